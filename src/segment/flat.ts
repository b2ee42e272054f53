import { isUsualTitle } from '../danish/agenda-titles.ts'
import { bestChain } from './chain.ts'
import type { Lie, Row } from './rows.ts'
import { rowOf } from './rows.ts'

/** `… Godkendt. 2. Meddelelser … 2.1 Meddelelse fra …`: a punkt that begins inside a line without line breaks. */
const insidePattern =
  /(?<=^|[\s])(?:(?:Punkt|Pkt\.?)\s)?(?<number>\d{1,3}(?:\.\d{1,2})?)(?:[.:]\s{1,4}|(?<=\.\d{1,2})\s{1,4})(?=[\p{Lu}\d"”»])/gu
/** Labels that open what stands in the head of such a page. */
const labelPattern =
  /\s(?=(?:Afbud|Fraværende|Deltagere|Mødedeltagere|Til stede|Tilstede|Mødested|Mødedato|Sted|Dato|Dagsorden Beslutning|Referent|Ordstyrer)(?::|\s(?:Beslutning|Referat)\s))/gu
/** Page marks that were run into the text. */
const leafPattern = /^(?:\d{1,3}\s)?Blad nr\.?\s?\d{1,4}\s+/u

/** A line longer than this holds a page, or a good part of one. */
const longLine = 300
/** In such a source the last page may be short. */
const shortLine = 40
const fewestInside = 3

interface Mark {
  readonly at: number
  readonly from: number
  readonly titleAt: number
  readonly value: number
  readonly sub: number
}

/** The numbers inside long lines that may begin a punkt. */
function marksIn(rows: readonly Row[]): Mark[] {
  return rows.flatMap((row) => {
    if (row.text.length < shortLine) return []
    return [...row.text.matchAll(insidePattern)].map((match) => {
      const [main = '0', sub = '0'] = (match.groups?.['number'] ?? '').split('.')
      return {
        at: row.at,
        from: match.index,
        titleAt: match.index + match[0].length,
        value: Number(main),
        sub: Number(sub),
      }
    })
  })
}

/**
 * Breaks lines that hold whole pages where punkter begin and where their titles end. Only where more punkter begin inside
 * lines than at their beginnings. Other rows come back as they are.
 */
export function unflatten(rows: readonly Row[]): readonly Row[] {
  if (!rows.some(({ text }) => text.length >= longLine)) return rows
  const kept = stretches(rows, marksIn(rows)).flatMap((marks) => chosen(rows, marks))
  if (kept.length === 0) return rows
  const byRow = new Map<number, Mark[]>()
  for (const mark of kept) byRow.set(mark.at, [...(byRow.get(mark.at) ?? []), mark])
  return rows.flatMap((row) => pieces(row, byRow.get(row.at) ?? [])).map((row, at) => rowOf({ ...row, at }))
}

/** The marks of rows that follow each other, as far as they hold any. */
function stretches(rows: readonly Row[], marks: readonly Mark[]): Mark[][] {
  const found: Mark[][] = []
  for (const mark of marks) {
    const last = found.at(-1)?.at(-1)
    if (last && mark.at - last.at <= 1) found.at(-1)?.push(mark)
    else found.push([mark])
  }
  return found.filter((stretch) => stretch.some(({ at }) => (rows[at]?.text.length ?? 0) >= longLine))
}

/** The marks of a stretch that are punkter; none where its lines begin as many as they hold. */
function chosen(rows: readonly Row[], marks: readonly Mark[]): Mark[] {
  if (marks.length < fewestInside) return []
  const kept = bestChain(
    marks.map(({ at, titleAt, value, sub }, i) => ({
      value,
      sub,
      score: 1.2 + (isUsualTitle(rows[at]?.text.slice(titleAt, titleAt + 60) ?? '') ? 1 : 0),
      startCost: (i === 0 ? 0 : 6) + (value > 1 ? 2 : 0),
      style: 'inside',
      sure: false,
    })),
  ).flatMap((i) => marks[i] ?? [])
  const inside = kept.filter(({ from }) => from > 0).length
  return inside < fewestInside || 2 * inside <= kept.length ? [] : kept
}

function pieces(row: Row, marks: readonly Mark[]): Lie[] {
  if (marks.length === 0) return [row]
  const leaf = leafPattern.exec(row.text)?.[0].length ?? 0
  const cuts = new Set([0, leaf])
  for (const match of row.text.slice(0, marks[0]?.from ?? row.text.length).matchAll(labelPattern))
    cuts.add(match.index + 1)
  for (const [i, mark] of marks.entries()) {
    cuts.add(mark.from)
    cuts.add(titleEnd(row.text, mark.titleAt, marks[i + 1]?.from ?? row.text.length))
  }
  const starts = [...cuts].filter((start) => start < row.text.length).sort((a, b) => a - b)
  return starts.map((start, i) => {
    const raw = row.text.slice(start, starts[i + 1])
    return {
      ...row,
      column: row.column + start,
      text: raw.trim(),
      gap: i === 0 ? row.gap : 1,
      opens: i === 0 && row.opens,
      apart: i > 0 || row.apart,
      inside: i > 0,
    }
  })
}

/** `Meddelelse fra`, `Valg til`: after such words a capital is a name inside the title. */
const leadsToName =
  /(?:^|\s)(?:fra|i|af|på|til|om|ved|for|hos|med|og|den|det|de|samt|under|over|mellem|vedr\.?|vedrørende|efter|til:)$/iu
const wordPattern = /\S+/gu

/** Where a title ends that no line break ends: before a capital that no word leads to, or after its full stop. */
function titleEnd(text: string, from: number, limit: number): number {
  let before = ''
  for (const match of text.slice(from, limit).matchAll(wordPattern)) {
    const at = from + match.index
    if (before !== '') {
      const capital = /^["”»(]?\p{Lu}/u.test(match[0])
      const lowBefore = /^\p{Ll}|^\p{Lu}\p{Ll}+$/u.test(before)
      if (/[.!?]$/.test(before) && before.length > 3) return at
      if (capital && lowBefore && !leadsToName.test(` ${before}`)) return at
    }
    before = match[0]
  }
  return limit
}
