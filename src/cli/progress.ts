import { footLineOn } from './footLine.ts'
import type { Io } from './io.ts'
import type { Paint } from './paint.ts'

/** Where a run that takes one source after the other is: the line at the foot of a terminal. */
export interface Progress {
  readonly begin: (sources: number) => void
  readonly source: (path: string) => void
  readonly page: () => void
  /** Takes the line away, since something is about to be printed; it comes back by itself. */
  readonly clear: () => void
  readonly end: () => void
}

export function progressOn(io: Io, paint: Paint, quiet: boolean): Progress {
  const line = footLineOn(io, paint, quiet)
  let state = { sources: 0, number: 0, path: '', pages: 0, since: io.now() }
  const text = () => {
    if (state.number === 0) return null
    const pages = state.pages === 0 ? '' : ` · ${state.pages} pages recognised`
    const seconds = ((io.now() - state.since) / 1000).toFixed(0)
    return `${state.number}/${state.sources}${pages} · ${seconds} s · ${state.path}`
  }
  return {
    begin: (sources) => {
      state = { ...state, sources }
      line.begin(text)
    },
    source: (path) => {
      state = { ...state, number: state.number + 1, path, pages: 0, since: io.now() }
      line.draw()
    },
    page: () => {
      state = { ...state, pages: state.pages + 1 }
    },
    clear: line.clear,
    end: line.end,
  }
}
