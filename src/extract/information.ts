import { findClocks } from '../danish/clocks.ts'
import { findDates } from '../danish/dates.ts'
import { fieldOf } from '../danish/fields.ts'
import { gathered } from '../danish/gathered.ts'
import { findPaper } from '../danish/papers.ts'
import { remembered } from '../danish/remembered.ts'
import type { CutMeeting, Piece } from '../model/cut.ts'
import type { Head } from './head.ts'
import { runningText } from './text.ts'

const wordsOf = remembered((text): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
/** Words that only hold a head's line together. */
const fillers = new Set(
  'd den kl klokken til fra i på paa af mødet møde mødedato afholdt holdt er og for aar aaret år'.split(' '),
)

const blanked = (text: string) =>
  [...findDates(text), ...findClocks(text), ...[findPaper(text)].filter((range) => range !== null)].reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  )

/** The words of a line but for its days, its clocks and the word for the paper. */
const ownWords = remembered((text): readonly string[] => wordsOf(blanked(text)))

/** Whether every word of a line is kept by a fact: it then need not stand among the free text. */
function isKept(text: string, kept: ReadonlySet<string>): boolean {
  if (text.length > 300) return false
  if (text === '') return true
  return ownWords(text).every((word) => kept.has(word) || fillers.has(word))
}

/**
 * The free text of a head (and of what stands after the last punkt): its information field, and every line that holds a
 * word which no fact has taken, so that nothing is lost. `facts` are the strings of the facts already read.
 */
export function informationOf(meeting: CutMeeting, head: Head, facts: readonly string[]): string | null {
  const kept = new Set(gathered(facts, (fact) => wordsOf(fact)))
  const lines: Piece[] = []
  let last: Piece | null = null
  const said = head.fields.filter(({ kind }) => kind === 'information').flatMap(({ values }) => values)
  /** Pieces of a page without line breaks share their line. */
  const saidAt = ({ page, line, column, text }: Piece) =>
    said.find(
      (one) => one.page === page && one.line === line && one.column >= column && one.column <= column + text.length,
    )
  for (const piece of meeting.head) {
    const field = fieldOf(piece.text.trim())
    const value = field && field.kind !== 'other' ? piece.text.trim().slice(field.valueAt) : piece.text
    const own = saidAt(piece)
    if (own) lines.push(own)
    else if (!isKept(value, kept)) lines.push(piece)
    else if (last && last.text !== '' && piece.text.trim() === '') lines.push({ ...piece, text: '' })
    last = lines.at(-1) ?? null
  }
  const after = meeting.tail.filter(({ text }) => text.trim() === '' || !isKept(text, kept))
  const text = [runningText(lines), runningText(after)].filter((part) => part !== '').join('\n\n')
  return text === '' ? null : text
}
