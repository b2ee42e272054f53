import { hasUsualWord } from '../../danish/agenda-titles.ts'
import { isBareAnswer } from '../../danish/decision-words.ts'
import { headLabelOf } from '../../danish/head-labels.ts'
import { isFullName } from '../../danish/names.ts'
import { opensSitting } from '../../danish/sittings.ts'
import { holdsVerb } from '../../danish/verbs.ts'
import type { Row } from '../rows/rows.ts'

const longestTitle = 70
/** Letters, digits and what stands between the words of a title; no colon, and no mark inside that ends a sentence: `Valg af evt. kasserer`, `Mødet 3. maj`. */
const titlePattern =
  /^(?:Evt\. \p{Ll}|\p{Lu})(?:[\p{L}\d ,/&()’'"”»«–-]|(?<=\d|[\s.](?:\p{Ll}{1,2}|evt|vedr|ang|inkl))\.(?=\s?\p{Ll}))+(?:\.|(?<=\d min)\.\))?$/u
/** But for `m.m.` */
const stopped = /(?<!\s\p{Ll}\.\p{Ll})\.$/u
/** Sections that are the title of a punkt as well. */
export const asTitle: ReadonlySet<string> = new Set(['økonomi'])
/** `Økonomi`, `Daglig drift`: alone on its line as usual a title as any. */
const usualAlone = /^(?:økonomi|(?:daglig )?drift)\.?$/iu
export const isUsual = (text: string) => hasUsualWord(text) || usualAlone.test(text)

/** Whether a row is known as something that no title without a number is. */
export const isOtherwiseKnown = ({ text, numbering, paper, decision, group, cell }: Row): boolean =>
  (numbering ?? paper ?? decision ?? group ?? cell ?? headLabelOf(text)) !== null

/** `Referat af ordinær generalforsamling i Bådlauget`, `Referat 25. oktober 2011`: the title of the paper. */
const namesPaper =
  /^(?:referat|dagsorden|indkaldelse)(?!\p{L})(?:.*(?:møde|forsamling)|[\s,:–-]+(?:\p{L}{3,4}dag )?(?:den |d\. ?)?\d{1,2}[./ -])/iu

/** `Valg af dirigent`, `SNERYDNING`, `Eventuelt.`: alone on its line and apart from what stands above it; a usual title, right under an end too: of a sentence, `Godkendt`, `Dagsorden:`. */
function mayBeTitle(row: Row, above: Row | undefined, isClose: boolean, areCapitals: boolean): boolean {
  const { text, label } = row
  const isEnded = above === undefined || above.paper !== null || ended.test(above.text) || isBareAnswer(above.text)
  const isOver = row.apart || ((isClose || hasUsualWord(text)) && isEnded)
  if (!isOver || text.length > longestTitle || !titlePattern.test(text)) return false
  if (isOtherwiseKnown(row)) return false
  if (row.isCase || holdsVerb(text) || namesPaper.test(text) || opensSitting(text)) return false
  return (
    hasUsualWord(text) ||
    ((label === null || asTitle.has(label.kind)) && ((areCapitals && isCapital(row)) || !isPerson(text)))
  )
}

/** `IDA HOLM`, but no `VALG TIL BESTYRELSEN`, of which capitals make a name, nor `Gennemgang af Regnskab`. */
export const isPerson = (text: string) => isFullName(text) && !/\s(?:AF|TIL|OG|FRA|PÅ|VED|MED)\s/iu.test(text)

/** How a title is printed: titles of one paper are printed alike, but for a full stop here and there. */
const isCapital = ({ text }: Row) => text === text.toUpperCase()
const printOf = (row: Row) => (isCapital(row) ? 'capitals' : 'small')

/** So many titles that agendas have show that titles stand alone on their lines. */
const fewestUsual = 3
const fewestClose = 2
/** Where so many stand in capitals, fewer of them tell. */
const fewestCapitals = 4
const fewestOfHabit = 1
const isHabit = (found: readonly Row[]) => found.filter((row) => printOf(row) === 'capitals').length >= fewestCapitals
const ended = /[.!?]["”»)]?$/u
const longText = /[.:!?]["”»)]?$|^.{50}/u

/**
 * The titles of a paper that numbers none and puts no colon: `Formandens beretning` over what was said. Other lines count
 * where several are titles that agendas have, printed alike, and text stands under them. `underHead`: the rows begin under the
 * head of a meeting, and the first of its titles need be none of those.
 */
export function plainTitles(rows: readonly Row[], isFree: (at: number) => boolean, underHead: boolean): Row[] {
  const free = rows.filter(({ at }) => isFree(at))
  const inCapitals = free.filter((row) => isCapital(row) && isUsual(row.text))
  const areCapitals = new Set(inCapitals.map(({ text }) => text)).size >= fewestUsual
  const apart = free.filter((row, i) => mayBeTitle(row, free[i - 1], false, areCapitals))
  const close = apart.filter((row) => isUsual(row.text) && !row.apart)
  /** Where no blank lines part the titles that agendas have, none part the others. */
  const isClose = close.length >= fewestClose && apart.every((row) => !row.apart || row.at < (close[0]?.at ?? 0))
  const found = isClose ? free.filter((row, i) => mayBeTitle(row, free[i - 1], true, areCapitals)) : apart
  const usual = found.filter(({ text }) => isUsual(text))
  const prints = new Map<string, Row[]>()
  for (const row of usual) {
    const like = prints.get(printOf(row))
    if (like) like.push(row)
    else prints.set(printOf(row), [row])
  }
  const [print, ruling = []] = [...prints].sort((a, b) => b[1].length - a[1].length)[0] ?? []
  const [first] = ruling
  const fewest = print === 'capitals' && isHabit(found) ? fewestOfHabit : fewestUsual
  if (print === undefined || !first || new Set(ruling.map(({ text }) => text)).size < fewest) return []
  const stops = ruling.some(({ text }) => stopped.test(text))
  const mayEnd = ({ text }: Row) => stops || !stopped.test(text)
  const isTitle = new Set(found.map(({ at }) => at))
  const after = new Map(free.map((row, i) => [row.at, free[i + 1]]))
  const hasText = ({ at }: Row) => {
    const next = after.get(at)
    return next !== undefined && !(isTitle.has(next.at) && mayEnd(next)) && longText.test(next.text)
  }
  const isOther = (row: Row) => mayEnd(row) && hasText(row)
  const begin = underHead ? 0 : first.at
  return found.filter((row) => row.at >= begin && printOf(row) === print && (isUsual(row.text) || isOther(row)))
}

/** `Godkendelse af sidste referat:`, `Haveudvalget:`, `Leje af stuen 2. th.:`, alone over their text */
const colonPattern = /^\p{Lu}(?:[^.:;!?]|(?<=\d|\s\p{Ll}{1,3})\.){2,60}\s?:$/u
const [fewestColons, fewestUsualColons] = [3, 2]

function colonTitles(rows: readonly Row[], isFree: (at: number) => boolean): Row[] {
  const found = rows.filter(
    ({ at, text, apart, label, numbering, paper, decision, group }) =>
      apart &&
      colonPattern.test(text) &&
      isFree(at) &&
      (label === null || asTitle.has(label.kind)) &&
      (numbering ?? paper ?? decision ?? group ?? headLabelOf(text)) === null,
  )
  const usual = found.filter(({ text }) => hasUsualWord(text))
  return found.length >= fewestColons && usual.length >= fewestUsualColons ? found : []
}

/** `121. Vandværket` … `122. Skolen` … `123. Vejen`: a list that goes on from the meeting before. */
function numbersRise(rows: readonly Row[]): boolean {
  const dotted = rows.flatMap(({ numbering }) => (numbering?.style === 'dot' ? [numbering.value] : []))
  return dotted.filter((value, i) => value === (dotted[i - 1] ?? value) + 1).length >= fewestRising
}
const fewestRising = 3

/** The titles without numbers in a whole source, with a colon or without, where no list of numbers rules it: no head goes on over them. */
export const titlesAlone = (rows: readonly Row[], isFree: (at: number) => boolean): ReadonlySet<number> =>
  rows.some(({ numbering }) => numbering?.strong ?? false) || numbersRise(rows)
    ? new Set()
    : new Set([...plainTitles(rows, isFree, false), ...colonTitles(rows, isFree)].map(({ at }) => at))
