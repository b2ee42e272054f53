import {
  comesOrGoes,
  guest,
  presenceSentence,
  presentFirst,
  speaksOfPresence,
  substitute,
  substituteLast,
} from '../danish/absence.ts'
import { gathered } from '../danish/gathered.ts'
import { isFullName, isName } from '../danish/names.ts'
import { remembered } from '../danish/remembered.ts'
import { sentences } from '../danish/sentences.ts'
import type { Person } from '../model/meeting.ts'
import { peopleOf } from './people.ts'

interface Part {
  readonly who: Person
  readonly note: string
  readonly isSubstitute: boolean
}

/** What single sentences say of someone's presence: under some punkter only, for a part of the meeting, for another. */
export const partly = remembered((text): readonly Part[] => {
  if (!speaksOfPresence.test(text)) return []
  return gathered(sentences(text), ({ text: sentence }) => {
    const instead = substituteLast.exec(sentence) ?? substitute.exec(sentence)
    const match = instead ?? guest.exec(sentence) ?? comesOrGoes.exec(sentence)
    const { who = '', what = 'stedfortræder' } = match?.groups ?? {}
    const note = what.trim().replace(/\.$/, '')
    const own = instead ? (who.split(behindAbsent).at(-1) ?? who) : who
    return fullNames(own).map((person) => ({ who: person, note, isSubstitute: instead !== null }))
  })
})

/** `Susanne Holm (V) - Jesper Bech (V) deltog som stedfortræder`: who was away stands before the dash. */
const behindAbsent = /\s[–-]\s(?=\p{Lu})/u

export const fullNames = (text: string) => peopleOf(text).filter(({ name }) => isFullName(name))

/** Those a sentence says were there: `Til stede var X og Y`, `X og Y var mødt`. */
export const presentIn = remembered((text): readonly Person[] => {
  if (!speaksOfPresence.test(text)) return []
  const said = sentences(text)
  return gathered(said, ({ text: sentence }, i) => {
    if (allCame.test(said[i - 1]?.text ?? '')) return onlyFullNames(sentence)
    const listing = presenceSentence.exec(sentence) ?? listClause.exec(sentence)
    const who = ((listing ?? presentFirst.exec(sentence))?.groups?.['who'] ?? '').replace(clauseOfAway, '')
    const listed = listing ? peopleOf(who) : []
    const isList = listed.length >= fewestNamed && listed.every(({ name, role }) => isName(name) || role !== null)
    return isList ? listed : fullNames(who)
  })
})
/** `Tilstede var Holm og Dal, hvorimod Bro havde Forfald`: the clause of those who were away. */
const clauseOfAway = /, (?:hvorimod|i?me(?:de)?ns?|men) \p{Lu}.*$/u
/** `… var Commissionen samlet paa Raadhuset, tilstede vare Holm og Kaas`: the clause that lists them. */
const listClause = /[,;]\s(?:til ?[Ss]tede|mødte?|nærværende)(?: vare?| ere?)?:?\s(?<who>\p{Lu}.+)$/u
/** `Hele bestyrelsen var mødt.`, before a sentence of nothing but names. */
const allCame = /^(?:alle|samtlige|hele)(?: \p{L}+){0,4} (?:mødt|mødte|til ?stede)[.:]?$/iu
function onlyFullNames(text: string): readonly Person[] {
  const people = peopleOf(text)
  return people.length >= fewestNamed && people.every(({ name }) => isFullName(name)) ? people : []
}
/** `Mødt var Holm, Ry og Dal.`: so many surnames in a row are people. */
export const fewestNamed = 2
