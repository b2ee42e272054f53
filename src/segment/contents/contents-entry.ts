import { keyOf } from '../rows/titles.ts'

/** What a contents list says of one punkt. */
export interface Entry {
  readonly number: string | null
  readonly title: string
  readonly key: string
  readonly category: string | null
  readonly closed: boolean
  /** When it is to be taken, as printed. */
  readonly clock: string | null
  /** Its place in the list, from 1. */
  readonly order: number
  readonly at: number
}

/** Whether a contents list has a title just so. */
export function isPromised(promised: readonly Entry[], title: string): boolean {
  if (promised.length === 0) return false
  const own = keyOf(title)
  return promised.some((entry) => entry.key === own)
}

/** Where a contents list has a title just so, with its number; `null` where it does not. */
export function promisedAs(promised: readonly Entry[], title: string, number: string): number | null {
  if (promised.length === 0) return null
  const own = keyOf(title)
  return promised.find((entry) => entry.key === own && entry.number === number)?.order ?? null
}

/** A list of the punkter to come: `from`..`to` are places of rows, both included. */
export interface Contents {
  readonly from: number
  readonly to: number
  readonly entries: readonly Entry[]
  /** Whether its rows end in page numbers. */
  readonly paged: boolean
}

/** Whether a title is printed again after a row: a row begins as it does, or is the whole of it. */
export interface Again {
  readonly begins: (key: string, after: number) => boolean
  readonly whole: (key: string, after: number) => boolean
}

/** A list as read so far. */
export interface Reading {
  readonly sure: boolean
  readonly entries: Entry[]
  category: string | null
  closed: boolean
  /** What its groups are of: after `Åbent referat` and its titles, `Lukket referat` belongs to the list though none follow. */
  readonly nouns: Set<string>
  /** Whether its rows end in page numbers. */
  paged: boolean
  /** Whether a column is headed `Side`. */
  pageColumn: boolean
  /** Whether its numbers stand on rows of their own: then a row with both is a heading. */
  numbersAlone: boolean
  /** Whether its page numbers do, under a column headed `Side`: `1` / `Molen` / `3`. */
  pagesAlone: boolean
  /** The last row that surely belongs to the list. */
  to: number
}
