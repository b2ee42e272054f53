import type { Cut, CutMeeting, Piece } from '../../src/model/cut.ts'
import type { RepairedLine } from '../../src/model/repair.ts'

const keyOf = ({ page, line }: { readonly page: number; readonly line: number }) => `${page}:${line}`

/** A piece line by line, as its source prints it: each stretch of a line that was put together again where it stood. */
function asPrinted(piece: Piece, byKey: ReadonlyMap<string, string>): Piece[] {
  const { page, column, text, breaks } = piece
  if (!breaks) return [piece]
  const end = column + text.length
  return [{ at: 0, line: piece.line }, ...breaks].flatMap(({ at, line }, i) => {
    const [from, to] = [Math.max(column, at), Math.min(end, breaks[i]?.at ?? end)]
    if (from >= to) return []
    const part = text.slice(from - column, to - column).trim()
    const printed = byKey.get(keyOf({ page, line })) ?? ''
    const indent = i === 0 ? 0 : printed.search(/\S/u)
    return part === '' ? [] : [{ page, line, column: from - at + indent, text: part }]
  })
}

/** All pieces of a meeting, each with the part of the meeting it stands in. */
function piecesOf(
  meeting: CutMeeting,
  byKey: ReadonlyMap<string, string>,
): { readonly where: string; readonly piece: Piece }[] {
  const parts = meeting.punkter.flatMap(({ parts }, p) =>
    parts.flatMap(({ heading, sections }) =>
      [
        ...heading,
        ...sections.flatMap((section) => [...(section.heading ? [section.heading] : []), ...section.body]),
      ].map((piece) => ({ where: `punkt ${p}`, piece })),
    ),
  )
  const ends = [...meeting.head, ...meeting.tail].map((piece) => ({ where: 'ends', piece }))
  return [...ends, ...parts]
    .filter(({ piece }) => piece.text !== '')
    .flatMap(({ where, piece }) => asPrinted(piece, byKey).map((line) => ({ where, piece: line })))
}

/** Where a line, or a stretch of it, stands. */
interface Stay {
  readonly where: string
  readonly from: number
  readonly to: number
}

function staysOf(cut: Cut, byKey: ReadonlyMap<string, string>): Map<string, Stay[]> {
  const stays = new Map<string, Stay[]>()
  const add = (key: string, stay: Stay) => stays.set(key, [...(stays.get(key) ?? []), stay])
  const whole = { from: 0, to: Number.POSITIVE_INFINITY }
  for (const furniture of cut.furniture) add(keyOf(furniture), { where: 'furniture', ...whole })
  for (const line of cut.unassigned.flat()) add(keyOf(line), { where: 'unassigned', ...whole })
  cut.meetings.forEach((meeting, m) => {
    for (const { where, piece } of piecesOf(meeting, byKey)) {
      const stay = { where: `meeting ${m} ${where}`, from: piece.column, to: piece.column + piece.text.length }
      add(keyOf(piece), stay)
    }
  })
  return stays
}

/** What the laws find wrong in a cut of these lines; nothing if they hold. */
export function breaches(lines: readonly RepairedLine[], cut: Cut): string[] {
  const byKey = new Map(lines.map((line) => [keyOf(line), line.text]))
  const stays = staysOf(cut, byKey)
  const perLine = lines.flatMap((line) => {
    if (line.text.trim() === '') return []
    const found = (stays.get(keyOf(line)) ?? []).sort((a, b) => a.from - b.from)
    if (found.length === 0) return [`lost: ${keyOf(line)} ${line.text}`]
    const twice = found.some((stay, i) => i > 0 && stay.from < (found[i - 1]?.to ?? 0))
    return twice ? [`twice: ${keyOf(line)} ${line.text} in ${found.map(({ where }) => where).join(', ')}`] : []
  })
  const wrong = cut.meetings
    .flatMap((meeting) => piecesOf(meeting, byKey))
    .filter(
      ({ piece }) => byKey.get(keyOf(piece))?.slice(piece.column, piece.column + piece.text.length) !== piece.text,
    )
    .map(({ piece }) => `not there: ${keyOf(piece)} ${piece.column} ${piece.text}`)
  return [...perLine, ...wrong]
}
