import { blocksOf } from '../geometry/blocks.ts'
import { linesOf } from '../geometry/lines.ts'
import { rowsOf } from '../geometry/rows.ts'
import type { Sheet } from '../geometry/spread.ts'
import type { Line, ReadPage, Word } from '../model/page.ts'
import type { WrittenPage } from './document.ts'
import { foldText } from './fold.ts'
import { runsOf } from './runs.ts'

/** The text that lies on a page of a PDF, as lines in reading order. */
export function layerOf({ pieces, remarks, ...sheet }: Omit<WrittenPage, 'filledIn'>, number: number): ReadPage {
  const blocks = runsOf(pieces).flatMap(({ runs, isUpright }) =>
    blocksOf(rowsOf(runs), isUpright ? sheet : turned(sheet)),
  )
  const lines = linesOf(blocks, number).map((line) => ({ ...line, words: none }))
  const last = lines.length
  const beside = remarks.map(
    (remark, i): Line => ({
      page: number,
      line: last + 1 + i,
      text: `[Kommentar: ${oneLine(remark)}]`,
      box: null,
      words: none,
    }),
  )
  return { state: 'read', number, origin: 'text-layer', lines: [...lines, ...beside], confidence: null }
}

const none: readonly Word[] = []
const oneLine = (text: string) => foldText(text).replace(/\s+/g, ' ').trim()
const turned = ({ width, height }: Sheet): Sheet => ({ width: height, height: width })
