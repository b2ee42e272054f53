// Builds data/danish.bin.gz from npm packages: `npm run lexicon`. What it takes from where stands in NOTICE.
import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { automatonOf } from '../src/danish/automaton.ts'
import { classWith, pairKey, word } from '../src/danish/lexicon.ts'
import { packLexicon } from '../src/danish/packed.ts'
import { danishForms } from './lexicon/hunspell.ts'
import { danishNames } from './lexicon/names.ts'
import { tesseractLists } from './lexicon/tesseract.ts'

/** Only whole words of letters: hyphens and slashes part words, digits and dots make none. */
const lettersPattern = /^\p{L}+$/u
/** Danish spelled without its letters (`vaere`, `paa`, `for` is not one): dropped where the right form is known. */
const folds: readonly (readonly [string, string])[] = [
  ['ae', 'æ'],
  ['oe', 'ø'],
  ['aa', 'å'],
  ['e', 'æ'],
  ['a', 'å'],
  ['o', 'ø'],
]

const flags = new Map<string, number>()
const add = (text: string, flag: number) => flags.set(text.toLowerCase(), (flags.get(text.toLowerCase()) ?? 0) | flag)
const isCapital = (text: string) => text !== text.toLowerCase()

for (const form of danishForms()) {
  if (!lettersPattern.test(form.text)) continue
  if (form.alone) add(form.text, isCapital(form.text) ? word.name : word.alone)
  if (form.part) add(form.text, word.part)
  if (form.tail && !isCapital(form.text)) add(form.text, word.tail)
}

const { words, pairs } = tesseractLists()
const spelled = new Map(flags)
const isFolded = (text: string) =>
  folds.some(([wrong, right]) =>
    [...text.matchAll(new RegExp(wrong, 'g'))].some(({ index }) =>
      spelled.has(text.slice(0, index) + right + text.slice(index + wrong.length)),
    ),
  )
for (const text of words) {
  const lower = text.toLowerCase()
  if (lower === 'æ') continue // a letter of the alphabet, and no word: `ee` in a smudged line is none
  const allCaps = text.length > 1 && text === text.toUpperCase()
  if (!lettersPattern.test(text) || allCaps || spelled.has(lower) || (!isCapital(text) && isFolded(lower))) continue
  add(text, isCapital(text) ? word.name : word.alone)
}

const known = new Set([...danishNames()].map((name) => name.toLowerCase()))
for (const name of known) flags.set(name, (flags.get(name) ?? 0) | word.name)

const degrees = new Map<string, number>()
const keys = new Set<number>()
for (const [one, two] of pairs.map((pair) => pair.map((text) => text.toLowerCase()))) {
  if (one === undefined || two === undefined || !flags.has(one) || !flags.has(two)) continue
  const key = pairKey(one, two)
  if (keys.has(key)) continue
  keys.add(key)
  for (const text of [one, two]) degrees.set(text, (degrees.get(text) ?? 0) + 1)
}
const parts = new Map<string, number>()
const tails = new Map<string, number>()
const shortestPart = 3
for (const text of words) {
  const cuts: [string, string][] = []
  for (let cut = shortestPart; cut <= text.length - shortestPart; cut++)
    if ((flags.get(text.slice(0, cut)) ?? 0) & word.part && (flags.get(text.slice(cut)) ?? 0) & word.tail)
      cuts.push([text.slice(0, cut), text.slice(cut)])
  for (const [part, tail] of cuts) {
    parts.set(part, (parts.get(part) ?? 0) + 1 / cuts.length)
    tails.set(tail, (tails.get(tail) ?? 0) + 1 / cuts.length)
  }
}
/** How common a name is that a list of a few hundred has. */
const nameLevel = 4
const level = (counts: ReadonlyMap<string, number>, text: string) =>
  Math.min(15, Math.round(Math.log2(1 + (counts.get(text) ?? 0))))
const classes = new Map(
  [...flags].map(([text, flag]) => [
    text,
    classWith(flag, {
      alone: Math.max(known.has(text) ? nameLevel : 0, level(degrees, text)),
      part: level(parts, text),
      tail: level(tails, text),
    }),
  ]),
)

const packed = gzipSync(packLexicon(automatonOf(classes), Uint32Array.from(keys).sort()), { level: 9 })
writeFileSync('data/danish.bin.gz', packed)
process.stdout.write(`data/danish.bin.gz: ${classes.size} forms, ${keys.size} pairs, ${packed.length} bytes\n`)
