import { gathered } from '../../danish/gathered.ts'
import { matchesOf } from '../../danish/matches.ts'
import type { Proposal, Rule } from '../rule.ts'

/** What stands for @ between letters, what follows a § that was lost, and what stands for ½ behind a clock and for a 1 in a day or year. */
const modelPattern = /[ØQ©®€](?<=[a-z\d]\(?.)[a-z\d]|stk\.|\d%|[lI|]\d/

/** `nijjØby.dk` → `nijj@by.dk`, `8 17, stk. 4` → `§ 17, stk. 4`, `kl. 15%` → `kl. 15½`: what the Danish model lacks. */
export const danishModel: Rule = {
  name: 'danish-ocr',
  reason:
    "Tesseract's Danish model has no @, § and ½; in an address, before a paragraph's number and behind a clock nothing else can stand, nor in a day or year a letter for a 1.",
  hint: modelPattern,
  propose: (lines) => gathered(lines, ({ text }, line) => (modelPattern.test(text) ? signsIn(text, line) : none)),
}
const none: readonly Proposal[] = []

const signsIn = (text: string, line: number): Proposal[] =>
  signs.flatMap(({ pattern, after, confidence }) =>
    matchesOf(pattern, text).map(
      ({ 0: before, index: start }): Proposal => ({ line, start, before, after, confidence }),
    ),
  )

const signs = [
  // `nijjØby.dk`, `post(Øby.dk`: a capital or a sign between small letters, and a domain after it
  {
    pattern: /(?<=[a-z\d])\(?[ØQ©®€](?=[a-z\d][a-z\d.-]{0,60}\.(?:dk|com|org|net|eu)\b)/g,
    after: '@',
    confidence: 0.97,
  },
  // `8 17, stk. 4`, `S 19 stk. 2`: a paragraph of a law
  {
    pattern: /(?<![\p{L}\d.,]|\d )[8S5$](?= \d{1,3}(?: ?[a-z])?,? stk\. ?\d)/gu,
    after: '§',
    confidence: 0.95,
  },
  // `Kl. 15%`, `kl. 18%2`: half past
  { pattern: /(?<=(?<!\p{L})[Kk]l\. ?\d{1,2})%2?(?!\d)/gu, after: '½', confidence: 0.95 },
  // `den l6de Marts`, `d. l4/6`: a day
  {
    pattern: /(?<=(?<!\p{L})d(?:en|\.) )[lI|](?=\d(?:\. ?\p{L}{3}| ?[dt]e\.? \p{L}|\/\d))/gu,
    after: '1',
    confidence: 0.95,
  },
  // `l940`, `19l2`: a year; a bar may rule a table, and `190l` holds litres
  { pattern: /(?<![^\s(/])[lI](?=[89]\d\d(?![\p{L}\d-]))/gu, after: '1', confidence: 0.92 },
  { pattern: /(?<=(?<![^\s(/])1[89])[lI](?=\d(?![\p{L}\d-]))/gu, after: '1', confidence: 0.92 },
]
