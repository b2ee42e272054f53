import type { RepairedLine } from '../../src/model/repair.ts'

/** From this confidence on, up to the next: how many repairs, and how many of them are right. */
export interface Band {
  readonly from: number
  readonly repairs: number
  readonly right: number
}

const bands = [0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.999]

/** What quotes and stops leave of a word: those are other recognisers' affair. */
const bare = (word: string | undefined) => word?.replace(/[^\p{L}\d]/gu, '')
const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean)

/** Counts repairs by confidence; a repair is right where the word it stands in is the word of the gold line. Lines with other words than gold are passed over. */
export function reliability(lines: readonly RepairedLine[], gold: readonly string[]): Band[] {
  const counts = bands.map((from) => ({ from, repairs: 0, right: 0 }))
  lines.forEach(({ text, repairs }, at) => {
    const wanted = wordsIn(gold[at] ?? '')
    const used = wordsIn(text)
    if (wanted.length !== used.length) return
    let shift = 0
    for (const { start, before, after, confidence } of repairs) {
      const index = wordsIn(`${text.slice(0, start + shift)}x`).length - 1
      shift += after.length - before.length
      const band = counts.findLast(({ from }) => confidence >= from)
      if (band === undefined) continue
      band.repairs++
      if (bare(used[index]) === bare(wanted[index])) band.right++
    }
  })
  return counts
}

/** The bands of several texts put together. */
export const together = (all: readonly (readonly Band[])[]): Band[] =>
  bands.map((from) => {
    const same = all.flatMap((list) => list.filter((band) => band.from === from))
    const sum = (key: 'repairs' | 'right') => same.reduce((total, band) => total + band[key], 0)
    return { from, repairs: sum('repairs'), right: sum('right') }
  })
