import { blocksOf } from '../geometry/blocks.ts'
import { linesOf } from '../geometry/lines.ts'
import { rowsOf } from '../geometry/rows.ts'
import type { Sheet } from '../geometry/spread.ts'
import type { ReadPage } from '../model/page.ts'
import { foldText } from './fold.ts'
import type { Written } from './pdfjs.ts'
import { runsOf } from './runs.ts'

/** The text that lies on a page of a PDF, as lines in reading order. */
export function layerOf({ items, ...sheet }: Written, number: number): ReadPage {
  const folded = items.map((item) => ({ ...item, text: foldText(item.text) }))
  const blocks = runsOf(folded).flatMap(({ runs, isUpright }) =>
    blocksOf(rowsOf(runs), isUpright ? sheet : turned(sheet)),
  )
  return { state: 'read', number, origin: 'text-layer', lines: linesOf(blocks, number), confidence: null }
}

const turned = ({ width, height }: Sheet): Sheet => ({ width: height, height: width })
