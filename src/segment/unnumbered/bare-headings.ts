import type { Piece } from '../../model/cut.ts'
import type { Heading } from '../headings/heading.ts'
import type { ClockOver } from '../manner/clocks-over-titles.ts'
import { pieceOf } from '../rows/pieces.ts'
import type { Row } from '../rows/rows.ts'
import { keyOf } from '../rows/titles.ts'
import type { BulletTitle } from './bullet-titles.ts'
import type { ToldLine } from './told-lines.ts'

/** A heading without a number on a row, the one of so many (`value`), with its title, if it has one. */
export const bareHeading = (row: Row, value: number, title: Piece | null): Heading => ({
  at: row.at,
  to: row.at,
  restAt: null,
  number: null,
  value,
  sub: 0,
  style: 'alone',
  strong: false,
  closed: false,
  prose: false,
  whole: false,
  title: title ? [title] : [],
  key: title ? keyOf(title.text) : '',
  promise: null,
})

/** `Åben`, alone: a punkt with neither number nor title. */
export const untitled = (row: Row, value: number, closed: boolean): Heading => ({
  ...bareHeading(row, value, null),
  closed,
})

export const plainHeading = (row: Row, value: number): Heading => bareHeading(row, value, pieceOf(row))

/** `· Nyt fra bladudvalget:`: the titles inside its text (`Kørsel:`) have none. */
export const bullet = /^[•·▪◦*]\s+/u

export const colonHeading = (row: Row, value: number): Heading =>
  bareHeading(row, value, pieceOf(row, bullet.exec(row.text)?.[0].length ?? 0, row.text.search(markBehind)))
/** `Festudvalg:`, `Festudvalg…` */
const markBehind = /:[^:]*$|…$|\.{3,5}$/u

export const toldHeading = ({ row, length, restAt }: ToldLine, i: number): Heading => ({
  ...bareHeading(row, i + 1, pieceOf(row, 0, length)),
  restAt,
})

export function bulletHeading({ row, from, end }: BulletTitle, i: number): Heading {
  const colon = end === null ? undefined : row.text.indexOf(':', from)
  const restAt = end === row.text.length ? null : end
  return { ...bareHeading(row, i + 1, pieceOf(row, from, colon)), restAt }
}

/** `19.00-19.15 - Drøftelse` / `Ny skolegård`: a title under the clock at which it is taken. */
export const headingUnderClock = ({ clock, row, title }: ClockOver, i: number): Heading => ({
  ...bareHeading(row, i + 1, title && pieceOf(title)),
  to: title?.at ?? row.at,
  clock,
})
