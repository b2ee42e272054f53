import { joint } from '../danish/hyphens.ts'
import { foldSpaces } from '../danish/spaces.ts'
import { endOf } from '../geometry/broken.ts'
import type { Piece } from '../model/cut.ts'

/** Lines as one text, words whole again, that still knows on which line each character stood. */
export interface Flow {
  readonly text: string
  readonly at: (index: number) => Piece | null
}

/** `… Kl. 6 paa Raadhuset` / / `Formanden ledede Forhandlingerne.`: a sentence below a blank line goes on with nothing. */
const endsAbove = (line: string, { page, line: at, text }: Piece, above: Piece | undefined) =>
  above !== undefined &&
  above.page === page &&
  at > endOf(above).line + 1 &&
  /\p{Ll}$/u.test(line) &&
  (wholeSentence.test(text) || labelAlone.test(text))
const wholeSentence = /^\p{Lu}.*\s\p{Ll}+\s.*\.$/u
/** `Dagsorden:` */
const labelAlone = /^\p{Lu}\p{L}+\s?:$/u

/** Runs the lines of a head together. */
export function flow(pieces: readonly Piece[]): Flow {
  const starts: { readonly from: number; readonly piece: Piece }[] = []
  const parts: string[] = []
  let [length, last] = [0, '']
  for (const piece of pieces) {
    const line = foldSpaces(piece.text)
    if (line === '') continue
    if (last !== '') {
      const { drop, between } = endsAbove(last, piece, starts.at(-1)?.piece)
        ? { drop: 0, between: '. ' }
        : joint(last, line)
      parts[parts.length - 1] = last.slice(0, last.length - drop) + between
      length += between.length - drop
    }
    starts.push({ from: length, piece })
    parts.push(line)
    length += line.length
    last = line
  }
  const text = parts.join('')
  const at = (index: number) => {
    const { from, piece } = starts.findLast(({ from }) => from <= index) ?? starts[0] ?? { from: 0, piece: null }
    return piece?.breaks ? { ...piece, column: piece.column + Math.max(0, index - from) } : piece
  }
  return { text, at }
}
