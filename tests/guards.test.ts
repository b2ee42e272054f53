import { TextDecoder } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { byBeginning } from '../src/danish/beginnings.ts'
import { caseAtMargin, withInitials } from '../src/danish/case-numbers.ts'
import { clockForms, mayHoldClock } from '../src/danish/clocks.ts'
import { closedCase, closedLine, mayBeClosed } from '../src/danish/closed.ts'
import { dateForms, dateQuestions } from '../src/danish/dates.ts'
import { decisionShapes, mayBeDecisionLabel } from '../src/danish/decision-labels.ts'
import { mayBeOld, oldWords } from '../src/danish/orthography.ts'
import { alonePattern, insidePattern, mayNamePaper } from '../src/danish/papers.ts'
import { asSpoken } from '../src/danish/read-wrong.ts'
import { remembered } from '../src/danish/remembered.ts'
import { cancelledPattern, mayBeCancelled } from '../src/extract/cancelled.ts'
import { closes, mayClose } from '../src/extract/end-time.ts'
import { column, typeAtMargin } from '../src/extract/title.ts'
import { isHeader, mayBeHeader } from '../src/segment/contents/contents.ts'
import { recognisers } from '../src/segment/furniture/furniture-lines.ts'
import { numberingForms } from '../src/segment/rows/numbering.ts'
import { cases } from './fixtures.ts'

/** A recogniser behind a cheap question: a line that it knows must pass. */
interface Guarded {
  readonly name: string
  readonly example: string
  readonly knows: (line: string) => boolean
  readonly passes: (line: string) => boolean
}

const begun = <T extends { readonly begins: string | null }>(one: T) => {
  const left = byBeginning([one])
  return (line: string) => left(line).includes(one)
}
const guarded: readonly Guarded[] = [
  ...recognisers.map(
    (one): Guarded => ({
      name: `furniture: ${one.name}`,
      example: one.example,
      knows: (line) => one.pattern.test(line),
      passes: (line) => begun(one)(line) && line.includes(one.holds ?? ''),
    }),
  ),
  ...numberingForms.map(
    (one): Guarded => ({
      name: `numbering: ${one.style}, ${one.example}`,
      example: one.example,
      knows: (line) => one.pattern.test(line),
      passes: begun(one),
    }),
  ),
  ...decisionShapes.map(
    ({ name, example, pattern }): Guarded => ({
      name: `decision label: ${name}`,
      example,
      knows: (line) => pattern.test(line),
      passes: mayBeDecisionLabel,
    }),
  ),
  {
    name: 'the header of a contents list',
    example: 'Indholdsfortegnelse',
    knows: isHeader,
    passes: (line) => mayBeHeader.test(line),
  },
  ...[
    { name: 'letter', example: 'Skolens vedtægter              D', pattern: typeAtMargin },
    { name: 'case number', example: 'Salg af Havnegade 4                    Sag 04-0290', pattern: caseAtMargin },
  ].map(
    ({ name, example, pattern }): Guarded => ({
      name: `${name} at the right margin of a title`,
      example,
      knows: (line) => pattern.test(line),
      passes: (line) => column.test(line),
    }),
  ),
  {
    name: 'initials before a case number',
    example: 'KULBSN / 08/4410                    ÅBEN SAG',
    knows: (line) => withInitials.test(line),
    passes: (line) => line.includes('/'),
  },
  ...[
    { name: 'a paper alone', example: 'Åbent referat', pattern: alonePattern, look: mayNamePaper },
    { name: 'a paper inside', example: 'Engby Råd, dagsorden', pattern: insidePattern, look: mayNamePaper },
    { name: 'a closed punkt', example: 'Lukket punkt', pattern: closedLine, look: mayBeClosed },
    { name: 'a closed case', example: 'Lukket - 82.02.00-G10-9-14', pattern: closedCase, look: mayBeClosed },
    { name: 'a cancelled meeting', example: 'Mødet er aflyst', pattern: cancelledPattern, look: mayBeCancelled },
    ...clockForms.map(({ pattern, example }) => ({ name: `clock: ${example}`, example, pattern, look: mayHoldClock })),
  ].map(
    ({ name, example, pattern, look }): Guarded => ({
      name,
      example,
      knows: (line) => line.search(pattern) >= 0,
      passes: (line) => look.test(line),
    }),
  ),
  {
    name: 'the end of a meeting, also as it may be read',
    example: 'Modet hevet kl. 21.15',
    knows: (line) => closes.test(asSpoken(line)),
    passes: (line) => mayClose.test(line),
  },
  ...[...oldWords].map(
    (word): Guarded => ({
      name: `old word: ${word}`,
      example: word,
      knows: (line) =>
        line
          .toLowerCase()
          .split(/\P{L}+/u)
          .includes(word),
      passes: (line) => mayBeOld.test(line),
    }),
  ),
  ...dateForms.map(
    ({ name, example, needs, pattern }): Guarded => ({
      name: `date: ${name}`,
      example,
      knows: (line) => line.search(pattern) >= 0,
      passes: (line) => needs.every((need) => dateQuestions[need].test(line)),
    }),
  ),
]

const lines = [
  ...new Set(
    cases
      .filter(({ source }) => /\.(?:txt|md)$/.test(source.path))
      .flatMap(({ source }) => new TextDecoder().decode(source.bytes).split(/[\r\n\f]+/))
      .map((line) => line.trim()),
  ),
]
const pieces = guarded.flatMap(({ example }) => example.split(/(?<=[\s.:/-])/u))
/** Lines made of parts of the examples and of signs that stand beside such parts. */
const madeLine = fc
  .array(
    fc.oneof(
      fc.constantFrom(...pieces),
      fc.constantFrom(...' .,:;/-–—()•§"3a ÅſK'),
      fc.constantFrom(' ', ''),
      fc.string(),
    ),
    {
      maxLength: 9,
    },
  )
  .map((parts) => parts.join('').trim())

describe('a guard leaves out no line that its recogniser knows', () => {
  test.each(guarded)('$name', ({ example, knows, passes }) => {
    const refused = (line: string) => knows(line) && !passes(line)
    expect(knows(example)).toBe(true)
    expect([example, ...lines].filter(refused)).toEqual([])
    fc.assert(fc.property(madeLine, (line) => !refused(line)))
  })
})

describe('what is remembered is what would be answered', () => {
  test('for lines asked again and again, more of them than are kept', () => {
    let asked = 0
    const lengthOf = remembered((text) => {
      asked += 1
      return text.length
    })
    const texts = Array.from({ length: 6000 }, (_, i) => 'x'.repeat(i % 400) + String(i % 5000))
    expect(texts.map((text) => lengthOf(text))).toEqual(texts.map(({ length }) => length))
    expect(lengthOf(texts.at(-1) ?? '')).toBe(texts.at(-1)?.length)
    expect(asked).toBeGreaterThan(5000)
  })
  test('what was asked long ago is forgotten, what is asked again is not', () => {
    const asked: string[] = []
    const ask = remembered((text) => asked.push(text))
    const all = (word: string) => asked.filter((text) => text === word).length
    ask('Kajen')
    for (let n = 0; n < 9000; n++) for (const text of ['Broen', `${n} ${'Havnen '.repeat(20)}`]) ask(text)
    ask('Kajen')
    expect([all('Kajen'), all('Broen')]).toEqual([2, 1])
  })
  test('an answer is asked for once, and null is an answer', () => {
    let asked = 0
    const nothing = remembered(() => {
      asked += 1
      return null
    })
    expect([nothing('a'), nothing('a'), nothing('a')]).toEqual([null, null, null])
    expect(asked).toBe(1)
  })
})
