import { orthography } from '../../danish/orthography.ts'
import type { Line } from '../../model/page.ts'
import { englishConfusions, oldConfusions, plainConfusions } from '../decode/confusions.ts'
import { type Decision, decodeSection } from '../decode/section.ts'
import { spellerFor } from '../decode/speller.ts'
import { damagedStretches, type Stretch } from '../gate.ts'
import type { Proposal, Rule } from '../rule.ts'
import { signsIn } from './signs.ts'

/** `Mgdet pa radhuset` → `Mødet på rådhuset`: Danish recognised by a model without æ, ø, å. */
export const english: Rule = {
  name: 'english-ocr',
  reason:
    'Text recognised with an English model holds none of the letters æ, ø, å; what they were read as depends on the font.',
  propose: (lines, { lexicon, repair }) => {
    const isOld = orthography(lines.map(({ text }) => text).join('\n')) === 'pre-1948'
    const speller = spellerFor(lexicon, [...(isOld ? oldConfusions : englishConfusions), ...plainConfusions], isOld)
    const stretches = repair === 'on' ? [{ from: 0, to: lines.length }] : damagedStretches(lines, speller)
    return sections(stretches, lines).flatMap((numbers) => {
      const section = numbers.map((number) => lines[number] ?? blank)
      const signs = signsIn(section, lexicon)
      const words = decodeSection(section, speller).map(proposal)
      return [...signs, ...words.filter((word) => !signs.some((sign) => overlap(word, sign)))].map((found) => ({
        ...found,
        line: numbers[found.line] ?? 0,
      }))
    })
  },
}

const proposal = ({ line, start, before, after, chance }: Decision): Proposal => ({
  line,
  start,
  before,
  after,
  confidence: chance,
})

const overlap = (one: Proposal, two: Proposal) =>
  one.line === two.line && one.start < two.start + two.before.length && two.start < one.start + one.before.length

const blank: Line = { page: 1, line: 1, text: '', box: null, words: [] }
const between = -1

/** How many lines are decoded together: enough to learn a font from, few enough to hold in memory. */
const sectionLines = 4000

/** The numbers of the damaged lines, in portions that are decoded together. `between` stands for a blank line that parts stretches. */
function sections(stretches: readonly Stretch[], lines: readonly Line[]): number[][] {
  const all = stretches.flatMap(({ from, to }) => [...lines.slice(from, to).map((_, at) => from + at), between])
  return Array.from({ length: Math.ceil(all.length / sectionLines) }, (_, at) =>
    all.slice(at * sectionLines, (at + 1) * sectionLines),
  )
}
