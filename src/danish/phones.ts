import type { Found } from './found.ts'
import { meaningOfLabel } from './numberLabels.ts'

/** `22 34 56 78`, `2234 5678`, `22.34.56.78`, `+45 22-34-56-78`, `0045 22345678`; but no `12 34 56 78`. */
const danish =
  /(?<prefix>(?:\+|00)45[ -]?)?(?<number>[2-9]\d(?<mark>[ .-]?)\d\d\k<mark>\d\d\k<mark>\d\d|[2-9]\d{3}[ -]\d{4})/gu
/** `+46 8 123 456 78`: any other country's. */
const foreign = /\+(?!45)[1-9]\d{0,2}(?:[ -]?\(?\d{1,4}\)?){2,6}/gu

const gluedBefore = /[\p{L}\p{N}+]$|\p{N}[-–/.:,_ ]$/u
const gluedAfter = /^(?:[\p{L}\p{N}]|[-–/._:, ]\p{N}|[-–/_]\p{L})/u
const amountAfter = /^\s?(?:kr|mio|t\.?kr|%|m2|m²|DKK|stk)/iu
/** `Bente Holm, ` or an e-mail directly before it: what stands there is how to reach someone. */
const personBefore = /(?:\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}*\.?)* \p{Lu}\p{Ll}+|@[\w.-]+\.\w{2,4})[\s,;(/–-]{1,4}$/u

/** A quick look before labels are sought. */
const mayBeCalledPhone = /tlf|tel|mob|sms|lokal|ring|træf|fax/i

function judge(text: string, match: RegExpExecArray): Found | null {
  const [start, end] = [match.index, match.index + match[0].length]
  const [before, after] = [text.slice(Math.max(0, start - 80), start), text.slice(end, end + 20)]
  if (gluedBefore.test(before) || gluedAfter.test(after) || amountAfter.test(after)) return null
  const { prefix, number, mark } = match.groups ?? {}
  const found = { start, end, value: (number ?? match[0]).replace(/[^\d+]/g, '') }
  if (number === undefined || prefix !== undefined) return found
  const beside = mark !== undefined && mark !== '' && personBefore.test(before)
  if (!beside && !mayBeCalledPhone.test(before)) return null
  const meaning = meaningOfLabel(before, after)
  return meaning === 'phone' || (meaning === null && beside) ? found : null
}

/** A quick look before numbers are sought. */
const eightDigits = /\d\d[ .-]?\d\d[ .-]?\d\d[ .-]?\d\d|\+\d/

/**
 * Every telephone number of a text, in order: with a country code, with a label (`tlf.`), or in pairs after a name or an
 * e-mail. Eight digits alone are not enough: CVR, case and account numbers have as many.
 */
export function findPhones(text: string): Found[] {
  if (!eightDigits.test(text)) return []
  const found: Found[] = []
  for (const pattern of [danish, foreign])
    for (const match of text.matchAll(pattern)) {
      const one = judge(text, match)
      if (one && !found.some((other) => one.start < other.end && other.start < one.end)) found.push(one)
    }
  return found.sort((a, b) => a.start - b.start)
}
