import { matchesOf } from '../../danish/matches.ts'
import type { Row } from '../rows/rows.ts'
import { keyOf } from '../rows/titles.ts'
import type { Again, Contents, Entry } from './contents-entry.ts'

/** `1. Godkendelse af dagsorden 2. Orientering fra formanden 3. Ny kran`: the numbers of a list that runs on in one line. */
const numberInside = /(?<=^|\s)(?<number>\d{1,3})\.\s{1,4}(?=[\p{Lu}\d"”»])/gu
/** Fewer may be anything. */
const fewestTitles = 3
const longestLine = 4000
/** The share of its titles that must come again, each on a row of its own. */
const fewestAgain = 0.5

/** The contents list that a row is, all its titles on one line; `null` where its numbers do not rise one by one from 1, or its titles do not come again. */
export function lineList(row: Row, again: Again): Contents | null {
  const { text, numbering } = row
  if (numbering?.style !== 'dot' || numbering.value !== 1 || text.length > longestLine) return null
  return text.includes('2.') && text.includes('3.') ? listIn(row, again) : null
}

function listIn({ at, text }: Row, again: Again): Contents | null {
  const starts: { readonly number: string; readonly from: number; readonly to: number }[] = []
  for (const match of matchesOf(numberInside, text)) {
    const number = match.groups?.['number'] ?? ''
    if (Number(number) === starts.length + 1)
      starts.push({ number, from: match.index, to: match.index + match[0].length })
  }
  const entries = starts.map(({ number, to }, i): Entry => {
    const title = text.slice(to, starts[i + 1]?.from ?? text.length).trim()
    return { number, title, key: keyOf(title), category: null, closed: false, clock: null, order: i + 1, at }
  })
  const found = entries.filter(({ key }) => key !== '' && again.whole(key, at)).length
  const proven = entries.length >= fewestTitles && found >= fewestAgain * entries.length
  return proven ? { from: at, to: at, entries, paged: false } : null
}
