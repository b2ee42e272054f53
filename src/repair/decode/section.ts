import type { Line } from '../../model/page.ts'
import { calibrated } from './calibrated.ts'
import type { Candidate } from './candidates.ts'
import { type Channel, channelOf, observationKey } from './channel.ts'
import { agreedNames } from './consensus.ts'
import { chances } from './decode.ts'
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

interface Open {
  readonly word: ReadWord
  candidates: readonly Candidate[]
  odds: readonly number[]
}

/** Decodes the words of lines that one recogniser misread. Words it leaves as they are, are not among the decisions. */
export function decodeSection(lines: readonly Line[], speller: Speller): Decision[] {
  const read = wordsOf(lines).map((word) => (speller.capitals ? { ...word, opens: true } : word))
  const words = read.flatMap((word) =>
    word.split !== null && !speller.options(word).some(({ known }) => known) ? halves(word) : [word],
  )
  const open: Open[] = words.map((word) => ({ word, candidates: speller.options(word), odds: [] }))
  addNames(open, speller)
  decide(open, speller)
  const own = channelOf(speller.confusions, observed(open))
  const counts = wordCounts(open)
  for (const item of open)
    if (item.candidates.length > 1)
      item.candidates = item.candidates.map((candidate, at) =>
        rescored(candidate, own, counts, item.odds[at] ?? 0, open.length),
      )
  decide(open, speller)
  return open.flatMap(decisionsOf)
}

/** Gives unknown names what their other readings say, or what their own cannot be. */
function addNames(open: readonly Open[], { channel }: Speller): void {
  const unknown = open.filter(({ word, candidates }) => isName(word) && candidates[0]?.known === false)
  const floors = new Map(unknown.map(({ word }) => [word.text, floorOf(word)]))
  const agreed = agreedNames(new Set(floors.keys()), (read) => floors.get(read) ?? 0, channel)
  for (const item of unknown) {
    const spoken = pronounced(item.word.text, floorOf(item.word), channel)
    item.candidates = [...item.candidates, ...(agreed.get(item.word.text) ?? spoken)]
  }
}

/** A capital, then small letters and the signs that letters are read as. */
const isName = ({ text }: ReadWord) => /^[\p{Lu}@][\p{Ll}@&\d]+$/u.test(text)

function decisionsOf({ word, candidates, odds }: Open): Decision[] {
  let best = 0
  odds.forEach((chance, at) => {
    if (chance > (odds[best] ?? 0)) best = at
  })
  const chosen = candidates[best]
  const chance = odds[best] ?? 0
  if (chosen === undefined || chosen.misreadings.length === 0) return []
  const cut = word.split?.at ?? word.text.length
  const stretches = [{ line: word.line, start: word.start, from: 0, to: cut }]
  if (word.split !== null)
    stretches.push({ line: word.line + 1, start: word.split.start, from: cut, to: word.text.length })
  return stretches.flatMap(({ line, start, from, to }) => {
    const before = word.text.slice(from, to)
    const after = spelled(word.text, chosen, from, to)
    return after === before ? [] : [{ line, start, before, after, chance: calibrated(chance) }]
  })
}

function decide(open: readonly Open[], { lexicon }: Speller): void {
  const odds = chances(
    open.map(({ word, candidates }) => ({ candidates, follows: word.follows })),
    lexicon,
  )
  open.forEach((item, at) => {
    item.odds = odds[at] ?? []
  })
}

function observed(open: readonly Open[]): Map<string, number> {
  const seen = new Map<string, number>()
  for (const { candidates, odds } of open)
    candidates.forEach(({ misreadings }, at) => {
      for (const { reading } of misreadings) {
        const key = observationKey(reading.written, reading.read)
        seen.set(key, (seen.get(key) ?? 0) + (odds[at] ?? 0))
      }
    })
  return seen
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

function rescored(
  candidate: Candidate,
  channel: Channel,
  counts: ReadonlyMap<string, number>,
  own: number,
  words: number,
): Candidate {
  const spent = candidate.misreadings.reduce((sum, { reading, extra }) => {
    const found = channel.readings
      .get(reading.read.charCodeAt(0))
      ?.find(({ read, written }) => read === reading.read && written === reading.written)
    return sum + (found?.cost ?? reading.cost) + extra
  }, 0)
  const others = Math.max(0, (counts.get(candidate.text) ?? 0) - own)
  const prior = -Math.log(Math.exp(-candidate.prior) + (documentShare * others) / (words + shortDocument))
  return { ...candidate, channel: spent, prior }
}
