import type { Head } from './head.ts'

/** How many days after its meeting a page may say when it was put on the site. */
const mostDays = 90
const millisecondsOfDay = 86_400_000

/**
 * `Referat af generalforsamling` / `1. apr. 2022` right over `Referat af generalforsamling i Boldklubben d. 31. marts 2022`: the title
 * of the page and the day it was written are one head with that of the minutes.
 */
export function withoutPages(heads: readonly Head[]): Head[] {
  return heads.flatMap((head, i) => {
    const [above, below] = [heads[i - 1], heads[i + 1]]
    if (isPage(head, below) || isCover(head, below)) return []
    if (!above || !(isPage(above, head) || isCover(above, head))) return [head]
    return [{ ...head, from: above.from, body: head.body ?? above.body, paper: head.paper ?? above.paper }]
  })
}

/** Rows of a cover that show nothing of a head: the word for the book and its year. */
const mostCover = 2
/** `SOCIALUDVALGET` / `BESLUTNINGSPROTOKOL 1996`, without a day, right over the head of the first meeting: what is written on the volume. */
const isCover = (head: Head, below: Head | undefined) =>
  head.date === null && !head.prose && below?.date != null && !below.prose && below.from <= head.to + mostCover

function isPage(head: Head, below: Head | undefined): boolean {
  if (!below?.date || !head.date || head.prose || below.prose || below.from > head.to + 1) return false
  const days = (Date.parse(head.date) - Date.parse(below.date)) / millisecondsOfDay
  return days > 0 && days <= mostDays
}
