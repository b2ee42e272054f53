import { joinLines } from '../danish/hyphens.ts'
import { itemOf, withoutMark } from '../danish/items.ts'
import type { CutPunkt, CutSection, Piece } from '../model/cut.ts'
import type { Punkt } from '../model/meeting.ts'
import { spanOf } from './sections.ts'

type Attachment = Punkt['attachments'][number]

/** `Bilag 2: `, `Bilag nr. 3 - `, glued to the site's `PDF` too. */
const bilagNumber = /^(?:PDF)?\s?bilag\s?(?:nr\.?\s?)?(?<number>\d{1,3}[a-z]?|[A-Z])\s?[:.–-]?\s+(?=\S)/iu
const gluedType = /^(?:PDF|DOCX?|XLSX?)(?=\p{Lu}\p{Ll})/u
/** `2012-200782 - Bygningsliste`, `222359/12 Notat` */
const referenceBefore =
  /^(?<reference>(?:\d{4}[-–/]\d{3,8}|\d{5,6}[-/]\d{2,4}|EMN-\d{4}-\d+|\d{6,10}))\s+[-–]\s+(?=\S)/u
/** `1 Åben Notat   222359/12`, `Notat (dok.nr. 1234-20)` */
const referenceAfter =
  /(?:\s\(|\s(?=\d{5,6}\/\d\d$))(?:dok\.?\s?nr\.?:?\s?)?(?<reference>\d{3,6}[/-]\d{2,6}(?:-\d+)?)\)?$/iu
const accessBefore = /^(?<number>\d{1,3})\s+(?:åben|åbent|lukket)\s+(?=\S)/iu
const numberAlone = /^(?<number>\d{1,3})[.)]?$/u
const numberBefore = /^(?<number>\d{1,3})[.)]\s+(?=\S)/u
const nothing = /^(?:ingen(?: bilag)?|-|–|intet)\.?$/iu
const fileEnd = /\.(?:pdf|docx?|xlsx?|pptx?|msg|txt|jpe?g|png|zip|html?|rtf|odt|tiff?)\b/iu
const severalFiles = /(?<=\.(?:pdf|docx?|xlsx?|pptx?|msg|txt|jpe?g|png|zip))\s+(?=\S)/iu
const severalNumbered = /\s+(?=bilag\s(?:nr\.?\s)?\d{1,3}\s?[:.–-]\s)/iu

/** One title of a list as it is printed, read into number, reference and title. */
function attachmentOf(raw: string): Attachment | null {
  let text = withoutMark(raw).trim()
  if (text === raw.trim()) text = raw.trim()
  if (text === '' || nothing.test(text) || numberAlone.test(text)) return null
  let number = accessBefore.exec(text)?.groups?.['number'] ?? numberBefore.exec(raw)?.groups?.['number'] ?? null
  text = text.replace(accessBefore, '').replace(numberBefore, '')
  const bilag = bilagNumber.exec(text)
  if (bilag) {
    number = bilag.groups?.['number'] ?? number
    text = text.slice(bilag[0].length)
  }
  const before = referenceBefore.exec(text)
  if (before) text = text.slice(before[0].length)
  const after = before ? null : referenceAfter.exec(text)
  if (after) text = text.slice(0, after.index)
  const reference = before?.groups?.['reference'] ?? after?.groups?.['reference'] ?? null
  const title = text.replace(gluedType, '').replace(/\s+/g, ' ').trim()
  return title === '' ? null : { number, title, reference, span: null }
}

interface Entry {
  readonly lines: string[]
  last: string
}

/** Whether a line goes on with the entry above it: a word or a name is cut, the title is open, or the other entries all begin otherwise. */
function goesOn(entry: Entry, text: string, apart: boolean, style: RegExp | null, isLast: boolean): boolean {
  const { last } = entry
  if (style && !style.test(text))
    return !apart || /\p{L}[-]$/u.test(last) || (!isLast && text.length < 60 && /^\p{Ll}/u.test(text))
  if (style) return false
  if (/\p{L}-$/u.test(last)) return true
  if (apart || fileEnd.test(last) || itemOf(text)) return false
  if (/^\p{Ll}/u.test(text) || /^[(–]/u.test(text)) return true
  return /(?<!\p{L})(?:og|af|til|fra|for|om|i|på|vedr\.?|vedrørende|den|d\.|ved|med|samt|eller|\d{1,2}\.)$|,$/iu.test(
    last,
  )
}

const styles = [bilagNumber, referenceBefore, /^(?:[-–•*]|\u0335)\s/u] as const
/** A paragraph, a signature block or a sub-point: no title of a list. */
const isText = (text: string, style: RegExp | null) =>
  (!style && /[.!?]\s+\p{Lu}/u.test(text) && text.length > 90 && !fileEnd.test(text)) || /^\p{Ll}[.)]\s/u.test(text)
const contact = /sagsbehandler|e-post|e-mail|telefon|tlf\.?|^antal tegn|^sags?nr|^side \d|^\d{1,2}\. \p{L}+ \d{4}$|@/iu

/** The titles of one list of bilag, up to where the list ends and other text begins. */
function listed(body: readonly Piece[]): { readonly entries: string[]; readonly rest: readonly Piece[] } {
  const written = body.filter(({ text }) => text.trim() !== '')
  const first = written[0]?.text.trim() ?? ''
  const style = styles.find((one) => one.test(first)) ?? null
  const lastStyled = body.findLastIndex(({ text }) => style?.test(text.trim()))
  const entries: Entry[] = []
  let apart = false
  for (const [i, piece] of body.entries()) {
    const text = piece.text.trim()
    if (text === '') {
      apart = true
      continue
    }
    const entry = entries.at(-1)
    if (entry && goesOn(entry, text, apart, style, i > lastStyled)) {
      entry.lines.push(text)
      entry.last = text
    } else if (entry && numberAlone.test(entry.last) && entry.lines.length === 1) {
      entry.lines[0] = `${entry.last.replace(/[.)]$/, '')}. ${text}`
      entry.last = text
    } else if (contact.test(text) || isText(text, style) || (style && apart && !style.test(text))) {
      return { entries: entries.map(({ lines }) => joinLines(lines)), rest: body.slice(i) }
    } else entries.push({ lines: [text], last: text })
    apart = false
  }
  return { entries: entries.map(({ lines }) => joinLines(lines)), rest: [] }
}

const separated = (entry: string) => entry.split(severalNumbered).flatMap((part) => part.split(severalFiles))
const fold = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Where the text of a bilag lies: from a line that is its title to the end of what follows the list. */
function textOf(attachment: Attachment, rest: readonly Piece[], others: readonly Attachment[]): Attachment['span'] {
  const isTitle = (piece: Piece, one: Attachment) => {
    const line = fold(piece.text)
    return (
      line === fold(one.title) || (one.number !== null && line.startsWith(fold(`bilag ${one.number} ${one.title}`)))
    )
  }
  const from = rest.findIndex((piece) => isTitle(piece, attachment))
  if (from < 0) return null
  const next = rest.findIndex((piece, i) => i > from && others.some((one) => one !== attachment && isTitle(piece, one)))
  return spanOf(rest.slice(from, next < 0 ? undefined : next))
}

/** `Strategi_2019-21.pdf Idekatalog.pdf` above the text: a line of nothing but file names. */
const fileLine = /^(?:\S[^.\n]{0,120}\.(?:pdf|docx?|xlsx?|pptx?|msg)\s*)+$/iu
/** `1.` / `Title (DOC)` at the end of a punkt: a list without its heading. */
const fileType = /\((?:DOCX?|PDF|XLSX?|PPTX?|MSG)\)$/u

function unlisted(section: CutSection): string[] {
  return section.body.flatMap(({ text }, i) => {
    const line = text.trim()
    if (line.length < 300 && fileLine.test(line)) return separated(line)
    if (!fileType.test(line)) return []
    const before = section.body[i - 1]?.text.trim() ?? ''
    return [numberAlone.test(before) ? `${before.replace(/[.)]$/, '')}. ${line}` : line]
  })
}

/** The bilag of a punkt: those listed, and where the text of one lies in the source. */
export function attachmentsOf(punkt: CutPunkt): Attachment[] {
  const sections = punkt.parts.flatMap((part) => part.sections)
  const found: Attachment[] = []
  const rests: Piece[] = []
  let isBelow = false
  for (const section of sections) {
    if (section.kind === 'bilag') {
      const { entries, rest } = listed(section.body)
      found.push(...entries.flatMap(separated).flatMap((entry) => attachmentOf(entry) ?? []))
      rests.push(...rest)
      isBelow = true
    } else {
      found.push(...unlisted(section).flatMap((entry) => attachmentOf(entry) ?? []))
      if (isBelow) rests.push(...(section.heading ? [section.heading] : []), ...section.body)
    }
  }
  const once = found.filter(
    (one, i) => found.findIndex(({ title, reference }) => title === one.title && reference === one.reference) === i,
  )
  return once.map((one) => ({ ...one, span: textOf(one, rests, once) }))
}
