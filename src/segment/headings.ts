import { isRecommendation } from '../danish/agenda-titles.ts'
import { isBareDecision } from '../danish/decision-words.ts'
import type { Piece } from '../model/cut.ts'
import { headingsBetween } from './between.ts'
import type { Candidate } from './candidates.ts'
import { candidateAt } from './candidates.ts'
import { chosen } from './chosen.ts'
import type { Contents, Entry } from './contents-list.ts'
import type { Ground } from './ground.ts'
import { hasRunIn, hasTitlesAbove, headingFrom } from './heading-from.ts'
import { candidatesIn } from './numbered.ts'
import type { Style } from './numbering.ts'
import { answered, repliesIn } from './replies.ts'
import { keyOf } from './titles.ts'
import { unnumberedIn } from './unnumbered.ts'
import { restartedIn } from './web-lists.ts'

/** A row that was found to be the heading of a punkt, with the rows its title runs over. */
export interface Heading {
  readonly at: number
  readonly to: number
  /** Where the rest of row `to` begins, when the title ends inside it. */
  readonly restAt: number | null
  readonly number: string | null
  readonly value: number
  readonly sub: number
  readonly style: Style | 'promised'
  readonly strong: boolean
  readonly closed: boolean
  /** Of an old protocol, where the case is told in sentences. */
  readonly prose: boolean
  readonly title: readonly Piece[]
  readonly key: string
  /** What the contents list said of it, if it was listed. */
  readonly promise: Entry | null
}

/** A stretch between two heads, in which one way of numbering rules. */
export interface Zone {
  readonly from: number
  readonly to: number
  readonly prose: boolean
  readonly promised: readonly Entry[]
  readonly titlesAbove: boolean
  /** Whether what came of a punkt follows its title on the line. */
  readonly runsIn: boolean
}

/** The stretches from head to head; the first may lie before any head. */
function zonesOf(ground: Ground): Zone[] {
  const starts = [0, ...ground.heads.map(({ to }) => to + 1)]
  let next = 0
  return starts.map((from, z) => {
    const to = ground.heads[z]?.from ?? ground.rows.length
    const lists: Contents[] = []
    for (let list = ground.lists[next]; list && list.to < to; list = ground.lists[next]) {
      if (list.to >= from - 1) lists.push(list)
      next += 1
    }
    const promised = lists.flatMap(offsetEntries(ground, to))
    const prose = ground.heads[z - 1]?.prose ?? (z === 0 && beginsInside(ground, to))
    return { from, to, prose, promised, titlesAbove: false, runsIn: false }
  })
}

/** Whether the rows before the first head are the rest of a meeting of an old protocol: something is decided in them. */
const beginsInside = ({ rows, heads, isFree }: Ground, to: number) =>
  heads[0]?.prose === true && rows.slice(0, to).some(({ at, text }) => isFree(at) && isBareDecision(text))

/** The entries of a list; those without a number get the one their place in the list gives, if printed numbers agree. */
const offsetEntries =
  (ground: Ground, end: number) =>
  (list: Contents): readonly Entry[] => {
    if (list.entries.some(({ number }) => number !== null)) return list.entries
    const places = new Map(list.entries.map(({ key }, i) => [key, i]))
    const votes = new Map<number, number>()
    for (let at = list.to + 1; at < end; at++) {
      const row = ground.rows[at]
      if (!row || !ground.isFree(at) || !/^\D{0,8}\d/u.test(row.text)) continue
      const candidate = candidateAt(row, { before: undefined, after: undefined, promised: none })
      const place = candidate && places.get(keyOf(candidate.title))
      if (candidate && place !== undefined && place !== null)
        votes.set(candidate.numbering.value - place, (votes.get(candidate.numbering.value - place) ?? 0) + 1)
    }
    const offset = [...votes].sort((a, b) => b[1] - a[1])[0]?.[0]
    if (offset === undefined) return list.entries
    return list.entries.flatMap((entry, i) => (i + offset > 0 ? [{ ...entry, number: String(i + offset) }] : []))
  }

const none: ReadonlySet<string> = new Set()

/** The headings of a source, in reading order, and the first rows of stretches that could as well be read by other numbers. */
export interface Headings {
  readonly headings: readonly Heading[]
  readonly doubts: readonly number[]
}

/** Finds the headings of a source. */
export function headingsOf(ground: Ground): Headings {
  const headings: Heading[] = []
  const doubts: number[] = []
  let strongBefore = false
  for (const zone of zonesOf(ground)) {
    const { found, doubt } = zoneHeadings(ground, zone, strongBefore)
    strongBefore ||= found.some(({ strong }) => strong)
    headings.push(...found)
    if (doubt !== null) doubts.push(doubt)
  }
  return { headings, doubts }
}

/** Two lists of punkter within this share of each other's weight are two readings. */
const nearlyAlike = 0.1
const fewestOfReading = 2

/** Whether a stretch holds two lists that weigh alike: `Punkt 1 …` and `1. …`, neither inside the other. */
function isDoubtful(strong: readonly Candidate[], whole: readonly Candidate[]): boolean {
  if (strong.length < fewestOfReading || whole.length < fewestOfReading) return false
  const [a, b] = [sum(strong), sum(whole)]
  return Math.abs(a - b) <= nearlyAlike * Math.max(a, b)
}
const sum = (list: readonly Candidate[]) => list.reduce((total, { score }) => total + score, 0)

/** What was found in a stretch; `doubt` is its first heading's row where another reading weighs as much. */
interface Found {
  readonly found: Heading[]
  readonly doubt: number | null
}

function zoneHeadings(ground: Ground, zone: Zone, strongBefore: boolean): Found {
  const promised = new Set(zone.promised.map(({ key }) => key))
  const all = candidatesIn(ground, zone, promised)
  const strong = all.filter(({ numbering, score }) => numbering.strong && score > 3)
  const firstStrong = strong[0]?.row.at ?? zone.to
  const weak = all.filter(({ numbering: { strong, style } }) => !strong && style !== (zone.prose ? 'ad' : 'comma'))
  const whole = zone.prose ? chosen(ground, zone, weak) : listIn(ground, zone, weak)
  const outweighed =
    sum(strong) < sum(whole) &&
    (!strongBefore || whole.filter(({ title }) => promised.has(keyOf(title))).length >= fewestPromised)
  const rules = strong.length > 0 && !outweighed ? 'strong' : 'weak'
  const early = () =>
    chosen(
      ground,
      zone,
      weak.filter(({ row }) => row.at < firstStrong),
    )
  let kept =
    answered(ground, strong.length > 1 && !zone.prose ? early() : [], strong) ??
    (rules === 'weak' ? [...whole, ...appendedAfter(whole, strong)] : [...early(), ...strong])
  if (rules === 'weak' && areAnswers(ground, zone, kept[0])) kept = []
  const named = { ...zone, titlesAbove: hasTitlesAbove(ground, kept), runsIn: hasRunIn(kept) }
  const found = (
    headingsBetween(ground, zone, kept) ?? kept.map((candidate) => headingFrom(ground, named, candidate))
  ).sort((a, b) => a.at - b.at)
  const first = found[0]?.at ?? zone.to
  const hasOwn = found.length > 0 && !(zone.prose && found[0]?.strong)
  const isOther = found[0]?.strong && found[0].value > 1 && ground.rows[first]?.opens
  const headings = hasOwn && !isOther ? found : [...unnumberedIn(ground, { ...zone, to: first }), ...found]
  return {
    found: headings,
    doubt:
      !strongBefore &&
      isDoubtful(
        strong,
        whole.filter(({ row }) => row.at > firstStrong),
      )
        ? first
        : null,
  }
}

/** The list of a stretch: replies to an agenda, a page whose every number is 1, else the best chain. */
function listIn(ground: Ground, zone: Zone, weak: readonly Candidate[]): Candidate[] {
  const restarted = restartedIn(ground, zone, weak)
  return restarted.length > 0 ? restarted : (repliesIn(ground, zone, weak) ?? chosen(ground, zone, weak))
}

/** So many labels before the first number show a punkt that has none. */
const fewestLabels = 3

/** `1. at taksten hæves`, `Beslutning` / `1. Udvalget godkendte …`: what is proposed or decided on a punkt without number, and no punkter. */
function areAnswers(ground: Ground, zone: Zone, first: Candidate | undefined): boolean {
  if (!first || zone.prose || first.numbering.value !== 1) return false
  if (isRecommendation(first.title)) return true
  const above = ground.rows.slice(zone.from, first.row.at).filter(({ at }) => ground.isFree(at))
  return (
    above.at(-1)?.label?.kind === 'beslutning' && above.filter(({ label }) => label !== null).length >= fewestLabels
  )
}

const fewestAppended = 3
/** A list that keeps so many promises of its contents list rules, whatever numbers rule elsewhere in the source. */
const fewestPromised = 2

/** Another source's punkter, of a telling style, that begin a page where the punkter of this one are over. */
function appendedAfter(kept: readonly Candidate[], strong: readonly Candidate[]): Candidate[] {
  const last = Math.max(-1, ...kept.map(({ row }) => row.at))
  const after = strong.filter(({ row }) => row.at > last)
  return after.length >= fewestAppended || after[0]?.row.opens ? after : []
}
