import { isFullName, isName } from '../danish/names.ts'
import { isParty } from '../danish/parties.ts'
import { isOffice } from '../danish/roles.ts'

/** `Ida – Bo – Carl`, `Ida Holm/Bo Lund/Carl Ry`, `Ida + Bo + Carl`: a list that nothing else separates. */
const runMarks = /\s?[–/+]\s?|\s-\s?|\s?-\s/u
const inRun = /^[^,;:()\n]*(?:[–/+]|\s-|-\s)[^,;:()\n]*$/u
/** Fewer may be one person, and what is said of that one. */
const fewestInRun = 3
function withCommas(text: string): string {
  const parts = inRun.test(text) ? text.trim().split(runMarks) : []
  const names = parts.map((part) => part.replace(/\.$/u, ''))
  const areWhole = names.every((name) => isName(name) && !isOffice(name) && !isParty(name))
  const isRun = names.length >= fewestInRun || (/[/+]/u.test(text) && names.length > 1 && names.every(isFullName))
  return isRun && areWhole ? parts.join(', ') : text
}

/** `Ida Holm og Bo Lund. Det har ikke været muligt at indkalde suppleanter.`: running text behind the list. */
const textBehind =
  /(?<=\p{Ll}{2})\.\s+(?:Det|Der|Vi|De|Mødet|Formanden|Ingen|Alle|Begge|Øvrige|Resten|Bestyrelsen|Dagsordenen)\s\p{Ll}.*$/su

/** A list of people with commas between them, and without the text behind it. */
export const listOf = (text: string): string => withCommas(text.replace(textBehind, ''))
