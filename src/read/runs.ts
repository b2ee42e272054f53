import type { Run } from '../geometry/rows.ts'
import type { Word } from '../model/page.ts'
import type { Item } from './pdfjs.ts'

/** How wide letters are beside each other in a common typeface; only their relation counts. The first that fits. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[iljtfrI.,:;'’|!()[\]\s-]/, 0.3],
  [/[mwMW@—%]/, 0.87],
  [/[A-ZÆØÅ&]/, 0.69],
]
const otherWidth = 0.54
const known = new Map<string, number>()

/**
 * The items of a page as runs of words, in groups that are written in one direction: the page's main direction first, then what
 * stands across it (a stamp in the margin). Each group is turned upright, a slight skew undone; boxes are in the turned page.
 */
export function runsOf(items: readonly Item[]): { readonly runs: Run[]; readonly isUpright: boolean }[] {
  const groups = new Map<number, Item[]>()
  for (const item of items) {
    if (item.text.trim() === '') continue
    const quarter = (Math.round(angleOf(item) / (Math.PI / 2)) + 4) % 4
    groups.set(quarter, [...(groups.get(quarter) ?? []), item])
  }
  const letters = (group: readonly Item[]) => group.reduce((sum, item) => sum + item.text.length, 0)
  return [...groups]
    .sort(([, a], [, b]) => letters(b) - letters(a))
    .map(([quarter, group]) => ({ runs: upright(group), isUpright: quarter % 2 === 0 }))
}

const angleOf = ({ matrix: [a, b] }: Item): number => Math.atan2(b, a)

function upright(group: readonly Item[]): Run[] {
  const angles = group.map(angleOf).sort((a, b) => a - b)
  const angle = angles[Math.floor(angles.length / 2)] ?? 0
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return group.map((item) => {
    const [, , c, d, e, f] = item.matrix
    return run(item, Math.hypot(c, d), e * cos + f * sin, f * cos - e * sin)
  })
}

/** An item cut at its blanks: a PDF says only where it begins and how wide it is, so its letters' usual widths place the words. */
function run(item: Item, size: number, x: number, baseline: number): Run {
  const letters = [...item.text]
  const scale =
    item.width /
    Math.max(
      0.01,
      letters.reduce((sum, letter) => sum + widthOf(letter), 0),
    )
  const words: Word[] = []
  let [text, from, at] = ['', x, x]
  const end = () => {
    if (text !== '')
      words.push({ text, box: { x: from, y: baseline - 0.8 * size, width: at - from, height: size }, confidence: null })
    text = ''
  }
  for (const letter of letters) {
    const blank = /\s/.test(letter)
    if (blank) end()
    else if (text === '') from = at
    at += scale * widthOf(letter)
    if (!blank) text += letter
  }
  end()
  return { words, baseline, size }
}

function widthOf(letter: string): number {
  const width = known.get(letter) ?? widths.find(([pattern]) => pattern.test(letter))?.[1] ?? otherWidth
  known.set(letter, width)
  return width
}
