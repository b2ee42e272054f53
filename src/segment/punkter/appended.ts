import { isBareDecision, tellsDecision } from '../../danish/decision-words.ts'
import { itemOf } from '../../danish/items.ts'
import { boardDecides } from '../../danish/outcomes.ts'
import type { Row } from '../rows/rows.ts'
import { isApart, isPageStart } from '../rows/rows.ts'
import { headingKey, likeness } from '../rows/titles.ts'
import type { Open } from './open-section.ts'

const contactPattern =
  /(?:^|\s)(?:sagsbehandler|e-?post|e-?mail|tlf|telefon|direkte telefon|direkte e-?mail|antal tegn|sagsnummer|sagsnr|journal-?(?:nr|nummer)|dok\.?\s?nr)\.?\s?:/iu

/** Whether a row is of the block of addresses that ends a cover note: `Sagsbehandler: …`, `Antal tegn: 3.899`. */
export const isContact = (row: Row): boolean => row.text.length < 160 && contactPattern.test(row.text)

/** How far down its page a paper says what it is, and how much of the title listed it must say. */
const titleRows = 8
const sameTitle = 0.75
const bilagWord = /^(?:-\s*)?bilag\s*\d*\s*[:.–-]?\s*/iu

/**
 * Where the text of a listed attachment begins: `null` when no page begins at row `i`; the place (in `rows`) of the line
 * that is its title; -1 when the page is of no attachment listed.
 */
export function appendedAt(rows: readonly Row[], i: number, list: Open): number | null {
  const row = rows[i]
  if (!row || list.body.length === 0 || !isPageStart(row)) return null
  const listed = list.body.map(({ text }) => headingKey(text.replace(bilagWord, ''))).filter((key) => key.length > 5)
  for (let at = i; at < Math.min(rows.length, i + titleRows); at++) {
    const text = rows[at]?.text ?? ''
    if (text.length > 150 || /[.;,]$/.test(text)) continue
    const key = headingKey(text.replace(bilagWord, ''))
    if (listed.some((title) => likeness(title, key) >= sameTitle)) return at
  }
  return -1
}

/** `FSU drøftede planen og anbefalede skærme.`: five words and a full stop; but no `Bilag 2: Svar fra Byg og Vej A.` */
const sentencePattern = /^(?!bilag\s)\p{Lu}(?:\S*\s){4,}[^.]*\p{Ll}{2}[.!?]$/iu

/**
 * Whether the paragraph at row `i` tells what came of the case, after the list of its attachments: whole sentences after
 * `Bilag: Økonomirapport`, whose one title stands beside the label, or a verdict right under it; a verdict after a list of titles that are no sentences.
 */
export function isToldAfter(rows: readonly Row[], i: number, { heading, body }: Open): boolean {
  const [row, first] = [rows[i], body[0]]
  if (!row || !first || itemOf(row.text)) return false
  const isBeside = first.line === heading?.line
  if (isBeside && isBareDecision(row.text)) return true
  if (boardDecides.test(row.text) && row.text.endsWith('.')) return true
  if (isBeside && /^\p{Lu}.*\p{Ll}{2}\.$/u.test(row.text) && tellsDecision(row.text)) return true
  if (!isApart(row)) return false
  const isList = !body.some(({ text }) => /[.!?]$/u.test(text))
  if (isList && i === rows.length - 1 && isBareDecision(row.text)) return true
  const to = rows.findIndex((other, at) => at > i && isApart(other))
  const last = rows[to < 0 ? rows.length - 1 : to - 1] ?? row
  if (!sentencePattern.test(last === row ? row.text : `${row.text} ${last.text}`)) return false
  return isBeside || (tellsDecision(row.text) && isList)
}
