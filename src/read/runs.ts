import type { Run } from '../geometry/rows.ts'
import type { Matrix } from './matrix.ts'

/** A word, and how far along its line it begins and ends, in points. */
export interface PlacedWord {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** Words on one baseline, as a PDF places them: the six numbers of their em on the page as shown (points, y downwards). */
export interface Piece {
  readonly words: readonly PlacedWord[]
  readonly matrix: Matrix
}

/** The words of a line that is so wide, each letter as wide as the next. */
export function wordsAlong(line: string, width: number): PlacedWord[] {
  const each = width / Math.max(1, line.length)
  return [...line.matchAll(/\S+/g)].map(({ 0: text, index }) => ({
    text,
    from: index * each,
    to: (index + text.length) * each,
  }))
}

/**
 * The pieces of a page as runs of words, in groups that are written in one direction: the page's main direction first, then what
 * stands across it (a stamp in the margin). Each group is turned upright, a slight skew undone; boxes are in the turned page.
 */
export function runsOf(pieces: readonly Piece[]): { readonly runs: Run[]; readonly isUpright: boolean }[] {
  const groups = new Map<number, Piece[]>()
  for (const piece of pieces) {
    if (piece.words.length === 0) continue
    const quarter = (Math.round(angleOf(piece) / (Math.PI / 2)) + 4) % 4
    const group = groups.get(quarter)
    if (group === undefined) groups.set(quarter, [piece])
    else group.push(piece)
  }
  const letters = (group: readonly Piece[]) =>
    group.reduce((sum, { words }) => words.reduce((some, { text }) => some + text.length, sum), 0)
  return [...groups]
    .sort(([, a], [, b]) => letters(b) - letters(a))
    .map(([quarter, group]) => ({ runs: upright(group), isUpright: quarter % 2 === 0 }))
}

const angleOf = ({ matrix: [a, b] }: Piece): number => Math.atan2(b, a)

function upright(group: readonly Piece[]): Run[] {
  const angles = Float64Array.from(group, angleOf).sort()
  const angle = angles[Math.floor(angles.length / 2)] ?? 0
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return group.map(({ words, matrix: [, , c, d, e, f] }) => {
    const [size, x, baseline] = [Math.hypot(c, d), e * cos + f * sin, f * cos - e * sin]
    return {
      words: words.map(({ text, from, to }) => ({
        text,
        box: { x: x + from, y: baseline - 0.8 * size, width: to - from, height: size },
        confidence: null,
      })),
      baseline,
      size,
    }
  })
}
