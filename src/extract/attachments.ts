import { monthNames } from '../danish/calendar.ts'
import { gathered } from '../danish/gathered.ts'
import { labelOf } from '../danish/headings.ts'
import { joinLines } from '../danish/hyphens.ts'
import { itemOf } from '../danish/items.ts'
import type { Piece } from '../model/cut.ts'
import {
  type Attachment,
  attachmentOf,
  bilagNumber,
  fileType,
  numberAlone,
  referenceBefore,
} from './attachment-entry.ts'
import type { ReadPunkt, ReadSection } from './reading.ts'
import { spanOf } from './sections.ts'

const fileEnd = /\.(?:pdf|docx?|xlsx?|pptx?|msg|txt|jpe?g|png|zip|html?|rtf|odt|tiff?)\b/iu
const severalFiles =
  /(?<=\.(?:pdf|docx?|xlsx?|pptx?|msg|txt|jpe?g|png|zip))\s+(?=[^\s(])|(?<=\((?:PDF|DOCX?|XLSX?|PPTX?|MSG)\)),\s+(?=\S)/iu
const severalNumbered = /(?<=[^\s•*·–-])\s+(?=bilag\s(?:nr\.?\s)?\d{1,3}\s?[:.–-]\s)/iu

/** `1    Notat          18/2214`: number, title and reference in columns. */
const numberColumn = /^(?<number>\d{1,3})(?:\t|\s{2})\s*(?!åben|lukket)(?=\p{L})/iu
const referenceColumn = /(?<=\S)(?:\t|\s{3})\s*(?<reference>(?:\d{2,4}[/-]\d{3,8}|\d{5,8}[/-]\d{2,4})(?:-\d{1,3})?)$/u
const mayBeColumns = /\t|\s{2}/
/** The same with the marks of a list that has none: `1. Notat (18/2214)`. */
const withMarks = (text: string) =>
  mayBeColumns.test(text) ? text.replace(numberColumn, '$<number>. ').replace(referenceColumn, ' ($<reference>)') : text

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
  return /(?<![\p{L}\d])(?:og|af|til|fra|for|om|i|på|vedr\.?|vedrørende|den|d\.|ved|med|samt|eller|\d{1,2}\.)$|,$/iu.test(
    last,
  )
}

const styles = [bilagNumber, referenceBefore, /^(?:[-–•*]|\u0335)\s/u] as const
/** A paragraph, a signature block or a sub-point: no title of a list. */
const isText = (text: string, style: RegExp | null) =>
  (!style && /[.!?]\s+\p{Lu}/u.test(text) && text.length > 90 && !fileEnd.test(text)) || /^\p{Ll}[.)]\s/u.test(text)
const contact = /sagsbehandler|e-post|e-mail|telefon|tlf\.?|^antal tegn|^sags?nr|^journal-?(?:nr|nummer)|^side \d|@/iu
/** `3. maj 2019` under a list: the day its letter was written. */
const dayAlone = new RegExp(`^\\d{1,2}\\. (?:${monthNames}) \\d{4}$`, 'iu')

/** `1 Notat` / `2 Kort`: titles that are counted, without a mark behind the number. */
const counted = /^(?<number>\d{1,2})\s{1,2}(?!Åben|Lukket)(?=\p{Lu})/u
const countedTitle = /^\d{1,2}\.\s/u
const counts = ([first, ...others]: readonly Piece[]) =>
  counted.exec(first?.text.trim() ?? '')?.groups?.['number'] === '1' &&
  others.some(({ text }) => counted.exec(text.trim())?.groups?.['number'] === '2')

/** The titles of one list of bilag, up to where the list ends and other text begins. */
function listed(body: readonly Piece[]): { readonly entries: string[]; readonly rest: readonly Piece[] } {
  const written = body.filter(({ text }) => text.trim() !== '')
  const first = written[0]?.text.trim() ?? ''
  const isCounted = counts(written)
  const style = isCounted ? countedTitle : (styles.find((one) => one.test(first)) ?? null)
  const lastStyled = body.findLastIndex(({ text }) => (isCounted ? counted : style)?.test(text.trim()))
  const entries: Entry[] = []
  let apart = false
  for (const [i, piece] of body.entries()) {
    const text = withMarks(isCounted ? piece.text.trim().replace(counted, '$<number>. ') : piece.text.trim())
    if (text === '') {
      apart = true
      continue
    }
    const entry = entries.at(-1)
    if (entry && goesOn(entry, text, apart, style, i > lastStyled)) {
      entry.lines.push(text)
      entry.last = text
    } else if (
      contact.test(text) ||
      dayAlone.test(text) ||
      isText(text, style) ||
      (style && apart && !style.test(text))
    ) {
      return { entries: entries.map(({ lines }) => joinLines(lines)), rest: body.slice(i) }
    } else entries.push({ lines: [text], last: text })
    apart = false
  }
  return { entries: entries.map(({ lines }) => joinLines(lines)), rest: [] }
}

/** Quick looks: patterns that split are tried at every letter. */
const mayBeSeveral = { numbered: /\sbilag\s/iu, files: /(?:\.\p{L}{3,4}|\),)\s/iu } as const
const separated = (entry: string) =>
  gathered(mayBeSeveral.numbered.test(entry) ? entry.split(severalNumbered) : [entry], (part) =>
    mayBeSeveral.files.test(part) ? part.split(severalFiles) : [part],
  )
const fold = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
const longestTitle = 200

/** Finds where the text of each bilag lies: from a line that is its title to the next such line or the end of what follows the list. */
function withTexts(attachments: readonly Attachment[], rest: readonly Piece[]): Attachment[] {
  if (attachments.length === 0 || rest.length === 0) return [...attachments]
  const titles = new Map<string, Attachment>()
  for (const one of attachments) {
    titles.set(fold(one.title), one)
    if (one.number !== null) titles.set(fold(`bilag ${one.number} ${one.title}`), one)
  }
  const starts = gathered(rest, ({ text }, i) => {
    const one = text.length <= longestTitle ? titles.get(fold(text.trim().replace(fileType, ''))) : undefined
    return one ? [{ one, i }] : []
  })
  const spans = new Map<Attachment, Attachment['span']>()
  let end = rest.length
  for (const [n, { one, i }] of [...starts.entries()].reverse()) {
    const next = starts[n + 1]
    if (next && next.one !== one) end = next.i
    spans.set(one, spanOf(rest, i, end))
  }
  return attachments.map((one) => ({ ...one, span: spans.get(one) ?? null }))
}

/** `Strategi_2019-21.pdf Idekatalog.pdf` above the text: a line of nothing but file names. */
const fileLine = /^(?:\S[^.\n]{0,120}\.(?:pdf|docx?|xlsx?|pptx?|msg)\s*)+$/iu

/** `Bilag 4.1: Årsrapport 2013`, `Bilag a: Rapport`, alone on its line at the end of a punkt. */
export const bilagLine = /^Bilag (?:\d{1,3}(?:\.\d{1,2}|[a-z])?|\p{L})\s?[:–-]\s+\p{Lu}.{2,150}(?<![.,;:])$/u

const mayBeFile = /\.(?:pdf|doc|xls|ppt|msg)|\((?:DOC|PDF|XLS|PPT|MSG)|Bilag [\da-z][\d.a-z]{0,3}\s?[:–-]/i

function unlisted({ text, body }: ReadSection): string[] {
  if (!mayBeFile.test(text)) return []
  return gathered(body, ({ text }, i) => {
    const line = text.trim()
    if (bilagLine.test(line)) return [line]
    if (line.length < 300 && fileLine.test(line)) return separated(line)
    if (!fileType.test(line)) return []
    const before = body[i - 1]?.text.trim() ?? ''
    return [numberAlone.test(before) ? `${before.replace(/[.)]$/, '')}. ${line}` : line]
  })
}

/** Under its own title the text of a bilag stands, under `Bilag` or under nothing a list of them. */
const isTextOf = ({ heading }: ReadSection) => heading !== null && labelOf(heading.text) === null

/** The bilag of a punkt: those listed, and where the text of one lies in the source. */
export function attachmentsOf(punkt: ReadPunkt): Attachment[] {
  const found = new Map<string, Attachment>()
  const rest: Piece[] = []
  const add = (entry: string) => {
    const one = attachmentOf(entry)
    if (!one) return
    const [plain, key] = [`${one.title}\nnull`, `${one.title}\n${one.reference}`]
    const known = found.get(plain)
    if (known && one.reference !== null) found.set(plain, { ...one, number: known.number ?? one.number })
    else if (!known && !found.has(key)) found.set(key, one)
  }
  for (const section of punkt.sections) {
    if (section.kind === 'bilag' && !isTextOf(section)) {
      const list = listed(section.body)
      for (const entry of gathered(list.entries, separated)) add(entry)
      for (const piece of list.rest) rest.push(piece)
    } else {
      for (const entry of unlisted(section)) add(entry)
      if (found.size === 0) continue
      if (section.heading) rest.push(section.heading)
      for (const piece of section.body) rest.push(piece)
    }
  }
  return withTexts([...found.values()], rest)
}
