import { isRecommendation } from '../danish/agenda-titles.ts'
import { isCaseLine } from '../danish/case-lines.ts'
import { isBareAnswer } from '../danish/decision-words.ts'
import { headLabelOf } from '../danish/head-labels.ts'
import { joint } from '../danish/hyphens.ts'
import type { Piece } from '../model/cut.ts'
import type { Row } from './rows.ts'
import { isApart, isParted } from './rows.ts'
import { keyOf } from './titles.ts'
import { isAccessOverTitle, isClosedTitle, subjectAt } from './under-number.ts'

/** A row, or a stretch of it, as a piece of the cut. */
export function pieceOf(row: Row, from = 0, to = row.text.length): Piece {
  const raw = row.text.slice(from, to)
  const text = raw.trim()
  const lead = text.length === raw.length ? 0 : raw.length - raw.trimStart().length
  const { page, line, breaks } = row
  const piece = { page, line, column: row.column + from + lead, text }
  return breaks ? { ...piece, breaks } : piece
}

/** Joins two lines of a title: a hyphen that splits a word goes. */
export function join(a: string, b: string): string {
  if (a === '') return b
  const { drop, between } = joint(a, b)
  return a.slice(0, a.length - drop) + between + b
}

const mostTitleRows = 6
const remarkPattern = /^\(.{1,20}\)$/u
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
function mayContinue(row: Row): boolean {
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

export interface Title {
  readonly pieces: readonly Piece[]
  readonly text: string
  /** The last row the title takes … */
  readonly to: number
  /** … and where the rest of that row begins, when the title ends inside it. */
  readonly restAt: number | null
}

/** The rows after `at` that are neither furniture nor beyond the stretch, nearest first. */
export function following(rows: readonly Row[], at: number, isFree: (at: number) => boolean, count: number): Row[] {
  const next: Row[] = []
  for (let i = at + 1; i < rows.length && next.length < count && i < at + count + 14; i++) {
    const row = rows[i]
    if (row && isFree(i)) next.push(row)
  }
  return next
}

/** What is known of the titles of a stretch: those a contents list promised, and whether text stands under (nearly) each. */
export interface Titles {
  readonly promised: readonly string[]
  readonly haveText: boolean
}

/** The title that begins at column `from` of a row, with the rows it runs over. */
export function titleFrom(
  rows: readonly Row[],
  at: number,
  from: number,
  isFree: (at: number) => boolean,
  titles: Titles,
): Title {
  const first = rows[at]
  if (!first) return { pieces: [], text: '', to: at, restAt: null }
  const cell = clockCell.exec(first.text.slice(from))
  if (cell) {
    const end = from + cell.index
    return { pieces: [pieceOf(first, from, end)], text: first.text.slice(from, end).trim(), to: at, restAt: end }
  }
  const pieces: Piece[] = []
  const beside = isCaseBeside(rows, at, from, isFree) || isFactBeside(rows, at, from, isFree)
  const begin = from + subjectAt(first.text.slice(from))
  let text = beside ? '' : first.text.slice(begin).trim()
  if (text !== '') pieces.push(pieceOf(first, begin))
  let to = text === '' ? lastFact(rows, at, isFree) : at
  const next = following(rows, to, isFree, mostTitleRows + 1)
  const width = widthAround(rows, at)
  for (let n = 0; n < Math.min(next.length, mostTitleRows); n++) {
    const row = next[n]
    const after = next[n + 1]
    const above = rows[to]
    const isGroup =
      text === '' &&
      row?.group !== null &&
      (after?.numbering?.sub === 1 || isOverText(after) || isClosedTitle(row, after))
    const valueAt = text === '' && row && row.gap <= 1 ? subjectAt(row.text) : 0
    if (row && valueAt > 0) {
      if (valueAt < row.text.length) pieces.push(pieceOf(row, valueAt))
      text = row.text.slice(valueAt)
      to = row.at
      continue
    }
    if (
      !row ||
      !above ||
      !(isGroup || isRestUnder(row, above, after, at) || goesOn(text, row, after, titles, isFull(above, row, width)))
    )
      break
    pieces.push(pieceOf(row))
    text = join(text, row.text)
    to = row.at
  }
  return { pieces, text, to, restAt: null }
}

/** `Sag nr. 305` / `Orienteringssager` / `a. Skrivelse fra Amtet`: below the word of a group no title stands, but text. */
const isOverText = (row: Row | undefined) =>
  row !== undefined && (/^(?:\p{Ll}[.)]|[-–•])\s/u.test(row.text) || row.label !== null || row.decision !== null)

/** `Journalnr.: 20.11.00 G00`, `Sagsansvarlig enhed: Kultur`: what a system prints of a case between its number and its title. */
const factPattern = /^\p{Lu}[\p{L}. ]{2,28}:\s+\S.{0,60}$/u
/** `Sag nr. 14` / `J.nr. 8-14-5-97` / the title. */
const journalPattern = /^[Jj](?:ournal)?\.?\s?[Nn]r\.?\s?:?\s+\d[\d\p{Lu}./-]{2,30}$/u
const isJournal = ({ text, isCase }: Row) => journalPattern.test(text) || (isCase && /^[Jj]/u.test(text))
const fewestFacts = 3
const mostFacts = 12

/** The last row of the facts that stand together under a number, with the title below them; the number's own row where none do. */
function lastFact(rows: readonly Row[], at: number, isFree: (at: number) => boolean): number {
  const below = following(rows, at, isFree, mostFacts + 1)
  const [journal, under] = below
  if (isAccessOverTitle(journal, under)) return journal?.at ?? at
  const isTitled = under?.label === null && under.numbering === null && !factPattern.test(under.text)
  if (journal?.gap === 0 && isJournal(journal) && isTitled) return journal.at
  return lastOfSeveral(at, below)
}

function lastOfSeveral(at: number, below: readonly Row[]): number {
  const end = below.findIndex(
    ({ text, gap, label }, n) => !factPattern.test(text) || label !== null || (n > 0 && gap > 0),
  )
  const title = below[end]
  return end >= fewestFacts && title && title.label === null && isApart(title) ? (below[end - 1]?.at ?? at) : at
}

/** `Punkt: 1                Acadre sagsnr.: 17/10438`: the first of those facts, in a column beside the number; `71.   J.nr. 8-21-1-86`: the only one. */
const isFactBeside = (rows: readonly Row[], at: number, from: number, isFree: (at: number) => boolean) => {
  const line = rows[at]?.text ?? ''
  const [below] = isCaseLine(line.slice(from)) ? following(rows, at, isFree, 1) : []
  if (below) return below.label === null && below.numbering === null && isApart(below)
  if (!/\s{3}$/u.test(line.slice(0, from)) || !factPattern.test(line.slice(from))) return false
  return lastOfSeveral(at, following(rows, at, isFree, mostFacts + 1)) !== at
}

/** `3. J.nr. 8-16-3-79`, `Sag nr. 101   Sags-id. 86/1182`: nothing but the case's number beside the punkt's, and the title right below. */
function isCaseBeside(rows: readonly Row[], at: number, from: number, isFree: (at: number) => boolean): boolean {
  const [below] = following(rows, at, isFree, 1)
  const beside = rows[at]?.text.slice(from).trim() ?? ''
  return (isCaseLine(beside) || caseOfPunkt.test(beside)) && below?.gap === 0 && mayContinue(below)
}

/** `Sag nr. 87/112`, beside `Pkt. 1.`: alone on its line it may number a punkt itself. */
const caseOfPunkt = /^[Ss]ag\s(?:[Nn]r\.?\s)?\d{1,4}\/\d{1,4}\.?$/u

/** `Elevrådet har ordet               kl. 18.35-18.50`: when it is to be taken, in a column at the right. */
const clockCell = /\s{3,}(?:kl\.?\s?)?\d{1,2}[.:]\d\d(?:\s?[-–]\s?(?:kl\.?\s?)?\d{1,2}[.:]\d\d)?$/u

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
const isRestUnder = (row: Row, above: Row, after: Row | undefined, at: number) =>
  above.at > at &&
  isParted(above) &&
  row.gap === 0 &&
  mayContinue(row) &&
  after !== undefined &&
  after.label !== null &&
  isParted(after) &&
  !/[.;:!?]$/u.test(`${above.text}${row.text}`)

function goesOn(text: string, row: Row, after: Row | undefined, titles: Titles, full: boolean): boolean {
  const { promised, haveText } = titles
  if (row.cell?.isTitle) return text === '' || !row.apart
  if (text === '') return mayContinue(row) || ordinalPattern.test(row.text)
  if (row.cell) return false
  /** Only a list that promises titles is asked by their keys. */
  const [key, joined] = promised.length > 0 ? [keyOf(text), keyOf(join(text, row.text))] : ['', '']
  if (row.gap === 0 && promised.includes(joined) && joined.length > key.length) return true
  if (/,$/u.test(text) && row.gap === 0 && stagePattern.test(row.text)) return true
  if (!mayContinue(row) && !remarkPattern.test(row.text)) return false
  if (promised.includes(key) || endedPattern.test(text)) return false
  const listed = promised.some((title) => title.startsWith(joined))
  if ((text.endsWith(':') || introduces(row, after)) && !listed) return false
  if (row.gap <= 1 && joined.length > key.length && listed) return true
  if (row.gap > 0 || row.opens) return false
  if (remarkPattern.test(row.text)) return true
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
