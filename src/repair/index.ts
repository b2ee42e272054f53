import { gathered } from '../danish/gathered.ts'
import type { Lexicon } from '../danish/lexicon.ts'
import type { Note } from '../model/codes.ts'
import type { Options } from '../model/options.ts'
import type { Line, ReadPage } from '../model/page.ts'
import type { Repair, RepairedLine } from '../model/repair.ts'
import { noteLost } from './lost.ts'
import { type Change, compose, replay } from './replay.ts'
import type { Proposal, Rule } from './rule.ts'
import { characters } from './rules/characters.ts'
import { codepage } from './rules/codepage.ts'
import { danishModel } from './rules/danish.ts'
import { doubled } from './rules/doubled.ts'
import { english } from './rules/english.ts'
import { lookalike } from './rules/lookalike.ts'
import { mojibake } from './rules/mojibake.ts'
import { listNumbers } from './rules/numbers.ts'
import { replaced } from './rules/replaced.ts'
import { sevenBit } from './rules/sevenbit.ts'
import { spaced } from './rules/spaced.ts'
import { transliterated } from './rules/transliterated.ts'

/**
 * The damages that are mended. What came upon the text last is taken off first: what a program did to the bytes, what a
 * typesetter did to the letters, what a writer or a recogniser without Danish letters did to the words.
 */
export const rules: readonly Rule[] = [
  mojibake,
  mojibake, // a second layer
  codepage,
  characters,
  spaced,
  doubled,
  replaced,
  sevenBit,
  transliterated,
  english,
  danishModel,
  lookalike,
  listNumbers,
]

/** Rules for damage that takes letters away: some words it leaves are Danish words still, and no rule sees them (`far` of `får`). */
const guessing: ReadonlySet<Rule> = new Set([replaced, transliterated, english])

/** A change that is less sure than this is told, not made. */
export const threshold = 0.6

/** Lines become repaired lines; each change is a repair that can be undone. */
export function repair(pages: readonly ReadPage[], lexicon: Lexicon, options: Options, note: Note): RepairedLine[] {
  const read = gathered(pages, ({ lines }) => lines)
  let changes: readonly (readonly Change[])[] = [] // by line; nothing yet
  if (options.repair !== 'off') {
    let lines: readonly Line[] = read
    let text = textOf(lines)
    for (const rule of rules) {
      if (rule.hint?.test(text) === false) continue
      const proposals = rule.propose(lines, { lexicon, repair: options.repair })
      const sure = proposals.filter(({ confidence }) => confidence >= threshold)
      for (const proposal of proposals) if (proposal.confidence < threshold) suggest(proposal, lines, note)
      if (sure.length === 0) continue
      if (guessing.has(rule)) summarise(sure, lines, note)
      changes = composed(read, changes, rule.name, sure)
      lines = used(read, changes)
      text = textOf(lines)
    }
  }
  const lines = changes.length === 0 ? read : used(read, changes)
  if (options.repair !== 'off') noteLost(lines, note)
  return lines.map(({ page, line, text, box, words }, at) => ({
    page,
    line,
    text,
    box,
    words,
    asRead: read[at]?.text ?? '',
    repairs: repairsOf(changes[at] ?? none, page, line),
  }))
}

const none: readonly Change[] = []
const noRepairs: readonly Repair[] = []
/** Nearly every line has none: they share one empty list. */
const repairsOf = (changes: readonly Change[], page: number, line: number): readonly Repair[] =>
  changes.length === 0 ? noRepairs : changes.map((change) => ({ page, line, ...change }))
const textOf = (lines: readonly Line[]) => lines.map(({ text }) => text).join('\n')

const used = (read: readonly Line[], changes: readonly (readonly Change[])[]): readonly Line[] =>
  read.map((line, at) => {
    const own = changes[at] ?? []
    return own.length === 0 ? line : { ...line, text: replay(line.text, own) }
  })

function composed(
  read: readonly Line[],
  changes: readonly (readonly Change[])[],
  rule: string,
  proposals: readonly Proposal[],
): readonly (readonly Change[])[] {
  const byLine = new Map<number, Change[]>()
  for (const { line, start, before, after, confidence } of proposals) {
    const change = { start, before, after, rule, confidence: Math.round(confidence * 1000) / 1000 }
    const own = byLine.get(line)
    if (own === undefined) byLine.set(line, [change])
    else own.push(change)
  }
  return read.map((_line, at) => {
    const first = changes[at] ?? none
    const second = byLine.get(at)
    return second === undefined
      ? first
      : compose(
          read[at]?.text ?? '',
          first,
          second.sort((one, two) => one.start - two.start),
        )
  })
}

function summarise(proposals: readonly Proposal[], lines: readonly Line[], note: Note): void {
  const places = proposals.map(({ line }) => line).sort((one, two) => one - two)
  const [first, last] = [lines[places[0] ?? 0], lines[places.at(-1) ?? 0]]
  if (places.length === 0 || first === undefined || last === undefined) return
  note(
    'repair/without-danish-letters',
    `Expected words with their Danish letters, found ${places.length} without up to page ${last.page}, line ${last.line}. They were mended; see whether others near them are right.`,
    { page: first.page, line: first.line },
  )
}

function suggest({ line, before, after, confidence }: Proposal, lines: readonly Line[], note: Note): void {
  const { page, line: number } = lines[line] ?? { page: 1, line: 1 }
  const share = Math.round(confidence * 100)
  note(
    'repair/unsure',
    `"${before}" is left as read: it may be "${after}" (${share} % sure, ${threshold * 100} % are needed). Look at the page, or give the word with --lexicon.`,
    { page, line: number },
  )
}
