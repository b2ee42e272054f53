import { withoutMark } from '../danish/items.ts'
import { foldSpaces } from '../danish/spaces.ts'
import type { Punkt } from '../model/meeting.ts'

export type Attachment = Punkt['attachments'][number]

/** `Bilag 2: Kort`, `Bilag nr. 3 - Kort`, `PDFBilag 2: Kort`: glued to the site's type too. */
export const bilagNumber =
  /^(?:PDF)?\s?bilag\s?(?:nr\.?\s?)?(?<number>\d{1,3}(?:\.\d{1,2}|[a-z])?|[A-Z])\s?[:.–-]?\s+(?=\S)/iu
const gluedType = /^(?:PDF|DOCX?|XLSX?)(?:\s+(?=\p{Lu})|(?=\p{Lu}\p{Ll}))/u
/** `Møderække (DOC)`, `Møderække (PDF, 1,2 MB)`: the type of its file behind the title, which also tells a list that has no heading. */
export const fileType = /\s?\((?:DOCX?|PDF|XLSX?|PPTX?|MSG|docx?|pdf|xlsx?|pptx?)(?:,? [\d.,]{1,6} ?[kKMG]B)?\)$/u
/** `2012-200782 - Bygningsliste`, `222359/12 - Notat`, `330-2017-598713 - Notat`, `330-2017-598713 Notat` */
export const referenceBefore =
  /^(?<reference>(?:\d{3}-\d{4}-\d{1,6}|\d{4}[-–/]\d{3,8}|\d{5,6}[-/]\d{2,4}|EMN-\d{4}-\d+|\d{6,10}))(?:\s+[-–]\s+(?=\S)|(?<=^\d{3}-\d{4}-\d{1,6})\s+(?=\p{Lu}))/u
/** `17474/09 Åben Notat`, `17474/09Åben Notat`: and whether it may be read. */
const referenceAndAccess = /^(?<reference>\d{3,6}\/\d\d)\s?(?:Åben|Lukket)\s+(?=\S)/u
/** `1 Åben Notat   222359/12`, `Takstblad 2021.   08.01.00S00-0044/12`, `Notat (dok.nr. 1234-20)`, `Notat (16/8841-4)`, `Notat (D2015-41022)`, `Notat (dok.nr. 1233410)`, `Notat.pdf (1250437 - EMN-2015-17733)`, `Notat (EMN-2015-17733 - 1250437)` */
const referenceAfter =
  /(?:\s\((?:\p{Lu}{2,5}-\d{4}-\d{3,6}\s-\s)?|\.?\s(?=\d{4,6}\/\d\d$|\d\d\/\d{3,6}-\d{1,3}$|\d\d\.\d\d\.\d\d\S))(?:dok\.?\s?(?:nr\.?)?:?\s?)?(?<reference>\p{Lu}?\d{2,6}[/-]\d{2,6}(?:-\d+)?|(?<=dok\.?\s?nr\.?:?\s?)\d{4,10}(?=\)$)|\d{5,10}(?=\s-\s\p{Lu}{2,5}-\d{4}-\d{3,6}\)$)|(?<=\d\s-\s)\d{5,10}(?=\)$)|\d\d\/\d{3,6}-\d{1,3}|\d\d\.\d\d\.\d\d-?\p{Lu}\d\d[-/\d]*)(?:\s-\s\p{Lu}{2,5}-\d{4}-\d{3,6})?\)?$/iu
/** `1 Åben Notat`, `Åben - Notat` */
const accessBefore = /^(?:(?<number>\d{1,3})\s+(?:åben|åbent|lukket)\s+|(?:Åben|Lukket)\s[–-]\s)(?=\S)/iu
/** `Kort over stier (åben)`, `Notat (lukket)`: who may read it, behind its title. */
const accessBehind = /\s\((?:åben|åbent|lukket|fortroligt?)\)$/iu
export const numberAlone = /^(?<number>\d{1,3})[.)]?$/u
/** `1. Notat`, `2.1 Notat`, `1 Kort over stier.pdf`, `1 Notat.  222359/12` */
const numberBefore =
  /^(?<number>\d{1,3}(?:\.\d{1,2}(?=\s))?)(?:[.)]\s+(?=\S)|(?<=\.\d{1,2})\s+(?=\S)|\s+(?=\p{Lu}[^.]{1,120}\.(?:(?:pdf|docx?|xlsx?|pptx?)(?!\p{L})|\s{1,9}\d{4,6}\/\d\d$)))/iu
const nothing = /^(?:ingen(?: bilag)?|-|–|intet)\.?$/iu

/** A quick look: number and reference are digits. */
const digit = /\d/

/** One title of a list as it is printed, read into number, reference and title. */
export function attachmentOf(raw: string): Attachment | null {
  let text = withoutMark(raw).trim()
  const hasDigit = digit.test(raw)
  text = text.replace(accessBehind, '')
  if (text === '' || nothing.test(text) || (hasDigit && numberAlone.test(text))) return null
  const access = accessBefore.exec(text)
  let number = access?.groups?.['number'] ?? (hasDigit ? numberBefore.exec(raw)?.groups?.['number'] : null) ?? null
  if (access) text = text.slice(access[0].length)
  if (hasDigit) text = text.replace(numberBefore, '')
  const bilag = bilagNumber.exec(text)
  if (bilag) {
    number = bilag.groups?.['number'] ?? number
    text = text.slice(bilag[0].length)
  }
  const before = hasDigit ? (referenceBefore.exec(text) ?? referenceAndAccess.exec(text)) : null
  if (before) text = text.slice(before[0].length)
  const after = before || !hasDigit ? null : referenceAfter.exec(text)
  if (after) text = text.slice(0, after.index)
  const reference = before?.groups?.['reference'] ?? after?.groups?.['reference'] ?? null
  const title = foldSpaces(text.replace(gluedType, '').replace(fileType, ''))
  return title === '' ? null : { number, title, reference, span: null }
}
