import { boardKindOf, isCorporate, sameBoard } from '../danish/boards.ts'
import { gathered } from '../danish/gathered.ts'
import { newManner } from '../danish/orthography.ts'
import { holdsVerb } from '../danish/verbs.ts'
import { yearAlone } from '../danish/years.ts'
import type { Note } from '../model/codes.ts'
import type { CutMeeting, Piece } from '../model/cut.ts'
import { readDecisionHeading } from './decision-heading.ts'
import { type Found, inferred, stated } from './found.ts'
import type { Head } from './head.ts'
import { readTitleLine } from './title-line.ts'
import { sectionsOfAll } from './walk.ts'

interface Candidate {
  readonly name: string
  readonly type: string | null
  readonly at: Piece
  readonly rank: number
}

/** What a name is worth by how it stands. A board that decides goes before the name of a meeting (`Skolebestyrelsesmøde`). */
const ranks = { typed: 9, label: 8, prose: 7, line: 6, title: 5, meetingLabel: 4, meeting: 3 } as const

const longestName = 200
/** Under no label, what is longer is a list or a sentence. */
const longestLoose = 110

/** `Udvalg Dato Type Hent`: the labels of the columns that the next line fills. */
const columnLabels =
  /^(?:(?:udvalg|råd|dato|type|hent|tid|tidspunkt|sted|møde|titel|funktioner|dokumenter|status)(?:\s+|$)){2,9}$/iu

/** `Havneudvalget Mødedato Side Ny kran`: the labels of a page's header, run into one line with what stands below it. */
const pageWords = /\s(?:Mødedato|Dato|Side)\s(?:Side|Punkt|Mødedato)(?:\s.*)?$/u

/** `Udvalg Havneudvalget`: a label that lost its colon, before the name. */
const labelWord = /^(?:Udvalg|UDVALG|Råd|Forum)\s(?=\p{Lu})/u
const withoutWord = (name: string) => {
  const own = name.replace(labelWord, '')
  return boardKindOf(own) === 'board' ? own : name
}

function candidates(head: Head): Candidate[] {
  const found: Candidate[] = []
  for (const field of head.fields.filter(({ kind }) => kind === 'body')) {
    const [at] = field.values
    const name = at && at.text.length <= longestName ? at.text.trim().replace(/[.,;]+$/, '') : ''
    if (!at || name === '') continue
    const line = readTitleLine(name)
    const isBoard = boardKindOf(line.body ?? name) === 'board' || !/^emne/i.test(field.label)
    found.push({ name: line.body ?? name, type: line.bodyType, at, rank: isBoard ? ranks.label : ranks.meetingLabel })
  }
  const { prose, flow, loose } = head
  const at = prose?.body ? flow.at(prose.bodyAt) : null
  if (prose?.body && at) found.push({ name: prose.body, type: null, at, rank: ranks.prose })
  for (const { body, bodyKind, bodyType, paper, rest, place, piece } of loose) {
    if (
      body === null ||
      body.length > longestLoose ||
      columnLabels.test(piece.text) ||
      (bodyKind === 'meeting' && prose && flow.at(prose.start)?.line === piece.line)
    )
      continue
    const isAlone = !paper && rest.length === 0 && place === null
    const named = bodyKind === 'meeting' ? ranks.meeting : isAlone ? ranks.line : ranks.title
    const name = withoutWord(body.replace(pageWords, ''))
    found.push({ name, type: bodyType, at: piece, rank: bodyType ? ranks.typed : named })
  }
  return found
}

/** `Udvalget for Skov` is told apart from `Strandby Amtsråd` above it: a committee is part of its council. */
const partOf = (names: readonly Candidate[]) => {
  const committees = names.filter(({ name }) => /udvalg/i.test(name))
  return committees.length > 0 ? committees : names
}

/** Of several boards those on the line of the meeting's day: `Møde i Kommunalbestyrelsen mandag den 3. maj 2004` goes before a title that speaks of a council. */
function besideDay(names: readonly Candidate[], { loose }: Head): readonly Candidate[] {
  const [first] = names
  if (!first || names.every(({ name }) => sameBoard(name, first.name))) return names
  const days = new Set(loose.filter(({ dates }) => dates.length > 0).map(({ piece }) => piece))
  const dated = names.filter(({ at, name }) => days.has(at) && !/^\d/u.test(name))
  return dated.length > 0 ? dated : names
}

export interface Body {
  readonly body: Found<string> | null
  readonly type: Found<string> | null
}

/** The one board whose decisions in the punkter bear the meeting's date, where the head names none. */
function fromDecisions(meeting: CutMeeting, date: string | null): Found<string> | null {
  const named = gathered(sectionsOfAll(meeting.punkter), ({ kind, heading }) =>
    heading && kind === 'beslutning' ? [{ heading, ...readDecisionHeading(heading.text) }] : [],
  ).filter((one) => one.body !== null && (date === null || one.date === null || one.date === date))
  const [first] = named
  const isOne = named.every((one) => one.body === first?.body)
  return first?.body && isOne ? inferred(first.body, first.heading) : null
}

/** `Havnedrift I/S` over the minutes of `Havnekommissionen`: the board inside a company that decided, if the head names it anywhere. */
function insideCompany(company: string, all: readonly Candidate[], decided: () => Found<string> | null) {
  const others = isCorporate(company)
    ? all.filter(({ name }) => !isCorporate(name) && boardKindOf(name) === 'board')
    : []
  const named = others.length > 0 ? decided()?.value : undefined
  return named === undefined ? undefined : others.find(({ name }) => sameBoard(name, named))
}

/** The board, council or committee as the document names it; two of equal rank that differ give none. */
export function bodyOf(meeting: CutMeeting, head: Head, date: string | null, note: Note): Body {
  const all = candidates(head)
  const highest = all.reduce((most, { rank }) => Math.max(most, rank), 0)
  const top = besideDay(partOf(all.filter(({ rank }) => rank === highest)), head)
  const [first] = top.toSorted((a, b) => b.name.length - a.name.length)
  const inside = first && insideCompany(first.name, all, () => fromDecisions(meeting, date))
  if (inside) return { body: stated(inside.name, inside.at), type: null }
  if (!first) return { body: fromDecisions(meeting, date), type: null }
  if (!top.every(({ name }) => sameBoard(name, first.name))) {
    const names = [...new Set(top.map(({ name }) => `"${name}"`))].join(' and ')
    note(
      'extract/two-bodies',
      `Expected one board in the meeting’s head, saw ${names}; the body is left open.`,
      first.at,
    )
    return { body: null, type: null }
  }
  return { body: stated(first.name, first.at), type: first.type ? stated(first.type, first.at) : null }
}

/** A committee writes in the book of its council; what follows may be of either. */
const committee = /udvalg/iu

/** Whose book an old protocol is, where its first meeting stands under nothing but a board's name: `Lindum Byraads Forhandlinger 1894.`, `1894.` / `Forhandlinger i` / `Lindum Byraad.` */
export function bookOf({ loose }: Head): string | null {
  const at = loose.slice(0, titleLines).findIndex(({ bodyKind }) => bodyKind === 'board')
  const [title, below] = loose.slice(Math.max(at, 0), Math.max(at, 0) + 2)
  if (at < 0 || !title || below === undefined || title.dates.length > 0) return null
  const isUnderTitle = loose.slice(0, at).every(({ text }) => yearAlone(text) !== null || bookWord.test(text))
  const isName = title.body !== null && !holdsVerb(title.body) && !committee.test(title.body)
  return isUnderTitle && isName ? title.body : null
}
const titleLines = 4
/** `Forhandlinger`, `Protokol for` */
const bookWord = /^(?:(?:Forhandlings-?)?[Pp]rotokol|Forhandlinger)(?: i| for| over)?\.?$/u

/** Whether a head names no board: nothing at all, or the sitting, `Byraadsmødet`. */
export const isSitting = (found: Found<string> | null): boolean =>
  found === null || boardKindOf(found.value) === 'meeting'

/** The board of a meeting in such a book whose head names none: that of the book, inferred. */
export function ofBook(head: Head, date: string | null, book: string | null): Found<string> | null {
  const at = head.flow.at(0)
  return book !== null && at && date !== null && date < newManner ? inferred(book, at) : null
}

/** `Sogneraadet`, `sognerådet`: the noun of a board of one place, alone. */
const nounAlone = /^(?<noun>(?:sogne|by|menigheds)r(?:å|aa)d)et$/iu

/**
 * A board named by its noun alone, in full where the meetings before it in an old protocol name exactly one such board:
 * `Sogneraadet` after `Engby Sogneraad`. Then it is inferred.
 */
export function inFull(found: Found<string> | null, earlier: ReadonlySet<string>): Found<string> | null {
  const noun = nounAlone.exec(found?.value ?? '')?.groups?.['noun']?.toLowerCase()
  if (!found || noun === undefined) return found
  const [name, other] = [...earlier].filter((body) => /^\p{Lu}/u.test(body) && body.toLowerCase().endsWith(` ${noun}`))
  return name !== undefined && other === undefined ? { ...found, value: name, certainty: 'inferred' } : found
}
