import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateForms, findDates, mayHoldDate } from '../../src/danish/dates.ts'
import { matchesOf } from '../../src/danish/matches.ts'

const iso = (text: string, near?: number) => findDates(text, near).map((date) => date.iso)

describe('dates in full', () => {
  test.each([
    ['REFERAT Nordby Byråd d. 27-08-2025', '2025-08-27'],
    ['Onsdag d. 27. august 2025 kl. 16:00', '2025-08-27'],
    ['d. 7/2 1940', '1940-02-07'],
    ['Bestyrelsesmøde den 14. juni 82 kl. 19:30', '1982-06-14'],
    ['Bestyrelsesmøde d. 14. juni 82', '1982-06-14'],
    ['Onsdag, April 3, 2019 - 18:00', '2019-04-03'],
    ['Torsdag, 14 marts, 2019 - 18:30', '2019-03-14'],
    ['(29.06.20) møde', '2020-06-29'],
    ['Fredag den 19. Februar 1943 Kl. 16.', '1943-02-19'],
    ['19 Februar 1943', '1943-02-19'],
    ['1869. den 25de April afholdt', '1869-04-25'],
    ['Aar 1940 den 9. Januar Kl. 15,30', '1940-01-09'],
    ["Aaret 1940, den 3' Juni afholdt", '1940-06-03'],
    ['Aar 1842 den 3de. Februar holdt', '1842-02-03'],
    ['Referat af bestyrelsesmøde 7-5-19', '2019-05-07'],
    ['bestyrelsesmøde den 26.2-23', '2023-02-26'],
    ['Onsdagen den 28 Januar 1942', '1942-01-28'],
    ['2019-04-03', '2019-04-03'],
    ['paa Hjemmet d 13/2 1940', '1940-02-13'],
    ['d 23-4-1940', '1940-04-23'],
    ['d. 21/6-2018', '2018-06-21'],
    ['beslutning den 04.12.2012 Punkt 2', '2012-12-04'],
    ['d. 3. Decbr. 1899', '1899-12-03'],
    ['den 2den Mai 1875', '1875-05-02'],
    ['17.5.2018', '2018-05-17'],
    ['Aaret 1940, den 7 Oktb., afholdt', '1940-10-07'],
    ["den 4' Novb. 1940", '1940-11-04'],
    ['1. 5. 2018', '2018-05-01'],
    ['Aaret 1912, Mandag den 4. November Kl. 2 Em. afholdt', '1912-11-04'],
    ['1869 Thorsdagen d. 3die Juni', '1869-06-03'],
    ['Aar 1943 d. 7/1 afholdt', '1943-01-07'],
    ['8de Octobr. 1867', '1867-10-08'],
    ['Tirsd. d. 3/5 2011', '2011-05-03'],
    ['3.maj 2014', '2014-05-03'],
    ['Torsdag den 07-marts-2002', '2002-03-07'],
    ["14. marts '19", '2019-03-14'],
    ['d. 3.5.12', '2012-05-03'],
    ['2012.05.03', '2012-05-03'],
  ])('%s', (text, expected) => expect(iso(text)).toEqual([expected]))

  test('a two-digit year lies in the century nearest what is known', () => {
    expect(iso('d 25/6 40', 1940)).toEqual(['1940-06-25'])
    expect(iso('d 7/1 41', 1939)).toEqual(['1941-01-07'])
    expect(iso('d 7/1 02', 1898)).toEqual(['1902-01-07'])
    expect(findDates('29.06.20')[0]?.implied).toBe('century')
  })
  test.each([
    ['5.-6. maj 2014', '2014-05-05'],
    ['3. – 5. juni 2015', '2015-06-03'],
    ['mandag den 5. og tirsdag den 6. maj 2014', '2014-05-05'],
  ])('a meeting of several days is dated by its first: %s', (text, expected) => expect(iso(text)).toEqual([expected]))
  test('every form of the table is found by its example', () => {
    for (const { example } of dateForms) expect(findDates(example), example).toHaveLength(1)
  })
})

describe('parts that are not written', () => {
  test.each([
    ['den 25de April', 25, 4],
    ["den 3' Juni", 3, 6],
    ['2/2', 2, 2],
    ['den 7n ds.', 7, null],
    ['torsdag d. 4. juni', 4, 6],
  ])('%s', (text, day, month) => {
    expect(findDates(text)).toMatchObject([{ day, month, year: null, iso: null }])
  })
})

describe('the weekday is read and checked', () => {
  test.each([
    ['Onsdag d. 27. august 2025', 3, true],
    ['Tirsdag d. 27. august 2025', 2, false],
    ['Onsdagen den 28 Januar 1942', 3, true],
    ['1912, Mandag den 4. November', 1, true],
    ['1912, Tirsdag den 4. November', 2, false],
    ['mandag den 5. og tirsdag den 6. maj 2014', 1, true],
    ['27. august 2025', null, null],
    ['tirsdag d. 4. juni', 2, null],
  ])('%s', (text, weekday, weekdayFits) => expect(findDates(text)).toMatchObject([{ weekday, weekdayFits }]))
  test('it belongs to the text of the date', () => {
    const text = 'mødet Onsdag d. 27. august 2025 kl. 16'
    const [date] = findDates(text)
    expect(date?.text).toBe('Onsdag d. 27. august 2025')
    expect(text.slice(date?.start, date?.end)).toBe(date?.text)
  })
})

describe('what is no date', () => {
  test.each([
    '00.01.00-P35-130-15',
    '25.05.00-P19-1-19',
    '1-13-0-75-07',
    '12/27845',
    '20/8545',
    'kl. 10.30-10.45',
    'tlf. 41 85 99 39',
    '31-02-2020',
    '3O. maj 2020',
    '018520-2013',
    '330-2018-3619',
    '36.67 MB',
    '2012-28504',
    'afsnit 1.2.3',
    'afsnit 3.5.12 i planen',
    'Kl. 10 1/2',
  ])('%s', (text) => expect(findDates(text)).toEqual([]))
})

test('a text that can hold no date matches no form of one', () => {
  const parts = [
    '3',
    '12',
    '1940',
    '.',
    '/',
    '-',
    ' ',
    ', ',
    'maj',
    'December',
    'den',
    'd. ',
    'ds.',
    'd.M.',
    'dennes',
    "'",
    'og',
    'x',
  ]
  const texts = fc.array(fc.constantFrom(...parts), { maxLength: 9 }).map((all) => all.join(''))
  fc.assert(
    fc.property(texts, (text) => {
      const forms = dateForms.filter(({ pattern }) => matchesOf(pattern, text).length > 0).map(({ name }) => name)
      expect(mayHoldDate(text) ? [] : forms).toEqual([])
    }),
    { numRuns: 1000 },
  )
})

test.each(['den 14. juni 82 medlemmer mødte', 'd. 14. juni 19', 'den 14. juni 19.30'])('%s names no year', (text) =>
  expect(findDates(text).map(({ year }) => year)).toEqual([null]),
)
