/** The most common words of Danish that no neighbouring language shares in this spelling and that hold no æ, ø or å. */
export const commonWords: ReadonlySet<string> = new Set(
  (
    'og er til af det den der med som ikke blev blive bliver ved fra kan skal har han hun vil om et de jeg vi eller men ' +
    'samt hvor efter under over mellem mod uden også punkt sag sagen referat dagsorden udvalg udvalget kommune kommunen byrådet ' +
    'bilag beslutning godkendt orientering efterretning deltog kommunens forvaltningen indstilling sagsfremstilling jf herunder alle nye ' +
    'var sig denne dette disse kunne ville skulle hvad hvis når mere anden andre dag gang blandt inden'
  ).split(' '),
)

/** The most common words of English and German that are no Danish words, whatever letters were lost. */
const foreignWords: readonly string[] = (
  'the and of shall this that which with from are was were been has not will would their these its they them into upon such than then ' +
  'und nicht ist das eine einer einem auf wird werden durch auch sind oder sich aus zum zur bei nach über'
).split(' ')
const foreignPattern = new RegExp(`(?<!\\p{L})(?:${foreignWords.join('|')})(?!\\p{L})`, 'giu')
const wordPattern = /\p{L}+/gu

/** Whether a line is English or German rather than Danish: quotations and reports in them are nobody's damage. */
export function isForeign(line: string): boolean {
  const foreign = line.match(foreignPattern)?.length ?? 0
  if (foreign < 2) return false
  let danish = 0
  for (const word of line.match(wordPattern) ?? []) if (commonWords.has(word.toLowerCase())) danish++
  return foreign > danish
}
