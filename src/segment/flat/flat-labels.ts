import { decisionLabelOf } from '../../danish/decision-labels.ts'
import { fieldOf } from '../../danish/fields.ts'
import { gathered } from '../../danish/gathered.ts'
import { labelOf } from '../../danish/headings.ts'
import { matchesOf } from '../../danish/matches.ts'
import { paperWordOf } from '../../danish/papers.ts'
import { flatLines } from './flat-lines.ts'

/** How far before its colon a label may begin. */
const reach = 100
const capital = /(?<=^|\s)\p{Lu}/gu
/** The end of a sentence: no label goes on over it, where the full stop of `1. maj` or `J. nr.` is none. */
const sentenceEnd = /(?<!\d|(?<!\p{L})\p{L}{1,3})[.!?]\s|:/gu

const decisionWord = /^(?:Beslutning|BESLUTNING)/u

/** Words that are labels though no colon follows them and no sentence ends before them. */
const sureWords =
  /(?<=\s)(?:Sagsfremstilling|Resum[eé]|Sammendrag|Beslutningstema|Indstilling|Beslutning)(?=\s[\p{Lu}\d"”»–-])/gu
const fewestSure = 3
/** Up to four words after the end of a sentence, before a capital: `… bilag. Økonomi Der er …` */
const afterSentence = /(?<=[^\d][.!?]\s)\p{Lu}\p{L}+(?:,?\s[\p{L}-]+){0,3}?(?=\s(?!(?:I|FRA|DEN)\s)[\p{Lu}\d"”»])/gu

/** Where a page without line breaks is to be broken for the labels it holds: before each, and behind those that stand alone. */
export function labelCuts(text: string, isBare: boolean): ReadonlySet<number> {
  const cuts = new Set<number>()
  const around = (from: number, to: number) => {
    cuts.add(from)
    cuts.add(to)
  }
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    const found = labelBefore(text, colon)
    if (found?.alone) around(found.from, colon + 1)
    else if (found) cuts.add(found.from)
  }
  for (const { pattern } of flatLines)
    for (const match of matchesOf(pattern, text)) around(match.index, match.index + match[0].length)
  for (const match of matchesOf(afterSentence, text))
    if (labelOf(match[0])?.valueAt === match[0].length) around(match.index, match.index + match[0].length)
  for (const match of isBare ? matchesOf(sureWords, text) : []) around(match.index, match.index + match[0].length)
  for (const end of namesEnds(
    text,
    [...cuts].sort((a, b) => a - b),
  ))
    cuts.add(end)
  return cuts
}

/** Whether a source without line breaks prints its labels bare, as words before a capital. */
export const printsBareLabels = (texts: readonly string[]): boolean =>
  texts.reduce((sum, text) => sum + matchesOf(sureWords, text).length, 0) >= fewestSure

/** `Fraværende: Ida Holm, Bo Ry Sagen blev udsat.`: where the names of the absent end and a sentence begins, with a capital as they do. */
function namesEnds(text: string, cuts: readonly number[]): number[] {
  let cut = 0
  return gathered(matchesOf(absent, text), (label) => {
    const from = label.index + label[0].length
    let [before, names]: [number | null, number] = [null, 0]
    while ((cuts[cut] ?? Infinity) < from) cut += 1
    const limit = Math.min(from + farthestName, cuts[cut] ?? Infinity)
    for (const word of matchesOf(/\S+/gu, text.slice(from, limit))) {
      if (/^\p{Lu}/u.test(word[0])) {
        before = from + word.index
        names += 1
        if (/\p{L}{2}\.$/u.test(word[0])) return []
      } else if (!/^(?:og|samt)$/u.test(word[0])) return before !== null && names > 2 ? [before] : []
    }
    return []
  })
}
const absent = /(?<=^|\s)(?:Ikke til stede|Fraværende|Afbud(?: fra)?):\s/gu
const farthestName = 300

/** The label that ends at a colon: the longest that is one. `alone`: its value stands on a line of its own. */
function labelBefore(text: string, colon: number): { readonly from: number; readonly alone: boolean } | null {
  const start = Math.max(0, colon - reach)
  const near = text.slice(start, colon)
  const from = matchesOf(sentenceEnd, near).reduce((end, match) => Math.max(end, match.index + match[0].length), 0)
  const starts = matchesOf(capital, near).filter(({ index }) => index >= from)
  const decides = starts.find(({ index }) => decisionWord.test(near.slice(index)))
  const away = starts.findLast(({ index }) => fieldOf(`${near.slice(index)}:`)?.kind === 'absent')
  for (const match of away ? [away] : decides ? [decides] : starts) {
    const label = near.slice(match.index)
    const line = `${label}:`
    if (fieldOf(line)?.alone) return { from: start + match.index, alone: false }
    if (labelOf(line)?.length === label.trimEnd().length || decisionLabelOf(line) || paperWordOf(line))
      return { from: start + match.index, alone: true }
  }
  return null
}
