import { boardKindOf, boardOfSitting, sameBoard, withoutGenitive } from '../danish/boards.ts'
import { findDates } from '../danish/dates.ts'
import { remembered } from '../danish/remembered.ts'

/** Whose decision a heading announces: `Beslutning i Økonomiudvalget den 1. oktober 2018`, `Kultur- og Idrætsudvalget, 03-04-2019, pkt. 44`. */
export interface DecisionHeading {
  readonly body: string | null
  readonly date: string | null
}

/** Words of such a heading that are no part of a name. */
const wordsAround =
  /^(?:(?:tidligere |endelige? )?(?:beslutning(?:er|en|erne)?|afgørelse|vedtagelse|opsamling|referat|indstilling|behandlet|besluttet|vedtaget|behandling)(?=[\s:,]|$)|(?:i|fra|af|den|d|på|mødet|møde|for)\.?(?=\s|$)|[\s,.:;–-]+)/iu
const wordsAfter =
  /(?:\s(?:beslutning(?:er|en)?|afgørelse|behandling|møde|mødet|den|d|i|på|punkt|pkt|sag|nr|s)\.?|[\s,.:;–-]+)$/iu

/** `Beslutning for Punkt 4: Opsamling fra mødet 4. november`: a date in the punkt's title is not the decision's. */
const titleInside = /\s(?:for|til|om)?\s?(?:punkt|pkt\.?)\s?\d+\s?[:.–-]\s.*$/iu

/** `Social og Sundhed, 6. januar 2020, pkt. 123`: whatever stands before a date and a punkt is a body. */
const punktPattern = /(?<!\p{L})(?:punkt|pkt|sag)\.?\s*(?:nr\.?\s*)?\d/iu

/** What is longer is text. */
const longestHeading = 200

/** Reads the board and the date of a decision's heading; a part it does not name is `null`. */
export const readDecisionHeading = (printed: string): DecisionHeading =>
  printed.length > longestHeading ? unread : readHeading(printed)
const unread: DecisionHeading = { body: null, date: null }

const readHeading = remembered((printed): DecisionHeading => {
  const heading = printed.replace(titleInside, '')
  const [date] = findDates(heading)
  let name = (date ? heading.slice(0, date.start) : heading)
    .replace(/,?\s*(?:punkt|pkt\.?)(?:nummer)?:?\s*\d+.*$/iu, '')
    .trim()
  for (let before = ''; before !== name; ) {
    before = name
    name = name.replace(wordsAround, '').replace(wordsAfter, '')
  }
  const body = withoutGenitive(name)
  const isNamed = boardKindOf(body) !== null || (date !== undefined && punktPattern.test(heading))
  return { body: name !== '' && isNamed ? body : null, date: date?.iso ?? null }
})

/** Whether a decision so headed is the meeting's own: what both name must agree; what one does not name is no objection. */
export function isOwn(heading: DecisionHeading, body: string | null, date: string | null): boolean {
  if (heading.date !== null && date !== null && heading.date !== date) return false
  const isByNoun = (heading.date === null || date !== null) && nounAlone.test(heading.body ?? '')
  return heading.body === null || body === null || isByNoun || sameBoard(heading.body, boardOfSitting(body))
}
/** `Udvalget`, in a label of the day of the meeting or of none. */
const nounAlone = /^(?:udvalget|nævnet|rådet|bestyrelsen|magistraten|direktionen)$/iu
