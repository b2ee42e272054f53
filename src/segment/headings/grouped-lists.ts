import { isBareAnswer } from '../../danish/decision-words.ts'
import { holdsVerb } from '../../danish/verbs.ts'
import type { Ground } from '../ground.ts'
import { freeBefore } from '../ground.ts'
import { keyOf } from '../rows/titles.ts'
import type { Candidate } from './candidates.ts'
import type { Zone } from './zones.ts'

/** So many groups that begin with 1 show a habit. */
const fewestGroups = 2

/** A list under the name of its group: `Til beslutning` / `1. Skolefest` / `2. Mobiler`. */
interface Grouped {
  readonly candidate: Candidate
  /** What it is known by: its group and its number. */
  readonly place: string
  readonly isRetold: boolean
}

/**
 * `Punkter til beslutning:` / `1.` / `2.` / `Punkter til drøftelse:` / `1.`: a list that counts from 1 in each group, so that no
 * number of it rises over the groups. Each comes with its place among all; below `Referat:` a number answers the one of its
 * group in the agenda. None where numbers of the kind stand outside the groups, or go on over them.
 */
export function groupedIn(ground: Ground, zone: Zone, weak: readonly Candidate[]): Candidate[] | null {
  const style = weak[0]?.numbering.style
  const items = weak.filter(({ numbering, isNested }) => numbering.style === style && !isNested)
  const found = placed(ground, zone, items)
  if (found === null) return null
  const agenda = found.filter(({ isRetold }) => !isRetold)
  const places = new Map(agenda.map(({ place }, i) => [place, i]))
  const titles = new Map(agenda.map(({ place, candidate }) => [place, keyOf(candidate.title)]))
  return found.map(({ candidate, place, isRetold }, i) => {
    const value = (isRetold ? (places.get(place) ?? i) : i) + 1
    const { numbering, title } = candidate
    const untitled = isRetold && titles.has(place) && titles.get(place) !== keyOf(title) && answers(title)
    return { ...candidate, numbering: { ...numbering, value }, ...(untitled && { untitled }) }
  })
}

/** `Princippet blev vedtaget.`, `Udsat` */
const answers = (title: string) => isBareAnswer(title) || (/\p{Ll}{2}[.!]$/u.test(title) && holdsVerb(title))

/** The items with their groups; `null` where one stands outside, or out of order. */
function placed(ground: Ground, zone: Zone, items: readonly Candidate[]): Grouped[] | null {
  const found: Grouped[] = []
  const begun = new Set<string>()
  let [group, last, isRetold, at] = ['', 0, false, zone.from]
  for (const candidate of items) {
    const { row, numbering } = candidate
    for (; at < row.at; at++)
      if (found.length > 0 && ground.isFree(at) && ground.rows[at]?.paper === 'minutes') isRetold = true
    const above = freeBefore(ground, row.at)
    if (above?.group?.category && above.at >= zone.from && numbering.value === 1) {
      group = keyOf(above.text)
      last = 0
      begun.add(group)
    }
    if (group === '' || numbering.value !== last + 1 || numbering.sub > 0) return null
    last = numbering.value
    found.push({ candidate, place: `${group} ${numbering.number}`, isRetold })
  }
  return begun.size >= fewestGroups ? found : null
}
