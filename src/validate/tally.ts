import type { Checked, Finding } from '../model/finding.ts'
import type { Reporter, Summary } from './report.ts'

export const isTrouble = ({ code }: Finding) => code === 'validate/could-not-check'

export const nothing: Summary = {
  entries: 0,
  documents: 0,
  failing: 0,
  error: 0,
  warning: 0,
  info: 0,
  ignored: 0,
  known: 0,
  troubles: [],
}

/** A summary with one more document. */
export function tally(sum: Summary, { late, findings, ignored, known }: Checked): Summary {
  const of = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length
  const [error, warning, info] = [of('error'), of('warning'), of('info')]
  const troubles = findings.filter(isTrouble)
  return {
    entries: sum.entries + 1,
    documents: sum.documents + (late ? 0 : 1),
    failing: sum.failing + (error + warning > 0 ? 1 : 0),
    error: sum.error + error,
    warning: sum.warning + warning,
    info: sum.info + info,
    ignored: sum.ignored + ignored,
    known: sum.known + known,
    troubles: troubles.length > 0 ? [...sum.troubles, ...troubles] : sum.troubles,
  }
}

/** Characters handed over at a time: many small pieces cost more than they hold. */
const pieceLength = 65_536

/** The text of a report, piece by piece, of documents that the summary has counted already. */
export async function* compose(
  { head, entry, tail }: Reporter,
  summary: Summary,
  documents: AsyncIterable<Checked>,
): AsyncGenerator<string> {
  let piece = head(summary)
  let sofar = nothing
  for await (const checked of documents) {
    piece += entry(checked, sofar)
    sofar = tally(sofar, checked)
    if (piece.length < pieceLength) continue
    yield piece
    piece = ''
  }
  yield piece + tail(summary)
}
