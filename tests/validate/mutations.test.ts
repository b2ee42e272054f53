import { afterAll, expect, test } from 'vitest'
import { Document, defaults, openTools, transcribe } from '../../src/index.ts'
import { look, parseDocument } from '../../src/validate/check.ts'
import { defaultSettings } from '../../src/validate/settings.ts'
import { seeded } from '../danish/cpr/random.ts'
import { cases } from '../fixtures.ts'
import { base, edit, type Json } from './base.ts'
import { mutations } from './mutations.ts'

const wanted = 2500
const tools = await openTools()
afterAll(tools.close)
const texts = cases.filter(({ source, slug, family }) => source.path.endsWith('.txt') && slug === family)
const converted = await Promise.all(texts.map(({ source }) => transcribe(source, tools, defaults)))
/** Small enough to be spoiled some thousand times. */
const small = converted.filter((document) => document.meetings.length > 0 && JSON.stringify(document).length < 30_000)

/** Where the rule of this code objects to a document. */
function seen(code: string, document: Json): string[] {
  const parsed = parseDocument(JSON.stringify(document))
  const sighted =
    parsed.document === null ? parsed.sighted : [...look(parsed.document, 'a.json', defaultSettings, null)]
  return sighted.filter((one) => one.code === code).map(({ pointer }) => pointer)
}

test(`${wanted} seeded mutations of valid documents are caught at the right place`, () => {
  const random = seeded(2018)
  const documents = [Document.parse(base()), ...small]
  expect(documents.length).toBeGreaterThan(5)
  const missed: string[] = []
  const done = new Map<string, number>()
  for (let tried = 0; [...done.values()].reduce((sum, n) => sum + n, 0) < wanted; tried++) {
    expect(tried).toBeLessThan(wanted * 4)
    const document = random.pick(documents)
    const code = random.pick(Object.keys(mutations))
    const mutation = random.pick(mutations[code] ?? [])(document, random)
    if (mutation === null) continue
    const spoiled = edit(document as Json, mutation.edits) // a document is JSON
    done.set(code, (done.get(code) ?? 0) + 1)
    if (!seen(code, spoiled).includes(mutation.at))
      missed.push(`${code} at ${mutation.at} of ${document.source.path}: ${JSON.stringify(mutation.edits)}`)
  }
  expect(missed).toEqual([])
  expect([...done.keys()].sort()).toEqual(Object.keys(mutations).sort())
})

test('500 documents cut off anywhere are no JSON, and said to be cut off in their last line', () => {
  const random = seeded(7)
  const whole = JSON.stringify(base(), null, 1)
  for (let i = 0; i < 500; i++) {
    const cut = whole.slice(0, 1 + random.below(whole.length - 2))
    const [fault] = parseDocument(cut).sighted
    expect(fault?.code).toBe('validate/not-json')
    expect(fault?.row).toBeLessThanOrEqual(cut.split('\n').length)
  }
})
