import type { Io } from './io.ts'
import type { Paint } from './paint.ts'
import { printable } from './printable.ts'

/** The line that moves at the foot of a terminal; everywhere else, nothing. */
export interface FootLine {
  /** Begins to show what `text` gives, anew every so often; `null` shows nothing. */
  readonly begin: (text: () => string | null) => void
  readonly draw: () => void
  /** Takes the line away, since something is about to be printed; it comes back by itself. */
  readonly clear: () => void
  readonly end: () => void
}

const clearLine = '\r\x1b[K'
const redrawEvery = 200

export function footLineOn({ stderr }: Io, paint: Paint, quiet: boolean): FootLine {
  if (stderr.isTTY !== true || quiet) return { begin() {}, draw() {}, clear() {}, end() {} }

  let timer: NodeJS.Timeout | undefined
  let text: () => string | null = () => null
  const draw = () => {
    const line = text()
    if (line === null) return
    stderr.write(`${clearLine}${paint.dim(printable(line).slice(0, (stderr.columns || 80) - 1))}`)
  }
  return {
    begin: (next) => {
      text = next
      timer = setInterval(draw, redrawEvery)
    },
    draw,
    clear: () => void stderr.write(clearLine),
    end: () => {
      clearInterval(timer)
      text = () => null
      stderr.write(clearLine)
    },
  }
}
