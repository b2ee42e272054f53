import { gathered } from '../../danish/gathered.ts'
import type { Lexicon } from '../../danish/lexicon.ts'
import { matchesOf } from '../../danish/matches.ts'
import type { Line } from '../../model/page.ts'
import { byteOf, type CodePage, codePages, letterOf } from '../codepages.ts'
import { type Stretch, stretchesWithout } from '../gate.ts'
import type { Proposal, Rule } from '../rule.ts'

/** A sign that is no ASCII inside or at the edge of a word: all that the wrong page makes of a Danish letter. */
const insidePattern = /[A-Za-z][^\0-\x7f]|[^\0-\x7f][A-Za-z]/

const anyPattern = new RegExp(`${insidePattern.source}|⌡`)

/** `M›det om ‘ldreomr†det blev holdt p† r†dhuset.` → `Mødet om ældreområdet blev holdt på rådhuset.`: one-byte text that was read as another code page. */
export const codepage: Rule = {
  name: 'wrong-code-page',
  reason:
    'In each code page æ, ø, å are other bytes; read as the wrong one, signs stand inside words where the letters stood.',
  hint: anyPattern,
  propose: (lines, { lexicon }) => {
    const stretches = stretchesWithout(lines)
    const swap = swapOf(textsInside(lines, stretches), lexicon)
    if (swap === null)
      return gathered(lines, ({ text }, line) =>
        text.includes('⌡') ? paragraphsIn(text).map((change): Proposal => ({ line, ...change })) : none,
      )
    const all = lines.map(({ text }, line) => ({ text, line }))
    const without = stretches.flatMap(({ from, to }) => all.slice(from, to))
    const genuine = all.filter(({ text }) => letterPattern.test(text)).length
    const damaged = genuine * fewestDamaged < without.length ? all : without
    return damaged.flatMap(({ text, line }) => swapped(text, swap).map((change): Proposal => ({ line, ...change })))
  },
}

const none: readonly Proposal[] = []

/** The lines of stretches in which such a sign stands inside a word. */
function textsInside(lines: readonly Line[], stretches: readonly Stretch[]): string[] {
  const texts: string[] = []
  for (const { from, to } of stretches)
    for (let at = from; at < to; at++) {
      const text = lines[at]?.text ?? ''
      if (insidePattern.test(text)) texts.push(text)
    }
  return texts
}

/** Where so many lines without a Danish letter stand against each with one, that one too is a misreading (of ° or ü). */
const fewestDamaged = 5
const letterPattern = /[æøåÆØÅ]/
/** Words with such signs. */
const wordPattern = /[A-Za-z]*[^\0-\x7f\s][A-Za-z\u0080-\uffff]*/g

type Swap = (letter: string) => string

const { windows1252, cp850, cp865, macRoman } = codePages
/** What was written as the first page and read as the second, the likeliest first: DOS files opened in Windows, and so on. */
const pairs: readonly (readonly [CodePage, CodePage])[] = [
  [cp850, windows1252],
  [cp865, windows1252],
  [macRoman, windows1252],
  [windows1252, cp850],
  [windows1252, cp865],
  [windows1252, macRoman],
  [cp850, macRoman],
  [cp865, macRoman],
  [macRoman, cp850],
  [macRoman, cp865],
  [cp850, cp865],
  [cp865, cp850],
]

/** How many words must become Danish, and what share of the words with signs. */
const fewestProofs = 2
const fewestShare = 0.5

/** The pair of pages under which most words with signs become Danish words, or `null`. */
function swapOf(texts: readonly string[], lexicon: Lexicon): Swap | null {
  const words = [...new Set(texts.flatMap((text) => text.match(wordPattern) ?? []))].filter((word) => word.length > 2)
  let best: Swap | null = null
  let most = Math.max(fewestProofs - 1, words.length * fewestShare)
  for (const [written, read] of words.length < fewestProofs ? [] : pairs) {
    const swap: Swap = (letter) => {
      const byte = letter < '\u0080' ? -1 : byteOf(read, letter.charCodeAt(0))
      return byte < 0 ? letter : letterOf(written, byte)
    }
    const proofs = words.filter((word) => {
      const swapped = Array.from(word, swap).join('')
      return letterPattern.test(swapped) && lexicon.knows(swapped) && !lexicon.knows(word)
    }).length
    if (proofs > most) {
      best = swap
      most = proofs
    }
  }
  return best
}

const signPattern = /[^\0-\x7f]/g

const swapped = (text: string, swap: Swap) =>
  matchesOf(signPattern, text).flatMap(({ 0: before, index: start }) => {
    const after = swap(before)
    return after === before ? [] : [{ start, before, after: after === '\u00a0' ? ' ' : after, confidence: 0.99 }]
  })

/** `⌡ 17, stk. 4` → `§ 17, stk. 4`: CP850 and CP865 have the same Danish letters, so the sign alone tells the one read as the other. */
const paragraphPattern = /⌡(?=⌡* ?\d)/g
const paragraphsIn = (text: string) =>
  matchesOf(paragraphPattern, text).map(({ 0: before, index: start }) => ({
    start,
    before,
    after: '§',
    confidence: 0.95,
  }))
