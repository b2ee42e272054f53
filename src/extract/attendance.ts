import { numbersOf, presenceSentence, speaksOfPresence } from '../danish/absence.ts'
import { gathered } from '../danish/gathered.ts'
import { matchesOf } from '../danish/matches.ts'
import { isFullName } from '../danish/names.ts'
import type { CutMeeting, Piece } from '../model/cut.ts'
import type { Person } from '../model/meeting.ts'
import { absencesIn, isPartlyAway } from './absence.ts'
import type { AttendanceTable } from './attendance-table.ts'
import { betweenPapers } from './between-papers.ts'
import type { Head, HeadField } from './head.ts'
import { both, eachOnce, explainedIn, peopleWithLetters } from './initials.ts'
import { openingAbsent, openingLists, openingOf, openingTexts } from './opening-punkt.ts'
import { personOnLine } from './people.ts'
import { awayIn, peopleIn } from './people-lists.ts'
import { personOf } from './person.ts'
import { signatures, toldAtEnd } from './signatures.ts'
import { runningText } from './text.ts'
import { fewestNamed, partly, presentIn } from './told-presence.ts'

/** The lines of a list as sentences: what follows a name alone on its line, or a person with party and office, says nothing of that one. */
const sentencesIn = (values: readonly Piece[]) =>
  values.reduce((text, { text: line }, i) => {
    if (i === 0) return line
    const above = (values[i - 1]?.text ?? '').trim()
    const isName = isFullName(above.replace(/\s*\([^()]*\)$/u, ''))
    const isOver = isName || (personOnLine(above) !== null && personOnLine(line.trim()) !== null)
    return `${text}${isOver ? '\n' : ' '}${line}`
  }, '')

/** `Holm Larsen`, `Larsen` of `Ib Holm Larsen`. */
const endsOf = (name: string) => matchesOf(/ /g, name).map(({ index }) => name.slice(index + 1))

/** Without those whose name is only the end of another's: a line may break inside a name. */
function whole(people: readonly Person[]): Person[] {
  const ends = new Set(gathered(people, ({ name }) => endsOf(name)))
  return people.filter(({ name }) => !ends.has(name))
}

/** Those of a list of the absent who were there for a part: `Ida Krog (kom kl. 17.45)`. */
const cameOrWent = ({ note }: Person) => /^(?:forlod|ankom|gik|kom|mødte)(?!\p{L})/iu.test(note ?? '')
/** `Skolechef Bo Ry deltager under alle punkter.`, below a list of the absent. */
const tookPart = ({ note }: Person) => /^delt(?:og|ager) (?:under|i|ved) (?:alle )?(?:pkt|punkt|sag)/iu.test(note ?? '')

/** `Eva Lind (F), stedfortræder Bo Ry`: who came for another. */
const standsIn = ({ role }: Person) => /^(?:stedfortræder|suppleant)$/iu.test(role ?? '')

/** Those of a list of all members who sent their excuses: `Ida Krog (A) - afbud`. */
const excused = ({ note }: Person) =>
  /(?:^|, )(?:(?:har |havde )?meldt )?(?:afbud|fraværende|forfald)$/iu.test(note ?? '')

/** `Ida Krog          Suppleant`: what she is stands in a column of its own. */
const columns = /\s{3,}.*$/u

/** `… med Undtagelse af Bager` / `Holm, der var bortrejst`: a sentence over two lines, whole only where the lines are one text. */
function breaksOff(lines: Head['loose'], at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]]
  const isNext = line !== undefined && next?.piece.line === line.piece.line + 1 && next.piece.page === line.piece.page
  return isNext && openLine.test(line.text) && !presenceSentence.test(next.text)
}
/** A line of some length that ends in no mark but one that goes on. */
const openLine = /^.{44,}[\p{L},-]$/u

/** Fewer names that stand alone may be anybody's. */
const fewestAlone = 3

/** `Søren Vang, formand` / `Lene Farsø` / `Ole Holt`: names in full, each on its line under one another, that no label announces. */
function unlabelledIn(loose: Head['loose']): readonly Person[] {
  let people: Person[] = []
  let last: Piece | null = null
  for (const { piece, text } of loose) {
    const person = personOnLine(text.trim())
    const isName = person !== null && isFullName(person.name) && !columns.test(text)
    const isBelow = last !== null && piece.page === last.page && piece.line === last.line + 1
    if (!isName && people.length >= fewestAlone) break
    people = isName && isBelow ? people : []
    if (isName) people.push(person)
    last = piece
  }
  return people.length >= fewestAlone ? people : []
}

export interface Attendance {
  readonly participants: readonly Person[]
  readonly absent: readonly Person[]
  /** Those who were there, but for the punkter their note names. */
  readonly partlyAway: readonly Person[]
}

/** Who took part in a meeting and who was away, from lists, tables, sentences, the opening punkt and the signatures. */
export function attendanceOf(meeting: CutMeeting, head: Head, table: AttendanceTable): Attendance {
  const listOf = (kind: HeadField['kind']) => head.fields.filter((field) => field.kind === kind)
  const notes = head.fields
    .filter(({ kind }) => ['information', 'present', 'absent'].includes(kind))
    .map(({ kind, values }) => (kind === 'information' ? runningText(values) : sentencesIn(values)))
  const lines = gathered(head.loose, ({ text }, i) =>
    breaksOff(head.loose, i) || breaksOff(head.loose, i - 1) ? [] : [text],
  )
  const said = [...lines, head.flow.text, ...notes].filter((text) => speaksOfPresence.test(text))
  const labelled = gathered(listOf('present'), peopleIn)
  const present = labelled.length > 0 ? labelled : peopleWithLetters(head.loose.map(({ text }) => text.trim()))
  const out = gathered(listOf('absent'), awayIn)
  const alone = new Set(
    listOf('absent').flatMap(({ values }) =>
      values.map(({ text }) => personOf(text.trim().replace(columns, ''))?.name),
    ),
  )
  const away = [...out.filter((person) => !standsIn(person) || alone.has(person.name)), ...present.filter(excused)]
  const told = gathered(said, (text) => presentIn(text))
  const opening = openingOf(meeting)
  const lists = present.length > 0 ? present : openingLists(opening)
  const isTold = lists.length > 0 || table.present.length > 0 || told.length > 0
  const there = isTold ? lists : unlabelledIn(head.loose)
  const listed = [...table.present, ...there.filter((person) => !excused(person)), ...away.filter(cameOrWent)]
  const officers = gathered(listOf('office'), (field) =>
    peopleIn(field).map((person) => ({
      ...person,
      role: both(person.role, /^ref\.?$/iu.test(field.label) ? 'Referent' : field.label),
    })),
  )
  const explained = explainedIn(meeting.head.map(({ text }) => text.trim()).join(' '))
  const named = eachOnce(
    whole([
      ...table.absent,
      ...away.filter((person) => !cameOrWent(person)),
      ...openingAbsent(opening),
      ...gathered(
        [...said, ...openingTexts(opening), ...betweenPapers(meeting), ...toldAtEnd(meeting.tail)],
        absencesIn,
      ),
    ]),
    [...listed, ...away, ...explained],
  )
  /** `Afbud: Eva Lind, Danske Havne`, where somebody of the list above speaks for them too. */
  const spokenFor = new Set(listed.map(({ note }) => note))
  const absent = named.filter((person) => !isPartlyAway(person) && !tookPart(person) && !spokenFor.has(person.name))
  const partlyAway = named.filter(isPartlyAway)
  const isAway = (name: string) =>
    absent.some((person) => person.name === name && numbersOf(person.note ?? '').length === 0)
  const inPart = gathered(said, (text) => partly(text))
  const partial = inPart.map(({ who, note, isSubstitute }) => ({ person: { ...who, note }, isSubstitute }))
  const unlisted =
    listed.length > 0
      ? partial.filter(({ isSubstitute }) => isSubstitute).map(({ person }) => person)
      : [
          ...told,
          ...partial.map(({ person }) => person),
          ...partlyAway,
          ...(told.length >= fewestNamed ? [] : signatures(meeting.tail)),
        ]
  const all = whole([...listed, ...officers, ...unlisted])
  const everyone = eachOnce(all, [...all, ...explained]).filter(({ name }) => !isAway(name))
  const participants = everyone.map((person) => {
    const part = [...partial.map((one) => one.person), ...partlyAway].find(({ name }) => name === person.name)
    return part && person.note === null ? { ...person, note: part.note } : person
  })
  return { participants, absent, partlyAway }
}
