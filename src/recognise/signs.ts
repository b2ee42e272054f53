import type { Box, OcrLine, Word } from '../model/page.ts'

/** Words of a line that hold, perhaps, a sign which the Danish model does not know: from one word to another, both included. */
export interface Spot {
  readonly line: number
  readonly from: number
  readonly to: number
  readonly kind: Kind
}

interface Kind {
  /** Whether the words at a place of a line look like the sign misread: how many of them, or 0. */
  readonly looksLike: (words: readonly Word[], at: number) => number
  /** What two readings are together: the second must be what was looked for; `null` where it is not to be believed. */
  readonly together: (second: string, first: string) => string | null
}

/** `nijjØaarhus.dk`, `(kontor&by.dk)`, `aarhus.dk`: an address, whose @ may be missing or lie in the word before */
const addressPattern = /^[(<]?[\p{L}\d][\p{L}\d._%+&©€Ø-]*[\p{L}\d]\.(?:dk|com|net|org|eu|se|no|de|info)[/.,;:)>]*$/u
const webPattern = /^(?:www\.|https?:)/i
/** `nijj@aarhus.dk`, with what may stand round it in a sentence */
const mailPattern = /^[(<]?[\w.+-]+@[\w-]+(?:\.[\w-]+)+[/.,;:)>]*$/
/** `8` before `17,` · `&` before `4` · `S` before `25`: what the paragraph sign is taken for, before its number */
const paragraphPattern = /^(?:[(]?[0-9$&SsgB£€]{1,2})$/
const numberPattern = /^\d{1,3}(?:[a-z]|\s?[a-z])?[.,;:)]*$/
/** `Wiirtz` · `Miiller`: two i in a row stand in no Danish word */
const doubleIPattern = /\p{L}ii/u
/** `Wirtz` · `Muller`, where the recogniser is in doubt: a name in which an ü may have been */
const doubtfulNamePattern = /^\p{Lu}\p{Ll}*[iu]\p{Ll}/u
const doubtful = 0.7

const kinds: readonly Kind[] = [
  {
    looksLike: (words, at) => {
      const [word, next] = [words[at]?.text ?? '', words[at + 1]?.text ?? '']
      if (addressPattern.test(word) && !webPattern.test(word)) return 1
      const gap = (words[at + 1]?.box.x ?? 0) - ((words[at]?.box.x ?? 0) + (words[at]?.box.width ?? 0))
      return addressPattern.test(next) &&
        !webPattern.test(next) &&
        gap < 0.8 * (words[at]?.box.height ?? 0) &&
        /^[a-zæøå][\w.-]*$/i.test(word)
        ? 2
        : 0
    },
    together: (second, first) =>
      mailPattern.test(second) && Math.abs(second.length - first.length) <= 3 ? withSignOf(second, first) : null,
  },
  {
    looksLike: (words, at) =>
      paragraphPattern.test(words[at]?.text ?? '') && numberPattern.test(words[at + 1]?.text ?? '') ? 1 : 0,
    together: (second) => (/^[(]?§{1,2}$/.test(second) ? second : null),
  },
  {
    looksLike: (words, at) => {
      const { text = '', confidence = null } = words[at] ?? {}
      const isDoubtful = confidence !== null && confidence < doubtful && doubtfulNamePattern.test(text)
      return doubleIPattern.test(text) || isDoubtful ? 1 : 0
    },
    together: (second, first) => (/[üÜ]/.test(second) && takenFor(second).test(first) ? second : null),
  },
]

/**
 * The address with its `@` from the second reading and its letters from the first, whose model is the better one, where they
 * differ in nothing but signs: `sbri@aarhus.dk`, `sbrjæaarhus.dk` → `sbrj@aarhus.dk`.
 */
function withSignOf(second: string, first: string): string {
  const at = second.indexOf('@')
  const [name, host] = [first.slice(0, at), second.slice(at + 1)]
  const agrees =
    /^[(<]?[a-z0-9._%+-]+$/i.test(name) && first.slice(at + (first.length === second.length ? 1 : 0)) === host
  return agrees ? `${name}@${host}` : second
}

/** What the Danish model makes of a word with ü: another letter in its place, or two. */
function takenFor(word: string): RegExp {
  const letters = [...word].map((letter) =>
    /[üÜ]/.test(letter) ? '(?:[iluvyoúû]|i[ijl])' : letter.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&'),
  )
  return new RegExp(`^${letters.join('')}$`, 'iu')
}

/** Where a second look is worth while. */
export function spotsOf(lines: readonly OcrLine[]): Spot[] {
  return lines.flatMap(({ words }, line) => {
    const spots: Spot[] = []
    for (let at = 0; at < words.length; at++) {
      for (const kind of kinds) {
        const count = kind.looksLike(words, at)
        if (count === 0) continue
        spots.push({ line, from: at, to: at + count - 1, kind })
        at += count - 1
        break
      }
    }
    return spots
  })
}

/** The boxes of the words of a spot. */
export const boxesOf = ({ line, from, to }: Spot, lines: readonly OcrLine[]): Box[] =>
  (lines[line]?.words ?? []).slice(from, to + 1).map(({ box }) => box)

/** The lines with what a second look made out of each spot, where it is to be believed. */
export function merged(
  lines: readonly OcrLine[],
  spots: readonly Spot[],
  seen: readonly (readonly Word[])[],
): OcrLine[] {
  return lines.map((line, at) => {
    const own = spots.flatMap((spot, i) => (spot.line === at ? [{ spot, words: seen[i] ?? [] }] : []))
    return {
      ...line,
      words: own.reduceRight((words, { spot, words: seen }) => replaced(words, spot, seen), line.words),
    }
  })
}

function replaced(words: readonly Word[], { from, to, kind }: Spot, seen: readonly Word[]): readonly Word[] {
  const old = words.slice(from, to + 1)
  // What was taken for a word and the end of an address may be a word and an address: `til` `annaØnord.dk`.
  const own = seen.length === old.length ? alone(old, seen, kind) : null
  const put = own ?? asOne(old, seen, kind)
  return put === null ? words : [...words.slice(0, from), ...put, ...words.slice(to + 1)]
}

/** The words with the last of them as it was seen; `null` where that is not to be believed, or the others were seen otherwise. */
function alone(old: readonly Word[], seen: readonly Word[], kind: Kind): Word[] | null {
  const [last, ...before] = [...old].reverse()
  const [second, ...others] = [...seen].reverse()
  if (last === undefined || second === undefined || before.some(({ text }, i) => text !== others[i]?.text)) return null
  const text = kind.together(second.text, last.text)
  return text === null ? null : [...before.reverse(), { ...last, text, confidence: second.confidence }]
}

/** The words as one, as it was seen; `null` where that is not to be believed. */
function asOne(old: readonly Word[], seen: readonly Word[], kind: Kind): Word[] | null {
  const [first, last] = [old[0], old.at(-1)]
  const text = kind.together(seen.map((word) => word.text).join(''), old.map((word) => word.text).join(''))
  if (first === undefined || last === undefined || text === null) return null
  const box = { ...first.box, width: last.box.x + last.box.width - first.box.x }
  return [{ text, box, confidence: Math.min(...seen.map((word) => word.confidence ?? 0)) }]
}
