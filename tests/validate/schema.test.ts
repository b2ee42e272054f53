import ajv2020 from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { schemas } from '../../src/cli/schema.ts'
import { Document } from '../../src/model/meeting.ts'
import { Settings } from '../../src/validate/settings.ts'
import { seeded } from '../danish/cpr/random.ts'
import { base, edit, type Json } from './base.ts'

const compiled = (schema: string) => new ajv2020.default({ strict: true }).compile(JSON.parse(schema))

/** Every place of a JSON value that holds something. */
function placesOf(node: Json, pointer = ''): string[] {
  const children = node !== null && typeof node === 'object' ? Object.entries(node) : []
  return children.flatMap(([key, child]) => [`${pointer}/${key}`, ...placesOf(child, `${pointer}/${key}`)])
}

describe('the published JSON Schema', () => {
  const fits = compiled(schemas.document())
  test('says the same as validation, of 1,000 documents with one value changed', () => {
    const random = seeded(3)
    const places = placesOf(base())
    expect(fits(base())).toBe(true)
    const values: readonly Json[] = ['remove', null, -1, 0.5, 'x', '2018-03-14', '17:00', true, [], {}]
    const verdicts = { good: 0, bad: 0 }
    for (let i = 0; i < 1000; i++) {
      const [place, value] = [random.pick(places), random.pick(values)]
      const changed = edit(base(), { [place]: value })
      const good = Document.safeParse(changed).success
      verdicts[good ? 'good' : 'bad']++
      expect(fits(changed), `${place} = ${JSON.stringify(value)}`).toBe(good)
    }
    expect(Math.min(verdicts.good, verdicts.bad)).toBeGreaterThan(100)
  })
})

describe('the JSON Schema of referat.config.json', () => {
  const fits = compiled(schemas.config())
  test.each([
    {},
    { $schema: './x.json', maxWarnings: 3, thresholds: { pageConfidence: 0.9 } },
    { severities: { 'validate/cpr': 'off' }, ignore: [{ code: 'validate/cpr', reason: 'A number of a test person' }] },
    { ignore: [{ code: 'validate/cpr', reason: '' }] },
    { severities: { 'validate/nothing': 'off' } },
    { thresholds: { pageConfidence: 7 } },
    { maxWarning: 3 },
  ])('says the same as the command, of %j', (settings) => {
    expect(fits(settings)).toBe(Settings.safeParse(settings).success)
  })
})
