import { fieldOf } from '../danish/fields.ts'
import { gathered } from '../danish/gathered.ts'
import { matchesOf } from '../danish/matches.ts'
import { isFullName } from '../danish/names.ts'
import type { Piece } from '../model/cut.ts'
import type { Person } from '../model/meeting.ts'
import { personOnLine } from './people.ts'
import { personOf } from './person.ts'

/** A table of members with a cross under `Til stede` or `Afbud`, or an answer in the column, read; `holds` says which lines of the head it takes: nothing else is read from them. */
export interface AttendanceTable {
  readonly present: readonly Person[]
  readonly absent: readonly Person[]
  readonly holds: (piece: Piece) => boolean
}

/** What parts cells: any white space but a single blank, or bars. */
const betweenCells = /\s\s|[^\S ]|\|/
/** `|---|:-:|` under the words of a table. */
const rule = /^[\s|:-]+$/u

interface Cell {
  readonly text: string
  /** Where it stands: its columns, or its number where tabs or bars part the cells. */
  readonly from: number
  readonly to: number
}

/** The cells of a line that hold something. */
function cellsOf(line: string): Cell[] {
  const mark = line.includes('|') ? '|' : '\t'
  if (line.includes(mark))
    return line.split(mark).flatMap((cell, i) => (cell.trim() === '' ? [] : [{ text: cell.trim(), from: i, to: i }]))
  return matchesOf(/\S+(?: \S+)*/gu, line).map(({ 0: text, index }) => ({ text, from: index, to: index + text.length }))
}

interface Column extends Cell {
  readonly kind: 'present' | 'absent'
}

/** `Til stede (ja/nej)`, `Til stede?`: what is asked behind the word. */
const asked = /\s?(?:\((?:ja|x|sæt|kryds)[^()]*\)|\?)$/iu
/** `Deltagelse`, over `Mødt` and `Afbud`. */
const saysHow = /^(?:deltagelse|fremmøde|deltog|mødte?|status|til ?stede)$/iu
/** `Navn`, over the people of a table. */
const overNames = /^(?:navn|deltagere?|medlem(?:mer)?|mødedeltagere?)$/iu

/** The columns `Til stede` and `Afbud` of a line of cells; or the only one, behind `Navn`. */
function columnsOf(cells: readonly Cell[]): Column[] {
  const columns = gathered(cells, (cell, i): Column[] => {
    const word = cell.text.replace(asked, '')
    const kind = fieldOf(`${word}:`)?.kind ?? (saysHow.test(word) ? 'present' : undefined)
    return i > 0 && (kind === 'present' || kind === 'absent') ? [{ ...cell, text: word, kind }] : []
  })
  const [first] = cells
  const isOnly = columns.length === 1 && overNames.test(first?.text ?? '')
  return new Set(columns.map(({ kind }) => kind)).size === 2 || isOnly ? columns : []
}

const nearest = (columns: readonly Column[], { from: at }: Cell) => {
  const far = ({ from, to }: Column) => Math.max(from - at, at - to, 0)
  return columns.toSorted((a, b) => far(a) - far(b))[0]
}

const cross = /^[xX×✓+]$/u
const answer = /^(?:ja|nej|mødt|til ?stede|afbud|fraværende|ikke mødt|[x×✓+–-])$/iu
const saysYes = /^(?:ja|mødt|til ?stede|[x×✓+])$/iu
const saysAway = /^(?:afbud|fraværende|ikke mødt)$/iu
const other = { present: 'absent', absent: 'present' } as const

/** What a person's mark says: a cross under a column, or the answer in the only one: `Ja` under `Til stede`, `Nej` under `Afbud`. */
function markedBy(columns: readonly Column[], mark: Cell): Column | undefined {
  const [only] = columns
  if (columns.length > 1) return cross.test(mark.text) ? nearest(columns, mark) : undefined
  if (!only || !answer.test(mark.text)) return undefined
  return { ...only, kind: saysAway.test(mark.text) ? 'absent' : saysYes.test(mark.text) ? only.kind : other[only.kind] }
}

/** A row of such a table: `Grethe Munk (formand)      Elevrådet      x`, a name, perhaps what it is, and the mark. */
function rowIn(text: string, columns: readonly Column[]): { kind: Column['kind']; person: Person } | null {
  const cells = columns.length > 0 ? cellsOf(text) : []
  const [name, mark] = [cells[0], cells.at(-1)]
  const said = name?.text ?? ''
  const person = cells.length > 1 && cells.length <= mostCells ? (personOf(said) ?? personOnLine(said)) : null
  const column = mark && person && isFullName(person.name) ? markedBy(columns, mark) : undefined
  if (!person || !column) return null
  const what = cells.slice(1, -1).map(({ text }) => text)
  const whole = what.length > 0 ? personOnLine([name?.text, ...what].join(', ')) : null
  const how = /(?:med|uden) (?:lovligt )?(?:afbud|forfald)/iu.exec(column.text)?.[0] ?? null
  return { kind: column.kind, person: whole ?? { ...person, note: person.note ?? (what.join(', ') || how) } }
}
const mostCells = 5

/** `Deltagere:                    Afbud:`, nothing else: a list of names stands under each. */
function listsOf(cells: readonly Cell[]): Column[] {
  const columns = gathered(cells, (cell): (Column | null)[] => {
    const kind = fieldOf(cell.text.endsWith(':') ? cell.text : `${cell.text}:`)?.kind
    return [kind === 'present' || kind === 'absent' ? { ...cell, kind } : null]
  })
  const lists = columns.filter((column) => column !== null)
  return lists.length === columns.length && new Set(lists.map(({ kind }) => kind)).size === 2 ? lists : []
}

/** The persons of a row under two such lists, each in the column it stands in; none where a cell holds something else. */
function listed(text: string, lists: readonly Column[]): { kind: Column['kind']; person: Person }[] {
  const found = gathered(cellsOf(text), (cell) => {
    const person = personOnLine(cell.text)
    const column = lists.find(({ from }) => Math.abs(from - cell.from) <= aside)
    return [person && column && isFullName(person.name) ? { kind: column.kind, person } : null]
  })
  return found.every((one) => one !== null) ? found.filter((one) => one !== null) : []
}
/** So far from the word over it a name may begin. */
const aside = 2

/** Reads the table of a head; a row that is no name and no single mark ends it. */
export function attendanceTable(head: readonly Piece[]): AttendanceTable {
  const people: Record<Column['kind'], Person[]> = { present: [], absent: [] }
  const taken = new Set<string>()
  let columns: Column[] = []
  let lists: Column[] = []
  for (const piece of head) {
    const { text } = piece
    if (text.trim() === '' || text.length > longestRow) continue
    const row = rowIn(text, columns)
    const inLists = row || lists.length === 0 ? [] : listed(text, lists)
    for (const { kind, person } of row ? [row] : inLists) people[kind].push(person)
    const cells = betweenCells.test(text) ? cellsOf(text) : []
    if (inLists.length === 0) lists = listsOf(cells)
    if (row === null && (columns.length === 0 || !rule.test(text))) columns = columnsOf(cells)
    if (columns.length > 0 || lists.length > 0) taken.add(placeOf(piece))
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
