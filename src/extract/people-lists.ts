import { absenceSentence, numbersOf, replacedLine, replacedPair } from '../danish/absence.ts'
import { gathered } from '../danish/gathered.ts'
import { matchesOf } from '../danish/matches.ts'
import { isFullName } from '../danish/names.ts'
import { isParty } from '../danish/parties.ts'
import { isOffice } from '../danish/roles.ts'
import { sentences } from '../danish/sentences.ts'
import { areOverPeople } from '../danish/table-words.ts'
import type { Piece } from '../model/cut.ts'
import type { Person } from '../model/meeting.ts'
import { absencesIn, replacedIn } from './absence.ts'
import type { HeadField } from './head.ts'
import { listText, peopleOf, personOnLine } from './people.ts'
import { personInColumns } from './people-columns.ts'

interface Group {
  readonly label: string | null
  readonly names: string
}

/** `Forældrevalgte: Ida Dal, Bo Ry. Elever: Ea Sø`, `Afd. 2: Bo Ry`: a list with a label before each group. */
const groupLabel = /(?:^|(?<=\.\s))(?<label>\p{Lu}[\p{L} -]{3,40}?|\p{Lu}\p{L}{1,10}\.? \d{1,3}):\s/gu
/** `Afbud fra Ida Dal`, behind the label of a group of those who were away. */
const saidAgain = /^Afbud (?:fra )?(?=\p{Lu})/u
function groupsOn(text: string): Group[] {
  const labels = matchesOf(groupLabel, `${text} `).filter(({ groups }) => !isOffice(groups?.['label'] ?? ''))
  const [first] = labels
  const before = text.slice(0, first?.index ?? text.length)
  const named = labels.map(({ 0: whole, index, groups }, i): Group => {
    const names = text.slice(index + whole.length, labels[i + 1]?.index ?? text.length).replace(saidAgain, '')
    return { label: groups?.['label'] ?? null, names }
  })
  return before.trim() === '' ? named : [{ label: null, names: before }, ...named]
}

/** `Skoleleder: Ida Holm`, behind a group: an office, and who holds it. */
const opensOffice = /^\p{Lu}[\p{L} -]{2,30}:\s/u

/** The persons of groups; a line without a label goes on with the group above it. */
function groupPeople(groups: readonly Group[]): Person[] {
  const whole: Group[] = []
  for (const group of groups) {
    const last = whole.at(-1)
    if (group.label === null && last)
      whole[whole.length - 1] = {
        ...last,
        names: `${last.names}${opensOffice.test(group.names) ? ', ' : ' '}${group.names}`,
      }
    else whole.push(group)
  }
  return gathered(whole, ({ label, names }) =>
    peopleOf(names).map((person) => ({ ...person, note: person.note ?? label })),
  )
}

/** Fewer lines of one person each, with what the person is behind a comma, show no list of them. */
const fewestLines = 2

const twoCommas = /,.*,/u
/** A list that goes on on the next line. */
const openLine = /(?:[,;]|\s(?:og|samt))\s*$/u

/** `Bestyrelsen: Ida Holm, Bo Ry og Ea Toft`; but no `Eva Lind: udpeget af Byrådet, formand` */
const isGroup = (line: string) =>
  groupsOn(line).some(
    ({ label, names }) => label !== null && peopleOf(names).filter(({ name }) => isFullName(name)).length > 1,
  )

/** One person on each line, with what each is behind a comma: `Eva Lind, udpeget af Byrådet` / `Bo Ager, Spejderne`. */
function onePerLine(lines: readonly string[]): Person[] {
  if (
    lines.length < fewestLines ||
    !lines.some((line) => line.includes(',')) ||
    lines.some(isGroup) ||
    lines.some((line) => openLine.test(line))
  )
    return []
  const people = lines.map((line) => personOnLine(line))
  const surely = people.filter((person) => person !== null)
  const whole = 2 * surely.length > lines.length ? lines.map((line) => personOnLine(line, !twoCommas.test(line))) : []
  const one = surely.length === lines.length ? surely : whole
  return one.every((person) => person !== null) ? one : []
}

/** `Bestyrelsesmedlemmer Ida, Bo`: a group without its colon. */
const groupWord = /^\s*(?<group>\p{L}*[Mm]edlemmer(?:ne)?|[Ss]uppleanter(?:ne)?)\s+(?=\p{Lu})/u

/** `Kirkeværge` / `Mads Lykke.`: the office ends a line, and who holds it stands on the next; `null` for anything else. */
function officeHeld([office = '', name = '', ...more]: readonly string[]): string | null {
  return more.length === 0 && isOffice(office) && isFullName(name.replace(/\.$/u, '')) ? `${office} ${name}` : null
}

/** A list with commas runs on over its lines; without, each line is a person. */
export function peopleIn(field: HeadField): Person[] {
  const isList = field.values.some(
    ({ text }) => openLine.test(text) || (/[,;]/.test(text) && peopleOf(text).length > 1),
  )
  const values = field.values
    .filter(({ text }) => !areOverPeople(text.trim().split(/\t+|\s{2,}/u)) && !isParty(text.trim()))
    .map((value) => ({
      ...value,
      text: value.text
        .replace(/^\s*(?:(?:forel(?:aa|å) )?fra|var|er)\s+(?=\p{Lu})/u, '')
        .replace(groupWord, '$<group>: '),
    }))
  const held = officeHeld(values.map(({ text }) => text.trim()))
  if (held !== null) return [...peopleOf(held)]
  const inColumns = values.flatMap(({ text }) => personInColumns(text) ?? [])
  if (inColumns.length > 0 && inColumns.length === values.length) return inColumns
  const lines = onePerLine(values.map(({ text }) => text.trim()))
  if (lines.length > 0) return lines
  const groups = gathered(values, ({ text }) => groupsOn(text))
  if (groups.some(({ label }) => label !== null)) return groupPeople(groups)
  const people = isList
    ? peopleOf(listText(values.map(({ text }) => text.trim())))
    : gathered(values, ({ text }) => peopleOf(text))
  const how = /(?:med|uden) (?:lovligt )?(?:afbud|forfald)/iu.exec(field.label)?.[0] ?? null
  return people.map((person) => ({ ...person, note: person.note ?? how }))
}

/** `fra Elin Holm. I stedet mødte Bo Ager.`: who was away; `null` where a line says nothing of a substitute. */
function awayOn(line: string): readonly Person[] | null {
  const { who, note = null } = replacedOn(line.replace(/^fra\s/u, ''))?.groups ?? {}
  if (who === undefined && absenceSentence.test(line) && numbersOf(line).length > 0) return absencesIn(line)
  return who === undefined
    ? replacedIn(line)
    : peopleOf(who).map((person) => ({ ...person, note: person.note ?? note }))
}

/** `Ida Holm, Bo Lund. Ea Toft mødte for Bo Lund.`: the names, and behind them the sentence of the substitute. */
function apartFromSubstitutes(value: Piece): Piece[] {
  const [first, second, ...more] = sentences(value.text)
  const isApart = first && second && more.length === 0 && first.text.includes(',') && replacedIn(second.text)
  return isApart
    ? [
        { ...value, text: first.text.replace(/\.$/u, '') },
        { ...value, text: second.text },
      ]
    : [value]
}

/** Those a list of the absent names; `Bo Lund deltog i stedet for Eva Holm` in it says that Eva Holm was away. */
export function awayIn(field: HeadField): Person[] {
  const values = field.values.flatMap(apartFromSubstitutes)
  const replaced = values.map(({ text }) => awayOn(text.trim()))
  const others = values.filter((_value, i) => replaced[i] === null)
  return [...peopleIn({ ...field, values: others }), ...gathered(replaced, (people) => people ?? [])]
}

const replacedOn = (line: string) => replacedLine.exec(line) ?? replacedPair.exec(line)

function isOnePerson(line: string): boolean {
  const [person, ...more] = peopleOf(line)
  return person !== undefined && more.length === 0 && isFullName(person.name)
}

/** Those that stand under a label of absence, one a line or in one list. */
export function awayUnderLabel(body: readonly Piece[]): readonly Person[] {
  const lines = body.map(({ text }) => text.trim()).filter((text) => text !== '')
  const areLone = lines.some((line) => replacedOn(line)) || lines.every(isOnePerson)
  if (!areLone) {
    const listed = absencesIn(`Fraværende: ${listText(lines)}`)
    return listed.length > 0 ? listed : absencesIn(listText(lines))
  }
  return gathered(lines, (line) => {
    const { who = line, note = null } = replacedOn(line)?.groups ?? {}
    return absencesIn(`Fraværende: ${who}`).map((person) => ({ ...person, note: person.note ?? note }))
  })
}
