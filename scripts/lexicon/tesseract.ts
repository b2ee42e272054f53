import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** Which component of a `.traineddata` file is what: `TessdataType` in Tesseract's ccutil/tessdatamanager.h. */
const component = { unicharset: 1, words: 7, pairs: 14, lstmWords: 19, lstmUnicharset: 21 } as const

/** The word forms and word pairs of the Danish Tesseract data. They carry no counts. */
export function tesseractLists(): { readonly words: Set<string>; readonly pairs: [string, string][] } {
  const home = dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/dan/package.json'))
  const data = gunzipSync(readFileSync(join(home, '4.0.0/dan.traineddata.gz')))
  const part = (index: number) => partOf(data, index)
  const letters = lettersOf(part(component.unicharset))
  const lstmLetters = lettersOf(part(component.lstmUnicharset))
  const words = new Set([...list(part(component.words), letters), ...list(part(component.lstmWords), lstmLetters)])
  const pairs = [...list(part(component.pairs), letters)].flatMap((pair): [string, string][] => {
    const [one, two, ...rest] = pair.split(' ')
    return one && two && rest.length === 0 ? [[one, two]] : []
  })
  return { words, pairs }
}

/** Header: how many offsets, then a 64-bit offset for each component, -1 where it is absent. */
function partOf(data: Buffer, index: number): Buffer {
  const offsets = Array.from({ length: data.readInt32LE(0) }, (_, at) => Number(data.readBigInt64LE(4 + 8 * at)))
  const start = offsets[index] ?? -1
  if (start < 0) throw new Error(`the Danish Tesseract data has no component ${index}`)
  return data.subarray(start, Math.min(data.length, ...offsets.filter((offset) => offset > start)))
}

/** A unicharset: a count, then a line for each letter; the letter stands first, `NULL` is the blank. */
function lettersOf(unicharset: Buffer): string[] {
  const [count, ...lines] = unicharset.toString('utf8').split('\n')
  return lines
    .slice(0, Number(count))
    .map((line) => line.split(' ')[0] ?? '')
    .map((letter) => (letter === 'NULL' ? ' ' : letter))
}

/**
 * The strings of a squished DAWG: int16 magic, int32 letters, int32 edges, then 64-bit edges: letter in the low bits,
 * three flags (last edge of the node, backwards, a word ends here), and the node it leads to (dict/dawg.h).
 */
function* list(dawg: Buffer, letters: readonly string[]): Generator<string> {
  const bits = BigInt(Math.ceil(Math.log2(dawg.readInt32LE(2) + 1)))
  const edges = Array.from({ length: dawg.readInt32LE(6) }, (_, at) => dawg.readBigUInt64LE(10 + 8 * at))
  const mask = (1n << bits) - 1n
  function* walk(node: number, prefix: string): Generator<string> {
    for (let at = node; ; at++) {
      const edge = edges[at] ?? 0n
      const flags = Number((edge >> bits) & 7n)
      const next = Number(edge >> (bits + 3n))
      const word = prefix + (letters[Number(edge & mask)] ?? '')
      if (flags & 4) yield word
      if (next > 0 && next < edges.length) yield* walk(next, word)
      if (flags & 1) return
    }
  }
  yield* walk(0, '')
}
