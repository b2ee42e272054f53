import { matchesOf } from '../danish/matches.ts'
import type { Person } from '../model/meeting.ts'

const initials = /^(?:\p{Lu}\.?){2,4}$/u
/** `Alma`, `Ida-Marie` */
const givenName = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u
const bare = (text: string) => text.replace(/\./g, '')
const lettersOf = (name: string) =>
  name
    .replace(/[^\p{L}\s-]/gu, '')
    .match(/(?<=^|[\s-])\p{Lu}/gu)
    ?.join('') ?? ''

/** Whether letters stand in a name in their order, its first before all: `KIA` in `Kirsten Andersen`, `JOT` in `Jørgen Tingkær`. */
export function areInitials(word: string, name: string): boolean {
  const plain = name.toLowerCase().replace(/ø/g, 'o').replace(/å|æ/g, 'a')
  let at = -1
  return [...word.toLowerCase()].every((letter, i) => {
    const found = name.toLowerCase().indexOf(letter, at + 1)
    at = found < 0 ? plain.indexOf(letter, at + 1) : found
    return i === 0 ? at === 0 : at > 0
  })
}

/** Joins two different words of one kind: `formand`, `referent` → `formand, referent`. */
export const both = (one: string | null, other: string | null) =>
  one === null || other === null || one.toLowerCase().includes(other.toLowerCase())
    ? (one ?? other)
    : `${one}, ${other}`

/** `SAJ = Svend Aage Jepsen`, `OTM=Ove Thomsen`: whose initials are explained. */
const explained = /(?<![\p{L}\d])(?<letters>\p{Lu}[\p{L}]{1,3})\s?=\s?(?<name>\p{Lu}\p{L}+(?: \p{Lu}[\p{L}.-]*){1,4})/gu

/** Those whose initials a text explains, with the initials for a note. */
export const explainedIn = (text: string): Person[] =>
  text.includes('=')
    ? matchesOf(explained, text).map(({ groups }) => ({
        name: groups?.['name'] ?? '',
        role: null,
        party: null,
        note: groups?.['letters'] ?? null,
      }))
    : []

/** `Ida Holm – IH`, `Bo Lund (BL)`, `Mona Krag, MK (afbud)`: a name and its letters, alone on a line. */
const beside =
  /^(?<name>\p{Lu}\p{L}+(?: \p{Lu}[\p{L}.-]*){1,4})(?:\s?[,:–-]\s?|\s{1,20})\(?(?<letters>\p{Lu}[\p{L}]{1,4})\)?(?:,?\s?[(–-]?\s?(?<away>(?:meldt )?(?:afbud|fraværende))\)?)?$/u
/** Fewer such lines in a row may be anything. */
const fewestBeside = 3

/** The person of a line that is a name and its letters; `null` for any other. */
export function withLetters(line: string): Person | null {
  const { name = '', letters = '', away } = beside.exec(line)?.groups ?? {}
  const isTheirs = name !== '' && lettersOf(name).startsWith(letters.charAt(0)) && letters === letters.toUpperCase()
  return isTheirs ? { name, role: null, party: null, note: away === undefined ? letters : `${letters}, ${away}` } : null
}

/** Those of lines that no label stands over, each with the letters that the minutes call them by. */
export function peopleWithLetters(lines: readonly string[]): readonly Person[] {
  const people = lines.map(withLetters)
  const from = people.findIndex((person) => person !== null)
  const rest = from < 0 ? [] : people.slice(from)
  const end = rest.indexOf(null)
  const found = (end < 0 ? rest : rest.slice(0, end)).filter((person) => person !== null)
  return found.length >= fewestBeside ? found : []
}

/** The person that initials stand for: who has them beside the name, else whose name has these letters; only one can. */
export function meant(word: string, people: readonly Person[]): Person | null {
  const named = people.filter(({ name }) => !initials.test(name))
  const noted = named.filter(({ note }) => (note ?? '').split(/[\s,;()]+/u).some((one) => bare(one) === bare(word)))
  const [one, ...others] = noted.length > 0 ? noted : named.filter(({ name }) => lettersOf(name) === bare(word))
  return one && others.length === 0 ? one : null
}

/** `Alma R`, whom a letter tells from another Alma. */
const toldApart = /^\p{Lu}\p{Ll}+ \p{Lu}\.?$/u

/** The persons of a list by their first names, where one name follows it: `Alma` of `Alma Ry`; `null` where two bear it, as beside `Alma R`. */
function byFirstName(people: readonly Person[]): ReadonlyMap<string, Person | null> {
  const found = new Map<string, Person | null>()
  for (const person of people) {
    const end = person.name.indexOf(' ')
    const first = person.name.slice(0, end)
    const isOther = toldApart.test(person.name) && people.some(({ name, role }) => name === first && role === null)
    if (end > 0) found.set(first, isOther || found.has(first) ? null : person)
  }
  return found
}

/**
 * The persons of one meeting, each once: what two lists say of one is put together, and `Referent: BK` speaks of
 * `Bent Kjær (BK)`, `Referent: Bent` of the only Bent. Initials and names that fit nobody, or two, stay as printed.
 */
export function eachOnce(people: readonly Person[], known: readonly Person[] = people): Person[] {
  const found = new Map<string, Person>()
  const firstNames = byFirstName(known)
  for (const printed of people) {
    const person = initials.test(printed.name)
      ? meant(printed.name, known)
      : givenName.test(printed.name)
        ? (firstNames.get(printed.name) ?? null)
        : null
    const name = person?.name ?? printed.name
    const before = found.get(name) ?? (person ? { ...person, role: person.role, note: person.note } : undefined)
    const { role, party, note } = printed
    found.set(
      name,
      before
        ? { name, role: both(before.role, role), party: before.party ?? party, note: before.note ?? note }
        : { ...printed, name },
    )
  }
  return [...found.values()]
}
