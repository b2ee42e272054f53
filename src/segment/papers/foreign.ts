import type { Ground } from '../ground.ts'
import { freeAfter } from '../ground.ts'
import type { Row } from '../rows/rows.ts'
import { isApart, isPageStart, pageGap } from '../rows/rows.ts'
import { headingKeyOf, tellingWords } from '../rows/titles.ts'
import type { Item, Paper } from './paper.ts'

/** What a paper that is no agenda and no minutes calls itself: a cover note, a memo, a list. */
const paperPattern =
  /^(?:indstilling|notat|memo|cover|forklæde|følgebrev|følgenotat|bilag\s\d+|brev|høringssvar|deltagerliste|baggrundsnotat|redegørelse|orientering|oversigt|referat)(?!\p{L})/iu
/** Words of titles that tell nothing apart. */
const commonWords = new Set(
  'orientering godkendelse dagsorden referat status drøftelse punkt eventuelt mødet møde meddelelser opfølgning beslutning'
    .split(' ')
    .map((word) => word.slice(0, 7)),
)
/** How far down its page a paper says what it is about. */
const titleRows = 8
const longestTitle = 150
/** How many papers back a note may refer to. */
const papersBack = 4

const isTitleLike = (row: Row) => row.text.length <= longestTitle && isApart(row) && !/[.;,]$/.test(row.text)

/**
 * The punkt of an earlier paper that a page beginning here is about, when that is not the punkt it lies under: a cover note
 * or a list appended after the last punkt. Its title must hold every telling word of the punkt's title.
 */
export function foreignTarget(
  ground: Ground,
  at: number,
  item: Item,
  paper: Paper,
  papers: readonly Paper[],
): Item | null {
  const row = ground.rows[at]
  if (!row || !isPageStart(row) || paper.items.at(-1) !== item) return null
  if (!paperPattern.test(row.text) && !isTitleLike(row)) return null
  const others = papers
    .slice(-papersBack)
    .filter((other) => other !== paper)
    .flatMap(({ items }) => items)
  if (others.length === 0) return null
  const titles: Row[] = []
  for (let i = at; i < ground.rows.length && titles.length < titleRows; i++) {
    const next = ground.rows[i]
    if (!next || next.page !== row.page || (i > at && next.gap >= pageGap)) break
    if (ground.isFree(i) && isTitleLike(next)) titles.push(next)
  }
  const own = tellingOf(item)
  const told = others.map((other) => ({ other, telling: tellingOf(other) }))
  for (const title of titles) {
    const words = new Set(tellingWords(title.text))
    const holds = (telling: readonly string[]) => telling.length >= 2 && telling.every((word) => words.has(word))
    if (holds(own)) return null
    const found = told.find(({ telling }) => holds(telling))
    if (found) return found.other
  }
  const key = headingKeyOf(row)
  return key === '' || freeAfter(ground, at) ? null : (others.find(({ heading }) => heading.key === key) ?? null)
}

const tellingOf = (item: Item) =>
  tellingWords(item.heading.title.map(({ text }) => text).join(' ')).filter((word) => !commonWords.has(word))
