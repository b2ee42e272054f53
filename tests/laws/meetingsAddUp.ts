import type { Document, Source, Tools } from '../../src/index.ts'
import { defaults, transcribe } from '../../src/index.ts'
import type { Followed } from '../follow.ts'

const gist = (document: Document) =>
  document.meetings.map(
    ({ body, date, punkter }) =>
      `${date} ${body} (${punkter.map(({ number, title }) => `${number} ${title}`).join('; ')})`,
  )

/** Two text sources one after the other, a form feed between, give the meetings of both. */
export async function meetingsAddUp(one: Followed, two: Followed, tools: Tools): Promise<readonly string[]> {
  const text = [one, two].map(({ source }) => new TextDecoder().decode(source.bytes)).join('\f')
  const both: Source = { path: 'both.txt', bytes: new TextEncoder().encode(text) }
  const together = gist(await transcribe(both, tools, defaults))
  const apart = [...gist(one.document), ...gist(two.document)]
  return [
    ...apart.filter((meeting) => !together.includes(meeting)).map((meeting) => `lost: ${meeting}`),
    ...together.filter((meeting) => !apart.includes(meeting)).map((meeting) => `invented: ${meeting}`),
  ]
}
