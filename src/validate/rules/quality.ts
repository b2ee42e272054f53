import { letters } from '../bare.ts'
import type { Rule } from '../rule.ts'

/** `rÃ¥d`, `rÃ¦kke`, `SÃ˜`: UTF-8 read as Latin-1 · `r├ądet`: as a DOS code page · `�`: a letter lost */
const wrongEncoding = /Ã[\u0080-\u00bf¦¸¥˜…†‡˜]|[├┼][\p{L}\p{S}]|\ufffd/u
/** `p&`, `ogs&`, `f@lger`, `@konomi`: English recognition of Danish; not `B&W`, an e-mail or `@Skovby`. */
const wrongRecognition =
  /(?<![\p{L}\p{N}@.])(?:p|ogs|f|s|m|g)&(?![\p{L}\p{N}])|(?<![\p{L}\p{N}._-])(?:\p{Ll}{1,3}@\p{Ll}{2,}|@(?:konomi|nsk|vrig|ge)\p{Ll}*)(?!\p{L}|[.@-]\p{L})/u
/** A quick look before signs of damage are sought. */
const anySign = /[Ã├┼\ufffd&@]/
const danishLetters = /[æøå]/i
/** Small words that every Danish text of some length has, and that have no æ, ø or å themselves. */
const smallWords = /(?<!\p{L})(?:og|i|at|er|til|af|den|det|for|med|en|der|som|ikke|et|fra|har)(?!\p{L})/giu

export const damageLeft: Rule = function* (document, { thresholds, prose }) {
  for (const { text, pointer, at } of prose) {
    if (!anySign.test(text)) continue
    const wrong = wrongEncoding.test(text)
      ? 'a wrong encoding'
      : wrongRecognition.test(text)
        ? 'a wrong recognition'
        : null
    if (wrong)
      yield {
        pointer,
        message: `Expected sound text, found signs of ${wrong}. Convert the source again with \`--repair on\`, or \`--ocr redo\`.`,
        at,
      }
  }
  if (document.orthography === 'pre-1948' || prose.some(({ text }) => danishLetters.test(text))) return
  const whole = prose.map(({ text }) => text).join('\n')
  const words = whole.match(/\p{L}+/gu)?.length ?? 0
  const isDanish = (whole.match(smallWords)?.length ?? 0) > words / 8
  if (letters(whole) >= thresholds.lettersWithoutDanish && isDanish)
    yield {
      pointer: '/meetings',
      message: `Expected æ, ø or å in ${letters(whole)} letters of Danish, found none. Convert the source again with \`--repair on\`, or \`--ocr redo\`.`,
      at: null,
    }
}

export const lowConfidence: Rule = function* (document, { thresholds }) {
  for (const [i, { number, confidence }] of document.pages.entries())
    if (confidence !== null && confidence < thresholds.pageConfidence)
      yield {
        pointer: `/pages/${i}/confidence`,
        message: `Expected a confidence of ${thresholds.pageConfidence} at least, found ${confidence}. Read the page beside its image.`,
        at: { page: number },
      }
}

export const conversionError: Rule = function* (document) {
  for (const [i, { code, severity, page, line }] of document.diagnostics.entries())
    if (severity === 'error')
      yield {
        pointer: `/diagnostics/${i}`,
        message: `Expected a conversion without errors, found ${code}. See \`referat explain ${code}\`.`,
        at: page === null ? null : line === null ? { page } : { page, line },
      }
}
