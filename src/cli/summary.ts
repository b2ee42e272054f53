import { plural } from '../validate/reports/words.ts'
import { printable } from './printable.ts'
import type { Result } from './result.ts'

interface Run {
  readonly total: number
  readonly seconds: number
  /** The signal that ended the run early, or `null`. */
  readonly interrupted: string | null
}

/** The last lines of a run: what became of every source, and which gave nothing. */
export function summarise(results: readonly Result[], { total, seconds, interrupted }: Run): string[] {
  const failures = results.filter(({ failure }) => failure !== null)
  const partial = results.filter(({ failure, errors }) => failure === null && errors > 0)
  const sum = (key: 'pages' | 'warnings') => results.reduce((all, result) => all + result[key], 0)
  const parts = [
    `${results.length - failures.length} of ${plural(total, 'source')} done`,
    plural(sum('pages'), 'page'),
    ...(failures.length > 0 ? [`${failures.length} failed`] : []),
    ...(partial.length > 0 ? [`${partial.length} with errors`] : []),
    ...(sum('warnings') > 0 ? [plural(sum('warnings'), 'warning')] : []),
    `${seconds.toFixed(1)} s`,
  ]
  return [
    parts.join(', '),
    ...(total > 1 ? failures.map(({ path, failure }) => `  failed: ${printable(path)} (${failure?.code})`) : []),
    ...(interrupted === null
      ? []
      : [
          `Ended early by ${interrupted}: ${plural(total - results.length, 'source')} left. Run the same command again.`,
        ]),
  ]
}
