import type { Reporter } from '../report.ts'

/** `{summary, documents: [{document, row, source, ignored, known, findings}]}`, for programs. */
export const json: Reporter = {
  head: ({ troubles, ...summary }) =>
    `{\n"summary": ${JSON.stringify({ ...summary, notChecked: troubles.length })},\n"documents": [`,
  entry: ({ document, row, source, ignored, known, findings }, { entries }) =>
    `${entries === 0 ? '' : ','}\n${JSON.stringify({ document, row, source, ignored, known, findings })}`,
  tail: () => '\n]\n}\n',
}
