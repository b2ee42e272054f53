import { matchesOf } from '../../danish/matches.ts'
import type { Proposal, Rule } from '../rule.ts'

/** Three letters doubled in a row: lines without them are looked at no further. */
const hintPattern = /(\S)\1(\S)\2(\S)\3/

/** `RReeffeerraatt` → `Referat`: bold print made by striking, or laying, each letter twice. */
export const doubled: Rule = {
  name: 'doubled-letters',
  reason: 'Some PDF writers make bold type by printing each letter twice; no Danish word doubles all its letters.',
  hint: hintPattern,
  propose: (lines, { lexicon }) =>
    lines.flatMap(({ text }, line) => {
      if (!hintPattern.test(text)) return []
      const runs = matchesOf(doubledPattern, text).map(({ 0: before, index: start }) => ({
        line,
        start,
        before,
        after: halved(before),
      }))
      const isProven = runs.some(
        ({ after }) => after.length >= shortestWord && lexicon.knows(bare(after).toLowerCase()),
      )
      return isProven ? runs.map((run): Proposal => ({ ...run, confidence: 0.99 })) : []
    }),
}

/** A word of which every letter stands twice: `PPuunnkktt`, `11::`. */
const doubledPattern = /(?<!\S)(?:(\S)\1)+(?!\S)/gu
const shortestWord = 4

const halved = (text: string) => text.replace(/(.)\1/gsu, '$1')
const bare = (text: string) => text.replace(/[^\p{L}]/gu, '')
