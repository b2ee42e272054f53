import { createHash } from 'node:crypto'
import { posix } from 'node:path'

/** What no name on a disk should hold: control characters, halves of characters, and bytes that were no UTF-8. */
const unsafePattern = /[\0-\x1f\x7f-\x9f\u2028\u2029\ufffd]|\p{Surrogate}/gu
/** Bytes of the longest name on common disks, less the room for `~12345678.json`. */
const longest = 255 - 14

/**
 * The output of every source, relative to the output folder: `2013/a.pdf → 2013/a.pdf.json`, `../old/a.txt →
 * old/a.txt.json`, `- → stdin.json`. Where two would meet (also on disks that do not tell A from a, or å from a and
 * ring), a hash of the path tells them apart. The result depends on the set of paths, not on its order.
 */
export function outputNames(paths: readonly string[]): Map<string, string> {
  const digits = new Map(paths.map((path) => [path, 0]))
  const nameOf = (path: string) => named(path, digits.get(path) ?? 0)
  for (;;) {
    const groups = new Map<string, string[]>()
    for (const path of digits.keys()) {
      const place = nameOf(path).normalize('NFC').toLowerCase()
      groups.set(place, [...(groups.get(place) ?? []), path])
    }
    const meeting = [...groups.values()].filter((group) => group.length > 1).flat()
    if (meeting.length === 0) return new Map(paths.map((path) => [path, nameOf(path)]))
    for (const path of meeting) digits.set(path, (digits.get(path) ?? 0) + 8)
  }
}

function named(path: string, digits: number): string {
  const plain = path === '-' ? 'stdin' : posix.normalize(path).replace(/^(?:\.\.\/|\/)+/, '')
  const safe = plain.split('/').map(safely)
  if (safe[0]?.toLowerCase() === '.referat') safe[0] = '_referat'
  return `${safe.join('/')}${digits === 0 ? '' : `~${hash(path, digits)}`}.json`
}

function safely(segment: string): string {
  if (['', '.', '..'].includes(segment)) return '_'
  const safe = segment.replace(unsafePattern, (sign) => `%${(sign.codePointAt(0) ?? 0).toString(16).padStart(2, '0')}`)
  const bytes = Buffer.from(safe)
  if (bytes.length <= longest) return safe
  return `${bytes
    .subarray(0, longest - 9)
    .toString()
    .replace(/\ufffd+$/, '')}~${hash(segment, 8)}`
}

const hash = (text: string, length: number) => createHash('sha256').update(text).digest('hex').slice(0, length)
