import type { Row } from './rows.ts'

/** `og miljø`, `(fortsat`: a line that goes on with a sentence; but `a) Budget`, `b. Regnskab` begins an item */
const goesOnPattern = /^(?!\p{Ll}[.)](?:\s|$))["»”(]?\p{Ll}/u
/** `tilrette-` · `12:00 -` · `Anna Bang,` · `Økonomi, herunder og`: a line that wants another */
const wantsMorePattern = /(?:\p{L}[-\u00ad]|\s[-–—]|,|\b(?:og|eller|samt|af|for|til|med|om|på|i|at))$/u
/**
 * Lines of one text follow each other within so many times their size: one and a half, and twice the two fifths by which one may be off that
 * was taken together with a line beside it (`sameBaseline`).
 */
const nextLine = 2.2

export const wordsOf = (row: Row): string => row.words.map(({ text }) => text).join(' ')

/** Whether a line of a column goes on in the next one below. */
export function runsOn(above: Row | null | undefined, below: Row | null | undefined): boolean {
  if (!above || !below || below.baseline - above.baseline > nextLine * Math.max(above.size, below.size)) return false
  return (
    (/\p{L}{2}/u.test(wordsOf(above)) && goesOnPattern.test(wordsOf(below))) || wantsMorePattern.test(wordsOf(above))
  )
}

/** The share of a column's lines that go on in the next, 0..1: prose has half and more, a table's column hardly any. */
export function runningShare(column: readonly Row[]): number {
  const pairs = column.slice(1).filter((row, i) => runsOn(column[i], row))
  return column.length < 2 ? 0 : pairs.length / (column.length - 1)
}
