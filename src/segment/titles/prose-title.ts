import { isUsualTitle } from '../../danish/agenda-titles.ts'
import { isJournalNumber } from '../../danish/case-lines.ts'
import {
  isBareDecision,
  opensOldDecision,
  opensWithPassive,
  opensWithVerdict,
  tellsOldDecision,
} from '../../danish/decision-words.ts'
import { sentences } from '../../danish/sentences.ts'
import { holdsVerb } from '../../danish/verbs.ts'
import type { Piece } from '../../model/cut.ts'
import { join, pieceOf } from '../rows/pieces.ts'
import type { Row } from '../rows/rows.ts'
import { isApart } from '../rows/rows.ts'
import { marginVerdict, runInDash, verdictDash, verdictInside } from './prose-verdict.ts'
import { beginsSentence, endsLine, sentenceEndIn } from './sentence-end.ts'
import type { Title } from './title-from.ts'
import { following } from './title-from.ts'
import { isFull, widthAround } from './title-rows.ts'
import { endBefore } from './verdict-column.ts'

const longestProseTitle = 160
const shortestSentence = 15
/** `Eventuelt.` / `Intet.`: short, but a sentence, for the next line begins another. `Om Byens Eng.`: so much shorter than the next, that it was not full. `Overslag for 1908-09.` */
const isWhole = (line: string, next: Row | undefined) =>
  next !== undefined &&
  line.endsWith('.') &&
  beginsSentence(next) &&
  (/(?:\p{L}{6,}|\b1[789]\d\d(?:-\d\d)?)\.$/u.test(line) ||
    isUsualTitle(line) ||
    (next.text.length >= 2 * line.length && endsLine(line, next)))
/** `Evt. Ida ønsker ny musik.`: the last title, and what was said, though the abbreviation ends no sentence. */
const anyOther = /^[Ee]vt\.:?\s+(?=\p{Lu})/u
/** `Lukket Møde. Ansættelse af en Lærer.`: that the doors were closed, before the title. */
const closedMark = /^(?:Lukket (?:[Mm]øde|[Ss]ag|[Pp]unkt)|For lukkede [Dd]øre)[.:]\s+(?=\p{Lu})/u
/** `Valg af Kasserer` / `K. Sejr`: where the next word would have fitted on the line, something else begins. */
const endsShort = (before: Row | undefined, row: Row, width: number) =>
  before !== undefined &&
  /[\p{L}\d).]$/u.test(before.text) &&
  /^[\p{Lu}\d]/u.test(row.text) &&
  !isFull(before, row, width)

/** `a) Skrivelse fra Amtet`, `ad 2. a - g`, `- Henvist til Boligudvalget.`: the list under a case, and what was decided on it. */
const itemPattern = /^(?:\p{Ll}\)\s|\p{Ll}\.\s+\p{Lu}\p{Ll}{2}|[Aa]d\s\d|[-–]\s\p{Lu})/u

/** `Skoleplan for Lunde.  -  Indsendes.`: the dash that a clerk sets between every case and what was decided. */
export const partingDash = /(?<=[\p{L}\d)]\.)\s{1,3}[-–—]\s{1,3}(?=[\p{Lu}\d])/u
/** The same where the line breaks before it: `— Hr. Holm motiverede sit Forslag` */
const dashFirst = /^[—–]\s+(?=\p{Lu})/u

/** `Eventuelt: Intet.`: the colon behind a title that agendas have; behind any, where `all` have one. */
function colonOf(line: string, all: boolean): RegExpExecArray | null {
  const title = colonTitle.exec(line)?.groups?.['title']
  return title !== undefined && (all || (title.length <= longestUsual && isUsualTitle(title)))
    ? /\s?:\s+/u.exec(line)
    : null
}
/** `Skrivelse til Byraadet om Kloakken: Formanden svarer.` */
export const colonTitle = /^(?<title>\p{Lu}[\p{L} ,-]{2,60}?)\s?:\s+\S/u
const longestUsual = 30

/** The first comma of a line behind `from` that is of no amount (`24,10 Kr.`); 0 where there is none. */
const commaIn = (line: string, from: number) => {
  const at = line.slice(from).search(/,(?!\d)/u)
  return at < 0 ? 0 : from + at
}

/** `Sygehuset i Lunde. Indkøb af en Vægt.` / `Raadet vedtog …`: the second half of a title, above what was decided. */
const secondHalf =
  /^\s+(?!Efterretning)(?:\p{Lu}\p{Ll}{2,20}(?:ing|else|tion)|Valg|Køb|Indkøb|Salg|Tilskud|Regnskab|Overslag|Forslag|Tilbud|Leje|Leie|Anlæg)(?:\s(?:af|om|til|for|paa|på|fra|i)\s[^.;:!?]{3,50})?\.$/u
/** Where the first sentence of a line ends, with what is no sentence of its own behind it. */
function titleEndIn(line: string, next: Row | undefined): number | null {
  const mark = closedMark.exec(line)?.[0].length ?? 0
  const inside = sentenceEndIn(line.slice(mark))
  const end = inside === null ? null : mark + inside
  const rest = end === null ? '' : line.slice(end)
  if (!next || next.numbering !== null || !secondHalf.test(rest) || holdsVerb(rest)) return end
  return tellsOldDecision(next.text) ? line.length : end
}

/** A line this long that ends in no mark is broken inside its sentence. */
const fullLine = 70

/** Whether a sentence goes on over the one blank line that lies between all lines of some exports: `… Lørdag d.` / `20. Maj`. */
function runsOn(before: Row | undefined, row: Row): boolean {
  if (!before || row.gap !== 1 || row.opens || before.page !== row.page || itemPattern.test(row.text)) return false
  if (/(?:\p{L}-|(?<!\p{L})(?:d\.|den|og|af|til|om|at|for|med|paa|på|i))$/u.test(before.text)) return true
  return /\p{L}$/u.test(before.text) && (/^\p{Ll}{2}/u.test(row.text) || before.text.length > fullLine)
}

interface Manner {
  readonly colons: boolean
  readonly begins: ReadonlySet<number>
  readonly whole: boolean
  readonly column: number | null
  readonly dashes: boolean
}
const usual: Manner = { dashes: false, colons: false, begins: new Set(), whole: false, column: null }

/** The title that a cell holds, whole, where what was decided stands in the cell beside it; `null` where none does, or it is no title by its length or tells something. */
function cellTitle(lines: readonly Row[], from: number): Title | null {
  const end = lines.findIndex(({ cell }, n) => n > 0 && cell?.isTitle !== true)
  if (lines[0]?.cell?.isTitle !== true || end < 0 || lines[end]?.cell?.over == null) return null
  const pieces = lines.slice(0, end).map((row, n) => pieceOf(row, n === 0 ? from : 0))
  const text = pieces.reduce((whole, piece) => join(whole, piece.text.trim()), '')
  const [, ...more] = sentences(text)
  return text.length > longestProseTitle || more.some((sentence) => holdsVerb(sentence.text))
    ? null
    : { pieces, text: text.replace(/[.,]$/, ''), to: lines[end - 1]?.at ?? 0, restAt: null }
}

/** The title of a case in an old protocol: its first sentence, which runs over the short lines of the paragraph; `begins` are the rows of other cases' titles, `whole` tells whether what was decided stands in the case's own paragraph, `column` where it stands beside it. */
export function proseTitle(
  rows: readonly Row[],
  at: number,
  from: number,
  isFree: (at: number) => boolean,
  { colons, begins, whole, column, dashes }: Manner = usual,
): Title {
  const pieces: Piece[] = []
  let [text, to, restAt]: [string, number, number | null] = ['', at, null]
  const first = rows[at]
  const width = widthAround(rows, at)
  const lines = first ? [first, ...following(rows, at, isFree, 8)] : []
  const cell = cellTitle(lines, from)
  if (cell) return cell
  const below = lines.findIndex((row, n) => n > 0 && begins.has(row.at))
  /** The row beside which what was decided begins: the case runs on to it, over any full stop. */
  const beside = lines.findIndex((row, n) => (below < 0 || n < below) && endBefore(row, column) !== null)
  for (const [n, row] of lines.entries()) {
    const start = n === 0 ? from : 0
    const line = row.text.slice(start)
    if (line.trim() === '') continue
    if (
      n > 0 &&
      text !== '' &&
      (begins.has(row.at) ||
        row.label?.kind === 'beslutning' ||
        (isApart(row) && !runsOn(lines[n - 1], row) && !isJournalNumber(text)) ||
        itemPattern.test(row.text) ||
        isBareDecision(row.text) ||
        opensWithVerdict(row.text) ||
        (whole && (opensWithPassive(row.text) || endsShort(lines[n - 1], row, width))) ||
        (/\.$/.test(text) && (opensOldDecision(row.text) || opensWithPassive(row.text))))
    )
      break
    const other = n === 0 ? anyOther.exec(line)?.[0].trimEnd().length : undefined
    if (other !== undefined)
      return { pieces: [pieceOf(row, start, start + other)], text: line.slice(0, other), to, restAt: start + other }
    const isLong = text.length + line.length > shortestSentence
    const isCase = n === 0 && isJournalNumber(line)
    const end =
      !isCase && n > beside && (isLong || isWhole(line, lines[n + 1]))
        ? (titleEndIn(line, lines[n + 1]) ?? (endsLine(line, lines[n + 1]) ? line.length : null))
        : null
    const against = n === beside ? endBefore(row, column) : null
    const margin = against === null ? marginVerdict(line) : against - start
    const verdict = n < beside ? null : verdictInside(line)
    const dash =
      (dashes ? partingDash.exec(line) : null) ??
      runInDash.exec(line) ??
      verdictDash(line) ??
      (n === 0 ? colonOf(line, colons) : null)
    const ends = [end, margin, verdict, dash?.index].filter((at) => typeof at === 'number')
    let stop = Math.min(line.length, ...ends)
    if (text.length + stop > longestProseTitle) {
      const comma = commaIn(line, Math.max(0, 30 - text.length))
      stop = comma > 0 && comma < stop ? comma : stop
    }
    pieces.push(pieceOf(row, start, start + stop))
    text = join(text, line.slice(0, stop).trim())
    to = row.at
    if (end !== null || stop < line.length || text.length > longestProseTitle) {
      const rest = dash?.index === stop ? stop + dash[0].length : stop
      restAt = line.slice(rest).trim() === '' ? null : start + rest
      const below = restAt === null ? lines[n + 1] : undefined
      const opens = below && !isApart(below) ? dashFirst.exec(below.text) : null
      if (below && opens) [to, restAt] = [below.at, opens[0].length]
      break
    }
  }
  return { pieces, text: text.replace(/[.,]$/, ''), to, restAt }
}
