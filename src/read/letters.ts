import { foldText } from './fold.ts'
import { type Matrix, multiply } from './matrix.ts'
import type { Pdfium } from './pdfium.ts'
import type { Piece, PlacedWord } from './runs.ts'

/** Letters nearer than this share of the em stand in one word, if no blank is between them. */
const gluedGap = 0.1
/** Words farther apart than this share of the em are pieces of their own. */
const wideGap = 1
/** Text that is drawn in parts goes on where its baseline and its size do, to this share of the em: recognised words jump a little. */
const sameLine = 0.25

/** How PDFium gives a hyphen at a line's end; blanks of all kinds, which end a word; a sign without meaning. */
const [hyphen, lost] = [0x02, 0xfffd]
const isBlank = (code: number) =>
  code <= 0x20 ||
  code === 0xa0 ||
  (code >= 0x2000 && (code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f)) ||
  code === 0x3000
/** Printed signs of Latin alphabets: nothing to fold in them. */
const isPlain = (code: number) => code < 0x180 && (code < 0x7f || code >= 0xa1) && code !== 0xad

/** What is drawn in one go: where it begins, its direction, and how large its em is, in points of the page's own space. */
interface Stroke {
  readonly matrix: Matrix
  readonly size: number
  readonly along: readonly [number, number]
}

/** A piece that is being written: words are added to it as long as it goes on. */
interface Open extends Piece {
  readonly words: PlacedWord[]
  readonly stroke: Stroke
}

/** The letters of a page as words in their places. `view` lays the page's own space on the page as shown. */
export function piecesOf(pdfium: Pdfium, textPage: number, view: Matrix): Piece[] {
  const pieces: Open[] = []
  /** The word that is being written: its letters, whether all are plain, where it begins and, once a blank has come, ends; how far beside its line it stands. */
  const word = { text: '', isPlain: true, from: 0, to: 0, hasEnded: false, across: 0 }
  let object = 0
  const close = () => {
    const text = word.isPlain ? word.text : foldText(word.text).replace(/\s+/g, '')
    if (text !== '') pieces.at(-1)?.words.push({ text, from: word.from, to: word.to })
    word.text = ''
    word.isPlain = true
  }
  /** Ends the word with the letter before, as wide as that is. */
  const end = (i: number, { stroke }: Open) => {
    if (!word.hasEnded) word.to = endOf(pdfium, textPage, i - 1, object, stroke)
    word.hasEnded = true
  }
  const begin = (at: number) => {
    close()
    word.from = at
  }
  const beginPiece = (stroke: Stroke) => {
    begin(0)
    word.across = 0
    pieces.push({ words: [], matrix: multiply(stroke.matrix, view), stroke })
  }
  /** Whether what begins at a place goes on with the line: in the word, or in another one behind it. */
  const goesOn = (x: number, y: number, { stroke }: Open, isCut: boolean): boolean => {
    const [along, across] = [alongOf(stroke, x, y), acrossOf(stroke, x, y)]
    const gap = along - word.to
    const isBeside = gap > -gluedGap * stroke.size && gap < wideGap * stroke.size
    if (!isBeside || Math.abs(across - word.across) >= sameLine * stroke.size) return false
    if (isCut || word.text === '' || gap >= gluedGap * stroke.size) begin(along)
    word.across = across
    return true
  }
  /** Goes on behind a blank, with what is drawn in one go. */
  const goOn = (i: number, open: Open) => {
    originOf(pdfium, textPage, i)
    if (!goesOn(pdfium.double(0), pdfium.double(1), open, true)) beginPiece(strokeOf(pdfium, textPage, i))
  }
  /** Goes on with what is drawn anew. */
  const goOnAnew = (i: number, open: Open) => {
    const stroke = strokeOf(pdfium, textPage, i)
    const [, , , , x, y] = stroke.matrix
    if (!isAlike(stroke, open.stroke) || !goesOn(x, y, open, false)) beginPiece(stroke)
  }

  const count = pdfium.FPDFText_CountChars(textPage)
  for (let i = 0; i < count; i++) {
    const code = signAt(pdfium, textPage, i)
    const open = pieces[pieces.length - 1]
    if (isBlank(code)) {
      if (word.text === '' || open === undefined || word.hasEnded) continue
      // A blank that PDFium thought of counts where it parts what was drawn in one go; else the distance decides.
      if (pdfium.FPDFText_IsGenerated(textPage, i) !== 0 || pdfium.FPDFText_GetTextObject(textPage, i) !== object)
        end(i, open)
      else {
        word.to = startOf(pdfium, textPage, i, open.stroke)
        close()
      }
      continue
    }
    const drawn = pdfium.FPDFText_GetTextObject(textPage, i)
    if (drawn !== object || word.text === '' || word.hasEnded) {
      if (word.text !== '' && open !== undefined) end(i, open)
      if (open === undefined) beginPiece(strokeOf(pdfium, textPage, i))
      else if (drawn === object) goOn(i, open)
      else goOnAnew(i, open)
      object = drawn
      word.hasEnded = false
    }
    word.text += String.fromCodePoint(code)
    word.isPlain &&= isPlain(code)
  }
  const open = pieces.at(-1)
  if (word.text !== '' && open !== undefined) end(count, open)
  close()
  return pieces
}

/** The sign at a place. What has no meaning known to anybody is none, unless its number may be one. */
function signAt(pdfium: Pdfium, textPage: number, i: number): number {
  const code = pdfium.FPDFText_GetUnicode(textPage, i)
  if (code >= 0x20) return code > 0x10ffff ? lost : code
  if (code === hyphen) return 0x2d
  return code !== 0x0d && code !== 0x0a && pdfium.FPDFText_HasUnicodeMapError(textPage, i) === 1 ? lost : code
}

/** Asks where a letter begins: in the answer. */
const originOf = (pdfium: Pdfium, textPage: number, i: number) =>
  pdfium.FPDFText_GetCharOrigin(textPage, i, pdfium.answer, pdfium.answer + 8)

/** How far along a line a point lies, and how far beside it. */
const alongOf = ({ matrix, along: [ux, uy] }: Stroke, x: number, y: number) =>
  (x - matrix[4]) * ux + (y - matrix[5]) * uy
const acrossOf = ({ matrix, along: [ux, uy] }: Stroke, x: number, y: number) =>
  (y - matrix[5]) * ux - (x - matrix[4]) * uy

function startOf(pdfium: Pdfium, textPage: number, i: number, stroke: Stroke): number {
  originOf(pdfium, textPage, i)
  return alongOf(stroke, pdfium.double(0), pdfium.double(1))
}

function strokeOf(pdfium: Pdfium, textPage: number, i: number): Stroke {
  const size = pdfium.FPDFText_GetFontSize(textPage, i)
  pdfium.FPDFText_GetMatrix(textPage, i, pdfium.answer)
  const [a, b] = [size * pdfium.float(0), size * pdfium.float(1)]
  const [c, d] = [size * pdfium.float(2), size * pdfium.float(3)]
  originOf(pdfium, textPage, i)
  const length = Math.hypot(a, b)
  return {
    matrix: [a, b, c, d, pdfium.double(0), pdfium.double(1)],
    size: Math.hypot(c, d),
    along: length > 0 ? [a / length, b / length] : [1, 0],
  }
}

const isAlike = (a: Stroke, b: Stroke) =>
  Math.abs(a.size - b.size) < sameLine * b.size && a.along[0] * b.along[0] + a.along[1] * b.along[1] > 0.999

/** Where a letter ends along its line. PDFium says it of what is not turned; of the rest it knows the letter's width in its font. */
function endOf(pdfium: Pdfium, textPage: number, i: number, object: number, stroke: Stroke): number {
  const begins = startOf(pdfium, textPage, i, stroke)
  const [ux, uy] = stroke.along
  if (Math.abs(ux) > Math.abs(uy)) {
    pdfium.FPDFText_GetLooseCharBox(textPage, i, pdfium.answer)
    return begins + Math.abs((pdfium.float(2) - pdfium.float(0)) / ux)
  }
  const [font, letter] = [pdfium.FPDFTextObj_GetFont(object), pdfium.FPDFText_GetUnicode(textPage, i)]
  const isKnown = pdfium.FPDFFont_GetGlyphWidth(font, letter, 1, pdfium.answer) !== 0
  const width = pdfium.float(0)
  return begins + (isKnown && width > 0 ? width : 0.5) * Math.hypot(stroke.matrix[0], stroke.matrix[1])
}
