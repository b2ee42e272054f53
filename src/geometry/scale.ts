/** A rectangle of bytes, row by row. */
export interface Bytes {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
}

/** Bytes at another size: each new pixel is the mean of what it covers; where it grows, the nearest pixel. */
export function scaled(from: Bytes, width: number, height: number): Bytes {
  if (width === from.width && height === from.height) return from
  const across = shares(from.width, width)
  const down = shares(from.height, height)
  const narrow = new Float32Array(width * from.height)
  for (let y = 0; y < from.height; y++) {
    const row = y * from.width
    for (let x = 0; x < width; x++) {
      const { first, weights } = across[x] ?? none
      let sum = 0
      for (let i = 0; i < weights.length; i++) sum += (weights[i] ?? 0) * (from.pixels[row + first + i] ?? 0)
      narrow[y * width + x] = sum
    }
  }
  const pixels = new Uint8Array(width * height)
  for (let y = 0; y < height; y++) {
    const { first, weights } = down[y] ?? none
    for (let x = 0; x < width; x++) {
      let sum = 0.5
      for (let i = 0; i < weights.length; i++) sum += (weights[i] ?? 0) * (narrow[(first + i) * width + x] ?? 0)
      pixels[y * width + x] = sum
    }
  }
  return { width, height, pixels }
}

/** Which old pixels a new one covers, and with what weight. */
interface Share {
  readonly first: number
  readonly weights: readonly number[]
}
const none: Share = { first: 0, weights: [] }

function shares(from: number, to: number): Share[] {
  const step = from / to
  return Array.from({ length: to }, (_, i) => {
    if (step <= 1) return { first: Math.min(from - 1, Math.floor((i + 0.5) * step)), weights: [1] }
    const [start, end] = [i * step, Math.min(from, (i + 1) * step)]
    const first = Math.floor(start)
    const covered = Array.from(
      { length: Math.ceil(end - 1e-6) - first },
      (_, k) => Math.min(end, first + k + 1) - Math.max(start, first + k),
    )
    return { first, weights: covered.map((share) => share / (end - start)) }
  })
}
