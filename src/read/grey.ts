import type { Bytes } from '../geometry/scale.ts'

/** Pixels as they come from whoever unpacked them: grey, or of three colours, with or without a fourth byte. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
  readonly bytesPerPixel: number
  /** Bytes from one row to the next. */
  readonly stride: number
  /** Red first, as most have it, or blue. */
  readonly first: 'red' | 'blue'
}

/** Grey as the eye weighs colours (ITU-R BT.601); what is grey already is not copied where its rows lie close. */
export function greyOf({ width, height, data, bytesPerPixel, stride, first }: Pixels): Bytes {
  if (bytesPerPixel === 1 && stride === width) return { width, height, pixels: data }
  const pixels = new Uint8Array(width * height)
  const [red, blue] = first === 'red' ? [0, 2] : [2, 0]
  for (let y = 0, i = 0; y < height; y++) {
    const row = y * stride
    if (bytesPerPixel === 1) pixels.set(data.subarray(row, row + width), y * width)
    else
      for (let at = row; at < row + width * bytesPerPixel; at += bytesPerPixel, i++)
        pixels[i] = (77 * (data[at + red] ?? 0) + 151 * (data[at + 1] ?? 0) + 28 * (data[at + blue] ?? 0)) >> 8
  }
  return { width, height, pixels }
}
