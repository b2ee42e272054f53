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

/**
 * The items of a page as runs of words, in groups that are written in one direction: the page's main direction first, then what
 * stands across it (a stamp in the margin). Each group is turned upright, a slight skew undone; boxes are in the turned page.
 */
export function runsOf(items: readonly Item[]): { readonly runs: Run[]; readonly isUpright: boolean }[] {
  const groups = new Map<number, Item[]>()
  for (const item of items) {
    if (item.text.trim() === '') continue
    const quarter = (Math.round(angleOf(item) / (Math.PI / 2)) + 4) % 4
    const group = groups.get(quarter)
    if (group === undefined) groups.set(quarter, [item])
    else group.push(item)
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
function run({ text, width }: Item, size: number, x: number, baseline: number): Run {
  let letters = 0
  for (let i = 0; i < text.length; i++) letters += widthAt(text, i)
  const scale = width / Math.max(0.01, letters)
  const words: Word[] = []
  let [first, from, at] = [0, x, x]
  for (let i = 0; i <= text.length; i++) {
    const ends = i === text.length || isBlank(text, i)
    if (ends && i > first) {
      const box = { x: from, y: baseline - 0.8 * size, width: at - from, height: size }
      words.push({ text: text.slice(first, i), box, confidence: null })
    }
    if (i < text.length) at += scale * widthAt(text, i)
    if (ends) [first, from] = [i + 1, at]
  }
  return { words, baseline, size }
}

/** Text is folded before it comes here: of all blanks and controls the plain blank, tab, line end and form feed are left. */
const isBlank = (text: string, i: number): boolean => text.charCodeAt(i) <= 0x20

/** The widths of the letters of Latin alphabets, by their codes; of others when they come. */
const latin = Float64Array.from({ length: 0x180 }, (_, code) => widthOf(String.fromCharCode(code)))
const others = new Map<string, number>()

/** How wide the sign at a place is; the second half of a pair that makes one sign is nothing. */
function widthAt(text: string, i: number): number {
  const code = text.charCodeAt(i)
  if (code < latin.length) return latin[code] ?? otherWidth
  if (code >= 0xdc00 && code < 0xe000) return 0
  const letter = text.charAt(i)
  const width = others.get(letter) ?? widthOf(letter)
  others.set(letter, width)
  return width
}

function widthOf(letter: string): number {
  return widths.find(([pattern]) => pattern.test(letter))?.[1] ?? otherWidth
}
