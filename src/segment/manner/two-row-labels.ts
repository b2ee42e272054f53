import { anchored } from '../../danish/anchored.ts'
import { boardKindOf, withoutGenitive } from '../../danish/boards.ts'
import { findDates } from '../../danish/dates.ts'
import type { Row } from '../rows/rows.ts'
import { asRow } from '../rows/rows.ts'
import { untold } from '../rows/said.ts'
import { fitting } from '../rows/signs.ts'

/** `Havneudvalgets møde 22. november 2005`: whose meeting, in the genitive, and its day. */
const whosePattern = /^(?<body>\p{Lu}[\p{L} ,&-]{3,70}s) møde,? (?:den |d\. ?)?(?=\d)/u
/** `Punkt 2:` alone on its line. */
const punktPattern = anchored(/^(?:Punkt|Pkt\.?|Sag)(?: nr\.?)? \d{1,4}\s?:?$/u)
const longest = 110
/** One such pair may be the head of a paper and its first punkt. */
const fewestPairs = 2

/** Whether a row names a board's meeting and its day, and nothing else. */
function isWhose({ text }: Row): boolean {
  const board = text.length <= longest ? whosePattern.exec(text) : null
  const [date, ...more] = board ? findDates(text) : []
  if (!board || !date || more.length > 0 || date.end < text.length - 1) return false
  return boardKindOf(withoutGenitive(board.groups?.['body'] ?? '')) === 'board'
}

/**
 * Rows in which the label of a decision stands over two lines, `Havneudvalgets møde 22. november 2005` / `Punkt 2:`, are
 * read as labels and not as a head and a heading: there are several such pairs, and over each stands the heading
 * `2. Takster` of the punkt whose number it repeats.
 */
export function withTwoRowLabels(rows: readonly Row[]): readonly Row[] {
  if (fitting(rows, punktPattern).length < fewestPairs) return rows
  const pairs: number[] = []
  const titled = new Set<string>()
  for (const row of rows) {
    const next = rows[row.at + 1]
    const { numbering, text } = row
    if (numbering && !numbering.strong && numbering.titleAt < text.length) titled.add(numbering.number)
    const repeated = next?.numbering && titled.has(next.numbering.number) && punktPattern.test(next.text)
    if (repeated && isWhose(row)) pairs.push(row.at)
  }
  if (pairs.length < fewestPairs) return rows
  const first = new Set(pairs)
  return rows.map((row): Row => {
    const label = {
      kind: 'beslutning',
      length: row.text.replace(/\s?:$/u, '').length,
      valueAt: row.text.length,
    } as const
    if (first.has(row.at))
      return asRow({ ...row, label, decision: { ...label, isBodyOnDate: false }, paper: null, told: untold() })
    return first.has(row.at - 1) ? asRow({ ...row, label, numbering: null, told: untold() }) : row
  })
}
