import { headLabelOf } from '../danish/head-labels.ts'
import { isUsual } from './plain-titles.ts'
import type { Row } from './rows.ts'

/** `Siden sidst: Der var fest.`, `Huset – Taget er tæt.`, `Evt: Intet.`, `Kapellet ......: Males`: a few words and a colon, perhaps behind dots, or a dash; a title with a day or a name of an hour is none. */
const toldPattern =
  /^(?<title>\p{Lu}[\p{L} ,/&-]{1,40}?(?:[\p{L}.]|\s(?:19|20)\d\d))(?<mark>\s?(?:\.{3,}\s?)?:(?=\s+\S|$)|\s[–-](?=\s\S))/u
const [fewestLines, fewestUsual] = [3, 2]

/** A line that begins with the title of a punkt: how long the title is, and where what was said begins. */
export interface ToldLine {
  readonly row: Row
  readonly length: number
  readonly restAt: number | null
  readonly isDashed: boolean
}

function toldLineOf(row: Row): ToldLine | null {
  const { title, mark = '' } = toldPattern.exec(row.text)?.groups ?? {}
  if (title === undefined || (headLabelOf(row.text)?.kind ?? 'other') !== 'other') return null
  const end = title.length + mark.length
  return { row, length: title.length, restAt: end < row.text.length ? end : null, isDashed: !mark.endsWith(':') }
}

/** The lines that begin with a title and a colon, or with one and a dash, where they are most of all lines and some are titles that agendas have. */
export function toldLines(rows: readonly Row[]): readonly ToldLine[] {
  const found = rows.map(toldLineOf).filter((line) => line !== null)
  const marked = found.filter(({ isDashed }) => !isDashed)
  const dashed = found.filter(({ isDashed }) => isDashed)
  return [marked, dashed].find((lines) => isHabit(lines, rows.length)) ?? []
}

function isHabit(lines: readonly ToldLine[], all: number): boolean {
  const usual = lines.filter(({ row, length }) => isUsual(row.text.slice(0, length))).length
  return lines.length >= fewestLines && usual >= fewestUsual && 2 * lines.length > all
}
