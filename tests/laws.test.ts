import { afterAll, describe, expect, test } from 'vitest'
import { openTools } from '../src/index.ts'
import { cases } from './fixtures.ts'
import { follow } from './follow.ts'
import { comeBack } from './laws/damagedComesBack.ts'
import { expectKept } from './laws/expectKept.ts'
import { laws } from './laws/index.ts'
import { meetingsAddUp } from './laws/meetingsAddUp.ts'
import { sameFactsAsItsText } from './laws/sameFactsAsItsText.ts'
import { recordedOcr } from './recorded.ts'

const tools = await openTools()
afterAll(tools.close)
const followed = await Promise.all(
  cases.map(async (one) => {
    const replayed = { ...tools, ocr: recordedOcr(one.slug) }
    return { ...one, tools: replayed, ...(await follow(one.source, replayed)) }
  }),
)

describe.each(followed)('$slug', (one) => {
  test.each(Object.entries(laws))('%s', async (name, law) => {
    expectKept(await law(one, one.tools), one.known.laws.includes(name))
  })
})

describe('two sources one after the other give the meetings of both', () => {
  const texts = followed.filter(({ slug, family, document }) => slug === family && document.source.encoding === 'utf-8')
  const pairs = texts.map((one, i) => ({ one, two: texts[(i + 1) % texts.length] ?? one }))
  test.each(pairs)('$one.slug, $two.slug', async ({ one, two }) => {
    expectKept(await meetingsAddUp(one, two, tools), one.known.laws.includes(`before ${two.slug}`))
  })
})

describe('a rendering gives the facts of its text, but for words told as doubtful', () => {
  const kinds = ['pdf', 'scan', 'png', 'jpeg', 'tiff', 'layer']
  const rendered = followed.filter(({ slug, family }) => kinds.includes(slug.slice(family.length + 1)))
  test('there are renderings of every kind', () => {
    expect(kinds.filter((kind) => !rendered.some(({ slug }) => slug.endsWith(`-${kind}`)))).toEqual([])
  })
  test.each(rendered)('$slug', (one) => {
    const text = followed.find(({ slug }) => slug === one.family) ?? one
    expect(sameFactsAsItsText(one, text)).toEqual([])
  })
})

describe('a damaged clean text comes back as the original, or unchanged with a note', () => {
  const clean = followed.filter(({ document }) => document.source.encoding === 'utf-8' && document.repairs.length === 0)
  const results = clean.map(({ slug, pages, tools }) => ({ slug, ...comeBack(pages, tools) }))
  const damaged = results.reduce((sum, one) => sum + one.damaged, 0)
  test.each(results)('$slug: nothing is left without a note', ({ unnoted }) => {
    expect(unnoted).toEqual([])
  })
  test('a third text, the known failure of guessing, is what less than 1 damaged word in 30 becomes', () => {
    const third = results.flatMap((one) => one.third.map((word) => `${one.slug} ${word}`))
    expect(damaged).toBeGreaterThan(500)
    expect(third.length / damaged, third.join('\n')).toBeLessThan(1 / 30)
  })
})
