import type { Piece } from '../model/cut.ts'
import type { Candidate } from './candidates.ts'
import { candidateAt } from './candidates.ts'
import { bestChain } from './chain.ts'
import type { Contents, Entry } from './contents.ts'
import type { Ground } from './ground.ts'
import { freeAfter, freeBefore } from './ground.ts'
import type { Title } from './heading.ts'
import { proseTitle, titleFrom } from './heading.ts'
import type { Style } from './numbering.ts'
import type { Row } from './rows.ts'
import { isApart } from './rows.ts'
import { keyOf, likeness } from './titles.ts'
import { unnumberedIn } from './unnumbered.ts'

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
}

/** The stretches from head to head; the first may lie before any head. */
function zonesOf(ground: Ground): Zone[] {
  const starts = [0, ...ground.heads.map(({ to }) => to + 1)]
  return starts.map((from, z) => {
    const to = ground.heads[z]?.from ?? ground.rows.length
    const promised = ground.lists
      .filter((list) => list.to >= from - 1 && list.to < to)
      .flatMap(offsetEntries(ground, to))
    return { from, to, prose: z > 0 && (ground.heads[z - 1]?.prose ?? false), promised, titlesAbove: false }
  })
}

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

/** The headings of a source, in reading order. */
export function headingsOf(ground: Ground): Heading[] {
  const headings: Heading[] = []
  let strongBefore = false
  for (const zone of zonesOf(ground)) {
    const found = zoneHeadings(ground, zone, strongBefore)
    strongBefore ||= found.some(({ strong }) => strong)
    headings.push(...found)
  }
  return headings
}

function zoneHeadings(ground: Ground, zone: Zone, strongBefore: boolean): Heading[] {
  const promised = new Set(zone.promised.map(({ key }) => key))
  const all = candidatesIn(ground, zone, promised)
  const strong = all.filter(({ numbering, score }) => numbering.strong && score > 3)
  const firstStrong = strong[0]?.row.at ?? zone.to
  const weak = all.filter(({ numbering }) => !numbering.strong && !(zone.prose && numbering.style === 'ad'))
  const sum = (list: readonly Candidate[]) => list.reduce((total, { score }) => total + score, 0)
  const whole = zone.prose ? chosen(ground, zone, weak) : (repliesIn(ground, zone, weak) ?? chosen(ground, zone, weak))
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
  const kept = rules === 'weak' ? [...whole, ...appendedAfter(whole, strong)] : [...early(), ...strong]
  const named = { ...zone, titlesAbove: hasTitlesAbove(ground, kept) }
  const found = kept.map((candidate) => headingFrom(ground, named, candidate)).sort((a, b) => a.at - b.at)
  const first = found[0]?.at ?? zone.to
  const hasOwn = found.length > 0 && !(zone.prose && found[0]?.strong)
  const isOther = found[0]?.strong && found[0].value > 1 && ground.rows[first]?.opens
  return hasOwn && !isOther ? found : [...unnumberedIn(ground, { ...zone, to: first }), ...found]
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

/** How alike the title after `Ad 1` must be to the agenda's to be a title and not the answer. */
const sameTitle = 0.7
/** Fewer `Ad 1` than this are references inside a punkt. */
const fewestReplies = 2

/**
 * An agenda list first, then the minutes as `Ad 1`, `Ad 2`: both are headings, if no number of the list's kind stands
 * between the replies. `null` where the zone is not so.
 */
function repliesIn(ground: Ground, zone: Zone, weak: readonly Candidate[]): Candidate[] | null {
  const replies = weak.filter(({ numbering }) => numbering.style === 'ad')
  const first = replies[0]?.row.at ?? zone.to
  if (replies.length < fewestReplies) return null
  const others = weak.filter(({ numbering }) => numbering.style !== 'ad')
  const before = chosen(
    ground,
    zone,
    others.filter(({ row }) => row.at < first),
  )
  const all = chosen(ground, zone, others)
  if (all.length > before.length && all.length > replies.length) return null
  const titles = new Map([
    ...zone.promised.map(({ number, key }): [string, string] => [number ?? '', key]),
    ...before.map(({ numbering, title }): [string, string] => [numbering.number, keyOf(title)]),
  ])
  const answers = ({ numbering, title }: Candidate) => {
    const known = titles.get(numbering.number)
    return known !== undefined && likeness(known, keyOf(title)) < sameTitle
  }
  return [...before, ...chosen(ground, zone, replies).map((reply) => ({ ...reply, untitled: answers(reply) }))]
}

/** Every numbered row of a zone, and every row that repeats a promised title, weighed. */
function candidatesIn(ground: Ground, zone: Zone, promised: ReadonlySet<string>): Candidate[] {
  const found: Candidate[] = []
  const longest = Math.max(0, ...zone.promised.map(({ title }) => title.length)) + 20
  const isNumbered = zone.promised.some(({ number }) => number !== null)
  const waiting = new Map(
    zone.promised.filter(({ number }) => !isNumbered || number !== null).map((entry) => [entry.key, entry]),
  )
  for (let at = zone.from; at < zone.to; at++) {
    const row = ground.rows[at]
    if (!row || !ground.isFree(at) || row.text.length > 4000) continue
    const around = { before: freeBefore(ground, at), after: freeAfter(ground, at), promised }
    const candidate = candidateAt(row, around)
    if (candidate) {
      found.push(candidate)
      waiting.delete(keyOf(candidate.title || (around.after?.text ?? '')))
    } else if (row.text.length <= longest && waiting.size > 0 && row.paper === null) {
      const entry = waiting.get(keyOf(row.text)) ?? nearest(keyOf(row.text), waiting)
      const overLabel = around.after !== undefined && around.after.label !== null
      if (entry && (isApart(row) || overLabel)) found.push(promisedCandidate(row, entry))
    }
  }
  return found
}

const nearEnough = 0.88

function nearest(key: string, waiting: ReadonlyMap<string, Entry>): Entry | undefined {
  if (key.length < 8) return undefined
  return [...waiting.values()].find(
    (entry) =>
      Math.abs(entry.key.length - key.length) <= 3 && entry.key[0] === key[0] && likeness(entry.key, key) >= nearEnough,
  )
}

function promisedCandidate(row: Row, entry: Entry): Candidate {
  const value = entry.number === null ? entry.order : Number(/^\d+/.exec(entry.number)?.[0] ?? 0)
  return {
    row,
    numbering: {
      style: 'bare',
      strong: false,
      number: entry.number ?? '',
      value,
      sub: 0,
      titleAt: 0,
      closed: entry.closed,
    },
    title: row.text,
    score: 3.5,
  }
}

/** A new list inside a zone costs this much; less where a line says that a paper begins. */
const restartCost = 7
const restartInProse = 30
const restartByPaper = 1.5
const leastChain = 2.2

/** Which of the weak candidates are headings: the best rising chain, or chains. */
function chosen(ground: Ground, zone: Zone, weak: readonly Candidate[]): Candidate[] {
  const links = weak.map(({ row, numbering, title, score }, i) => {
    const before = freeBefore(ground, row.at)
    const byPaper = !!before && before.at >= zone.from && before.paper !== null
    const first = i === 0 || (weak[i - 1]?.row.at ?? 0) < zone.from
    const byClosed =
      (!!before && before.at >= zone.from && before.group?.closed === true) ||
      (numbering.value > 100 && /^lukket/iu.test(title || (freeAfter(ground, row.at)?.text ?? '')))
    const high = numbering.value > 1 && !byClosed ? Math.min(3, 0.8 + numbering.value * 0.1) : 0
    return {
      value: numbering.value,
      sub: numbering.sub,
      score: zone.prose ? proseScore(numbering.style, row, score) : score,
      style: numbering.style,
      sure: zone.promised.some(({ key, number }) => key === keyOf(title) && number === numbering.number),
      startCost: (first ? 0 : byPaper || byClosed ? restartByPaper : zone.prose ? restartInProse : restartCost) + high,
    }
  })
  const kept = bestChain(links)
    .map((index) => weak[index])
    .filter((candidate) => candidate !== undefined)
  const total = kept.reduce((sum, { score }) => sum + score, 0)
  return zone.prose || total >= leastChain || kept.length >= 3 ? kept : []
}

/** In old protocols cases are sentences, and a number alone on its line is the rule. */
function proseScore(style: Style, row: Row, score: number): number {
  if (style === 'alone') return isApart(row) ? 3 : 1.2
  return Math.max(score, isApart(row) ? 1 : 0.4)
}

/** The entry of the contents list that a heading fulfils: that of its title and number, else of its title. */
function promiseOf(zone: Zone, key: string, number: string): Entry | null {
  const same = zone.promised.filter((entry) => entry.key === key)
  return same.find((entry) => entry.number === number) ?? same[0] ?? null
}

/** `Plejeboliger i Vestbyen - valg af` / `placering`: the few lines that stand together over `Sag nr. 72`; only the last where more do. */
function titleAbove(ground: Ground, zone: Zone, row: Row): Row[] {
  const found: Row[] = []
  for (let above = freeBefore(ground, row.at); above && found.length < mostTitleRows; ) {
    if (above.at < zone.from || above.label || above.numbering?.strong || /[.:;]$/.test(above.text)) break
    found.unshift(above)
    if (isApart(above)) return found
    above = freeBefore(ground, above.at)
  }
  return found.slice(-1)
}
const mostTitleRows = 3

/** Whether titles stand over their `Sag nr. 72`: no title follows most of them. */
function hasTitlesAbove(ground: Ground, all: readonly Candidate[]): boolean {
  const bare = all.filter(({ numbering, title }) => numbering.style === 'sag' && title === '')
  const labels = bare.filter(({ row }) => freeAfter(ground, row.at)?.label)
  return bare.length > 0 && 2 * labels.length > bare.length
}

/** A candidate with the rows its title runs over. */
function headingFrom(ground: Ground, zone: Zone, { row, numbering, title, untitled }: Candidate): Heading {
  const promised = zone.promised.map(({ key }) => key)
  const isFree = (at: number) => at < zone.to && ground.isFree(at)
  const skip = /^\p{Lu}{1,4}\s?\d{1,5}[/-]\d{2,4}\.?\s+/u.exec(title)?.[0].length ?? 0
  const ruled = zone.prose || numbering.style === 'case'
  let [at, found]: [number, Title] = [
    row.at,
    untitled
      ? { pieces: [], text: '', to: row.at, restAt: title === '' ? null : numbering.titleAt }
      : ruled
        ? proseTitle(ground.rows, row.at, numbering.titleAt, isFree)
        : titleFrom(ground.rows, row.at, numbering.titleAt + skip, isFree, promised),
  ]
  if (numbering.style === 'sag' && title === '' && (row.gap === 0 || zone.titlesAbove)) {
    const above = titleAbove(ground, zone, row)
    const [top] = above
    if (top) {
      at = top.at
      found = { ...titleFrom(above, 0, 0, (i) => i < above.length, []), to: row.at, restAt: null }
    }
  }
  return {
    at,
    to: found.to,
    restAt: found.restAt,
    number: numbering.number === '' ? null : numbering.number,
    value: numbering.value,
    sub: numbering.sub,
    style: numbering.style,
    strong: numbering.strong,
    closed: numbering.closed,
    prose: ruled,
    title: found.pieces,
    key: keyOf(found.text),
    promise: promiseOf(zone, keyOf(found.text), numbering.number),
  }
}
