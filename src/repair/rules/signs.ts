import type { Lexicon } from '../../danish/lexicon.ts'
import { matchesOf } from '../../danish/matches.ts'
import type { Line } from '../../model/page.ts'
import type { Proposal } from '../rule.ts'

/** A sign that a recogniser mistakes, where nothing else can be meant. `when` looks at what was found in its line. */
interface SignRule {
  /** Stands in every text that the pattern fits, and is found sooner. */
  readonly hint: RegExp
  readonly pattern: RegExp
  readonly after: string | ((found: string) => string)
  readonly confidence: number
  readonly when?: (found: RegExpExecArray, lexicon: Lexicon) => boolean
}

const tableRow = /\|[^|]*\|/
const rowReach = 200

/** The small change of English-model OCR, each with an example. */
const signs: readonly SignRule[] = [
  // `| forbindelse med` → `I forbindelse med`; a table has more of them
  {
    hint: /\|/,
    pattern: /(?<!\S)\|(?= (?:\p{Ll}|\d{1,4}\b))/gu,
    after: 'I',
    confidence: 0.92,
    when: ({ input, index }) => !tableRow.test(input.slice(Math.max(0, index - rowReach), index + rowReach)),
  },
  // `1 forlzengelse af` → `I`: a sentence that begins so
  {
    hint: /[1l] (?:fo|he|ov|mo)/,
    pattern:
      /(?<!\S)[1l](?<=(?:^\s{0,40}|[.:?!] {1,3})[1l])(?= (?:forbindelse|forl\p{L}{1,3}ngelse|henhold|overensstemmelse|forhold til|mods\p{L}{1,3}tning)\b)/gu,
    after: 'I',
    confidence: 0.93,
  },
  // `(A, B og @)`, `stemte: @.` → Ø: the letter of a party
  {
    hint: /@/,
    pattern: /(?<=(?:\(|\p{Lu}, |\p{Lu} og |stemte:? |[Ll]iste ))@(?=\)|, \p{Lu}| og \p{Lu}|\.|\s*$)/gu,
    after: 'Ø',
    confidence: 0.95,
  },
  // `BSU/@U` → `BSU/ØU`: the committee of economy, in letters
  {
    hint: /@\p{Lu}/u,
    pattern: /(?<![\p{L}\d@._-])@(?=\p{Lu}{1,3}(?![\p{L}\d@._-]))/gu,
    after: 'Ø',
    confidence: 0.9,
  },
  // `KI. 10:30`, `k1. 9`, `ki. 9` → `Kl.`, `kl.`
  { hint: /[Kk][I1i|]\./, pattern: /(?<=(?<!\p{L})[Kk])[I1i|](?=\. ?\d)/gu, after: 'l', confidence: 0.97 },
  // `TIf.: 8940` → `Tlf.:`
  { hint: /[Tt][I1|]f/, pattern: /(?<=(?<!\p{L})[Tt])[I1|](?=f\b)/gu, after: 'l', confidence: 0.97 },
  // `kl. l0.30`, `2O24` → `10.30`, `2024`
  { hint: /\d[Oo]\d/, pattern: /(?<=(?<!\S)\d{1,3})[Oo](?=\d{1,3}(?![\p{L}\d-]))/gu, after: '0', confidence: 0.95 },
  { hint: /kl\. [lI|]\d/, pattern: /(?<=kl\. )[lI|](?=\d[.:]\d\d)/gu, after: '1', confidence: 0.95 },
  // `anna @by.dk` → `anna@by.dk`
  {
    hint: / @/,
    pattern: / (?<=(?<!\S)[a-z\d._-]{1,40} )@(?=[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:dk|com|org|net|eu)\b)/g,
    after: '@',
    confidence: 0.93,
  },
  // `Status 2023. pdf` → `Status 2023.pdf`
  {
    hint: /\. (?:pdf|doc|xls|ppt|msg)/,
    pattern: /(?<=[\p{L}\d)])\. (?=(?:pdf|docx?|xlsx?|pptx?|msg)(?![\p{L}\d]))/gu,
    after: '.',
    confidence: 0.93,
  },
  // `samme’nfatning` → `sammenfatning`
  {
    hint: /[’'‘`"”]\p{Ll}/u,
    pattern: /(?<![\p{L}\d])\p{L}{2,30}[’'‘`"”]\p{Ll}{3,}(?![\p{L}\d])/gu,
    after: (found) => found.replace(/[’'‘`"”]/, ''),
    confidence: 0.9,
    when: ({ 0: found }, lexicon) => lexicon.knows(found.replace(/[’'‘`"”]/, '').toLowerCase()),
  },
]

/** `e Opstart`, `« Opstart`, `¢ Opstart`, `* Opstart` → `• Opstart`: what stands at the head of a list item. */
const bulletPattern = /^(?<indent>\s*)(?<bullet>[e*«»¢°+®©])(?= +["“”(]?(?:\p{Lu}|\p{Ll}{2}|\d))/u
const surePattern = /[«»¢]/

/** What the signs of lines that a recogniser misread should be. */
export function signsIn(lines: readonly Line[], lexicon: Lexicon): Proposal[] {
  const bullets = lines.flatMap(({ text }, line) => {
    const { indent = '', bullet } = bulletPattern.exec(text)?.groups ?? {}
    return bullet === undefined ? [] : [{ line, start: indent.length, before: bullet }]
  })
  const listed = bullets.filter(({ before }) => surePattern.test(before) || bullets.length >= 2)
  return [...listed.map((bullet) => ({ ...bullet, after: '•', confidence: 0.9 })), ...signsOf(lines, lexicon)]
}

function signsOf(lines: readonly Line[], lexicon: Lexicon): Proposal[] {
  const all = lines.map(({ text }) => text).join('\n')
  return signs
    .filter(({ hint }) => hint.test(all))
    .flatMap((sign) =>
      lines.flatMap(({ text }, line) =>
        sign.hint.test(text) ? signIn(text, sign, lexicon).map((change) => ({ line, ...change })) : [],
      ),
    )
}

const signIn = (text: string, { pattern, after, confidence, when }: SignRule, lexicon: Lexicon) =>
  matchesOf(pattern, text).flatMap((found) => {
    const [before] = found
    if (when !== undefined && !when(found, lexicon)) return []
    return [{ start: found.index, before, after: typeof after === 'string' ? after : after(before), confidence }]
  })
