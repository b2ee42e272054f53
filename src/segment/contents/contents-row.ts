import { numberingOf } from '../rows/numbering.ts'
import { beforeLeader } from './leaders.ts'

/** `Meddelelser.....	3` · `Bygningsvedligeholdelse      3` · `| Punkt 1: Dagsorden..... | 1 |` */
export const pagePattern =
  /(?:(?:(?<![.…·_])[.…·_]{3}[\s.…·_]*|(?<!\s)\t\s*|(?<!\s)\s{3,}|\s?\|\s?)(?<page>\d{1,4})\s*\|?|(?<![.…])[.…]{8}[\s.…]*)$/u
const barePagePattern = /^\p{L}[\p{L} ]{2,40}\s(?<page>\d{1,3})$/u
/** Under `Pkt. Tekst Side` every number at a row's end is a page. */
const lastNumber = /\s\d{1,3}$/u
export const tablePattern = /^\||\|$/g
const tableRowPattern = /^\|/

/** `Ny kran (B)          16.05 - 16.30`, a tab and `16.05` with an attachment in the next column: when a punkt is to be taken. */
const clockColumn =
  /(?<!\s)(?:\t|\s{3})\s*(?<clock>(?:kl\.?\s?)?\d{1,2}[.:]\d\d(?:\s?[-–]\s?(?:kl\.?\s?)?\d{1,2}[.:]\d\d)?)(?:(?:\t|\s{3})\s*(?:bilag.{0,40})?)?$/iu

/** What a row of a contents list says. */
export interface ListRow {
  readonly number: string | null
  readonly title: string
  /** When the punkt is to be taken, as printed in a column of its own. */
  readonly clock: string | null
  readonly closed: boolean
  readonly paged: boolean
}

/**
 * Reads a row of a contents list. `pageColumn`: every number at its end is a page. `isPrinted` tells whether a title is printed
 * again after it.
 */
export function listRowOf(text: string, pageColumn: boolean, isPrinted: (title: string) => boolean): ListRow {
  const timed = clockColumn.exec(text)
  const cell = text.slice(0, timed?.index).trim()
  const page = pagePattern.exec(cell) ?? (pageColumn ? lastNumber.exec(cell) : null)
  const whole = cell.slice(0, page?.index)
  const beforeJunk = tableRowPattern.test(cell) ? null : beforeLeader(whole, isPrinted)
  const bare = (beforeJunk ?? whole)
    .replace(tablePattern, '')
    .replace(/(?<![\s.…])[\s.…]+$/u, (tail) => (tail.includes('…') || tail.trim().length > 1 ? '' : tail.trimEnd()))
  const numbering = numberingOf(bare.trim())
  const title = bare
    .trim()
    .slice(numbering?.titleAt ?? 0)
    .replace(/^[.\s]+/, '')
    .trim()
  return {
    number: numbering?.number ?? null,
    title,
    clock: timed?.groups?.['clock'] ?? null,
    closed: numbering?.closed ?? false,
    paged: beforeJunk !== null || page !== null || (!numbering && barePagePattern.test(cell)),
  }
}
