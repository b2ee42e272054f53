import { gathered } from '../danish/gathered.ts'
import { againIn } from './contents/again.ts'
import { contentsOf } from './contents/contents.ts'
import type { Contents } from './contents/contents-entry.ts'
import { titlesAlone } from './contents/plain-titles.ts'
import { allFurniture } from './furniture/all-furniture.ts'
import { withoutGlued } from './furniture/glued.ts'
import { letterheadsOf } from './furniture/letterhead.ts'
import { mailHeads } from './furniture/mail.ts'
import { apartBelowPages } from './furniture/page-numbers.ts'
import type { Ground } from './ground.ts'
import type { Bounds } from './heads/head.ts'
import { closeList, endsHead, isFirst } from './heads/head-ends.ts'
import { headsOf } from './heads/heads.ts'
import { tailsOf } from './heads/tail.ts'
import { clockTitles } from './manner/clock-titles.ts'
import { clocksOverTitles } from './manner/clocks-over-titles.ts'
import { titlesUnderNumbers, withTitlesUnderNumbers } from './manner/lone-numbers.ts'
import { inOwnManner } from './manner/own-manner.ts'
import { askedOnce, flagged } from './rows/flags.ts'
import type { Row } from './rows/rows.ts'

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
