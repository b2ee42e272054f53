import type { Summary } from '../batch/summary.ts'
import { plural } from '../validate/reports/words.ts'
import { printable } from './printable.ts'

/** Sources that are named under one class of failures; the others stand in `.referat/summary.json`. */
const named = 10

/** The last lines of a batch: what became of all sources, the failures by class, and how to go on. `shown`: the output folder as the user calls it. */
export function batchSummary(summary: Summary, pages: number, seconds: number, shown: string): string[] {
  const { found, converted, partial, skipped, kept, failed, notRun, stopped } = summary
  const counts = { converted, partial, skipped, kept, failed, 'not run': notRun }
  const parts = Object.entries(counts).filter(([name, count]) => count > 0 || !['kept', 'not run'].includes(name))
  const more = `${shown}/.referat/summary.json`
  return [
    `${found} found: ${parts.map(([name, count]) => `${count} ${name}`).join(', ')}; ${plural(pages, 'page')} in ${duration(seconds)}`,
    ...(summary.warnings > 0
      ? [`${plural(summary.warnings, 'warning')} in the documents; --verbose prints them.`]
      : []),
    ...list('Documents that lack something (each says what in its diagnostics):', summary.partialSources, more),
    ...list(
      'Files that referat did not write, or that were edited since, left as they are:',
      summary.keptSources,
      more,
    ),
    ...summary.failures.flatMap((failure) => [
      `${failure.count} ${failure.class}: ${failure.remedy}`,
      ...listed(
        failure.sources.map(({ path, code }) => `${path} (${code})`),
        more,
      ),
    ]),
    ...(stopped === null ? [] : [`Ended early: ${printable(stopped)}.`.replace(/\.\.$/, '.')]),
    ...(notRun > 0 ? [`${plural(notRun, 'source')} left. Run the same command again: what is done is kept.`] : []),
  ]
}

const list = (heading: string, paths: readonly string[], more: string) =>
  paths.length === 0 ? [] : [heading, ...listed(paths, more)]

function listed(names: readonly string[], more: string): string[] {
  const rest = names.length - named
  return [
    ...names.slice(0, named).map((name) => `  ${printable(name)}`),
    ...(rest > 0 ? [`  and ${rest} more, see ${more}`] : []),
  ]
}

/** `42 s`, `7 min`, `3 h 5 min` */
export function duration(seconds: number): string {
  if (seconds < 100) return `${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`
  const minutes = Math.round(seconds / 60)
  return minutes < 100 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
