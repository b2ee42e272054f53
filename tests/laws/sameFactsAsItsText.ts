import { factsOf } from '../facts/flat.ts'
import type { Followed } from '../follow.ts'

const wordsOf = (value: string | undefined) => value?.match(/\S+/g) ?? []

/**
 * A rendering (PDF with text, scan, image) gives the facts of the text it was made from; a misread word is admitted where it
 * stands on a line that carries a diagnostic.
 */
export function sameFactsAsItsText(rendering: Followed, text: Followed): readonly string[] {
  const [written, read] = [factsOf(text.document), factsOf(rendering.document)]
  const told = new Set(rendering.document.diagnostics.map(({ page, line }) => `${page} ${line}`))
  const onToldLines = rendering.lines.filter(({ page, line }) => told.has(`${page} ${line}`))
  const doubtful = new Set(onToldLines.flatMap((line) => wordsOf(line.text)))
  return [...new Set([...written.keys(), ...read.keys()])].flatMap((path) => {
    const [before, after] = [written.get(path), read.get(path)]
    if (before === after) return []
    const [right, wrong] = [wordsOf(before), wordsOf(after)]
    const misread = wrong.filter((word, i) => word !== right[i])
    const admitted = wrong.length === right.length && misread.length > 0 && misread.every((word) => doubtful.has(word))
    return admitted ? [] : [`${path}: ${before} became ${after}`]
  })
}
