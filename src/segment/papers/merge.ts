import { isBeside } from '../../danish/table-words.ts'
import type { Ground } from '../ground.ts'
import type { Heading } from '../headings/heading.ts'
import type { Head } from '../heads/head.ts'
import type { Row } from '../rows/rows.ts'
import { keyOf, likeness } from '../rows/titles.ts'
import type { Item, Paper } from './paper.ts'

/** A meeting to be: its papers in reading order, the agenda before the minutes. */
export interface Gathering {
  readonly papers: Paper[]
  readonly punkter: Joined[]
}

/** What its papers say about one punkt. */
export interface Joined {
  readonly items: { readonly paper: Paper; readonly item: Item }[]
}

/** How alike two titles are before they are taken for one. */
const sameTitle = 0.75
/** The share of a paper's punkter that another must have for both to be of one meeting. */
const sameMeeting = 0.7
/** How many meetings back an agenda may lie from its minutes: other papers may stand between the two. */
const meetingsBack = 6

/** Papers that are of the same meeting are brought together: an agenda and its minutes, a head printed twice. */
export function gather(ground: Ground, papers: readonly Paper[]): Gathering[] {
  const gatherings: Gathering[] = []
  for (const paper of papers) {
    const found =
      sameHead(ground, paper, gatherings) ?? headAbove(paper, gatherings) ?? sameAgenda(ground, paper, gatherings)
    if (found) {
      found.papers.push(paper)
      align(found, paper)
    } else {
      const punkter = paper.items.map((item) => ({ items: [{ paper, item }] }))
      gatherings.push({ papers: [paper], punkter })
    }
  }
  return gatherings
}

/** The newest meeting whose head has the same day and no other body; or another name for it, and the list of punkter that these minutes follow. */
function sameHead(ground: Ground, paper: Paper, gatherings: readonly Gathering[]): Gathering | undefined {
  const { head } = paper
  if (!head?.date) return undefined
  const name = nameIn(head)
  const near = gatherings
    .slice(-meetingsBack)
    .filter(({ papers }) => papers.some((one) => one.head?.date === head.date))
  return (
    near.findLast(({ papers }) =>
      papers.some((one) => one.head?.date === head.date && isSameName(nameIn(one.head), name)),
    ) ??
    near.findLast(
      (gathering) =>
        paper.kind === 'minutes' &&
        gathering.papers.every(({ kind }) => kind === 'agenda') &&
        paper.items.length > 0 &&
        gathering.punkter.length > 0 &&
        rateOf(ground, paper, gathering) >= sameMeeting,
    )
  )
}

/** What names the meeting in a head, without the word for the paper: `Dagsorden til bestyrelsesmøde`, `Referat af bestyrelsesmøde` → bestyrelsesmøde. */
const nameIn = ({ body }: Head) => keyOf((body ?? '').replace(ofPaper, ''))
const ofPaper = /^(?:\p{L}+ )?(?:dagsorden|indkaldelse|referat|\p{L}*protokol)(?:et|en)? (?:til|for|fra|af|over) /iu

const isSameName = (a: string, b: string) =>
  a === '' || b === '' || a.includes(b) || b.includes(a) || likeness(a, b) > sameTitle

/** How far above a head the other may stand that has nothing below it but this one. */
const headsApart = 8

/** `27. november 2023 - referat`, the title of a web page, over the head of the meeting of that day. */
function headAbove({ head }: Paper, gatherings: readonly Gathering[]): Gathering | undefined {
  const last = gatherings.at(-1)
  const above = last?.papers.at(-1)?.head
  if (!head?.date || !above || last?.punkter.length !== 0 || above.date !== head.date) return undefined
  return head.from - above.to <= headsApart ? last : undefined
}

/** The meeting whose list of punkter a paper without a head of its own repeats. */
function sameAgenda(ground: Ground, paper: Paper, gatherings: readonly Gathering[]): Gathering | undefined {
  if (paper.head || paper.items.length === 0) return undefined
  const rated = gatherings
    .slice(-meetingsBack)
    .filter(
      ({ punkter, papers }) =>
        punkter.length > 0 &&
        !(
          paper.kind !== 'minutes' &&
          papers.some((one) => one.kind === 'minutes' && isTold(ground, one) && !isInOtherHand(paper, one))
        ),
    )
    .map((gathering) => ({ gathering, rate: rateOf(ground, paper, gathering) }))
    .filter(({ rate }) => rate >= sameMeeting)
  return rated.toReversed().sort((a, b) => b.rate - a.rate)[0]?.gathering
}

/** How much of the shorter list the longer one repeats; a title under another number counts less. */
function rateOf(ground: Ground, paper: Paper, { punkter, papers }: Gathering): number {
  const found = paper.items.reduce((sum, item) => {
    const twin = punkter.find((joined) => isTwin(item, joined))
    if (!twin) return sum
    return sum + (twin.items[0]?.item.heading.value === item.heading.value ? 1 : 0.6)
  }, 0)
  if (repeatsList(ground, paper, punkter, papers)) return 1
  const share = found / Math.min(paper.items.length, punkter.length)
  return papers.some((one) => one.kind === 'minutes' && isTold(ground, one) && !isInOtherHand(paper, one))
    ? share - 0.3
    : share
}

/** `2. Forslag om ændring af § 6` in a list without text, `2. Vedtægtsændringer` in the minutes right below: as many numbers, the same first and last title. */
function repeatsList(ground: Ground, { items }: Paper, punkter: readonly Joined[], papers: readonly Paper[]): boolean {
  const [list, other] = papers
  if (!list || other || items.length !== punkter.length || isTold(ground, list)) return false
  const areSame = items.every(({ heading }, i) => isSameNumber(heading, punkter[i]?.items[0]?.item.heading))
  return areSame && [0, -1].every((end) => isTwinAt(items.at(end), punkter.at(end)))
}
const isTwinAt = (item: Item | undefined, joined: Joined | undefined) =>
  item !== undefined && joined !== undefined && isTwin(item, joined)

/** Whether two lists are written otherwise all through, `1. Valg af dirigent` and `1: VALG AF DIRIGENT`: no clerk heads his next meeting so, but what came of an agenda that has remarks under its titles. */
function isInOtherHand({ items }: Paper, one: Paper): boolean {
  const [first, other] = [items[0]?.heading.style, one.items[0]?.heading.style]
  const isOne = (list: readonly Item[], style: string | undefined) =>
    list.every(({ heading }) => heading.style === style)
  if (first !== other) return isOne(items, first) && isOne(one.items, other)
  const areCapitals = (list: readonly Item[]) =>
    list.every(({ heading }) => heading.title.every(({ text }) => text === text.toUpperCase()))
  return areCapitals(items) !== areCapitals(one.items)
}

/**
 * Whether text stands under more of its titles than here and there one: the list under `Dagsordenen var følgende:` has none,
 * nor has a table that only says when and by whom its punkter are taken.
 */
const isTold = ({ rows }: Ground, { items }: Paper) =>
  4 * items.filter(({ runs }) => runs.some(({ bodyRows }) => bodyRows.some((at) => isText(rows[at])))).length >
  items.length
const isText = (row: Row | undefined) => !isBeside(row?.cell?.over ?? '')

const keyFrom = ({ items }: Joined) => items[0]?.item.heading.key ?? ''
const isTwin = ({ heading }: Item, joined: Joined) =>
  (heading.key === '' && isSameNumber(heading, joined.items[0]?.item.heading)) ||
  likeness(heading.key, keyFrom(joined)) >= sameTitle

/** `F. 6/1919` is no `R. 6/1919`: journals count by their letters. */
const isSameNumber = (a: Heading, b: Heading | undefined) =>
  a.value === b?.value && (a.style !== 'case' || b.style !== 'case' || a.number === b.number)

/** Where the punkt stands that `2.a` is a part of; -1 where none does. */
const mainOf = ({ value }: Heading, punkter: readonly Joined[]) =>
  punkter.findIndex(({ items }) => items[0]?.item.heading.value === value && items[0].item.heading.sub === 0)

/** Each punkt of a further paper joins the one with its title, else the one with its number and no other title, else stands after its forerunner. */
function align(gathering: Gathering, paper: Paper): void {
  const { punkter } = gathering
  const taken = new Set<Joined>()
  /** `3: REGNSKAB 2005/2006` under `3. Kassererens fremlæggelse af regnskabet`: where both lists have as many, the number tells. */
  const isWhole = punkter.length === paper.items.length && paper.items.every(({ heading }) => heading.number !== null)
  const isNamed = (joined: Joined) => paper.items.some((item) => isTwin(item, joined))
  let last = -1
  for (const item of paper.items) {
    const { heading } = item
    const free = punkter.filter((joined) => !taken.has(joined))
    const byNumber = (joined: Joined) =>
      isSameNumber(heading, joined.items[0]?.item.heading) && joined.items[0]?.item.heading.sub === heading.sub
    const twin =
      free.find((joined) => byNumber(joined) && isTwin(item, joined)) ??
      free.find((joined) => isTwin(item, joined)) ??
      free.find((joined) => byNumber(joined) && (heading.key === '' || keyFrom(joined) === '')) ??
      (isWhole ? free.find((joined) => byNumber(joined) && !isNamed(joined)) : undefined)
    if (twin) {
      twin.items.push({ paper, item })
      taken.add(twin)
      last = punkter.indexOf(twin)
    } else {
      last = 1 + Math.max(last, heading.sub > 0 ? mainOf(heading, punkter) : -1)
      const own = { items: [{ paper, item }] }
      punkter.splice(last, 0, own)
      taken.add(own)
    }
  }
}
