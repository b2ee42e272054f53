import type { Io } from './io.ts'
import type { Paint } from './paint.ts'
import { printable } from './printable.ts'

/** The line that moves at the foot of a terminal; everywhere else, nothing. */
export interface Progress {
  readonly begin: (sources: number) => void
  readonly source: (path: string) => void
  readonly page: () => void
  /** Takes the line away, since something is about to be printed; it comes back by itself. */
  readonly clear: () => void
  readonly end: () => void
}

const clearLine = '\r\x1b[K'
const redrawEvery = 200

export function progressOn({ stderr, now }: Io, paint: Paint, quiet: boolean): Progress {
  if (stderr.isTTY !== true || quiet) return { begin() {}, source() {}, page() {}, clear() {}, end() {} }

  let state = { sources: 0, number: 0, path: '', pages: 0, since: now() }
  let timer: NodeJS.Timeout | undefined
  const draw = () => {
    if (state.number === 0) return
    const pages = state.pages === 0 ? '' : ` · ${state.pages} pages recognised`
    const line = `${state.number}/${state.sources}${pages} · ${((now() - state.since) / 1000).toFixed(0)} s · ${printable(state.path)}`
    stderr.write(`${clearLine}${paint.dim(line.slice(0, (stderr.columns || 80) - 1))}`)
  }
  return {
    begin: (sources) => {
      state = { ...state, sources }
      timer = setInterval(draw, redrawEvery)
    },
    source: (path) => {
      state = { ...state, number: state.number + 1, path, pages: 0, since: now() }
      draw()
    },
    page: () => {
      state = { ...state, pages: state.pages + 1 }
    },
    clear: () => void stderr.write(clearLine),
    end: () => {
      clearInterval(timer)
      state = { ...state, number: 0 }
      stderr.write(clearLine)
    },
  }
}
