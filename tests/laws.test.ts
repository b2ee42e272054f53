import { afterAll, describe, test } from 'vitest'
import { openTools } from '../src/index.ts'
import { cases } from './fixtures.ts'
import { follow } from './follow.ts'
import { expectKept } from './laws/expectKept.ts'
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
