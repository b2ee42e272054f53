import { findClocks } from '../danish/clocks.ts'
import { findDates } from '../danish/dates.ts'
import { paperOf } from '../danish/paper-words.ts'
import { isPlace } from '../danish/places.ts'
import type { Piece } from '../model/cut.ts'
import { type Found, stated } from './found.ts'
import type { Head } from './head.ts'
import { flow, readProse } from './prose.ts'
import { oneLine } from './text.ts'
import { readTitleLine } from './title-line.ts'

const clean = (text: string) =>
  text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/(?<!\b\p{Lu})[.,;]+$/u, '')

/** `Tid og sted: 3. maj kl. 19 i Fælleshuset`, `Mødedato: 3. maj, kl. 19, Fælleshuset`: the place stands behind the clock. */
function behindDate(head: Head): Found<string> | null {
  for (const field of head.fields.filter(({ kind }) => kind === 'date'))
    for (const value of field.values) {
      const place = readTitleLine(value.text).place
      if (place) return stated(clean(place), value)
    }
  return null
}

function fromFields(head: Head): Found<string> | null {
  for (const field of head.fields.filter(({ kind }) => kind === 'place')) {
    const [at] = field.values
    const text = clean(oneLine(field.values))
    if (at && text !== '' && findDates(text).length === 0) return stated(text, at)
  }
  return behindDate(head)
}

function fromProse(head: Head): Found<string> | null {
  const joined = flow(head.loose)
  const prose = readProse(joined.text)
  const at = prose?.place ? joined.at(prose.placeAt) : null
  return prose?.place && at ? stated(clean(prose.place), at) : null
}

/** A line that says the date or the clock of the meeting and nothing more: the place stands below it. */
const isWhen = (piece: Piece) => {
  const hasWhen =
    findDates(piece.text).length > 0 || findClocks(piece.text).some(({ sign, to }) => sign !== 'bare' || to !== null)
  const title = readTitleLine(piece.text)
  return hasWhen && title.rest.length === 0 && title.place === null
}
const sentence =
  /[.!?]\s+\p{Lu}|[;!?]$|:\s*$|\p{Ll}\.$|^(?:side|indhold|punkt|pkt|sager|blad|til stede)\b|@|(?<!\p{L})(?:er|har|blev|deltager|deltog|mødte)(?!\p{L})/iu

function fromLines(head: Head): Found<string> | null {
  for (const piece of head.loose) {
    if (piece.text.length > 160) continue
    const { place } = readTitleLine(piece.text)
    const isOwnLine =
      place !== null &&
      (findDates(piece.text).length > 0 ||
        /^(?:i|på|paa|ved)\s/iu.test(piece.text.trim()) ||
        readTitleLine(piece.text).body !== null)
    if (place !== null && isOwnLine) return stated(clean(place), piece)
  }
  const when = head.loose.findIndex(isWhen)
  const below = when < 0 ? [] : head.loose.slice(when + 1)
  for (const [i, piece] of below.entries()) {
    if (isWhen(piece) || paperOf(piece.text)) continue
    if (sentence.test(piece.text) || piece.text.length > 120) break
    const title = readTitleLine(piece.text)
    if (title.body !== null) continue
    if (title.place !== null || i === 0 || isPlace(piece.text)) return stated(clean(title.place ?? piece.text), piece)
    break
  }
  return null
}

/** Where a meeting was held, as the document says it. */
export const locationOf = (head: Head): Found<string> | null => fromFields(head) ?? fromProse(head) ?? fromLines(head)
