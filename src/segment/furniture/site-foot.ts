import type { Furniture } from '../../model/cut.ts'
import type { Row } from '../rows/rows.ts'

/** The words a site says below its page: most in a line. */
const longest = 80
/** One word of a site may be said by a punkt. */
const fewestOfSite = 2
/** A site says no more below its page. */
const mostRows = 40

/** `9990 Engby`: no number of a punkt. */
const postalCode = /^\d{4} \p{Lu}/u

const isShort = ({ text, numbering, label, decision }: Row) =>
  text.length <= longest &&
  (numbering === null || postalCode.test(text)) &&
  label === null &&
  decision === null &&
  !/\p{Ll}{3}\.$/u.test(text)

/**
 * The foot of a site's page, which a copy from the browser goes on with: from the first line that only a site says
 * (`Var siden nyttig?`), where nothing but short lines follow to the end of the source, and another such line among them.
 */
export function siteFoot(rows: readonly Row[], kinds: readonly (Furniture['kind'] | null)[]): readonly number[] {
  let [from, said] = [rows.length, 0]
  for (let at = rows.length - 1; at >= Math.max(0, rows.length - mostRows); at--) {
    const row = rows[at]
    const isOfSite = kinds[at] === 'navigation'
    if (!row || !(isOfSite || isShort(row))) break
    if (!isOfSite) continue
    said += 1
    from = at
  }
  return said < fewestOfSite ? [] : rows.slice(from).map(({ at }) => at)
}
