import { findDates } from '../../danish/dates.ts'
import { opensOldDecision } from '../../danish/decision-words.ts'
import { signedBy } from '../../danish/endings.ts'
import { headLabelOf } from '../../danish/head-labels.ts'
import { orthographyOf } from '../../danish/orthography.ts'
import { opensSitting } from '../../danish/sittings.ts'
import type { Row } from '../rows/rows.ts'
import { asRow } from '../rows/rows.ts'

/** Fewer rows do not show how a source is spaced. */
const fewestRows = 12
/** A stray blank line or two, where pages were put together, is no spacing. */
const mostStray = 0.02

/**
 * The rows of a source whose blank lines say nothing, for they stand everywhere or nowhere. Where one stands after every line,
 * only those beyond it are counted. Where none stand at all, a paragraph may begin under every line that ends short.
 */
export function withSpacing(rows: readonly Row[]): readonly Row[] {
  const inside = rows.filter(({ opens }) => !opens)
  if (inside.length < fewestRows) return rows
  if (isDoubled(rows)) return withSpacing(rows.map((row, at) => respaced(row, rows[at - 1])))
  const spaced = inside.filter(({ gap }) => gap > 0).length
  return spaced <= mostStray * inside.length ? withoutBlanks(rows) : rows
}

/**
 * Whether a blank line stands after every line: the gaps are odd (1, 3, 5), and more lines are broken by the narrow ones than
 * are whole sentences, as in a source that sets one blank line between paragraphs and three between punkter.
 */
function isDoubled(rows: readonly Row[]): boolean {
  const inside = rows.filter(({ opens }) => !opens)
  const even = inside.filter(({ gap }) => gap % 2 === 0).length
  if (even > mostStray * inside.length) return false
  const narrow = inside.filter(({ gap }) => gap === 1)
  const goesOn = narrow.length < inside.length ? belongs : isBroken
  const joined = narrow.filter((row) => goesOn(rows[row.at - 1], row)).length
  const whole = narrow.filter(({ at }) => isWhole(rows[at - 1]?.text ?? '')).length
  return narrow.length < inside.length ? joined >= whole : joined > whole
}

/** Whether a line goes on with the one above it: its sentence, the row of labels, the number over a title, the case number under one. */
function belongs(before: Row | undefined, row: Row): boolean {
  if (before?.numbering?.style === 'alone' || row.isCase || row.numbering?.style === 'sag') return true
  if (before && headLabelOf(row.text) !== null) return headLabelOf(before.text) !== null
  return isBroken(before, row)
}

/** `… på både træ` / `og beton`: a sentence that the line breaks. */
const isBroken = (before: Row | undefined, { text }: Row) =>
  before !== undefined && /[\p{L},-]$/u.test(before.text) && /^(?!at\s)\p{Ll}{2}/u.test(text)

/** A sentence as long as a paragraph. */
const isWhole = (text: string) => text.length >= longSentence && /[.!?]$/u.test(text)
const longSentence = 50

function respaced(row: Row, before: Row | undefined): Row {
  if (row.opens) return row
  const gap = Math.floor(Math.max(0, row.gap - 1) / 2)
  return asRow({ ...row, gap, apart: gap > 0 || (before?.isCase === true && before.apart) })
}

/** How many rows around a row show how wide its column is, and how much of it a line fills that breaks. */
const rowsAround = 12
const fullShare = 0.8
/** `Onsdag d.` / `9. Februar`: its full stop ends none. */
const endsSentence = /(?<!(?<!\p{L})(?:d|[Kk]l|[Nn]r))[.:!?]$/u
/** Lines narrower than these are a list, not broken by the page. */
const narrowest = 55

/** Lines of a column as narrow as this say by their length little of where a paragraph ends … */
const narrowColumn = 48
/** … where so many of them go on with a word or a sentence. */
const goingOn = 0.15
const wordParted = /\p{L}[-=]$/u

/** Where no blank lines part paragraphs, the line before one ends short of the width of the lines around it; or it ends a sentence, and a number follows. */
function withoutBlanks(rows: readonly Row[]): readonly Row[] {
  const isNarrow = narrowIn(rows)
  return rows.map((row, at) => {
    const before = rows[at - 1]
    if (row.apart || !before || before.numbering?.style === 'alone') return row
    if (isNarrow && !beginsInColumn(before, row)) return row
    let width = narrowest
    for (let i = Math.max(0, at - rowsAround); i < Math.min(rows.length, at + rowsAround); i++)
      width = Math.max(width, rows[i]?.text.length ?? 0)
    const first = row.text.search(/\s|$/u)
    const isFull = before.text.length + 1 + first >= fullShare * width
    return isFull && !(row.numbering && endsSentence.test(before.text)) ? row : asRow({ ...row, apart: true })
  })
}

/** Whether an old source is written in a narrow column, as hands filled the pages of a book: short lines, of which many go on in the next. */
function narrowIn(rows: readonly Row[]): boolean {
  const lengths = rows.map(({ text }) => text.length).sort((a, b) => a - b)
  if ((lengths[Math.floor(0.8 * lengths.length)] ?? 0) > narrowColumn) return false
  const broken = rows.filter((row) => isBroken(rows[row.at - 1], row) || wordParted.test(rows[row.at - 1]?.text ?? ''))
  return broken.length >= goingOn * rows.length && orthographyOf(rows.map(({ text }) => text)) === 'pre-1948'
}

/** Whether something can begin in such a column: below the end of a sentence, with a number, a label, the verb that decides, the names of those who sign or the day of a meeting. */
const beginsInColumn = (before: Row, row: Row) =>
  !wordParted.test(before.text) &&
  !wantsMore.test(before.text) &&
  (endsSentence.test(before.text) ||
    (row.numbering !== null && row.numbering.style !== 'bare') ||
    row.label !== null ||
    (opensOldDecision(row.text) && !whoMeets.test(row.text)) ||
    signedBy(row.text)?.surely === true ||
    opensDay(row.text))
/** In the sentence that opens a meeting these go on, however decisions begin. */
const whoMeets = /^(?:sogneraadet|samtlige)(?!\p{L})/iu
/** `… hvor der` / `Lørdag den 3. Maj`, `… om Tilskud ang.` / `Skolen`: what goes on below. */
const wantsMore =
  /(?<!\p{L})(?:der|at|den|det|de|i|paa|på|til|og|om|af|med|for|fra|som|ved|(?:[Aa]ng|[Kk]r|[Pp]r|[Cc]a|[Vv]edr|[Ii]flg|[Cc]hr|[Mm]atr|[Ff]orh|[Gg]dr|[Hh]md|[Ff]ru|[Hh]r|[Ss]t|[Tt]lf|[Ff]rk)\.)$/u
const opensDay = (text: string) => (dayPattern.test(text) && findDates(text).length > 0) || opensSitting(text)
const dayPattern = /^(?:(?:Aar|År)(?:et)?\s\d|(?:Man|Tirs|Ons|Tors|Fre|Lør|Søn)dag)/u
