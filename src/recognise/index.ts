import type { Code, Note } from '../model/codes.ts'
import type { Options } from '../model/options.ts'
import type { Look, Ocr, Page, ReadPage, ScanPage } from '../model/page.ts'
import { SourceError } from '../model/source.ts'
import { inTurn, oneByOne } from './inTurn.ts'
import { isScan, judgeOf, type Reason, type Verdict } from './legible.ts'
import { measureOf } from './measure.ts'
import { prepared } from './prepare/index.ts'
import { recognisePage } from './scan.ts'
import { unsureLines } from './unsure.ts'

/** So many pages are under way at once where nobody says how many. */
const someAtOnce = 3

/** The recogniser, and how many pages are under way at once. */
interface Recogniser {
  readonly ocr: Ocr
  readonly pagesAtOnce?: number
  /** Told how many pages will be recognised, as far as it looks, before their images are made ready. */
  readonly onScan?: (pages: number) => void
}

type Judge = (layer: ReadPage | null) => Verdict

/**
 * Scan pages become read pages: by the text that lies on them where it can be trusted, by recognition where not. Rejects with
 * `SourceError` where no page shows anything.
 */
export async function recognise(
  pages: readonly Page[],
  { ocr, pagesAtOnce = someAtOnce, onScan = () => {} }: Recogniser,
  options: Options,
  note: Note,
): Promise<ReadPage[]> {
  const judge = judgeOf(pages.map((page) => (page.state === 'scan' ? page.layer : null)))
  let scans = 0
  // Where one page is recognised, all those are, most likely, on which no text lies.
  const bare = pages.filter((page) => page.state === 'scan' && (page.layer?.lines.length ?? 0) === 0).length
  // All are made ready in one thread: the first page is with the recogniser before the second is begun.
  const recogniser = { ocr, onScan: () => onScan(Math.max(++scans, bare)), inOrder: oneByOne() }
  // Pages are done when they are done; what was noticed about them is told in their order.
  const done = await inTurn(pages, pagesAtOnce, async (page) => {
    const noticed: [Code, string][] = []
    const read =
      page.state === 'read'
        ? page
        : await readScan(page, judge, recogniser, options, (code, message) => void noticed.push([code, message]))
    return { read, noticed }
  })
  if (done.every(({ read, noticed }) => read.lines.length === 0 && noticed.length === 0)) {
    throw new SourceError(
      'read/empty',
      `Expected the text of minutes, found nothing at all on ${done.length === 1 ? 'its only page' : `any of its ${done.length} pages`}. Export or scan the source again.`,
    )
  }
  return done.map(({ read, noticed }) => {
    for (const [code, message] of noticed) note(code, message, { page: read.number })
    for (const { line, words } of unsureLines(read))
      note(
        'recognise/unsure-words',
        `Expected words recognised beyond doubt, found ${words}. Compare the line with the page.`,
        { page: read.number, line },
      )
    return read
  })
}

type Notice = (code: Code, message: string) => void

/** What recognises one page, and lets its image be made ready when it is its turn. */
interface PageRecogniser {
  readonly ocr: Ocr
  readonly onScan: () => void
  readonly inOrder: ReturnType<typeof oneByOne>
}

async function readScan(
  page: ScanPage,
  judge: Judge,
  { ocr, onScan, inOrder }: PageRecogniser,
  options: Options,
  notice: Notice,
): Promise<ReadPage> {
  const kept = page.layer ?? { state: 'read', number: page.number, origin: 'text-layer', lines: [], confidence: null }
  if (options.ocr === 'never') return unlooked(kept, judge, notice)
  try {
    const ready = await inOrder(async () => {
      const wanted = await wantedReading(page, judge, options)
      if (wanted === null) return null
      onScan()
      const { look, because } = wanted
      if (look.lostImages > 0)
        notice(
          'recognise/image-lost',
          `Expected every image of the page, found ${look.lostImages} that cannot be unpacked or are too large. Look at the page yourself.`,
        )
      const raster = await look.raster()
      return { because, image: prepared(raster), dpi: raster.dpi }
    })
    if (ready === null) return kept
    const read = await recognisePage(ready.image, ready.dpi, page.number, ocr)
    return better(kept, withRemarks(read, kept), ready.because, notice)
  } catch (error) {
    const says = error instanceof Error ? error.message : String(error)
    const instead = kept.lines.length > 0 ? 'The text that lies on it is used instead.' : 'It is left empty.'
    notice(
      'recognise/failed',
      `Expected a page image that can be recognised, but ${says}. ${instead} Scan the page again, or try once more.`,
    )
    return kept
  }
}

/** The page as recognised, and what was remarked beside it: of the text that lay there, the lines that stand nowhere on the page. */
function withRemarks(read: ReadPage, { lines }: ReadPage): ReadPage {
  const remarks = lines.filter(({ text, box }) => text !== '' && box === null)
  const last = read.lines.length
  return { ...read, lines: [...read.lines, ...remarks.map((remark, i) => ({ ...remark, line: last + 1 + i }))] }
}

/** The text as it lies there, with a word where it is none. */
function unlooked(kept: ReadPage, judge: Judge, notice: Notice): ReadPage {
  const verdict = judge(kept)
  const because = kept.lines.length === 0 ? 'no-text' : verdict.trust === false ? verdict.because : null
  if (because !== null) {
    notice(
      'recognise/not-asked',
      `Expected a text worth trusting, found ${seen[because]}. Recognition is off: run without --ocr never.`,
    )
  }
  return kept
}

/** Why a page is to be recognised, and what it shows; `null` where its text is to be used. */
async function wantedReading(
  { layer, look }: ScanPage,
  judge: Judge,
  { ocr }: Options,
): Promise<{ look: Look; because: Reason | 'asked' } | null> {
  const verdict = judge(layer)
  if (ocr === 'always') return { look: await look(), because: verdict.trust === false ? verdict.because : 'asked' }
  if (verdict.trust === true && ocr !== 'redo') return null
  const shown = await look()
  if (verdict.trust === false) return { look: shown, because: verdict.because }
  const because = verdict.trust === 'look' ? verdict.untrusted(shown) : null
  if (because !== null) return { look: shown, because }
  return ocr === 'redo' && isScan(shown) ? { look: shown, because: 'asked' } : null
}

/** What was seen, for the messages. */
const seen: Readonly<Record<Reason | 'asked', string>> = {
  'no-text': 'no text on it',
  garbled: 'signs that are no letters, or letters that are no words',
  'english-model': 'Danish words without one æ, ø or å, as a recogniser leaves them that does not know the letters',
  'stray-text': 'a few words over the image of a page',
  'text-beside-image': 'a short text beside a large image',
  asked: 'a text',
}

/** Of the text that lay on a page and the one recognised, the one to use, and a word on why. */
function better(layer: ReadPage, read: ReadPage, because: Reason | 'asked', notice: Notice): ReadPage {
  const [before, after] = [measureOf(layer), measureOf(read)]
  if (because === 'no-text' || before.words === 0) {
    if (after.words === 0)
      notice(
        'recognise/nothing-found',
        'Expected text in the image of the page, found none: a blank page, or one that cannot be read. Look at it.',
      )
    return read
  }
  if (because !== 'garbled' && because !== 'asked' && after.words < 0.6 * before.words) {
    notice(
      'recognise/kept-layer',
      `Expected recognition to find more than ${seen[because]}, but it found ${after.words} words where ${before.words} lay. The text that lay on the page is used.`,
    )
    return layer
  }
  if (because !== 'asked')
    notice(
      'recognise/layer-replaced',
      `Expected a text worth trusting on the page, found ${seen[because]}. The page was recognised anew.`,
    )
  return read
}
