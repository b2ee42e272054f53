import { gathered } from '../danish/gathered.ts'
import { linesUnder, placeIn } from '../geometry/broken.ts'
import type { Note } from '../model/codes.ts'
import type { Place } from '../model/place.ts'
import type { Ground } from './ground.ts'
import type { Doubt } from './headings/doubts.ts'
import type { Heading } from './headings/heading.ts'
import type { Gathering, Joined } from './papers/merge.ts'
import type { Row } from './rows/rows.ts'

const placeOf = (row: Row | undefined): Partial<Place> => (row ? placeIn(row) : {})

/** Notes what does not add up in the punkter of each meeting. */
export function diagnose(ground: Ground, gatherings: readonly Gathering[], note: Note): void {
  for (const gathering of gatherings) {
    noteNumbers(ground, gathering, note)
    noteSilence(ground, gathering, note)
    noteUnlisted(ground, gathering, note)
  }
  noteContents(ground, gatherings, note)
  noteRepeats(ground, gatherings, note)
}

const expected = {
  rows: 'Expected one heading for this number',
  lists: 'Expected one list of punkter',
} as const satisfies Record<Doubt['between'], string>

/** Notes what could be read in two ways, with both. */
export function noteDoubts({ rows }: Ground, doubts: readonly Doubt[], note: Note): void {
  const shown = (row: Row | undefined) => `“${(row?.text ?? '').slice(0, mostShown)}”`
  for (const { between, at, other } of doubts) {
    const [one, two] = [rows[at], rows[other]]
    note(
      'segment/two-readings',
      `${expected[between]}, found ${shown(one)} and, on page ${two?.page ?? 1}, line ${two?.line ?? 1}, ${shown(two)}, for which as much speaks; neither was taken, and the text stands where it is. See which of the two is the agenda’s.`,
      placeOf(one),
    )
  }
}
const mostShown = 60

const headingOf = ({ items }: Joined): Heading | undefined => items.at(-1)?.item.heading

/** Numbers missing, repeated, or falling. */
function noteNumbers({ rows, lists }: Ground, { punkter }: Gathering, note: Note): void {
  let [before, wasClosed]: [Heading | undefined, boolean] = [undefined, false]
  for (const joined of punkter) {
    const heading = headingOf(joined)
    if (!heading || heading.number === null) continue
    const place = placeOf(rows[heading.at])
    /** Closed punkter have numbers of their own: `101` after `2`. */
    const isClosed = joined.items.some(({ item }) => item.closed)
    if (before && isOfLetter(before) && isOfLetter(heading) && before.number !== heading.number) before = undefined
    if (before && heading.value === before.value && heading.sub === before.sub)
      note(
        'segment/punkt-number-repeated',
        `Expected another number than ${before.number}, found it again. See which of the two punkter it belongs to.`,
        place,
      )
    else if (before && heading.value < before.value)
      note(
        'segment/punkt-number-out-of-order',
        `Expected a number above ${before.number}, found ${heading.number}. See whether the order is the source’s own.`,
        place,
      )
    else if (
      before &&
      heading.value > before.value + 1 &&
      isClosed === wasClosed &&
      !isListedNext(lists, before, heading)
    )
      note(
        'segment/punkt-number-gap',
        `Expected punkt ${before.value + 1} after ${before.number}, found ${heading.number}. See whether a heading was lost.`,
        place,
      )
    ;[before, wasClosed] = [heading, isClosed]
  }
}

/** `F. 23/1919`: the journals of a council count by their letters, and its cases come up in any order. */
const isOfLetter = ({ style, number }: Heading) => style === 'case' && /^\p{Lu}/u.test(number ?? '')

/** Whether a jump is the source's own: case numbers jump, and so may those of a contents list. */
function isListedNext(lists: Ground['lists'], before: Heading, heading: Heading): boolean {
  if (heading.style === 'case') return true
  return lists.some(({ entries }) => {
    const place = entries.findIndex(({ at }) => at === before.promise?.at)
    return place >= 0 && entries[place + 1]?.at === heading.promise?.at
  })
}

/** Meetings without punkter, signatures without minutes, headings without text among others that have some. */
function noteSilence({ rows }: Ground, { papers, punkter }: Gathering, note: Note): void {
  const first = gathered(papers, ({ headRows }) => headRows)[0]
  if (punkter.length === 0) {
    const signed = papers.some(({ tailRows }) => tailRows.some((at) => /^Underskrift/u.test(rows[at]?.text ?? '')))
    if (signed)
      note(
        'segment/signatures-without-minutes',
        'Expected minutes before the signatures, found none. See whether they are in another file.',
        placeOf(rows[first ?? 0]),
      )
    else
      note(
        'segment/meeting-without-punkter',
        'Expected punkter after the head of this meeting, found none. See whether it was cancelled or a page is missing.',
        placeOf(rows[first ?? 0]),
      )
  }
  const isSilent = ({ items }: Joined) =>
    items.every(({ item }) => !item.closed && !item.heading.prose) &&
    items.every(({ item }) => item.runs.every(({ bodyRows }) => bodyRows.length === 0))
  const hasParts = (i: number) => (headingOf(punkter[i + 1] ?? { items: [] })?.sub ?? 0) > 0
  const silent = punkter.filter((joined, i) => isSilent(joined) && !hasParts(i))
  if (silent.length === punkter.length) return
  for (const joined of silent) {
    const heading = headingOf(joined)
    note(
      'segment/heading-without-text',
      `Expected text under punkt ${heading?.number ?? ''}, found none. See whether the source has it elsewhere.`,
      placeOf(rows[heading?.at ?? 0]),
    )
  }
}

/** Punkter that a contents list promises and that never come. */
function noteContents({ rows, lists }: Ground, gatherings: readonly Gathering[], note: Note): void {
  const kept = new Set(
    gathered(gatherings, ({ punkter }) =>
      gathered(punkter, ({ items }) =>
        gathered(items, ({ item }) => (item.heading.promise ? [item.heading.promise.at] : [])),
      ),
    ),
  )
  for (const { entries } of lists) {
    if (!entries.some(({ at }) => kept.has(at))) continue
    for (const entry of entries) {
      if (kept.has(entry.at) || entry.title.length < 3) continue
      note(
        'segment/contents-and-body-disagree',
        `Expected a punkt “${entry.title}” as the contents list says, found none. See whether it is closed or a page is missing.`,
        placeOf(rows[entry.at]),
      )
    }
  }
}

/** Fewer listed punkter show no list of the meeting. */
const fewestListed = 2

/** Punkter that a contents list leaves out, though it names most of the meeting's: between those it names, or after them where its pages show that it is whole. */
function noteUnlisted({ rows, lists }: Ground, { punkter }: Gathering, note: Note): void {
  const promised = punkter.map(({ items }) => items.find(({ item }) => item.heading.promise)?.item.heading.promise)
  const listed = promised.filter((entry) => entry !== undefined).length
  if (listed < fewestListed || 2 * listed < punkter.length) return
  const last = promised.findLastIndex((entry) => entry !== undefined)
  const isWhole = lists.some(({ paged, entries }) => paged && entries.some(({ at }) => at === promised[last]?.at))
  for (const [i, joined] of punkter.entries()) {
    const heading = headingOf(joined)
    if (promised[i] || !heading?.number || heading.key === '' || (i > last && !isWhole)) continue
    note(
      'segment/contents-and-body-disagree',
      `Expected punkt ${heading.number} in the contents list, found it only here. See whether the list or the punkt is of another paper.`,
      placeOf(rows[heading.at]),
    )
  }
}

/** A row shorter than this may well stand twice. */
const telling = 60
const fewestRepeats = 3

/** Punkter that share several long lines. */
function noteRepeats({ rows }: Ground, gatherings: readonly Gathering[], note: Note): void {
  const first = new Map<string, { readonly joined: Joined; readonly at: number }>()
  for (const joined of gathered(gatherings, ({ punkter }) => punkter)) {
    const places = gathered(joined.items, ({ item }) => gathered(item.runs, ({ bodyRows }) => bodyRows))
    const twice = places.filter((at) => {
      const text = rows[at]?.text ?? ''
      if (text.length < telling) return false
      const known = first.get(text)
      if (!known) first.set(text, { joined, at })
      return known && known.joined !== joined
    })
    const lines = gathered(twice, (at) => (rows[at] ? linesUnder(rows[at]) : []))
    if (lines.length < fewestRepeats) continue
    const [again] = twice
    const known = first.get(rows[again ?? 0]?.text ?? '')
    const from = rows[known?.at ?? 0]
    note(
      'segment/text-repeated',
      `Expected new text, found ${lines.length} lines that stand from page ${from?.page ?? 1}, line ${from?.line ?? 1} already. See whether a page was copied twice.`,
      placeOf(rows[again ?? 0]),
    )
  }
}
