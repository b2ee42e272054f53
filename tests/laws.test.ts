import { afterAll, describe, expect, test } from 'vitest'
import { openTools } from '../src/index.ts'
import { cases } from './fixtures.ts'
import { follow } from './follow.ts'
import { laws } from './laws/index.ts'
import { meetingsAddUp } from './laws/meetingsAddUp.ts'
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
  const held = Object.entries(laws).filter(([name]) => !one.known.laws.includes(name))
  test.each(held)('%s', async (_, law) => {
    expect((await law(one, one.tools)).slice(0, 10)).toEqual([])
  })
})

describe('two sources one after the other give the meetings of both', () => {
  const texts = followed.filter(({ slug, family, document }) => slug === family && document.source.encoding === 'utf-8')
  const pairs = texts.map((one, i) => ({ one, two: texts[(i + 1) % texts.length] ?? one }))
  const held = pairs.filter(({ one, two }) => !one.known.laws.includes(`before ${two.slug}`))
  test.each(held)('$one.slug, $two.slug', async ({ one, two }) => {
    expect(await meetingsAddUp(one, two, tools)).toEqual([])
  })
})
