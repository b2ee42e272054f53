import type { Line } from '../model/page.ts'
import type { Block } from './blocks.ts'
import { type Row, rightOf } from './rows.ts'

/** From this many times the usual distance between two rows on, a blank line stands between them. */
const paragraphGap = 1.3
/** No gap is worth more blank lines than this: beyond it they say nothing more. */
const mostBlankLines = 2
/** A gap is a column's, not a word's, from so many letters' widths, ems and usual word gaps on; it is shown as two blanks or more. */
const columnGap = { letters: 1.7, ems: 0.8, wordGaps: 2.2 }

/** The blocks of a page as lines of text, as on the page: indentation and wide gaps as blanks, vertical gaps as blank lines. */
export function linesOf(blocks: readonly Block[], page: number): Line[] {
  const rows = blocks.flatMap((block) => block.rows)
  const letter = letterWidth(rows)
  const wide = Math.max(columnGap.letters * letter, columnGap.wordGaps * usualWordGap(rows))
  const pitch = usualPitch(blocks)
  const lines: Line[] = []
  const add = (line: Omit<Line, 'page' | 'line'>) => lines.push({ page, line: lines.length + 1, ...line })
  for (const block of blocks) {
    const left = leftEdge(block.rows, letter)
    block.rows.forEach((row, i) => {
      const blank =
        i === 0 ? (lines.length > 0 && block.begins ? 1 : 0) : blankLines(block.rows[i - 1] ?? row, row, pitch)
      for (let n = 0; n < blank; n++) add({ text: '', box: null, words: [] })
      add({ text: textOf(row, left, letter, wide), box: row.box, words: row.words })
    })
  }
  return lines
}

/** The mean width of a letter of the page, in points: one column of the text. */
function letterWidth(rows: readonly Row[]): number {
  let [width, letters] = [0, 0]
  for (const { words } of rows) {
    for (const word of words) {
      width += word.box.width
      letters += word.text.length
    }
  }
  return letters === 0 || width <= 0 ? 5 : width / letters
}

/** The gap between two words of a row that is usual on the page, in points. */
function usualWordGap(rows: readonly Row[]): number {
  const gaps = rows.flatMap(({ words }) =>
    words.slice(1).map((word, i) => word.box.x - rightOf(words[i]?.box ?? word.box)),
  )
  return gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0
}

/** The distance between baselines that is usual on the page, in points: the commonest one, to half a point. */
function usualPitch(blocks: readonly Block[]): number {
  const counts = new Map<number, number>()
  for (const { rows } of blocks) {
    rows.forEach((row, i) => {
      const before = rows[i - 1]
      if (before === undefined || row.baseline - before.baseline > 2.5 * row.size) return
      const pitch = Math.round(2 * (row.baseline - before.baseline)) / 2
      for (const near of [pitch - 0.5, pitch, pitch + 0.5])
        counts.set(near, (counts.get(near) ?? 0) + (near === pitch ? 2 : 1))
    })
  }
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0]
}

/** How many blank lines the gap between two rows is worth; a larger letter wants a larger distance. */
function blankLines(above: Row, row: Row, pitch: number): number {
  const usual = Math.max(pitch, 1.15 * Math.max(above.size, row.size))
  const distance = (row.baseline - above.baseline) / usual
  return distance < paragraphGap ? 0 : Math.min(mostBlankLines, Math.max(1, Math.round(distance) - 1))
}

/** Where the text of a block begins: the leftmost edge that two rows share, so that one stray sign indents nothing. */
function leftEdge(rows: readonly Row[], letter: number): number {
  const edges = rows.map((row) => row.box.x).sort((a, b) => a - b)
  return edges.find((edge, i) => (edges[i + 1] ?? Infinity) - edge < letter) ?? edges[0] ?? 0
}

function textOf(row: Row, left: number, letter: number, wideGap: number): string {
  let text = ''
  let end = left
  for (const word of row.words) {
    const column = Math.round((word.box.x - left) / letter)
    const gap = word.box.x - end
    const wide = text === '' ? gap > letter : gap > Math.max(wideGap, columnGap.ems * row.size)
    const blanks = wide ? Math.max(text === '' ? 0 : 2, column - text.length) : text === '' ? 0 : 1
    text += ' '.repeat(blanks) + word.text
    end = rightOf(word.box)
  }
  return text
}
