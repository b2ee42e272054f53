import { hasUsualWord } from '../../danish/agenda-titles.ts'
import { headLabelOf } from '../../danish/head-labels.ts'
import { holdsVerb } from '../../danish/verbs.ts'
import type { Ground } from '../ground.ts'
import type { Zone } from '../headings/zones.ts'
import type { Row } from '../rows/rows.ts'
import { isApart } from '../rows/rows.ts'

const bulletPattern = /^[-–•·*◦▪]\s{1,6}(?=[\p{Lu}\d])/u
/** `Plan for en anden arbejdsdag`, behind a bullet: a title, and no sentence. */
const titlePattern = /^[\p{Lu}\d](?:[^.:;,!]|\d[.:]\d|(?<=\s(?:d|kl|evt|nr))\.){2,79}$/u
/** `Vandpleje og opsyn: Bo har indkaldt.`, behind a bullet: a title and its text. */
const runInPattern = /^(?<title>\p{Lu}[\p{L} ,/&-]{1,40}\p{L})\s?:\s+(?=\S)/u
const [fewestTitles, fewestRunIn] = [3, 4]
/** How many of the bullets must be titles; the others are text of the punkt they stand in. */
const mostBullets = 0.7
/** Fewer do where one of them closes the list: `• Eventuelt`. */
const mostWithLast = 0.5
const closesList = /^(?:eventuelt|evt\.?)\s?:?$/iu
/** What the clerk wrote before the first of them. */
const mostBefore = 6

/** A bulleted line whose bullet stands before a title, and where the title and the text behind it begin. */
export interface BulletTitle {
  readonly row: Row
  readonly from: number
  /** The end of the title on its line; `null` where it is all of it. */
  readonly end: number | null
}

const wordsOf = ({ row, from, end }: BulletTitle) => row.text.slice(from, end ?? undefined)

/**
 * The titles of a paper that puts a bullet before each: over its text, `• Økonomi` / `Intet nyt.`, or before it,
 * `- Økonomi: 508 medlemmer.` None where bullets begin anything else.
 */
export function bulletTitles(ground: Ground, zone: Zone): BulletTitle[] {
  const rows = ground.rows.slice(zone.from, zone.to).filter(({ at }) => ground.isFree(at))
  const all = rows.filter(({ text }) => bulletPattern.test(text))
  const [first] = all
  /** Bullets farther in are the text under the titles. */
  const bullets = all.filter(({ column }) => column <= (first?.column ?? 0))
  if (!first || rows.indexOf(first) > mostBefore) return []
  const overText = over(rows, bullets)
  const share = overText.some((one) => closesList.test(wordsOf(one))) ? mostWithLast : mostBullets
  if (overText.length >= fewestTitles && overText.length >= share * bullets.length) return overText
  const alone = apart(rows, bullets)
  if (alone.length > 0) return alone
  const told = bullets.flatMap((row): BulletTitle[] => {
    const from = bulletPattern.exec(row.text)?.[0].length ?? 0
    const title = runInPattern.exec(row.text.slice(from))?.[0]
    return title === undefined || headLabelOf(title) !== null ? [] : [{ row, from, end: from + title.length }]
  })
  const areTold =
    told.length >= fewestRunIn &&
    told.length >= mostBullets * bullets.length &&
    2 * bullets.length > rows.length &&
    new Set(told.map(wordsOf)).size === told.length
  return areTold ? told : []
}

/** So many of them are titles that agendas have. */
const [fewestApart, fewestUsual, longestApart] = [4, 2, 140]
/** `• Godkendelse af referat` / / `• Ny træner – se mail fra Bo`, each parted from what stands above it: titles, with text or without. */
function apart(rows: readonly Row[], bullets: readonly Row[]): BulletTitle[] {
  const [first] = bullets
  const outer = bullets.filter(({ column }) => column <= (first?.column ?? 0))
  const titles = outer.map((row): BulletTitle => {
    const from = bulletPattern.exec(row.text)?.[0].length ?? 0
    return { row, from, end: row.text.endsWith(':') ? row.text.length : null }
  })
  const words = titles.map((one) => wordsOf(one))
  const isList =
    outer.length >= fewestApart &&
    outer.every((row) => isApart(row) && row.text.length <= longestApart) &&
    words.filter(hasUsualWord).length >= fewestUsual &&
    words.slice(0, fewestUsual + 1).some(hasUsualWord) &&
    words.filter((text) => !holdsVerb(text)).length >= mostBullets * outer.length
  return isList && rows.every(({ numbering }) => numbering === null) ? titles : []
}

/** The bulleted titles under each of which stands text without a bullet. */
function over(rows: readonly Row[], bullets: readonly Row[]): BulletTitle[] {
  const isBullet = new Set(bullets.map(({ at }) => at))
  return rows.flatMap((row, i): BulletTitle[] => {
    const next = rows[i + 1]
    if (!isBullet.has(row.at) || !next || isBullet.has(next.at)) return []
    const from = bulletPattern.exec(row.text)?.[0].length ?? 0
    const title = row.text.slice(from)
    const isTitle =
      titlePattern.test(title.replace(/\s?:$/u, '')) &&
      !holdsVerb(title) &&
      headLabelOf(title) === null &&
      row.label === null
    return isTitle ? [{ row, from, end: title.endsWith(':') ? row.text.length : null }] : []
  })
}
