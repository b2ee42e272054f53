import { anchored } from '../../danish/anchored.ts'
import type { Row } from '../rows/rows.ts'
import { asRow } from '../rows/rows.ts'
import { untold } from '../rows/said.ts'
import { fitting } from '../rows/signs.ts'

/** `BESLUTNINGER`, `med beslutninger`: minutes, where it stands under the word for the agenda. */
const filledIn = anchored(/^(?:(?:og|med|samt) )?(?:beslutninger|konklusioner)$/iu)
/** The two lines of a title stand so close. */
const farthest = 2

/**
 * Rows in which the title of a paper stands over two lines, `DAGSORDEN` / `BESLUTNINGER`, and the second is no label of a
 * decision: it names minutes. An agenda that opens with such a label has a punkt between the two.
 */
export function withFilledIn(rows: readonly Row[]): readonly Row[] {
  const isSecond = (row: Row) => {
    const before = rows[row.at - 1]
    return before?.paper === 'agenda' && !row.opens && row.gap <= farthest && filledIn.test(row.text)
  }
  if (!fitting(rows, filledIn).some(isSecond)) return rows
  return rows.map(
    (row): Row =>
      isSecond(row) ? asRow({ ...row, label: null, decision: null, paper: 'minutes', told: untold() }) : row,
  )
}
