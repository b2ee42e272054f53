import { isName } from '../danish/names.ts'
import { isParty } from '../danish/parties.ts'
import type { Person } from '../model/meeting.ts'
import { meant } from './initials.ts'

/** `Skolehaven v/Ella`: who takes the punkt, by name. */
const byPattern = /\s+(?:[-–]\s+)?v\/\s?(?<who>\p{Lu}[\p{L}. &-]{1,40})$/u
/** `Skolehaven (Ella)`, `Skolehaven (Ella og Bo)`, `Skolehaven - Ella`, `Skolehaven v. Ella`: names that the meeting must know; `Hegn v. Havnen` has none. */
const afterPattern = /\s*(?:\((?<inside>\p{Lu}[^()]{1,60}|alle)\)|\s(?:[-–]|v\.)\s(?<behind>\p{Lu}[^-–()]{1,40}))$/u
const between = /\s*(?:,|\/|\+|\s(?:og|&)\s)\s*/u
/** `Valg af referent - Line`: one who was elected. */
const election = /^(?:gen|ny)?valg(?!\p{L})/iu
/** `alle`, in a bracket behind a title. */
const everyone = /^alle$/iu
const initials = /^\p{Lu}{2,4}$/u
/** `TINA`, in a title of capitals. */
const allCapitals = /^\p{Lu}{2,}(?:[ -]\p{Lu}{2,})*$/u

export interface ByWhom {
  /** What the title says before it names somebody. */
  readonly before: string
  /** The names as printed, with their brackets or dash. */
  readonly printed: string
  readonly responsible: string
}

/** Whom a title names at its end; `null`: nobody. `people`: those of the meeting, present or not. */
export function byWhom(title: string, people: readonly Person[]): ByWhom | null {
  const by = byPattern.exec(title)
  const who = by?.groups?.['who'] ?? ''
  if (by && by.index > 0 && who.split(/\s(?:og|&)\s/u).every(isName))
    return { ...cutAt(title, by.index), responsible: who }
  const after = people.length > 0 ? afterPattern.exec(title) : null
  if (!after || after.index === 0 || (after.groups?.['behind'] && election.test(title))) return null
  const names = after.groups?.['inside'] ?? after.groups?.['behind'] ?? ''
  const isKnown = names.split(between).every((word) => isOneOf(word, people))
  return isKnown ? { ...cutAt(title, after.index), responsible: names } : null
}

const cutAt = (title: string, index: number) => ({ before: title.slice(0, index), printed: title.slice(index) })

/** Whether a word names one of some people: the name in full, the given name, in capitals too, or initials that only one can have. */
function isOneOf(word: string, people: readonly Person[]): boolean {
  if (everyone.test(word)) return true
  if (initials.test(word) && (isParty(word) || meant(word, people) !== null)) return !isParty(word)
  const isSame = (name: string, said: string) => name === said || name.startsWith(`${said} `)
  return people.some(({ name }) => isSame(name, word) || (allCapitals.test(word) && isSame(name.toUpperCase(), word)))
}
