import { gathered } from '../danish/gathered.ts'
import { againIn } from './again.ts'
import { allFurniture } from './all-furniture.ts'
import { clockTitles } from './clock-titles.ts'
import { clocksOverTitles } from './clocks-over-titles.ts'
import { contentsOf } from './contents.ts'
import type { Contents } from './contents-entry.ts'
import { askedOnce, flagged } from './flags.ts'
import { withoutGlued } from './glued.ts'
import type { Ground } from './ground.ts'
import type { Bounds } from './head.ts'
import { closeList, endsHead, isFirst } from './head-ends.ts'
import { headsOf } from './heads.ts'
import { letterheadsOf } from './letterhead.ts'
import { titlesUnderNumbers, withTitlesUnderNumbers } from './lone-numbers.ts'
import { mailHeads } from './mail.ts'
import { inOwnManner } from './own-manner.ts'
import { apartBelowPages } from './page-numbers.ts'
import { titlesAlone } from './plain-titles.ts'
import type { Row } from './rows.ts'
import { tailsOf } from './tail.ts'

/** Furniture, contents lists, heads and tails: all that is known before the punkter are looked for. */
export function groundOf(printed: readonly Row[]): Ground {
  const told = inOwnManner(printed)
  const lone = titlesUnderNumbers(told)
  const read = withTitlesUnderNumbers(told, lone)
  const furniture = allFurniture(read, lone)
  const rows = apartBelowPages(withoutGlued(read, furniture), furniture)
  const isFurniture = flagged(rows.length, furniture.keys())
  const lists = contentsOf(rows, isFurniture, againIn(rows))
  const listed = gathered(lists, ({ from, to }) => rows.slice(from, to + 1).map(({ at }) => at))
  const bounds = boundsOf(rows, { isFurniture, isListed: flagged(rows.length, listed) }, lists, lone)
  const heads = headsOf(rows, bounds)
  const tails = tailsOf(rows, heads, isFurniture, bounds.isMail)
  const isNoText = flagged(rows.length, furniture.keys(), listed)
  const isTaken = flagged(rows.length, furniture.keys(), listed, tails)
  return {
    rows,
    furniture,
    lists,
    heads,
    tails,
    letterheads: letterheadsOf(rows),
    isText: (at) => !isNoText(at),
    isFree: (at) => !isTaken(at),
  }
}

/** Where the head of a meeting can lie: what ends it, and what it may stand over. */
function boundsOf(
  rows: readonly Row[],
  known: Pick<Bounds, 'isFurniture' | 'isListed'>,
  lists: readonly Contents[],
  lone: ReadonlySet<number>,
): Bounds {
  const begins = lists.map(({ from }) => from)
  const close = closeList(rows, lone)
  const titled = close.size > 0 ? none : titlesAlone(rows, (at) => !known.isFurniture(at))
  const timed = new Set([...clockTitles(rows), ...clocksOverTitles(rows).map(({ row }) => row.at)])
  const isItem = flagged(rows.length, close, titled, timed)
  const isBegin = flagged(rows.length, begins, titled, timed)
  return {
    ...known,
    ends: askedOnce(rows.length, (at) => known.isListed(at) || isItem(at) || endsHead(rows[at], rows[at - 1])),
    isMail: flagged(rows.length, mailHeads(rows)),
    isHistory: (at) => rows.slice(Math.max(0, at - historyReach), at).some(isHistoryLabel),
    isList: (at) => isBegin(at) || isFirst(rows[at]) === true,
  }
}

const none: ReadonlySet<number> = new Set()

/** How far under such a label the bodies and dates of earlier treatments stand. */
const historyReach = 4
const isHistoryLabel = ({ label }: Row) => label?.kind === 'tidligere-beslutning'
