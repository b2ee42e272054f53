import { isUsualTitle } from '../../danish/agenda-titles.ts'
import { gathered } from '../../danish/gathered.ts'
import { orthographyOf } from '../../danish/orthography.ts'
import { againIn } from '../contents/again.ts'
import { lineList } from '../contents/contents-line.ts'
import { bestChain } from '../headings/chain.ts'
import type { Lie, Row } from '../rows/rows.ts'
import { placed, rowOf } from '../rows/rows.ts'
import { long, showing } from '../rows/signs.ts'
import { longLine, pagesOf, withoutEdges } from './flat-edges.ts'
import { labelCuts, printsBareLabels } from './flat-labels.ts'
import type { Mark } from './flat-marks.ts'
import { marksIn, titleBeforeCase, titlesOf, withBare } from './flat-marks.ts'
import { titleEnd } from './flat-title.ts'

/** Page marks that were run into the text. */
const leafPattern = /^Blad nr\.?\s?\d{1,4}\s+/u

const fewestInside = 3

/**
 * Breaks lines that hold whole pages where punkter, labels and titles begin and end. Only where lines are numbered pages, or
 * where more punkter begin inside lines than at their beginnings. Other rows come back as they are.
 */
export function unflatten(read: readonly Row[]): readonly Row[] {
  const numbered = pagesOf(read)
  if (numbered.length === 0 && !showing(read, long).some(({ text }) => text.length >= longLine)) return read
  const pages = new Set(numbered)
  const rows = withoutEdges(read, [...pages])
  const again = againIn(rows)
  /** A contents list on one line, in a source whose headings have lines of their own. */
  const isContents = ([first, ...more]: readonly Mark[]) => {
    const row = first && rows[first.at]
    return row !== undefined && more.every(({ at }) => at === first?.at) && lineList(row, again) !== null
  }
  const kept = stretches(rows, withBare(rows, marksIn(rows), pages), pages).flatMap((marks) =>
    isContents(marks) ? [] : chosen(rows, marks, pages),
  )
  if (kept.length === 0 && pages.size === 0) return read
  const byRow = new Map<number, Mark[]>()
  for (const mark of kept) {
    const marks = byRow.get(mark.at)
    if (marks) marks.push(mark)
    else byRow.set(mark.at, [mark])
  }
  const titles = titlesOf(rows, kept)
  const isBare = printsBareLabels(rows.map(({ text }) => text))
  const isOld = orthographyOf(rows.map(({ text }) => text)) === 'pre-1948'
  return rows
    .flatMap((row) => {
      const marks = byRow.get(row.at) ?? []
      return marks.length > 0 || pages.has(row.at) ? pieces(row, marks, titles, isBare, isOld).map(rowOf) : [row]
    })
    .map(placed)
}

/** The marks of rows that follow each other, as far as they hold any. */
function stretches(rows: readonly Row[], marks: readonly Mark[], pages: ReadonlySet<number>): Mark[][] {
  const found: Mark[][] = []
  for (const mark of marks) {
    const last = found.at(-1)?.at(-1)
    if (last && mark.at - last.at <= 1) found.at(-1)?.push(mark)
    else found.push([mark])
  }
  return found.filter((stretch) => stretch.some(({ at }) => pages.has(at) || (rows[at]?.text.length ?? 0) >= longLine))
}

/** The marks of a stretch that are punkter; none where its lines begin as many as they hold, unless those are pages. */
function chosen(rows: readonly Row[], marks: readonly Mark[], pages: ReadonlySet<number>): Mark[] {
  if (marks.length < fewestInside) return []
  const twins = titlesOf(rows, marks)
  const kept = bestChain(
    marks.map((mark, i) => ({
      value: mark.value,
      sub: mark.sub,
      score:
        1.2 +
        (isUsualTitle(rows[mark.at]?.text.slice(mark.titleAt, mark.titleAt + 60) ?? '') ? 1 : 0) +
        (mark.told ? 1 : 0) +
        (twins.has(mark) ? 2 : 0),
      startCost: (i === 0 ? 0 : mark.told || twins.has(mark) ? 2 : 6) + (mark.value > 1 && !twins.has(mark) ? 2 : 0),
      style: mark.told ? 'told' : 'inside',
      promisedAs: null,
    })),
  ).flatMap((i) => marks[i] ?? [])
  const paged = marks.every(({ at }) => pages.has(at))
  const inside = kept.filter(({ from }) => from > 0).length
  return !paged && (inside < fewestInside || 2 * inside <= kept.length) ? [] : kept
}

/** `isOld`: nouns have capitals, and none of them ends a title; the sentence does, and is found later. */
function pieces(
  row: Row,
  marks: readonly Mark[],
  titles: ReadonlyMap<Mark, number>,
  isBare: boolean,
  isOld: boolean,
): Lie[] {
  const leaf = leafPattern.exec(row.text)?.[0].length ?? 0
  const labels = [...labelCuts(row.text, isBare)].sort((a, b) => a - b)
  const cuts = new Set([0, leaf, ...labels])
  let label = 0
  for (const [i, mark] of marks.entries()) {
    while ((labels[label] ?? Infinity) <= mark.titleAt) label += 1
    const after = marks[i + 1]?.from ?? row.text.length
    const next = Math.min(after, labels[label] ?? Infinity)
    cuts.add(mark.from)
    if (mark.titleAt + titleBeforeCase(row.text, mark.titleAt) + 1 >= next) continue
    const entry = next === marks[i + 1]?.from ? entryPattern.exec(row.text.slice(mark.titleAt, next)) : null
    if (isOld && entry === null && !titles.has(mark)) continue
    const paged = mark.bare && entry ? (pageAfter.exec(entry[0])?.index ?? null) : null
    cuts.add(
      paged === null
        ? titleEnd(row.text, mark.titleAt, next, entry !== null, titles.get(mark) ?? 0)
        : mark.titleAt + paged,
    )
  }
  /** Numbers of pages behind the titles of a contents list whose own numbers stand bare. */
  const paged = marks.find(({ bare }) => bare)?.titleAt ?? Infinity
  const isPageNumber = (from: number, to: number | undefined) =>
    from > paged && /^\s*\d{1,3}\s*$/u.test(row.text.slice(from, Math.min(to ?? Infinity, from + longestNumber)))
  const starts = [...cuts].sort((a, b) => a - b)
  return gathered(starts, (start, i): Lie[] => {
    const raw = row.text.slice(start, starts[i + 1])
    const lead = raw.length - raw.trimStart().length
    if (raw.trim() === '' || isPageNumber(start, starts[i + 1])) return []
    return [
      {
        ...row,
        column: row.column + start + lead,
        text: raw.trim(),
        gap: i === 0 ? row.gap : 1,
        opens: i === 0 && row.opens,
        apart: i > 0 || row.apart,
        inside: i > 0,
      },
    ]
  })
}

const pageAfter = /\s\d{1,3}\s*$/u
const longestNumber = 8
/** Nothing but words up to the next number: an entry of a list of punkter, all of it title. */
const entryPattern = /^[^.!?:]{3,120}[^.!?:\s]\s*$/u
