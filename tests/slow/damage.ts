import fc from 'fast-check'

/** One wound of a file; places are shares (0..1) of its length. */
type Wound =
  | { readonly is: 'flip'; readonly at: number; readonly byte: number }
  | { readonly is: 'cut'; readonly at: number; readonly length: number }
  | { readonly is: 'end'; readonly at: number }
  | { readonly is: 'repeat'; readonly at: number; readonly length: number; readonly times: number }
  | { readonly is: 'insert'; readonly at: number; readonly bytes: Uint8Array }
  | { readonly is: 'number'; readonly at: number; readonly value: string }
  | { readonly is: 'graft'; readonly at: number; readonly from: number; readonly length: number }

const share = fc.noBias(fc.integer({ min: 0, max: 2 ** 24 - 1 })).map((part) => part / 2 ** 24)
const wound: fc.Arbitrary<Wound> = fc.oneof(
  fc.record({ is: fc.constant('flip' as const), at: share, byte: fc.integer({ min: 0, max: 255 }) }),
  fc.record({ is: fc.constant('cut' as const), at: share, length: fc.integer({ min: 1, max: 2000 }) }),
  fc.record({ is: fc.constant('end' as const), at: share }),
  fc.record({
    is: fc.constant('repeat' as const),
    at: share,
    length: fc.integer({ min: 1, max: 400 }),
    times: fc.integer({ min: 1, max: 60 }),
  }),
  fc.record({ is: fc.constant('insert' as const), at: share, bytes: fc.uint8Array({ minLength: 1, maxLength: 60 }) }),
  fc.record({
    is: fc.constant('number' as const),
    at: share,
    value: fc.constantFrom('-1', '0', '99999999', '4294967296', '1e309', '2147483647', '65535', '0 R'),
  }),
  fc.record({ is: fc.constant('graft' as const), at: share, from: share, length: fc.integer({ min: 1, max: 3000 }) }),
)

/** A source to damage, another to graft from, and the wounds. */
export interface Damage {
  readonly source: number
  readonly other: number
  readonly wounds: readonly Wound[]
}

/** Damages of `sources` files, the same for the same seed. */
export function damages(sources: number, count: number, seed: number): Damage[] {
  const index = fc.integer({ min: 0, max: sources - 1 })
  const damage = fc.record({ source: index, other: index, wounds: fc.array(wound, { minLength: 1, maxLength: 8 }) })
  return fc.sample(damage, { numRuns: count, seed })
}

/** The bytes with every wound, one after the other. */
export function wounded(bytes: Uint8Array, other: Uint8Array, wounds: readonly Wound[]): Uint8Array {
  return wounds.reduce((hurt: Uint8Array, next) => hurtBy(hurt, other, next), bytes)
}

function hurtBy(bytes: Uint8Array, other: Uint8Array, wound: Wound): Uint8Array {
  const at = Math.floor(wound.at * bytes.length)
  const [head, tail] = [bytes.subarray(0, at), bytes.subarray(at)]
  switch (wound.is) {
    case 'flip':
      return Buffer.concat([head, Buffer.of(wound.byte), tail.subarray(1)])
    case 'cut':
      return Buffer.concat([head, tail.subarray(wound.length)])
    case 'end':
      return head
    case 'repeat':
      return Buffer.concat([head, ...Array.from({ length: wound.times }, () => tail.subarray(0, wound.length)), tail])
    case 'insert':
      return Buffer.concat([head, wound.bytes, tail])
    case 'number':
      return withNumber(bytes, at, wound.value)
    case 'graft': {
      const from = Math.floor(wound.from * other.length)
      return Buffer.concat([head, other.subarray(from, from + wound.length), tail.subarray(wound.length)])
    }
  }
}

/** Another number in place of the first that stands behind the place: lengths, offsets, object numbers, sizes. */
function withNumber(bytes: Uint8Array, at: number, value: string): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1')
  const found = /\d+/.exec(text.slice(at))
  if (found === null) return bytes
  const start = at + found.index
  return Buffer.from(text.slice(0, start) + value + text.slice(start + found[0].length), 'latin1')
}
