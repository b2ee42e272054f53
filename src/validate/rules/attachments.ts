import { letters } from '../bare.ts'
import type { Rule } from '../rule.ts'
import { allPunkter } from '../walk.ts'

/** `jf. bilag 3`, `Bilag 2b`; not `bilag 1 til lov om planlægning` or `Punkt 4, Bilag 1`, which are another's. */
const mention =
  /(?<!\p{L}|(?:punkt|pkt\.?) ?\d{1,3}\p{Ll}?[.:,]? )bilag (?:nr\. ?)?(?<number>\d{1,2}\p{Ll}?)(?![\p{L}\d]|[./-]\d)(?! til (?:lov|bek|regulativ|forordning|direktiv|cirkulær))/giu
const none = /^\W*(?:ingen|intet|-)\W*$/i

export const attachmentMissing: Rule = function* (document) {
  for (const { value: punkt, pointer } of allPunkter(document)) {
    const has = (number: string) =>
      punkt.attachments.some(
        (one) =>
          one.number === number ||
          new RegExp(`(?<!\\p{L})bilag (?:nr\\. ?)?0?${number}(?![\\p{L}\\d])`, 'iu').test(one.title),
      )
    const named = new Set<string>()
    for (const [i, { kind, text, span }] of punkt.sections.entries()) {
      const at = span.from
      if (kind === 'bilag' && punkt.attachments.length === 0 && letters(text) > 0 && !none.test(text))
        yield {
          pointer: `${pointer}/sections/${i}/text`,
          message:
            'Expected the attachments of this list among the punkt’s attachments, found none. See the list in the source.',
          at,
        }
      for (const match of text.matchAll(mention)) {
        const number = match.groups?.['number']?.toLowerCase() ?? ''
        if (kind === 'bilag' || named.has(number) || has(number)) continue
        named.add(number)
        yield {
          pointer: `${pointer}/sections/${i}/text`,
          message: `Expected attachment ${number}, which the text names, among the punkt’s attachments; it is not there. Look for it in the source.`,
          at,
        }
      }
    }
  }
}
