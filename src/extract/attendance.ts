import {
  comesOrGoes,
  guest,
  numbersOf,
  presenceSentence,
  presentFirst,
  speaksOfPresence,
  substitute,
  substituteLast,
} from '../danish/absence.ts'
import { fieldOf } from '../danish/fields.ts'
import { gathered } from '../danish/gathered.ts'
import { matchesOf } from '../danish/matches.ts'
import { isFullName, isName } from '../danish/names.ts'
import { sentences } from '../danish/sentences.ts'
import type { CutMeeting, CutSection, Piece } from '../model/cut.ts'
import type { Person } from '../model/meeting.ts'
import { absencesIn, isPartlyAway } from './absence.ts'
import type { AttendanceTable } from './attendance-table.ts'
import { betweenPapers } from './between-papers.ts'
import type { Head, HeadField } from './head.ts'
import { both, eachOnce, explainedIn } from './initials.ts'
import { peopleOf, personOf, personOnLine } from './people.ts'
import { awayIn, awayUnderLabel, peopleIn } from './people-lists.ts'
import { signatures, toldAtEnd } from './signatures.ts'
import { oneLine, runningText } from './text.ts'
import { sectionsOfAll } from './walk.ts'

/** The lines of a list as sentences: what follows a name alone on its line, or a person with party and office, says nothing of that one. */
const sentencesIn = (values: readonly Piece[]) =>
  values.reduce((text, { text: line }, i) => {
    if (i === 0) return line
    const above = (values[i - 1]?.text ?? '').trim()
    const isName = isFullName(above.replace(/\s*\([^()]*\)$/u, ''))
    const isOver = isName || (personOnLine(above) !== null && personOnLine(line.trim()) !== null)
    return `${text}${isOver ? '\n' : ' '}${line}`
  }, '')

/** Titles of the punkt in which a meeting says who is there: what is said of absence there holds for the whole meeting. */
const openingTitle =
  /^(?:fravær|afbud|fremmøde|mødets åbning|åbning|velkomst|konstatering|(?:godkendelse af )?(?:mødets )?dagsorde?n|beslutninger om dagsorden|bemærkninger til dagsorden|godkendelse af tilstedeværelse|navneopråb|mødeinformation|mødedeltagere|deltagere)/iu

const isAbsence = ({ kind, heading }: CutSection) => kind === 'fravær' && heading !== null

/** The running text of what is said under a punkt, but for its lists of the absent. */
const textOfPunkt = (punkt: CutMeeting['punkter'][number]) =>
  sectionsOfAll([punkt])
    .filter((section) => !isAbsence(section))
    .map(({ body }) => runningText(body))
    .join('\n\n')

const openingTexts = (meeting: CutMeeting) =>
  meeting.punkter
    .filter((punkt, i) => i < 2 && openingTitle.test(oneLine(punkt.title)))
    .flatMap((punkt) => [textOfPunkt(punkt), ...onlyNames(punkt).map((names) => `Fraværende: ${names}`)])

/** Those under a label of absence in an opening punkt, one a line. */
const openingAbsent = (meeting: CutMeeting) =>
  meeting.punkter
    .filter((punkt, i) => i < 2 && openingTitle.test(oneLine(punkt.title)))
    .flatMap((punkt) => sectionsOfAll([punkt]))
    .filter(isAbsence)
    .flatMap(({ body }) => awayUnderLabel(body))
    .filter(({ note }) => !awayInPart.test(note ?? ''))

/** `til kl. 18.40 i punkt 2`, `fra kl. 21`: away for a part, and there for the rest. */
const awayInPart = /^(?:til|fra|indtil) (?:kl|klokken)(?!\p{L})/u

/** `Deltagere: Ida Holm, Bo Ry` in the text of an opening punkt; also its people on the lines below, one on each. */
const openingLists = (meeting: CutMeeting) =>
  meeting.punkter
    .filter((punkt, i) => i < 2 && openingTitle.test(oneLine(punkt.title)))
    .flatMap(({ parts }) => parts.flatMap(({ sections }) => sections.map(({ body }) => body)))
    .flatMap((body) =>
      body.flatMap((at, i) => {
        const field = at.text.length <= longestList ? fieldOf(at.text) : null
        if (field?.kind !== 'present') return []
        if (field.alone) return at.text.trim().endsWith(':') ? onLinesUnder(body.slice(i + 1)) : []
        return peopleIn({ ...field, at, values: [{ ...at, text: at.text.slice(field.valueAt) }] })
      }),
    )
const longestList = 1000

/** `1. Ida Holm (A)` / `2. Bo Ry`: the persons that lines begin with, up to one that is none. */
function onLinesUnder(lines: readonly Piece[]): Person[] {
  const people: Person[] = []
  for (const { text } of lines) {
    if (text.trim() === '') continue
    const person = personOnLine(text.trim().replace(numberBefore, ''))
    if (person === null) break
    people.push(person)
  }
  return people
}
const numberBefore = /^\d{1,3}[.)]\s+/u

/** What stands under a punkt `Fraværende` and is nothing but names. */
function onlyNames(punkt: CutMeeting['punkter'][number]): string[] {
  if (!/^(?:fravær|afbud)/iu.test(oneLine(punkt.title))) return []
  const texts = gathered(punkt.parts, ({ sections }) => sections.map(({ body }) => runningText(body)))
  return texts.filter((text) => fullNames(text).length > 0 && fullNames(text).length === peopleOf(text).length)
}

interface Part {
  readonly who: Person
  readonly note: string
  readonly isSubstitute: boolean
}

/** What single sentences say of someone's presence: under some punkter only, for a part of the meeting, for another. */
function partly(text: string): Part[] {
  if (!speaksOfPresence.test(text)) return []
  return gathered(sentences(text), ({ text: sentence }) => {
    const instead = substituteLast.exec(sentence) ?? substitute.exec(sentence)
    const match = instead ?? guest.exec(sentence) ?? comesOrGoes.exec(sentence)
    const { who = '', what = 'stedfortræder' } = match?.groups ?? {}
    const note = what.trim().replace(/\.$/, '')
    return fullNames(who).map((person) => ({ who: person, note, isSubstitute: instead !== null }))
  })
}

const fullNames = (text: string) => peopleOf(text).filter(({ name }) => isFullName(name))

/** Those a sentence says were there: `Til stede var X og Y`, `X og Y var mødt`. */
function presentIn(text: string): Person[] {
  if (!speaksOfPresence.test(text)) return []
  const said = sentences(text)
  return gathered(said, ({ text: sentence }, i) => {
    if (allCame.test(said[i - 1]?.text ?? '')) return onlyFullNames(sentence)
    const match = presenceSentence.exec(sentence) ?? presentFirst.exec(sentence)
    const who = match?.groups?.['who'] ?? ''
    const listed = presenceSentence.test(sentence) ? peopleOf(who) : []
    const isList = listed.length >= fewestNamed && listed.every(({ name, role }) => isName(name) || role !== null)
    return isList ? listed : fullNames(who)
  })
}
/** `Hele bestyrelsen var mødt.`, before a sentence of nothing but names. */
const allCame = /^(?:alle|samtlige|hele)(?: \p{L}+){0,4} (?:mødt|mødte|til ?stede)[.:]?$/iu
function onlyFullNames(text: string): readonly Person[] {
  const people = peopleOf(text)
  return people.length >= fewestNamed && people.every(({ name }) => isFullName(name)) ? people : []
}
/** `Mødt var Holm, Ry og Dal.`: so many surnames in a row are people. */
const fewestNamed = 2

/** `Holm Larsen`, `Larsen` of `Ib Holm Larsen`. */
const endsOf = (name: string) => matchesOf(/ /g, name).map(({ index }) => name.slice(index + 1))

/** Without those whose name is only the end of another's: a line may break inside a name. */
function whole(people: readonly Person[]): Person[] {
  const ends = new Set(gathered(people, ({ name }) => endsOf(name)))
  return people.filter(({ name }) => !ends.has(name))
}

/** Those of a list of the absent who were there for a part: `Ida Krog (kom kl. 17.45)`. */
const cameOrWent = ({ note }: Person) => /^(?:forlod|ankom|gik|kom|mødte)(?!\p{L})/iu.test(note ?? '')

/** `Eva Lind (F), stedfortræder Bo Ry`: who came for another. */
const standsIn = ({ role }: Person) => /^(?:stedfortræder|suppleant)$/iu.test(role ?? '')

/** Those of a list of all members who sent their excuses: `Ida Krog (A) - afbud`. */
const excused = ({ note }: Person) =>
  /(?:^|, )(?:(?:har |havde )?meldt )?(?:afbud|fraværende|forfald)$/iu.test(note ?? '')

/** `… med Undtagelse af Bager` / `Holm, der var bortrejst`: a sentence over two lines, whole only where the lines are one text. */
function breaksOff(lines: Head['loose'], at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]]
  const isNext = line !== undefined && next?.piece.line === line.piece.line + 1 && next.piece.page === line.piece.page
  return isNext && openLine.test(line.text) && !presenceSentence.test(next.text)
}
/** A line of some length that ends in no mark but one that goes on. */
const openLine = /^.{44,}[\p{L},-]$/u

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
  const said = [...lines, head.flow.text, ...notes]
  const present = gathered(listOf('present'), peopleIn)
  const out = gathered(listOf('absent'), awayIn)
  const alone = new Set(listOf('absent').flatMap(({ values }) => values.map(({ text }) => personOf(text)?.name)))
  const away = [...out.filter((person) => !standsIn(person) || alone.has(person.name)), ...present.filter(excused)]
  const there = present.length > 0 ? present : openingLists(meeting)
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
      ...openingAbsent(meeting),
      ...gathered(
        [...said, ...openingTexts(meeting), ...betweenPapers(meeting), ...toldAtEnd(meeting.tail)],
        absencesIn,
      ),
    ]),
    [...listed, ...away, ...explained],
  )
  /** `Afbud: Eva Lind, Danske Havne`, where somebody of the list above speaks for them too. */
  const spokenFor = new Set(listed.map(({ note }) => note))
  const absent = named.filter((person) => !isPartlyAway(person) && !spokenFor.has(person.name))
  const partlyAway = named.filter(isPartlyAway)
  const isAway = (name: string) =>
    absent.some((person) => person.name === name && numbersOf(person.note ?? '').length === 0)
  const inPart = gathered(said, partly)
  const partial = inPart.map(({ who, note, isSubstitute }) => ({ person: { ...who, note }, isSubstitute }))
  const told = gathered(said, presentIn)
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
