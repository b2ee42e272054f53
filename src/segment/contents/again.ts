import type { Row } from '../rows/rows.ts'
import { headingKey, headingKeyOf } from '../rows/titles.ts'
import type { Again } from './contents-entry.ts'

/** A title printed again over two lines shares its beginning with the whole. */
const keyLength = 24

/** Where titles are printed last. */
function lastPrinted(rows: readonly Row[]): ReadonlyMap<string, number> {
  const last = new Map<string, number>()
  for (const row of rows) {
    if (row.text.length < longestTitle) last.set(headingKeyOf(row), row.at)
    const colon = row.text.indexOf(': ')
    if (colon > 0 && colon < longestTitle) last.set(headingKey(row.text.slice(0, colon)), row.at)
  }
  return last
}
const longestTitle = 200

/** The same by the beginnings of titles. */
function lastBegun(whole: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const last = new Map<string, number>()
  for (const [key, at] of whole) last.set(beginningOf(key), Math.max(at, last.get(beginningOf(key)) ?? 0))
  return last
}
const beginningOf = (key: string) => key.slice(0, keyLength)

/** Where titles are printed again: looked up when first asked, for a source without contents lists never asks. */
export function againIn(rows: readonly Row[]): Again {
  let [beginnings, wholes]: ReadonlyMap<string, number>[] = []
  return {
    begins: (key, after) => {
      wholes ??= lastPrinted(rows)
      beginnings ??= lastBegun(wholes)
      return (beginnings.get(beginningOf(key)) ?? -1) > after
    },
    whole: (key, after) => {
      if (key === '') return false
      wholes ??= lastPrinted(rows)
      return (wholes.get(key) ?? -1) > after
    },
  }
}
