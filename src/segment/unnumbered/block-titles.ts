import { hasUsualWord } from '../../danish/agenda-titles.ts'
import { endsMeeting } from '../../danish/endings.ts'
import { holdsVerb } from '../../danish/verbs.ts'
import { asTitle, isOtherwiseKnown, isPerson } from '../contents/plain-titles.ts'
import type { Row } from '../rows/rows.ts'

/** `Eventuel anskaffelse af bådstativer (fortsat behandling)`: letters, digits and what stands between the words of a title. */
const titlePattern = /^(?:[Ee][Vv][Tt]\.|\p{Lu}[\p{L}\d ,/&()’'"”»«–-]{3,79}[\p{L}\d)])$/u
/** `Bestyrelsen besluttede …`, `”Der …`: a sentence of its own, no line that goes on with the one above. */
const opensText = /^["”»]?[\p{Lu}\d–•-]/u
const longText = /[.!?]["”»)]?$|^.{50}/u

/** Whether a row may be a title: a few words, and nothing that is known as anything else. */
export function mayBeTitle(row: Row): boolean {
  const { text, isCase, label } = row
  if (isOtherwiseKnown(row)) return false
  if (label !== null && !asTitle.has(label.kind)) return false
  return titlePattern.test(text) && !holdsVerb(text) && (!isPerson(text) || hasUsualWord(text)) && !isCase
}

/** Whether a row is a title over the text of its paragraph, which begins right under it. */
const isOverText = (row: Row, under: Row | undefined) =>
  under !== undefined && !under.apart && opensText.test(under.text) && longText.test(under.text) && mayBeTitle(row)

const fewest = 3
/** So many of the paragraphs have a title; a signature, or text in two paragraphs, has none. */
const most = 0.6

/**
 * The titles of a paper that numbers none, where (nearly) every paragraph has its own on a line over it, right under a blank
 * one: `Dialogmøde med brugerne` / `Det holdes den 23. oktober. …`.
 */
export function blockTitles(rows: readonly Row[], isFree: (at: number) => boolean): Row[] {
  const free = rows.filter(({ at, text }) => isFree(at) && !endsMeeting(text))
  const begins = free.flatMap((row, i) => (row.apart || i === 0 ? [i] : []))
  const found = begins.flatMap((i) => {
    const row = free[i]
    return row && isOverText(row, free[i + 1]) ? [row] : []
  })
  const [first] = found
  const from = first ? begins.filter((i) => (free[i]?.at ?? 0) >= first.at).length : 0
  return found.length >= fewest && found.length >= most * from ? found : airyTitles(free)
}

/** Titles that agendas have, among those of which each stands alone: so many show the habit. */
const fewestUsual = 1
const fewestAiry = 4

/** The same where a blank line stands under the titles too, as on many pages: whatever is no title ends as a sentence does, or fills its line. */
function airyTitles(free: readonly Row[]): Row[] {
  const isTitle = free.map((row) => row.apart && mayBeTitle(row))
  const found = free.filter(
    (_row, i) => isTitle[i] && isTitle[i + 1] === false && longText.test(free[i + 1]?.text ?? ''),
  )
  const [first] = found
  if (!first || found.length < fewestAiry || found.filter(({ text }) => hasUsualWord(text)).length < fewestUsual)
    return []
  const titles = new Set(found)
  const rest = free.filter((row) => row.at > first.at && !titles.has(row))
  return rest.filter(({ text }) => longText.test(text)).length >= mostText * rest.length ? found : []
}
const mostText = 0.8
