import type { Finding } from '../../model/finding.ts'
import type { Counts, Reporter } from '../report.ts'
import { placeInSource, plural, summarise } from './words.ts'

/** GitHub shows ten annotations of each level a step; what is beyond is dropped without a word. */
const shown = 10

const levels = { error: 'error', warning: 'warning', info: 'notice' } as const
/** Source: the toolkit of GitHub Actions, `packages/core/src/command.ts`. */
const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

function annotation(finding: Finding): string {
  const { severity, code, message, document, row } = finding
  const place = placeInSource(finding)
  const where = `file=${property(document)},line=${row ?? 1},title=${property(code)}`
  return `::${levels[severity]} ${where}::${data(place === '' ? message : `${message} (${place})`)}\n`
}

/** Annotations on the documents in a pull request, as many as GitHub shows, and a summary of all. */
export const github: Reporter = {
  head: () => '',
  entry: ({ findings }, sofar) => {
    const count: Record<keyof Counts, number> = { error: sofar.error, warning: sofar.warning, info: sofar.info }
    return findings
      .filter(({ severity }) => count[severity]++ < shown)
      .map(annotation)
      .join('')
  },
  tail: (summary) => {
    const more = (['error', 'warning', 'info'] as const).reduce(
      (sum, key) => sum + Math.max(0, summary[key] - shown),
      0,
    )
    const rest =
      more === 0 ? '' : `${plural(more, 'finding')} more than GitHub shows: see another report (--report FILE).\n`
    return `${summarise(summary)}\n${rest}`
  },
}
