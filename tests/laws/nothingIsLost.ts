import { strings } from '../facts/likeness.ts'
import type { Law } from './law.ts'
import { contains } from './places.ts'

/** `tilrette-` + `læggelse` → `tilrettelæggelse`: only letters and digits, so that a word that was joined is found. */
const letters = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? []

/** What a document says with a key instead of a word: `Punkt 3`, `Mødested:`, `Lukket`, `(5 min.)`. */
const saidByKeys = new Set(
  `punkt punkter pkt sag sager sagen nr ad kategori lukket lukkede åben åbent åbne min minutter mødedato dato dag mødetid
  tid tidspunkt kl klokken start slut mødested sted lokale til stede tilstede deltagere mødedeltagere medlemmer indkaldelse
  indkaldte fremmødte afbud fra fraværende og emne udvalg information sagsnummer sagsnr dok j journalnr ansvarlig metode bilag
  referat dagsorden beslutningsprotokol af d den i bemærkninger referent`.split(/\s+/),
)

const absenceLabel = /^Ikke (?:mødt|til stede)(?=\s?:)/iu

/**
 * Every word of a meeting's lines stands in that meeting, a word of an unassigned line in its text. The lines that a
 * stated fact was read from are not asked: dates and times stand there in other figures.
 */
export const nothingIsLost: Law = ({ document, lines }) => {
  const furniture = new Set(document.furniture.map(({ page, line }) => `${page}:${line}`))
  const holders = [
    ...document.meetings.map((meeting) => ({ span: meeting.span, text: letters(strings(meeting).join('')), meeting })),
    ...document.unassigned.map(({ span, text }) => ({ span, text: letters(text), meeting: null })),
  ]
  return lines
    .filter(({ page, line }) => !furniture.has(`${page}:${line}`))
    .flatMap((line) => {
      const inside = holders.filter(({ span }) => contains(span, line))
      const facts = inside.flatMap(({ meeting }) => Object.values(meeting?.evidence ?? {}))
      if (facts.some((evidence) => evidence.page === line.page && Math.abs(evidence.line - line.line) <= 1)) return []
      const lost = wordsOf(line.text.replace(absenceLabel, ''))
        .map(letters)
        .filter((word) => !saidByKeys.has(word) && !inside.some(({ text }) => text.includes(word)))
      return lost.length === 0 ? [] : [`${line.page}:${line.line} "${line.text}" loses ${lost.join(', ')}`]
    })
}
