import type { Look, Raster } from '../model/page.ts'
import { composed, coveredShare, type Patch } from './compose.ts'
import type { OpenPdf } from './document.ts'
import { unpackedJpeg } from './image.ts'
import type { Painted } from './paint.ts'

/** No page of a PDF is longer (ISO 32000-1, annex C): a strip of 2 × 17 million pixels, from a damaged number, took 50 s. */
const longestSide = 14_400

/**
 * Looks at a page: what it paints and, when asked for, its pixels. What PDFium cannot open, unpack or draw, another program can
 * perhaps: it looks `instead`.
 */
export async function lookAt(pdf: OpenPdf, number: number, instead: () => Promise<Look>): Promise<Look> {
  const shown = await pdf.shown(number).catch(() => null)
  if (shown === null) return instead()
  const { pictures, shapes, letters, added, width, height } = shown
  if (Math.max(width, height) > longestSide)
    throw new Error(`the page says it is ${width} × ${height} points large, where ${longestSide} are the most`)
  return {
    covered: coveredShare([...pictures.map(({ matrix }) => matrix), ...added.frames], width, height),
    shapes,
    hasVisibleText: letters.length > 0,
    lostImages: pictures.filter(({ isLost }) => isLost).length + added.lost,
    raster: () =>
      pdf
        .painted(number)
        .then(rasterOf)
        .catch(async () => (await instead()).raster()),
  }
}

async function rasterOf(painted: Painted): Promise<Raster> {
  if (painted.as === 'drawing') return painted.raster
  const patches = await Promise.all(
    painted.pictures.map(async ({ content, ...placed }): Promise<Patch> => {
      const grey = 'jpeg' in content ? await unpackedJpeg(content.jpeg) : content.grey
      return { ...placed, grey }
    }),
  )
  return composed(patches, painted.width, painted.height)
}
