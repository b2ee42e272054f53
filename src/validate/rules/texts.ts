import type { Punkt } from '../../model/meeting.ts'
import { bare, letters } from '../bare.ts'
import type { Rule } from '../rule.ts'
import { type At, allPunkter, startOf } from '../walk.ts'

export const titleInText: Rule = function* (document) {
  for (const { value: punkt, pointer } of allPunkter(document)) {
    const [section] = punkt.sections
    const [firstLine = ''] = section?.text.split('\n') ?? []
    // Signs aside the two are of a length: most need no closer look.
    if (section === undefined || firstLine.length > 2 * punkt.title.length + 10) continue
    const title = bare(punkt.title)
    if (title === '' || bare(firstLine) !== title) continue
    yield {
      pointer: `${pointer}/sections/0/text`,
      message: 'Expected the text of the punkt, found its title first. See whether the heading is printed twice.',
      at: section.span.from,
    }
  }
}

/** The texts of a punkt that should differ: a decision stands in a section of its own too, so it is held to the earlier ones. */
function fieldsOf({ value: punkt, pointer }: At<Punkt>) {
  const sections = punkt.sections.map(({ text, span }, i) => ({
    pointer: `${pointer}/sections/${i}/text`,
    text,
    at: span.from,
  }))
  const decided = punkt.decision === null ? [] : [{ pointer: `${pointer}/decision/text`, text: punkt.decision.text }]
  const earlier = punkt.earlierDecisions.map(({ text }, i) => ({
    pointer: `${pointer}/earlierDecisions/${i}/text`,
    text,
  }))
  const at = startOf(punkt)
  return [sections, [...decided, ...earlier].map((field) => ({ ...field, at }))]
}

/** Signs aside the same text has about the same length: most pairs need no closer look. */
const alike = (one: { readonly text: string }, other: { readonly text: string }) =>
  Math.abs(one.text.length - other.text.length) <= 0.1 * one.text.length

export const textTwice: Rule = function* (document, { thresholds }) {
  for (const punkt of allPunkter(document))
    for (const fields of fieldsOf(punkt)) {
      const long = fields.filter(({ text }) => text.length >= thresholds.repeatedText)
      const seen = new Map<string, string>()
      for (const { pointer, text, at } of long.filter((one) =>
        long.some((other) => one !== other && alike(one, other)),
      )) {
        const words = bare(text)
        if (letters(words) < thresholds.repeatedText) continue
        const first = seen.get(words)
        if (first === undefined) seen.set(words, pointer)
        else
          yield {
            pointer,
            message: `Expected another text than that of ${first}, found the same. See to which of the two it belongs.`,
            at,
          }
      }
    }
}
