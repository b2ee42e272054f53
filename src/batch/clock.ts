import type { Code } from '../model/codes.ts'
import type { Limits } from './limits.ts'

/** Watches one source: `begin` says that a worker has it, `touch` that it goes on, and with which page, `allRead` that it has no more pages to read. */
export interface Clock {
  readonly begin: () => void
  readonly touch: (page: number) => void
  readonly allRead: (pages: number) => void
  readonly stop: () => void
}

/** Seconds that a worker may take to start and open its tools: no fault of the source. */
const startTimeout = 60

/** What comes after the pages, repair and meetings, may take the time of a page for so many pages. */
const pagesInOne = 50

/** Tells, once at most, that a source has taken too long: altogether, or since it last showed that it goes on. */
export function startClock({ timeout, pageTimeout }: Limits, tooLate: (code: Code, message: string) => void): Clock {
  let page: number | null = null
  const where = () => (page === null ? 'before any page was read' : `at page ${page}`)
  const late = () =>
    tooLate(
      'batch/timed-out',
      `Expected the source to be done within ${timeout} s, it was not; stopped ${where()}. Give more time with --timeout, or split it.`,
    )
  const pageLate = () =>
    tooLate(
      'batch/page-timed-out',
      `Expected a page to be done within ${pageTimeout} s, none was; stopped ${where()}. Give more time with --page-timeout.`,
    )
  const startLate = () =>
    tooLate(
      'batch/crashed',
      `Expected the worker to start within ${startTimeout} s, it did not. Run again when the machine has less to do.`,
    )
  let timers = [after(startTimeout, startLate)]
  const stop = () => timers.forEach(clearTimeout)
  return {
    begin: () => {
      stop()
      timers = [after(timeout, late), after(pageTimeout, pageLate)]
    },
    touch: (next) => {
      page = next
      timers.at(-1)?.refresh()
    },
    allRead: (pages) => {
      clearTimeout(timers.pop())
      timers.push(after(pageTimeout * (1 + pages / pagesInOne), pageLate))
    },
    stop,
  }
}

/** The longest time a timer can wait; it would take more for none at all. */
const forever = 2 ** 31 - 1
const after = (seconds: number, act: () => void) => setTimeout(act, Math.min(seconds * 1000, forever))
