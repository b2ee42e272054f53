import { around, type Row, rightOf } from './rows.ts'
import { runningShare } from './running.ts'

/** The size of a page, in points. */
export interface Sheet {
  readonly width: number
  readonly height: number
}

/** Two pages side by side: a sheet so much wider than high, so wide a strip of white in its middle, so many lines on each side. */
const spread = { ratio: 1.15, strip: 0.03, middle: 0.08, fewestRows: 4, running: 0.25 }
/** Short minutes run on seldom; but each of their pages has so many lines as long as this share of its width, and no gap of so many ems in them. */
const filled = { fewestRows: 3, share: 0.8, gap: 2 }

/** The left and the right page of two that were copied on one sheet; `null` where it is one. */
export function spreadOf(rows: readonly Row[], { width, height }: Sheet): [Row[], Row[]] | null {
  if (width < spread.ratio * height) return null
  const words = rows.flatMap((row) => row.words.map(({ box }) => box))
  const middle = width / 2
  const left = Math.max(0, ...words.filter((box) => box.x + box.width / 2 < middle).map(rightOf))
  const right = Math.min(width, ...words.filter((box) => box.x + box.width / 2 >= middle).map(({ x }) => x))
  const near = left < middle + spread.middle * width && right > middle - spread.middle * width
  if (!near || right - left < spread.strip * width) return null
  const sides = [(x: number) => x < middle, (x: number) => x >= middle].map((isHere) =>
    rows.flatMap((row) => {
      const own = row.words.filter(({ box }) => isHere(box.x + box.width / 2))
      const [first, last] = [own[0], own.at(-1)]
      if (first === undefined || last === undefined) return []
      return [{ ...row, words: own, box: { ...row.box, x: first.box.x, width: rightOf(last.box) - first.box.x } }]
    }),
  )
  const [one = [], other = []] = sides
  const arePages =
    [one, other].every((side) => side.length >= spread.fewestRows) &&
    ([one, other].some((side) => runningShare(side) >= spread.running) || [one, other].every(isFilled))
  return arePages ? [one, other] : null
}

/** Whether a side has lines of text from edge to edge; the cells of a table have gaps between them. */
function isFilled(side: readonly Row[]): boolean {
  const { x, width } = around(side.map(({ box }) => box))
  const full = side.filter(
    ({ words, box, size }) =>
      rightOf(box) >= x + filled.share * width &&
      words.every((word, i) => i === 0 || word.box.x - rightOf(words[i - 1]?.box ?? word.box) <= filled.gap * size),
  )
  return full.length >= filled.fewestRows
}
