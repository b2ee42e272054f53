import type { Lexicon } from '../danish/lexicon.ts'
import type { Note } from '../model/codes.ts'
import type { Options } from '../model/options.ts'
import type { ReadPage } from '../model/page.ts'
import type { RepairedLine } from '../model/repair.ts'

/** Lines become repaired lines; each change is a repair that can be undone. */
export function repair(pages: readonly ReadPage[], _lexicon: Lexicon, _options: Options, _note: Note): RepairedLine[] {
  return pages.flatMap((page) => page.lines.map((line) => ({ ...line, asRead: line.text, repairs: [] })))
}
