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

const firstWord = (text: string) => {
  const start = text.search(/\S/u)
  const end = text.slice(start).search(/\s/u)
  return end < 0 ? text.length - start : end
}

/** Whether the first word of a line would not have fitted on the line above it, at this width. */
export const didNotFit = (above: string, text: string, width: number) =>
  above.trim() !== '' && text.trim() !== '' && above.trimEnd().length + 1 + firstWord(text) > width

/**
 * The width at which the lines of a source are broken, in signs; `null` where none shows. It shows where the lines that come
 * near to it all end with the last word that went on them, as a typewriter and `fold -s` leave them.
 */
export function widthOf(lines: readonly string[]): number | null {
  const counts = new Uint32Array(widest + 2)
  let all = 0
  for (const line of lines) {
    const length = line.trimEnd().length
    if (length === 0 || !/\S\s+\S/u.test(line)) continue
    counts[Math.min(length, widest + 1)] = (counts[Math.min(length, widest + 1)] ?? 0) + 1
    all += 1
  }
  let wider = counts[widest + 1] ?? 0
  for (let width = widest; width >= narrowest && wider <= mostWider * all; width--) {
    const lying = counts[width] ?? 0
    if (lying > 0 && isWidth(lines, width)) return width
    wider += lying
  }
  return null
}

function isWidth(lines: readonly string[], width: number): boolean {
  let [near, full, small] = [0, 0, 0]
  for (const [i, text] of lines.entries()) {
    const above = lines[i - 1]?.trimEnd() ?? ''
    if (above.length > width || above.length < width - nearEdge || text.trim() === '') continue
    near += 1
    if (!didNotFit(above, text, width)) continue
    full += 1
    if (/^\s*\p{Ll}/u.test(text)) small += 1
  }
  return full >= fewestFull && full >= fullShare * near && small >= smallShare * full
}
