/** Cuts a folded text into pages, each a list of lines. Every line stays on a page; a page mark itself goes. */
export function pagesOf(text: string): string[][] {
  const pages = text.includes('\f') ? byFormFeed(text) : byBlanks(text)
  return pages.map((lines) => lines.map((line) => line.trimEnd()))
}

/** `…\fPunkt 2: …`: the mark that pdftotext and printers set. */
function byFormFeed(text: string): string[][] {
  const pages = text.split('\f')
  const last = pages.at(-1)?.trim() === '' ? -1 : undefined
  return pages.slice(0, last).map((page) => page.replace(/\n$/, '').split('\n'))
}

/**
 * `…\n Referat\n…`: a form feed that an export turned into one blank, and `…\n\n\n\nSide 2`: three blank lines between
 * two pages. Both can stand in one source.
 */
function byBlanks(text: string): string[][] {
  const lines = text.replace(/\n ?$/, '').split('\n')
  const marks = new Set(startsAfterOneBlank(lines, text.endsWith('\n ')))
  const unmarked = lines.map((line, i) => (marks.has(i) ? line.slice(1) : line))
  const starts = [...new Set([0, ...marks, ...startsAfterThreeBlankLines(lines)])].sort((a, b) => a - b)
  return starts.map((start, i) => unmarked.slice(start, starts[i + 1]))
}

/** ` - Artikel`, ` • Pkt. 42`, ` a. i forbindelse med`, ` 1. Budget`: one blank before these indents a list */
const listItemPattern = /^ (?:[-–•*·o] |\p{Ll}[.)] |\d{1,2}[.)] )/u
const oneBlankPattern = /^ (?! )\S/

/**
 * Lines whose single leading blank is a page mark. A source that marks its pages so begins or ends with such a mark (or shows
 * two and indents nothing else); the lines around a mark begin at the margin, and a list item after a list item is indentation.
 */
function startsAfterOneBlank(lines: readonly string[], endsWithMark: boolean): number[] {
  const single = lines.flatMap((line, i) => (oneBlankPattern.test(line) ? [i] : []))
  const marks = single.filter((i) => {
    const [before, after] = [neighbour(lines, i, -1), neighbour(lines, i, 1)]
    return (
      !/^\s/.test(before) &&
      !/^\s/.test(after) &&
      !(listItemPattern.test(lines[i] ?? '') && listItemPattern.test(` ${before}`))
    )
  })
  const indents = lines.some((line) => /^(?: {2,}|\t)\S/.test(line))
  const onlyMarks = marks.length >= 2 && marks.length === single.length && !indents
  return endsWithMark || marks[0] === 0 || onlyMarks ? marks : []
}

/** The next line with text in a direction, or nothing at the end of the text. */
function neighbour(lines: readonly string[], from: number, step: 1 | -1): string {
  for (let i = from + step; i >= 0 && i < lines.length; i += step) if (lines[i]?.trim()) return lines[i] ?? ''
  return ''
}

/**
 * Lines after exactly three blank ones, in a source that has no larger gap and hardly another between one and three. Where a
 * blank line stands over most lines, three are the gap between paragraphs.
 */
function startsAfterThreeBlankLines(lines: readonly string[]): number[] {
  const gaps = lines.flatMap((line, i) => {
    if (line.trim() === '') return []
    let blank = 0
    while (i - blank > 0 && lines[i - blank - 1]?.trim() === '') blank += 1
    return blank < i ? [{ start: i, blank }] : []
  })
  const three = gaps.filter(({ blank }) => blank === 3)
  const other = gaps.filter(({ blank }) => blank === 2 || blank > 3)
  const spaced = gaps.filter(({ blank }) => blank > 0)
  const isDoubled =
    mostSpaced * gaps.length <= spaced.length && three.length > 1 && three.length * shortestPage > gaps.length
  return !isDoubled && three.length > 2 * other.length ? three.map(({ start }) => start) : []
}

/** Of the lines of a page that doubles them; a list may stand close. */
const mostSpaced = 0.75

/** Fewer lines a page are none: they are paragraphs. */
const shortestPage = 8
