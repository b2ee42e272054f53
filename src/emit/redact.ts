import type { Found } from '../danish/found.ts'
import { findPrivate, type TextKind } from '../danish/private.ts'
import type { Diagnostic, Document } from '../model/meeting.ts'
import type { PrivateKind } from '../model/options.ts'
import type { Span } from '../model/place.ts'
import type { Repair } from '../model/repair.ts'
import { mapTexts, textKindOf } from '../model/texts.ts'
import { openPlaceholders, type Placeholders } from './placeholders.ts'

/** One removal: what stands there now, and where. */
interface Removal {
  readonly placeholder: string
  readonly pointer: string
  readonly span: Span | null
}

interface FoundKind extends Found {
  readonly kind: PrivateKind
}

/** What is to be removed from a text, in order; of two finds that overlap the one of the earlier kind. */
function findAll(text: string, kinds: readonly PrivateKind[], of: TextKind): FoundKind[] {
  const found: FoundKind[] = []
  for (const kind of kinds)
    for (const one of findPrivate(kind, text, of))
      if (!found.some((other) => one.start < other.end && other.start < one.end)) found.push({ ...one, kind })
  return found.sort((a, b) => a.start - b.start)
}

/** The text with every find replaced. */
function replaceAll(text: string, found: readonly FoundKind[], placeholders: Placeholders): string {
  let [result, end] = ['', 0]
  for (const one of found) {
    result += text.slice(end, one.start) + placeholders.of(one.kind, one.value, text.slice(one.start, one.end))
    end = one.end
  }
  return result + text.slice(end)
}

/**
 * The document without the private data of these kinds: each replaced by a placeholder of its kind (`[CPR-1]`), the same
 * value by the same one, in every text: the ledger, the diagnostics and the path too. The diagnostics record what kind
 * was removed where, and that the document was looked through (validation holds it to that). Redacting again changes
 * nothing but these records.
 *
 * A repair that touches what was removed keeps its place and rule, and reads the placeholder on both sides: what it would
 * give back is what had to go. All others replay on the source as before.
 */
export function redact(document: Document, kinds: readonly PrivateKind[]): Document {
  if (kinds.length === 0) return document
  const placeholders = openPlaceholders()
  const removals: Removal[] = []
  const cleared = mapTexts(document, (text, where) => {
    const found = findAll(text, kinds, textKindOf(where.pointer))
    for (const { kind, value, start, end } of found)
      removals.push({ ...where, placeholder: placeholders.of(kind, value, text.slice(start, end)) })
    return replaceAll(text, found, placeholders)
  })
  // What was found by the words around it in one place is known everywhere: in the ledger there are no such words.
  const known = mapTexts(cleared, (text, where) =>
    placeholders.replaceKnown(text, (placeholder) => removals.push({ ...where, placeholder })),
  )
  const repairs = known.repairs.map((repair, i) => {
    const placeholder = pieceOf(repair, document.repairs[i], removals, placeholders)
    if (placeholder === null) return repair
    if (!removals.some(({ pointer }) => pointer.startsWith(`/repairs/${i}/`)))
      removals.push({ placeholder, pointer: `/repairs/${i}`, span: { from: repair, to: repair } })
    return { ...repair, before: placeholder, after: placeholder }
  })
  return { ...known, repairs, diagnostics: [...known.diagnostics, ...kinds.flatMap((kind) => records(kind, removals))] }
}

/** The path of a source without the private data of these kinds, as the redacted document has it. */
export const redactPath = (path: string, kinds: readonly PrivateKind[]): string =>
  replaceAll(path, findAll(path, kinds, 'path'), openPlaceholders())

const isOn = ({ page, line }: Repair, span: Span | null) =>
  span !== null &&
  (page > span.from.page || (page === span.from.page && line >= span.from.line)) &&
  (page < span.to.page || (page === span.to.page && line <= span.to.line))

/** What both sides of a repair must read when its text was changed, or when it mended a piece of what was removed from its line. */
function pieceOf(
  repair: Repair,
  original: Repair | undefined,
  removals: readonly Removal[],
  placeholders: Placeholders,
): string | null {
  if (repair.after !== original?.after) return repair.after
  if (repair.before !== original.before) return repair.before
  const near = removals.filter(({ span }) => isOn(repair, span))
  return near.find(({ placeholder }) => placeholders.isPiece(repair.after, placeholder))?.placeholder ?? null
}

const words: Readonly<Record<PrivateKind, string>> = {
  cpr: 'civil registration numbers',
  email: 'e-mail addresses',
  phone: 'telephone numbers',
  address: 'addresses of homes',
  health: 'words of people’s health',
}

/** The mark that a document was looked through for a kind, and each removal. */
function records(kind: PrivateKind, removals: readonly Removal[]): Diagnostic[] {
  const own = removals.filter(({ placeholder }) => placeholder.startsWith(`[${kind.toUpperCase()}-`))
  const record = (message: string, span: Span | null): Diagnostic => ({
    code: `emit/redacted-${kind}`,
    severity: 'info',
    message,
    page: span?.from.page ?? null,
    line: span?.from.line ?? null,
  })
  return [
    record(`The document was cleared of ${words[kind]}; removals: ${own.length}.`, null),
    ...own.map(({ placeholder, pointer, span }) => record(`Removed ${placeholder} from ${pointer}.`, span)),
  ]
}
