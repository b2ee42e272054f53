// Builds data/danish.bin.gz from npm packages: `npm run lexicon`. What it takes from where stands in data/NOTICE.md.
import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { automatonOf } from '../src/danish/automaton.ts'
import { pairKey, word } from '../src/danish/lexicon.ts'
import { packLexicon } from '../src/danish/packed.ts'
import { danishForms } from './lexicon/hunspell.ts'
import { tesseractLists } from './lexicon/tesseract.ts'

/** Only whole words of letters: hyphens and slashes part words, digits and dots make none. */
const lettersPattern = /^\p{L}+$/u
/** Danish spelled without its letters (`vaere`, `paa`, `for` is not one): dropped where the right form is known. */
const folds: readonly (readonly [RegExp, string])[] = [
  [/ae/g, 'æ'],
  [/oe/g, 'ø'],
  [/aa/g, 'å'],
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
  folds.some(([wrong, right]) => wrong.test(text) && spelled.has(text.replace(wrong, right)))
for (const text of words) {
  const lower = text.toLowerCase()
  const allCaps = text.length > 1 && text === text.toUpperCase()
  if (!lettersPattern.test(text) || allCaps || spelled.has(lower) || isFolded(lower)) continue
  add(text, isCapital(text) ? word.name : word.alone)
}

const degrees = new Map<string, number>()
const keys = new Set<number>()
for (const [one, two] of pairs.map((pair) => pair.map((text) => text.toLowerCase()))) {
  if (one === undefined || two === undefined || !flags.has(one) || !flags.has(two)) continue
  const key = pairKey(one, two)
  if (keys.has(key)) continue
  keys.add(key)
  for (const text of [one, two]) degrees.set(text, (degrees.get(text) ?? 0) + 1)
}
const level = (text: string) => Math.min(15, Math.round(Math.log2(1 + (degrees.get(text) ?? 0))))
const classes = new Map([...flags].map(([text, flag]) => [text, flag | (level(text) << 4)]))

const packed = gzipSync(packLexicon(automatonOf(classes), Uint32Array.from(keys).sort()), { level: 9 })
writeFileSync('data/danish.bin.gz', packed)
process.stdout.write(`data/danish.bin.gz: ${classes.size} forms, ${keys.size} pairs, ${packed.length} bytes\n`)
