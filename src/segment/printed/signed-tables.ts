import { areOverTable, isOverText, isOverTitles } from '../../danish/table-words.ts'
import type { Lie, Row } from '../rows/rows.ts'
import { asRow, placed, rowOf } from '../rows/rows.ts'
import { bar, showing, tab } from '../rows/signs.ts'
import type { Block } from './side-by-side.ts'
import { isTable, laidOut } from './side-by-side.ts'
import type { Column } from './table-columns.ts'

/** `|---|:---:|`: the rule under the words of a table in Markdown. */
const rule = /^\|?[\s:|-]*-[\s:|-]*\|?$/u
/** What stands round the text of a cell: blanks, and the signs of bold letters. */
const around = /^[\s*_]+|[\s*_]+$/gu
const longestHeader = 140

/** The cells of a row that a sign parts, `| 1. Kajen | Godkendt |`, `1 | Kajen | Godkendt`, or tabs; none where it has neither. `null` for an empty cell. */
function cellsOf(row: Row): readonly (Lie | null)[] {
  const sign = row.text.includes('|') ? '|' : '\t'
  if (!row.text.includes(sign)) return []
  const cells: (Lie | null)[] = []
  let from = row.text.startsWith('|') ? 1 : 0
  for (const raw of row.text.slice(from).split(sign)) {
    const text = raw.replace(around, '')
    const column = row.column + from + Math.max(0, raw.indexOf(text))
    cells.push(text === '' ? null : { ...row, text, column })
    from += raw.length + 1
  }
  return row.text.startsWith('|') && cells.at(-1) === null ? cells.slice(0, -1) : cells
}

/** The columns that the cells of a row name; none where it is no such row. */
function columnsOf(row: Row): readonly Column[] {
  const words = row.text.length <= longestHeader ? cellsOf(row).map((cell) => cell?.text ?? '') : []
  return areOverTable(words) && words.some(isOverText) ? words.map((word) => ({ from: 0, word })) : []
}

/** The cells as those of a table whose number and title are one column. */
function joined(cells: readonly (Lie | null)[], titles: number): Lie[][] {
  const title = cells.slice(0, titles).filter((cell) => cell !== null)
  return [
    title.map((cell, n) => (n === 0 ? cell : { ...cell, gap: 0 })),
    ...cells.slice(titles).map((cell) => (cell ? [cell] : [])),
  ]
}

/**
 * Rows of tables of punkter whose cells are parted by signs, as Markdown and word processors export them, are read cell by
 * cell: `| 1. Kajen | Godkendt |`. A row without a number or title goes on with the one above it.
 */
export function readSignedTables(rows: readonly Row[]): readonly Row[] {
  const isSigned = ({ text }: Row) => text.includes('|') || text.includes('\t')
  if (!showing(rows, bar | tab).some((row) => columnsOf(row).length > 0)) return rows
  const read: Row[] = []
  let [columns, titles]: [readonly Column[], number] = [[], 1]
  let over = -1
  let [held, blocks]: [Row[], Block[]] = [[], []]
  const close = () => {
    const header = read[over]
    if (isTable(blocks) && header)
      read[over] = asRow({ ...header, cell: { isHeader: true, over: null, isTitle: false } })
    read.push(...(isTable(blocks) ? laidOut(blocks, columns.slice(titles - 1)).map(rowOf) : held))
    ;[held, blocks] = [[], []]
  }
  for (const row of rows) {
    const cells = columns.length > 0 ? cellsOf(row) : []
    if (cells.length > 1 && !rule.test(row.text)) {
      held.push(row)
      const parts = joined(cells, titles)
      if (blocks.length === 0 || parts[0]?.length) blocks.push(parts)
      else for (const [c, part] of parts.entries()) blocks.at(-1)?.[c]?.push(...part)
      continue
    }
    if (columns.length > 0 && rule.test(row.text) && blocks.length === 0) {
      read.push(row)
      continue
    }
    close()
    read.push(row)
    columns = isSigned(row) ? columnsOf(row) : []
    titles = Math.max(
      1,
      columns.findIndex(({ word }) => !isOverTitles(word)),
    )
    over = read.length - 1
  }
  close()
  return read.map(placed)
}
