import { gathered } from '../../danish/gathered.ts'
import { matchesOf } from '../../danish/matches.ts'
import type { Proposal, Rule } from '../rule.ts'

/** What stands for @ between letters, and what follows a § that was lost. */
const modelPattern = /[ØQ©®€](?<=[a-z\d]\(?.)[a-z\d]|stk\./

/** `nijjØby.dk` → `nijj@by.dk`, `8 17, stk. 4` → `§ 17, stk. 4`: what the Danish model lacks. */
export const danishModel: Rule = {
  name: 'danish-ocr',
  reason:
    "Tesseract's Danish model has no @ and no §; in an address and before a paragraph's number nothing else can stand.",
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
]
