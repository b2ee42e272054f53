import { hasUsualWord } from '../../danish/agenda-titles.ts'
import type { Row } from '../rows/rows.ts'
import { mayBeTitle } from './block-titles.ts'

/**
 * The titles of a paper that numbers none, known by how the text stands to them where it has no sentences: each over bullets, each
 * before one line of its own, or each first in its paragraph.
 */
export function titlesByText(rows: readonly Row[], isFree: (at: number) => boolean): Row[] {
  const free = rows.filter(({ at }) => isFree(at))
  if (free.some(({ label, decision }) => deciding.has(label?.kind ?? '') || decision !== null)) return []
  const found = [overBullets(free), alternating(free), blocks(free)]
  return found.find((titles) => titles.length > 0) ?? []
}

/** Where sections stand, they tell the punkter apart. */
const deciding: ReadonlySet<string> = new Set(['beslutning', 'indstilling', 'sagsfremstilling'])
const fewest = 3
/** So many of them are titles that agendas have. */
const fewestUsual = 2
const isUsual = ({ text }: Row) => hasUsualWord(text)

const bulletPattern = /^[-–•·*◦▪]\s/u
const isBullet = (row: Row | undefined) => row !== undefined && bulletPattern.test(row.text)
/** A bullet's text may go on on the next line, and one title of a few have a line of text for bullets. */
const mostOver = 0.6

/** `Nyt fra formanden` / `• Taget er lagt` / `Klubhuset` / `• Nøglen er væk` */
function overBullets(free: readonly Row[]): Row[] {
  const isOver = (row: Row, i: number) => !isBullet(row) && mayBeTitle(row) && isBullet(free[i + 1])
  const found = free.filter((row, i) => isOver(row, i) || (row.apart && isUsual(row) && mayBeTitle(row)))
  const over = free.filter(isOver)
  const [first] = found
  if (!first || over.length < fewest) return []
  const rest = free.filter((row) => row.at >= first.at && !isBullet(row) && /^\p{Lu}/u.test(row.text))
  return over.length >= mostOver * rest.length ? found : []
}

/** `Klubhuset`, `Nøglen er væk`, `Sommerfest`, `Lørdag kl. 10`: every line is a paragraph of its own, and every other a title. */
function alternating(free: readonly Row[]): Row[] {
  if (free.length < 2 * fewest || free.some((row, i) => i > 0 && !row.apart)) return []
  const usual = free.flatMap((row, i) => (isUsual(row) && mayBeTitle(row) ? [i] : []))
  const [begin] = usual
  if (begin === undefined || usual.length < fewestUsual) return []
  const found = free.filter((_row, i) => i % 2 === begin % 2)
  const areOne = usual.every((i) => i % 2 === begin % 2) && found.every(mayBeTitle)
  return areOne && found.length >= fewest ? found : []
}

/** So many of the paragraphs have a title. */
const mostBlocks = 0.8

/** `Klubhuset` / `Nøglen er væk`, a blank line, `Sommerfest` / `Lørdag kl. 10` */
function blocks(free: readonly Row[]): Row[] {
  const begins = free.flatMap((row, i) => (row.apart || i === 0 ? [i] : []))
  const found = begins.flatMap((i) => {
    const [row, below] = [free[i], free[i + 1]]
    return row && below && !below.apart && mayBeTitle(row) ? [row] : []
  })
  const [first] = found
  const from = begins.filter((i) => (free[i]?.at ?? 0) >= (first?.at ?? 0)).length
  const areTitles = found.length >= fewest && found.length >= mostBlocks * from
  return areTitles && found.filter(isUsual).length >= fewestUsual ? found : []
}
