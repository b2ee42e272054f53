import type { Checked, Finding } from '../../model/finding.ts'
import type { Reporter, Summary } from '../report.ts'
import { isTrouble } from '../tally.ts'
import { nameOf, placeInSource } from './words.ts'

/** What XML 1.0 cannot hold at all: control characters, lone halves of surrogate pairs, U+FFFE and U+FFFF. */
const unholdable = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]|\p{Surrogate}/gu
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
}
const escaped = (text: string) =>
  text.replace(unholdable, '\ufffd').replace(/[&<>"\n\r\t]/g, (sign) => entities[sign] ?? sign)
const attributes = (values: Readonly<Record<string, string | number>>) =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('')

const isFailure = (finding: Finding) => finding.severity !== 'info' && !isTrouble(finding)
const details = (finding: Finding) =>
  [finding.severity, finding.code, finding.pointer, placeInSource(finding)].filter((part) => part !== '').join('\n')

/** A finding is a failure, tool trouble an error; what is for information stands in the output. */
function element(finding: Finding): string {
  const { code, message } = finding
  const tag = isTrouble(finding) ? 'error' : 'failure'
  return `      <${tag}${attributes({ message, type: code })}>${escaped(details(finding))}</${tag}>\n`
}

function testcase(checked: Checked): string {
  const opening = `    <testcase${attributes({ name: nameOf(checked), classname: 'referat.validate', file: checked.document })}`
  if (checked.findings.length === 0) return `${opening}/>\n`
  const failures = checked.findings.filter((finding) => isFailure(finding) || isTrouble(finding)).map(element)
  const rest = checked.findings.filter((finding) => !isFailure(finding) && !isTrouble(finding))
  const output = rest.map((finding) => `${finding.message}\n${details(finding)}`).join('\n\n')
  return `${opening}>\n${failures.join('')}${output === '' ? '' : `      <system-out>${escaped(output)}</system-out>\n`}    </testcase>\n`
}

const counts = ({ entries, failing, troubles }: Summary) => ({
  name: 'referat validate',
  tests: entries,
  failures: failing - troubles.length,
  errors: troubles.length,
  skipped: 0,
})

/** JUnit XML as CI servers read it: one testcase a document. Counts are of testcases, as JUnit counts. */
export const junit: Reporter = {
  head: (summary) =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${attributes(counts(summary))}>\n  <testsuite${attributes(counts(summary))}>\n`,
  entry: testcase,
  tail: () => '  </testsuite>\n</testsuites>\n',
}
