import { anchored } from './anchored.ts'

const pattern = anchored(/^(?:(?:Aar|AAR|År|ÅR)(?:et|ET)?\s)?(?<year>1[789]\d\d)\.?$/u)

/** The year that a line is and nothing else: `1882`, `Aaret 1882.` */
export function yearAlone(text: string): number | null {
  const year = text.length <= longest ? pattern.exec(text)?.groups?.['year'] : undefined
  return year === undefined ? null : Number(year)
}
const longest = 'Aaret 1882.'.length

/** `Lystrup Amtsraad. Forhandlinger 1887.`, `Forhandlingsprotokol for Aaret 1908`, `Engby Byraads Forhandlinger 1905.          11`: its page at the margin */
const book =
  /^\p{Lu}.{0,60}(?:[Ff]orhandlinger|FORHANDLINGER|[Pp]roto[ck]ol(?:len)?|PROTOKOL|[Ff]orhandlingsbog)[.,]?\s(?:for\s)?(?:(?:Aar|År)(?:et)?\s)?(?<year>1[789]\d\d)\.?(?:\s{3,90}\d{1,4})?$/u

/** The one year that the title of a board's book ends in. */
export function yearOfBook(text: string): number | null {
  const year = /\d\.?$/.test(text) && text.length <= longestTitle ? book.exec(text)?.groups?.['year'] : undefined
  return year === undefined ? null : Number(year)
}
const longestTitle = 160

/** `Referater marts 2018`, `Bestyrelsens referater 2022`, `Bestyrelsesmøder 2019` */
const page =
  /^(?:\p{L}+ )?(?:\p{L}*[Rr]eferat(?:er)?|\p{L}*[Mm]øder?)(?: (?:fra|for|i))?(?: \p{Ll}{3,9})? (?<year>(?:19|20)\d\d)$/u

/** The year of a page of minutes, whose days have none of their own. */
export function yearOfPage(text: string): number | null {
  const year = text.length <= longestPage ? page.exec(text)?.groups?.['year'] : undefined
  return year === undefined ? null : Number(year)
}
const longestPage = 60
