import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { defaults, openTools, transcribe } from '../../src/index.ts'
import type { Finding } from '../../src/model/finding.ts'
import { folderOf, referat } from '../cli/harness.ts'
import { cases } from '../fixtures.ts'
import { type Edits, edit, type Json } from './base.ts'

const tools = await openTools()
afterAll(tools.close)

/** The minutes of the fixtures as an archive: each family's text below `minutes`, its document below `json`. */
async function archive(): Promise<string> {
  const cwd = folderOf({})
  for (const { slug, family, source } of cases) {
    if (slug !== family || !source.path.endsWith('.txt')) continue
    const path = `minutes/${slug}.txt`
    const document = await transcribe({ ...source, path }, tools, defaults)
    for (const [name, content] of [
      [path, source.bytes],
      [`json/${path}.json`, JSON.stringify(document, null, 1)],
    ] as const) {
      mkdirSync(dirname(join(cwd, name)), { recursive: true })
      writeFileSync(join(cwd, name), content)
    }
  }
  return cwd
}

async function findings(cwd: string): Promise<string[]> {
  const { stdout } = await referat(['validate', 'json', '--sources', 'minutes', '--format', 'json'], { cwd })
  const { documents } = JSON.parse(stdout)
  return documents.flatMap((one: { findings: Finding[] }) =>
    one.findings.map(({ code, document, pointer }) => `${code} ${document.replace('json/minutes/', '')} ${pointer}`),
  )
}

test('a real archive, damaged in known ways: each is found, at its place, and nothing else is new', async () => {
  const cwd = await archive()
  const before = new Set(await findings(cwd))
  const file = (slug: string) => join(cwd, `json/minutes/${slug}.txt.json`)
  const textOf = (slug: string) => readFileSync(file(slug), 'utf8')
  const spoil = (slug: string, edits: Edits, name = slug) =>
    writeFileSync(file(name), JSON.stringify(edit(JSON.parse(textOf(slug)) as Json, edits), null, 1)) // JSON, parsed

  spoil('byraad', { '/meetings/0/punkter/1/sections/0/text': 'Ansøger, CPR 150345-6123.' })
  spoil('amtsraad', { '/meetings/0/startTime': '25:00' })
  spoil('skolebestyrelse', { '/meetings/0/punkter/1': 'remove' })
  spoil('oekonomiudvalg', { '/schemaVersion': 2 })
  writeFileSync(file('menighedsraad'), textOf('menighedsraad').slice(0, 4000))
  spoil('ejerforening', { '/meetings/0/startTime': '03:33' }, 'ejerforening-kladde')
  writeFileSync(join(cwd, 'minutes/roklub.txt'), 'something else')
  rmSync(file('sogneraad'))
  writeFileSync(join(cwd, 'minutes/glemt.txt'), 'Referat')

  const fresh = (await findings(cwd)).filter((one) => !before.has(one))
  expect(fresh.sort()).toEqual(
    [
      'validate/cpr byraad.txt.json /meetings/0/punkter/1/sections/0/text',
      'validate/no-such-time amtsraad.txt.json /meetings/0/startTime',
      'validate/time-backwards amtsraad.txt.json /meetings/0/endTime',
      'validate/punkt-number-gap skolebestyrelse.txt.json /meetings/0/punkter/1/number',
      'validate/contents-against-body skolebestyrelse.txt.json /furniture/2',
      'validate/unknown-version oekonomiudvalg.txt.json /schemaVersion',
      'validate/not-json menighedsraad.txt.json ',
      'validate/source-twice ejerforening.txt.json /source/sha256',
      'validate/meetings-disagree ejerforening.txt.json /meetings/0/startTime',
      'validate/source-changed roklub.txt.json /source/sha256',
      'validate/source-unconverted minutes/glemt.txt ',
      'validate/source-unconverted minutes/sogneraad.txt ',
      // What a broken document was made of cannot be read from it.
      'validate/source-unconverted minutes/menighedsraad.txt ',
      'validate/source-unconverted minutes/oekonomiudvalg.txt ',
    ].sort(),
  )
})
