import { fieldOf } from '../../danish/fields.ts'
import type { Row } from '../rows/rows.ts'
import type { Bounds, Head } from './head.ts'

/** How many days after its meeting a page may say when it was put on the site. */
const mostDays = 90
const millisecondsOfDay = 86_400_000

/**
 * `Referat af generalforsamling` / `1. apr. 2022` right over `Referat af generalforsamling i Boldklubben d. 31. marts 2022`: the title
 * of the page and the day it was written are one head with that of the minutes.
 */
export function withoutPages(heads: readonly Head[], rows: readonly Row[], bounds: Bounds): Head[] {
  const isOver = (head: Head, below: Head | undefined) =>
    isPage(head, below, rows) || isCover(head, below, rows, bounds) || isBegun(head, below, rows, bounds)
  return heads.flatMap((head, i) => {
    const [above, below] = [heads[i - 1], heads[i + 1]]
    if (isOver(head, below)) return []
    if (!above || !isOver(above, head)) return [head]
    return [{ ...head, from: above.from, body: head.body ?? above.body, paper: head.paper ?? above.paper }]
  })
}

/** Rows of a cover that show nothing of a head: the word for the book and its year. */
const mostCover = 2
/** Rows of a page of minutes before the first of them: what it is, and the way to each. */
const mostOfPage = 12
/** `SOCIALUDVALGET` / `BESLUTNINGSPROTOKOL 1996`, `Referater` / `Her finder du vores referater.`, without a day, over the head of the first meeting: what is written on the volume, or on the page. */
function isCover(head: Head, below: Head | undefined, rows: readonly Row[], { ends, isListed }: Bounds): boolean {
  if (head.date !== null || head.prose || below?.date == null) return false
  if (below.from <= head.to + mostCover) return true
  if (below.prose) return false
  const isOfPage = ({ at }: Row) => isListed(at) || !ends(at)
  return head.from === 0 && below.from <= mostOfPage && rows.slice(head.to + 1, below.from).every(isOfPage)
}

/** What may stand in a head between the word for the paper and the day: the list of punkter and who came. */
const longestBegun = 60
const longestName = 80
/** `Referat`, its list of punkter and `Deltagere:`, and only below them the board and the day: the source's first head, in two parts. */
function isBegun(head: Head, below: Head | undefined, rows: readonly Row[], { ends, isListed }: Bounds): boolean {
  if (head.from !== 0 || head.prose || head.date !== null || head.body !== null || !below?.date || below.prose)
    return false
  const between = rows.slice(head.to + 1, below.from)
  return (
    between.length <= longestBegun &&
    between.some(({ at, text }) => !isListed(at) && fieldOf(text)?.kind === 'present') &&
    between.every(({ at, text }) => isListed(at) || (!ends(at) && text.length <= longestName))
  )
}

/** `22. april 2009` / `J.nr. 2009-31/7`, over the title: the day of the letter, and its number. */
const isOfLetter = ({ isCase, text }: Row) => isCase || /^J\.?\s?nr/iu.test(text)

function isPage(head: Head, below: Head | undefined, rows: readonly Row[]): boolean {
  if (!below?.date || !head.date || head.prose || below.prose || below.from > head.to + 2) return false
  if (!rows.slice(head.to + 1, below.from).every(isOfLetter)) return false
  const days = (Date.parse(head.date) - Date.parse(below.date)) / millisecondsOfDay
  return days > 0 && days <= mostDays
}
