import { distance } from 'fastest-levenshtein'
import { defaults, type Ocr, proofread, type Tools } from '../../src/index.ts'
import { type Case, cases } from '../fixtures.ts'
import { isRecorded } from '../recorded.ts'

/** How a recognised text differs from the true one: letters (white space folded), and words with æ, ø or å. */
export interface Misread {
  readonly letters: number
  readonly wrongLetters: number
  readonly danishWords: number
  /** Those of the truth that the recognised text holds less often. */
  readonly lostWords: readonly string[]
}

/** The scans whose recognition was recorded. */
export const scans: readonly Case[] = cases.filter(({ slug }) => isRecorded(slug))

/** What is misread of a scan. The truth is the text layer of the same sheets where a case has one, else the text they were set from. */
export async function misreadOf(scan: Case, tools: Tools, ocr: Ocr): Promise<Misread> {
  const { family } = scan
  const original = cases.find(({ slug }) => slug === `${family}-pdf`) ?? cases.find(({ slug }) => slug === family)
  if (original === undefined) throw new Error(`${family} has no original`)
  const options = { ...defaults, repair: 'off' as const }
  const [truth, read] = await Promise.all(
    [original, scan].map(async ({ source }) => folded((await proofread(source, { ...tools, ocr }, options)).lines)),
  )
  return compared(truth ?? '', read ?? '')
}

/** `....... 4`: the dots of a contents list and the page they lead to say nothing that could be misread. */
const leaderPattern = /(?:\s*\.){4,}\s*\d*/g
const folded = (lines: readonly { readonly asRead: string }[]) =>
  lines
    .map(({ asRead }) => asRead)
    .join(' ')
    .replace(leaderPattern, ' ')
    .replace(/\s+/g, ' ')
    .trim()

const wordPattern = /[\p{L}\d@]+(?:[^\s\p{L}\d@]+[\p{L}\d@]+)*/gu
const danish = (text: string) => (text.match(wordPattern) ?? []).filter((word) => /[æøå]/i.test(word))

/** What of a true text is lost in the one read. */
export function compared(truth: string, read: string): Misread {
  const there = danish(read)
  const words = danish(truth)
  const lostWords = words.filter((word) => {
    const at = there.indexOf(word)
    if (at >= 0) there.splice(at, 1)
    return at < 0
  })
  return { letters: truth.length, wrongLetters: distance(truth, read), danishWords: words.length, lostWords }
}
