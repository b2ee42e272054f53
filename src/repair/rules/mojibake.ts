import { matchesOf } from '../../danish/matches.ts'
import type { Line } from '../../model/page.ts'
import { byteOf, type CodePage, codePages } from '../codepages.ts'
import type { Proposal, Rule } from '../rule.ts'

/** What the first bytes of Danish letters (195), signs (194) and quotes (226) are in the code pages: text without them is looked at no further. */
const leadPattern = /[ÃÂâ├┬ÔΓ√¬‚]/

/** `RÃ¥det` → `Rådet`, `m├©de` → `møde`: UTF-8 that was read as an older code page. Listed twice, it mends what was so read twice. */
export const mojibake: Rule = {
  name: 'mojibake',
  reason: 'UTF-8 writes æ, ø, å as two bytes; read as two letters they give pairs that no Danish text has.',
  hint: leadPattern,
  propose: (lines) => {
    const page = pageOf(lines)
    if (page === null) return []
    return lines.flatMap(({ text }, line) => restored(text, page).map((change) => ({ line, ...change })))
  },
}

/** What proves a code page: Danish letters, dashes and quotes come out. */
const proofPattern = /[æøåÆØÅé–—‘’“”•…§½°ÃÂâ├┬ÔΓ√¬‚]/

/** The code page that explains most letters, or `null` where none does. */
function pageOf(lines: readonly Line[]): CodePage | null {
  const foreign = lines.filter(({ text }) => leadPattern.test(text))
  let best: CodePage | null = null
  let most = 0
  for (const page of foreign.length === 0 ? [] : Object.values(codePages)) {
    const changes = foreign.flatMap(({ text }) => restored(text, page))
    const isProven = changes.some(({ after }) => proofPattern.test(after))
    const explained = isProven ? changes.reduce((sum, { before }) => sum + before.length, 0) : 0
    if (explained > most) {
      best = page
      most = explained
    }
  }
  return best
}

/** Runs of what is not ASCII, where bytes of UTF-8 may hide. A blank after Ã, Â or â… was a no-break space before white space was folded. */
const runPattern = /(?:[^\0-\x7f]|(?<=[ÃÂ]|â[…\u0085]) )+/g

/** The changes that read the bytes behind a line as UTF-8 again. */
function restored(text: string, page: CodePage): Omit<Proposal, 'line'>[] {
  return matchesOf(runPattern, text).flatMap(({ 0: run, index }) => {
    const bytes = Array.from(run, (letter) => (letter === ' ' ? 0xa0 : byteOf(page, letter.charCodeAt(0))))
    const changes: Omit<Proposal, 'line'>[] = []
    for (let at = 0; at < bytes.length; ) {
      const letter = letterAt(bytes, at)
      if (letter !== null)
        changes.push({
          start: index + at,
          before: run.slice(at, at + letter.length),
          after: letter.text,
          confidence: 1,
        })
      at += letter?.length ?? 1
    }
    return changes
  })
}

/** The letter that UTF-8 of two or three bytes spells at a place, or `null`. No Danish text needs four. */
function letterAt(bytes: readonly number[], at: number): { text: string; length: number } | null {
  const [first = 0, second = 0, third = 0] = bytes.slice(at, at + 3)
  if (first >= 0xc2 && first < 0xe0 && isNext(second)) return plausible(((first & 0x1f) << 6) | (second & 0x3f), 2)
  if (first >= 0xe2 && first < 0xf0 && isNext(second) && isNext(third))
    return plausible(((first & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f), 3)
  return null
}

const isNext = (byte: number) => byte >= 0x80 && byte < 0xc0

/**
 * What Danish text holds besides ASCII: Latin letters, signs, combining marks, dashes, quotes, bullets, arrows, boxes, ligatures;
 * and, on the way through a second layer, whatever a code page holds.
 */
const plausiblePattern =
  /[\u0080-\u017f\u0192\u02c6-\u02dd]|[\u0300-\u036f]|[\u0391-\u03ff\u2000-\u2044\u207f-\u20ac\u2100-\u218f\u2190-\u25ff\u3003\uf8ff\ufb00-\ufb06\ufeff]/

function plausible(code: number, length: number): { text: string; length: number } | null {
  const text = String.fromCharCode(code)
  if (!plausiblePattern.test(text)) return null
  return { text: text === '\u00a0' ? ' ' : text, length }
}
