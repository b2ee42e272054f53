import { strings } from '../facts/likeness.ts'
import { repaired } from '../follow.ts'
import type { Law } from './law.ts'
import { contains } from './places.ts'

/** `tilrette-` + `læggelse` → `tilrettelæggelse`; words are runs of letters and digits, so that a joined word is still found. */
const letters = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? []

/**
 * Every word of a meeting's lines stands in that meeting's strings, a word of an unassigned line in its text.
 * Dates and times stand there normalized, so the digits of a line that holds a stated fact are not asked for.
 */
export const nothingIsLost: Law = ({ document, pages }, tools) => {
  const furniture = new Set(document.furniture.map(({ page, line }) => `${page}:${line}`))
  const holders = [
    ...document.meetings.map((meeting) => ({ span: meeting.span, text: letters(strings(meeting).join('')), meeting })),
    ...document.unassigned.map(({ span, text }) => ({ span, text: letters(text), meeting: null })),
  ]
  return repaired(pages, tools)
    .filter(({ page, line }) => !furniture.has(`${page}:${line}`))
    .flatMap((line) => {
      const inside = holders.filter(({ span }) => contains(span, line))
      const labels = inside.flatMap(({ meeting }) => Object.values(meeting?.evidence ?? {}))
      if (labels.some((evidence) => evidence.page === line.page && Math.abs(evidence.line - line.line) <= 1)) return []
      const lost = wordsOf(line.text).filter((word) => !inside.some(({ text }) => text.includes(letters(word))))
      return lost.length === 0 ? [] : [`${line.page}:${line.line} "${line.text}" loses ${lost.join(', ')}`]
    })
}
