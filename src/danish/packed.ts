import { type Automaton, masksOf } from './automaton.ts'

/** The words and word pairs of the language as they lie in `data/danish.bin.gz`, unzipped. */
export interface Packed {
  readonly words: Automaton
  readonly pairs: Uint32Array
}

/** Header: root, number of edges, number of pairs (32-bit, little-endian). Then the arrays one after the other, 4-byte ones first. */
const headerBytes = 12

/** Lays the arrays of a lexicon into one. `pairs` are sorted pair keys. */
export function packLexicon(words: Automaton, pairs: Uint32Array): Uint8Array {
  const header = Uint32Array.of(words.root, words.letters.length, pairs.length)
  const parts = [header, pairs, words.targets, words.letters, words.classes, words.last]
  const packed = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0))
  let at = 0
  for (const part of parts) {
    packed.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at)
    at += part.byteLength
  }
  return packed
}

/** The arrays of a packed lexicon, not copied. Throws on bytes that are no lexicon. */
export function unpackLexicon(packed: Uint8Array): Packed {
  const bytes = packed.byteOffset % 4 === 0 ? packed : packed.slice()
  const [root = 0, edges = 0, pairs = 0] = new Uint32Array(bytes.buffer, bytes.byteOffset, 3)
  const expected = headerBytes + 4 * pairs + edges * (4 + 2 + 2 + 1)
  if (bytes.byteLength !== expected)
    throw new Error(
      `a lexicon of ${edges} edges and ${pairs} pairs has ${expected} bytes, these are ${bytes.byteLength}`,
    )
  let at = bytes.byteOffset + headerBytes
  const take = (size: number) => {
    at += size
    return at - size
  }
  const keys = new Uint32Array(bytes.buffer, take(4 * pairs), pairs)
  const targets = new Uint32Array(bytes.buffer, take(4 * edges), edges)
  const letters = new Uint16Array(bytes.buffer, take(2 * edges), edges)
  const classes = new Uint16Array(bytes.buffer, take(2 * edges), edges)
  const last = new Uint8Array(bytes.buffer, take(edges), edges)
  return { pairs: keys, words: { root, targets, letters, classes, last, masks: masksOf(letters, last) } }
}
