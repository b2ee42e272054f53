import type { Checked, Finding } from '../../src/model/finding.ts'
import { type Format, type Paint, reporters } from '../../src/validate/report.ts'
import { compose, nothing, tally } from '../../src/validate/tally.ts'

const finding = (values: Partial<Finding>): Finding => ({
  code: 'validate/cpr',
  severity: 'error',
  message: 'Expected no civil registration number here, found 1. Convert again with `--redact cpr`.',
  document: 'minutes/a.json',
  row: 12,
  pointer: '/meetings/0/punkter/2/sections/0/text',
  source: 'minutes/a.pdf',
  page: 2,
  line: 14,
  fingerprint: '0123456789abcdef0123456789abcdef',
  ...values,
})
const checked = (document: string, findings: readonly Finding[], values: Partial<Checked> = {}): Checked => ({
  late: false,
  document,
  row: null,
  source: `${document}.pdf`,
  findings: findings.map((one) => ({ ...one, document })),
  ignored: 0,
  known: 0,
  ...values,
})

const hostile = 'år/æ & <b> "100 %"\u0007\n::error::, a:b.json'

/** Three documents as reports show them: one clean, one with findings of each severity, one that could not be read; all names hostile. */
export const documents: readonly Checked[] = [
  checked('minutes/clean.json', [], { ignored: 2 }),
  checked(hostile, [
    finding({}),
    finding({ code: 'validate/punkt-number-gap', severity: 'warning', message: 'Expected <3>, found "4" & 5.' }),
    finding({ code: 'validate/series-gap', severity: 'info', page: null, line: null, row: null, pointer: '' }),
  ]),
  checked(
    'archive.ndjson',
    [finding({ code: 'validate/could-not-check', pointer: '', source: null, page: null, line: null, row: 7 })],
    { row: 7, source: null, known: 3 },
  ),
]

const plain = (text: string) => text
export const colourless: Paint = {
  severity: { error: plain, warning: plain, info: plain },
  strong: plain,
  dim: plain,
  plain: (text) => text.replace(/[\0-\x1f]/g, '?'),
}

/** The whole text of a report. */
export async function whole(format: Format, all: readonly Checked[] = documents): Promise<string> {
  const parts: string[] = []
  const given = (async function* () {
    yield* all
  })()
  for await (const part of compose(reporters[format](colourless, '0.1.0'), all.reduce(tally, nothing), given))
    parts.push(part)
  return parts.join('')
}
