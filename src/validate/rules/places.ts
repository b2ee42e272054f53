import type { Document } from '../../model/meeting.ts'
import type { Place } from '../../model/place.ts'
import type { Rule } from '../rule.ts'
import { allPunkter, isForward, isWithin, meetingsOf, punkterOf, spansOf } from '../walk.ts'

export const pageNumbers: Rule = function* (document) {
  const { pages, source } = document
  for (const [i, { number }] of pages.entries())
    if (number !== i + 1) {
      yield {
        pointer: `/pages/${i}/number`,
        message: `Expected page ${i + 1}, found ${number}. Convert the source again.`,
        at: { page: number },
      }
      return
    }
  if (pages.length !== source.pageCount)
    yield {
      pointer: '/source/pageCount',
      message: `Expected as many pages as source.pageCount says (${source.pageCount}), found ${pages.length}. Convert the source again.`,
      at: null,
    }
}

export const placeNowhere: Rule = function* (document) {
  const lineCount = new Map(document.pages.map(({ number, lineCount: count }) => [number, count]))
  const exists = ({ page, line }: Place) => line <= (lineCount.get(page) ?? 0)
  for (const { value: span, pointer } of spansOf(document)) {
    const nowhere = [span.from, span.to].find((place) => !exists(place))
    if (nowhere === undefined && isForward(span)) continue
    yield {
      pointer,
      message: nowhere
        ? `Expected a line of the source, found page ${nowhere.page}, line ${nowhere.line}, which it does not have. Convert the source again.`
        : 'Expected a span to end after it begins, found it running backwards. Convert the source again.',
      at: exists(span.from) ? span.from : null,
    }
  }
  for (const [i, { page, line }] of document.diagnostics.entries())
    if (page !== null && line === null && !lineCount.has(page))
      yield {
        pointer: `/diagnostics/${i}/page`,
        message: `Expected a page of the source, found page ${page}.`,
        at: null,
      }
}

export const outsideParent: Rule = function* (document) {
  for (const meeting of meetingsOf(document))
    for (const { value: punkt, pointer } of punkterOf(meeting))
      for (const [i, span] of punkt.span.entries())
        if (!isWithin(span, meeting.value.span))
          yield {
            pointer: `${pointer}/span/${i}`,
            message: `Expected the punkt to lie within its meeting, found it outside. See to which meeting it belongs.`,
            at: span.from,
          }
  for (const { value: punkt, pointer } of allPunkter(document))
    for (const [i, { span }] of punkt.sections.entries())
      if (!punkt.span.some((whole) => isWithin(span, whole)))
        yield {
          pointer: `${pointer}/sections/${i}/span`,
          message: `Expected the section to lie within its punkt, found it outside. See to which punkt it belongs.`,
          at: span.from,
        }
}

/** What holds a line, and where that stands in the JSON. */
interface Holder {
  readonly pointer: string
  readonly place: Place
}

/** Every line that something of the document claims: the furniture, the text that is unassigned, the meetings. */
function* holdersOf(document: Document): Generator<Holder & { readonly kind: 'furniture' | 'text' | 'meeting' }> {
  const lineCount = new Map(document.pages.map(({ number, lineCount: count }) => [number, count]))
  for (const [i, { page, line }] of document.furniture.entries())
    yield { kind: 'furniture', pointer: `/furniture/${i}`, place: { page, line } }
  const spans = [
    ...document.unassigned.map(({ span }, i) => ({ kind: 'text' as const, pointer: `/unassigned/${i}/span`, span })),
    ...meetingsOf(document)
      .filter(({ value }) => value.attachedTo === null)
      .map(({ value, pointer }) => ({ kind: 'meeting' as const, pointer: `${pointer}/span`, span: value.span })),
  ]
  for (const { kind, pointer, span } of spans)
    for (let page = span.from.page; page <= span.to.page; page++) {
      const last = page === span.to.page ? span.to.line : (lineCount.get(page) ?? 0)
      for (let line = page === span.from.page ? span.from.line : 1; line <= last; line++)
        yield { kind, pointer, place: { page, line } }
    }
}

const key = ({ page, line }: Place) => page * 1_000_000 + line

export const lineTwice: Rule = function* (document) {
  const furniture = new Set<number>()
  const holders = new Map<number, string>()
  const told = new Set<string>()
  for (const { kind, pointer, place } of holdersOf(document)) {
    const at = key(place)
    const first = holders.get(at)
    // Furniture lies inside what it interrupts.
    const twice = kind === 'furniture' ? furniture.has(at) : first !== undefined && !furniture.has(at)
    if (kind === 'furniture') furniture.add(at)
    else if (first === undefined) holders.set(at, pointer)
    if (!twice || told.has(pointer)) continue
    told.add(pointer)
    yield {
      pointer,
      message: `Expected each line in one place, found page ${place.page}, line ${place.line} also in ${first ?? 'the furniture'}. See to which it belongs.`,
      at: place,
    }
  }
}

/** The lines that nothing claims; a blank line need not be claimed, and without the source nobody knows which are blank. */
export const linesUnaccounted: Rule = function* (document, { thresholds, original }) {
  const held = new Set([...holdersOf(document)].map(({ place }) => key(place)))
  const lineAt = original?.lineAt ?? null
  for (const [i, { number: page, lineCount }] of document.pages.entries()) {
    let run = 0
    for (let line = 1; line <= lineCount + 1; line++) {
      const lost =
        line <= lineCount &&
        !held.has(key({ page, line })) &&
        (lineAt === null || (lineAt(page, line) ?? '').trim() !== '')
      if (lost) run++
      else {
        if (run >= (lineAt === null ? thresholds.unaccountedLines : 1))
          yield {
            pointer: `/pages/${i}/lineCount`,
            message: `Expected every line of page ${page} to be in the document, found ${run} from line ${line - run} on in no place of it. Read them in the source.`,
            at: { page, line: line - run },
          }
        run = 0
      }
    }
  }
}

export const unassignedText: Rule = function* (document) {
  for (const [i, { span, text }] of document.unassigned.entries())
    if (/\p{L}/u.test(text))
      yield {
        pointer: `/unassigned/${i}`,
        message: `Expected all text to belong to a meeting, found ${text.split('\n').length} lines that belong to none. See whether the meeting beside them claims them.`,
        at: span.from,
      }
}
