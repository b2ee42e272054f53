import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { archiveRules } from '../../src/validate/archive.ts'
import type { Submission } from '../../src/validate/index.ts'
import { validate } from '../../src/validate/index.ts'
import { defaultSettings } from '../../src/validate/settings.ts'
import { base, type Edits, edit, folder, read } from './base.ts'

const Example = z.strictObject({
  what: z.string(),
  documents: z.array(z.record(z.string(), z.json())),
  unclaimed: z.array(z.string()).default([]),
})
type Example = z.infer<typeof Example>
const Examples = z.strictObject({
  triggers: z.array(Example.extend({ at: z.array(z.string()) })).min(1),
  nearly: z.array(Example).min(1),
})

async function* submit(documents: readonly Edits[]): AsyncGenerator<Submission> {
  for (const [i, edits] of documents.entries())
    yield { document: `${i}`, row: null, json: { state: 'read', text: JSON.stringify(edit(base(), edits)) } }
}

/** Where the rule of this code objects to an example: the document's number and the pointer. */
async function seen(code: string, { documents, unclaimed }: Example): Promise<string[]> {
  const originals = {
    find: async ({ sha256 }: { readonly sha256: string }) => ({ file: null, sha256, lineAt: null }),
    rest: async () => unclaimed,
  }
  const found: string[] = []
  const checking = { settings: defaultSettings, originals, baseline: new Set<string>() }
  for await (const { findings } of validate(submit(documents), checking))
    for (const finding of findings) {
      expect(finding.code).not.toBe('validate/schema')
      if (finding.code === code) found.push(`${finding.document} ${finding.pointer}`)
    }
  return found
}

test('every rule across the archive has its examples, and every file of examples its rule', () => {
  const names = archiveRules.map(([code]) => `${code.replace('validate/', '')}.json`)
  expect(readdirSync(new URL('archive/', folder)).sort()).toEqual(names.toSorted())
})

describe.each(archiveRules.map(([code]) => code))('%s', (code) => {
  const { triggers, nearly } = Examples.parse(JSON.parse(read(`archive/${code.replace('validate/', '')}.json`)))
  test.each(triggers)('is seen: $what', async (example) => {
    expect(await seen(code, example)).toEqual(example.at)
  })
  test.each(nearly)('is not seen: $what', async (example) => {
    expect(await seen(code, example)).toEqual([])
  })
})
