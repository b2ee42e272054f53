import { headLabelOf } from '../../danish/head-labels.ts'
import { isFullName } from '../../danish/names.ts'
import { isUsual } from '../contents/plain-titles.ts'
import type { Row } from '../rows/rows.ts'

/** `Siden sidst: Der var fest.`, `Huset – Taget er tæt.`, `Evt: Intet.`, `Kapellet ......: Males`: a few words and a colon, perhaps behind dots, or a dash; a title with a day or a name of an hour is none. */
const toldPattern =
  /^(?<title>\p{Lu}(?:[\p{L} ,/&-]|(?<=\saf\s)\d(?=\s)){1,40}?(?:[\p{L}.]|\s(?:19|20)\d\d))(?<mark>\s?(?:\.{3,}\s?)?:(?=\s+\S|$)|\s[–-](?=\s\S))/u
const [fewestLines, fewestUsual, fewestOfBoth] = [3, 2, 4]

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

/**
 * The lines that begin with a title and a colon, or with one and a dash, where they are most of all lines and some are titles
 * that agendas have; both, where each has such titles. `Ida Holm – IH` and `For referatet – Bo Ry` are no titles beside colons.
 */
export function toldLines(rows: readonly Row[]): readonly ToldLine[] {
  const found = rows.map(toldLineOf).filter((line) => line !== null)
  const marked = found.filter(({ isDashed }) => !isDashed)
  const dashed = found.filter(({ isDashed }) => isDashed)
  const [colons, dashes] = [usualIn(marked), usualIn(dashed)]
  const both = Math.min(colons, dashes) > 0 && colons + dashes >= fewestOfBoth ? found.filter(isNoName) : []
  return [both, marked, dashed].find((lines) => isHabit(lines, rows.length)) ?? []
}

const isNoName = ({ row: { text }, length, restAt }: ToldLine) =>
  !isFullName(text.slice(0, length)) && !isFullName(text.slice(restAt ?? text.length).trim())

const usualIn = (lines: readonly ToldLine[]) =>
  lines.filter(({ row, length }) => isUsual(row.text.slice(0, length))).length

const isHabit = (lines: readonly ToldLine[], all: number) =>
  lines.length >= fewestLines && usualIn(lines) >= fewestUsual && 2 * lines.length > all
