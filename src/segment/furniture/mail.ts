import { anchored } from '../../danish/anchored.ts'
import type { Row } from '../rows/rows.ts'
import { fitting } from '../rows/signs.ts'

/** `Fra: Ida Holm`, `Sendt: 14. november 2011 22:17`, `Til:`, `Emne: SV: Referat`: what a letter's program prints over it. */
const mailPattern = anchored(
  /^(?:Fra|Til|Cc|Bcc|Kopi(?: til)?|Sendt|Dato|Emne|Vedhæft\p{L}*(?: filer)?|From|To|Sent|Date|Subject|Attachments?):(?:\s|$)/iu,
)
/** One of them that minutes do not have. */
const surePattern = /^(?:Sendt|Emne|Sent|Subject):/iu
const fewestRows = 3

/** The rows over a letter that minutes were sent in: three or more together, of which one says when it was sent or what it is about. */
export function mailHeads(rows: readonly Row[]): ReadonlySet<number> {
  const found = new Set<number>()
  const blocks: Row[][] = []
  for (const row of fitting(rows, mailPattern)) {
    const open = blocks.at(-1)
    if (open && row.gap === 0 && open.at(-1)?.at === row.at - 1) open.push(row)
    else blocks.push([row])
  }
  for (const together of blocks)
    if (together.length >= fewestRows && together.some(({ text }) => surePattern.test(text)))
      for (const row of together) found.add(row.at)
  return found
}
