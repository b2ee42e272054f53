import type { Lexicon } from '../../danish/lexicon.ts'
import { matchesOf } from '../../danish/matches.ts'
import { type Stretch, stretchesWithout } from '../gate.ts'
import type { Proposal, Rule } from '../rule.ts'

const anySignPattern = /[[\\\]{|}]/

/** `M|det om {ldrer}det blev holdt p} r}dhuset.` → `Mødet om ældrerådet blev holdt på rådhuset.`: Danish in seven bits (DS 2089, ISO 646-DK), read as ASCII. */
export const sevenBit: Rule = {
  name: 'seven-bit',
  reason:
    'Until the 1990s the codes of [ \\ ] { | } were Æ Ø Å æ ø å on Danish machines; brackets, tables and paths hold them too.',
  hint: anySignPattern,
  propose: (lines, { lexicon }) =>
    stretchesWithout(lines)
      .filter(({ from, to }) =>
        isDamaged(
          lines.slice(from, to).map(({ text }) => text),
          lexicon,
        ),
      )
      .flatMap((stretch) => changes(stretch, lines)),
}

const danish: Readonly<Record<string, string>> = { '[': 'Æ', '\\': 'Ø', ']': 'Å', '{': 'æ', '|': 'ø', '}': 'å' }
const signPattern = /[[\\\]{|}]/g
/** A run of letters and such signs. */
const wordPattern = /[A-Za-z[\\\]{|}]+/g
const wordOf = (text: string) => text.replace(signPattern, (sign) => danish[sign] ?? sign)

const fewestProofs = 2
const fewestShare = 0.5

/** Whether most words with such signs are Danish words when they are read as letters. */
function isDamaged(texts: readonly string[], lexicon: Lexicon): boolean {
  const words = new Set(
    texts
      .flatMap((text) => (anySignPattern.test(text) ? (text.match(wordPattern) ?? []) : []))
      .filter((word) => word.length > 2 && anySignPattern.test(word)),
  )
  const proofs = [...words].filter((word) => /[A-Za-z]/.test(word) && lexicon.knows(wordOf(word))).length
  return proofs >= fewestProofs && proofs >= words.size * fewestShare
}

/** `19 b | for en`: one bar in a line parts no table, and may be the letter ø; nobody can tell. */
const lonePattern = /(?<=[\s-]|^)\|(?=[\s-]|$)/g

/** `[bilag]`, `[Se VPT]`, `{1}`, `C:\sager`, `| a | b |`: signs that are what they are, also in a text of seven bits. */
const kept: readonly RegExp[] = [
  /\[[^[\]]*[a-z\d.]\]/g,
  /\[[A-Z][a-z][^[\]]*\]/g,
  /\{\d+\}/g,
  /\b[A-Z]:\\\S*/g,
  lonePattern,
]

const isAlone = (text: string, start: number) => text[start] === '|' && text.match(lonePattern)?.length === 1
const doubtful = 0.3

function changes({ from, to }: Stretch, lines: readonly { readonly text: string }[]): Proposal[] {
  return lines.slice(from, to).flatMap(({ text }, at) => {
    const spans = kept.flatMap((pattern) =>
      matchesOf(pattern, text).map(({ 0: run, index }) => ({ from: index, to: index + run.length })),
    )
    return matchesOf(signPattern, text).flatMap(({ 0: before, index: start }): Proposal[] => {
      const isKept = spans.some((span) => span.from <= start && start < span.to)
      const confidence = !isKept ? 0.98 : isAlone(text, start) ? doubtful : null
      return confidence === null ? [] : [{ line: from + at, start, before, after: wordOf(before), confidence }]
    })
  })
}
