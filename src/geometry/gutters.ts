import type { Word } from '../model/page.ts'
import { columnGap } from './gaps.ts'
import { around, type Row, rightOf } from './rows.ts'

/** A strip of paper without words, between columns, in points. */
export interface Gutter {
  readonly from: number
  readonly to: number
}

/** Rows of a page, the first and the last one included, and the gutters that run through all of them. */
export interface Stretch {
  readonly first: number
  readonly last: number
  readonly gutters: readonly Gutter[]
}

/** So many rows with words on both sides make a gutter of a gap. */
const fewestRows = 2

/** The stretches of a page through which gutters of some width run, from the top down; no row is in two. */
export function stretchesOf(rows: readonly Row[], wide: number): Stretch[] {
  const found = rows
    .flatMap((_, i) => gapsOf(rows, i, wide).map((gap) => followed(rows, i, gap, wide)))
    .filter(({ support }) => support >= fewestRows)
    .sort((a, b) => b.support - a.support || a.first - b.first)
  const taken: Stretch[] = []
  for (const { first, last } of found) {
    if (taken.some((other) => first <= other.last && last >= other.first)) continue
    taken.push({ first, last, gutters: guttersOf(rows.slice(first, last + 1), wide) })
  }
  return taken.sort((a, b) => a.first - b.first)
}

/** The gaps between a row's words, or between it and one that stands beside it a little lower, that are as wide as a column's. */
function gapsOf(rows: readonly Row[], i: number, wide: number): Gutter[] {
  const row = rows[i]
  if (row === undefined) return []
  const beside = besideOf(row, rows[i + 1])
  const words = beside === null ? row.words : [...row.words, ...beside.words]
  return gapsAmong(words, Math.max(wide, columnGap.ems * row.size))
}

/** The next row where it stands beside this one: columns need not share their baselines. */
function besideOf(row: Row, next: Row | undefined): Row | null {
  if (next === undefined || next.baseline - row.baseline >= 0.9 * row.size) return null
  return next.box.x > rightOf(row.box) || row.box.x > rightOf(next.box) ? next : null
}

/** The strips wider than this that no word touches, between the leftmost and the rightmost. */
function gapsAmong(words: readonly Word[], wide: number): Gutter[] {
  const gaps: Gutter[] = []
  let end = Infinity
  for (const { box } of areInOrder(words) ? words : [...words].sort((a, b) => a.box.x - b.box.x)) {
    if (box.x - end > wide) gaps.push({ from: end, to: box.x })
    end = Math.max(end === Infinity ? 0 : end, rightOf(box))
  }
  return gaps
}

const areInOrder = (words: readonly Word[]) =>
  words.every(({ box }, i) => i === 0 || (words[i - 1]?.box.x ?? 0) <= box.x)

interface Followed {
  readonly first: number
  readonly last: number
  /** How many rows have words on both sides. */
  readonly support: number
}

/** Follows a gap up and down the page, as far as it stays wide enough. It ends where words are on both sides. */
function followed(rows: readonly Row[], from: number, gap: Gutter, wide: number): Followed {
  let strip = gap
  let [first, last, support] = [from, from, 1]
  for (const step of [1, -1]) {
    for (let i = from + step; i >= 0 && i < rows.length; i += step) {
      const next = narrowed(strip, rows[i], wide)
      if (next === null) break
      strip = next
      if (!parts(rows, i, strip)) continue
      support += 1
      if (step > 0) last = i
      else first = i
    }
  }
  return { ...withTails(rows, first, last, strip), support }
}

/** Rows of one column alone that go on at the usual distance, below the last row of both and above the first, belong to it. */
function withTails(rows: readonly Row[], first: number, last: number, strip: Gutter): { first: number; last: number } {
  const goesOn = (i: number, step: 1 | -1) => {
    const [row, next] = [rows[i], rows[i + step]]
    if (row === undefined || next === undefined) return false
    const aside = next.box.x >= strip.from || rightOf(next.box) <= strip.to
    return aside && Math.abs(next.baseline - row.baseline) < 1.6 * Math.max(row.size, next.size)
  }
  let [top, bottom] = [first, last]
  while (goesOn(bottom, 1)) bottom += 1
  while (goesOn(top, -1)) top -= 1
  return { first: top, last: bottom }
}

/** What a row leaves of a strip; `null` when it is too little. */
function narrowed(strip: Gutter, row: Row | undefined, wide: number): Gutter | null {
  let { from, to } = strip
  for (const { box } of row?.words ?? []) {
    const [start, end] = [box.x, rightOf(box)]
    if (end <= from || start >= to) continue
    if ((start + end) / 2 < (from + to) / 2) from = end
    else to = start
    if (to - from <= wide) return null
  }
  return { from, to }
}

/** All strips that no word of some rows touches, with words on both sides in two rows at least. */
function guttersOf(rows: readonly Row[], wide: number): Gutter[] {
  const words = rows.flatMap((row) => row.words)
  return gapsAmong(words, wide).filter((gutter) => rows.filter((_, i) => parts(rows, i, gutter)).length >= fewestRows)
}

/** Whether words of a row, or of the one beside it, stand on both sides of a strip. */
function parts(rows: readonly Row[], i: number, { from, to }: Gutter): boolean {
  const row = rows[i]
  if (row === undefined) return false
  const beside = besideOf(row, rows[i + 1])
  const some = beside === null ? [row] : [row, beside]
  return some.some(({ box }) => box.x <= from) && some.some(({ box }) => rightOf(box) >= to)
}

/** A row cut at gutters: what of it stands in each column, `null` where nothing does. */
export function cellsOf(row: Row, gutters: readonly Gutter[]): (Row | null)[] {
  const edges = [-Infinity, ...gutters.map(({ from, to }) => (from + to) / 2), Infinity]
  return edges.slice(1).map((right, i) => {
    const left = edges[i] ?? -Infinity
    const words = row.words.filter(({ box }) => box.x + box.width / 2 >= left && box.x + box.width / 2 < right)
    return words.length === 0 ? null : { ...row, words, box: around(words.map(({ box }) => box)) }
  })
}
