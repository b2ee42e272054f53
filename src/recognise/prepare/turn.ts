import type { Raster } from '../../model/page.ts'
import { foursOf, isBright } from './fours.ts'

/** So many pixels side by side, and so many rows of them, are looked at together: bare paper is turned by leaving it. */
const [wide, high] = [64, 8]

/** The page turned back by so many degrees round its middle; what comes in from outside is white. Places are in 65,536ths of a pixel, as whole numbers. */
export function turnedBack(raster: Raster, degrees: number): Raster {
  const { width, height, pixels } = raster
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)]
  const [stepX, stepY] = [Math.round(cos * 65_536) | 0, Math.round(sin * 65_536) | 0]
  const upright = new Uint8Array(pixels.length).fill(255)
  const isBare = bareIn(raster)
  for (let y = 0; y < height; y++) {
    const rowX = Math.round((width / 2 - (width / 2) * cos - (y - height / 2) * sin) * 65_536) | 0
    const rowY = Math.round((height / 2 - (width / 2) * sin + (y - height / 2) * cos) * 65_536) | 0
    for (let begin = 0; begin < width; begin += wide) {
      const end = Math.min(width, begin + wide)
      let fromX = (rowX + begin * stepX) | 0
      let fromY = (rowY + begin * stepY) | 0
      if (isBare(fromX >> 16, fromY >> 16, (fromX + wide * stepX) >> 16, (fromY + wide * stepY) >> 16)) continue
      for (let x = begin; x < end; x++, fromX += stepX, fromY += stepY) {
        const left = fromX >> 16
        const top = fromY >> 16
        if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) continue
        const at = top * width + left
        const [a, b] = [pixels[at] ?? 255, pixels[at + 1] ?? 255]
        const [c, d] = [pixels[at + width] ?? 255, pixels[at + width + 1] ?? 255]
        if ((a & b & c & d) === 255) continue
        const right = (fromX >> 8) & 255
        const below = (fromY >> 8) & 255
        const upper = (a << 8) + (b - a) * right
        const lower = (c << 8) + (d - c) * right
        upright[y * width + x] = ((upper << 8) + (lower - upper) * below + 32_768) >> 16
      }
    }
  }
  return { ...raster, pixels: upright }
}

/** Says of the pixels from one place to another, and those beside them, whether all of them are paper: faint noise on it is none of the page's. */
function bareIn({ width, height, pixels }: Raster) {
  const [across, down] = [Math.ceil(width / wide), Math.ceil(height / high)]
  const inked = new Uint8Array(across * down)
  const fours = foursOf(pixels)
  const mark = (i: number) => {
    const [x, y] = [i % width, Math.floor(i / width)]
    inked[Math.floor(y / high) * across + Math.floor(x / wide)] = 1
  }
  for (let i = 0; i < fours.length; i++) {
    if (isBright(fours[i] ?? 0)) continue
    mark(4 * i)
    mark(4 * i + 3) // perhaps in the next square, or in the next row
  }
  for (let i = 4 * fours.length; i < pixels.length; i++) mark(i)
  return (x0: number, y0: number, x1: number, y1: number): boolean => {
    const [left, right] = [Math.max(0, Math.floor(x0 / wide)), Math.min(across - 1, Math.floor((x1 + 1) / wide))]
    const [top, foot] = [
      Math.max(0, Math.floor(Math.min(y0, y1) / high)),
      Math.min(down - 1, Math.floor((Math.max(y0, y1) + 1) / high)),
    ]
    for (let y = top; y <= foot; y++) for (let x = left; x <= right; x++) if (inked[y * across + x] === 1) return false
    return true
  }
}
