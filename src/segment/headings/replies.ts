import { holdsVerb } from '../../danish/verbs.ts'
import type { Ground } from '../ground.ts'
import { freeBefore } from '../ground.ts'
import type { Row } from '../rows/rows.ts'
import { isApart } from '../rows/rows.ts'
import { keyOf, likeness } from '../rows/titles.ts'
import { beginsAlike, isAnswer, sameTitle, shortens, tellsOf } from './answer-text.ts'
import type { Candidate } from './candidates.ts'
import { chosen } from './chosen.ts'
import { lettersAnswered } from './letters-answered.ts'
import type { Zone } from './zones.ts'

/** Fewer `Ad 1` than this are references inside a punkt. */
export const fewestReplies = 2
/** Fewer numbers in a row may be any list. */
export const fewestRetold = 3

/**
 * An agenda list first, then the minutes as `Ad 1`, `Ad 2`: both are headings, if no number of the list's kind stands
 * between the replies. `null` where the zone is not so.
 */
export function repliesIn(ground: Ground, zone: Zone, weak: readonly Candidate[]): readonly Candidate[] | null {
  const replies = weak.filter(({ numbering }) => numbering.style === 'ad')
  const first = replies[0]?.row.at
  if (first === undefined) return null
  const others = weak.filter(({ numbering }) => numbering.style !== 'ad')
  const listed = chosen(
    ground,
    zone,
    others.filter(({ row }) => row.at < first),
  ).kept
  const before = isNoAgenda(listed, replies) ? [] : listed
  const repeats = replies.filter(({ numbering, title }) =>
    before.some(
      (one) => one.numbering.number === numbering.number && likeness(keyOf(one.title), keyOf(title)) >= sameTitle,
    ),
  )
  const isOnly = before.length >= fewestBefore && replies.some((one) => isAlone(one, before))
  if (replies.length < fewestReplies && repeats.length === 0 && !isOnly) return null
  const all = chosen(ground, zone, others).kept
  const answering = replies.length - onRecommendations(ground, replies)
  if (all.length > before.length && all.length > answering) return answering === 0 ? all : null
  const letters = lettersAnswered(ground, before, replies)
  const titles = new Map([
    ...zone.promised.map(({ number, key }): [string, string] => [number ?? '', key]),
    ...[...before, ...letters].map(({ numbering, title }): [string, string] => [numbering.number, keyOf(title)]),
  ])
  const known = new Set([...before, ...letters].map(({ numbering }) => numbering.number))
  const answers = ({ numbering, title }: Candidate) => {
    const own = titles.get(numbering.number)
    return (
      own !== undefined &&
      (known.has(numbering.number) || isAnswer(title)) &&
      ((likeness(own, keyOf(title)) < sameTitle && !shortens(own, title)) || tellsOf(own, title))
    )
  }
  return [
    ...before,
    ...letters,
    ...chosen(ground, zone, replies).kept.map((reply) => ({ ...reply, untitled: answers(reply) })),
  ]
}

/** `1. Bestyrelsesmøde i valgperioden` over `Ad 1`, `Ad 2`, `Ad 3`: one number alone is no agenda to so many replies. */
const isNoAgenda = (listed: readonly Candidate[], replies: readonly Candidate[]) =>
  listed.length === 1 && replies.length >= fewestBefore && replies[0]?.numbering.value === 1

/** Under an agenda of so many, one `Ad 2)` alone on its line is the minutes of that punkt. */
const fewestBefore = 3
const isAlone = ({ numbering, title, row }: Candidate, before: readonly Candidate[]) =>
  title === '' && isApart(row) && before.some((one) => one.numbering.number === numbering.number)

/**
 * In an old protocol `ad 2` says mostly what was decided on the case above it. After an agenda, `1) Kirkens Tag`, `ad 1) Kirkens
 * Tag. Det vedtoges …` is the punkt itself: all replies stand below the list, and most say its titles again, or answer all of
 * a list under whose titles nothing stands.
 */
export function retoldAfter(
  ground: Ground,
  zone: Zone,
  all: readonly Candidate[],
  list: readonly Candidate[],
): Candidate[] | null {
  const replies = all.filter(({ numbering }) => numbering.style === 'ad')
  const [first] = replies
  if (!first || replies.length < fewestReplies) return null
  const { kept: agenda } = chosen(
    ground,
    zone,
    list.filter(({ row }) => row.at < first.row.at),
  )
  const titles = new Map([
    ...zone.promised.map(({ number, title }): [string, string] => [number ?? '', title.replace(/\.$/u, '')]),
    ...agenda.map(({ numbering, title }): [string, string] => [numbering.number, title.replace(/\.$/u, '')]),
  ])
  const isTold = ({ numbering, title }: Candidate) => beginsAlike(title, titles.get(numbering.number))
  const isBare =
    titles.size >= Math.min(fewestRetold, replies.length) &&
    (agenda[0] === undefined || first.row.at - agenda[0].row.at < 2 * agenda.length) &&
    replies.length >= titles.size - 1 &&
    replies.every(({ numbering: { number, value } }) => titles.has(number) || titles.has(String(value)))
  if (!isBare && 2 * replies.filter(isTold).length <= replies.length) return null
  const told = replies.map((reply) => {
    const title = titles.get(reply.numbering.number) ?? ''
    const isWhole = title !== '' && reply.title.startsWith(`${title}.`)
    return { ...reply, untitled: !isTold(reply), ...(isWhole && { titleLength: title.length + 1 }) }
  })
  return [...agenda, ...told]
}

/** Titles of so many letters are one line of their own. */
const shortTitle = 70
/** `Vejbidrag. Til Efterretning.`, `Vejbidrag - Udsat.`: what was decided stands behind the title. */
const parted = /\S[.]\s|\s[-–—]\s/u

/**
 * `Ad. dagsordenens punkt 1. Beretning.` / `Ad. dagsordenens punkt 2. Regnskab.`: a meeting told as in an old protocol, whose
 * punkter are named so and numbered in no other way. `null` where the stretch is not so.
 */
export function addressedIn(
  ground: Ground,
  zone: Zone,
  all: readonly Candidate[],
  others: readonly Candidate[],
): Candidate[] | null {
  const found = all.filter(({ numbering }) => numbering.style === 'ad')
  const rises = found.every(({ numbering, title }, i) => numbering.value === i + 1 && title !== '')
  const begin = found.every(({ row }, i) => isApart(row) || (i > 0 && endsAbove(ground, row)))
  const fewest = found[0]?.row.at === zone.from ? fewestReplies : fewestRetold
  if (found.length < fewest || !rises || !begin || others.length >= fewestReplies) return null
  return found.map((one) =>
    one.title.length <= shortTitle && !holdsVerb(one.title) && !parted.test(one.title)
      ? { ...one, titleLength: one.title.length }
      : one,
  )
}

/** Whether a sentence ends above a row. */
const endsAbove = (ground: Ground, { at }: Row) => /[.:]$/u.test(freeBefore(ground, at)?.text ?? '')

/** How many replies are decisions on the recommendations of one punkt: `Beslutning Byrådet den 25-08-2015` / `Ad 1. Godkendt.` / `Ad 2. Udsat,` / `da planen mangler.` / `Ad 3. Godkendt.` */
function onRecommendations(ground: Ground, replies: readonly Candidate[]): number {
  let [count, last] = [0, -1]
  for (const { row } of replies) {
    const above = freeBefore(ground, row.at)
    if (!isDecisionLabel(above) && !(last >= 0 && isOneBlock(ground, last, row.at))) continue
    count += 1
    last = row.at
  }
  return count
}

/** `Beslutning`, `Beslutning Økonomiudvalget den 25-08-2015`: alone on its line. */
const isDecisionLabel = (row: Row | undefined) =>
  row?.label ? row.label.kind === 'beslutning' && row.label.valueAt === row.text.length : !!row?.decision

/** Whether rows stand in one block: no blank line and no label between them. */
const isOneBlock = ({ rows }: Ground, from: number, to: number) =>
  rows.slice(from + 1, to + 1).every(({ gap, label, decision }) => gap === 0 && label === null && decision === null)
