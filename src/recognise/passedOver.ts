import type { Box, OcrLine, Raster, Word } from '../model/page.ts'
import { type Blot, blotsOf, lettersAmong } from './prepare/blots.ts'

/** Ink that was passed over, perhaps a number: a recogniser takes a column of lone figures for none of the text. */
export interface PassedOver {
  readonly box: Box
  /** The line before which it stands. */
  readonly before: OcrLine
}

/** `2` · `12.` · `3a` · `(4)`: a number before its punkt */
const numberPattern = /^[(]?\d{1,3}[a-z]?[.):]?$/
/** In inches: figures of one number stand so near to each other, and so far off the foot of their line. */
const [nearest, off] = [0.08, 0.02]
/** A number is so high beside its line, and so wide beside its height: what is narrower is the rest of a rule. */
const [high, narrow] = [{ from: 0.3, to: 1.2 }, 0.15]
/** So many figures and signs a number has at most. */
const longest = 5

/** What was passed over before the lines of a page. */
export function passedOver(lines: readonly OcrLine[], page: Raster): PassedOver[] {
  const isRead = readOn(lines)
  const unread = lettersAmong(blotsOf(page), page.dpi).filter((blot) => !isRead(blot))
  const beside = unread.flatMap((blot): { blot: Blot; before: OcrLine }[] => {
    const before = lines
      .filter(({ words, baseline }) => (words[0]?.box.x ?? 0) > blot.x1 && isAtFoot(blot, baseline.y0, page))
      .sort((a, b) => (a.words[0]?.box.x ?? 0) - (b.words[0]?.box.x ?? 0))[0]
    return before === undefined || !isSized(blot, before) ? [] : [{ blot, before }]
  })
  const groups: { blots: Blot[]; before: OcrLine }[] = []
  for (const { blot, before } of beside.sort((a, b) => a.blot.x0 - b.blot.x0)) {
    const group = groups.find(
      (one) => one.before === before && blot.x0 - (one.blots.at(-1)?.x1 ?? 0) <= nearest * page.dpi,
    )
    if (group === undefined) groups.push({ blots: [blot], before })
    else group.blots.push(blot)
  }
  return groups
    .filter(({ blots }) => blots.length <= longest)
    .map(({ blots, before }) => ({ box: boxRound(blots, page), before }))
}

/** The lines with the numbers that were found on a second look, each a line of its own at the height of that before which it stands. */
export function withNumbers(
  lines: readonly OcrLine[],
  places: readonly PassedOver[],
  seen: readonly (readonly Word[])[],
): OcrLine[] {
  /** Their baselines: the lines themselves may be made anew between the two looks. */
  const pointed = new Set<OcrLine['baseline']>()
  const numbers = places.flatMap(({ box, before }, i): OcrLine[] => {
    const [word, ...more] = seen[i] ?? []
    if (word === undefined || more.length > 0 || !numberPattern.test(word.text)) return []
    const { y0 } = before.baseline
    if (/\D$/u.test(word.text)) pointed.add(before.baseline)
    return [{ ...before, words: [{ ...word, box }], baseline: { x0: box.x, y0, x1: box.x + box.width, y1: y0 } }]
  })
  return [...lines.flatMap((line) => (pointed.has(line.baseline) ? withoutStop(line) : line)), ...numbers]
}

/** A line without the full stop that was read before it: its number, found now, has it. */
function withoutStop(line: OcrLine): OcrLine[] {
  if (line.words[0]?.text !== '.') return [line]
  const [, ...words] = line.words
  return words.length === 0 ? [] : [{ ...line, words }]
}

const isAtFoot = ({ y1 }: Blot, foot: number, { dpi }: Raster) => Math.abs(y1 - foot) <= off * dpi

function isSized({ x0, y0, x1, y1 }: Blot, { height }: OcrLine): boolean {
  const [wide, tall] = [x1 - x0 + 1, y1 - y0 + 1]
  return tall >= high.from * height && tall <= high.to * height && wide >= narrow * tall
}

/** Asks of a blot whether it stands in a word that was read. */
function readOn(lines: readonly OcrLine[]): (blot: Blot) => boolean {
  const boxes = lines.flatMap(({ words }) => words.map(({ box }) => box))
  return ({ x0, y0, x1, y1 }) => {
    const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2]
    return boxes.some((box) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height)
  }
}

/** The box round a number and the full stop behind it, which is no letter by its height. */
function boxRound(blots: readonly Blot[], { dpi }: Raster): Box {
  const [left, top] = [Math.min(...blots.map(({ x0 }) => x0)), Math.min(...blots.map(({ y0 }) => y0))]
  const [right, foot] = [Math.max(...blots.map(({ x1 }) => x1)), Math.max(...blots.map(({ y1 }) => y1))]
  return { x: left, y: top, width: right - left + 1 + Math.round(nearest * dpi), height: foot - top + 1 }
}
