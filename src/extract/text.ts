import { joinFolded, joinLines } from '../danish/hyphens.ts'
import { itemOf } from '../danish/items.ts'
import { foldSpaces } from '../danish/spaces.ts'
import type { Piece } from '../model/cut.ts'

/** A paragraph or a list item of running text, and the piece it begins with. */
export interface Block {
  readonly kind: 'paragraph' | 'item' | 'row'
  readonly text: string
  readonly at: Piece
}

interface Open {
  readonly kind: Block['kind']
  readonly at: Piece
  readonly lines: string[]
  last: Piece
}

const endsSentence = /[.:;!?]["”»)]?$/u
const startsSentence = /^[\p{Lu}\d"”»(]/u
const isTableRow = (line: string) => line.startsWith('|') && line.endsWith('|') && line.length > 1
const startsSmall = /^[\p{Ll}]/u

/**
 * The first word of a line that would have fitted on the line before it shows that the line was broken on purpose: after
 * the end of a sentence, or after a list item that is well short of the width.
 */
function brokenOnPurpose(open: Open, next: string, width: number): boolean {
  const line = open.last.text.trim()
  const word = next.indexOf(' ') < 0 ? next.length : next.indexOf(' ')
  const used = line.length + 1 + word
  if (used >= width * 0.85 || !startsSentence.test(next)) return false
  return (
    endsSentence.test(line) ||
    isAnswerAlone(open, line) ||
    (open.kind === 'item' && used < width * 0.7 && !openEnd.test(line))
  )
}
/** `Godkendt` / `Ida Holm deltog ikke i mødet.`: a verdict with a line of its own, though no full stop behind it. */
const isAnswerAlone = ({ lines }: Open, line: string) =>
  lines.length === 1 && line.length <= longestAnswer && answerAlone.test(line)
const longestAnswer = 60
const answerAlone =
  /^(?:\p{Lu}\p{Ll}+(?:en|et) (?:er|blev) )?(?:godkendt|tiltrådt|vedtaget|udsat|drøftet|bevilget|afvist|anbefale[ts]|(?:taget )?til (?:efterretning|orientering)|ingen bemærkninger)(?: som indstillet| enstemmigt)?$/iu
/** The item goes on for sure: a word is split, or the line ends within a list or a clause. */
const openEnd = /[-=,]$|(?:^|\s)(?:og|eller|samt|af|til|fra|for|om|i|på|paa|ved|med|den|det|de|at|som|der|en|et)$/iu

/**
 * Whether a paragraph goes on over a blank line because a page ends there, or, below a line that goes to the right edge, the page's
 * number was taken out: the sentence is open and the next line goes on with it.
 */
const runsOverPage = (open: Open, next: Piece, isTaken: boolean, width: number) =>
  (open.last.page !== next.page ||
    (isTaken && open.last.column + open.last.text.trimEnd().length >= width * fullShare)) &&
  !endsSentence.test(open.last.text.trim()) &&
  (startsSmall.test(next.text.trim()) || (open.last.page !== next.page && /\p{L}[-=]$/u.test(open.last.text.trim())))

const fullShare = 0.8

/** The paragraphs, list items and table rows of pieces, line breaks gone and split words whole again. */
export function blocks(pieces: readonly Piece[]): Block[] {
  let width = 0
  for (const { text } of pieces) if (text.length > width) width = Math.max(width, text.trim().length)
  const done: Block[] = []
  let open: Open | null = null
  let blank = false
  let isTaken = false
  let above: Piece | null = null
  const close = () => {
    if (open) done.push({ kind: open.kind, text: joinFolded(open.lines), at: open.at })
    open = null
  }
  for (const piece of pieces) {
    const line = foldSpaces(piece.text)
    isTaken ||= above !== null && piece.page === above.page && piece.line > above.line + 1
    above = piece
    if (line === '') {
      blank = true
      continue
    }
    const item = itemOf(line)
    const kind = isTableRow(line) ? 'row' : item ? 'item' : 'paragraph'
    const before: Open | null = open
    const goesOn =
      before !== null &&
      kind === 'paragraph' &&
      before.kind !== 'row' &&
      (blank ? runsOverPage(before, piece, isTaken, width) : !brokenOnPurpose(before, line, width))
    if (before && goesOn) {
      before.lines.push(line)
      before.last = piece
    } else {
      close()
      open = { kind, at: piece, lines: [item ?? line], last: piece }
    }
    blank = false
    isTaken = false
  }
  close()
  return done
}

/** Running text: paragraphs are separated by a blank line, list items keep a line each. */
export function runningText(pieces: readonly Piece[]): string {
  const list = blocks(pieces)
  if (list.length <= 1) return list[0]?.text ?? ''
  return list
    .map(({ kind, text }, index) => {
      const before = list[index - 1]
      if (!before) return text
      return (kind !== 'paragraph' && before.kind === kind ? '\n' : '\n\n') + text
    })
    .join('')
}

/** Pieces that make one line: a title, a name. */
export const oneLine = (pieces: readonly Piece[]) => joinLines(pieces.map((piece) => piece.text))
