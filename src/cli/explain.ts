import { distance } from 'fastest-levenshtein'
import { codes, type Explanation } from '../model/codes.ts'
import { UsageError } from './exit.ts'
import type { Io } from './io.ts'
import { paintFor } from './paint.ts'

const table: Readonly<Record<string, Explanation>> = codes

/** `referat explain`: what one code means and what to do about it, or the whole table. */
export function explain(code: string | undefined, io: Io): string {
  const paint = paintFor(io.stdout, io.env)
  if (code === undefined) {
    const width = Math.max(...Object.keys(table).map((name) => name.length))
    const rows = Object.entries(table).map(
      ([name, { severity, means }]) =>
        `${paint.strong(name.padEnd(width))}  ${paint.severity[severity](severity.padEnd(7))}  ${means}\n`,
    )
    return rows.join('')
  }
  const found = table[code]
  if (found === undefined) throw new UsageError(unknownCode(code))
  return `${paint.strong(code)} (${paint.severity[found.severity](found.severity)})\n\n${found.means}\n\nWhat to do: ${found.remedy}\n`
}

function unknownCode(code: string): string {
  const nearest = Object.keys(table)
    .map((name) => ({ name, apart: Math.min(distance(code, name), distance(code, name.replace(/^.*\//, ''))) }))
    .toSorted((a, b) => a.apart - b.apart)
    .slice(0, 3)
    .map(({ name }) => name)
  return `Expected a diagnostic code, found ${code}. Nearest: ${nearest.join(', ')}. \`referat explain\` prints them all.`
}
