import type { Box, Word } from '../model/page.ts'

/** Words that were placed together on one baseline: a text item of a PDF, a line of a recogniser. In points, y downwards. */
export interface Run {
  readonly words: readonly Word[]
  readonly baseline: number
  /** Height of the letters' em, in points. */
  readonly size: number
}

/** All words on one baseline across a page (or a column), from left to right. */
export interface Row extends Run {
  readonly box: Box
}

/** Below this share of the em, two runs meet inside a word: fonts change there, kerning splits there. */
const gluedGap = 0.1
/** Baselines nearer than this share of the em are one: a raised or lowered sign stays in its row. */
const sameBaseline = 0.4
/** How many rows back a run may still belong to; runs come sorted by baseline, so it is one of the last. */
const reach = 6

/** Gathers runs into rows, from the top down. What was drawn twice for bold is kept once. */
export function rowsOf(runs: readonly Run[]): Row[] {
  const placed = runs
    .filter((run) => run.words.length > 0)
    .map(({ words, baseline, size }): Row => ({ words, baseline, size, box: around(words.map((word) => word.box)) }))
  const open: Row[][] = []
  for (const run of placed.sort((a, b) => a.baseline - b.baseline || a.box.x - b.box.x)) {
    const row = open.slice(-reach).findLast((members) => fits(run, members))
    if (row === undefined) open.push([run])
    else row.push(run)
  }
  return open.map(join).sort((a, b) => a.baseline - b.baseline)
}

/** The smallest box around some boxes; there must be one at least. */
export function around(boxes: readonly Box[]): Box {
  let [x, y, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const box of boxes) {
    x = Math.min(x, box.x)
    y = Math.min(y, box.y)
    right = Math.max(right, rightOf(box))
    bottom = Math.max(bottom, box.y + box.height)
  }
  return { x, y, width: right - x, height: bottom - y }
}

export const rightOf = (box: Box): number => box.x + box.width

/** How far two boxes share the same x; negative is the gap between them. */
const sharedWidth = (a: Box, b: Box): number => Math.min(rightOf(a), rightOf(b)) - Math.max(a.x, b.x)

/** A run belongs to a row when it stands on its baseline beside its words, or repeats one of them in its place. */
function fits(run: Row, members: readonly Row[]): boolean {
  return members.every((member) => {
    const apart = Math.abs(run.baseline - member.baseline)
    const beside = sharedWidth(run.box, member.box) <= 0.3 * Math.min(run.size, member.size)
    return apart <= (beside ? sameBaseline : gluedGap) * Math.max(run.size, member.size)
  })
}

/** Joins the runs of a row: words in order, those that meet glued together (`1.316` + `.000` → `1.316.000`). */
function join(members: readonly Row[]): Row {
  const [only] = members
  if (only !== undefined && members.length === 1 && standApart(only.words)) return only
  const main = members.reduce((a, b) => (b.box.width * b.size > a.box.width * a.size ? b : a))
  const words: { word: Word; run: Row }[] = []
  const placed = members.flatMap((run) => run.words.map((word) => ({ word, run })))
  for (const next of placed.sort((a, b) => a.word.box.x - b.word.box.x)) {
    if (words.slice(-4).some(({ word }) => repeats(next.word, word))) continue
    const before = words.at(-1)
    const meets =
      before !== undefined &&
      before.run !== next.run &&
      sharedWidth(before.word.box, next.word.box) > -gluedGap * main.size
    if (meets) words[words.length - 1] = { word: glue(before.word, next.word), run: next.run }
    else words.push(next)
  }
  return { ...main, words: words.map(({ word }) => word), box: around(members.map((run) => run.box)) }
}

/** Whether words stand one after another, none over another. */
const standApart = (words: readonly Word[]) =>
  words.every(({ box }, i) => i === 0 || box.x >= rightOf(words[i - 1]?.box ?? box))

/** `Beslutning` drawn twice, a hair apart, for bold. */
function repeats(word: Word, earlier: Word): boolean {
  return word.text === earlier.text && sharedWidth(word.box, earlier.box) > 0.6 * word.box.width
}

function glue(a: Word, b: Word): Word {
  const confidence = a.confidence === null || b.confidence === null ? null : Math.min(a.confidence, b.confidence)
  return { text: a.text + b.text, box: around([a.box, b.box]), confidence }
}
