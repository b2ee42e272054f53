import { anchored } from '../../danish/anchored.ts'
import type { Row } from '../rows/rows.ts'
import { fitting } from '../rows/signs.ts'

/** `Telefon: …`, `Direkte e-mail:`, `8000 Aarhus C`, `Sagsbehandler:` */
const contactPattern = anchored(
  /^(?:(?:direkte )?(?:telefon|tlf|e-?mail|e-?post|mail)\.?\s?:|\d{4} \p{Lu}|sagsbehandler\s?:|sag(?:snr)?\.?\s?:|www\.|cvr|ean)/iu,
)
/** Whether a row says how a sender is reached. */
export const isContact = ({ text }: Row) => text.length <= longest && contactPattern.test(text)
const capitalsPattern = /^[\p{Lu}][\p{Lu} &,/-]{7,}$/u
const longest = 46
const fewestContacts = 3
/** The last rows of a source, from a sender in capitals to the postal code, are an address if they are so many. */
const fewestAtEnd = 3
/** How far above the first contact the name of the sender may stand, and how far apart contacts may be. */
const reachAbove = 9
const reachBetween = 4

const isShort = (row: Row | undefined) =>
  row !== undefined && row.text.length <= longest && !/^[-•*]\s|[.;]$/u.test(row.text)

/**
 * The rows of letterheads: sender, address, telephone, case worker, printed in a column of their own and read into the
 * text where that column ends. They begin with the sender in capitals.
 */
export function letterheadsOf(rows: readonly Row[]): Set<number> {
  const found = new Set<number>()
  let done = -1
  for (const { at } of fitting(rows, contactPattern, longest)) {
    if (at <= done) continue
    const from = senderAbove(rows, at)
    const { to, contacts } = lastContact(rows, at)
    const ends = from !== null && endsInAddress(rows.slice(from, to + 1), rows.length)
    if (from !== null && (contacts >= fewestContacts || ends)) for (let i = from; i <= to; i++) found.add(i)
    done = to
  }
  return found
}

const postalCode = /^\d{4} \p{Lu}\p{Ll}/u
const endsInAddress = (block: readonly Row[], end: number) =>
  block.length > fewestAtEnd &&
  block.at(-1)?.at === end - 1 &&
  postalCode.test(block.at(-1)?.text ?? '') &&
  block.slice(0, -1).every(({ numbering, label }) => !numbering && !label)

function senderAbove(rows: readonly Row[], at: number): number | null {
  let from: number | null = null
  for (let i = at - 1; i >= Math.max(0, at - reachAbove) && isShort(rows[i]); i--)
    if (capitalsPattern.test(rows[i]?.text ?? '')) from = i
  return from
}

function lastContact(rows: readonly Row[], at: number): { readonly to: number; readonly contacts: number } {
  let [to, contacts] = [at, 1]
  for (let i = at + 1; i <= to + reachBetween && isShort(rows[i]); i++) {
    if (!contactPattern.test(rows[i]?.text ?? '')) continue
    to = i
    contacts += 1
  }
  const endsInLabel = /:$/.test(rows[to]?.text ?? '')
  for (let i = to + 1; endsInLabel && i <= to + 2 && isShort(rows[i]) && rows[i]?.page === rows[to]?.page; i++)
    if (i === to + 1 || /\/$/.test(rows[i - 1]?.text ?? '')) to = i
  return { to, contacts }
}
