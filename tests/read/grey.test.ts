import { expect, test } from 'vitest'
import { greyOf, type Pixels } from '../../src/read/grey.ts'

/** Pixels whose bytes are all different, with some bytes more at the end of each row. */
function pixels(width: number, height: number, bytesPerPixel: number, more: number, first: Pixels['first']): Pixels {
  const stride = width * bytesPerPixel + more
  const data = Uint8Array.from({ length: stride * height }, (_, i) => (i * 37 + (i >> 3)) & 255)
  return { width, height, data, bytesPerPixel, stride, first }
}
const weights = { red: [77, 151, 28], blue: [28, 151, 77] } as const

test.each([
  [3, 0],
  [3, 2],
  [4, 0],
  [4, 8],
])('%i bytes a pixel, and %i more a row, weigh what their colours do', (bytesPerPixel, more) => {
  for (const first of ['red', 'blue'] as const)
    for (const [width, height] of [
      [5, 3],
      [8, 2],
      [1, 1],
      [1, 7],
      [2, 3],
      [7, 7],
    ] as const) {
      const from = pixels(width, height, bytesPerPixel, more, first)
      const wanted = Array.from({ length: width * height }, (_, i) => {
        const at = Math.floor(i / width) * from.stride + (i % width) * bytesPerPixel
        return weights[first].reduce((sum, weight, k) => sum + weight * (from.data[at + k] ?? 0), 0) >> 8
      })
      expect([...greyOf(from).pixels]).toEqual(wanted)
    }
})
test('one byte a pixel is grey already, and is not copied', () => {
  const close = pixels(5, 3, 1, 0, 'red')
  expect(greyOf(close).pixels).toBe(close.data)
  const apart = pixels(5, 3, 1, 3, 'red')
  expect([...greyOf(apart).pixels]).toEqual([0, 1, 2].flatMap((y) => [...apart.data.subarray(8 * y, 8 * y + 5)]))
})
