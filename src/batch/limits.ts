/** How much one source, and one run, may take. */
export interface Limits {
  /** Worker processes, and pages recognised at once. */
  readonly jobs: number
  /** Seconds a source may take. */
  readonly timeout: number
  /** Seconds a source may go without finishing a page. */
  readonly pageTimeout: number
  /** Megabytes of memory one worker process may use. */
  readonly memory: number
  /** The run stops when more sources than this have failed; `null`: never. */
  readonly maxFailures: number | null
  /** The run stops when more than this share (0..1) of at least `rateFloor` sources has failed; `null`: never. */
  readonly maxFailureRate: number | null
}

/** The first sources of a run prove nothing about its rate of failures. */
export const rateFloor = 20

export const defaultLimits = {
  timeout: 3600,
  pageTimeout: 120,
  maxFailures: null,
  maxFailureRate: null,
} as const satisfies Omit<Limits, 'jobs' | 'memory'>

/** Megabytes that one more page at once takes, and those that a worker needs beside. */
const [pageMemory, baseMemory] = [250, 750]
/** Megabytes a worker may use where nobody says how many: what reads any source, and a volume alone with a page on every core. */
export const usualMemory = (jobs: number): number => Math.max(2048, baseMemory + pageMemory * jobs)
/** How many pages at once fit into so many megabytes. */
export const pagesIn = (memory: number): number => Math.max(1, Math.floor((memory - baseMemory) / pageMemory))

/** Why a run that goes wrong must stop, or `null`. */
export function tooManyFailures(failed: number, handled: number, limits: Limits): string | null {
  const { maxFailures, maxFailureRate } = limits
  if (maxFailures !== null && failed > maxFailures)
    return `${failed} sources have failed, more than --max-failures ${maxFailures} allows`
  if (maxFailureRate !== null && handled >= rateFloor && failed / handled > maxFailureRate)
    return `${failed} of ${handled} sources have failed, more than --max-failure-rate ${maxFailureRate} allows`
  return null
}

/** Bytes of a source that fit into a worker beside what is made of them; Node reads no file of 2 GiB at once. */
export const largestSource = (memory: number): number => Math.min(1024, memory / 2) * 1024 * 1024
