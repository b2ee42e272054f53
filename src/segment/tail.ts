import { namesBody } from '../danish/bodies.ts'
import { findDates } from '../danish/dates.ts'
import type { Head } from './heads.ts'
import { numberingOf } from './numbering.ts'
import type { Row } from './rows.ts'
import { isApart } from './rows.ts'

/** `J. Juul Jens Olesen`, `Alb. Nielsen`, `Harald Hjortshøj.`: nothing but names, as people sign. */
const signaturePattern = /^["„]?(?:\p{Lu}\p{Ll}*\.?[ -]?(?:af |von |de )?){1,8}[.,]?$/u
const rolePattern =
  /^(?:Som )?(?:[Rr]evisorer|Kommunale Revisorer|Sogneraads\p{L}+|Formand|Næstformand|Kasserer|Sekretær|Dirigent|Referent|Borgmester|[Mm]ødeleder)\s?[:.]?$/u
/** `Mødet hævet`, `Mødet sluttede kl. 21.33`, `Underskriftsside`, `hævede generalforsamlingen kl. 18.10` */
const endPattern =
  /^(?:[Mm]ødet (?:blev |er )?(?:hævet|sluttede|slut|afsluttet|hævedes)|[Mm]øde(?:t)? hævet|Underskrifts(?:side|blad|ark)|Underskrifter|Underskrift(?:erne)?:?$|[Ff]orhandlingen (?:oplæst|sluttet)|Dirigenten? (?:hævede|afsluttede)|Formanden hævede|Underskrifterne i dette dokument er juridisk bindende)/u

const looksSigned = (text: string) => text.length < 90 && /\p{Ll}/u.test(text) && signaturePattern.test(text)
/** `Elev Sogneraad d. 23/8 1939`: the place and day over, under or beside the signatures. */
const isDated = (text: string) =>
  text.length < 90 &&
  namesBody(text) &&
  !/[:,]$/.test(text) &&
  findDates(text).some(({ end }) => end >= text.length - 2)

/** Rows that a tail may hold before it is no tail. */
const longestTail = 60

/**
 * The first row of the end of a meeting that runs up to `end`: `Mødet hævet`, the signatures, the date beside them.
 * `end` when it has none. Only old protocols (`prose`) end in bare names.
 */
function tailStart(rows: readonly Row[], from: number, end: number, prose: boolean): number {
  let start = end
  let [signed, dated] = [0, 0]
  for (let at = end - 1; at >= Math.max(from, end - longestTail); at--) {
    const row = rows[at]
    if (!row) break
    if (endPattern.test(row.text) && !isTitle(rows, at)) return at
    const marks = isDated(row.text)
    if (!looksSigned(row.text) && !rolePattern.test(row.text) && !marks) {
      if (prose || !isEndAbove(rows, at, from)) break
      continue
    }
    signed += looksSigned(row.text) ? 1 : 0
    dated += marks ? 1 : 0
    if (isApart(row) || marks) start = at
  }
  return prose && signed >= 1 && signed + 2 * dated >= 3 ? start : end
}

/** `6.` / `Underskriftsblad`: a punkt of that name, no end. */
const isTitle = (rows: readonly Row[], at: number) => numberingOf(rows[at - 1]?.text ?? '')?.style === 'alone'

/** Whether the meeting's end is said a few rows above, so that what lies between is its tail whatever it is. */
function isEndAbove(rows: readonly Row[], at: number, from: number): boolean {
  for (let i = at; i >= Math.max(from, at - longestTail); i--) {
    const row = rows[i]
    if (!row) return false
    if (endPattern.test(row.text)) return true
    if (numberingOf(row.text) && isApart(row)) return false
  }
  return false
}

/** The rows that end meetings: after their last punkt, before the next head. */
export function tailsOf(rows: readonly Row[], heads: readonly Head[]): Set<number> {
  const tails = new Set<number>()
  const starts = [{ to: -1, prose: false }, ...heads]
  starts.forEach(({ to, prose }, i) => {
    const end = heads[i]?.from ?? rows.length
    for (let at = tailStart(rows, to + 1, end, prose); at < end; at++) tails.add(at)
  })
  return tails
}
