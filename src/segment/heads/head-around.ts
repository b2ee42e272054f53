import { isUsualTitle } from '../../danish/agenda-titles.ts'
import { isName } from '../../danish/names.ts'
import { isBeforeReform, oldSpelling, reformOfSpelling } from '../../danish/orthography.ts'
import type { PaperWord } from '../../danish/papers.ts'
import { officeBefore } from '../../danish/roles.ts'
import { yearOfPage } from '../../danish/years.ts'
import type { Row } from '../rows/rows.ts'
import { isApart } from '../rows/rows.ts'
import { figure, shows } from '../rows/signs.ts'
import type { Bounds, Head } from './head.ts'
import { beginning, opensPage } from './head-begin.ts'
import type { HeadRow } from './head-signs.ts'
import { headRowOf, heldIn, noSigns } from './head-signs.ts'
import type { Sign } from './head-weights.ts'
import { signWeights } from './head-weights.ts'
import { metOnDay, yearAndDay } from './opening-lines.ts'
import { proseHead } from './prose-heads.ts'

/** The rows of a source as parts of heads, each read when first asked for. */
interface Readings {
  readonly rows: readonly Row[]
  readonly signs: (at: number, first: boolean) => HeadRow
  readonly prose: (at: number) => Head | null
}

export function readingsOf(rows: readonly Row[], { isFurniture }: Bounds): Readings {
  /** As long as the source: V8 keeps a list that is filled at far places as a table of keys, and looks each of them up there. */
  const prose: (Head | null | undefined)[] = new Array(rows.length)
  const isOfOurTime = rows.slice(0, titleRows).some(({ text }) => (yearOfPage(text) ?? 0) >= ourTime)
  const near = isBeforeReform(rows.map(({ text }) => text)) ? oldSpelling : null
  return {
    rows,
    signs: (at, first) => {
      const row = rows[at]
      return row
        ? ((first || (shows(row, figure) && (yearAndDay.test(row.text) || metOnDay.test(row.text)))) &&
            heldIn(row, rows[at + 1])) ||
            headRowOf(row, first)
        : noSigns
    },
    prose: (at) => {
      const known = prose[at]
      if (known !== undefined) return known
      const told = proseHead(rows, at, near, isFurniture(at - 1))
      const found = isOfOurTime && told?.date === null ? null : told
      prose[at] = found
      return found
    },
  }
}

/** Under `Referater 2018` a sitting whose day has no year is told as in our time. */
const [titleRows, ourTime] = [10, 1970]

const anchors: ReadonlySet<Sign> = new Set([
  'paper',
  'body',
  'date',
  'meeting number',
  'date label',
  'place label',
  'body label',
])
/** Where nothing stands above it: `Til stede: …` / `Afbud: …` / `1. Godkendelse af referat`, all the head that a letter between neighbours has. */
const firstAnchors: ReadonlySet<Sign> = new Set([...anchors, 'people label'])
/** How far a head reaches after the row that shows it, to its list, and how many rows in it may show nothing. */
const rowsAfter = 30
const listReach = 8
const mostSilentRows = 6

/** `8 Opfølgning på mødet den 28. marts 2019`: where punkter have bare numbers, one with a day is no head. */
export const isPunktOfList = ({ numbering, text }: Row) =>
  numbering?.style === 'bare' && numbering.value < 100 && !/^\d+\s\p{L}*møde/iu.test(text)

/** `1 Godkendelse af dagsorden`, right under the head. */
const isFirstOfList = ({ numbering, text }: Row) =>
  numbering?.style === 'bare' && numbering.value === 1 && isUsualTitle(text.slice(numbering.titleAt))

/** Where a head is looked for: before anything else of the source, or after a meeting of an old protocol. */
interface Manner {
  readonly first: boolean
  readonly old: boolean
}

/** `Kommunalbestyrelsen 22-01-2020` / `Referat`, where a page opens: no label of a decision, but another source begins. */
const isOverPaper = (rows: readonly Row[], row: Row | undefined) =>
  row?.opens === true &&
  rows.slice(row.at + 1, row.at + 1 + paperReach).some(({ paper, gap, opens }) => !opens && gap <= 1 && paper !== null)
const paperReach = 2

/** `Følgende blev nævnt på Havneudvalgets` / `møde den 15. december 2020:`: a line of running text. */
const goesOnWithText = (row: Row, before: Row | undefined) =>
  /^\p{Ll}+\s/u.test(row.text) && !isApart(row) && before !== undefined && longText.test(before.text)
const longText = /^.{39,}[\p{L},]$/u

/** `Ida Holm (formand)`, `Bo Lund, kasserer`, `Kasserer Bo Lund.`: one of those listed under their label, line under line. */
const isPersonRow = ({ text }: Row) =>
  text.length <= longestPersonRow &&
  isName(
    text
      .replace(/^[-–•*·]\s/u, '')
      .replace(officeBefore, '')
      .replace(behindName, ''),
  )
const longestPersonRow = 60
const behindName = /(?:\s*[,(].*|\s+[–-]\s.*|\s{3,}.*|(?<=\p{Ll})\.)$/u

/** Collects the rows of a head around the first of its signs. */
export function clusterHead(readings: Readings, at: number, free: number, manner: Manner, bounds: Bounds): Head | null {
  const { rows } = readings
  const begin = rows[at]
  const first = manner.first || manner.old || isOverPaper(rows, begin)
  if (!begin || !isAnchor(readings.signs(at, first).signs, manner.first ? firstAnchors : anchors)) return null
  if (!manner.first && goesOnWithText(begin, rows[at - 1])) return null
  return headAround(readings, begin, first, free, manner, bounds)
}

/** Most rows show no sign at all. */
const isAnchor = (signs: readonly Sign[], known: ReadonlySet<Sign>) =>
  signs.length > 0 && signs.some((sign) => known.has(sign))

/** `af bestyrelsesmøde i Engby Havn`, `til`: under the word for a paper, what it is of. */
const ofWhat = /^(?:til|af|fra|for)(?:$|\s(?:\p{L}+\s){0,2}\p{L}*(?:møde|forsamling))/u
const saysOfWhat = ({ paper }: Row, below: Row | undefined) =>
  paper !== null && below !== undefined && below.gap < 2 && ofWhat.test(below.text)

function headAround(
  readings: Readings,
  begin: Row,
  first: boolean,
  free: number,
  manner: Manner,
  bounds: Bounds,
): Head | null {
  const { rows } = readings
  const { at } = begin
  const signs = new Set<Sign>()
  let [date, rank, body, paper]: [string | null, number, string | null, PaperWord | null] = [null, 0, null, null]
  let [to, quiet, named] = [at, 0, -2]
  const isBroken = saysOfWhat(begin, rows[at + 1])
  const lone = { body: -1 }
  for (let i = at; i < Math.min(rows.length, at + rowsAfter); i++) {
    const row = rows[i]
    if (!row || bounds.isFurniture(i)) continue
    const opensProse = i > at && readings.prose(i) !== null
    if (opensProse && date === null) return null
    if (bounds.ends(i) || (i > at && row.page !== begin.page) || opensProse) break
    if (first ? i > at && isFirstOfList(row) : isPunktOfList(row)) break
    const found = readings.signs(i, first)
    if (i > at && !manner.first && !isBroken && quiet > 0 && goesOnWithText(row, rows[i - 1])) break
    if (found.sentence || (found.date && date && found.date !== date && found.rank === rank)) break
    const isNamed =
      found.signs.length === 0 ? named === i - 1 && isPersonRow(row) : found.signs.includes('people label')
    if (isNamed) named = i
    quiet = found.signs.length > 0 ? 0 : isNamed ? quiet : quiet + 1
    if (quiet > mostSilentRows) break
    for (const sign of found.signs) signs.add(sign)
    if (lone.body === i - 1 && found.signs.includes('date')) signs.add('block')
    if (found.signs.length === 1 && found.signs[0] === 'body') lone.body = i
    if (found.rank > rank) [date, rank] = [found.date, found.rank]
    body ??= found.body
    const said = row.group && found.paper === 'agenda' ? null : found.paper
    if (paper === null || said === 'minutes') paper = said ?? paper
    if (found.signs.length > 0) to = i
  }
  if (isBroken && to > at) signs.add('broken sentence')
  const onlyPeople = [...signs].every((sign) => sign === 'people label')
  const from = beginning(rows, at, free, bounds)
  if (opensPage(rows, from, bounds)) signs.add('page')
  const last = Math.max(to, named)
  for (let i = to + 1; i <= last + listReach && !signs.has('list'); i++) if (bounds.isList(i)) signs.add('list')
  const isBare = from === to || (to === from + 1 && signs.has('block')) || (first && onlyPeople)
  if (isBare && bounds.isList(to + 1) && isApart(begin)) signs.add('list next')
  const score = [...signs].reduce((sum, sign) => sum + signWeights[sign], 0)
  const prose = (manner.old && signs.has('list next')) || (date !== null && date < reformOfSpelling)
  return { from, to, score, date, body, paper: prose ? 'minutes' : paper, prose, held: signs.has('held') }
}
