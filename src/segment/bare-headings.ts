import type { BulletTitle } from './bullet-titles.ts'
import type { ClockOver } from './clocks-over-titles.ts'
import type { Heading } from './heading.ts'
import { pieceOf } from './pieces.ts'
import type { Row } from './rows.ts'
import { keyOf } from './titles.ts'
import type { ToldLine } from './told-lines.ts'

/** What every heading without a number has alike. */
export const unnumbered = {
  number: null,
  sub: 0,
  style: 'alone',
  strong: false,
  promise: null,
  restAt: null,
  prose: false,
  whole: false,
} as const

/** `Åben`, alone: a punkt with neither number nor title. */
export const untitled = (row: Row, value: number, closed: boolean): Heading => ({
  ...unnumbered,
  at: row.at,
  to: row.at,
  value,
  closed,
  title: [],
  key: '',
})

/** `· Nyt fra bladudvalget:`: the titles inside its text (`Kørsel:`) have none. */
export const bullet = /^[•·▪◦*]\s+/u

export function toldHeading({ row, length, restAt }: ToldLine, i: number): Heading {
  const title = pieceOf(row, 0, length)
  return {
    ...unnumbered,
    at: row.at,
    to: row.at,
    restAt,
    value: i + 1,
    closed: false,
    title: [title],
    key: keyOf(title.text),
  }
}

export function colonHeading(row: Row, value: number): Heading {
  const title = pieceOf(row, bullet.exec(row.text)?.[0].length ?? 0, row.text.lastIndexOf(':'))
  return { ...unnumbered, at: row.at, to: row.at, value, closed: false, title: [title], key: keyOf(title.text) }
}

export function plainHeading(row: Row, value: number): Heading {
  const title = pieceOf(row)
  return { ...unnumbered, at: row.at, to: row.at, value, closed: false, title: [title], key: keyOf(title.text) }
}

export function bulletHeading({ row, from, end }: BulletTitle, i: number): Heading {
  const colon = end === null ? undefined : row.text.indexOf(':', from)
  const title = pieceOf(row, from, colon)
  return {
    ...unnumbered,
    at: row.at,
    to: row.at,
    restAt: end === row.text.length ? null : end,
    value: i + 1,
    closed: false,
    title: [title],
    key: keyOf(title.text),
  }
}

/** `19.00-19.15 - Drøftelse` / `Ny skolegård`: a title under the clock at which it is taken. */
export function headingUnderClock({ clock, row, title }: ClockOver, i: number): Heading {
  const pieces = title ? [pieceOf(title)] : []
  const place = { at: row.at, to: title?.at ?? row.at }
  return { ...unnumbered, ...place, value: i + 1, closed: false, clock, title: pieces, key: keyOf(title?.text ?? '') }
}
