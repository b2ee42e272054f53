import { isUsualTitle } from '../../danish/agenda-titles.ts'
import { labelOf } from '../../danish/headings.ts'
import { isParted } from '../rows/rows.ts'
import type { Candidate } from './candidates.ts'
import { sectionWeight } from './evidence.ts'

/** Fewer punkter than this make no sequence that a number can go on with. */
const fewestBefore = 2

/**
 * The punkter of a list with those whose title is the word of a section, where exactly their number is missing from the list:
 * `5. Klage`, `6. Økonomi`, `7. Eventuelt`. Not so the numbered sections of one punkt, that begin anew in each: `1. Resume`,
 * `2. Økonomi`. Where some punkter stand apart, such a word must stand apart too.
 */
export function withSectionWords(kept: readonly Candidate[], all: readonly Candidate[]): Candidate[] {
  const taken = new Set(kept)
  const [first] = kept
  if (!first) return []
  const isDense = kept.length > 1 && !kept.slice(1).some(({ row }) => isParted(row))
  const words = all.filter(
    (candidate) => !taken.has(candidate) && isSectionWord(candidate) && (isDense || isParted(candidate.row)),
  )
  const gaps = [undefined, ...kept].map((before, i): Candidate[] => {
    const after = kept[i]
    const style = (before ?? after)?.numbering.style
    const inGap = words.filter(
      ({ row, numbering }) =>
        numbering.style === style && row.at > (before?.row.at ?? -1) && row.at < (after?.row.at ?? Infinity),
    )
    const from = before?.numbering.value ?? 0
    const to = after?.numbering.value ?? Infinity
    const follows = inGap.every(({ numbering }, n) => numbering.value === from + 1 + n && numbering.value < to)
    const opens = before !== undefined || (after !== undefined && from + inGap.length === to - 1)
    const ends = after !== undefined || kept.length >= fewestBefore
    return follows && opens && ends ? inGap : []
  })
  return [...kept, ...gaps.flat()].sort((a, b) => a.row.at - b.row.at)
}

/** Whether a number of a list stands before the word of a section. */
export const isSectionWord = ({ title, numbering }: Candidate) => numbering.sub === 0 && labelOf(title) !== null

/** `1. Økonomi`, `2. Eventuelt`: in a list that rises from 1 and ends as agendas do, the word of a section is a title as any other. */
export function withTitlesOfSections(found: readonly Candidate[]): readonly Candidate[] {
  const last = found.at(-1)
  if (!last || !endsAgenda.test(last.title) || !found.some(isSectionWord)) return found
  if (found.some(({ numbering }, i) => numbering.value !== i + 1 || numbering.sub !== 0)) return found
  return found.map((one) =>
    isSectionWord(one) && one.numbering.style !== 'punkt' && !isUsualTitle(one.title)
      ? { ...one, score: one.score + sectionWeight }
      : one,
  )
}
const endsAgenda = /^(?:eventuelt|evt)(?!\p{L})/iu
