import type { Row } from '../rows/rows.ts'

/** `Fra: Ida Holm`, `Sendt: 14. november 2011 22:17`, `Til:`, `Emne: SV: Referat`: what a letter's program prints over it. */
const mailPattern =
  /^(?:Fra|Til|Cc|Bcc|Kopi(?: til)?|Sendt|Dato|Emne|Vedhæft\p{L}*(?: filer)?|From|To|Sent|Date|Subject|Attachments?):(?:\s|$)/iu
/** One of them that minutes do not have. */
const surePattern = /^(?:Sendt|Emne|Sent|Subject):/iu
const fewestRows = 3

/** The rows over a letter that minutes were sent in: three or more together, of which one says when it was sent or what it is about. */
export function mailHeads(rows: readonly Row[]): ReadonlySet<number> {
  const found = new Set<number>()
  for (let at = 0; at < rows.length; at++) {
    let to = at
    while (mailPattern.test(rows[to]?.text ?? '') && (to === at || rows[to]?.gap === 0)) to += 1
    const together = rows.slice(at, to)
    if (together.length >= fewestRows && together.some(({ text }) => surePattern.test(text)))
      for (const row of together) found.add(row.at)
    at = Math.max(at, to - 1)
  }
  return found
}
