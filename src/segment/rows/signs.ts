import type { Anchored } from '../../danish/anchored.ts'
import { isBlank } from '../../danish/spaces.ts'
import type { Row } from './rows.ts'

/** The first letter of a text is kept in one byte: its code, 0 beyond Latin-1. Above the flags stands how many letters it has. */
const [oneByte, lengthAt, mostLetters] = [0xff, 16, 0x7fff]

/** What a text shows at a look, a flag each: a figure; a tab or two blanks running; three of them; a tab; the bar of a table. */
export const [figure, gap, wideGap, tab, bar] = [1 << 8, 1 << 9, 1 << 10, 1 << 11, 1 << 12] as const
/** It has more letters than a line of print. */
export const long = 1 << 13
const longLine = 200

const [zero, nine, tabCode, barCode] = [0x30, 0x39, 0x09, 0x7c]

/** The signs of a text, taken in one walk over its letters: so that a step asks of most rows a number, and no pattern. */
export function signsOf(text: string): number {
  let [signs, blanks] = [text.length > longLine ? long : 0, 0]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    blanks = isBlank(code) ? blanks + 1 : 0
    if (code >= zero && code <= nine) signs |= figure
    else if (code === barCode) signs |= bar
    else if (code === tabCode) signs |= tab | gap
    if (blanks > 1) signs |= blanks > 2 ? gap | wideGap : gap
  }
  const first = text === '' ? 0 : text.charCodeAt(0)
  return signs | (first <= oneByte ? first : 0) | (Math.min(text.length, mostLetters) << lengthAt)
}

/** Whether a row shows a sign, or one of several. */
export const shows = ({ signs }: Row, sign: number): boolean => (signs & sign) !== 0

/** The signs of all rows of a source in one list: to walk over it takes a twentieth of what it takes to look at every row. */
const kept = new WeakMap<readonly Row[], Int32Array>()
function allSigns(rows: readonly Row[]): Int32Array {
  const before = kept.get(rows)
  if (before) return before
  const all = new Int32Array(rows.length)
  for (let i = 0; i < all.length; i++) all[i] = rows[i]?.signs ?? 0
  kept.set(rows, all)
  return all
}

/** The rows that show a sign, or one of several, in order. */
export function showing(rows: readonly Row[], sign: number): Row[] {
  const found: Row[] = []
  const all = allSigns(rows)
  for (let i = 0; i < all.length; i++) {
    const row = ((all[i] ?? 0) & sign) === 0 ? undefined : rows[i]
    if (row) found.push(row)
  }
  return found
}

/** The rows whose texts a pattern fits, in order; of most it is never asked. `longest`: of no text with more letters. */
export function fitting(rows: readonly Row[], { letters, pattern }: Anchored, longest = mostLetters): Row[] {
  const found: Row[] = []
  const [all, first] = [allSigns(rows), letters()]
  for (let i = 0; i < all.length; i++) {
    const signs = all[i] ?? 0
    const row = first[signs & oneByte] === 0 || signs >> lengthAt > longest ? undefined : rows[i]
    if (row && pattern.test(row.text)) found.push(row)
  }
  return found
}
