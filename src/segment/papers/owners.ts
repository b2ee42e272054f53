import type { Heading } from '../headings/heading.ts'
import { likeness } from '../rows/titles.ts'
import type { Paper } from './paper.ts'

const family = (style: Heading['style']) =>
  ['punkt', 'sag', 'nr', 'open', 'ad', 'case', 'roman', 'letter'].includes(style) ? style : 'weak'
const lastOf = (paper: Paper) => paper.items.at(-1)?.heading
const isAfter = (heading: Heading, last: Heading) =>
  heading.value > last.value || (heading.value === last.value && heading.sub > last.sub)

/** The paper whose list a heading continues; `null` when it begins a new one. */
export function ownerOf(
  heading: Heading,
  current: Paper | null,
  open: readonly Paper[],
  marked: boolean,
): Paper | null {
  const last = (current && lastOf(current)) ?? null
  if (current?.head?.prose && isModern(heading) && !isOwnStyle(heading, last)) return resumed(heading, open)
  if (current && !last) {
    if (heading.promise && current.head && heading.promise.at > current.head.from) return current
    if (isRightUnder(heading, current)) return current
    const outer = heading.value > 1 && heading.strong ? resumed(heading, open.slice(0, -1)) : null
    return outer && !isOver(outer) && heading.value - (lastOf(outer)?.value ?? 0) <= 1 ? outer : current
  }
  if (current?.head?.prose && last?.number === null) return current
  if (current && last?.style === 'case' && heading.style === 'case') return isAnswer(heading, current) ? null : current
  if (current && last && isOfJournal(last) && isOfJournal(heading)) return current
  if (current && last && heading.style === 'open' && heading.closed && heading.value === last.value + 1) return current
  if (current && last && family(last.style) === family(heading.style)) {
    if (isAfter(heading, last) && !(marked && heading.value === 1)) return current
    if (isRepeat(heading, current)) return current
  }
  if (current && last && isListedNext(heading, last)) return current
  if (marked && heading.value <= 1) return null
  if (current && last && isTakenUpAgain(heading, current, open)) return current
  return resumed(heading, open) ?? (current && isSlip(heading, current) ? current : null)
}

/** `ad F. 23/1919. Afsloges.` under a list of such cases: what was decided on them begins. */
const isAnswer = ({ key, number, at, restAt }: Heading, { items }: Paper) =>
  key === '' &&
  restAt !== null &&
  items.every(({ heading }) => heading.key !== '') &&
  items.some(({ heading }) => heading.number === number && heading.at < at)

/** `6`, `3`: in the order of the contents list, where a punkt was moved into another group and kept its number. */
const isListedNext = ({ promise }: Heading, { promise: before }: Heading) =>
  promise !== null &&
  before !== null &&
  promise.order > before.order &&
  promise.order - before.order <= promise.at - before.at

/** `Sag 14/55`: cases by the journal of a year come up in any order, an old one again between the new. */
const isOfJournal = ({ number, strong }: Heading) => strong && number?.includes('/') === true

/** Nothing but perhaps the word for the list stands between a dated head and the heading: where the list of another paper went on, that text would. */
const isRightUnder = ({ at }: Heading, { head, headRows }: Paper) =>
  head !== null && head.date !== null && at > head.to && headRows.filter((row) => row > head.to).length <= 1

/** `Mødet sluttet Kl. 17`: what is numbered on from here under another head is of the next meeting. */
const isOver = ({ tailRows }: Paper) => tailRows.length > 0

/** `Sag Nr. 215` after `Sag Nr. 218`: a case of an earlier meeting, by the number and the title it had there. */
function isTakenUpAgain(heading: Heading, current: Paper, open: readonly Paper[]): boolean {
  if (!countsCases.has(heading.style) || heading.value <= 1 || current.head === null) return false
  return open.some(
    (paper) =>
      paper !== current &&
      paper.head !== null &&
      paper.head.date !== current.head?.date &&
      paper.items.some(
        ({ heading: { value, key } }) => value === heading.value && likeness(key, heading.key) > sameCase,
      ),
  )
}
const sameCase = 0.8
const countsCases: ReadonlySet<Heading['style']> = new Set(['sag', 'nr', 'case'])

/** `4`, `3`, `5`: a number printed again or too early, where a list of its own would begin with 1. */
function isSlip(heading: Heading, { items }: Paper): boolean {
  const last = items.at(-1)?.heading
  if (!last || family(last.style) !== family(heading.style) || heading.number === null) return false
  return heading.value > 1 && last.value - heading.value <= farthestSlip && heading.value <= last.value
}
const farthestSlip = 1

/** `Punkt 1`, `Sag nr. 1`: few old protocols number so. */
const isModern = ({ style }: Heading) => style === 'punkt' || style === 'sag' || style === 'open'

/** Whether the protocol numbers so itself, from its first case on: right under its head stands `Sag nr. 41`, or `Pkt. 1`. */
const isOwnStyle = ({ style, value }: Heading, last: Heading | null) =>
  last ? last.style === style : style === 'sag' || value === 1

/** The newest open paper that stops right before a heading's number, else the one that stops nearest before it. */
function resumed(heading: Heading, open: readonly Paper[]): Paper | null {
  const fits = [...open].reverse().filter((paper) => {
    const last = lastOf(paper)
    return last && family(last.style) === family(heading.style) && isAfter(heading, last)
  })
  const exact = fits.find((paper) => heading.value - (lastOf(paper)?.value ?? 0) <= 1)
  return exact ?? fits.sort((a, b) => (lastOf(b)?.value ?? 0) - (lastOf(a)?.value ?? 0))[0] ?? null
}

/** Whether a heading is the last one's, printed again: same number, and no other title. */
export function isRepeat(heading: Heading, paper: Paper): boolean {
  const last = lastOf(paper)
  if (!last || last.value !== heading.value || last.sub !== heading.sub || last.number === null) return false
  if (heading.style === 'case' && last.style === 'case' && heading.number !== last.number) return false
  return heading.key === '' || last.key === '' || likeness(heading.key, last.key) > sameCase
}
