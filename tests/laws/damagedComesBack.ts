import { defaults, type Tools } from '../../src/index.ts'
import type { ReadPage } from '../../src/model/page.ts'
import { repair } from '../../src/repair/index.ts'
import { damage } from './englishChannel.ts'
import { seeded } from './seeded.ts'

/** What became of the words of a clean text that was damaged as an English model damages it. */
export interface ComeBack {
  /** How many words were damaged. */
  readonly damaged: number
  /** Words left as damaged though nothing was noted. */
  readonly unnoted: readonly string[]
  /** Words that came back as neither the original nor the damaged: `“udgår”, read as “udgar”, became “udgør”`. */
  readonly third: readonly string[]
}

const wordsOf = (text: string | undefined) => (text ?? '').split(/\s+/)

export function comeBack(pages: readonly ReadPage[], { lexicon }: Tools): ComeBack {
  const roll = seeded(7)
  const damagedPages = pages.map((page) => ({
    ...page,
    lines: page.lines.map((line) => ({ ...line, text: damage(line.text, roll) })),
  }))
  const [clean, read] = [pages, damagedPages].map((all) => all.flatMap((page) => page.lines))
  let isNoted = false
  const mended = repair(damagedPages, lexicon, defaults, () => {
    isNoted = true
  })
  const words = mended.flatMap(({ text, page, line }, at) => {
    const [wanted, given] = [wordsOf(clean?.[at]?.text), wordsOf(read?.[at]?.text)]
    return wordsOf(text).map((got, i) => ({ place: `${page}:${line}`, wanted: wanted[i], given: given[i], got }))
  })
  const told = ({ place, wanted, given, got }: (typeof words)[number]) =>
    `${place} “${wanted}”, read as “${given}”, became “${got}”`
  const wrong = words.filter(({ wanted, got }) => wanted !== got)
  return {
    damaged: words.filter(({ wanted, given }) => wanted !== given).length,
    unnoted: isNoted ? [] : wrong.filter(({ given, got }) => given === got).map(told),
    third: wrong.filter(({ given, got }) => given !== got).map(told),
  }
}
