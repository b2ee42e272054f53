import { bare } from '../bare.ts'
import type { Rule } from '../rule.ts'
import { allPunkter } from '../walk.ts'

/** `3. Budget 2024 ........ 17` → number `3`, title `Budget 2024` */
const entry =
  /^\s*(?:(?:punkt|pkt\.?|sag nr\.?)\s*)?(?<number>\d{1,3}\p{Ll}?)?[.:)]?\s*(?<title>\p{L}.*?)[\s.…·_]*(?<page>\d{1,3})?\s*$/iu
/** What a list of contents says beside its entries. */
const heading = /^(?:indholdsfortegnelse|indhold|dagsorden|sagsoversigt|punkter|side|åbne punkter|lukkede punkter)$/u

/** Every entry takes a line at least: with fewer lines than punkter the list cannot name them all. */
export const contentsAgainstBody: Rule = function* (document, { original }) {
  const contents = document.furniture.flatMap((line, i) => (line.kind === 'contents' ? [{ ...line, i }] : []))
  const [first] = contents
  if (first === undefined) return
  const punkter = allPunkter(document)
  if (document.meetings.length === 1 && contents.length < punkter.length)
    yield {
      pointer: `/furniture/${first.i}`,
      message: `Expected an entry for each of ${punkter.length} punkter in the list of contents, found ${contents.length} lines. Look for punkter that are none.`,
      at: first,
    }
  const lineAt = original?.lineAt
  if (!lineAt) return
  const titles = punkter.map(({ value }) => bare(value.title))
  for (const { i, page, line } of contents) {
    const { number, title = '' } = entry.exec(lineAt(page, line) ?? '')?.groups ?? {}
    const sought = bare(title)
    // A line without a number may be the rest of a title, a heading or a name.
    if (number === undefined || sought.length < 4 || heading.test(sought) || /lukket/i.test(title)) continue
    if (titles.some((one) => one.startsWith(sought) || (one.length > 3 && sought.startsWith(one)))) continue
    yield {
      pointer: `/furniture/${i}`,
      message: `Expected a punkt for entry ${number} of the list of contents, found none of its title. Look for its heading.`,
      at: { page, line },
    }
  }
}
