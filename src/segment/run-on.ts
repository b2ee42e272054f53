import { monthNames } from '../danish/calendar.ts'
import type { Lie, Row } from './rows.ts'
import { isApart, rowOf } from './rows.ts'

/** Begins as the meetings of old protocols do: a year, a weekday, `Aar`. */
const opensMeeting = /^(?:Aar(?:et)?\s)?1[789]\d\d[.,]?\s|^(?:Man|Tirs|Ons|Tors|Fre|Lør|Søn)dag(?:en)?\s/u
/** `hvor følgende forhandledes`: after it the cases are told. */
const casesFollow = /(?:for|be)handledes[.:,]?|til Behandling[.:,]?|foretoges[.:,]?/u
/** `2, en Regning`: a case that begins inside its line; no day of a month, no amount. */
const insidePattern = new RegExp(
  `(?<=^|\\s)(?<!(?<!\\p{L})(?:den|d\\.|Nr\\.?|No\\.?|Kl\\.?|§|til|og|af)\\s)(?<number>\\d{1,2})[.,]\\s+(?=\\p{L})(?!(?:${monthNames})(?!\\p{L})|(?:Kr|Rdl|Mk|Sk|Øre|Tdr?)(?!\\p{L}))`,
  'giu',
)
const fewestInside = 2
const farthestJump = 3

/** The first word of the cases told in one paragraph with the head of their meeting, by row: where each row is to be cut. */
function cutsOf(paragraph: readonly Row[]): ReadonlyMap<number, readonly number[]> {
  const cuts = new Map<number, number[]>()
  let [told, last, inside] = [false, 0, 0]
  for (const { text, at } of paragraph) {
    const start = told ? 0 : casesFollow.exec(text)
    if (start === null) continue
    told = true
    const from = typeof start === 'number' ? start : start.index + start[0].length
    for (const match of text.matchAll(insidePattern)) {
      const value = Number(match.groups?.['number'])
      if (match.index < from || value <= last || value > last + (last === 0 ? 1 : farthestJump)) continue
      last = value
      if (match.index > 0) inside += 1
      cuts.set(at, [...(cuts.get(at) ?? []), match.index])
    }
  }
  return inside >= fewestInside ? cuts : headCut(paragraph)
}

/** A longer line holds more than the head of its meeting. */
const longestHead = 400

/** Where the head of a meeting ends in a line that holds all of it: `Der foretoges: Fra Skolen …` */
function headCut([row]: readonly Row[]): ReadonlyMap<number, readonly number[]> {
  const end = row && row.text.length > longestHead ? casesFollow.exec(row.text) : null
  return !row || !end || end.index > longestHead ? new Map() : new Map([[row.at, [end.index + end[0].length]]])
}

/** Parts the paragraphs in which an old protocol runs on from the head of a meeting through its cases: `… følgende forhandledes 1. … 2, …` */
export function partRunOn(rows: readonly Row[]): readonly Row[] {
  const cuts = new Map<number, readonly number[]>()
  for (let at = 0; at < rows.length; at++) {
    if (!opensMeeting.test(rows[at]?.text ?? '')) continue
    const paragraph = paragraphAt(rows, at)
    for (const [row, places] of cutsOf(paragraph)) cuts.set(row, places)
    at += paragraph.length - 1
  }
  if (cuts.size === 0) return rows
  return rows.flatMap((row) => pieces(row, cuts.get(row.at) ?? [])).map((row, at) => rowOf({ ...row, at }))
}

function paragraphAt(rows: readonly Row[], at: number): Row[] {
  let end = at + 1
  for (let row = rows[end]; row && !isApart(row); row = rows[end]) end += 1
  return rows.slice(at, end)
}

function pieces(row: Row, places: readonly number[]): Lie[] {
  const starts = [...new Set([0, ...places])]
  return starts.map((start, i) => {
    const begins = places.includes(start)
    return {
      ...row,
      column: row.column + start,
      text: row.text.slice(start, starts[i + 1]).trim(),
      gap: begins ? 1 : row.gap,
      apart: begins || row.apart,
      opens: i === 0 && row.opens,
      inside: i > 0,
    }
  })
}
