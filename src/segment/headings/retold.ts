import { anchored } from '../../danish/anchored.ts'
import { holdsVerb } from '../../danish/verbs.ts'
import type { Ground } from '../ground.ts'
import { freeAfter } from '../ground.ts'
import { keyOf, likeness } from '../rows/titles.ts'
import { beginsAlike, isAnswer, sameTitle, tellsWhatCame } from './answer-text.ts'
import type { Candidate } from './candidates.ts'
import { chosen } from './chosen.ts'
import { fewestReplies, fewestRetold } from './replies.ts'
import type { Zone } from './zones.ts'

/**
 * An agenda list first, then the minutes as `Punkt 1`, `Pkt 2:`, with what came of it instead of the title: those are answers
 * to the agenda's numbers. `null` where the stretch is not so.
 */
export function answered(
  ground: Ground,
  agenda: readonly Candidate[],
  strong: readonly Candidate[],
): Candidate[] | null {
  if (strong.length < fewestReplies || agenda.length < fewestReplies) return null
  const titles = new Map(agenda.map(({ numbering, title }) => [numbering.number, keyOf(title)]))
  const told = strong.map(({ row, title }) => title || (freeAfter(ground, row.at)?.text ?? ''))
  const known = strong.every(({ numbering }) => titles.has(numbering.number))
  /** `Pkt. 2:` / `Generalforsamlingen bliver den 29. marts.`: what came of it may begin with the word of its title. */
  const isTold = (title: string, text: string) => title === '' && (isAnswer(text) || holdsVerb(text))
  const alike = strong.some(({ numbering, title }, i) => {
    const text = told[i] ?? ''
    return !isTold(title, text) && likeness(titles.get(numbering.number) ?? '', keyOf(text)) >= sameTitle
  })
  const answers = told.filter(
    (text, i) => isAnswer(text) || tellsWhatCame(text) || isTold(strong[i]?.title ?? '', text),
  ).length
  if (!known || alike || 2 * answers < strong.length) return null
  return [...agenda, ...strong.map((one) => ({ ...one, untitled: true }))]
}

/** `Behandling:`, `Forhandlingerne:` over what came of an agenda, in an old book. */
const dealtWith = anchored(/^(?:Be|For)handling(?:en|er|erne)?\s?:?$/u)

/** Where the numbers of a list begin anew; titles that are repeated without theirs do not. */
const restartOf = ([first, ...rest]: readonly Candidate[]) =>
  rest.find(({ numbering: { number } }) => number !== '' && number === first?.numbering.number)?.row.at

/** Whether no text stands under titles: each runs over two rows at most, and no blank line below the second. */
const areTogether = (agenda: readonly Candidate[]) =>
  agenda.every(({ row }, i) => {
    const apart = row.at - (agenda[i - 1]?.row.at ?? row.at - 1)
    return apart <= 1 || (apart === 2 && !row.apart)
  })

/**
 * An agenda list first, then under `Referat:`, or under who was there, the same numbers, all of them, with what came of each
 * instead of its title. `null` where the stretch is not so.
 */
export function retoldIn(ground: Ground, zone: Zone, weak: readonly Candidate[]): Candidate[] | null {
  const word = ground.rows
    .slice(zone.from, zone.to)
    .find(({ at, paper, text }) => (paper === 'minutes' || dealtWith.test(text)) && ground.isFree(at))
  const from = word ? word.at + 1 : restartOf(weak)
  if (from === undefined) return null
  const { kept: agenda } = chosen(
    ground,
    zone,
    weak.filter(({ row }) => row.at < from),
  )
  if (!word && !areTogether(agenda)) return null
  const below = weak.filter(({ row }) => row.at >= from)
  const all = below.filter(({ numbering }) => numbering.style === below[0]?.numbering.style)
  const more = zone.prose ? beyond(agenda, all) : []
  const told = all.slice(0, all.length - more.length)
  const isLastLeft = zone.prose && told.length === agenda.length - 1 && told.length >= fewestRetold
  const isSame =
    agenda.length >= (zone.prose ? fewestReplies : fewestRetold) &&
    (told.length === agenda.length || isLastLeft) &&
    told.every(({ numbering }, i) => numbering.number === agenda[i]?.numbering.number)
  if (!isSame && (zone.prose || !tellMost(agenda, told))) return null
  const titles = new Map(agenda.map(({ numbering, title }) => [numbering.number, title]))
  const titleOf = ({ numbering }: Candidate) => titles.get(numbering.number) ?? ''
  const titled = told.filter((one) => likeness(keyOf(titleOf(one)), keyOf(one.title)) >= sameTitle)
  const answers = told.filter(({ title }) => isAnswer(title) || holdsVerb(title)).length
  const again = told.filter((one) => beginsAlike(one.title, titleOf(one).replace(/[.,;]$/u, '')))
  if (!isSame && (again.length > 0 || titled.length > 0)) return null
  if (2 * again.length > told.length) return [...agenda, ...all]
  if (2 * titled.length > told.length) return null
  return 2 * answers >= told.length ? [...agenda, ...told.map((one) => ({ ...one, untitled: true })), ...more] : null
}

/** Whether some numbers of an agenda are left out, on which there was nothing to say: `1.`, `2.`, `5.`, from the first on. */
const tellMost = (agenda: readonly Candidate[], told: readonly Candidate[]) =>
  told.length >= Math.max(fewestRetold, agenda.length / 2) &&
  told.every(
    ({ numbering: { number, value } }, i) =>
      value > (told[i - 1]?.numbering.value ?? 0) && agenda.some((one) => one.numbering.number === number),
  )

/** `4. Fru Holm henstillede …` below the answers to an agenda of three: what was taken up besides, under the next numbers. */
function beyond(agenda: readonly Candidate[], told: readonly Candidate[]): readonly Candidate[] {
  const last = agenda.at(-1)?.numbering.value ?? 0
  const more = told.slice(agenda.length)
  return more.every(({ numbering }, i) => numbering.sub === 0 && numbering.value === last + i + 1) ? more : []
}
