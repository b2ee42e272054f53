import {
  isBareDecision,
  opensOldDecision,
  opensWithPassive,
  opensWithVerdict,
  tellsDecision,
} from '../../danish/decision-words.ts'
import { endsMeeting } from '../../danish/endings.ts'
import type { CutSection } from '../../model/cut.ts'
import type { Heading } from '../headings/heading.ts'
import { pieceOf } from '../rows/pieces.ts'
import type { Row } from '../rows/rows.ts'
import { isApart } from '../rows/rows.ts'
import type { Open } from './open-section.ts'
import { addPiece } from './open-section.ts'

/** A decision in the narrow column of an old protocol is short. */
const mostDecisionRows = 14

/** How far the first line of a paragraph is set in, at least and at most; farther is another column. */
const [leastIndent, mostIndent] = [2, 12]

/** Rows parted by blank lines. */
function parted(rows: readonly Row[]): Row[][] {
  const found: Row[][] = []
  for (const row of rows) {
    const last = found.at(-1)
    if (last && !isApart(row)) last.push(row)
    else found.push([row])
  }
  return found
}

/** The rows that begin a paragraph as print does, by their indent alone: `isBehind` tells whether the first stands behind the title on its line. */
const indentedRows = (rows: readonly Row[], isBehind: boolean): ReadonlySet<Row> =>
  new Set(
    parted(rows).flatMap((block, b) => {
      const [first, ...others] = block
      const ofMargin = b === 0 && isBehind ? others : block
      const base = ofMargin.reduce((least, { column }) => Math.min(least, column), Infinity)
      const isIn = ({ column }: Row) => column >= base + leastIndent && column <= base + mostIndent
      return block.filter((row) => row !== first && isIn(row) && /^\p{Lu}/u.test(row.text))
    }),
  )

/** Blocks of rows, parted by blank lines or indents, before `ad 2` and before `Noteret.`, if that is not what was decided `ad 2`. */
function blocksOf(rows: readonly Row[], indented: ReadonlySet<Row>, { answerAt }: Heading): Row[][] {
  const blocks: Row[][] = []
  for (const row of rows) {
    const block = blocks.at(-1)
    const begins =
      isApart(row) ||
      indented.has(row) ||
      row.at === answerAt ||
      row.numbering?.style === 'ad' ||
      (isBareDecision(row.text) && !isAnswer(block?.[0]))
    if (block && !begins) block.push(row)
    else blocks.push([row])
  }
  return blocks
}

/** `Udleveres hende.` behind the title on its line: surer than at the start of a block, for `Andragendet gaar ud paa …` goes on with the case. */
const isDecided = (rest: string) =>
  opensWithVerdict(rest) || opensWithPassive(rest) || (opensOldDecision(rest) && tellsDecision(rest))

/** `2. Hmd. Ole Toft, for 5 Dage`: goes on with a list inside the case. */
const isItem = ({ numbering }: Row) =>
  (numbering?.style === 'dot' || numbering?.style === 'bracket') && numbering.value > 1

/** `ad 2. a - b`, or the number alone over the decision. */
const isAnswer = (first: Row | undefined) => first?.numbering?.style === 'ad' || first?.numbering?.style === 'alone'

/**
 * A case of an old protocol: what was asked, then, parted by blank lines, what was decided. The number may stand again over
 * the decision, or `ad 2` before it; the decision may stand in the middle of the case, from the other column.
 */
export function proseSections(rows: readonly Row[], from: number, heading: Heading): CutSection[] {
  const sections: Open[] = []
  const begin = (piece: Open['heading'], kind: Open['kind']): Open => {
    const section: Open = { heading: piece, kind, body: [] }
    sections.push(section)
    return section
  }
  const indented = indentedRows(rows, from > 0)
  const blocks = blocksOf(rows, indented, heading)
  let decided = false
  let current: Open | null = null
  /** The number alone, with a blank line below it: what was decided is the next block. */
  let numbered = false
  for (const [b, block] of blocks.entries()) {
    const [first] = block
    if (!first) continue
    const start = b === 0 ? from : 0
    const numbering = start === 0 ? first.numbering : null
    const isOver = numbering?.style === 'alone' && numbering.number === heading.number
    const isAd = numbering?.style === 'ad'
    const isWord =
      start === 0
        ? first.at === heading.answerAt || opensOldDecision(first.text)
        : heading.beside === true || isDecided(first.text.slice(start).trimStart())
    const stands = (isApart(first) || indented.has(first)) && !isItem(first)
    const isRest = !decided && b === blocks.length - 1 && stands && start === 0 && /^[\p{Lu}\d"〃]/u.test(first.text)
    const isUnder = heading.whole && blocks.length === 1 && block.length === 1 && start === 0
    const isDecision = isOver || isAd || isUnder || ((isWord || isRest) && block.length <= mostDecisionRows)
    if (numbered && !isOver && !isAd && !endsMeeting(first.text)) decided = true
    else if (isDecision) {
      decided = true
      current = begin(
        isOver || isAd ? pieceOf(first, 0, isAd ? numbering.titleAt : first.text.length) : null,
        'beslutning',
      )
    } else if (!current || current.kind === 'beslutning') current = begin(null, 'andet')
    numbered = isOver && block.length === 1
    if (!current) continue
    for (const [r, row] of block.entries()) {
      if (r === 0 && isOver) continue
      addPiece(current, row, r > 0 ? 0 : isAd ? numbering.titleAt : start)
    }
  }
  return sections
}
