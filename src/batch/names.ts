import { createHash } from 'node:crypto'
import { posix } from 'node:path'

/** `referat.pdf → referat`; what follows a dot and begins with a digit is no ending: `2013.05` */
const endingPattern = /(?<=[^/])\.[a-z]\w{0,4}$/i
/** What no name on a disk should hold: control characters, halves of characters, and bytes that were no UTF-8. */
const unsafePattern = /[\0-\x1f\x7f-\x9f\u2028\u2029\ufffd]|\p{Surrogate}/gu
/** Bytes of the longest name on common disks, less the room for `~12345678.json`. */
const longest = 255 - 14

/**
 * The output of every source, relative to the output folder: `2013/maj.pdf → 2013/maj.json`. Where two would meet
 * (also on disks that do not tell A from a, or å from a and ring), all of them keep their ending, `maj.pdf.json`; where that
 * is not enough, a hash of their path tells them apart. The result depends on the set of names, not on its order.
 */
export function outputNames(names: readonly string[]): Map<string, string> {
  const level = new Map(names.map((name) => [name, 0]))
  const named = (name: string) => candidate(name, level.get(name) ?? 0)
  for (;;) {
    const groups = new Map<string, string[]>()
    for (const name of level.keys()) {
      const place = named(name).normalize('NFC').toLowerCase()
      groups.set(place, [...(groups.get(place) ?? []), name])
    }
    const meeting = [...groups.values()].filter((group) => group.length > 1).flat()
    if (meeting.length === 0) return new Map(names.map((name) => [name, named(name)]))
    for (const name of meeting) level.set(name, (level.get(name) ?? 0) + 1)
  }
}

function candidate(name: string, level: number): string {
  const safe = posix.normalize(name).split('/').map(safely)
  if (safe[0]?.toLowerCase() === '.referat') safe[0] = '_referat'
  const path = safe.join('/')
  if (level === 0) return `${path.replace(endingPattern, '')}.json`
  return level === 1 ? `${path}.json` : `${path}~${hash(name, 4 * level)}.json`
}

function safely(segment: string): string {
  if (segment === '..' || segment === '.' || segment === '') return '_'
  const safe = segment.replace(unsafePattern, (sign) => `%${(sign.codePointAt(0) ?? 0).toString(16).padStart(2, '0')}`)
  const bytes = Buffer.from(safe)
  if (bytes.length <= longest) return safe
  return `${bytes
    .subarray(0, longest - 9)
    .toString()
    .replace(/\ufffd+$/, '')}~${hash(segment, 8)}`
}

const hash = (text: string, length: number) => createHash('sha256').update(text).digest('hex').slice(0, length)
