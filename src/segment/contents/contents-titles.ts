import { headLabelOf } from '../../danish/head-labels.ts'
import type { Row } from '../rows/rows.ts'
import { isOfHead } from './contents-ends.ts'
import type { Again, Entry, Reading } from './contents-entry.ts'
import { pagePattern } from './contents-row.ts'
import { asTitle } from './plain-titles.ts'

export const mostPlainLength = 130

/** `2.` / `Hvad rådet skal arbejde med.`: a title under its number, in a list whose numbers stand alone, though it ends as a sentence. */
export const isUnderNumber = ({ numbersAlone }: Reading, { text }: Row, above: Row | undefined) =>
  numbersAlone && text.length <= mostPlainLength && numberAlone.test(above?.text ?? '')
const numberAlone = /^\d{1,3}\.$/u

/** Whether a row is printed again, in a list that numbers nothing: `Dagsorden:` / `Økonomi` / `Kajen`, and below `Økonomi: Kassereren …` */
export const isAgain = ({ entries }: Reading, { at, text }: Row, key: string, again: Again) =>
  headLabelOf(text) === null && entries.every(({ number }) => number === null) && again.begins(key, at)

/** `Pkt. 1: Godkendt.` below a list from `1` on: what came of it. */
export const restarts = ({ entries }: Reading, { numbering }: Row) =>
  numbering?.style === 'punkt' && numbering.value === 1 && entries[0]?.number === numbering.number && entries.length > 1

/** `Forslag fra Liste N om gratis færge for unge under 20` / `år ........ 8`: the page of a title that breaks stands on its second row. */
export const isBroken = ({ text }: Row, next: Row | undefined) =>
  text.length >= longTitle && next?.gap === 0 && pagePattern.test(next.text)
const longTitle = 40

/** `a. Fra direktionen` under `6. Siden sidst` */
export const subPoint = /^\p{Ll}[.)]\s+\p{Lu}/u

/** A list that numbers its titles numbers all of them. */
export const isNumbered = (entries: readonly Entry[]) => entries.filter(({ number }) => number !== null).length >= 2

/** Whether a title was listed already; two punkter may have one title (`3. Fejloprettet`, `4. Fejloprettet`). */
export const isKnown = (entries: readonly Entry[], key: string, number: string | null) =>
  entries.some((entry) => entry.key === key && (number === null || entry.number === null || entry.number === number))

/** Whether a row without a number goes on with the title above it: `4. Salg af grunde ved` / `Kajen ......... 5`. */
export function goesOn(row: Row, above: Row | undefined, numbered: boolean, paged: boolean, again: boolean): boolean {
  if (row.label || row.decision || row.text.length > mostPlainLength) return false
  if (/^\p{Ll}/u.test(row.text)) return true
  const isOver = above !== undefined && pagePattern.test(above.text)
  if (numbered && paged && !isOver && row.gap === 0) return true
  return row.gap === 0 && !paged && !again && !isOver && isOpenEnded(above, row)
}

/** A list row whose title goes on in the next: the first word of that would make it long, or it ends in a word or mark that wants another. */
const isOpenEnded = (above: Row | undefined, { text }: Row) =>
  !!above &&
  (above.text.length + text.search(/\s|$/u) >= fullLine ||
    /(?:[-,–]|(?<!\p{L})(?:og|i|af|for|til|på|om|med|vedr\.?|samt|eller|fra))$/u.test(above.text))
const fullLine = 56

/** Whether a row with neither number nor page can be a title of the list at all. */
export const isPlainTitle = (row: Row, sure: boolean) =>
  sure &&
  row.text.length <= mostPlainLength &&
  !isOfHead(row.text) &&
  (row.label === null || asTitle.has(row.label.kind)) &&
  !/[.:]$/.test(row.text.replace(/(?<!\p{L})evt\.$/iu, ''))
