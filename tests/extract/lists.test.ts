import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import { cutOf, meeting, part, punkt, section } from './pieces.ts'

const read = (head: string, ...punkter: ReturnType<typeof punkt>[]) =>
  extract(cutOf(meeting(head, punkter, '')), () => {})[0]
const names = (people: readonly { readonly name: string }[] | undefined) => people?.map(({ name }) => name)

describe('lists of those present', () => {
  test('one a paragraph, an office after a comma', () => {
    const found = read('Havneudvalget\n3. maj 2016\n\nDeltagere:\n\nIda Holm (A), Formand\n\nBo Dam (B)\n\nEa Sø (C)')
    expect(names(found?.participants)).toEqual(['Ida Holm', 'Bo Dam', 'Ea Sø'])
    expect(found?.participants[0]?.role).toBe('Formand')
  })
  test('a sentence below the list names nobody, or is of something else', () => {
    expect(read('Referat\n3. maj 2016\nDeltagere: Ida Holm, Bo Ry.\nReferatet har ét lukket punkt.')).toMatchObject({
      participants: [{ name: 'Ida Holm' }, { name: 'Bo Ry' }],
    })
    expect(
      read('Referat\n3. maj 2016\nAfbud:\nGerda.\nNyt: Bo Ry meddelte, at han flytter. I hans sted kommer Ea Toft.'),
    ).toMatchObject({ absent: [{ name: 'Gerda' }] })
  })
  test('who came late, and who wrote the minutes', () => {
    const found = read(
      'Referat af møde 13. maj 2005 kl. 14.00\nTil stede:\nIda Holm, formand\nBo Dam (fra kl.15.00)\nEa Sø\nAfbud fra: Ib og Lis.\nRef. Eva',
    )
    expect(names(found?.participants)).toEqual(['Ida Holm', 'Bo Dam', 'Ea Sø', 'Eva'])
    expect(names(found?.absent)).toEqual(['Ib', 'Lis'])
  })
  test('items, a party after a comma, a label that became an item', () => {
    const found = read('Havneudvalget\n3. maj 2016\nDeltagere\n• Ida Holm, A\n• Bo Dam, B\n• Afbud\n• Ea Sø, C')
    expect(found?.participants).toMatchObject([
      { name: 'Ida Holm', party: 'A' },
      { name: 'Bo Dam', party: 'B' },
    ])
    expect(found?.absent).toMatchObject([{ name: 'Ea Sø', party: 'C' }])
  })
  test('kinds of members over their names', () => {
    const found = read(
      'Referat af 2. rådsmøde i Havnerådet\n3. maj 2016\n\nTilstedeværende medlemmer af Rådet\nIda Holm\nBo Dam\n\nFra sekretariatet\nEa Sø (referent)',
    )
    expect(found?.body).toBe('Havnerådet')
    expect(names(found?.participants)).toEqual(['Ida Holm', 'Bo Dam', 'Ea Sø'])
  })
  test('a meeting in what bears no board’s name', () => {
    const found = read('Referat\ntil\nmødet i HMU Vej og Park\nden 6. november 2017 kl. 11:30\ni Rådhuset, lokale 2')
    expect(found).toMatchObject({ body: 'HMU Vej og Park', location: 'Rådhuset, lokale 2' })
  })
})

test('an excuse a line, with the substitute behind it', () => {
  const found = read(
    'Byrådet\n3. maj 2016\nAfbud fra Ida Holm. I stedet mødte Bo Dam.\n\nAfbud fra Ea Sø. Som suppleant deltog Ib Ry.',
  )
  expect(names(found?.absent)).toEqual(['Ida Holm', 'Ea Sø'])
  expect(names(found?.participants)).toEqual(['Bo Dam', 'Ib Ry'])
})

test('the day a letter was written is not the meeting’s', () => {
  const letter = 'Sagsbehandler: Ida Holm\nJ.nr.: 2019-018-00233\nDato: 23. maj 2019\n\n'
  expect(read(`${letter}Referat - Havneudvalget den 16. maj 2019 kl. 13.30-15.10`)?.date).toBe('2019-05-16')
  expect(read(`${letter}Referat\nHavneudvalget`)?.date).toBe('2019-05-23')
})

test('labels of clock and place without a colon, where the room has a name', () => {
  const found = read('Havneudvalget\nMødedato 3. maj 2016\nMødetidspunkt 16.30\nMødelokale Havnesalen')
  expect(found).toMatchObject({ date: '2016-05-03', startTime: '16:30', location: 'Havnesalen' })
  expect(read('Havneudvalget\nMødedato 3. maj 2016\nMødelokale 2')?.location).toBe('Mødelokale 2')
  expect(read('Havneudvalget\n3. maj 2016 kl. 16.30\nMødelokale Nord')?.location).toBe('Mødelokale Nord')
  expect(read('Havneudvalget\n3. maj 2016 kl. 16.30 (Klubhuset)')?.location).toBe('Klubhuset')
})

test.each([
  ['Mødet afholdes i klublokalet på 2. sal.', 'klublokalet på 2. sal'],
  ['Mødet fandt sted på Havnekontoret kl. 19.', 'Havnekontoret'],
  ['Mødet holdes på mandag den 3. maj.', null],
])('%s', (line, location) => {
  expect(read(`Referat\nHavneudvalget\n${line}\nReferent: Ida Holm`)?.location).toBe(location)
})

test('each absent on a line of its own, with the substitute', () => {
  const found = read(
    'Byrådet\n3. maj 2016',
    punkt(
      '1',
      'Eventuelt',
      part(
        'minutes',
        '1. Eventuelt',
        section('fravær', 'Fraværende med afbud', 'Ida Holm. I stedet deltog Bo Dam.\nJens B. Sø.\nEa Ly.'),
      ),
    ),
  )
  expect(found?.punkter[0]?.absent).toMatchObject([
    { name: 'Ida Holm', note: 'I stedet deltog Bo Dam' },
    { name: 'Jens B. Sø' },
    { name: 'Ea Ly' },
  ])
})

test('an office stands for the given name of who was away', () => {
  const found = read('Aar 1863 den 11te Juni holdt Havneraadet Møde i Skolen. S. Krog og Provst Holm vare ikke mødte.')
  expect(found?.absent).toMatchObject([{ name: 'S. Krog' }, { name: 'Holm', role: 'Provst' }])
})

test('the municipality over its contents is not away', () => {
  const found = read('Havneudvalget\n3. maj 2016\n\nFraværende: Ida Holm (A)\nBo Dam (B)\n\nStrandby Kommune')
  expect(names(found?.absent)).toEqual(['Ida Holm', 'Bo Dam'])
})

test('who is listed as away in the opening punkt', () => {
  const body = 'I mødet deltog:\n\nIda Holm og Bo Dam.'
  const found = read(
    'Havneudvalget\n3. maj 2016',
    punkt(
      '1',
      'Godkendelse af dagsorden',
      part(
        'minutes',
        'Punkt 1: Godkendelse af dagsorden',
        section('beslutning', 'Beslutning', body),
        section('fravær', 'Følgende havde meddelt afbud', 'Ea Sø og Ib Ry.'),
      ),
    ),
  )
  expect(names(found?.absent)).toEqual(['Ea Sø', 'Ib Ry'])
})

test('the day and clock of a meeting, where the letter around it has a day of its own', () => {
  const found = read(
    'Børnehuset Molen\n\nDato: 13. november 2012\n\nReferat fra bestyrelsesmøde\n\nTirsdag d. 6. november 2012 kl. 17.00',
  )
  expect(found?.date).toBe('2012-11-06')
})

test('a year of two digits is of the century that the spelling says', () => {
  expect(read('Sogneraadsmøde paa Kroen d 25/6 39')?.date).toBe('1939-06-25')
  expect(read('Bestyrelsesmøde på Kroen d. 25/6 19')?.date).toBe('2019-06-25')
})

test.each([
  ['11. Januer 1938', '1938-01-11'],
  ['5. febuar 2013', '2013-02-05'],
  ['12. agust 2013', '2013-08-12'],
  ['14. septemper 2005', '2005-09-14'],
  ['3. oktoper 2005', '2005-10-03'],
  ['3. novmber 2005', '2005-11-03'],
  ['3. decemper 2005', '2005-12-03'],
])('a clerk’s slip in a month: %s', (day, date) => {
  expect(read(`Referat af bestyrelsesmøde\n${day} kl. 19.00`)?.date).toBe(date)
})
