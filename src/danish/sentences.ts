/** Abbreviations whose dot ends no sentence. */
const abbreviation =
  /(?:^|[\s(/])(?:\p{L}|\d{1,4}|kl|pkt|nr|no|ca|vedr|evt|bl\.a|f\.eks|jf|jfr|stk|mv|m\.v|m\.fl|mfl|mio|mia|kr|tlf|dvs|d\.v\.s|inkl|ekskl|hhv|hr|fr|frk|chr|kr|jr|sr|dr|st|gl|sdr|ndr|matr|ang|angl|o\.lign|osv|afd|adm|konst|konsul|gdr|hmd|husmd|købmd|fhv|fmd|skr|best|d\.a|d\.m|iht|ifm|ift|mhp|pga|sml|vær|resp|udv|bev|jan|febr?|apr|aug|sept?|okt|nov|dec|novbr|decbr|oktbr?|septbr?)$/iu
const endPattern = /[.!?](?=["”»)]?\s+["”»(]?(?:\p{Lu}|\d|-\s))|;(?=\s)|\n+/gu

/** The sentences of a running text, in order, with where they start. An abbreviation's dot ends none. */
export function sentences(text: string): { readonly text: string; readonly start: number }[] {
  const found: { text: string; start: number }[] = []
  let from = 0
  const take = (to: number) => {
    const raw = text.slice(from, to)
    const trimmed = raw.trim()
    if (trimmed !== '') found.push({ text: trimmed, start: from + raw.indexOf(trimmed) })
    from = to
  }
  for (const match of text.matchAll(endPattern)) {
    if (match[0] === '.' && abbreviation.test(text.slice(Math.max(from, match.index - 12), match.index))) continue
    take(match.index + match[0].length)
  }
  take(text.length)
  return found
}
