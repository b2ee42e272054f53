import { isForeign } from '../../danish/common.ts'
import { matchesOf } from '../../danish/matches.ts'
import type { Line } from '../../model/page.ts'
import { isCaps } from './spelling.ts'

/** A word as read, to be decoded: where it stands, and what stands round it. */
export interface ReadWord {
  /** Index into the lines it was found in. */
  readonly line: number
  readonly start: number
  readonly text: string
  /** Where the word goes on in the next line, after a hyphen at the line end: how much of `text` stands before it, and where the rest begins. */
  readonly split: { readonly at: number; readonly start: number } | null
  /** Whether only blanks part it from the word before, in the same paragraph. */
  readonly follows: boolean
  /** Whether a sentence, a line of its own or a list item begins here: capitals are expected. */
  readonly opens: boolean
  /** Whether it is a part of something written with hyphens, or of a word cut at a line end. */
  readonly fragment: boolean
}

const runPattern = /\S+/g
/** What is longer is no word: a rule of dashes, a picture, an encoded file. */
const longestRun = 80
/** Brackets and quotes before a word, or the number of an item: `("Mgde`, `2.Mgde` → `Mgde`. */
const openingPattern = /^(?:[("'”“„»«’‘[{*•·–—-]+|\d{1,3}[.)](?=\p{L}{3}))+/u
/** Brackets, quotes and stops after a word: `mgde."` → `mgde`. */
const closingPattern = /[)"'”“„»«’‘\]}.,;:!?*–—=-]+$/
/** A word is cut where its parts are written apart: `hjaelpe-/arbejdsredskab`, `og/eller`. */
const cutPattern = /[-–—/_]+/g
/** The hyphen of a word that goes on in the next line (`tilrette-`), sometimes read as `=`. */
const hyphenPattern = /[\p{L}&@][-=¬]$/u
/** How the rest of such a word begins: not with a capital, or all in capitals as the word before it (`REGIONSRA-`/`DET`). */
const restPattern = /^[\p{Ll}@&]/u
const areCaps = (one: string, two: string) => isCaps(one) && isCaps(two)
/** Words after which a hyphen is the sign of a shared ending: `Social- og`. */
const sharing = new Set(['og', 'eller', 'samt', 'til', 'som', 'men', 'i', 'hhv', 'ag', 'eg'])
/** `nijj@aarhus.dk`, `www.aarhus.dk`, `https://by.dk/side`, `bilag.pdf`: addresses are nobody's words. */
export const addressPattern = /^\S+@\S+\.\S|^(?:https?:|www\.)|\.(?:dk|com|org|net|eu|pdf|docx?|xlsx?|msg|txt|html?)\b/i

/** `Se i ae ee een eee es ec re tete`: what a recogniser makes of a smudge or a signature, runs of letters far shorter than words. */
function isSmudge(text: string): boolean {
  const all = text.match(runPattern) ?? []
  if (all.length < fewestRuns) return false
  const runs = all.filter((run) => letterPattern.test(run))
  return runs.length >= fewestRuns && runs.join('').length < runs.length * shortestMean
}
const letterPattern = /\p{L}/u
const fewestRuns = 8
/** Danish words have five letters, those of a line at least three. */
const shortestMean = 3

export function wordsOf(lines: readonly Line[]): ReadWord[] {
  const words: ReadWord[] = []
  const width = widthOf(lines)
  let opens = true
  let follows = false
  lines.forEach((line, index) => {
    if (line.text.trim() === '' || isForeign(line.text) || isSmudge(line.text)) {
      opens = true
      follows = false
      return
    }
    if (endsEarly(lines[index - 1], line, width)) opens = true
    for (const { 0: run, index: at } of matchesOf(runPattern, line.text)) {
      if (run.length > longestRun || addressPattern.test(run)) {
        opens = false
        follows = false
        continue
      }
      const lead = openingPattern.exec(run)?.[0].length ?? 0
      const tail = lead === run.length ? '' : (closingPattern.exec(run)?.[0] ?? '')
      if (lead > 0) follows = false
      const isSplit = hyphenPattern.test(run.slice(-2))
      for (const part of partsOf(run.slice(lead, run.length - tail.length))) {
        words.push({
          line: index,
          start: at + lead + part.at,
          text: part.text,
          split: null,
          follows: follows && !part.cut,
          opens,
          fragment: part.cut || isSplit,
        })
        opens = false
        follows = true
      }
      if (tail !== '' || lead === run.length) follows = false
      if (/[.!?:]/.test(tail) || lead === run.length) opens = true
    }
  })
  return joined(words, lines)
}

/** How long the lines of running text are: nine of ten are no longer. */
function widthOf(lines: readonly Line[]): number {
  const lengths = lines.map(({ text }) => text.length).sort((one, two) => one - two)
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0
}

/** Whether the first word of a line would have stood in the line before, had that not been the last of its paragraph. */
const endsEarly = (before: Line | undefined, { text }: Line, width: number): boolean =>
  before !== undefined && before.text.length + 1 + (/\S+/.exec(text)?.[0].length ?? 0) <= width * 0.9

function partsOf(core: string): { text: string; at: number; cut: boolean }[] {
  const cuts = matchesOf(cutPattern, core)
  if (cuts.length === 0) return core === '' ? [] : [{ text: core, at: 0, cut: false }]
  const parts: { text: string; at: number; cut: boolean }[] = []
  let from = 0
  for (const cut of [...cuts, null]) {
    const to = cut === null ? core.length : cut.index
    if (to > from) parts.push({ text: core.slice(from, to), at: from, cut: true })
    from = to + (cut === null ? 0 : cut[0].length)
  }
  return parts
}

/** Puts the halves of words together that go on in the next line. */
function joined(words: readonly ReadWord[], lines: readonly Line[]): ReadWord[] {
  const whole: ReadWord[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    const next = words[at + 1]
    if (word === undefined) break
    const isLast = next !== undefined && next.line === word.line + 1
    const text = isLast ? (lines[word.line]?.text.trimEnd() ?? '') : ''
    const goesOn =
      isLast &&
      word.start + word.text.length === text.length - 1 &&
      hyphenPattern.test(text.slice(-2)) &&
      (restPattern.test(next.text) || areCaps(word.text, next.text)) &&
      lines[next.line]?.text.slice(0, next.start).trim() === '' &&
      !sharing.has(next.text.toLowerCase())
    if (goesOn) {
      whole.push({
        ...word,
        text: word.text + next.text,
        split: { at: word.text.length, start: next.start },
        fragment: false,
      })
      at++
    } else whole.push(word)
  }
  return whole
}

/** A word that turned out to be no word when put together: its halves again. */
export function halves(word: ReadWord): ReadWord[] {
  if (word.split === null) return [word]
  const { at, start } = word.split
  return [
    { ...word, text: word.text.slice(0, at), split: null, fragment: true },
    {
      ...word,
      line: word.line + 1,
      start,
      text: word.text.slice(at),
      split: null,
      follows: false,
      opens: false,
      fragment: true,
    },
  ]
}
