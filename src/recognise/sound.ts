import type { OcrLine, Raster, Word } from '../model/page.ts'

/** A recogniser's answer, if it is one: rejects what cannot be, drops words without letters or without a place on the page. */
export function sound(answer: unknown, page: Raster): OcrLine[] {
  if (!Array.isArray(answer)) throw new TypeError('the recogniser’s answer is no list of lines')
  return answer.flatMap((line: unknown) => {
    if (!isLine(line)) throw new TypeError('the recogniser’s answer holds a line without words or without a place')
    const words = line.words
      .filter((word) => isOnPage(word, page) && !rulePattern.test(word.text))
      .map((word) => ({ ...word, text: word.text.trim().normalize('NFC') }))
      .flatMap(parted)
    return words.length === 0 || isColumn(words) ? [] : [{ ...line, words }]
  })
}

/** A column of figures that was taken for writing up the page: what is a line, is surer, or its words stand beside each other. */
const column = { confidence: 0.6, shared: 0.5, letters: 3, slender: 2 }

function isColumn(words: readonly Word[]): boolean {
  const sure = words.reduce((sum, { confidence }) => sum + (confidence ?? 1), 0) / words.length
  if (sure >= column.confidence) return false
  return words.every((word, i) => (i === 0 ? words.length > 1 || isUpright(word) : isBelow(word, words[i - 1])))
}

/** Three letters beside each other are wider than half their height. */
const isUpright = ({ text, box }: Word) => text.length >= column.letters && box.height > column.slender * box.width

function isBelow({ box: one }: Word, above: Word | undefined): boolean {
  if (above === undefined) return false
  const shared = Math.min(one.x + one.width, above.box.x + above.box.width) - Math.max(one.x, above.box.x)
  return shared >= column.shared * Math.min(one.width, above.box.width)
}

/** `|` · `||`: what is left of a rule */
const rulePattern = /^\s*[|¦]+\s*$/
/** `oplæg'v/rådmand` · `drive'moderne`: a speck between two words; but `MSB's`, `EU'erne`, `O'Brien` */
const speckPattern =
  /^(?<before>\P{L}*\p{L}*\p{Ll}{2})['’‘´`](?!(?:s|er|erne|ere|en|ens|ene|et|ets|ne|is)\P{L}*$)(?<after>\p{L}.+)$/u

/** A word in which a speck of dirt was taken for an apostrophe is two. */
function parted(word: Word): Word[] {
  const { before, after } = speckPattern.exec(word.text)?.groups ?? {}
  if (before === undefined || after === undefined) return [word]
  const { x, width } = word.box
  const [cut, gap] = [(width * before.length) / word.text.length, width / word.text.length]
  return [
    { ...word, text: before, box: { ...word.box, width: cut } },
    { ...word, text: after, box: { ...word.box, x: x + cut + gap, width: Math.max(0, width - cut - gap) } },
  ]
}

function isLine(line: unknown): line is OcrLine {
  if (typeof line !== 'object' || line === null || !('words' in line) || !('baseline' in line) || !('height' in line))
    return false
  const { words, baseline, height } = line
  if (!Array.isArray(words) || typeof baseline !== 'object' || baseline === null || !isNumber(height)) return false
  return (
    ['x0', 'y0', 'x1', 'y1'].every((key) => isNumber((baseline as Record<string, unknown>)[key])) && words.every(isWord)
  )
}

function isWord(word: unknown): word is Word {
  if (typeof word !== 'object' || word === null || !('text' in word) || !('box' in word) || !('confidence' in word))
    return false
  const { text, box, confidence } = word
  if (typeof text !== 'string' || typeof box !== 'object' || box === null) return false
  const inRange = confidence === null || (isNumber(confidence) && confidence >= 0 && confidence <= 1)
  return inRange && ['x', 'y', 'width', 'height'].every((key) => isNumber((box as Record<string, unknown>)[key]))
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)

function isOnPage({ text, box }: Word, { width, height }: Raster): boolean {
  return text.trim() !== '' && box.x < width && box.y < height && box.x + box.width > 0 && box.y + box.height > 0
}
