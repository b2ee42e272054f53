import type { Note } from '../model/codes.ts'
import type { Options } from '../model/options.ts'
import type { Look, Ocr, Page, ReadPage, ScanPage } from '../model/page.ts'
import { inTurn } from './inTurn.ts'
import { laidOut } from './layout.ts'
import { textOf, type Verdict, verdictOn } from './legible.ts'
import { withSigns } from './signs.ts'

/** So many pages are looked at and recognised at once: enough to keep the threads busy, few enough to hold their pixels. */
const atOnce = 3
/** An image that covers less of a page is a letterhead or a signature, not the page. */
const pageImage = 0.5

/** Scan pages become read pages; pages that read well stay as they are. */
export async function recognise(pages: readonly Page[], ocr: Ocr, options: Options, note: Note): Promise<ReadPage[]> {
  const layers = pages.flatMap((page) => (page.state === 'scan' && page.layer !== null ? [page.layer] : []))
  const whole = verdictOn(layers.map(textOf).join('\n'))
  return inTurn(pages, atOnce, (page) => (page.state === 'read' ? page : pageRead(page, whole, ocr, options, note)))
}

/** Decides by what the text is: a layer that reads as Danish is taken without a look at the image, and one that does not is read anew. */
async function pageRead(page: ScanPage, whole: Verdict, ocr: Ocr, options: Options, note: Note): Promise<ReadPage> {
  const layer = page.layer ?? blank(page.number)
  const isEmpty = layer.lines.every(({ text }) => text.trim() === '')
  if (options.ocr === 'never') {
    if (isEmpty)
      note('recognise/not-asked', 'Expected a text, found a page without one; recognition is off (--ocr never).', {
        page: page.number,
      })
    return layer
  }
  const own = verdictOn(textOf(layer))
  const verdict = own.is === 'unclear' && !isEmpty ? whole : own
  if (options.ocr === 'auto' && !isEmpty && verdict.is === 'trusted') return layer
  const look = await page.look()
  if (!isReadAnew(options, isEmpty, verdict, look)) return layer
  if (look.lostImages > 0 && look.covered === 0) return withoutImage(page, layer, note)
  if (!isEmpty && options.ocr === 'auto' && verdict.is === 'bad')
    note('recognise/layer-replaced', `Expected Danish in the text layer, but ${verdict.why}; the page is read anew.`, {
      page: page.number,
    })
  return recognised(page, look, layer, ocr, note)
}

function isReadAnew(options: Options, isEmpty: boolean, verdict: Verdict, look: Look): boolean {
  const hasImage = look.covered >= pageImage
  if (options.ocr === 'always') return true
  if (options.ocr === 'redo') return hasImage || isEmpty
  if (isEmpty) return look.covered > 0 || look.shapes > 0 || look.hasVisibleText || look.lostImages > 0
  return verdict.is === 'bad' && (hasImage || look.hasVisibleText)
}

function withoutImage(page: ScanPage, layer: ReadPage, note: Note): ReadPage {
  note('recognise/image-lost', 'Expected an image of the page, found one that is damaged or too large to unpack.', {
    page: page.number,
  })
  return layer
}

async function recognised(page: ScanPage, look: Look, layer: ReadPage, ocr: Ocr, note: Note): Promise<ReadPage> {
  try {
    const raster = await look.raster()
    const found = await ocr(raster, page.number, 'page')
    const lines = laidOut(await withSigns(found, raster, page.number, ocr), raster.dpi, page.number)
    const words = found.flatMap((line) => line.words)
    const sum = words.reduce((total, { confidence }) => total + (confidence ?? 0), 0)
    const confidence = words.length === 0 ? null : sum / words.length
    return { state: 'read', number: page.number, origin: 'ocr', lines, confidence }
  } catch (error) {
    const seen = error instanceof Error ? error.message : String(error)
    note(
      'recognise/failed',
      `Expected the text of the page image, the recogniser gave none (${seen}). The text layer, if any, is used; scan the page again.`,
      { page: page.number },
    )
    return layer
  }
}

const blank = (number: number): ReadPage => ({ state: 'read', number, origin: 'ocr', lines: [], confidence: null })
