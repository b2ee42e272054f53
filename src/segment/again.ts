import type { Again } from './contents-list.ts'
import type { Row } from './rows.ts'
import { headingKeyOf } from './titles.ts'

/** A title printed again over two lines shares its beginning with the whole. */
const keyLength = 24

/** Where titles are printed last, by their beginnings and whole. */
function printedIn(rows: readonly Row[]) {
  const [begins, whole] = [new Map<string, number>(), new Map<string, number>()]
  for (const row of rows) {
    if (row.text.length >= 200) continue
    const key = headingKeyOf(row)
    begins.set(key.slice(0, keyLength), row.at)
    whole.set(key, row.at)
  }
  return { begins, whole }
}

/** Where titles are printed again: looked up when first asked, for a source without contents lists never asks. */
export function againIn(rows: readonly Row[]): Again {
  let known: ReturnType<typeof printedIn> | undefined
  const printed = () => {
    known ??= printedIn(rows)
    return known
  }
  return {
    begins: (key, after) => (printed().begins.get(key.slice(0, keyLength)) ?? -1) > after,
    whole: (key, after) => key !== '' && (printed().whole.get(key) ?? -1) > after,
  }
}
