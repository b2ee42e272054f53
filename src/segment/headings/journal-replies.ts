import type { Candidate } from './candidates.ts'

const addressed = /^[Aa]d\.?\s/u

/** `F. 23/1919. Tilskud` … `ad F. 23/1919. Afsloges.`: behind `ad` and the number of a case of the list stands what was decided on it. */
export function withJournalReplies(strong: readonly Candidate[]): readonly Candidate[] {
  const listed = new Set<string>()
  let answers = 0
  const told = strong.map((one) => {
    const { row, numbering } = one
    if (numbering.style !== 'case') return one
    const number = plain(numbering.number)
    if (addressed.test(row.text) && listed.has(number)) {
      answers += 1
      return { ...one, untitled: true }
    }
    listed.add(number)
    return one
  })
  return answers > 0 ? told : strong
}

/** `N. 43/1912` and `N 43/1912` are one number. */
const plain = (number: string) => number.replace(/[.\s]/gu, '')
