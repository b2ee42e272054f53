import { isRecommendation } from '../../danish/agenda-titles.ts'
import { isBareAnswer } from '../../danish/decision-words.ts'
import { headLabelOf } from '../../danish/head-labels.ts'
import { join } from '../rows/pieces.ts'
import type { Row } from '../rows/rows.ts'
import { isApart, isParted } from '../rows/rows.ts'
import { keyOf } from '../rows/titles.ts'

const remarkPattern = /^\(.{1,20}\)$/u
/** `(17.08.2006 - KFU)`, `(ØU, KB)`: which boards the case comes before, and when. */
const wayOfCase =
  /^\((?:\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{2,4}\s?[-–,:]\s?\p{Lu}{2,4}|\p{Lu}{2,4}(?:(?:, |\s?[-–/]\s?)\p{Lu}{2,4})+)\)$/u
const isRemark = ({ text, isCase }: Row) => !isCase && remarkPattern.test(text) && !wayOfCase.test(text)
/** `Ny kran (10 min)`, `Takster (B)`, `Elevrådet      (17.35 – 17.50)` */
const endedPattern =
  /[([]\s?(?:\d{1,3}\s?min\.?|[A-Z]|(?:kl\.?\s?)?\d{1,2}[.:]\d\d\s?[-–]\s?(?:kl\.?\s?)?\d{1,2}[.:]\d\d)\s?[)\]]$/u
const openEndPattern =
  /(?:[,–]|(?:^|\s)(?:og|i|af|for|til|på|om|med|vedr\.?|vedrørende|samt|eller|fra|ved|over|mellem|under|som|der|at|den|det|de|en|et|hos))$/iu

/** `3. økonomirapport`, `2. behandling af forslag`: a title that begins with a number. */
const ordinalPattern = /^\d{1,2}\.\s(?!at\s)\p{Ll}{4}/u

/** `Kloakering af Nørremarken,` / `3. etape.`: an ordinal number goes on with a title that a comma leaves open. */
const stagePattern = /^\d{1,2}\. \p{Ll}{4,}[\p{L} ]{0,30}\.?$/u

/** Whether a row can go on with a title begun above it at all. */
export function mayContinue(row: Row): boolean {
  return (
    row.text.length < 200 &&
    row.label === null &&
    !row.isCase &&
    row.group === null &&
    !(headLabelOf(row.text)?.colon ?? false) &&
    !/^(?:sags?(?:nr|nummer)|dok\.?\s?nr|j\.?\s?nr|emn-|bilag(?:\s\d|$)|•|-\s)/iu.test(row.text) &&
    row.numbering === null
  )
}

/** What is known of the titles of a stretch: those a contents list promised, and whether text stands under (nearly) each. */
export interface Titles {
  readonly promised: readonly string[]
  readonly haveText: boolean
}

const longLine = 45

/** How many rows around a heading show how wide its page is, and how much of the width a line fills that breaks. */
const rowsAround = 25
const fullShare = 0.75

/** How wide the page around a row is, in characters. */
export function widthAround(rows: readonly Row[], at: number): number {
  let width = 0
  for (const row of rows.slice(Math.max(0, at - rowsAround), at + rowsAround))
    width = Math.max(width, printedWidth(row))
  return width
}

/** How wide a row was printed: where lines were put together, the first of them tells. */
const printedWidth = ({ text, column, breaks }: Row) => (breaks?.[0] ? breaks[0].at - column : text.length)

/** Whether the first word of a row would hardly have fitted on the line above it. */
export const isFull = (above: Row, row: Row, width: number): boolean =>
  above.text.length + 1 + row.text.search(/\s|$/u) >= fullShare * width

/** `Aftale om snerydning på kirkens` / `parkeringsplads.` / `Hanne har …`: a sentence ends with the second row, and another begins. */
const ends = (row: Row, after: Row | undefined) => /\p{L}\.$/u.test(row.text) && /^\p{Lu}/u.test(after?.text ?? '')

/** `Indstilling om,` / `1. at taksten hæves`: what is over recommendations goes on with no title. */
const introduces = (row: Row, after: Row | undefined) =>
  /[,:]$/u.test(row.text) &&
  after?.numbering?.value === 1 &&
  isRecommendation(after.text.slice(after.numbering.titleAt))

/** `Skilte ved` / `havnekontoret` / `Sag nr. 31/94`: what stands right over the case's number is title still. */
const isOverCase = (row: Row, after: Row | undefined) =>
  after?.gap === 0 &&
  (after.isCase || (after.numbering?.style === 'sag' && after.numbering.titleAt === after.text.length)) &&
  row.text.length < longestOverCase &&
  !/[.;!?:]$/u.test(row.text)
const longestOverCase = 110

/** `Tilskud til nyt klubhus, Engby` / `Idrætsforening`, a paragraph of its own between the number of a case and the label under it: title to its end. */
export const isRestUnder = (row: Row, above: Row, after: Row | undefined, at: number) =>
  above.at > at &&
  isParted(above) &&
  row.gap === 0 &&
  mayContinue(row) &&
  after !== undefined &&
  after.label !== null &&
  isParted(after) &&
  !/[.;:!?]$/u.test(`${above.text}${row.text}`)

/** Whether a row goes on with the title that reads `text` so far. */
export function goesOn(row: Row, text: string, after: Row | undefined, titles: Titles, full: boolean): boolean {
  const { promised, haveText } = titles
  if (row.cell?.isTitle) return text === '' || !row.apart
  if (text === '') return mayContinue(row) || ordinalPattern.test(row.text)
  if (row.cell) return false
  /** Only a list that promises titles is asked by their keys. */
  const [key, joined] = promised.length > 0 ? [keyOf(text), keyOf(join(text, row.text))] : ['', '']
  if (row.gap === 0 && promised.includes(joined) && joined.length > key.length) return true
  if (/,$/u.test(text) && row.gap === 0 && stagePattern.test(row.text)) return true
  if (!mayContinue(row) && !isRemark(row)) return false
  if (promised.includes(key) || endedPattern.test(text)) return false
  const listed = promised.some((title) => title.startsWith(joined))
  if ((text.endsWith(':') || introduces(row, after)) && !listed) return false
  if (row.gap <= 1 && joined.length > key.length && listed) return true
  if (row.gap > 0 || row.opens) return false
  if (isRemark(row)) return true
  if (/\p{L}-$/u.test(text) || (openEndPattern.test(text) && text.length > 25)) return true
  if (isBareAnswer(row.text)) return false
  if (isOverCase(row, after) && (full || /^\p{Ll}/u.test(row.text)) && !/[.;!?]$/u.test(text)) return true
  const closes = !after || isApart(after) || !mayContinue(after)
  if (/^\p{Ll}/u.test(row.text))
    return text.length >= 25 && (closes || (full && ends(row, after))) && row.text.length < 110
  const isText = haveText && after?.numbering?.sub === 0 && after.gap === 0
  return (
    full &&
    !isText &&
    text.length >= longLine &&
    closes &&
    row.text.length < text.length * 1.2 &&
    !/[.;!]$/.test(row.text) &&
    !/[.;!?)]$/.test(text)
  )
}
