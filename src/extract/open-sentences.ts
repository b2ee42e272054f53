import { fieldOf } from '../danish/fields.ts'
import { joint } from '../danish/hyphens.ts'
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
  if (next === '' || label.test(next)) return false
  if (openVerb.test(line)) return /^\p{Ll}/u.test(next)
  if (!opens.test(line) || (endsSentence.test(line) && !endsInInitial.test(line))) return false
  if (/^\p{Ll}/u.test(next)) return true
  const field = fieldOf(next)
  return field === null || (!field.alone && field.kind !== 'absent')
}
const endsInInitial = /(?<!\p{L})\p{Lu}\.$/u

/** Sentences of a head that tell who was there, put together again where they run over several lines. */
export function withSentencesWhole(pieces: readonly Piece[]): readonly Piece[] {
  const found: Piece[] = []
  for (const piece of pieces) {
    const last = found.at(-1)
    const [line, next] = [last?.text.trimEnd() ?? '', piece.text.trim()]
    const isNext = last !== undefined && last.page === piece.page && piece.line === endLine(last) + 1
    if (last && isNext && goesOn(line.trimStart(), next)) found[found.length - 1] = grown(last, line, piece, next)
    else found.push(piece)
  }
  return found.length < pieces.length ? found : pieces
}

const endLine = ({ line, breaks }: Piece) => breaks?.at(-1)?.line ?? line

function grown(piece: Piece, line: string, next: Piece, text: string): Piece {
  const { drop, between } = joint(line, text)
  const kept = line.slice(0, line.length - drop) + between
  const at = piece.column + kept.length
  return { ...piece, text: kept + text, breaks: [...(piece.breaks ?? []), { at, line: next.line }] }
}
