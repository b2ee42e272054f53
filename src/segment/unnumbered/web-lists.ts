import { isAgendaLabel } from '../../danish/agenda-labels.ts'
import { hasUsualWord, isUsualTitle } from '../../danish/agenda-titles.ts'
import { findDates } from '../../danish/dates.ts'
import type { Ground } from '../ground.ts'
import { freeAfter, freeBefore } from '../ground.ts'
import type { Candidate } from '../headings/candidates.ts'
import type { Heading } from '../headings/heading.ts'
import type { Zone } from '../headings/zones.ts'
import { pieceOf } from '../rows/pieces.ts'
import type { Row } from '../rows/rows.ts'
import { keyOf } from '../rows/titles.ts'
import { titleEnd } from '../titles/run-in.ts'
import { habitOf } from '../titles/run-in-habit.ts'
import { bareHeading } from './bare-headings.ts'

/** Fewer items show no habit. */
const fewestItems = 3
/** How many of the items must be told of as punkter are. */
const mostTold = 0.7
/** How far under its heading a punkt says when it is taken, by whom, or under which label. */
const reach = 7
const clocks = /^\(\s?(?:kl\.?\s)?\d{1,2}[.:]\d\d\s?[-–]\s?\d{1,2}[.:]\d\d\s?\)$/iu

const freeRows = (ground: Ground, from: number, to: number) =>
  ground.rows.slice(from, to).filter(({ at }) => ground.isFree(at))

/** `1. Økonomi – 15 min (Ida)` */
const minutesInTitle = /(?<!\p{L})\d{1,3}\s?min(?!\p{L})/iu

/** `1. godkendelse af dagsorden`: only a title that agendas have may begin small. */
const opensTitle = (title: string) => /^\p{Lu}/u.test(title) || isUsualTitle(title)

/**
 * The punkter of a page on which every number is printed as `1.`, because each punkt is a list of its own: every `1.` is
 * followed by its clock, its responsible or its first section, and no `2.` follows any but a day (`2. maj 2017`). None where a number rises.
 */
export function restartedIn(ground: Ground, zone: Zone, weak: readonly Candidate[]): Candidate[] {
  const dotted = weak.filter(
    ({ row, numbering }) => numbering.style === 'dot' && numbering.sub === 0 && findDates(row.text)[0]?.start !== 0,
  )
  const edge = dotted[0]?.row.column ?? 0
  const items = dotted.filter(({ row }) => row.column <= edge)
  if (items.some(({ row }) => freeBefore(ground, row.at)?.label?.kind === 'indstilling')) return []
  const ones = items.filter(
    ({ numbering, title }, i) => opensTitle(title) && (numbering.value === 1 || goesOn(items, i)),
  )
  if (isBroken(items) || areOverBullets(ground, items) || isBegunAnew(items)) return counted(items)
  const apart = ones.filter(({ row }) => row.apart)
  const stand = 2 * apart.length >= ones.length || areOverSetIn(ground, ones) || isUnderWord(ground, ones[0])
  if (ones.length < fewestItems || ones.length < items.length || !stand) return []
  if (2 * ones.filter(({ numbering }) => numbering.value === 1).length <= ones.length) return []
  const told = ones.filter(({ row, title }, i) => {
    if (minutesInTitle.test(title)) return true
    const end = Math.min(row.at + 1 + reach, ones[i + 1]?.row.at ?? zone.to)
    return freeRows(ground, row.at + 1, end).some(
      ({ text, label }) => clocks.test(text) || isAgendaLabel(text.replace(/\s?:.*$/u, '')) || label !== null,
    )
  })
  if (told.length < mostTold * ones.length && !areUsual(ground, zone, ones)) return []
  return counted(ones)
}

/** ` 1. Regnskab` / `  Godkendt` / ` 1. Eventuelt` / `  Intet`: what is said of each is set in under it, and the last is as agendas end. */
const areOverSetIn = (ground: Ground, ones: readonly Candidate[]) =>
  isLast(ones) &&
  ones.every(({ row, numbering }) => {
    const below = freeAfter(ground, row.at)
    return numbering.value === 1 && below !== undefined && below.column > row.column
  })

/** `Dagsorden:` / `1. Regnskab` / `Godkendt` / `1. Siden sidst`: the first stands under the word for the paper. */
const isUnderWord = ({ rows }: Ground, first: Candidate | undefined) =>
  first !== undefined && (rows[first.row.at - 1]?.paper ?? null) !== null

const counted = (items: readonly Candidate[]): Candidate[] =>
  items.map((one, i) => ({ ...one, numbering: { ...one.numbering, value: i + 1 } }))

/** `1. Diverse` / `• Turen …` / `• Lejren …` / `1. Opfølgning` / `• …`: one list, broken by the bullets under each of its titles. */
const areOverBullets = (ground: Ground, items: readonly Candidate[]) =>
  items.length >= fewestOverBullets &&
  items.every(({ row, numbering, title }) => {
    const below = freeAfter(ground, row.at)
    return numbering.value === 1 && opensTitle(title) && below !== undefined && bulletPattern.test(below.text)
  })
const fewestOverBullets = 2
const bulletPattern = /^[•·▪◦]\s/u

/** A list begins anew so often where a page breaks it at paragraphs, and where one agenda stands in another it does not. */
const fewestOnes = 3

/**
 * `1. Valg af dirigent` … `5. Valg til bestyrelsen`, a paragraph, `1. Valg af revisorer`, `1. Eventuelt`: one list that a page
 * begins anew behind paragraphs, each time with a title that agendas have or in the capitals of the first, and with none twice.
 */
function isBroken(items: readonly Candidate[]): boolean {
  const [first] = items
  const ones = items.filter(({ numbering }) => numbering.value === 1)
  if (!first || ones.length < fewestOnes || ones.length === items.length || first.numbering.value !== 1) return false
  const isCapital = capitals.test(first.title)
  return (
    items.every(
      ({ numbering, row }, i) => (numbering.value === 1 || goesOn(items, i)) && row.column === first.row.column,
    ) &&
    ones.every(({ title }) => hasUsualWord(title) || (isCapital && capitals.test(title))) &&
    new Set(items.map(({ title }) => keyOf(title))).size === items.length
  )
}

/**
 * `1. Referat` / `2. Regnskab` / `3. Mødet den 5. maj`, dashes, `1. Sommerfest` / `2. Siden sidst` / `3. Eventuelt`: a list that a page
 * begins anew in its middle. Only the last part ends as agendas do, and it does not reach the number that the first would go on with.
 */
function isBegunAnew(items: readonly Candidate[]): boolean {
  const [first] = items
  const begins = items.flatMap(({ numbering }, i) => (numbering.value === 1 ? [i] : []))
  if (begins.length < 2 || begins[0] !== 0) return false
  const parts = begins.map((from, i) => items.slice(from, begins[i + 1] ?? items.length))
  const goesOnAfter = (part: readonly Candidate[], i: number) => {
    const next = (part.at(-1)?.numbering.value ?? 0) + 1
    return parts.slice(i + 1).some((later) => later.some(({ numbering }) => numbering.value === next))
  }
  return (
    items.every(
      ({ numbering, row, title }, i) =>
        (numbering.value === 1 || goesOn(items, i)) &&
        row.column === first?.row.column &&
        opensTitle(title) &&
        title.length <= longestOfWeb,
    ) &&
    !parts.some(goesOnAfter) &&
    parts.every(
      (part, i) => part.some(({ title }) => hasUsualWord(title)) && isLast(part) === (i === parts.length - 1),
    ) &&
    new Set(items.map(({ title }) => keyOf(title))).size === items.length
  )
}
const lastTitle = /^(?:eventuelt|evt\.?|næste møde|mødet slut|afslutning)(?!\p{L})/iu
const isLast = (part: readonly Candidate[]) => part.slice(-2).some(({ title }) => lastTitle.test(title))

const capitals = /^\p{Lu}[\p{Lu} ,/&-]{5,}/u

/** `1. Siden sidst` / `2. Eventuelt` / `3. Næste møde`: no text stands between, and the list goes on. */
const goesOn = (items: readonly Candidate[], i: number) =>
  items[i]?.numbering.value === (items[i - 1]?.numbering.value ?? 0) + 1

/** So many titles that agendas have, and no label over any of them, make punkter of items that say nothing else. */
const fewestUsual = 2
const fewestUntold = 4
const areUsual = (ground: Ground, zone: Zone, ones: readonly Candidate[]) =>
  ones.length >= fewestUntold &&
  (ones.filter(({ title }) => isUsualTitle(title)).length >= fewestUsual || areTitles(ones)) &&
  ones.every(({ row }) => {
    const above = freeBefore(ground, row.at)
    return !above || above.at < zone.from || above.label === null || opensMinutes.test(above.text)
  })
/** `Referat:`, over the first of them */
const opensMinutes = /^referat\s?:$/iu

/** `1. Baneplan`, `1. Skure bag hallen`, `1. Evt.`: each apart and short, the last as agendas end; or each with a colon. */
function areTitles(ones: readonly Candidate[]): boolean {
  const habit = habitOf(ones.map(({ title }) => title))
  const titles = ones.map(({ title }) => title.slice(0, titleEnd(title, false, habit) ?? title.length).trim())
  const areShort = titles.every((title) => title.length <= longestOfWeb && !/\p{Ll}{3}[.;,]$/u.test(title))
  return (
    areShort &&
    ones.every(({ row }) => row.apart) &&
    (hasUsualWord(titles.at(-1) ?? '') || titles.every((title) => title.endsWith(':')))
  )
}
const longestOfWeb = 80

const dashed = /^[-–•·*]\s+(?=[\p{Lu}\d])/u
const longestTitle = 140

/** The punkter of a page that puts a dash for each number: `- Økonomisk status`, text, `Beslutning`, text, `- Julefrokost`. */
export function dashedIn(ground: Ground, zone: Zone): Heading[] {
  const rows = freeRows(ground, zone.from, zone.to)
  const items = rows.filter(({ text }) => dashed.test(text) && text.length <= longestTitle && !/[;,]$/u.test(text))
  if (items.length < fewestItems) return []
  const decided = items.filter((row, i) => {
    const end = items[i + 1]?.at ?? zone.to
    const labels = rows.filter(({ at, label }) => at > row.at && at < end && label?.kind === 'beslutning')
    return labels.length === 1
  })
  const before = rows.some(({ at, label }) => at < (items[0]?.at ?? 0) && label?.kind === 'beslutning')
  return decided.length >= mostTold * items.length && !before ? items.map(dashedHeading) : []
}

const dashedHeading = (row: Row, i: number): Heading =>
  bareHeading(row, i + 1, pieceOf(row, dashed.exec(row.text)?.[0].length ?? 0))
