import type { Progress } from '../batch/batch.ts'

/** How a run goes on, at one moment. */
export interface Pace {
  readonly found: number
  readonly done: number
  readonly failed: number
  readonly pages: number
  /** Since the run began. */
  readonly seconds: number
  /** Sources and pages that were read, not those that were done before. */
  readonly sourcesPerSecond: number
  readonly pagesPerSecond: number
  /** Seconds to go at that rate; `null` while nobody can know. */
  readonly left: number | null
  /** The source that has been under way longest, and the page it is at. */
  readonly slowest: { readonly path: string; readonly page: number | null; readonly seconds: number } | null
}

export interface PaceKeeper {
  readonly hear: (progress: Progress) => void
  readonly look: () => Pace
}

interface UnderWay {
  readonly since: number
  page: number | null
  pages: number
}

/** Keeps the pace of a run from what it says; `now` gives milliseconds. */
export function keepPace(now: () => number): PaceKeeper {
  const began = now()
  const underWay = new Map<string, UnderWay>()
  let [found, done, failed, read, pages] = [0, 0, 0, 0, 0]

  const hear = (progress: Progress) => {
    if (progress.is === 'planned') found = progress.found
    if (progress.is === 'begun') underWay.set(progress.path, { since: now(), page: null, pages: 0 })
    if (progress.is === 'page') {
      const source = underWay.get(progress.path)
      if (source === undefined) return
      source.page = progress.page
      if (progress.state === 'done') source.pages += 1
    }
    if (progress.is === 'finished') {
      const { path, fate } = progress
      underWay.delete(path)
      if (fate.outcome === 'not-run') return
      done += 1
      if (fate.outcome === 'failed') failed += 1
      if (fate.outcome === 'skipped' || fate.outcome === 'kept') return
      read += 1
      if (fate.outcome === 'converted' || fate.outcome === 'partial') pages += fate.pages
    }
  }
  const look = (): Pace => {
    const seconds = (now() - began) / 1000
    const rate = (count: number) => (seconds > 0 ? count / seconds : 0)
    const recognised = [...underWay.values()].reduce((sum, source) => sum + source.pages, 0)
    const sourcesPerSecond = rate(read)
    const [path, slow] = underWay.entries().next().value ?? [null, null]
    return {
      found,
      done,
      failed,
      pages: pages + recognised,
      seconds,
      sourcesPerSecond,
      pagesPerSecond: rate(pages + recognised),
      // Where nothing waits any more, the time left is that of the pages under way, which nobody knows.
      left: sourcesPerSecond > 0 && found - done > underWay.size ? (found - done) / sourcesPerSecond : null,
      slowest: path === null ? null : { path, page: slow.page, seconds: (now() - slow.since) / 1000 },
    }
  }
  return { hear, look }
}
