import { describe, expect, test } from 'vitest'
import { defaults } from '../src/model/options.ts'
import { repair } from '../src/repair/index.ts'
import { openWords } from '../src/tools.ts'
import { comments, functionExamples, patternExamples, rowExamples, ruleExamples, samplesOf } from './comments.ts'
import { pageOf, textOf } from './repair/stage.ts'

/**
 * The examples in comments are run. A comment over a pattern begins with what the pattern fits, or says it after a colon
 * (`` `Side 3 af 27`, `Side 4`: a page's number; but no `Side om side` ``); over an exported function of a text, or a rule of repair,
 * it says what becomes of what (`` `39` → 39 ``) or what it holds for (`` Whether it is a number: `39` ``). A row of a table says so in `example`.
 */
const all = comments()
const lexicon = await openWords([])

/** What repair makes of a line of a recognised page. */
function mended(text: string): string {
  const words = text
    .split(' ')
    .map((word) => ({ text: word, box: { x: 0, y: 0, width: 9, height: 9 }, confidence: 0.8 }))
  const page = pageOf(text)
  const lines = page.lines.map((line) => ({ ...line, words }))
  return textOf(repair([{ ...page, lines }], lexicon, defaults, () => {}))
}

describe('patterns fit the examples over them, and miss those they say no to', () => {
  test.each(patternExamples(all))('$place', ({ pattern, samples }) => {
    expect(samples.fit.filter((sample) => !pattern.test(sample))).toEqual([])
    expect(samples.miss.filter((sample) => pattern.test(sample))).toEqual([])
  })
})

describe('rows of tables fit their examples', () => {
  test.each(rowExamples())('$place', ({ pattern, example }) => {
    expect(example).toMatch(pattern)
  })
})

describe('functions give what their examples say', () => {
  test.each(functionExamples(all))('$place', async ({ module, name, pairs }) => {
    const asked: unknown = (await import(module))[name]
    if (typeof asked !== 'function') throw new Error(`${name}: expected a function of that name exported, found none`)
    expect(pairs.map(({ from }) => asked(from))).toEqual(pairs.map(({ to }) => to))
  })
})

describe('rules of repair mend their examples', () => {
  test.each(ruleExamples(all))('$place', ({ pairs }) => {
    expect(pairs.map(({ from }) => mended(from))).toEqual(pairs.map(({ to }) => to))
  })
})

describe('the finding itself', () => {
  test('finds the examples of this project, as many as there are', () => {
    expect(patternExamples(all).length).toBeGreaterThan(90)
    expect(rowExamples().length).toBeGreaterThan(30)
    expect(functionExamples(all).length).toBeGreaterThan(5)
    expect(ruleExamples(all).length).toBeGreaterThan(6)
  })
  test('takes the quoted stretches that begin a comment or follow its colon, and no others', () => {
    expect(samplesOf('`a`, `b` · `c`: letters; but no `d`, unlike `e`').fit).toEqual(['a', 'b', 'c'])
    expect(samplesOf('`a`, `b` · `c`: letters; but no `d`, unlike `e`').miss).toEqual(['d'])
    expect(samplesOf('What a page ends in: `a`, `b`.').fit).toEqual(['a', 'b'])
    expect(samplesOf('`a` before `b`: only in company').fit).toEqual([])
    expect(samplesOf('Words like `a` and the rest').fit).toEqual([])
  })
  test('sees an example that lies', () => {
    const lying = { place: '', file: 'x.ts', text: '`Side x`: a page', code: 'const pagePattern = /^Side \\d+$/u\n' }
    const [found] = patternExamples([lying])
    expect(found?.samples.fit.filter((sample) => !found.pattern.test(sample))).toEqual(['Side x'])
  })
})
