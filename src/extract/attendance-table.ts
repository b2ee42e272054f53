import { fieldOf } from '../danish/fields.ts'
import { gathered } from '../danish/gathered.ts'
import { matchesOf } from '../danish/matches.ts'
import { isFullName } from '../danish/names.ts'
import type { Piece } from '../model/cut.ts'
import type { Person } from '../model/meeting.ts'
import { personOf } from './people.ts'

/** A table of members with a cross under `Til stede` or `Afbud`, read; `holds` says which lines of the head it takes: nothing else is read from them. */
export interface AttendanceTable {
  readonly present: readonly Person[]
  readonly absent: readonly Person[]
  readonly holds: (piece: Piece) => boolean
}

/** What parts cells: any white space but a single blank. */
const betweenCells = /\s\s|[^\S ]/

interface Column {
  readonly kind: 'present' | 'absent'
  readonly label: string
  readonly from: number
  readonly to: number
}

/** The columns `Til stede` and `Afbud` of a line, runs of blanks between them; none where one of the two is missing. */
function columnsOf(line: string): Column[] {
  if (!betweenCells.test(line)) return []
  const columns = gathered(matchesOf(/\S+(?: \S+)*/gu, line), (cell): Column[] => {
    const kind = fieldOf(`${cell[0]}:`)?.kind
    const isNames = kind === 'present' && cell.index === line.search(/\S/u)
    if (isNames || (kind !== 'present' && kind !== 'absent')) return []
    return [{ kind, label: cell[0], from: cell.index, to: cell.index + cell[0].length }]
  })
  const kinds = new Set(columns.map(({ kind }) => kind))
  return kinds.size === 2 ? columns : []
}

/** `Grethe Munk           x`, `Grethe Munk (formand)      Elevrådet      x`: a name, perhaps whom it speaks for, and one cross. */
const crossed =
  /^\s*(?<who>\S+(?: \S+)*)(?:(?:\t|\s{2})\s*(?<whose>\p{L}\S*(?: \S+)*))?(?:\t|\s{2})\s*(?<cross>[xX×✓+])\s*$/u
const nearest = (columns: readonly Column[], at: number) => {
  const far = ({ from, to }: Column) => Math.max(from - at, at - to, 0)
  return columns.toSorted((a, b) => far(a) - far(b))[0]
}

/** Reads the table of a head; a row that is no name and no single cross ends it. */
export function attendanceTable(head: readonly Piece[]): AttendanceTable {
  const people: Record<Column['kind'], Person[]> = { present: [], absent: [] }
  const taken = new Set<string>()
  let columns: Column[] = []
  for (const piece of head) {
    const { text } = piece
    if (text.trim() === '' || text.length > longestRow) continue
    const row = columns.length > 0 ? crossed.exec(text) : null
    const person = personOf(row?.groups?.['who'] ?? '')
    const column = row ? nearest(columns, text.trimEnd().length - 1) : undefined
    if (person && column && isFullName(person.name)) {
      const how = /(?:med|uden) (?:lovligt )?(?:afbud|forfald)/iu.exec(column.label)?.[0] ?? null
      people[column.kind].push({ ...person, note: person.note ?? row?.groups?.['whose'] ?? how })
    } else columns = columnsOf(text)
    if (columns.length > 0) taken.add(placeOf(piece))
  }
  const rows = [...people.present, ...people.absent]
  return {
    present: people.present,
    absent: people.absent,
    holds: (piece) => rows.length > 0 && taken.has(placeOf(piece)),
  }
}

/** What is longer is no row of a table. */
const longestRow = 200
const placeOf = ({ page, line }: Piece) => `${page}:${line}`
