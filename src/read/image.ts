import type { Metadata } from 'sharp'
import type { Bytes } from '../geometry/scale.ts'
import type { Look, Raster, Reading, ScanPage } from '../model/page.ts'
import { SourceError } from '../model/source.ts'
import { greyOf } from './grey.ts'
import { stretchOf } from './stretch.ts'

/** No page is unpacked with more pixels than this, and none is kept finer than this. */
const [mostPixels, mostDpi] = [268e6, 300]
/** A page is between a postcard and a poster wide, in inches. What a file says of its resolution is believed within that. */
const [narrowest, widest] = [3.5, 24]
/** Width of A4 in inches: what a page is taken for when its file does not say. */
const a4 = 8.27

/** Opens a page image, or many in one TIFF. */
export async function readImage(bytes: Uint8Array, mediaType: string): Promise<Reading> {
  const { pages: count = 1, width, height } = await metadataOf(bytes)
  if (width * height > mostPixels) {
    throw new SourceError(
      'read/too-large',
      `Expected an image of at most ${mostPixels / 1e6} million pixels, found one of ${width} × ${height}. Scan it again with fewer.`,
    )
  }
  const pages: ScanPage[] = []
  for (let number = 1; number <= (mediaType === 'image/tiff' ? count : 1); number++) {
    pages.push({ state: 'scan', number, layer: null, look: () => lookAt(bytes, number - 1) })
  }
  return { mediaType, encoding: null, pages, close: async () => {} }
}

/** Loaded with the first image: most sources have none that is unpacked here. */
const load = async () => (await import('sharp')).default

const open = async (bytes: Uint8Array, page: number) =>
  (await load())(bytes, { page, limitInputPixels: mostPixels, failOn: 'error' })

/** What the head of the file says; nothing is unpacked for it, whatever size it claims. */
async function metadataOf(bytes: Uint8Array): Promise<Metadata> {
  const sharp = await load()
  return sharp(bytes, { limitInputPixels: false, failOn: 'error' })
    .metadata()
    .catch((error: unknown) => {
      throw new SourceError(
        'read/broken-image',
        `Expected an image that can be unpacked, found a damaged one (${says(error)}). Scan or export it again.`,
        { cause: error },
      )
    })
}

async function lookAt(bytes: Uint8Array, page: number): Promise<Look> {
  return { covered: 1, shapes: 0, hasVisibleText: false, lostImages: 0, raster: () => rasterOf(bytes, page) }
}

/** The grey pixels of a page, upright as its camera says, on white, square as its two resolutions say. */
async function rasterOf(bytes: Uint8Array, page: number): Promise<Raster> {
  const image = await open(bytes, page)
  const { width: wide, height: high, orientation = 1, ...metadata } = await image.metadata()
  const squared = high * stretchOf(bytes, page)
  const [width, height] = orientation > 4 ? [squared, wide] : [wide, squared]
  const dpi = dpiOf(width, metadata.density)
  const scale = Math.min(1, mostDpi / dpi)
  const { data, info } = await image
    .autoOrient()
    .flatten({ background: 'white' })
    .greyscale()
    .resize({
      width: Math.max(1, Math.round(width * scale)),
      height: Math.max(1, Math.round(height * scale)),
      fit: 'fill',
      kernel: 'linear',
    })
    .raw()
    .toBuffer({ resolveWithObject: true })
  return {
    width: info.width,
    height: info.height,
    dpi: dpi * scale,
    pixels: new Uint8Array(data.buffer, data.byteOffset, data.length),
  }
}

/** The greys of a JPEG image of one colour or three, whatever profile it holds. Rejects where there are none. */
export async function unpackedJpeg(bytes: Uint8Array): Promise<Bytes> {
  const sharp = await load()
  const image = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'none', ignoreIcc: true })
  const { channels } = await image.metadata()
  if (channels !== 1 && channels !== 3) throw new Error(`its picture has ${channels} colours`)
  const { data, info } = await (channels === 1 ? image.toColourspace('b-w') : image)
    .raw()
    .toBuffer({ resolveWithObject: true })
  const { width, height, channels: bytesPerPixel } = info
  return greyOf({ width, height, data, bytesPerPixel, stride: width * bytesPerPixel, first: 'red' })
}

/** What the file says, when a page of it would be as wide as pages are; else what makes it A4. */
function dpiOf(width: number, stated: number | undefined): number {
  const believed = stated !== undefined && width / stated >= narrowest && width / stated <= widest && stated > 72
  return believed ? stated : width / a4
}

const says = (error: unknown) => (error instanceof Error ? error.message : String(error))
