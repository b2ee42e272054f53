import { isRecommendation } from '../../danish/agenda-titles.ts'
import type { Ground } from '../ground.ts'
import { keyOf } from '../rows/titles.ts'
import type { Habit } from '../titles/run-in.ts'
import { habitOf } from '../titles/run-in-habit.ts'
import { eventueltAfter, unnumberedIn } from '../unnumbered/unnumbered.ts'
import { untitledIn } from '../unnumbered/untitled.ts'
import { restartedIn } from '../unnumbered/web-lists.ts'
import { headingsBetween } from './between.ts'
import type { Candidate } from './candidates.ts'
import { withoutCasesUnder } from './cases-under.ts'
import type { Choice } from './chosen.ts'
import { chosen } from './chosen.ts'
import type { Doubt } from './doubts.ts'
import { groupedIn } from './grouped-lists.ts'
import type { Heading } from './heading.ts'
import { areWhole, hasTitlesAbove, haveColons, haveDashes, haveTextUnder, headingFrom } from './heading-from.ts'
import { withoutIntroduced } from './introduced.ts'
import { withJournalReplies } from './journal-replies.ts'
import { isInsideTitles } from './list-inside.ts'
import { areUnderTitles } from './lists-under-titles.ts'
import { candidatesIn } from './numbered.ts'
import { addressedIn, repliesIn, retoldAfter } from './replies.ts'
import { answered, retoldIn } from './retold.ts'
import { withSectionWords } from './section-words.ts'
import { toldUnderTitles } from './titles-again.ts'
import type { Zone } from './zones.ts'

/** A telling number, `Punkt 2`, must stand where much speaks against none. */
const leastTelling = 3

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

/** What was found in a stretch. */
interface Found {
  readonly found: Heading[]
  readonly doubts: readonly Doubt[]
  readonly habit: Habit
}

export function zoneHeadings(ground: Ground, zone: Zone, strongBefore: boolean): Found {
  const promised = new Set(zone.promised.map(({ key }) => key))
  const all = candidatesIn(ground, zone, promised)
  const telling = all.filter(({ numbering }) => numbering.strong)
  const numbered = withSectionWords(
    telling.filter(({ score }) => score > leastTelling),
    telling,
  )
  const strong = withJournalReplies(withoutIntroduced(ground, zone, withoutCasesUnder(ground, zone, numbered)))
  const firstStrong = strong[0]?.row.at ?? zone.to
  const weak = all.filter(({ numbering: { strong, style } }) => !strong && style !== (zone.prose ? 'ad' : 'comma'))
  const { kept: whole, doubts } = zone.prose ? proseListIn(ground, zone, all, weak) : listIn(ground, zone, weak)
  const outweighed =
    sum(strong) < sum(whole) &&
    (!strongBefore || whole.filter(({ title }) => promised.has(keyOf(title))).length >= fewestPromised)
  const apart = whole.find(({ row }) => row.at > firstStrong)
  if (
    !strongBefore &&
    apart &&
    isDoubtful(
      strong,
      whole.filter(({ row }) => row.at > firstStrong),
    )
  )
    return { found: [], doubts: [{ between: 'lists', at: firstStrong, other: apart.row.at }], habit: 'none' }
  const rules = strong.length > 0 && !outweighed ? 'strong' : 'weak'
  const early = () =>
    chosen(
      ground,
      zone,
      weak.filter(({ row }) => row.at < firstStrong),
    ).kept
  let kept =
    answered(ground, strong.length > 1 && !zone.prose ? early() : [], strong) ??
    (rules === 'weak' ? [...whole, ...appendedAfter(whole, strong)] : [...early(), ...strong])
  if (rules === 'weak' && (areAnswers(ground, zone, kept[0]) || (!zone.prose && areUnderTitles(ground, weak))))
    kept = []
  if (rules === 'weak' && !zone.prose && isInsideTitles(ground, zone, kept)) kept = []
  if (areParts(kept) && untitledIn(ground, zone).length >= kept.length) kept = []
  const own = habitOf(kept.map(({ title }) => title))
  const named = {
    ...zone,
    titlesAbove: hasTitlesAbove(ground, kept),
    habit: own === 'none' ? zone.habit : own,
    haveText: haveTextUnder(ground, kept),
    begins: new Set(kept.map(({ row }) => row.at)),
    colons: zone.prose && haveColons(kept),
    dashes: zone.prose && haveDashes(kept),
    whole: zone.prose && areWhole(ground, zone, kept),
  }
  const found = (
    headingsBetween(ground, zone, kept) ?? kept.map((candidate) => headingFrom(ground, named, candidate))
  ).sort((a, b) => a.at - b.at)
  const first = found[0]?.at ?? zone.to
  const hasOwn = found.length > 0 && !(zone.prose && found[0]?.strong && !stylesOfProtocols.has(found[0].style))
  const isOther = found[0]?.strong && found[0].value > 1 && ground.rows[first]?.opens
  const withLast = [...found, ...eventueltAfter(ground, zone, found)]
  const headings = hasOwn && !isOther ? withLast : [...unnumberedIn(ground, { ...zone, to: first }), ...found]
  return { found: headings, doubts: rules === 'weak' ? doubts : [], habit: own }
}

/** The list of a stretch: replies to an agenda, a page whose every number is 1, else the best chain. */
function listIn(ground: Ground, zone: Zone, weak: readonly Candidate[]): Choice {
  const restarted = restartedIn(ground, zone, weak)
  const told =
    restarted.length > 0
      ? restarted
      : (groupedIn(ground, zone, weak) ?? repliesIn(ground, zone, weak) ?? retoldIn(ground, zone, weak))
  if (told) return { kept: told, doubts: [] }
  const list = chosen(ground, zone, weak)
  const again = toldUnderTitles(ground, zone, list.kept)
  return again ? { kept: again, doubts: [] } : list
}

/** The cases of an old protocol; where its agenda stands first, that and the replies to it, which say the titles again. */
function proseListIn(ground: Ground, zone: Zone, all: readonly Candidate[], weak: readonly Candidate[]): Choice {
  const told =
    retoldAfter(ground, zone, all, weak) ?? retoldIn(ground, zone, weak) ?? addressedIn(ground, zone, all, weak)
  return told ? { kept: told, doubts: [] } : chosen(ground, zone, weak)
}

/** `Nr. 4`, `61-1897`, `Sag 2`, `IV. Valg`: telling styles that old protocols have too. */
const stylesOfProtocols: ReadonlySet<Heading['style']> = new Set(['nr', 'case', 'sag', 'roman'])

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

/** `2a.`, `2b.`, and no `2`: the parts of a punkt that has no number. */
const areParts = (kept: readonly Candidate[]) =>
  kept.length > 0 && kept.every(({ numbering: { value, sub, strong } }) => !strong && sub > 0 && value > 1)

const fewestAppended = 3
/** A list that keeps so many promises of its contents list rules, whatever numbers rule elsewhere in the source. */
const fewestPromised = 2

/** `7 (Lukket) Salg af grund`, behind `6 Eventuelt`: the list goes on. */
function closedAfter(kept: readonly Candidate[], after: readonly Candidate[]): Candidate[] {
  let value = kept.at(-1)?.numbering.value ?? Number.NaN
  return after.filter(({ numbering }) => {
    const isNext = numbering.style === 'open' && numbering.value === value + 1
    if (isNext) value += 1
    return isNext
  })
}

/** Another source's punkter, of a telling style, that begin a page where the punkter of this one are over. */
function appendedAfter(kept: readonly Candidate[], strong: readonly Candidate[]): Candidate[] {
  const last = kept.reduce((most, { row }) => Math.max(most, row.at), -1)
  const after = strong.filter(({ row }) => row.at > last)
  const closed = closedAfter(kept, after)
  if (closed.length > 0) return closed
  return after.length >= fewestAppended || after[0]?.row.opens ? after : []
}
