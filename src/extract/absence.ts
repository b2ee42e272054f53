import {
  absenceBare,
  absenceInverted,
  absenceLabel,
  absenceLast,
  absenceSentence,
  disqualified,
  exception,
  insteadOf,
  leftForThis,
  numbersOf,
  speaksOfPresence,
  substitute,
  substituted,
} from '../danish/absence.ts'
import { shortGivenNames } from '../danish/given-names.ts'
import { areSurnames, isFullName } from '../danish/names.ts'
import { remembered } from '../danish/remembered.ts'
import { sentences } from '../danish/sentences.ts'
import type { Person } from '../model/meeting.ts'
import { peopleOf } from './people.ts'

/** `Ida Holm`, `Provst Hald`: whoever has a name in full, or an office before it. */
const full = (people: readonly Person[]) => people.filter(({ name, role }) => isFullName(name) || role !== null)
const withNote = (people: readonly Person[], note: string | null) =>
  people.map((person) => ({ ...person, note: person.note ?? note }))

/** `(Jens Holm fraværende).` */
const inBrackets = /^\((?<said>[^()]+)\)\.?$/u

/** Those of a sentence's subject: also `Holm og Dal`, surnames alone, as old protocols name them. */
function namedIn(who: string): readonly Person[] {
  const people = peopleOf(who)
  const known = full(people)
  return known.length > 0 || !areSurnames(who) ? known : people
}

/** The last clause of a sentence's beginning, where its subject stands: `Da sagen kom op, var …` is none, and the dot of an initial or a short name ends none. */
const subject = (who: string) => who.split(betweenClauses).at(-1) ?? who
const betweenClauses = new RegExp(
  `(?<!(?<!\\p{L})(?:\\p{Lu}|${shortGivenNames}))[.;:]\\s+(?=\\p{Lu})|, (?:hvor(?:imod)?|idet|dog|men|i?me(?:de)?ns?) (?=\\p{Lu})`,
  'u',
)

/** Those who left for the punkt in which it is said. */
function leftIn(sentence: string): readonly Person[] {
  const who = leftForThis.exec(sentence)?.groups?.['who']
  if (who === undefined) return []
  return withNote(full(peopleOf(subject(who))), /inhabil/iu.test(sentence) ? 'inhabil' : behind(sentence, who))
}

/** `Fraværende P.D. Holm` / `Følgende Sager forhandledes: …`: no full stop at the end of the line, and the next sentence begins. */
const nextSentence = /\s(?:Følgende|Der|Man)\s\p{L}.*$/su

function inSentence(whole: string): readonly Person[] {
  const sentence = whole.replace(inBrackets, '$<said>')
  const labelled = absenceLabel.exec(sentence)?.groups?.['who']?.replace(nextSentence, '')
  if (labelled !== undefined)
    return replacedIn(labelled) ?? (absenceSentence.test(labelled) ? awayIn(labelled) : peopleOf(labelled))
  const inverted = (absenceInverted.exec(sentence) ?? absenceLast.exec(sentence))?.groups?.['who']
  if (inverted !== undefined) return peopleOf(inverted)
  const except = exception.exec(sentence)?.groups?.['who']
  if (except !== undefined) return peopleOf(except)
  const bare = absenceBare.exec(sentence)?.groups?.['who']
  if (bare !== undefined) return peopleOf(bare.replace(nextSentence, ''))
  const away = awayIn(sentence)
  if (away.length > 0) return away
  const partial = disqualified.exec(sentence)?.groups?.['who']
  if (partial === undefined) return leftIn(sentence)
  const note = numbersOf(sentence).length > 0 ? behind(sentence, partial) : 'inhabil'
  return withNote(full(peopleOf(subject(partial))), note)
}

/** What a sentence says behind its subject, without its full stop. */
const behind = (sentence: string, who: string) => sentence.slice(who.length).replace(/^[\s,–-]+|\.$/gu, '')

/** `deltog ikke i behandlingen af pkt. 3`, `inhabil`: away from some punkter, and there for the others. */
export const isPartlyAway = ({ note }: Person): boolean =>
  note === 'inhabil' || (partlyAway.test(note ?? '') && numbersOf(note ?? '').length > 0)
const partlyAway = /^(?:(?:deltog|deltager|medvirkede|medvirker) ikke|(?:erklærede|blev|var|er) .{0,30}inhabil)/u

/** `Bo Lund deltog i stedet for Eva Holm`: Eva Holm was away; `null` where a sentence names no such pair. */
export function replacedIn(sentence: string): Person[] | null {
  const instead = substitute.exec(sentence)
  const away = substituted.exec(instead?.groups?.['what'] ?? '')?.groups?.['away']
  return away === undefined ? null : withNote(full(peopleOf(away)), sentence.replace(/\.$/, ''))
}

/** `X havde meldt afbud, og Y deltog i stedet`, `X deltog ikke under punkterne 12-15`: who, and what else it says of them. */
function awayIn(sentence: string): Person[] {
  const away = absenceSentence.exec(sentence)
  const who = away?.groups?.['who']?.replace(/\s?[-–]$/u, '')
  if (!away || who === undefined) return []
  const part = numbersOf(sentence).length > 0 ? behind(sentence, who) : null
  const other = otherClause.exec(sentence.slice(away[0].length))?.groups?.['clause']
  return [
    ...withNote(namedIn(subject(who)), insteadOf.exec(sentence)?.groups?.['who'] ?? part),
    ...(other === undefined ? [] : awayIn(other)),
  ]
}
/** `, H. Bro udeblev`, ` og Holm var syg`: behind the clause of one, that of another. */
const otherClause = /^(?:,| og|, og|, (?:me(?:de)?n)s?) (?<clause>\p{Lu}.+)$/u

/** `mødte for Eva Holm`: the substitute sat in the meeting, and was not only named. */
const attended = /(?<!\p{L})(?:mødte|møder|deltog|deltager)(?!\p{L})/u

/** `— Købmand Riis havde meldt Forfald.`: the dash of print between two sentences. */
const dashBefore = /^[-–—]\s+/u

/** Those a running text says were away: `Afbud: X.`, `X og Y var forhindret`, `med Undtagelse af X`, `X erklærede sig inhabil`. */
export const absencesIn = (text: string): readonly Person[] => (speaksOfPresence.test(text) ? saidAway(text) : nobody)
const nobody: readonly Person[] = []

/** Members are away again and again. */
const saidAway = remembered((text): readonly Person[] => {
  const found: Person[] = []
  for (const { text: said } of sentences(text)) {
    const sentence = said.replace(dashBefore, '')
    if (!speaksOfPresence.test(sentence)) continue
    const instead = substitute.exec(sentence)
    const isLabelled = absenceLabel.test(sentence)
    const replaced = attended.test(sentence) && !isLabelled ? (replacedIn(sentence) ?? []) : []
    for (const person of replaced) {
      const known = found.findIndex(({ name }) => name === person.name)
      if (known < 0) found.push(person)
      else found[known] = { ...person, ...found[known], note: found[known]?.note ?? person.note }
    }
    if (replaced.length > 0) continue
    const last = found.at(-1)
    if (instead && last && absenceSentence.exec(sentence) === null) {
      found[found.length - 1] = { ...last, note: last.note ?? sentence.replace(/\.$/, '') }
      continue
    }
    for (const person of inSentence(sentence)) if (!found.some(({ name }) => name === person.name)) found.push(person)
  }
  return found
})
