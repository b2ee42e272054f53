import { colonMark, type Habit, isTitle, titleEnd } from './run-in.ts'

const fewest = 2
/** So many of a list are written so where all are; a title here and there has no text. */
const most = 0.8

/** `Juniorudvalg: Nyt sejl. Tur til øen 3. maj.`: what follows the colon ends as a sentence does. */
const endedBehind = /^[^:]{2,40}:\s+(?=[\p{Lu}\d]).{12,}\p{L}[.!?]$/u

/** So many lines of a list that each say another thing before their colon, and end as sentences, are told at once: no group of them is named so. */
const fewestEnded = 3
function areTold(titles: readonly string[]): boolean {
  const ended = titles.filter((title) => endedBehind.test(title))
  const words = new Set(ended.map((title) => title.slice(0, title.indexOf(':'))))
  return ended.length >= fewestEnded && words.size === ended.length && 2 * ended.length > titles.length
}

/** How the titles of a list are written. */
export function habitOf(titles: readonly string[]): Habit {
  const isTold = areTold(titles)
  const told = titles.filter((title) => title.includes(': ') && (isTold || titleEnd(title, false) !== null))
  if (told.length < fewest) return 'none'
  const marked = titles.filter((title) => isTitle(title.slice(0, colonMark.exec(title)?.index ?? 0)))
  return marked.length >= most * titles.length && 2 * told.length >= marked.length ? 'all' : 'some'
}
