import { sameBoard } from '../../danish/boards.ts'
import { namesBody } from '../../danish/bodies.ts'
import { gathered } from '../../danish/gathered.ts'
import type { Gathering } from './merge.ts'
import type { Paper } from './paper.ts'

/** Under which punkt of which meeting a meeting's paper lies; both by their place. */
export interface Attachment {
  readonly meeting: number
  readonly punkt: number
}

/** Days from a meeting to the one its minutes are approved at, or that another body's agenda is told at. */
const mostDays = 100
const dayMillis = 86_400_000
const daysBetween = (a: string, b: string) => (Date.parse(b) - Date.parse(a)) / dayMillis

const headOf = ({ papers }: Gathering) => papers.find(({ head }) => head)?.head ?? null
const isMinutes = ({ papers }: Gathering) => papers.some(({ kind }) => kind === 'minutes')
const titleOf = (gathering: Gathering, punkt: number) =>
  gathering.punkter[punkt]?.items[0]?.item.heading.title.map(({ text }) => text).join(' ') ?? ''

/** Of which meeting each paper is. */
type Places = ReadonlyMap<Paper, number>

/** The punkt that each meeting's paper lies under, `null` for those that stand on their own. */
export function attachments(gatherings: readonly Gathering[]): (Attachment | null)[] {
  const places: Places = new Map(gathered(gatherings, ({ papers }, i) => papers.map((paper) => [paper, i] as const)))
  return gatherings.map((gathering, i) => {
    const inner = gathering.papers[0]
    if (!inner || gathering.papers.length > 1) return null
    if (!inner.head?.date && !inner.head?.body) return byNumbers(gatherings, i)
    return (
      byContent(gatherings, i) ?? (isEnclosed(gatherings, places, inner) ? byPlace(gatherings, places, inner) : null)
    )
  })
}

/** Whether the meeting a paper lies in goes on after it: its list of punkter, or another of its papers. */
function isEnclosed(gatherings: readonly Gathering[], places: Places, inner: Paper): boolean {
  if (inner.enclosed) return true
  const around = inner.under && gatherings[places.get(inner.under.paper) ?? -1]
  const last = around?.papers.at(-1)
  return !!last && !!inner.under && last !== inner.under.paper && firstRow(last) > firstRow(inner)
}

const firstRow = ({ headRows, items }: Paper) => headRows[0] ?? items[0]?.runs[0]?.headRows[0] ?? -1

function byPlace(gatherings: readonly Gathering[], places: Places, { under }: Paper): Attachment | null {
  if (!under) return null
  const meeting = places.get(under.paper) ?? -1
  const punkt =
    gatherings[meeting]?.punkter.findIndex(({ items }) => items.some(({ item }) => item === under.item)) ?? -1
  return punkt < 0 ? null : { meeting, punkt }
}

/** A punkt where minutes are approved: `Referat`, `Godkendelse af referat fra sidste møde`. */
const minutesPunkt = /^(?:godkendelse af |underskrift af )?(?:referat|protokol|beslutningsprotokol)/iu
/** A punkt where another body's meeting is told: `Orientering om udvalgsmødet`. */
const tellingPunkt = /(?:udvalgs?møde|bestyrelsesmøde|møde i |mødet i |dagsorden (?:til|for)|magistratens? møde)/iu

/**
 * Minutes that name no day and no body, at the beginning of a source whose agenda goes on after them with punkt 3: last meeting's minutes,
 * under the `Referat` that is its punkt 2.
 */
function byNumbers(gatherings: readonly Gathering[], i: number): Attachment | null {
  const [inner, outer] = [gatherings[i], gatherings[i + 1]]
  if (i > 0 || !inner || !outer || !isMinutes(inner)) return null
  const next = outer.papers[0]?.items[0]?.heading.value ?? 0
  const punkt = outer.punkter.findIndex(
    (joined, at) => joined.items[0]?.item.heading.value === next - 1 && minutesPunkt.test(titleOf(outer, at)),
  )
  return punkt < 0 ? null : { meeting: i + 1, punkt }
}

/** Appended papers lie after the last punkt: last meeting's minutes belong to `Referat`, another body's agenda to the punkt that tells of it. */
function byContent(gatherings: readonly Gathering[], i: number): Attachment | null {
  const inner = gatherings[i]
  const head = inner && headOf(inner)
  if (!inner || !head?.date) return null
  for (let meeting = i - 1; meeting >= Math.max(0, i - 4); meeting--) {
    const outer = gatherings[meeting]
    const around = outer && headOf(outer)
    if (!outer || !around?.date || isMinutes(outer)) continue
    const days = daysBetween(head.date, around.date)
    const same = isSameBody(head.body, around.body)
    const fits = (pattern: RegExp) => outer.punkter.findIndex((_, punkt) => pattern.test(titleOf(outer, punkt)))
    if (same && days > 0 && days <= mostDays && isMinutes(inner)) {
      const punkt = fits(minutesPunkt)
      if (punkt >= 0) return { meeting, punkt }
    }
    if (!same && Math.abs(days) <= mostDays) {
      const punkt = fits(tellingPunkt)
      if (punkt >= 0 && namesBody(head.body ?? '')) return { meeting, punkt }
    }
  }
  return null
}

const isSameBody = (a: string | null, b: string | null) => a !== null && b !== null && sameBoard(a, b)
