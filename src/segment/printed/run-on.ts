import { anchored } from '../../danish/anchored.ts'
import { monthNames } from '../../danish/calendar.ts'
import { gathered } from '../../danish/gathered.ts'
import { matchesOf } from '../../danish/matches.ts'
import { sentences } from '../../danish/sentences.ts'
import type { Row } from '../rows/rows.ts'
import { isApart, placed, rowOf } from '../rows/rows.ts'
import { fitting, long, showing } from '../rows/signs.ts'
import { agendaNumber, agendaPattern } from './run-on-agenda.ts'

/** Begins as the meetings of old protocols do: a year, a weekday, `Aar`. */
const opensMeeting = anchored(
  /^(?:(?:Aar|År)(?:et)?,?\s)?1[789]\d\d[.,]?\s|^(?:Man|Tirs|Ons|Tors|Fre|Lør|Søn)dag(?:en)?\s/u,
)
/** `Aar 1856 den 16. Juni afholdtes … Møde`: a meeting begins, also in the midst of a line. */
const yearInside =
  /(?<=^|[.:]\s)(?=(?:Aar|År)(?:et)?,?\s1[789]\d\d,?\s(?:den|d\.)\s?\d{1,2}[.,'’]?\s?\p{L}[^.]{0,160}(?:holdt|[Mm]øde))/gu
const yearFirst = anchored(/^(?:Aar|År)(?:et)?,?\s1[789]\d\d/u)
const opensWithYear = (text: string) => yearFirst.test(text)
/** `hvor følgende forhandledes`, `I Mødet blev forhandlet 1. …`: after it the cases are told. */
const casesFollow =
  /(?:for|be)handledes[.:,]?|(?:for|be)handlet[.:,]?(?=\s1[.,]\s)|til Behandling[.:,]?|foretoges[.:,]?/u
/** `2, en Regning`: a case that begins inside its line; no day of a month, no amount. */
const insidePattern = new RegExp(
  `(?<=^|\\s)(?<!(?<!\\p{L})(?:den|d\\.|Nr\\.?|No\\.?|Kl\\.?|§|til|og|af)\\s)(?<number>\\d{1,2})[.,]\\s+(?=\\p{L})(?!(?:${monthNames})(?!\\p{L})|(?:Kr|Rdl|Mk|Sk|Øre|Tdr?)(?!\\p{L}))`,
  'giu',
)
const fewestInside = 2
const farthestJump = 3

/** The first word of the cases told in one paragraph with the head of their meeting, by row: where each row is to be cut. */
function cutsOf(paragraph: readonly Row[]): ReadonlyMap<number, readonly number[]> {
  const found = listCuts(paragraph, casesFollow)
  return found.size > 0 ? found : headCut(paragraph)
}

/** `holdtes Møde sammesteds`, `var Sogneraadet forsamlet` */
const wasHeld = /holdt|Møde|saml(?:et|edes)/u

/** The first paragraph below a head begins with its first case: `1. Sognefogeden anmeldte …` */
const opensList = /^1[.,] \p{Lu}/u

/** Where the cases of a paragraph are to be cut apart; none where too few begin inside its lines. `after`: the words that they follow; `numbers`: how they are counted. */
function listCuts(
  paragraph: readonly Row[],
  after: RegExp | null = null,
  numbers = insidePattern,
): ReadonlyMap<number, readonly number[]> {
  const cuts = new Map<number, number[]>()
  let [told, last, inside] = [after === null, 0, 0]
  for (const { text, at } of paragraph) {
    const start = told ? 0 : after?.exec(text)
    if (start === null || start === undefined) continue
    told = true
    const from = typeof start === 'number' ? start : start.index + start[0].length
    for (const match of matchesOf(numbers, text)) {
      const value = Number(match.groups?.['number'])
      if (match.index < from || value <= last || value > last + (last === 0 ? 1 : farthestJump)) continue
      last = value
      if (match.index > 0) inside += 1
      cuts.set(at, [...(cuts.get(at) ?? []), match.index])
    }
  }
  return inside >= fewestInside ? cuts : new Map()
}

/** A longer line holds more than the head of its meeting. */
const longestHead = 400

/** Where the head of a meeting ends in a line that holds all of it: `Der foretoges: Fra Skolen …`, else with its first sentence. Such a line stands for a paragraph. */
function headCut([row]: readonly Row[]): ReadonlyMap<number, readonly number[]> {
  if (!row || row.text.length <= longestHead) return new Map()
  const end = casesFollow.exec(row.text)
  const [, second] = opensWithYear(row.text) ? sentences(row.text.slice(0, 2 * longestHead)) : []
  const at = end && end.index <= longestHead ? end.index + end[0].length : (second?.start ?? Infinity)
  return at <= longestHead ? new Map([[row.at, [0, at]]]) : new Map()
}

/** Where an agenda that runs on in its paragraph is to be cut. */
const agendaCuts = (rows: readonly Row[]): ReadonlyMap<number, readonly number[]> =>
  new Map(
    gathered(fitting(rows, agendaPattern), ({ at }) => [
      ...listCuts(paragraphAt(rows, at), agendaPattern.pattern, agendaNumber),
    ]),
  )

/** Parts the paragraphs in which an old protocol runs on from the head of a meeting through its cases: `… følgende forhandledes 1. … 2, …` */
export function partRunOn(rows: readonly Row[]): readonly Row[] {
  const whole = parted(rows, new Map(gathered(showing(rows, long), ({ at, text }) => meetingsInside(text, at))))
  const cuts = new Map(agendaCuts(whole))
  let done = 0
  for (const { at } of fitting(whole, opensMeeting)) {
    if (at < done) continue
    const paragraph = paragraphAt(whole, at)
    const own = cutsOf(paragraph)
    for (const [row, places] of own) cuts.set(row, places)
    const goesOn = own.size === 0 && paragraph.some(({ text }) => wasHeld.test(text))
    const under = at + paragraph.length
    const next = goesOn && opensList.test(whole[under]?.text ?? '') ? paragraphAt(whole, under) : []
    for (const [row, places] of listCuts(next)) cuts.set(row, places)
    done = under + next.length
  }
  return parted(whole, cuts)
}

const none: readonly never[] = []

/** Where meetings begin in the midst of a long line. */
function meetingsInside(text: string, at: number): readonly (readonly [number, readonly number[]])[] {
  if (text.length <= longestHead) return none
  const places = [...matchesOf(yearInside, text)].map(({ index }) => index).filter((index) => index > 0)
  return places.length > 0 ? [[at, places]] : []
}

function parted(rows: readonly Row[], cuts: ReadonlyMap<number, readonly number[]>): readonly Row[] {
  if (cuts.size === 0) return rows
  return gathered(rows, (row) => pieces(row, cuts.get(row.at))).map(placed)
}

function paragraphAt(rows: readonly Row[], at: number): Row[] {
  let end = at + 1
  for (let row = rows[end]; row && !isApart(row) && !opensWithYear(row.text); row = rows[end]) end += 1
  return rows.slice(at, end)
}

/** The parts of a row. One that begins a meeting is no part of the line before it. */
function pieces(row: Row, places: readonly number[] | undefined): readonly Row[] {
  if (places === undefined) return [row]
  const starts = [...new Set([0, ...places])]
  return starts.map((start, i) => {
    const begins = places.includes(start)
    const text = row.text.slice(start, starts[i + 1]).trim()
    return rowOf({
      ...row,
      column: row.column + start,
      text,
      gap: begins ? 1 : row.gap,
      apart: begins || row.apart,
      opens: i === 0 && row.opens,
      inside: i === 0 ? row.inside : !opensWithYear(text),
    })
  })
}
