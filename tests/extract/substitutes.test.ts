import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import { listText, peopleOf } from '../../src/extract/people.ts'
import { cutOf, meeting, part, punkt, section } from './pieces.ts'

const read = (head: string, ...punkter: ReturnType<typeof punkt>[]) =>
  extract(cutOf(meeting(head, punkter, '')), () => {})[0]
const minutes = (title: string, ...sections: Parameters<typeof part>[2][]) =>
  punkt('1', title, part('minutes', `1. ${title}`, ...sections))
const decided = (...sections: Parameters<typeof part>[2][]) =>
  read('Byrådet\n3. maj 2016', minutes('Kajen', section('beslutning', 'Beslutning', 'Godkendt.'), ...sections))

describe('who was away, told with the substitute', () => {
  test('under a punkt', () => {
    const found = decided(section('fravær', 'Fraværende', 'Ida Holm (V) deltog i mødet i stedet for Bo Dam (I).'))
    expect(found?.punkter[0]?.absent).toMatchObject([
      { name: 'Bo Dam', party: 'I', note: 'Ida Holm (V) deltog i mødet i stedet for Bo Dam (I)' },
    ])
  })
  test('in the list of the absent', () => {
    const found = read('Byrådet\n3. maj 2016\nFraværende:\nBo Dam\nEa Sø\nLars Ly deltog som suppleant for Ea Sø.')
    expect(found?.absent.map(({ name }) => name)).toEqual(['Bo Dam', 'Ea Sø'])
    expect(found?.participants.map(({ name }) => name)).toEqual(['Lars Ly'])
  })
  test('in a sentence of the head, with the reason behind a comma', () => {
    const found = read('Byrådet\n3. maj 2016\n\nStedfortræder Ida Holm mødte for Bo Dam, der havde forfald.')
    expect(found?.absent.map(({ name }) => name)).toEqual(['Bo Dam'])
    expect(found?.participants.map(({ name }) => name)).toEqual(['Ida Holm'])
  })
})

describe('lists of people', () => {
  test('under a label in a punkt, one line each', () => {
    const found = decided(section('fravær', 'Fraværende med afbud', 'Ida Holm\nBo Dam og Ea Sø\nLars Ly'))
    expect(found?.punkter[0]?.absent.map(({ name }) => name)).toEqual(['Ida Holm', 'Bo Dam', 'Ea Sø', 'Lars Ly'])
  })
  test('under a label in a punkt, with the reason or the substitute on the line', () => {
    const list = 'Ida Holm (Liste K), tjenesterejse.\n\nBo Dam (A), sygdom.\n\nEa P. Sø. I stedet deltog Lars Ly.'
    const found = read(
      'Byrådet\n3. maj 2016',
      minutes('Godkendelse af dagsordnen', section('fravær', 'Fraværende med afbud', list)),
    )
    expect(found?.absent.map(({ name, note }) => [name, note])).toEqual([
      ['Ida Holm', 'tjenesterejse'],
      ['Bo Dam', 'sygdom'],
      ['Ea P. Sø', 'I stedet deltog Lars Ly'],
    ])
    const called = decided(section('fravær', 'Fraværende', 'Ida Holm, Bo Dam indkaldt\nEa Sø og Lars Ly, Ib Ry deltog'))
    expect(called?.punkter[0]?.absent.map(({ name }) => name)).toEqual(['Ida Holm', 'Ea Sø', 'Lars Ly'])
  })
  test('a comma is missing at a line’s end, or a name breaks over two lines', () => {
    expect(listText(['Ida Holm, Bo Dam', 'Ea Sø, Hans', 'Erik Ly'])).toBe('Ida Holm, Bo Dam, Ea Sø, Hans Erik Ly')
  })
  test('initials that stand together', () => {
    expect(peopleOf('Ida Holm, J.P. Dam og P.N. Sø').map(({ name }) => name)).toEqual([
      'Ida Holm',
      'J.P. Dam',
      'P.N. Sø',
    ])
  })
  test('house numbers, offices after a colon, months that are given names', () => {
    expect(peopleOf('August Holm #72 Formand, Bo Dam - graver samt suppleant: Ea Sø')).toMatchObject([
      { name: 'August Holm', role: 'Formand' },
      { name: 'Bo Dam', role: 'graver' },
      { name: 'Ea Sø', role: 'suppleant' },
    ])
  })
})

describe('a punkt that says who was away', () => {
  test('names and nothing else', () => {
    const found = read(
      'Byrådet\n3. maj 2016',
      minutes('Fraværende', section('beslutning', 'Beslutning', 'Ida Holm og Bo Dam.')),
    )
    expect(found?.absent.map(({ name }) => name)).toEqual(['Ida Holm', 'Bo Dam'])
  })
  test('a reason of law after it', () => {
    const found = read(
      'Byrådet\n3. maj 2016\nInformation: August Holm medvirkede ikke ved behandlingen af pkt. 4, idet han var inhabil.',
    )
    expect(found?.absent).toEqual([])
    expect(found?.participants).toMatchObject([
      { name: 'August Holm', note: 'medvirkede ikke ved behandlingen af pkt. 4, idet han var inhabil' },
    ])
  })
})

describe('who was away for some punkter only', () => {
  const punkter = ['1', '3'].map((number) =>
    punkt(number, `Sag ${number}`, part('minutes', `${number}. Sag`, section('beslutning', 'Beslutning', 'Godkendt.'))),
  )
  test('sat in the meeting, and is absent from those punkter', () => {
    const found = read(
      'Byrådet\n3. maj 2016\n\nBo Dam deltog ikke i behandlingen af pkt. 3 og 4.\n\nEa Sø erklærede sig inhabil under punkt 3.\n\nIda Holm havde meldt afbud.',
      ...punkter,
    )
    expect(found?.absent.map(({ name }) => name)).toEqual(['Ida Holm'])
    expect(found?.participants.map(({ name }) => name)).toEqual(['Bo Dam', 'Ea Sø'])
    expect(found?.punkter.map(({ absent }) => absent.map(({ name }) => name))).toEqual([[], ['Bo Dam', 'Ea Sø']])
  })
  test('under the label of absence too', () => {
    const found = read('Byrådet\n3. maj 2016\nFraværende: Bo Dam deltog ikke i behandlingen af pkt. 2, 3.', ...punkter)
    expect(found?.absent).toEqual([])
    expect(found?.punkter.map(({ absent }) => absent.length)).toEqual([0, 1])
  })
})

test('the one who was away stands in brackets behind all the others', () => {
  const found = read(
    'Referat\n3. maj 2016\nTil stede: menighedsrådet (med undtagelse af Ida Holm) samt graver og organist',
  )
  expect(found?.absent.map(({ name }) => name)).toEqual(['Ida Holm'])
})

test('an abbreviated given name ends no list of exceptions', () => {
  const found = read('Aar 1937 den 4. Februar afholdt Sogneraadet Møde. Alle var mødt med Undtagelse af Johs. Krog.')
  expect(found?.absent.map(({ name }) => name)).toEqual(['Johs. Krog'])
})
