import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderOf, referat, systemError } from '../cli/harness.ts'
import { base, type Edits, edit, read } from './base.ts'

const section = '/meetings/0/punkter/2/sections/0/text'
const json = (edits: Edits = {}) => JSON.stringify(edit(base(), edits))
const other = { '/source/sha256': 'a'.repeat(64), '/source/path': 'b.txt', '/meetings/0/date': '2018-05-09' }
const another = {
  ...other,
  '/meetings/1': 'remove',
  '/meetings/0/id': 'other',
  '/meetings/0/punkter/1/title': 'Referat',
}
const cpr = { ...another, [section]: 'CPR 150345-6123' }
const warned = { ...another, [section]: 'Ring til tlf. 87 12 34 56.' }
const summaryOf = (stdout: string) => stdout.trimEnd().split('\n').at(-1)

describe('what is checked', () => {
  test('documents one a file, one a line, indented, with a BOM, from standard input', async () => {
    const cwd = folderOf({
      'in/a.json': `\ufeff${json()}`,
      'in/deep/b.json': JSON.stringify(edit(base(), another), null, 2),
      'in/c.ndjson': `${json(another)}\n\n${json(cpr)}\n`,
      'in/lines.json': `${json(another)}\n${json(another)}\n`,
      'in/notes.txt': 'no document',
      'in/.referat/summary.json': '{}',
    })
    const report = async (argv: string[], stdin = '') => {
      const { stdout } = await referat(['validate', ...argv, '--format', 'json'], { cwd, stdin })
      return JSON.parse(stdout).documents.map((one: { document: string; row: number | null }) => [
        one.document,
        one.row,
      ])
    }
    expect(await report(['in'])).toEqual([
      ['in/a.json', null],
      ['in/c.ndjson', 1],
      ['in/c.ndjson', 3],
      ['in/deep/b.json', null],
      ['in/lines.json', 1],
      ['in/lines.json', 2],
    ])
    expect(await report(['-'], `${json()}\n${json(another)}`)).toEqual([
      ['-', 1],
      ['-', 2],
    ])
  })
  test('what is no JSON, of another version, or no document, is told apart, by line', async () => {
    const cwd = folderOf({
      'a.ndjson': [json(), '{"schemaVersion": 2, "later": true}', '{"a": 1}', json().slice(0, 90), '[]'].join('\n'),
      'whole.json': JSON.stringify(base(), null, 2).slice(0, 700),
      'empty.json': '',
    })
    const { code, stdout } = await referat(['validate', 'a.ndjson', 'whole.json', 'empty.json', '--format', 'json'], {
      cwd,
    })
    const found = JSON.parse(stdout).documents.flatMap(
      (one: { findings: { code: string; document: string; row: number }[] }) =>
        one.findings.slice(0, 1).map((finding) => `${finding.document}:${finding.row} ${finding.code}`),
    )
    expect(code).toBe(1)
    expect(found).toEqual([
      'a.ndjson:2 validate/unknown-version',
      'a.ndjson:3 validate/schema',
      'a.ndjson:4 validate/not-json',
      'a.ndjson:5 validate/schema',
      'whole.json:34 validate/not-json',
      'empty.json:1 validate/not-json',
    ])
  })
  test('the line of an indented document where a finding stands', async () => {
    const cwd = folderOf({ 'a.json': JSON.stringify(edit(base(), cpr), null, 2) })
    const { stdout } = await referat(['validate', 'a.json', '--format', 'json'], { cwd })
    const { row } = JSON.parse(stdout).documents[0].findings[0]
    expect(readFileSync(join(cwd, 'a.json'), 'utf8').split('\n')[row - 1]).toContain('150345-6123')
  })
  test('one that cannot be read is trouble and stops no other', async () => {
    const cwd = folderOf({ 'a.json': json(), 'b.json': json(another) })
    const stream = (path: string) => {
      if (path.endsWith('a.json')) throw systemError('EACCES')
      return [readFileSync(path)] as unknown as AsyncIterable<Uint8Array> // for await takes it
    }
    const { code, stdout, stderr } = await referat(['validate', '.', '--format', 'junit'], { cwd, fs: { stream } })
    expect(code).toBe(1)
    expect(stdout).toContain('tests="2" failures="0" errors="1"')
    expect(stderr).toMatch(/^error: a\.json: Expected to be allowed to read the file, but permission is denied\..*\n$/)
  })
  test('a report names no number, wherever it stands', async () => {
    const cwd = folderOf({
      'a.json': json({ ...cpr, '/extra 150345-6123': 1 }),
      'b.json': `{"a": "150345-6123"`,
      'klage 150345-6123.json': json({ ...cpr, '/source/path': 'klage 150345-6123.pdf' }),
    })
    for (const format of ['text', 'json', 'junit', 'sarif', 'github']) {
      const { stdout, stderr } = await referat(['validate', '.', '--format', format], { cwd })
      expect(`${stdout}${stderr}`).toContain('validate/cpr')
      expect(`${stdout}${stderr}`).not.toMatch(/6123/)
    }
  })
})

describe('reports', () => {
  test('several in one run, each in its format; they are no documents of the next run', async () => {
    const cwd = folderOf({ 'in/a.json': json(cpr) })
    const argv = [
      'validate',
      'in',
      '--report',
      'in/r.json',
      '--report',
      'new/r.sarif',
      '--report',
      'junit=r.out',
      '--quiet',
    ]
    for (const run of [1, 2]) {
      const { code, stdout } = await referat(argv, { cwd })
      expect([run, code, summaryOf(stdout)]).toEqual([run, 1, '1 error, 0 warnings in 1 document'])
    }
    expect(JSON.parse(readFileSync(join(cwd, 'in/r.json'), 'utf8')).summary.error).toBe(1)
    expect(JSON.parse(readFileSync(join(cwd, 'new/r.sarif'), 'utf8')).version).toBe('2.1.0')
    expect(readFileSync(join(cwd, 'r.out'), 'utf8')).toContain('<testsuites')
  })
  test('one that cannot be written is said', async () => {
    const cwd = folderOf({ 'a.json': json() })
    const { code, stderr } = await referat(['validate', 'a.json', '--report', 'a.json/r.xml'], { cwd })
    expect([code, stderr.startsWith('error: Expected to write a.json/r.xml, but ')]).toEqual([1, true])
  })
})

describe('settings', () => {
  const run = async (
    settings: unknown,
    argv: string[] = [],
    documents: Record<string, string> = { 'in/a.json': json(cpr) },
  ) => {
    const cwd = folderOf({ ...documents, 'referat.config.json': JSON.stringify(settings) })
    return referat(['validate', 'in', ...argv], { cwd })
  }
  test('severities: another one, or off', async () => {
    expect((await run({ severities: { 'validate/cpr': 'warning' } })).code).toBe(0)
    expect(summaryOf((await run({ severities: { 'validate/cpr': 'off' } })).stdout)).toBe(
      '0 errors, 0 warnings in 1 document',
    )
  })
  test('thresholds', async () => {
    const page = { 'in/a.json': json({ '/pages/0/confidence': 0.8 }) }
    expect((await run({}, ['--strict'], page)).code).toBe(0)
    expect((await run({ thresholds: { pageConfidence: 0.9 } }, ['--strict'], page)).code).toBe(1)
  })
  test('how many warnings are allowed: by the settings, by --max-warnings before them', async () => {
    const one = { 'in/a.json': json(warned) }
    const codes = [
      await run({ maxWarnings: 0 }, [], one),
      await run({ maxWarnings: 0 }, ['--max-warnings', '1'], one),
      await run({ maxWarnings: 1 }, ['--max-warnings', '0'], one),
    ].map(({ code }) => code)
    expect(codes).toEqual([1, 0, 1])
  })
  test.each([
    [['in', '--baseline', 'none.json'], '`--write-baseline none.json` makes one.'],
    [['in', '--report', 'r'], 'Expected FORMAT=FILE'],
    [['empty'], 'Expected converted documents (.json, .ndjson, .jsonl) in the folder'],
    [['in', '--baseline', 'a', '--write-baseline', 'b'], 'found both'],
  ])('%j: exit code 2 and why', async (argv, why) => {
    const cwd = folderOf({ 'in/a.json': json(), 'empty/a.txt': 'no document' })
    const { code, stderr } = await referat(['validate', ...argv], { cwd })
    expect([code, stderr.includes(why)]).toEqual([2, true])
  })
  test('an ignore with its reason; one that ignores nothing is told', async () => {
    const reason = 'The number is of a test person'
    const ignore = { code: 'validate/cpr', document: 'in/**', pointer: '/meetings/0', reason }
    expect(summaryOf((await run({ ignore: [ignore] })).stdout)).toBe('0 errors, 0 warnings in 1 document (1 ignored)')
    const { code, stdout } = await run({ ignore: [{ ...ignore, document: 'out/**' }] })
    expect([code, stdout.includes('validate/ignore-unused')]).toEqual([1, true])
  })
  test.each([
    [{ ignore: [{ code: 'validate/cpr', reason: '' }] }, 'ignore.0.reason'],
    [{ severities: { 'validate/no-such-rule': 'off' } }, 'severities'],
    [{ maxWarning: 3 }, 'the top'],
  ])('%j is refused, with the place', async (settings, place) => {
    const { code, stderr } = await run(settings)
    expect([code, stderr.includes(`but at ${place}`)]).toEqual([2, true])
  })
  test('a baseline lets an old archive in, and what is new out', async () => {
    const cwd = folderOf({ 'in/a.json': json(cpr), 'in/b.json': json(warned) })
    expect((await referat(['validate', 'in', '--write-baseline', 'baseline.json'], { cwd })).code).toBe(0)
    const again = await referat(['validate', 'in', '--baseline', 'baseline.json', '--strict'], { cwd })
    expect([again.code, summaryOf(again.stdout)]).toEqual([
      0,
      '0 errors, 0 warnings in 2 documents (3 known from the baseline)',
    ])
    writeFileSync(join(cwd, 'in/a.json'), json({ ...cpr, '/meetings/0/punkter/4/title': '150345-6123' }))
    const { code, stdout } = await referat(['validate', 'in', '--baseline', 'baseline.json'], { cwd })
    expect([code, stdout.match(/\/meetings\/0\/punkter\/4\/title/g)?.length]).toEqual([1, 1])
    expect(readFileSync(join(cwd, 'baseline.json'), 'utf8')).not.toContain('6123')
  })
})

describe('sources', () => {
  test('missing, changed, not converted, and the ledger replayed', async () => {
    const cwd = folderOf({ 'json/a.json': json(), 'json/b.json': json(another), 'minutes/base.txt': read('base.txt') })
    const codes = async () => {
      const { stdout } = await referat(['validate', 'json', '--sources', 'minutes', '--format', 'json'], { cwd })
      return JSON.parse(stdout).documents.flatMap((one: { findings: { code: string; document: string }[] }) =>
        one.findings.map(({ code, document }) => `${document} ${code}`),
      )
    }
    expect(await codes()).toEqual(['json/b.json validate/source-missing'])
    writeFileSync(join(cwd, 'minutes/b.txt'), 'others')
    mkdirSync(join(cwd, 'minutes/2019'))
    writeFileSync(join(cwd, 'minutes/2019/c.txt'), 'forgotten')
    expect(await codes()).toEqual([
      'json/b.json validate/source-changed',
      'minutes/2019/c.txt validate/source-unconverted',
    ])
    writeFileSync(join(cwd, 'json/a.json'), json({ '/repairs/0/start': 3 }))
    expect(await codes()).toContain('json/a.json validate/repair-does-not-replay')
  })
  test('a document cannot make it read what lies outside the folder', async () => {
    const outside = folderOf({ 'secret.txt': 'x' })
    const cwd = folderOf({ 'a.json': json({ '/source/path': join(outside, 'secret.txt') }), 'minutes/x.txt': 'x' })
    const { stdout } = await referat(['validate', 'a.json', '--sources', 'minutes'], { cwd })
    expect(stdout).toContain('validate/source-missing')
    expect(existsSync(join(outside, 'secret.txt'))).toBe(true)
  })
})
