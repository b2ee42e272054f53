import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import ajvDraft04 from 'ajv-draft-04'
import ajvFormats from 'ajv-formats'
import { parse } from 'junit2json'
import { describe, expect, test } from 'vitest'
import type { Checked } from '../../src/model/finding.ts'
import { documents, whole } from './findings.ts'

const nobody: Checked = { late: false, document: '', row: null, source: null, findings: [], ignored: 0, known: 0 }
const [, found = nobody] = documents
const name = found.document
const many = Array.from({ length: 12 }, (_, i) => ({ ...found, document: `${i}.json` }))

test('text: each document with its findings, then a summary', async () => {
  expect(await whole('text')).toBe(
    [
      `${name.replace(/[\0-\x1f]/g, '?')}  from ${name.replace(/[\0-\x1f]/g, '?')}.pdf`,
      '  error    Expected no civil registration number here, found 1. Convert again with `--redact cpr`.',
      '           validate/cpr  page 2, line 14  /meetings/0/punkter/2/sections/0/text',
      '  warning  Expected <3>, found "4" & 5.',
      '           validate/punkt-number-gap  page 2, line 14  /meetings/0/punkter/2/sections/0/text',
      '  info     Expected no civil registration number here, found 1. Convert again with `--redact cpr`.',
      '           validate/series-gap',
      '',
      'archive.ndjson:7',
      '  error    Expected no civil registration number here, found 1. Convert again with `--redact cpr`.',
      '           validate/could-not-check',
      '',
      '2 errors, 1 warning, 1 for information, 1 document not checked in 3 documents (2 ignored, 3 known from the baseline)',
      '',
    ].join('\n'),
  )
})

test('json: what was found, as it is', async () => {
  const report = JSON.parse(await whole('json'))
  expect(report.documents.map((one: { findings: unknown }) => one.findings)).toEqual(
    documents.map(({ findings }) => findings),
  )
  expect(report.summary).toMatchObject({ entries: 3, failing: 2, error: 2, warning: 1, info: 1, notChecked: 1 })
  expect(JSON.parse(await whole('json', [])).documents).toEqual([])
})

describe('junit', () => {
  test('a testcase each document, a failure each finding, trouble is an error, and the counts are right', async () => {
    const suites = await parse(await whole('junit'))
    if (suites === null || suites === undefined || !('testsuite' in suites)) throw new Error('no testsuites')
    const [suite] = suites.testsuite ?? []
    expect({ tests: suite?.tests, failures: suite?.failures, errors: suite?.errors }).toEqual({
      tests: 3,
      failures: 1,
      errors: 1,
    })
    const cases = suite?.testcase ?? []
    expect(
      cases.map((one) => [one.failure?.length ?? 0, one.error?.length ?? 0, one['system-out'] !== undefined]),
    ).toEqual([
      [0, 0, false],
      [2, 0, true],
      [0, 1, false],
    ])
    expect(cases.map((one) => one.name)).toEqual([
      'minutes/clean.json',
      name.replace('\u0007', '\ufffd'),
      'archive.ndjson:7',
    ])
    expect(cases[1]?.failure?.[1]).toMatchObject({
      message: 'Expected <3>, found "4" & 5.',
      type: 'validate/punkt-number-gap',
    })
  })
})

describe('sarif', () => {
  const file = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
  // The schema is of draft 4, and one of its patterns is none with the flag `u`.
  const ajv = new ajvDraft04.default({ strict: false, allErrors: true, unicodeRegExp: false })
  ajvFormats.default(ajv)
  const isSarif = ajv.compile(JSON.parse(readFileSync(file, 'utf8')))
  test.each([
    ['three documents', documents],
    ['none', []],
    ['many', many],
  ])('%s: fits the schema of OASIS', async (_, all) => {
    const log = JSON.parse(await whole('sarif', all))
    expect(isSarif(log) ? [] : isSarif.errors).toEqual([])
  })
  test('the schema objects to what is no SARIF', () => {
    expect(isSarif({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false)
  })
  test('rules, fingerprints and relative URIs are those of the findings', async () => {
    const [run] = JSON.parse(await whole('sarif')).runs
    const [first] = run.results
    expect(run.tool.driver.rules[first.ruleIndex].id).toBe('validate/cpr')
    expect(first.partialFingerprints).toEqual({ 'referatFinding/v1': '0123456789abcdef0123456789abcdef' })
    expect(first.locations[0].physicalLocation).toEqual({
      artifactLocation: {
        uri: '%C3%A5r/%C3%A6%20%26%20%3Cb%3E%20%22100%20%25%22%07%0A%3A%3Aerror%3A%3A%2C%20a%3Ab.json',
        uriBaseId: '%SRCROOT%',
      },
      region: { startLine: 12 },
    })
    expect(run.invocations[0].executionSuccessful).toBe(false)
  })
  test('no more results than GitHub takes', async () => {
    const ten = many.flatMap(({ findings }) => findings).slice(0, 10)
    const log = JSON.parse(
      await whole(
        'sarif',
        Array.from({ length: 2501 }, () => ({ ...found, findings: ten })),
      ),
    )
    expect(log.runs[0].results).toHaveLength(25_000)
    expect(log.runs[0].invocations[0].toolExecutionNotifications[0].message.text).toContain('10 findings more')
  })
})

describe('github', () => {
  test('annotations with everything escaped that would begin another', async () => {
    const escaped = 'år/æ & <b> "100 %25"\u0007%0A%3A%3Aerror%3A%3A%2C a%3Ab.json'
    expect((await whole('github')).split('\n')).toEqual([
      `::error file=${escaped},line=12,title=validate/cpr::Expected no civil registration number here, found 1. Convert again with \`--redact cpr\`. (minutes/a.pdf, page 2, line 14)`,
      `::warning file=${escaped},line=12,title=validate/punkt-number-gap::Expected <3>, found "4" & 5. (minutes/a.pdf, page 2, line 14)`,
      `::notice file=${escaped},line=1,title=validate/series-gap::Expected no civil registration number here, found 1. Convert again with \`--redact cpr\`. (minutes/a.pdf)`,
      '::error file=archive.ndjson,line=7,title=validate/could-not-check::Expected no civil registration number here, found 1. Convert again with `--redact cpr`.',
      '2 errors, 1 warning, 1 for information, 1 document not checked in 3 documents (2 ignored, 3 known from the baseline)',
      '',
    ])
  })
  test('ten of each level at most, and the rest counted', async () => {
    const lines = (await whole('github', many)).trimEnd().split('\n')
    const of = (level: string) => lines.filter((line) => line.startsWith(`::${level} `)).length
    expect([of('error'), of('warning'), of('notice')]).toEqual([10, 10, 10])
    expect(lines.at(-1)).toBe('6 findings more than GitHub shows: see another report (--report FILE).')
  })
})
