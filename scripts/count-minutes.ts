// Counts the words and word pairs of Danish minutes into data/minutes.json: `npm run count -- FILE...`.
// Only words of the language are counted, no names; only pairs seen twice: no sentence can be read out of it.
import { readFileSync, writeFileSync } from 'node:fs'
import { openLexicon } from '../src/danish/lexicon.ts'
import { unzipped } from './lexicon/base.ts'
import { countMinutes } from './lexicon/minutes.ts'

const base = openLexicon(unzipped(), { words: {}, pairs: {} }, [])
const vocabulary = countMinutes(
  process.argv.slice(2).map((file) => readFileSync(file, 'utf8')),
  base,
)
writeFileSync('data/minutes.json', `${JSON.stringify(vocabulary, null, 0).replaceAll(',"', ',\n"')}\n`)
process.stdout.write(
  `data/minutes.json: ${Object.keys(vocabulary.words).length} words, ${Object.keys(vocabulary.pairs).length} pairs\n`,
)
