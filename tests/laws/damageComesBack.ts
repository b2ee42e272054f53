import type { Tools } from '../../src/index.ts'
import { linesOf } from '../follow.ts'
import { damage } from './englishChannel.ts'

const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean)

/** What became of a damaged text, by its words: each comes back as it was, stays damaged, or — never — becomes a third word. */
export interface Outcome {
  readonly back: number
  readonly unchanged: readonly string[]
  readonly third: readonly string[]
}

/** Damages a clean text as an English model would and repairs it. */
export async function damageComesBack(text: string, roll: () => number, tools: Tools): Promise<Outcome> {
  const damaged = damage(text, roll)
  const bytes = new TextEncoder().encode(damaged)
  const lines = await linesOf(bytes, tools)
  const [clean, broken, mended] = [text, damaged, lines.map((line) => line.text).join('\n')].map(wordsOf)
  if (clean?.length !== mended?.length) return { back: 0, unchanged: [], third: ['a word was joined or split'] }
  const words = (clean ?? []).map((word, i) => ({ word, broken: broken?.[i] ?? '', mended: mended?.[i] ?? '' }))
  const hit = words.filter(({ word, broken }) => word !== broken)
  return {
    back: hit.filter(({ word, mended }) => mended === word).length,
    unchanged: hit
      .filter(({ word, broken, mended }) => mended === broken && mended !== word)
      .map(({ broken }) => broken),
    third: words
      .filter(({ word, broken, mended }) => mended !== word && mended !== broken)
      .map(({ word, broken, mended }) => `${word}, read ${broken}, became ${mended}`),
  }
}
