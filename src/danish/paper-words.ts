const kind =
  'referat|dagsorden|beslutningsprotokol|forhandlingsprotokol|protokol|protokollat|mødereferat|beslutningsreferat|kortreferat|tillægsdagsorden|mødeindkaldelse|indkaldelse(?= til)|sagsliste'
/** `Dagsorden/referat` */
const kinds = `(?:${kind})(?:\\s?/\\s?(?:${kind}))?`
const before = 'åbent|åben|lukket|endeligt?|foreløbigt?|udkast til|godkendt|offentligt?'

/** A line that is nothing but the word for a paper: `REFERAT`, `Åbent referat`, `Dagsorden`, `BESLUTNINGSPROTOKOL`. */
const alone = new RegExp(`^(?:(?:${before}) )?(?:${kinds})(?: \\((?:${before})\\))?\\s?:?$`, 'iu')
/** A title that begins with it: `Referat af …`, `REFERAT Byrådet …`, `Åbent referat fra …` */
const leading = new RegExp(`^(?:(?:${before}) )?(?:${kinds})(?!\\p{L})\\s*`, 'iu')
/** ` – Referat – ` inside a title. */
const inside = new RegExp(`(?<!\\p{L})(?:(?:${before}) )?(?:${kinds})(?!\\p{L})`, 'iu')

export const paperOf = (line: string): boolean => alone.test(line.trim())
export const leadingPaper = (line: string): string | null => leading.exec(line)?.[0] ?? null
/** Where a paper's word stands in a line; `null` where none does. */
export function findPaper(line: string): { readonly start: number; readonly end: number } | null {
  const match = inside.exec(line)
  return match ? { start: match.index, end: match.index + match[0].length } : null
}
