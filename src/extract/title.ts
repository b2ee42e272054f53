import { caseAtMargin, caseInBracket, splitCaseNumber } from '../danish/case-numbers.ts'
import { findClocks } from '../danish/clocks.ts'
import { joinLines } from '../danish/hyphens.ts'
import { isFullName } from '../danish/names.ts'
import type { CutPunkt } from '../model/cut.ts'
import type { Person } from '../model/meeting.ts'
import { type ByWhom, byWhom } from './by-whom.ts'
import { oneLine } from './text.ts'

/** A title without what other facts say, and those facts. */
export interface Title {
  readonly title: string
  readonly caseNumber: string | null
  readonly durationMinutes: number | null
  readonly startTime: string | null
  readonly endTime: string | null
  /** Who takes it: `Skolehaven v/Ella`, `Skolehaven (Ella)`. The title keeps the name, as printed. */
  readonly responsible: string | null
  readonly typeWord: string | null
  readonly closed: boolean
}

/** `(5 min)`, `(ca. 10 minutter)`, `[20 min.]`, `(B 5 min.)`, ` - 15 min.`, ` 10 min` */
const durationPattern =
  /\s*(?:[([]\s*(?:(?<letter>[BODEHI]),?\s+)?(?:ca\.?\s*)?(?<minutes>\d{1,3})\s*min(?:utter)?\.?(?:\s*[-–,]\s*(?:slut )?kl\.?\s?[\d.:]{1,5})?\s*[)\]]|\s[-–]\s(?<minutes2>\d{1,3})\s*min(?:utter)?\.?|(?<!(?<!\p{L})(?:under|over|hver|hvert|højst|mindst|på|i|til|af|kun|maks?|max|ca)\.?)\s(?<minutes3>\d{1,2}[05]|5)\s?min(?:utter)?\.?)\s*$/iu
type Groups = Readonly<Record<string, string | undefined>> | undefined
const minutesOf = (found: Groups) => Number(found?.['minutes'] ?? found?.['minutes2'] ?? found?.['minutes3'])
/** `(10 min - slut kl. 18.45)`, `(kl. 18.30-18.45)`: the clocks in the bracket at the end of a title. */
const clockBracket = /[([](?<inside>[^()[\]]{4,40})[)\]]\s*$/u
const onlyClocks = /^\s*(?:ca\.?\s)?(?:kl\.?\s?)?\d{1,2}[.:]\d\d\s?[-–]\s?(?:kl\.?\s?)?\d{1,2}[.:]\d\d\s*$/iu
const endsAt = /(?<!\p{L})(?:slut|til)\s(?:kl\.?\s?)?\d/iu
/** `10 minElevrådet har ordet`: the cell of minutes, set against that of the title. */
const durationBefore = /^(?<minutes>\d{1,3})\s?min(?:utter|\.)?(?=\p{Lu})/u
/** `(B)`, `(O/B)`: what the point is there for, behind its title or before it. */
const typePattern = /\s*\((?<letter>[BODCEFHT])(?:\/[BODEHI])?\)\s*$/u
const typeBefore = /^\((?<letter>[BODEHI])(?:\/[BODEHI])?\)\s+(?=\p{Lu})/u
/** `Skolens vedtægter              D`: the same, alone at the right margin. */
export const typeAtMargin = /\s{4,40}(?<letter>[BODEHI])$/u
/** `Godkendelse af referat                    Side 3`: the page of the paper, beside the first heading on it. */
const pageAtMargin = /\s{3,90}[Ss]ide\s?:?\s?\d{1,4}(?:\s?(?:af|\/)\s?\d{1,4})?$/u
/** A quick look: these marks stand behind three blanks. */
export const column = /\s{3}/u
const typeWords: Readonly<Record<string, string>> = {
  B: 'beslutning',
  O: 'orientering',
  D: 'drøftelse',
  I: 'information',
  E: 'efterretning',
  H: 'høring',
}
/** `Lukket: Salg af jord`, `Lukket - Salg af jord`, `(Lukket) Salg af jord`, `(Lukket sag) Salg af jord`, `Lukket Møde. Salg af Jord`; but no `LUKKET PUNKT: Salg`: it is kept, for it may be all the title there is. */
const closedBefore =
  /^(?:(?:lukket|for lukkede døre)\s?(?::|\s[-–])|(?:lukket (?:møde|sag)|for lukkede døre)\.(?=\s+\p{Lu})|\((?:lukket(?: sag| punkt)?|for lukkede døre)\))\s*(?=\S)/iu
const openBefore = /^åbent?\s?(?::|\s[-–])\s*(?=\S)/iu
const accessAfter =
  /\s*[([](?<access>lukket|åbent?|lukket punkt|åbent punkt|lukket sag|lukket (?:møde|dør)|for (?:lukkede|åbne) døre|fortroligt?)[)\]]\s*\.?$|\s[-–]\s(?<access2>lukket(?: punkt| sag)?)\s*$/iu
/** `BU`, before "Lukket punkt": the letters of a board, and no title. */
const shortUnit = /^\p{Lu}{1,5}$/u
/** `Lukket punkt`, `ØU - Lukket sag: Salg af grund` */
const closedTitle = /^(?:\p{L}{2,4}\s[-–]\s)?lukket(?:\s(?:punkt|sag))?(?:$|\s?[:.–-])/iu

/** What a title may have to lose. */
const mayHaveMore = /[)\]]\.?\s*$|min|v[/.]|lukke[td]|åben|\stil \p{L}+\s*$|\s\/|\s[-–]\s/iu
/** `Principper - til beslutning`, `Budget (orientering)`, `Værdier. /Orientering og drøftelse.`: what the point is there for, in words. */
const purpose = '(?:beslutning|drøftelse|orientering|efterretning|godkendelse|høring)'
const purposePattern = new RegExp(
  `\\s*(?:\\((?:til )?(?<word>${purpose})\\)|\\s[-–]\\s*(?:sag )?til (?<word2>${purpose})|(?<=\\d min\\.?[)\\]])\\s[-–]\\s(?<word4>${purpose})|\\.?\\s/\\s?(?:til )?(?<word3>${purpose}(?: og ${purpose})?)\\.?)\\s*$`,
  'iu',
)
/** `Eventuelt:`, `Eventuelt –`, `Eventuelt…`: the mark before what came of it. */
const endMark = /\s*(?:[:,;]|\s[-–]|…|(?<!\.)\.{3,5})$/u
const endMarks = new Set(':,;-–….')
const withoutEndMark = (title: string) => (endMarks.has(title.slice(-1)) ? title.replace(endMark, '') : title)
/** ` #`: the mark that a region prints behind titles. */
const hashBehind = /\s#$/u
/** `( )`: a case number nobody filled in. */
const emptyBrackets = /\s*\(\s*\)\s*$/u

const untitled: Title = {
  title: '',
  caseNumber: null,
  durationMinutes: null,
  startTime: null,
  endTime: null,
  responsible: null,
  typeWord: null,
  closed: false,
}

/** The clocks a title gives in the bracket at its end, and whether the bracket holds nothing else. */
function clocksIn(title: string) {
  const inside = clockBracket.exec(title)?.groups?.['inside'] ?? ''
  const range = onlyClocks.test(inside)
  const [clock] = range || (endsAt.test(inside) && minutesIn.test(inside)) ? findClocks(inside) : []
  return { range, startTime: range ? (clock?.from ?? null) : null, endTime: (range ? clock?.to : clock?.from) ?? null }
}
const noClocks = { range: false, startTime: null, endTime: null }
const minutesIn = /\d\s*min/iu

/** What stands at the right margin of a title's lines, and the lines without it. */
function marginOf(lines: readonly string[]) {
  if (!lines.some((line) => column.test(line)))
    return { letterAtMargin: undefined, numberAtMargin: undefined, printed: lines }
  return {
    letterAtMargin: lines.map((line) => typeAtMargin.exec(line)?.groups?.['letter']).find(Boolean),
    numberAtMargin: lines.map((line) => caseAtMargin.exec(line)?.groups?.['number']).find(Boolean),
    printed: lines.map((line) => line.replace(pageAtMargin, '').replace(typeAtMargin, '').replace(caseAtMargin, '')),
  }
}

/** What is longer is the case itself, as in an old protocol, and loses nothing. */
const longestTitle = 500

/** Reads a title: rejoined over its lines, without number marks, duration, type letter, `Lukket:` and case number. `people`: those of the meeting. */
export function titleOf(punkt: CutPunkt, people: readonly Person[]): Title {
  const { letterAtMargin, numberAtMargin, printed } = marginOf(punkt.title.map(({ text }) => text))
  let title = joinLines(printed).replace(hashBehind, '')
  if (title === '' || title.length > longestTitle) return { ...untitled, title, closed: punkt.closed }
  let [durationMinutes, typeWord, closed]: [number | null, string | null, boolean] = [
    null,
    typeWords[letterAtMargin ?? ''] ?? null,
    punkt.closed || closedTitle.test(title),
  ]
  let [responsible, named]: [string | null, string] = [null, '']
  const hasDigit = /\d/.test(title)
  const inBracket = hasDigit ? caseInBracket.exec(title) : null
  const { number, rest } = splitCaseNumber(inBracket ? title.slice(0, inBracket.index) : title)
  const cell = hasDigit ? durationBefore.exec(rest) : null
  if (cell) durationMinutes = Number(cell.groups?.['minutes'])
  title = rest.slice(cell?.[0].length ?? 0)
  const opening = title.startsWith('(') ? typeBefore.exec(title) : null
  typeWord ??= typeWords[opening?.groups?.['letter'] ?? ''] ?? null
  title = title.slice(opening?.[0].length ?? 0)
  const clocks = hasDigit ? clocksIn(title) : noClocks
  if (clocks.range) title = title.replace(clockBracket, '').trim()
  for (let before = ''; before !== title && mayHaveMore.test(title); ) {
    before = title
    const duration = minutesIn.test(title) ? durationPattern.exec(title) : null
    if (duration) durationMinutes ??= minutesOf(duration.groups)
    typeWord ??= typeWords[duration?.groups?.['letter']?.toUpperCase() ?? ''] ?? null
    title = title.slice(0, duration?.index)
    const by: ByWhom | null = responsible === null ? byWhom(title, people) : null
    if (by) [title, responsible, named] = [by.before, by.responsible, by.printed]
    const letter = typePattern.exec(title)
    const isParty =
      letter &&
      isFullName(title.slice(0, letter.index).split(' ').slice(-2).join(' ')) &&
      /(?:fra|af|ved|v\/)\s[^()]*$/iu.test(title.slice(0, letter.index))
    if (letter && !isParty) {
      typeWord ??= typeWords[letter.groups?.['letter'] ?? ''] ?? null
      title = title.slice(0, letter.index)
    }
    const said = purposePattern.exec(title)
    if (said && said.index > 0) {
      typeWord ??=
        Object.values(said.groups ?? {})
          .find((word) => word !== undefined)
          ?.toLowerCase() ?? null
      title = title.slice(0, said.index)
    }
    title = title.replace(emptyBrackets, '')
    const access = accessAfter.exec(title)
    if (access)
      closed ||= /^(?:for )?(?:lukket|lukkede|fortrolig)/i.test(
        access.groups?.['access'] ?? access.groups?.['access2'] ?? '',
      )
    closed ||= closedBefore.test(title)
    const open = title.slice(0, access?.index)
    title = (shortUnit.test(open) ? title : open).replace(closedBefore, '').replace(openBefore, '').trim()
  }
  for (const { heading } of punkt.parts) {
    const printed = oneLine(heading)
    const mayLast = printed.length <= longestTitle && minutesIn.test(printed)
    const duration = mayLast ? durationPattern.exec(printed)?.groups : undefined
    if (duration) durationMinutes ??= minutesOf(duration)
  }
  return {
    title: withoutEndMark(`${title.trim()}${named}`),
    caseNumber: number ?? numberAtMargin ?? inBracket?.groups?.['number'] ?? inBracket?.groups?.['bare'] ?? null,
    durationMinutes,
    startTime: clocks.startTime,
    endTime: clocks.endTime,
    responsible,
    typeWord,
    closed,
  }
}
