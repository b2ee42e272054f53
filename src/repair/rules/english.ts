import { orthography } from '../../danish/orthography.ts'
import type { Line } from '../../model/page.ts'
import { englishConfusions, oldConfusions, plainConfusions } from '../decode/confusions.ts'
import { type Decision, decodeSection } from '../decode/section.ts'
import { type Speller, spellerFor } from '../decode/speller.ts'
import { damagedStretches, type Stretch } from '../gate.ts'
import type { Proposal, Rule } from '../rule.ts'
import { signsIn } from './signs.ts'

/** `Forvaltningen bgr undersgge sagen, og radet bgr hgres.` → `Forvaltningen bør undersøge sagen, og rådet bør høres.`: Danish recognised by a model without æ, ø, å. */
export const english: Rule = {
  name: 'english-ocr',
  reason:
    'Text recognised with an English model holds none of the letters æ, ø, å; what they were read as depends on the font.',
  hint: null,
  propose: (lines, { lexicon, repair }) => {
    const modern = spellerFor(lexicon, modernReadings, false)
    const suspect = repair === 'on' ? [{ from: 0, to: lines.length }] : damagedStretches(lines, modern)
    const old = suspect.filter((stretch) => isOld(lines, stretch))
    if (old.length === 0) return decoded(lines, suspect, modern)
    const former = spellerFor(lexicon, oldReadings, true)
    const damaged = repair === 'on' ? old : damagedStretches(lines, former).filter((stretch) => isOld(lines, stretch))
    return [
      ...decoded(
        lines,
        suspect.filter((stretch) => !old.includes(stretch)),
        modern,
      ),
      ...decoded(lines, damaged, former),
    ]
  },
}

const modernReadings = [...englishConfusions, ...plainConfusions]
const oldReadings = [...oldConfusions, ...plainConfusions]

/** How many lines round a stretch say how it is spelled: enough for a page. */
const context = 120

const isOld = (lines: readonly Line[], { from, to }: Stretch): boolean => {
  const near = lines.slice(Math.max(0, from - context), to + context)
  return orthography(near.map(({ text }) => text).join('\n')) === 'pre-1948'
}

function decoded(lines: readonly Line[], stretches: readonly Stretch[], speller: Speller): Proposal[] {
  return sections(stretches, lines).flatMap((numbers) => {
    const section = numbers.map((number) => lines[number] ?? blank)
    const signs = signsIn(section, speller.lexicon)
    const words = decodeSection(section, speller).map(proposal)
    const taken = new Set(
      signs.flatMap(({ line, start, before }) => [...before].map((_, at) => `${line}.${start + at}`)),
    )
    const isFree = ({ line, start, before }: Proposal) =>
      ![...before].some((_, at) => taken.has(`${line}.${start + at}`))
    const free = taken.size === 0 ? words : words.filter(isFree)
    return [...signs, ...free].map((found) => ({ ...found, line: numbers[found.line] ?? 0 }))
  })
}

const proposal = ({ line, start, before, after, chance }: Decision): Proposal => ({
  line,
  start,
  before,
  after,
  confidence: chance,
})

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
