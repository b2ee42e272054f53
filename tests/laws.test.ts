import { afterAll, describe, expect, test } from 'vitest'
import { openTools } from '../src/index.ts'
import { cases } from './fixtures.ts'
import { follow } from './follow.ts'
import { laws } from './laws/index.ts'
import { meetingsAddUp } from './laws/meetingsAddUp.ts'
import { recordedOcr } from './recorded.ts'

const tools = await openTools()
afterAll(tools.close)
const legible = cases.filter(({ known }) => !known.laws.includes('it can be read'))
const followed = await Promise.all(
  legible.map(async (one) => {
    const replayed = { ...tools, ocr: recordedOcr(one.slug) }
    return { ...one, tools: replayed, ...(await follow(one.source, replayed)) }
  }),
)
const addUp = 'two sources one after the other give the meetings of both'

describe.each(followed)('$slug', (one) => {
  const held = Object.entries(laws).filter(([name]) => !one.known.laws.includes(name))
  test.each(held)('%s', async (_, law) => {
    expect((await law(one, one.tools)).slice(0, 10)).toEqual([])
  })
})

describe('meetings', () => {
  const texts = followed.filter(
    ({ document, known }) => document.source.encoding === 'utf-8' && !known.laws.includes(addUp),
  )
  const pairs = texts.map((one, i) => ({ one, two: texts[(i + 1) % texts.length] ?? one }))
  test(addUp, async () => {
    for (const { one, two } of pairs)
      expect(await meetingsAddUp(one, two, tools), `${one.slug}, ${two.slug}`).toEqual([])
  })
})
