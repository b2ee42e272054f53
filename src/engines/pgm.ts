import type { Raster } from '../model/page.ts'

/** Grey pixels as a PGM file: the one format that costs no packing and no unpacking. */
export function pgmOf({ width, height, pixels }: Raster): Buffer {
  const head = Buffer.from(`P5\n${width} ${height}\n255\n`)
  return Buffer.concat([head, pixels])
}
