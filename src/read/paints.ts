/** The six numbers of a matrix, as PDF writes it: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number]

/** An image on a page: which, and the matrix that lays its unit square on the page as shown (points, y downwards). */
export interface PaintedImage {
  /** The name under which pdf.js keeps its pixels, or the pixels themselves, for small images inside the content. */
  readonly source: unknown
  readonly matrix: Matrix
  /** Whether it is a stencil: its bits say where to paint, not what. */
  readonly stencil: boolean
}

/** What a page paints, as far as its reading is concerned. */
export interface Paints {
  readonly images: readonly PaintedImage[]
  /** How many lines and areas are drawn. */
  readonly shapes: number
  /** How many pieces of text can be seen, and how many lie there unseen, for searching. */
  readonly visibleTexts: number
  readonly hiddenTexts: number
}

/** The operators of a page, by name, as pdf.js lists them. */
export interface Operators {
  readonly names: readonly string[]
  readonly args: readonly unknown[]
}

export function multiply(inner: Matrix, outer: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner
  const [oa, ob, oc, od, oe, of] = outer
  return [
    a * oa + b * oc,
    a * ob + b * od,
    c * oa + d * oc,
    c * ob + d * od,
    e * oa + f * oc + oe,
    e * ob + f * od + of,
  ]
}

export function matrixOf(values: unknown): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] =
    Array.isArray(values) || ArrayBuffer.isView(values) ? Array.from(values as ArrayLike<number>) : []
  return [a, b, c, d, e, f]
}

/** Text rendering modes that show nothing: unseen, and clipping only (ISO 32000-1, table 106). */
const unseenModes = [3, 7]

/** Follows the operators of a page and lists what they paint. `view` lays the page's own space on the page as shown. */
export function paintsOf({ names, args }: Operators, view: Matrix): Paints {
  const images: PaintedImage[] = []
  let [shapes, visibleTexts, hiddenTexts] = [0, 0, 0]
  let state = { matrix: view, mode: 0 }
  const saved: (typeof state)[] = []
  names.forEach((name, i) => {
    const given = args[i]
    const [first] = Array.isArray(given) ? (given as unknown[]) : [undefined]
    switch (name) {
      case 'save':
        saved.push(state)
        break
      case 'restore':
      case 'paintFormXObjectEnd':
        state = saved.pop() ?? state
        break
      case 'transform':
        state = { ...state, matrix: multiply(matrixOf(given), state.matrix) }
        break
      case 'paintFormXObjectBegin':
        saved.push(state)
        state = { ...state, matrix: multiply(matrixOf(first), state.matrix) }
        break
      case 'setTextRenderingMode':
        state = { ...state, mode: Number(first) }
        break
      case 'showText':
        if (unseenModes.includes(state.mode)) hiddenTexts += 1
        else visibleTexts += 1
        break
      case 'fill':
      case 'eoFill':
      case 'stroke':
      case 'closeStroke':
      case 'fillStroke':
      case 'eoFillStroke':
      case 'closeFillStroke':
      case 'closeEOFillStroke':
      case 'shadingFill':
        shapes += 1
        break
      case 'paintImageXObject':
      case 'paintInlineImageXObject':
        images.push({ source: first, matrix: state.matrix, stencil: false })
        break
      case 'paintImageMaskXObject':
        images.push({ source: first, matrix: state.matrix, stencil: true })
        break
      case 'paintImageXObjectRepeat':
      case 'paintImageMaskXObjectGroup':
      case 'paintImageMaskXObjectRepeat':
      case 'paintInlineImageXObjectGroup':
      case 'paintSolidColorImageMask':
        shapes += 1
        break
    }
  })
  return { images, shapes, visibleTexts, hiddenTexts }
}
