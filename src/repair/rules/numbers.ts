import { blanksBefore } from '../../danish/spaces.ts'
import type { Line } from '../../model/page.ts'
import type { Proposal, Rule } from '../rule.ts'

/** A number read wrong that its list tells: `l. Valg` over `2. Regnskab`, `5, Valg` between `4. Budget` and `6. Eventuelt`. */
export const listNumbers: Rule = {
  name: 'list-number',
  reason:
    'The number that a list lacks is that of the one line in the gap which begins with something that looks like it.',
  hint: /^\s*(?:\p{L}\p{L}{1,5}\.? ){0,2}\d{1,3} ?[.):]/mu,
  propose: (lines) => {
    const labels = labelsOf(lines)
    return labels.length < fewest ? [] : gapsIn(labels).flatMap((gap) => filled(gap, lines))
  },
}
/** One number alone is no list. */
const fewest = 2

interface Label {
  readonly line: number
  readonly number: number
  /** `Ad `, `Punkt `, `SAG NR. `: what stands before the number, the same in the whole list; mostly nothing. */
  readonly word: string
  /** `.`, `)`, ` :`: what stands behind it. */
  readonly sign: string
}

/** `4. Budget` · `  12) Eventuelt` · `Ad 3. Vedtaget` · `5 : Siden sidst` */
const labelPattern =
  /^\s*(?<word>(?:Ad|Punkt|Pkt\.?|Sag|SAG)(?: [Nn][Rr]\.?)? )?(?<number>\d{1,3})(?<sign> ?[.):])(?=\s+\S|$)/u
/** What one begins with, blanks passed over. */
const mayBeLabel = 'APS0123456789'

function labelsOf(lines: readonly Line[]): Label[] {
  const labels: Label[] = []
  for (const [line, { text }] of lines.entries()) {
    if (!mayBeLabel.includes(text[blanksBefore(text)] ?? ' ')) continue
    const { word = '', number, sign = '' } = labelPattern.exec(text)?.groups ?? {}
    if (number !== undefined) labels.push({ line, number: Number(number), word, sign })
  }
  return labels
}

/** Where a list goes from one number to that after the next, begins with 2, or ends: what is missing, and the lines it may stand in. */
interface Gap extends Omit<Label, 'line'> {
  readonly from: number
  readonly to: number
  /** Whether a list on both sides asks for the number. */
  readonly isBetween: boolean
}

function gapsIn(labels: readonly Label[]): Gap[] {
  const kinds = new Map<string, Label[]>()
  for (const label of labels) {
    const kind = `${label.word}|${label.sign}`
    const list = kinds.get(kind)
    if (list === undefined) kinds.set(kind, [label])
    else list.push(label)
  }
  return [...kinds.values()].flatMap((list) => [
    ...list.flatMap((_, at) => gapBefore(list, at) ?? []),
    ...list.flatMap((_, at) => gapBehind(list, at) ?? []),
  ])
}

/** A list inside a punkt is no longer than this. */
const inside = 30

/** What is missing right before a number: `4.` after `2.`, lists inside the punkt passed over, or `2.` at the beginning of a list. */
function gapBefore(list: readonly Label[], at: number): Gap | null {
  const label = list[at]
  const before = list[at - 1]
  if (label === undefined || label.number === 1 || before?.number === label.number - 1) return null
  const gap = (from: number): Gap => ({ ...label, number: label.number - 1, from, to: label.line, isBetween: true })
  for (let i = at - 1; i >= 0 && i >= at - inside; i--) {
    const isOuter = i === at - 1 || list[i + 1]?.number === 1
    if (isOuter && list[i]?.number === label.number - 1) return null
    const isMisread = i === at - 2
    if ((isOuter || isMisread) && list[i]?.number === label.number - 2) return gap((list[i]?.line ?? 0) + 1)
  }
  return label.number === 2 ? gap((before?.line ?? -1) + 1) : null
}

/** A list's last number stands so many lines below the last but one, at most. */
const below = 60

/** What may be missing at the end of a list of two and more. */
function gapBehind(list: readonly Label[], at: number): Gap | null {
  const [label, before, next] = [list[at], list[at - 1], list[at + 1]]
  if (label === undefined || before?.number !== label.number - 1 || (next !== undefined && next.number > 1)) return null
  const to = Math.min(next?.line ?? Number.POSITIVE_INFINITY, label.line + below)
  return { ...label, number: label.number + 1, from: label.line + 1, to, isBetween: false }
}

/** `l. Valg` · `5, Valg` · `r . Valg`: one to three letters and a sign, a word behind them */
const damagedPattern = /^(?<body>[^\s.,:;)]{1,3})(?<sign> ?[.,:;)]{1,2})(?=\s+["“(]?(?:\p{Lu}|\p{Ll}{2})|$)/u
/** What a recogniser takes each figure for; what nobody else would write in its place comes first. */
const alike: readonly { readonly surely: string; readonly perhaps: string }[] = [
  { surely: 'Oo', perhaps: 'DQ869' },
  { surely: 'lI|!', perhaps: 'irfJjT]47' },
  { surely: '', perhaps: 'Zz7?' },
  { surely: '', perhaps: '8BSE5' },
  { surely: '', perhaps: 'A1' },
  { surely: '', perhaps: 'S$§683' },
  { surely: '', perhaps: 'bG5&8' },
  { surely: '', perhaps: 'T?1/z' },
  { surely: '', perhaps: 'B&S36' },
  { surely: '', perhaps: 'gq04' },
]

const fits = (body: string, number: string, surely: boolean): boolean =>
  body.length === number.length &&
  [...number].every((figure, at) => {
    const read = body[at] ?? ''
    const taken = alike[Number(figure)]
    return read === figure || taken?.surely.includes(read) || (!surely && taken?.perhaps.includes(read))
  })

/** What fills a gap: the one line in it that begins with something like the number; two such lines are none. */
function filled({ from, to, number, word, sign, isBetween }: Gap, lines: readonly Line[]): Proposal[] {
  const found: Proposal[] = []
  const figures = String(number)
  const begins = readAs(figures[0] ?? '')
  const last = Math.min(to, lines.length)
  for (let line = from; line < last; line++) {
    const { text = '', words = [] } = lines[line] ?? {}
    const start = blanksBefore(text) + word.length
    if (!begins.includes(text[start] ?? ' ') || !text.startsWith(word, start - word.length)) continue
    const { body, sign: read = '' } = damagedPattern.exec(text.slice(start, start + reach))?.groups ?? {}
    // Where nobody says that the text was recognised, only what is hardly anything else, no initial of a name.
    const surely = !isBetween || (words.length === 0 && word === '')
    if (body === undefined || !fits(body, figures, surely)) continue
    if (body === figures && soundPattern.test(read)) continue
    found.push({ line, start, before: body + read, after: number + sign, confidence: 0.9 })
  }
  return found.length === 1 ? found : []
}
/** All that a figure may stand there as. */
const readAs = (figure: string): string => {
  const { surely = '', perhaps = '' } = alike[Number(figure)] ?? {}
  return figure + surely + perhaps
}
const reach = 40
/** `.`, ` :`: what a clerk may write behind a number, though not behind its neighbours */
const soundPattern = /^ ?[.):]$/u
