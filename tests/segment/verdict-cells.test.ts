import { describe, expect, test } from 'vitest'
import { defaults, openTools, transcribe } from '../../src/index.ts'

/** What was brought before a council, line by line as typed, and what it decided, typed beside it. */
const cases = [
  [['Meddelelser.'], ['Taget til efterretning.']],
  [['Regnskab for kommunens ejendomme', 'for 1962/63.'], ['Godkendt.']],
  [
    ['Ansøgning fra skytteforeningen om', 'garanti for et lån.'],
    ['Bevilget på de vilkår, som', 'udvalget har foreslået.'],
  ],
  [['Ansøgning fra Lunde taxa om', 'flytning af holdeplads.'], ['Kunne ikke imødekommes.']],
] as const
const outcomes = ['noted', 'approved', 'approved', 'rejected']

const heads: readonly (readonly [head: string, over: string])[] = [
  ['Onsdagen den 14. Februar 1912 afholdt Lunde Sogneraad Møde i Kroen.', ''],
  ['Torsdag den 14. marts 1963 kl. 19.00 afholdt sognerådet møde på kommunekontoret.', ''],
  ['LUNDE KOMMUNE\nKOMMUNALBESTYRELSEN\n\nMandag den 8. oktober 1973 kl. 19.30 på rådhuset.', ''],
  ['LUNDE KOMMUNE\n\nMandag den 8. oktober 1973 kl. 19.30.', `Dagsorden:${' '.repeat(36)}Beslutning:\n\n`],
]

/** Where the decision begins: beside the first line of its case, or beside the last. */
const sides: readonly (readonly [name: string, shift: (lines: number) => number])[] = [
  ['first', () => 0],
  ['last', (lines) => lines - 1],
]

const typed = (number: string, left: readonly string[], right: readonly string[], shift: number) =>
  Array.from({ length: Math.max(left.length, right.length + shift) }, (_, i) => {
    const beside = right[i - shift] ?? ''
    return `${(i === 0 ? number : '').padEnd(number.length)}${left[i] ?? ''}`.padEnd(46) + beside
  })
    .map((line) => `${line.trimEnd()}\n`)
    .join('')

describe.each(heads)('%s', async (head, over) => {
  const tools = await openTools()
  describe.each(sides)('beside the %s line of its case', (_, shift) => {
    test.each(['1. ', 'Sag 1. '])('%s', async (number) => {
      const list = cases.map(([left, right], i) =>
        typed(number.replace('1', String(i + 1)), left, right, shift(left.length)),
      )
      const text = `${head}\n\n${over}${list.join('\n')}\nMødet hævet.\n`
      const source = { path: 'a.txt', bytes: new TextEncoder().encode(text) }
      const { meetings } = await transcribe(source, tools, defaults)
      const found = meetings[0]?.punkter.map(({ title, decision }) => [title, decision?.text, decision?.outcome])
      expect(found).toEqual(cases.map(([left, right], i) => [left.join(' '), right.join(' '), outcomes[i]]))
    })
  })
})
