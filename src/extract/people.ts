import { shortGivenNames } from '../danish/given-names.ts'
import { joint } from '../danish/hyphens.ts'
import { isFullName } from '../danish/names.ts'
import { isParty } from '../danish/parties.ts'
import { remembered } from '../danish/remembered.ts'
import { isOffice } from '../danish/roles.ts'
import type { Person } from '../model/meeting.ts'
import { listOf } from './people-runs.ts'
import { personOf, withoutDot } from './person.ts'

/** `Strandby Kommune`, `Region Øst`, `Danske Havne`, `Trafik- og Vejstyrelsen`: whom a person speaks for. */
const authority =
  /^(?:region \p{L}|danske? \p{L}|\p{L}[\p{L} -]{1,40} kommune(?:$|\s?\()|[\p{L} -]{3,50}styrelsen(?:$|\s?\())/iu
/** `suppleant Bo Ager`: another person, who stands in. */
const standsIn = /^(?:[Ss]uppleant|[Ss]tedfortræder) \p{Lu}\p{Ll}+ \p{Lu}/u
/** What goes on with the person before it: `Suppleant for …`, `sag 12-14`. */
const isOnBehalf = (text: string) => onBehalf.test(text) && !standsIn.test(text)
const onBehalf =
  /^(?:(?:suppleant|stedfortræder)(?!:)|i stedet|for |sag(?:erne)? |punkt|pkt|til kl|fra kl|under|deltog|mødte|ankom|forlod|kom |gik |fhv|tjenesterejse|sygdom|syg$|barsel|ferie|orlov|arbejde$|ved sag|ikke|inhabil|med afbud|uden afbud|(?:afbud|fraværende)$|indkaldt|virtuelt|online|via )/iu
const separators = new RegExp(
  `(?<=\\p{Ll}{2})\\.\\s+(?:Desuden|Endvidere|Herudover|Derudover|Tillige|Yderligere)(?: deltog| deltager| mødte)?:?\\s+|(?<=\\p{Ll}{2})\\.\\s+(?=(?:Afbud|Fraværende|Forfald)\\s)|(?<=\\p{Ll}{3})(?<!(?<!\\p{L})(?:${shortGivenNames}))\\.\\s+(?=\\p{Lu}\\p{Ll}+\\s+\\p{Lu})|(?<=\\p{Ll}{3})(?<!(?<!\\p{L})(?:${shortGivenNames}))\\.\\s+(?=(?:[Gg]dr|[Hh]md|[Gg]md|[Pp]ropr|[Ff]hv|[Kk]bmd)\\.\\s+\\p{Lu})|(?<=\\p{Ll}{2}|\\))\\.\\s+[-–—]\\s+(?=\\p{Lu})|(?<=\\p{Ll}{3})(?<!(?<!\\p{L})(?:${shortGivenNames}))\\.\\s+(?=\\p{Lu}\\p{Ll}+ (?:vare?|er|havde|mødte|udeblev(?:en|et)?|kom|fraværende|bortre[ij]st|forhindret|syg|meldt)(?!\\p{L}))|(?<=\\S\\))\\.\\s+(?=\\p{Lu}\\p{Ll}+\\s+\\p{Lu})|(?<=\\(\\p{Lu}{1,2}\\))\\s+(?=\\p{Lu}\\p{Ll}+\\s+\\p{Lu})|\\s*[,;•·\\n]\\s*(?:(?:og|samt)\\s+(?=\\p{Lu}))?|\\s{3,}|\\t+|\\s\\/\\s(?=\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+$|\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+ \\/)|(?<!-)\\s+(?:og|samt|&)\\s+(?=\\p{Lu}|\\p{Ll}+:?\\s\\p{Lu}|[-–])`,
  'u',
)

/** `(MJ, referent)`, `(Børne- og Ungdomsrådet)` are one bracket: neither comma nor `og` in it separates persons. */
const inBrackets = /\([^()\n]{1,60}\)/gu
const [kept, keptBlank] = ['\u0001', '\u0002']
const heldTogether = (inside: string) => inside.replaceAll(',', kept).replace(/\s(?=(?:og|samt|&)\s)/gu, keptBlank)
/** `Ida Holm (Børne- og Ungdomsrådet`: a bracket that its line leaves open. */
const openBracket = /\([^()\n]{1,60}$/gmu
/** `Erling Larsen, (A)` */
const commaBefore = /,\s*(?=\([^()\n]{1,40}\))/gu

const beginsFull = /^[-–•*·]?\s*(?<name>\p{Lu}[^,;()]*?)(?=\s*(?:[,;(]|\s[–-]\s|\sog\s|$))/u

/** `Bo Ry (V), Anders Kron-`: a name that breaks at the end of its line. */
const brokenName = /\p{Lu}\p{L}+\s\p{Lu}\p{Ll}+-$/u

/**
 * The lines of a list of people as one text: a comma stands between two lines where a name in full ends the one and another
 * begins the next; a name may as well break over the two.
 */
export function listText(lines: readonly string[]): string {
  return lines.reduce((text, line) => {
    if (text === '') return line
    if (brokenName.test(text) && /^\p{Ll}{2}/u.test(line) && joint(text, line).drop > 0) return text.slice(0, -1) + line
    const last = text.split(/[,;\n]\s*|\s(?:og|samt)\s/u).at(-1) ?? ''
    const next = beginsFull.exec(line)?.groups?.['name'] ?? ''
    const isOpen = /[,;–-]$/u.test(text)
    return !isOpen && personOf(last)?.name.includes(' ') && isFullName(next.trim())
      ? `${text}, ${line}`
      : `${text} ${line}`
  }, '')
}

/** `F`, `1. næstformand`, with what is said behind a dash: `F - Tine Holm stedfortræder`, `Formand- afbud`. */
const belongingPattern = /^(?<word>[^–]{1,60}?)(?:\s?[-–]\s(?!og\s)(?<note>.{2,80}))?$/u

/** A person with the party or office that follows the name and a comma; `null` where something else follows. */
function belonging(person: Person, text: string): Person | null {
  const { word = '', note = null } = belongingPattern.exec(text)?.groups ?? {}
  const notes = [person.note, note].filter((one) => one !== null).join(', ') || null
  if (isOffice(word)) return { ...person, role: person.role ?? word, note: notes }
  const isLetter = /^\p{Lu}$/u.test(word) && person.name.includes(' ')
  return person.party === null && (isLetter || isParty(word)) ? { ...person, party: word, note: notes } : null
}

/**
 * `Eva Lind, udpeget af Byrådet`: one person, with what is said of her behind the commas; `null` for anything else. `isOne`: it is
 * known to be one, though what is said could be a name (`Danske Havne`).
 */
export function personOnLine(line: string, isOne = false): Person | null {
  const [name = '', ...said] = line
    .replace(commaBefore, ' ')
    .replace(/\([^()]*\)/gu, (inside) => inside.replaceAll(',', kept))
    .split(/,\s*/u)
  const person = personOf(name.replaceAll(kept, ','))
  if (
    !person ||
    !isFullName(person.name) ||
    said.some((word) => word === '' || (!isOne && isPersonIn(word) && !authority.test(word)) || isOnBehalf(word))
  )
    return null
  return said.reduce<Person>((one, word) => saidOf(one, word.replaceAll(kept, ',').replace(/\.$/u, '')), person)
}

/** `advokat Eva Lind`: another person, with an office before the name; `Bo Ry og Ea Toft`: the last two of a list. */
const isPersonIn = (word: string) =>
  word.split(/\s(?:og|samt)\s/u).every((one) => isFullName(personOf(one)?.name ?? ''))

/** A person with one more word that was said: a party, an office, else a note. */
function saidOf(person: Person, word: string): Person {
  const note = [person.note, word].filter((one) => one !== null).join(', ')
  return belonging(person, word) ?? { ...person, note }
}

/** `Lægen var forhindret`: a sentence behind the list, of one without a name. */
const isSentenceOfOffice = (text: string) =>
  /^\p{Lu}\p{Ll}+(?:en|et) (?:var|er|havde|mødte|udeblev|kom)(?!\p{L})/u.test(text)

/**
 * The persons of a list: commas, `og`, semicolons, columns and lines separate them; what follows a name without being one
 * (`sag 12-14`, `Suppleant for …`) is its note. Words that are no person are left out.
 */
export const peopleOf = (text: string): readonly Person[] => peopleIn(text)

const peopleIn = remembered((text): readonly Person[] => {
  const found: Person[] = []
  for (const part of listOf(text)
    .replace(commaBefore, ' ')
    .replace(openBracket, '$&)')
    .replace(inBrackets, heldTogether)
    .split(separators)) {
    const raw = part
      .replaceAll(kept, ',')
      .replaceAll(keptBlank, ' ')
      .replace(/^[.:]\s*/, '')
    if (raw.trim() === '' || isSentenceOfOffice(raw.trim())) continue
    const before = found.at(-1)
    const more = before ? belonging(before, raw.trim()) : null
    if (more) {
      found[found.length - 1] = more
      continue
    }
    const isNote = isOnBehalf(raw.trim()) || authority.test(raw.trim())
    const person = isNote ? null : personOf(raw)
    if (person) found.push(person)
    else if (before) {
      if (isNote)
        found[found.length - 1] = { ...before, note: [before.note, withoutDot(raw)].filter(Boolean).join(', ') }
    }
  }
  return found
})
