import type { Anchored } from '../../danish/anchored.ts'
import type { Row } from './rows.ts'

/** What a text shows at a look, a flag each: a figure; a tab or two blanks running; three of them; a tab; the bar of a table. */
export const [figure, gap, wideGap, tab, bar] = [1 << 16, 1 << 17, 1 << 18, 1 << 19, 1 << 20] as const
/** It has more letters than a line of print. */
export const long = 1 << 21
const longLine = 200
/** The first letter of a text and its last are kept below the flags: their codes, 0 beyond Latin-1. */
const [firstAt, lastAt, oneByte] = [0, 8, 0xff]
const codeOf = (code: number) => (code <= oneByte ? code : 0)

const [blank, nbsp, zero, nine] = [0x20, 0xa0, 0x30, 0x39]
const wideBlank = /\s/u
const isBlank = (code: number) =>
  code === blank ||
  (code >= 0x09 && code <= 0x0d) ||
  code === nbsp ||
  (code > oneByte && wideBlank.test(String.fromCharCode(code)))

/** The signs of a text, taken in one walk over its letters: so that a step asks of most rows a number, and no pattern. */
export function signsOf(text: string): number {
  let [signs, blanks] = [text.length > longLine ? long : 0, 0]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (isBlank(code)) {
      blanks += 1
      if (code === 0x09) signs |= tab | gap
      else if (blanks > 1) signs |= blanks > 2 ? gap | wideGap : gap
      continue
    }
    blanks = 0
    if (code >= zero && code <= nine) signs |= figure
    else if (code === 0x7c) signs |= bar
  }
  if (text === '') return signs
  return signs | (codeOf(text.charCodeAt(0)) << firstAt) | (codeOf(text.charCodeAt(text.length - 1)) << lastAt)
}

/** The first letter of a row's text, its last, as `mayBegin` of a pattern knows them. */
const firstOf = (signs: number) => (signs >> firstAt) & oneByte

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
    const signs = all[i] ?? 0
    const row = (signs & sign) === 0 ? undefined : rows[i]
    if (row) found.push(row)
  }
  return found
}

/** The rows whose texts a pattern fits, in order; of most it is never asked. */
export function fitting(rows: readonly Row[], { mayBegin, pattern }: Anchored): Row[] {
  const found: Row[] = []
  const all = allSigns(rows)
  for (let i = 0; i < all.length; i++) {
    const signs = all[i] ?? 0
    const row = mayBegin(firstOf(signs)) ? rows[i] : undefined
    if (row && pattern.test(row.text)) found.push(row)
  }
  return found
}
