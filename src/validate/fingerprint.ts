import { hash } from 'node:crypto'
import type { Finding } from '../model/finding.ts'

/**
 * Gives each finding of one document its fingerprint: the same in the next run, also when a punkt is put in before it
 * (indices do not count), and different for each of several alike. It is made of code, names and places alone: from a
 * digest of a CPR number the number could be had back.
 */
export function fingerprinted(findings: readonly Omit<Finding, 'fingerprint'>[]): Finding[] {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const { code, document, source, page, line } = finding
    const pointer = finding.pointer.replace(/\/\d+(?=\/|$)/g, '/*')
    const key = [code, source ?? document, page, line, pointer].join('\n')
    const nth = seen.get(key) ?? 0
    seen.set(key, nth + 1)
    const fingerprint = hash('sha256', `${key}\n${nth}`).slice(0, 32)
    return { ...finding, fingerprint }
  })
}
