import { headLabelOf } from '../../danish/head-labels.ts'
import { grown } from '../../geometry/broken.ts'
import type { RepairedLine } from '../../model/repair.ts'
import type { WholeLine } from '../rows/rows.ts'
import { saidBy } from '../rows/said.ts'
import { didNotFit, widthOf } from './width.ts'

/** Nearly all lines are full: whole pages were one line each. */
const flatShare = 0.8
const fewestOfFlat = 8
/** A block of lines that are all full but the last is one paragraph. */
const solidShare = 0.9
const fewestOfSolid = 4
/** A line that fills less of its width, blanks at its beginning left out, was set apart. */
const leastFilled = 0.6

const isRule = /[_=]{4}/u
/** Leaders, columns, an item of a list, a number of a page: a line of its own. */
const standsAlone = (above: string, text: string) =>
  /^[-–•*·▪]\s/u.test(text) || /^[\d. -]+$/u.test(text) || /\.{4}|\S\s{3,}\S/u.test(`${above} ${text}`)
const isOpen = /(?:[,–-]|(?<!\p{L})(?:og|af|den|d\.|til|fra|nr\.|kl\.|i|på|paa))$/u
const endsSentence = /[.!?:]["”»)]?$/u

/** Whether a line begins something new, for all that the line above it is full: it is numbered, labelled, or a new sentence, or stands under `Havneudvalgets beslutning den 3. maj 2012 Punkt 2`. */
function beginsNew(above: string, text: string): boolean {
  if (/^\p{Ll}/u.test(text)) return false
  const over = /\d$/u.test(above) ? saidBy(above).decision : null
  if (over?.kind === 'beslutning' && !over.isBodyOnDate) return true
  const { numbering, label, decision, paper, group, isCase } = saidBy(text)
  if (numbering || label || decision || paper || group || isCase || headLabelOf(text)) return !isOpen.test(above)
  return endsSentence.test(above) && /^["„”»(]?\p{Lu}/u.test(text)
}

/** Lines of one page with no blank line between them. */
interface Block {
  readonly lines: readonly RepairedLine[]
  readonly full: readonly boolean[]
}

const shareOf = (blocks: readonly Block[]) => {
  let [full, all] = [0, 0]
  for (const block of blocks) {
    full += block.full.filter(Boolean).length
    all += block.lines.length - 1
  }
  return { full, all }
}

/** Stretches of lines between blank lines; a blank line is a stretch of its own. */
function blocksOf(lines: readonly RepairedLine[], width: number): Block[] {
  const stretches: RepairedLine[][] = []
  for (const line of lines) {
    const open = stretches.at(-1)
    const last = open?.at(-1)
    if (open && last && last.page === line.page && last.text.trim() !== '' && line.text.trim() !== '') open.push(line)
    else stretches.push([line])
  }
  return stretches.map((stretch) => ({
    lines: stretch,
    full: stretch.map((line, i) => didNotFit(stretch[i - 1]?.text ?? '', line.text, width)),
  }))
}

/** A block whose broken lines are whole again. */
function joined({ lines, full }: Block, isFlat: boolean, width: number): WholeLine[] {
  const isSolid = lines.length >= fewestOfSolid && full.filter(Boolean).length >= solidShare * (lines.length - 1)
  const goesOn = (above: string, text: string) =>
    !isRule.test(above + text) &&
    (isFlat ||
      (above.length >= leastFilled * width && !standsAlone(above, text) && (isSolid || !beginsNew(above, text))))
  const whole: WholeLine[] = []
  for (const [i, line] of lines.entries()) {
    const last = whole.at(-1)
    const text = line.text.trim()
    if (last && full[i] && goesOn((lines[i - 1]?.text ?? '').trim(), text)) whole[whole.length - 1] = grown(last, line)
    else whole.push(line)
  }
  return whole
}

/**
 * Lines that the width of their page broke, put together again: the first word of the next line would not have fitted, and nothing
 * says that the next line begins anew. Only where a source shows such a width; else the lines come back as they are.
 * `… om placering af` / `legepladsen` → `… om placering af legepladsen`
 */
export function rejoined(lines: readonly RepairedLine[]): readonly WholeLine[] {
  const width = widthOf(lines.map(({ text }) => text))
  if (width === null) return lines
  const blocks = blocksOf(lines, width)
  const { full, all } = shareOf(blocks)
  const isFlat = all >= fewestOfFlat && full >= flatShare * all
  return blocks.flatMap((block) => joined(block, isFlat, width))
}
