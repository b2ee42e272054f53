import { findDates } from '../danish/dates.ts'
import { fieldOf } from '../danish/fields.ts'
import { saysThatMet } from '../danish/met.ts'
import { newManner } from '../danish/orthography.ts'
import { announces } from '../danish/sittings.ts'
import { grown } from '../geometry/broken.ts'
import type { Piece } from '../model/cut.ts'

/** `Til stede var Ida Holm, Bo`, `Mødt var Holm og`: who was there, told in a sentence that begins so. */
const opens =
  /^(?:til ?stede(?:værende)?|(?:frem)?mødte?|følgende(?: medlemmer)?|medlemmerne|alle(?: medlemmer(?:ne)?)?|samtlige(?: medlemmer)?|hele \p{L}+|bestyrelsen|der) (?:var|vare|er|havde) [^:]*(?:,| og(?!\p{L}))/iu
/** `Mona Krag havde meldt` before `afbud.` */
const openVerb = /\p{Lu}\p{Ll}+ (?:(?:havde|har|var|er|blev)(?: meldt)?|meldte|deltog|kunne|mødte)(?: ikke)?$/u
const endsSentence = /[.:;!?]$/u
const label = /^\p{Lu}[\p{L}/ ]{2,24}\s?:/u

/** Whether the sentence that a line leaves open goes on in the next. */
function goesOn(line: string, next: string): boolean {
  if (next === '') return false
  if (line.length >= fullLine && isOpen(line) && !isLabelUnder(line, next) && opensMeeting(`${line} ${next}`))
    return true
  if (label.test(next)) return false
  if (openVerb.test(line)) return /^\p{Ll}/u.test(next)
  if (!opens.test(line) || !isOpen(line)) return false
  if (/^\p{Ll}/u.test(next)) return true
  const field = fieldOf(next)
  return field === null || (!field.alone && field.kind !== 'absent')
}
const isLabelUnder = (line: string, next: string) =>
  (fieldOf(next)?.alone === true && !openVerb.test(line)) || (label.test(next) && fieldOf(next) !== null)
/** The lines of a paragraph are filled; a shorter one may be all that its clerk says. */
const fullLine = 40
/** `Den 9. Januar 1931 var Byraadet samlet. N. Bak havde meldt`: the sentences in which an old protocol opens a meeting. */
function opensMeeting(line: string): boolean {
  const [date] = maySit.test(line) ? findDates(line) : []
  return date?.month != null && (date.iso ?? '') < newManner && (saysThatMet(line, date) || announces(line, date))
}
const isOpen = (line: string) => !endsSentence.test(line) || endsInInitial.test(line)
const maySit = /[Mm]ød[et]|sam[lm]|holdt/u
const endsInInitial = /(?<!\p{L})\p{Lu}\.$/u

/** Sentences of a head that tell who was there, put together again where they run over several lines. */
export function withSentencesWhole(pieces: readonly Piece[]): readonly Piece[] {
  const found: Piece[] = []
  for (const piece of pieces) {
    const last = found.at(-1)
    const [line, next] = [last?.text.trimEnd() ?? '', piece.text.trim()]
    const isNext = last !== undefined && last.page === piece.page && piece.line === endLine(last) + 1
    if (last && isNext && goesOn(line.trimStart(), next)) found[found.length - 1] = grown(last, piece)
    else found.push(piece)
  }
  return found.length < pieces.length ? found : pieces
}

const endLine = ({ line, breaks }: Piece) => breaks?.at(-1)?.line ?? line
