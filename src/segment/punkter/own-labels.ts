import { boardKindOf } from '../../danish/boards.ts'
import { isBareDecision, opensWithVerdict } from '../../danish/decision-words.ts'
import { gathered } from '../../danish/gathered.ts'
import { isFullName } from '../../danish/names.ts'
import type { SectionKind } from '../../model/cut.ts'
import type { Ground } from '../ground.ts'
import type { Paper } from '../papers/paper.ts'
import type { Row } from '../rows/rows.ts'
import { isApart } from '../rows/rows.ts'

/** `Sundhedsfaglig vurdering:` · `VIDERE FORLØB`: alone on its line, with a colon or in capitals. */
const shape = /^(?:\p{Lu}[\p{L}\d ,/()-]{2,50}:|\p{Lu}[\p{Lu}\d ,/()-]{4,50})$/u
const verbs = /(?<!\p{L})(?:besluttede|vedtog|indstiller|foreslår|ønsker|ønskede|godkendte|drøftede|at)\s?:$/u
/** `Andre konsekvenser`: a few words between blank lines, with neither colon nor capitals to show that they are a label. */
const plainShape = /^\p{Lu}[\p{Ll}-]{3,}(?: [\p{L}-]+){0,4}$/u
/** Over so many punkter a line must stand to be a label. */
const fewest = 3
const longest = 52

/** `Kommunalbestyrelsen:` over what it decided, or before it on its line. */
const boardShape = /^(?<board>\p{Lu}[\p{L} ,&-]{2,50}?):(?=$|\s+\S)/u
/** Over so many punkter's decisions the name of a board must stand. */
const fewestDecided = 2

/** The board that is named before a colon where a line begins, colon and all: `Byrådet: Godkendt.` → `Byrådet:` */
export function boardBefore(text: string): string | null {
  const board = text.includes(':') ? boardShape.exec(text)?.groups?.['board'] : undefined
  return board !== undefined && boardKindOf(board) === 'board' ? `${board}:` : null
}

/** The labels of a meeting's own, and of which kind the section under each is. */
export type OwnLabels = ReadonlyMap<string, SectionKind>

/** Lines that stand over text in several punkter of a meeting: the labels that this body uses and nobody else knows. */
export function ownLabels(ground: Ground, papers: readonly Paper[]): OwnLabels {
  const punkter = new Map<string, number>()
  const decided = new Map<string, number>()
  const others = new Set<string>()
  for (const { bodyRows } of gathered(papers, ({ items }) => gathered(items, ({ runs }) => runs))) {
    const here = new Set<string>()
    const boards = new Set<string>()
    for (const [i, at] of bodyRows.entries()) {
      const row = ground.rows[at]
      if (!row || row.label) continue
      const board = boardBefore(row.text)
      if (board !== null && isVerdict(row.text.slice(board.length).trim() || ground.rows[bodyRows[i + 1] ?? -1]?.text))
        boards.add(board)
      if (row.text.length > longest) continue
      if (isApart(row) && shape.test(row.text) && !verbs.test(row.text)) here.add(row.text)
      else if (!plainShape.test(row.text)) continue
      else if (isOverText(row, ground.rows[bodyRows[i - 1] ?? -1], ground.rows[bodyRows[i + 1] ?? -1]))
        here.add(row.text)
      else others.add(row.text)
    }
    for (const text of here) punkter.set(text, (punkter.get(text) ?? 0) + 1)
    for (const text of boards) decided.set(text, (decided.get(text) ?? 0) + 1)
  }
  const own = [...punkter].filter(([text, count]) => count >= fewest && !others.has(text))
  const deciding = [...decided].some(([, count]) => count >= fewestDecided) ? [...decided] : []
  return new Map([
    ...own.map(([text]): [string, SectionKind] => [text, 'andet']),
    ...deciding.map(([text]): [string, SectionKind] => [text, 'beslutning']),
  ])
}

/** Whether a line is what was decided, or begins with it. */
const isVerdict = (text: string | undefined) =>
  text !== undefined &&
  (opensWithVerdict(text) || isBareDecision(text) || /^(?:Til|Indstilling\p{L}*) \p{Ll}/u.test(text))

/** Whether a row stands over text, and says nothing itself: neither a decision, nor who was away, nor what a label announces. */
function isOverText(row: Row, before: Row | undefined, after: Row | undefined): boolean {
  if (!isApart(row) || !after || !isApart(after)) return false
  if (before && before.label?.valueAt === before.text.length) return false
  const isText = after.label === null && after.numbering === null && /[.:!?]$|.{60}/u.test(after.text)
  if (!isText && after.decision === null) return false
  return !isBareDecision(row.text) && !isFullName(row.text) && row.group === null && row.paper === null
}
