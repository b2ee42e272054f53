import { gathered } from '../../danish/gathered.ts'
import { matchesOf } from '../../danish/matches.ts'
import type { Row } from '../rows/rows.ts'
import { placed, rowOf } from '../rows/rows.ts'
import { figure, showing } from '../rows/signs.ts'

/** `… Ida Holm.2. Regnskab: …`, `… er godkendt3. Valg`: a number right against the end of the text before it; `3.4. Lån` is one number. */
const againstPattern = /(?<=[\p{Ll}!?)]|(?:\D|\d{3})\.)(?<number>\d{1,2})\.\s{1,3}(?=\p{Lu}\p{Ll})/gu
/** A quick look. */
const mayBeAgainst = /(?:[\p{Ll}!?)]|(?:\D|\d{3})\.)\d{1,2}\.\s/u
/** So many that go on from the number before, each by one, are the punkter of a list whose lines were run together. */
const fewestAgainst = 3

/** Parts lines in which the punkter of a list were set against each other, where they rise one by one; other rows come back as they are. */
export function partAgainstList(rows: readonly Row[]): readonly Row[] {
  if (!showing(rows, figure).some(({ text }) => mayBeAgainst.test(text))) return rows
  const cuts = new Map<number, number[]>()
  let [last, found] = [0, 0]
  for (const { at, text, numbering } of rows) {
    if (numbering?.style === 'dot' && (numbering.value === 1 || numbering.value === last + 1)) last = numbering.value
    for (const { index, groups } of matchesOf(againstPattern, text)) {
      if (Number(groups?.['number']) !== last + 1) continue
      last += 1
      found += 1
      cuts.set(at, [...(cuts.get(at) ?? [0]), index])
    }
  }
  return found < fewestAgainst ? rows : gathered(rows, (row) => pieces(row, cuts.get(row.at))).map(placed)
}

function pieces(row: Row, starts: readonly number[] | undefined): readonly Row[] {
  if (starts === undefined) return [row]
  return starts.map((start, i) => {
    const text = row.text.slice(start, starts[i + 1]).trimEnd()
    return rowOf(
      i === 0
        ? { ...row, text }
        : { ...row, text, column: row.column + start, gap: 1, opens: false, inside: true, apart: true },
    )
  })
}
