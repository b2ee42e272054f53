import { gathered } from '../../danish/gathered.ts'
import type { Line } from '../../model/page.ts'
import { calibrated } from './calibrated.ts'
import { type Candidate, costOf } from './candidate.ts'
import { type Channel, channelOf, observationKey, type Reading } from './channel.ts'
import { agreedNames } from './consensus.ts'
import { type Choice, chances, type Links, linksOf } from './decode.ts'
import { floorOf } from './floor.ts'
import type { Speller } from './speller.ts'
import { spelled } from './spelling.ts'
import { pronounced } from './unspeakable.ts'
import { halves, type ReadWord, wordsOf } from './words.ts'

/** A word decided: where it stands, what it is read as, what it becomes, and how sure that is (0..1). */
export interface Decision {
  /** Index into the lines of the section. */
  readonly line: number
  readonly start: number
  readonly before: string
  readonly after: string
  readonly chance: number
}

/** A word not decided yet: what each of its candidates costs, and how likely that makes it. */
interface Open extends Choice {
  readonly word: ReadWord
  candidates: readonly Candidate[]
  costs: readonly number[]
  odds: readonly number[]
}

/** Decodes the words of lines that one recogniser misread. Words it leaves as they are, are not among the decisions. */
export function decodeSection(lines: readonly Line[], speller: Speller): Decision[] {
  const found = wordsOf(lines)
  const read = speller.capitals ? found.map((word) => ({ ...word, opens: true })) : found
  const words = wholeOrHalves(read, speller)
  const open = words.map(
    (word): Open => ({ word, candidates: speller.options(word), costs: [], odds: [], follows: word.follows }),
  )
  addNames(open, speller)
  for (const item of open) item.costs = item.candidates.map(costOf)
  const links = linksOf(open, speller.lexicon)
  decide(open, links)
  const own = channelOf(speller.confusions, observed(open))
  const counts = wordCounts(open)
  for (const item of open)
    if (item.candidates.length > 1)
      item.costs = item.candidates.map((candidate, at) =>
        costAgain(candidate, own, counts, item.odds[at] ?? 0, open.length),
      )
  decide(open, links)
  return gathered(open, decisionsOf)
}

/** Words that go on in the next line, as their halves where together they are none. */
function wholeOrHalves(read: readonly ReadWord[], speller: Speller): ReadWord[] {
  const words: ReadWord[] = []
  for (const word of read)
    if (word.split === null || speller.options(word).some(({ known }) => known)) words.push(word)
    else words.push(...halves(word))
  return words
}

/** Gives unknown names what their other readings say, or what their own cannot be. */
function addNames(open: readonly Open[], { channel }: Speller): void {
  const unknown = open.filter(({ word, candidates }) => candidates[0]?.known === false && isName(word))
  const floors = new Map(unknown.map(({ word }) => [word.text, floorOf(word)]))
  const agreed = agreedNames(new Set(floors.keys()), (read) => floors.get(read) ?? 0, channel)
  for (const item of unknown) {
    const spoken = pronounced(item.word.text, floorOf(item.word), channel)
    item.candidates = [...item.candidates, ...(agreed.get(item.word.text) ?? spoken)]
  }
}

/** A capital, then small letters and the signs that letters are read as. */
const isName = ({ text }: ReadWord) => /^[\p{Lu}@][\p{Ll}@&\d]+$/u.test(text)

const none: readonly Decision[] = []
function decisionsOf({ word, candidates, odds }: Open): readonly Decision[] {
  let best = 0
  for (let at = 1; at < odds.length; at++) if ((odds[at] ?? 0) > (odds[best] ?? 0)) best = at
  const chosen = candidates[best]
  const chance = odds[best] ?? 0
  if (chosen === undefined || chosen.misreadings.length === 0) return none
  const cut = word.split?.at ?? word.text.length
  const stretches = [{ line: word.line, start: word.start, from: 0, to: cut }]
  if (word.split !== null)
    stretches.push({ line: word.line + 1, start: word.split.start, from: cut, to: word.text.length })
  return stretches.flatMap(({ line, start, from, to }) => {
    const before = word.text.slice(from, to)
    const after = spelled(word.text, chosen, from, to)
    return after === before ? [] : [{ line, start, before, after, chance: calibrated(chance, chosen, word.text) }]
  })
}

function decide(open: readonly Open[], links: Links): void {
  const odds = chances(open, links)
  open.forEach((item, at) => {
    item.odds = odds[at] ?? []
  })
}

function observed(open: readonly Open[]): Map<string, number> {
  const seen = new Map<Reading, number>()
  for (const { candidates, odds } of open)
    candidates.forEach(({ misreadings }, at) => {
      for (const { reading } of misreadings) seen.set(reading, (seen.get(reading) ?? 0) + (odds[at] ?? 0))
    })
  const byKey = new Map<string, number>()
  for (const [{ written, read }, count] of seen) {
    const key = observationKey(written, read)
    byKey.set(key, (byKey.get(key) ?? 0) + count)
  }
  return byKey
}

function wordCounts(open: readonly Open[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { candidates, odds } of open)
    candidates.forEach(({ text, known }, at) => {
      if (known) counts.set(text, (counts.get(text) ?? 0) + (odds[at] ?? 0))
    })
  return counts
}

/** How much a word that the document uses elsewhere gains by it, and how long a document must be to say so. */
const documentShare = 0.3
const shortDocument = 300

/** What a candidate costs where the document's own font and words are known. */
function costAgain(
  { text, prior, misreadings }: Candidate,
  channel: Channel,
  counts: ReadonlyMap<string, number>,
  own: number,
  words: number,
): number {
  let spent = 0
  for (const { reading, extra } of misreadings)
    spent += (channel.costs.get(observationKey(reading.written, reading.read)) ?? reading.cost) + extra
  const others = Math.max(0, (counts.get(text) ?? 0) - own)
  return spent - Math.log(Math.exp(-prior) + (documentShare * others) / (words + shortDocument))
}
