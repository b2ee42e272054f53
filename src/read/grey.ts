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
export function greyOf(from: Pixels): Bytes {
  const { width, height, data, bytesPerPixel, stride } = from
  if (bytesPerPixel === 1 && stride === width) return { width, height, pixels: data }
  const pixels = new Uint8Array(width * height)
  if (bytesPerPixel === 1)
    for (let y = 0; y < height; y++) pixels.set(data.subarray(y * stride, y * stride + width), y * width)
  else if (bytesPerPixel === 3 && stride === 3 * width && data.byteOffset % 4 === 0) weighFours(from, pixels)
  else weighRows(from, pixels, 0)
  return { width, height, pixels }
}

/** What red, green and blue weigh, in 256ths. */
const [redWeight, greenWeight, blueWeight] = [77, 151, 28]

/** Weighs pixels one by one, from a row on. */
function weighRows({ width, height, data, bytesPerPixel, stride, first }: Pixels, to: Uint8Array, top: number): void {
  const [one, three] = first === 'red' ? [redWeight, blueWeight] : [blueWeight, redWeight]
  for (let y = top, i = y * width; y < height; y++) {
    const row = y * stride
    for (let at = row; at < row + width * bytesPerPixel; at += bytesPerPixel, i++)
      to[i] = (one * (data[at] ?? 0) + greenWeight * (data[at + 1] ?? 0) + three * (data[at + 2] ?? 0)) >> 8
  }
}

/** Weighs four pixels at a time, which lie in three numbers of four bytes: in half the time. */
function weighFours(from: Pixels, to: Uint8Array): void {
  const { data, width, first } = from
  const [one, three] = first === 'red' ? [redWeight, blueWeight] : [blueWeight, redWeight]
  const numbers = new Uint32Array(data.buffer, data.byteOffset, data.length >> 2)
  for (let k = 0, i = 0; k + 2 < numbers.length; k += 3, i += 4) {
    const [a, b, c] = [numbers[k] ?? 0, numbers[k + 1] ?? 0, numbers[k + 2] ?? 0]
    to[i] = (one * (a & 255) + greenWeight * ((a >>> 8) & 255) + three * ((a >>> 16) & 255)) >> 8
    to[i + 1] = (one * (a >>> 24) + greenWeight * (b & 255) + three * ((b >>> 8) & 255)) >> 8
    to[i + 2] = (one * ((b >>> 16) & 255) + greenWeight * (b >>> 24) + three * (c & 255)) >> 8
    to[i + 3] = (one * ((c >>> 8) & 255) + greenWeight * ((c >>> 16) & 255) + three * (c >>> 24)) >> 8
  }
  weighRows(from, to, Math.floor((4 * Math.floor(numbers.length / 3)) / width)) // the last ones may be no four
}
