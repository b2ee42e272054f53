import { anchored } from '../../danish/anchored.ts'
import { gathered } from '../../danish/gathered.ts'
import type { Row } from '../rows/rows.ts'
import { placed, rowOf } from '../rows/rows.ts'
import { fitting } from '../rows/signs.ts'

/** `Punkt 210 minElevrådet har ordet`: the cells of a table set against each other, number, minutes and title. */
const numberAndMinutes = anchored(/^(?:Punkt|Pkt\.?)\s?(?<digits>\d{2,6})\s?min(?:utter|\.)?\s?(?=\p{Lu})/u)
/** `17.35 - 17.45Der har været …`: a cell of clocks, set against the text of the next. */
const clocksAndText = /^(?:kl\.?\s?)?\d{1,2}[.:]\d\d\s?[-–]\s?\d{1,2}[.:]\d\d(?=\p{Lu}\p{L})/iu
const minutes = /^[1-9]\d{0,2}$/
/** One such number can be read in two ways; several that rise from 1 in one. */
const fewestNumbers = 2

/**
 * Where the number ends in rows whose number and minutes are set against each other: `Punkt 15 min…`, `Punkt 210 min…` are 1
 * and 2 of 5 and 10 minutes. Empty where the numbers do not rise one by one.
 */
function numbersIn(rows: readonly Row[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>()
  for (const row of fitting(rows, numberAndMinutes)) {
    const digits = numberAndMinutes.exec(row.text)?.groups?.['digits'] ?? ''
    const number = String(ends.size + 1)
    if (!digits.startsWith(number) || !minutes.test(digits.slice(number.length))) return new Map()
    ends.set(row.at, row.text.indexOf(digits) + number.length)
  }
  return ends.size >= fewestNumbers ? ends : new Map()
}

/** `2. at regnskabet godkendesBeslutning`: the label that stood on the line below a list, set against its last item. */
const labelBehind = /(?<=[\p{Ll}\d.)])(?=Beslutning(?:er)?$)/u
const mayHaveLabel = (text: string) => text.endsWith('Beslutning') || text.endsWith('Beslutninger')

/** Parts rows in which the cells of a table's row were set against each other, or a label against the text above it; other rows come back as they are. */
export function partCells(rows: readonly Row[]): readonly Row[] {
  const cuts = new Map(numbersIn(rows))
  if (cuts.size > 0)
    for (const { at, text } of rows) {
      const clocks = clocksAndText.exec(text)
      if (clocks) cuts.set(at, clocks[0].length)
    }
  for (const { at, text } of rows)
    if (mayHaveLabel(text) && labelBehind.test(text)) cuts.set(at, text.search(labelBehind))
  if (cuts.size === 0) return rows
  return gathered(rows, (row) => halves(row, cuts.get(row.at))).map(placed)
}

function halves(row: Row, end: number | undefined): readonly Row[] {
  if (end === undefined) return [row]
  const rest = { column: row.column + end, text: row.text.slice(end), gap: 0, opens: false, inside: true, apart: false }
  return [rowOf({ ...row, text: row.text.slice(0, end) }), rowOf({ ...row, ...rest })]
}
