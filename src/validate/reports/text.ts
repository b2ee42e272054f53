import type { Finding } from '../../model/finding.ts'
import type { Paint, Reporter } from '../report.ts'
import { nameOf, placeInSource, summarise } from './words.ts'

const widest = 'warning'.length

/** For people: each document with what was found in it, and where in its source. */
export const text = (paint: Paint): Reporter => {
  const line = (finding: Finding) => {
    const { severity, code, message, pointer } = finding
    const place = [placeInSource({ ...finding, source: null }), pointer].filter((part) => part !== '').join('  ')
    const coloured = paint.severity[severity](severity.padEnd(widest))
    return `  ${coloured}  ${paint.plain(message)}\n  ${' '.repeat(widest)}  ${paint.dim(paint.plain(`${code}  ${place}`.trimEnd()))}\n`
  }
  return {
    head: () => '',
    entry: (checked) => {
      if (checked.findings.length === 0) return ''
      const from =
        checked.source === null || checked.source === checked.document
          ? ''
          : paint.dim(paint.plain(`  from ${checked.source}`))
      return `${paint.strong(paint.plain(nameOf(checked)))}${from}\n${checked.findings.map(line).join('')}\n`
    },
    tail: (summary) => `${summarise(summary)}\n`,
  }
}
