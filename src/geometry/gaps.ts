import { type Row, rightOf } from './rows.ts'

/** A gap is a column's, not a word's, from so many letters' widths, ems and usual word gaps on. */
export const columnGap = { letters: 1.7, ems: 0.8, wordGaps: 2.2 }

/** How the words of some rows stand, in points. */
export interface Spacing {
  /** The mean width of a letter: one column of the text. */
  readonly letter: number
  /** From this width on a gap between two words is a column's (letters larger than usual want more). */
  readonly wide: number
}

/** Rows are measured where their order is found and again where they become lines; mostly they are the same. */
const known = new WeakMap<readonly Row[], Spacing>()

export function spacingOf(rows: readonly Row[]): Spacing {
  const measured = known.get(rows)
  if (measured !== undefined) return measured
  const letter = letterWidth(rows)
  const spacing = { letter, wide: Math.max(columnGap.letters * letter, columnGap.wordGaps * usualWordGap(rows)) }
  known.set(rows, spacing)
  return spacing
}

function letterWidth(rows: readonly Row[]): number {
  let [width, letters] = [0, 0]
  for (const { words } of rows) {
    for (const word of words) {
      width += word.box.width
      letters += word.text.length
    }
  }
  return letters === 0 || width <= 0 ? 5 : width / letters
}

/** The gap between two words of a row that is usual on the page, in points. */
function usualWordGap(rows: readonly Row[]): number {
  const gaps = new Float64Array(rows.reduce((sum, { words }) => sum + Math.max(0, words.length - 1), 0))
  let count = 0
  for (const { words } of rows) {
    let before = words[0]
    for (const word of words) {
      if (word !== before && before !== undefined) gaps[count++] = word.box.x - rightOf(before.box)
      before = word
    }
  }
  return gaps.subarray(0, count).sort()[Math.floor(count / 2)] ?? 0
}

/** The distance between baselines that is usual on the page, in points: the commonest one, to half a point. */
export function usualPitch(groups: readonly (readonly Row[])[]): number {
  const counts = new Map<number, number>()
  for (const rows of groups) {
    rows.forEach((row, i) => {
      const before = rows[i - 1]
      if (before === undefined || row.baseline - before.baseline > 2.5 * row.size) return
      const pitch = Math.round(2 * (row.baseline - before.baseline)) / 2
      for (const near of [pitch - 0.5, pitch, pitch + 0.5])
        counts.set(near, (counts.get(near) ?? 0) + (near === pitch ? 2 : 1))
    })
  }
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0]
}

/** Where the text of some rows begins: the leftmost edge that two rows share, so that one stray sign indents nothing. */
export function leftEdge(rows: readonly Row[], letter: number): number {
  const edges = rows.map((row) => row.box.x).sort((a, b) => a - b)
  return edges.find((edge, i) => (edges[i + 1] ?? Infinity) - edge < letter) ?? edges[0] ?? 0
}
