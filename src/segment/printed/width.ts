import { anchored } from '../../danish/anchored.ts'
import { isBlank } from '../../danish/spaces.ts'

/** How many signs a line may hold before the width of a page breaks it. */
const [narrowest, widest] = [40, 140]
/** A line this much shorter than the widest was still filled up to the last word that went on it. */
const nearEdge = 14
/** Of the lines near the edge, those whose next word did not fit. Where lines are set in proportion, few are. */
const fewestFull = 6
const fullShare = 0.85
/** Of the lines after full ones, those that begin small: a width breaks sentences anywhere, a list begins its lines anew. */
const smallShare = 0.1
/** Lines wider than the rest (a table, an address) in a hundred. */
const mostWider = 0.01

/** Where the first word of a text ends, counted from its beginning. */
function firstWord(text: string): number {
  const word = text.trimStart()
  let end = 0
  while (end < word.length && !isBlank(word.charCodeAt(end))) end += 1
  return end
}

/** Whether the first word of a line would not have fitted on the line above it, at this width. */
export const didNotFit = (above: string, text: string, width: number) =>
  above.trim() !== '' && text.trim() !== '' && above.trimEnd().length + 1 + firstWord(text) > width

/** The lengths of lines, and what each would have with the first word of the next: 0 where none follows. */
interface Measured {
  readonly length: Uint32Array
  readonly needed: Uint32Array
  /** Whether the next line begins with a small letter. */
  readonly small: Uint8Array
}

const smallFirst = anchored(/^\s*\p{Ll}/u)

function measured(lines: readonly string[]): Measured {
  const [length, needed] = [new Uint32Array(lines.length), new Uint32Array(lines.length)]
  const small = new Uint8Array(lines.length)
  lines.forEach((line, i) => {
    length[i] = line.trimEnd().length
  })
  for (let i = 0; i + 1 < lines.length; i++) {
    const next = lines[i + 1] ?? ''
    if (length[i] === 0 || length[i + 1] === 0) continue
    needed[i] = (length[i] ?? 0) + 1 + firstWord(next)
    small[i] = smallFirst.test(next) ? 1 : 0
  }
  return { length, needed, small }
}

/**
 * The width at which the lines of a source are broken, in signs; `null` where none shows. It shows where the lines that come
 * near to it all end with the last word that went on them, as a typewriter and `fold -s` leave them.
 */
export function widthOf(lines: readonly string[]): number | null {
  const all = measured(lines)
  const counts = new Uint32Array(widest + 2)
  let holding = 0
  lines.forEach((line, i) => {
    const own = all.length[i] ?? 0
    if (own === 0 || firstWord(line) === line.trim().length) return
    const length = Math.min(own, widest + 1)
    counts[length] = (counts[length] ?? 0) + 1
    holding += 1
  })
  let wider = counts[widest + 1] ?? 0
  for (let width = widest; width >= narrowest && wider <= mostWider * holding; width--) {
    const lying = counts[width] ?? 0
    if (lying > 0 && isWidth(all, width)) return width
    wider += lying
  }
  return null
}

function isWidth({ length, needed, small }: Measured, width: number): boolean {
  let [near, full, goOn] = [0, 0, 0]
  for (let i = 0; i < length.length; i++) {
    const [own, joined] = [length[i] ?? 0, needed[i] ?? 0]
    if (joined === 0 || own > width || own < width - nearEdge) continue
    near += 1
    if (joined <= width) continue
    full += 1
    goOn += small[i] ?? 0
  }
  return full >= fewestFull && full >= fullShare * near && goOn >= smallShare * full
}
