import { isBareAnswer, isBareDecision, tellsOldDecision } from '../../danish/decision-words.ts'
import { signedBy } from '../../danish/endings.ts'
import type { Contents, Entry } from '../contents/contents-entry.ts'
import type { Ground } from '../ground.ts'
import { keyOf } from '../rows/titles.ts'
import type { Habit } from '../titles/run-in.ts'
import { candidateAt } from './candidates.ts'

const none: ReadonlySet<string> = new Set()
const noAnswers: ReadonlyMap<number, number> = new Map()

/** A stretch between two heads, in which one way of numbering rules. */
export interface Zone {
  readonly from: number
  readonly to: number
  readonly prose: boolean
  readonly promised: readonly Entry[]
  readonly titlesAbove: boolean
  /** Whether what came of a punkt follows its title on the line. */
  readonly habit: Habit
  /** Whether text stands under (nearly) every title. */
  readonly haveText: boolean
  /** The rows in which punkter begin. */
  readonly begins: ReadonlySet<number>
  /** Whether every case of an old protocol has a title of its own before a colon: `1. Regnskab: Kassereren …` */
  readonly colons: boolean
  /** Whether a dash parts each case of an old protocol from what was decided: `Skoleplan for Lunde.  -  Indsendes.` */
  readonly dashes: boolean
  /** Whether each case of an old protocol and what was decided on it are one paragraph. */
  readonly whole: boolean
  /** The column beside the cases in which stands what was decided on them. */
  readonly column: number | null
  /** The rows that say what was decided right under a case, by the rows of their numbers. */
  readonly answers: ReadonlyMap<number, number>
}

/** The stretches from head to head; the first may lie before any head. */
export function zonesOf(ground: Ground): Zone[] {
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
    return {
      from,
      to,
      prose,
      promised,
      titlesAbove: false,
      habit: 'none',
      haveText: false,
      begins: new Set(),
      colons: false,
      dashes: false,
      whole: false,
      column: null,
      answers: noAnswers,
    }
  })
}

/** Whether the rows before the first head are the rest of a meeting of an old protocol: something is decided in them. */
function beginsInside({ rows, heads, isFree }: Ground, to: number): boolean {
  if (heads[0]?.prose !== true) return false
  const above = rows.slice(0, to).filter(({ at }) => isFree(at))
  const hasAlone = rows.slice(0, to).some(({ numbering }) => numbering?.style === 'alone')
  const isSigned = rows.slice(Math.max(0, to - lastRows), to).some(({ text }) => signedBy(text)?.surely ?? false)
  return (
    above.some(({ text }) => isBareDecision(text) || (hasAlone && (isBareAnswer(text) || tellsOldDecision(text)))) ||
    (hasAlone && isSigned)
  )
}

/** So many rows above a head may hold the signatures of the meeting before it; an account is signed too, but numbers no case. */
const lastRows = 4

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
