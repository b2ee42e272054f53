import { comesOrGoes, guest, numbersOf, speaksOfPresence } from '../danish/absence.ts'
import { isFullName } from '../danish/names.ts'
import { sentences } from '../danish/sentences.ts'
import type { CutMeeting, Piece } from '../model/cut.ts'
import type { Person } from '../model/meeting.ts'
import { absencesIn } from './absence.ts'
import type { Head, HeadField } from './head.ts'
import { peopleOf } from './people.ts'
import { oneLine, runningText } from './text.ts'

/** A list with commas runs on over its lines; without, each line is a person. */
function peopleIn(field: HeadField): Person[] {
  const isList = field.values.some(({ text }) =>
    /[,;]/.test(text.replace(/,\s*(?:sag|punkt|suppleant|stedfortræder).*$/i, '')),
  )
  const people = isList ? peopleOf(oneLine(field.values)) : field.values.flatMap(({ text }) => peopleOf(text))
  const how = /med afbud|uden afbud/iu.exec(field.label)?.[0] ?? null
  return people.map((person) => ({ ...person, note: person.note ?? how }))
}

const different = (people: readonly Person[]) =>
  people.filter((one, i) => people.findIndex(({ name }) => name === one.name) === i)

/** Titles of the punkt in which a meeting says who is there: what is said of absence there holds for the whole meeting. */
const openingTitle =
  /^(?:fravær|afbud|fremmøde|mødets åbning|åbning|velkomst|konstatering|(?:godkendelse af )?(?:mødets )?dagsorden|beslutninger om dagsorden|bemærkninger til dagsorden|godkendelse af tilstedeværelse|navneopråb)/iu

/** The running text of everything said under a punkt. */
const textOfPunkt = (punkt: CutMeeting['punkter'][number]) =>
  punkt.parts
    .flatMap((part) => part.sections)
    .map(({ heading, kind, body }) => `${kind === 'fravær' && heading ? `${heading.text}: ` : ''}${runningText(body)}`)
    .join('\n\n')

const openingTexts = (meeting: CutMeeting) =>
  meeting.punkter.filter((punkt, i) => i < 2 && openingTitle.test(oneLine(punkt.title))).map(textOfPunkt)

/** Names alone on their lines after the last punkt: those who signed. */
function signatures(tail: readonly Piece[]): Person[] {
  return tail
    .flatMap(({ text }) => text.split(/\t+|\s{3,}/))
    .map((text) => text.trim().replace(/\.$/, ''))
    .filter((text) => isFullName(text) && !notSigned.test(text))
    .map((name) => ({ name, role: null, party: null, note: 'underskrift' }))
}
const notSigned = /(?:sogneraad|sogneråd|revisor|formand|kasserer|udvalg|mødet|møde|konsulent|kommune)/iu

/** What single sentences say of someone's presence: under some punkter only, or for a part of the meeting. */
function partly(text: string): { readonly who: Person; readonly note: string; readonly isGuest: boolean }[] {
  if (!speaksOfPresence.test(text)) return []
  return sentences(text).flatMap(({ text: sentence }) => {
    const match = guest.exec(sentence) ?? comesOrGoes.exec(sentence)
    const { who = '', what = '' } = match?.groups ?? {}
    const note = what.trim().replace(/\.$/, '')
    return peopleOf(who)
      .filter(({ name }) => isFullName(name))
      .map((person) => ({ who: person, note, isGuest: guest.test(sentence) }))
  })
}

export interface Attendance {
  readonly participants: readonly Person[]
  readonly absent: readonly Person[]
}

/** Who took part in a meeting and who was away, from lists, sentences, the opening punkt and the signatures. */
export function attendanceOf(meeting: CutMeeting, head: Head): Attendance {
  const listed = head.fields.filter(({ kind }) => kind === 'present').flatMap(peopleIn)
  const officers = head.fields
    .filter(({ kind }) => kind === 'office')
    .flatMap((field) => peopleIn(field).map((person) => ({ ...person, role: person.role ?? field.label })))
  const notes = head.fields
    .filter(({ kind }) => ['information', 'present'].includes(kind))
    .map(({ values }) => runningText(values))
  const said = [head.flow.text, ...notes]
  const absent = different([
    ...head.fields
      .filter(({ kind }) => kind === 'absent')
      .flatMap(peopleIn)
      .filter(({ note }) => !/^(?:forlod|ankom|gik|kom)/i.test(note ?? '')),
    ...[...said, ...openingTexts(meeting)].flatMap(absencesIn),
  ])
  const isAway = (name: string) =>
    absent.some((person) => person.name === name && numbersOf(person.note ?? '').length === 0)
  const inPart = said.flatMap(partly)
  const guests =
    listed.length === 0 ? inPart.filter(({ isGuest }) => isGuest).map(({ who, note }) => ({ ...who, note })) : []
  const named = different([...listed, ...officers, ...guests]).filter(({ name }) => !isAway(name))
  const everyone = named.length > 0 ? named : signatures(meeting.tail).filter(({ name }) => !isAway(name))
  const participants = everyone.map((person) => {
    const part = inPart.find(({ who }) => who.name === person.name)
    return part && person.note === null ? { ...person, note: part.note } : person
  })
  return { participants, absent }
}
