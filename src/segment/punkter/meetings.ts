import { gathered } from '../../danish/gathered.ts'
import { spanBetween } from '../../geometry/broken.ts'
import type { CutMeeting, CutPart, CutPunkt, Piece } from '../../model/cut.ts'
import type { Span } from '../../model/place.ts'
import type { Ground } from '../ground.ts'
import { attachments } from '../papers/attach.ts'
import type { Gathering, Joined } from '../papers/merge.ts'
import type { Item, Run } from '../papers/paper.ts'
import { pieceOf } from '../rows/pieces.ts'
import type { Row } from '../rows/rows.ts'
import { type OwnLabels, ownLabels } from './own-labels.ts'
import { proseSections } from './prose-sections.ts'
import { sectionsOf } from './sections.ts'

/** Papers brought together by meeting become the meetings of the cut, those that lie in another attached to it. */
export function meetingsOf(ground: Ground, gatherings: readonly Gathering[]): CutMeeting[] {
  const attached = attachments(gatherings)
  return gatherings.map((gathering, i) => meetingOf(ground, gathering, attached[i] ?? null))
}

function meetingOf(ground: Ground, gathering: Gathering, attachedTo: CutMeeting['attachedTo']): CutMeeting {
  const { papers } = gathering
  const labels = ownLabels(ground, papers)
  const punkter = gathering.punkter.map((joined) => punktOf(ground, joined, labels))
  const head = gathered(papers, ({ headRows }) => headRows)
  const tail = gathered(papers, ({ tailRows }) => tailRows)
  const own = gathered(papers, ({ items }) => gathered(items, ({ runs }) => gathered(runs, placesIn)))
  const known = papers.map(({ kind }) => kind)
  return {
    documentType: known.includes('minutes') ? 'referat' : known.includes('agenda') ? 'dagsorden' : null,
    head: piecesOf(ground, head),
    punkter,
    tail: piecesOf(ground, tail),
    attachedTo,
    span: spanOf(ground.rows, [head, ...own, tail]),
  }
}

const placesIn = ({ headRows, bodyRows }: Run) => [headRows, bodyRows]

const rowsAt = (ground: Ground, places: readonly number[]) =>
  places.map((at) => ground.rows[at]).filter((row) => row !== undefined)

function punktOf(ground: Ground, { items }: Joined, labels: OwnLabels): CutPunkt {
  const parts = gathered(items, ({ paper, item }) =>
    item.runs.map((run, i): CutPart => partOf(ground, item, run, i === 0 && paper.kind === 'minutes', labels)),
  )
  const last = items.at(-1)?.item
  const titled = items.findLast(({ item }) => item.heading.key !== '')?.item ?? last
  return {
    number: last?.heading.number ?? null,
    title: titled?.heading.title ?? [],
    category: items.map(({ item }) => item.category).find((category) => category !== null) ?? null,
    closed: items.some(({ item }) => item.closed),
    clock:
      items
        .map(({ item }) => item.heading.clock ?? item.heading.promise?.clock ?? null)
        .find((clock) => clock !== null) ?? null,
    parts,
  }
}

function partOf(ground: Ground, item: Item, run: Run, isMinutes: boolean, labels: OwnLabels): CutPart {
  const body = rowsAt(ground, run.bodyRows)
  const rest = item.heading.restAt !== null && body[0]?.at === item.heading.to ? item.heading.restAt : 0
  return {
    paper: isMinutes ? 'minutes' : 'agenda',
    heading: rowsAt(ground, run.headRows).map((row) =>
      row.at === item.heading.to && item.heading.restAt !== null ? pieceOf(row, 0, item.heading.restAt) : pieceOf(row),
    ),
    sections: run.isList
      ? [{ kind: 'bilag', heading: null, body: body.map((row) => pieceOf(row)) }]
      : item.heading.prose && !body.some(({ label }) => label?.kind === 'beslutning')
        ? proseSections(body, rest, item.heading)
        : sectionsOf(body, { from: rest, labels }),
    span: spanOf(ground.rows, placesIn(run)),
  }
}

function piecesOf(ground: Ground, places: readonly number[]): Piece[] {
  return rowsAt(ground, places).map((row) => pieceOf(row))
}

const start = { page: 1, line: 1 } as const

/** From the first to the last of some rows, in reading order. */
function spanOf(rows: readonly Row[], lists: readonly (readonly number[])[]): Span {
  let [from, to] = [rows.length, -1]
  for (const list of lists)
    for (const at of list) {
      if (at < from) from = at
      if (at > to) to = at
    }
  const [first, last] = to < 0 ? [rows[0], rows[0]] : [rows[from], rows[to]]
  return first && last ? spanBetween(first, last) : { from: start, to: start }
}
