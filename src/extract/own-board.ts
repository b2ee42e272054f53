import { boardOfSitting, sameBoard } from '../danish/boards.ts'

/** `Økonomiudvalget indstiller til byrådet`: who does what, in the present or the past. */
const namedBoard =
  /^(?<who>\p{Lu}[\p{L} ,-]{3,60}?) (?=(?:indstiller|anbefaler|indstillede|anbefalede|godkender|bevilger|vedtager|tiltræder|tager|beslutter) )/u

/** A sentence in which the board that sits is told by its name, as it reads where it is `Udvalget`; `null` for any other. */
export function asBoard(sentence: string, body: string): string | null {
  const who = namedBoard.exec(sentence)?.groups?.['who']
  return who !== undefined && sameBoard(who, boardOfSitting(body)) ? sentence.replace(namedBoard, 'Udvalget ') : null
}
