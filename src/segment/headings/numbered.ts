import { isFullName } from '../../danish/names.ts'
import { isVolumeTitle } from '../../danish/papers.ts'
import type { Entry } from '../contents/contents-entry.ts'
import type { Ground } from '../ground.ts'
import { freeAfter, freeBefore } from '../ground.ts'
import type { Row } from '../rows/rows.ts'
import { isApart } from '../rows/rows.ts'
import { keyOf, likeness } from '../rows/titles.ts'
import { holdsOnlyCase } from '../titles/under-number.ts'
import type { Candidate } from './candidates.ts'
import { candidateAt } from './candidates.ts'
import { nestedAfter, nestedPartWeight, nestedWeight } from './nested.ts'
import { withoutRepeats } from './repeats.ts'
import { withRestartsInside } from './restarted-inside.ts'
import type { Zone } from './zones.ts'

/** Every numbered row of a zone, and every row that repeats a promised title, weighed. */
export function candidatesIn(ground: Ground, zone: Zone, promised: ReadonlySet<string>): Candidate[] {
  const found: Candidate[] = []
  const longest = zone.promised.reduce((most, { title }) => Math.max(most, title.length), 0) + 20
  const isNumbered = zone.promised.some(({ number }) => number !== null)
  const waiting = new Map(
    zone.promised.filter(({ number }) => !isNumbered || number !== null).map((entry) => [entry.key, entry]),
  )
  const above = ground.rows[zone.from - 1]
  let inPeople = above !== undefined && opensPeople(above)
  let nested: readonly Candidate[] = []
  let outer: Candidate | undefined
  /** The place in the contents list of the title that was found last. */
  let order = 0
  for (let at = zone.from; at < zone.to; at++) {
    const row = ground.rows[at]
    if (!row || !ground.isFree(at) || row.text.length > 4000) continue
    inPeople = opensPeople(row) || (inPeople && isPersonRow(row))
    if (row.numbering === null && waiting.size === 0) continue
    if (inPeople || isVolumeTitle(row.text)) continue
    const before = freeBefore(ground, at)
    /** `hvor følgende Sager behandledes:` ends the sentence of an old head, and introduces no list inside a case. */
    const isHead = zone.prose && before !== undefined && before.at < zone.from
    const around = { before: isHead ? undefined : before, after: freeAfter(ground, at), promised }
    const candidate = candidateAt(row, around, zone.prose ? undefined : titleUnder(ground, row, promised))
    if (candidate) {
      const isNext =
        isApart(row) && (around.before?.numbering === null || around.after?.isCase) && follows(outer, candidate)
      nested = isNext ? [] : nestedAfter(nested, candidate, around.before, found)
      if (nested.length === 0) outer = candidate
      const weight = candidate.numbering.style === 'sub' ? nestedPartWeight : nestedWeight
      found.push(nested.length > 0 ? { ...candidate, score: candidate.score + weight, isNested: true } : candidate)
      if (waiting.size > 0) waiting.delete(keyOf(candidate.title || (around.after?.text ?? '')))
    } else if (waiting.size > 0 && row.paper === null) {
      const colon = row.text.indexOf(': ')
      const told = colon > 0 && isApart(row) ? waiting.get(keyOf(row.text.slice(0, colon))) : undefined
      if (told) found.push({ ...promisedCandidate(row, told), titleLength: colon })
      if (told || row.text.length > longest) continue
      const same = waiting.get(keyOf(row.text))
      const entry = same ?? nearest(keyOf(row.text), waiting)
      const overLabel = around.after !== undefined && around.after.label !== null
      const isNextTitle = same !== undefined && same.order === order + 1
      if (entry && (isApart(row) || overLabel || isNextTitle || (same && ownLine.test(row.text)))) {
        found.push(promisedCandidate(row, entry))
        order = entry.order
      }
    }
  }
  return [...withRestartsInside(withoutRepeats(withoutWordsOfForm(found)))]
}

/** How many titles of a list must come with their numbers, and how often a bare one of them must stand, to be a word of the form. */
const [fewestWithNumber, fewestBare] = [2, 2]
/** `Orientering` under `Sagstype`, punkt after punkt, is not the `4. Orientering` of the list whose other titles have their numbers. */
function withoutWordsOfForm(found: readonly Candidate[]): readonly Candidate[] {
  const bare = found.filter(isBare)
  const keys = bare.map(({ title }) => keyOf(title))
  const words = new Set(keys.filter((key, i) => keys.indexOf(key) < i))
  if (words.size === 0 || bare.length < fewestBare || found.length - bare.length < fewestWithNumber) return found
  return found.filter((one) => !isBare(one) || !words.has(keyOf(one.title)))
}
const isBare = ({ row }: Candidate) => row.numbering === null

/**
 * The row that holds the title of a number that stands alone on its line: the next one, where it is no label and has no number
 * itself. Where the number of the case stands beside it, one that the contents list promised.
 */
function titleUnder(ground: Ground, row: Row, promised: ReadonlySet<string>): Row | undefined {
  const isAlone = row.numbering?.style === 'alone'
  const isOfCase = !isAlone && promised.size > 0 && holdsOnlyCase(row)
  const below = isAlone || isOfCase ? freeAfter(ground, row.at) : undefined
  if (isOfCase && below && !promised.has(keyOf(below.text))) return undefined
  return below &&
    below.gap <= 1 &&
    (below.label === null || below.cell?.isTitle === true) &&
    below.numbering === null &&
    below.group === null &&
    below.paper === null
    ? below
    : undefined
}

/** Whether a number goes on with the list around the one it may be nested in. */
const follows = (outer: Candidate | undefined, { numbering }: Candidate) =>
  outer?.numbering.style === numbering.style && outer.numbering.value + 1 === numbering.value

/** `Deltagerne var:`, `Til stede:`, `Ikke mødt:`: a list of people may follow. */
const peoplePattern =
  /^(?:(?:møde)?deltager(?:e|ne)?|medlemmer(?:ne)?|til ?stede|tilstedeværende|(?:frem|ikke )?mødte?|ikke til ?stede|fraværende|afbud|indkaldte)(?: (?:var|er|fra udvalget|i mødet|med afbud|uden afbud))?\s?:$/iu
const opensPeople = ({ text }: Row) => text.length < 60 && text.endsWith(':') && peoplePattern.test(text)

/** `3. Jens Ager (A)`, `12. Borgmester Ida Holm`: a name, with a party or a title of office. */
export function isPersonRow({ text, numbering }: Row): boolean {
  if (!numbering || numbering.strong) return false
  const [name = ''] = text.slice(numbering.titleAt).split(/\s?[(,]|\s[–-]\s/u)
  return isFullName(name.trim())
}

const nearEnough = 0.88

function nearest(key: string, waiting: ReadonlyMap<string, Entry>): Entry | undefined {
  if (key.length < 8) return undefined
  return [...waiting.values()].find(
    (entry) =>
      Math.abs(entry.key.length - key.length) <= 3 && entry.key[0] === key[0] && likeness(entry.key, key) >= nearEnough,
  )
}

/** `• Ny vicevært`, where the list has `4. Ny vicevært` */
const bullet = /^[•·▪◦*–-]\s+/u
/** The same, or `Ny vicevært:`: a title's own line, though no blank line parts it from the text above. */
const ownLine = /^[•·▪◦*–-]\s+|\p{L}:$/u

function promisedCandidate(row: Row, entry: Entry): Candidate {
  const titleAt = bullet.exec(row.text)?.[0].length ?? 0
  const value = entry.number === null ? entry.order : Number(/^\d+/.exec(entry.number)?.[0] ?? 0)
  return {
    row,
    numbering: {
      style: 'bare',
      strong: false,
      number: entry.number ?? '',
      value,
      sub: 0,
      titleAt,
      closed: entry.closed,
    },
    title: row.text.slice(titleAt),
    score: 3.5,
  }
}
