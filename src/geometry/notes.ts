import type { Cells } from './columns.ts'
import { around, type Row } from './rows.ts'
import { runningShare, runsOn, wordsOf } from './running.ts'

/** Text with notes in a narrow column on its right: the text is prose of some length, the notes are words, not amounts. */
const beside = { fewestRows: 4, running: 0.35, noteWidth: 0.6, letters: 0.5 }
/** `3. Regnskab` · `2, Andragende` · `Punkt 4: Budget` · `Sag nr. 7` · `§ 2 Valg`: where the text of the next punkt begins */
const punktPattern =
  /^(?:(?:punkt|pkt\.?|sag(?:\s+nr\.)?|nr\.|ad)\s*\d|(?:§\s*)?\d{1,3}(?:\.\d{1,2})*[a-z]?[.,):]?\s+\p{Lu})/iu
/** From this many times the size of its letters on, the distance to the row above ends a paragraph. */
const paragraphGap = 1.7

export interface Part {
  readonly rows: readonly Row[]
  readonly isNote: boolean
}

/** The text and, after each punkt (where none is to be seen: each paragraph), the notes beside it; `null` where no notes stand beside a text. */
export function besideNotes(cells: Cells): Part[] | null {
  const texts = cells.map((row) => row.slice(0, -1).filter((cell) => cell !== null))
  const notes = cells.map((row) => row.at(-1) ?? null)
  const text = texts.flatMap((row) => (row[0] === undefined ? [] : [whole(row)]))
  const note = notes.filter((cell) => cell !== null)
  if (!standsBeside(text, note) || !notes.some((cell, i) => cell !== null && goesOnBeside(texts, i))) return null
  const ends = endsOf(texts)
  const parts: Part[] = []
  let [kept, waiting]: [Row[], Row[]] = [[], []]
  const close = () => {
    if (kept.length > 0) parts.push({ rows: kept, isNote: false })
    if (waiting.length > 0) parts.push({ rows: waiting, isNote: true })
    kept = []
    waiting = []
  }
  cells.forEach((_, i) => {
    const row = texts[i] ?? []
    if (waiting.length > 0 && ends.has(i) && !runsOn(waiting.at(-1), notes[i])) close()
    if (row.length > 0) kept.push(whole(row))
    const cell = notes[i]
    if (cell) waiting.push(cell)
  })
  close()
  return parts
}

const whole = (row: readonly Row[]): Row => ({
  ...(row[0] as Row), // never empty where it is called
  words: row.flatMap(({ words }) => words),
  box: around(row.map(({ box }) => box)),
})

function standsBeside(text: readonly Row[], note: readonly Row[]): boolean {
  if (text.length < beside.fewestRows || note.length === 0 || runningShare(text) < beside.running) return false
  const width = (rows: readonly Row[]) => around(rows.map(({ box }) => box)).width
  if (width(note) > beside.noteWidth * width(text)) return false
  const signs = note.map(wordsOf).join('')
  return (signs.match(/\p{L}/gu)?.length ?? 0) >= beside.letters * signs.length
}

/** Whether a line of text above or beside a note goes on in the next one, so that the note read between them would tear it apart. */
function goesOnBeside(texts: readonly (readonly Row[])[], i: number): boolean {
  const above = texts.slice(0, i + 1).findLast((row) => row.length > 0)
  const below = texts.slice(i + 1).find((row) => row.length > 0)
  return runsOn(above?.[0], below?.[0])
}

/** The rows before which notes are read: where the next punkt begins, or, in a text without punkter, the next paragraph. */
function endsOf(texts: readonly (readonly Row[])[]): ReadonlySet<number> {
  const starts = texts.flatMap(([row], i) => (row !== undefined && punktPattern.test(wordsOf(row)) ? [i] : []))
  if (starts.length > 0) return new Set(starts)
  let above: Row | undefined
  return new Set(
    texts.flatMap(([row], i) => {
      const before = above
      above = row ?? above
      const begins =
        row !== undefined && before !== undefined && row.baseline - before.baseline > paragraphGap * row.size
      return begins ? [i] : []
    }),
  )
}
