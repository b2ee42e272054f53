import type { Line } from '../model/page.ts'
import type { Block } from './blocks.ts'
import { columnGap, spacingOf, usualPitch } from './gaps.ts'
import { type Row, rightOf } from './rows.ts'

/** From this many times the usual distance between two rows on, a blank line stands between them. */
const paragraphGap = 1.3
/** No gap is worth more blank lines than this: beyond it they say nothing more. */
const mostBlankLines = 2

/** The blocks of a page as lines of text, as on the page: indentation and wide gaps as blanks, vertical gaps as blank lines. */
export function linesOf(blocks: readonly Block[], page: number): Line[] {
  const [only] = blocks.length === 1 ? blocks : []
  const { letter, wide } = spacingOf(only?.rows ?? blocks.flatMap((block) => block.rows))
  const pitch = usualPitch(blocks.map((block) => block.rows))
  const lines: Line[] = []
  const add = (line: Omit<Line, 'page' | 'line'>) => lines.push({ page, line: lines.length + 1, ...line })
  let lowest: Row | undefined
  for (const { rows, left, after } of blocks) {
    if (after === 'blank') lowest = undefined
    rows.forEach((row, i) => {
      const fixed = i === 0 && after !== 'distance'
      const blank = fixed
        ? after === 'blank' && lines.length > 0
          ? 1
          : 0
        : blankLines(rows[i - 1] ?? lowest, row, pitch)
      for (let n = 0; n < blank; n++) add({ text: '', box: null, words: [] })
      add({ text: textOf(row, left, letter, wide), box: row.box, words: row.words })
    })
    for (const row of rows) if (lowest === undefined || row.baseline > lowest.baseline) lowest = row
  }
  return lines
}

/** How many blank lines the gap between two rows is worth; a larger letter wants a larger distance. */
function blankLines(above: Row | undefined, row: Row, pitch: number): number {
  if (above === undefined) return 0
  const usual = Math.max(pitch, 1.15 * Math.max(above.size, row.size))
  const distance = (row.baseline - above.baseline) / usual
  return distance < paragraphGap ? 0 : Math.min(mostBlankLines, Math.max(1, Math.round(distance) - 1))
}

function textOf(row: Row, left: number, letter: number, wideGap: number): string {
  const parts: string[] = []
  let length = 0
  let end = left
  for (const word of row.words) {
    const column = Math.round((word.box.x - left) / letter)
    const gap = word.box.x - end
    const wide = length === 0 ? gap > letter : gap > Math.max(wideGap, columnGap.ems * row.size)
    const blanks = wide ? Math.max(length === 0 ? 0 : 2, column - length) : length === 0 ? 0 : 1
    parts.push(' '.repeat(blanks), word.text)
    length += blanks + word.text.length
    end = rightOf(word.box)
  }
  return parts.join('') // A text that is added to piece by piece keeps all its pieces, ten times its size.
}
