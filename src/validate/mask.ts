import { findCprInPath } from '../danish/cpr.ts'
import type { Checked } from '../model/finding.ts'

/** `klage 150345-6123.pdf → klage [CPR].pdf` */
const mask = (path: string) =>
  findCprInPath(path).reduceRight(
    (masked, { start, end }) => `${masked.slice(0, start)}[CPR]${masked.slice(end)}`,
    path,
  )

/** The same with the civil registration numbers out of the names of files: a report may travel further than the archive. */
export function masked(checked: Checked): Checked {
  const names = ({ document, source }: Pick<Checked, 'document' | 'source'>) => ({
    document: mask(document),
    source: source === null ? null : mask(source),
  })
  return {
    ...checked,
    ...names(checked),
    findings: checked.findings.map((finding) => ({ ...finding, ...names(finding) })),
  }
}
