import { isUsualTitle } from '../../danish/agenda-titles.ts'
import { headLabelOf } from '../../danish/head-labels.ts'
import { holdsVerb } from '../../danish/verbs.ts'
import { asTitle } from '../contents/plain-titles.ts'
import type { Row } from '../rows/rows.ts'
import { isApart } from '../rows/rows.ts'

const pattern = /^(?:[•·▪◦*]\s+)?(?:\p{Lu}.{2,78}(?:[\p{L}\d]|[\s.]\p{L}{1,4}\.)|Evt\.)\s?(?::|…|(?<!\.)\.{3,5})$/u
const introduces = /(?<!\p{L})(?:at|følgende|besluttede|vedtog|indstiller|foreslår|herunder|således)(?!\p{L})/u
/** `Der blev talt om:`, `Vi mødes igen:` */
const opensSentence = /^(?:Der|Det|Vi|Man|Bestyrelsen|Udvalget|Rådet)\s\p{Ll}/u

/** `Cykeloprydning og -parkering:`, `Klubhusudvalg…`, `Leje af stuen 2. th.:` alone on its line, over its text, with a bullet or none before it. */
export function isColonTitle(row: Row, after: Row | undefined): boolean {
  if (!pattern.test(row.text) || !isApart(row) || !after) return false
  if (row.label?.kind === 'bilag' || headLabelOf(row.text)) return false
  return !introduces.test(row.text) && !(opensSentence.test(row.text) && holdsVerb(row.text))
}

/** One such line may be anything; two are a habit. */
const fewest = 2
/** Where no blank line stands anywhere, titles that agendas have must be among them. */
const [fewestClose, fewestUsual] = [3, 2]
export const usualOf = (titles: readonly Row[]) => titles.filter(({ text }) => isUsualTitle(text)).length

/** The titles with a colon of a stretch, apart from what stands above them; without a blank line where none stands anywhere. */
export function colonTitlesIn(rows: readonly Row[], after: (row: Row) => Row | undefined): readonly Row[] {
  const apart = rows.filter((row) => isColonTitle(row, after(row)))
  if (apart.length >= fewest || rows.some((row, i) => i > 0 && isApart(row))) return apart
  const isClose = (row: Row, i: number) =>
    isColonTitle({ ...row, apart: true }, rows[i + 1]) &&
    !holdsVerb(row.text) &&
    (row.label === null || asTitle.has(row.label.kind))
  const close = rows.filter(isClose)
  return close.length >= fewestClose && usualOf(close) >= fewestUsual ? close : apart
}
