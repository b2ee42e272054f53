import type { Law } from './law.ts'
import { contains, isForward, spansOf } from './places.ts'

/** Every place and span of a document is a line of its source; the parts of a meeting lie in it. */
export const placesExist: Law = ({ document, pages }) => {
  const lines = new Set(pages.flatMap((page) => page.lines.map(({ page, line }) => `${page}:${line}`)))
  const places = [
    ...document.furniture,
    ...document.repairs,
    ...document.meetings.flatMap((meeting) => Object.values(meeting.evidence)),
    ...spansOf(document).flatMap(({ span }) => [span.from, span.to]),
    ...document.diagnostics.flatMap(({ page, line }) => (page === null || line === null ? [] : [{ page, line }])),
  ]
  const punktSpans = document.meetings.flatMap((meeting) =>
    meeting.punkter.flatMap((p) => p.span.map((span) => ({ meeting, p, span }))),
  )
  return [
    ...places
      .filter(({ page, line }) => !lines.has(`${page}:${line}`))
      .map(({ page, line }) => `${page}:${line} is no line`),
    ...spansOf(document)
      .filter(({ span }) => !isForward(span))
      .map(({ use }) => `a span of ${use} runs backwards`),
    ...punktSpans
      .filter(({ meeting, span }) => !contains(meeting.span, span.from) || !contains(meeting.span, span.to))
      .map(({ meeting, p }) => `punkt ${p.number} lies outside its meeting ${meeting.id}`),
  ]
}
