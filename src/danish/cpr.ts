import { daysIn } from './calendar.ts'
import type { Found } from './found.ts'
import { meaningOfLabel } from './numberLabels.ts'

/** A digit, or a letter that recognition puts in its place (`O1O19O-I234`). */
const D = '[0-9OoQDlI|iZSBG]'
const misread: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  Q: '0',
  D: '0',
  l: '1',
  I: '1',
  '|': '1',
  i: '1',
  Z: '2',
  S: '5',
  B: '8',
  G: '6',
}
const dash = '[-‐‑‒–—−=~]'

/** `010190-1234` `01.01.90-1234` `01 01 90 - 1234` `0101901234` `010190/1234` `010190-⏎1234` */
const inPairs = new RegExp(
  `(?<date>${D}{2}(?<mark>[ ./-]?)${D}{2}\\k<mark>${D}{2})(?<join>\\s?${dash}?\\s?|\\/)(?<serial>${D}{4})`,
  'gu',
)
/** `0 1 0 1 9 0 - 1 2 3 4` `010 190-12 34` `O1O1 9O-l234` */
const spread = new RegExp(`(?<date>(?:${D} ?){5}${D})(?<join> ?${dash}? ?)(?<serial>(?:${D} ?){3}${D})`, 'gu')

/** `EMN-2023-`, `00-1-`, `1.`: what follows directly is a part of a longer number or reference. */
const gluedBefore = /(?:[\p{L}\p{N}]|\p{N}[-–/.:,_]|\p{L}[-–/_])$/u
const gluedAfter = /^(?:[\p{L}\p{N}]|[-–/._:,]\p{N}|[-–/_]\p{L})/u
/** Another group of digits beside it: then blanks do not hold one number together. */
const digitsBefore = /\p{N}[ .]$/u
const digitsAfter = /^ \p{N}/u
/** `cpr`, `nr.`, `CPR-`: a label glued to the number. */
const labelGlued = /(?:cpr|c\.p\.r\.?|nr|nummer|pnr)[-.:]?$/iu
/** `kr.` or `%` after it: an amount. */
const amountAfter = /^\s?(?:kr|mio|t\.?kr|%|m2|m²|DKK|stk)/iu
/** `Bente Holm, ` `Bente Holm (` directly before it. */
const nameBefore = /\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}*\.?)* \p{Lu}\p{Ll}+(?:, ?| ?\(| ?[-–] ?| )$/u

/** A quick look before labels are sought: what is no date must be called a number of a person. */
const mayBeCalledCpr = /c\.?p|pers|fød|ident/i
const dashed = new RegExp(dash)
/** The year in which a case was opened, as in `018520-2013`. */
const yearLike = /^(?:19[89]|20[0-3])\d$/

/** Weights of the ten digits: their sum is a multiple of 11. Source: CPR-kontoret, "Personnummeret i CPR-systemet". */
const weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]

/** The year of birth that the seventh digit gives two digits of a year. Source: as above. */
function birthYear(short: number, seventh: number): number {
  if (seventh <= 3) return 1900 + short
  if (seventh === 4 || seventh === 9) return short <= 36 ? 2000 + short : 1900 + short
  return short <= 57 ? 2000 + short : 1800 + short
}

/** What ten digits say as a civil registration number. */
export interface CprReading {
  /** Whether the first six digits are a date: of the calendar, or of an administrative number, whose day is 60 higher. */
  readonly dated: boolean
  /** Whether the digits satisfy modulus 11. */
  readonly checks: boolean
  /**
   * Whether they need not: since 2007 numbers without it are given out, so far to people born on a 1 January from 1960
   * on. Source: cpr.dk, "Personnumre uden kontrolciffer (modulus 11 kontrol)".
   */
  readonly exempt: boolean
}

/** `0101651234` → dated, exempt. */
export function readCpr(digits: string): CprReading {
  const at = (from: number, to: number) => Number(digits.slice(from, to))
  const [written, month, year] = [at(0, 2), at(2, 4), birthYear(at(4, 6), at(6, 7))]
  const day = written > 60 ? written - 60 : written
  const dated = day >= 1 && month >= 1 && month <= 12 && day <= daysIn(month, year)
  const sum = weights.reduce((total, weight, i) => total + weight * at(i, i + 1), 0)
  return { dated, checks: sum % 11 === 0, exempt: day === 1 && month === 1 && year >= 1960 }
}

function judge(text: string, match: RegExpExecArray): Found | null {
  const { date = '', join = '', serial = '' } = match.groups ?? {}
  const [start, end] = [match.index, match.index + match[0].length]
  const glyphs = (date + serial).replace(/[\s./-]/g, '')
  const digits = glyphs.replace(/\D/g, (glyph) => misread[glyph] ?? glyph)
  const { dated, checks, exempt } = readCpr(digits)
  const [before, after] = [text.slice(Math.max(0, start - 80), start), text.slice(end, end + 20)]
  if (!dated && !mayBeCalledCpr.test(before) && !mayBeCalledCpr.test(after)) return null
  const damaged = digits !== glyphs
  if (damaged && glyphs.replace(/\D/g, '').length < 5) return null
  if ((gluedBefore.test(before) && !labelGlued.test(before)) || gluedAfter.test(after)) return null

  const found = { start, end, value: digits }
  const meaning = meaningOfLabel(before, after)
  if (meaning === 'cpr') return found
  if (!dated || amountAfter.test(after)) return null
  const alone = dashed.test(join) || !(digitsBefore.test(before) || digitsAfter.test(after))
  if (meaning === 'cpr further on') return alone ? found : null
  if (meaning !== null) return null
  if (dashed.test(join)) return checks || !yearLike.test(serial) ? found : null
  if (damaged || !alone) return null
  if (join === '') return checks || exempt || nameBefore.test(before) ? found : null
  return checks && !yearLike.test(serial) ? found : null
}

/** `[CPR-1]` */
const placeholder = /\[[A-Z]+-\d+\]/g
/** A quick look before numbers are sought: five digits with letters or signs between. */
const fiveDigits = /(?:\d\D{0,6}){4}\d/

/**
 * Every civil registration number of a text, in order: what is called one, and what looks like one (a date and four
 * digits) and is not called something else. A number without a hyphen and without a label must satisfy modulus 11 or
 * follow a name. Account, case, journal and telephone numbers are not found.
 */
export function findCpr(written: string): Found[] {
  if (!fiveDigits.test(written)) return []
  // `bilag_010190-1234_klage`: in the names of files a low line is a blank. What a redaction left is the label of nothing.
  const text = written.replaceAll('_', ' ').replace(placeholder, (mark) => ' '.repeat(mark.length))
  const found: Found[] = []
  for (const pattern of [inPairs, spread]) {
    pattern.lastIndex = 0
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const one = judge(text, match)
      if (one === null) pattern.lastIndex = match.index + 1
      else if (!found.some((other) => one.start < other.end && other.start < one.end)) found.push(one)
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** `0101901234` `010190-1234` between what is no letter and no digit */
const tenDigits = /(?<![\p{L}\p{N}])\d{6}[ -]?\d{4}(?![\p{L}\p{N}])/gu

/**
 * Every civil registration number in the path of a file. Names have few words that could say what a number is: here ten
 * digits that begin with a date are one, whether they satisfy modulus 11 or not.
 */
export function findCprInPath(path: string): Found[] {
  const text = path.replace(/[/_]/g, '\n')
  const called = findCpr(text)
  const dated = [...text.matchAll(tenDigits)].flatMap((match) => {
    const [start, end, value] = [match.index, match.index + match[0].length, match[0].replace(/\D/g, '')]
    const isNew = readCpr(value).dated && !called.some((one) => one.start < end && start < one.end)
    return isNew ? [{ start, end, value }] : []
  })
  return [...called, ...dated].sort((a, b) => a.start - b.start)
}
