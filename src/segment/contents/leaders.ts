import { commonWords } from '../../danish/common.ts'
import { matchesOf } from '../../danish/matches.ts'

/** `…`, `....`, `…m2er`, `..:.`: dots in a word, as leaders leave them */
const dotsPattern = /…|\.{3,}|[·_]{3,}|\.[:·_]/u
/** `bygge...`: the leader begins after the word */
const beforeDotsPattern = /^[\p{L}\p{N}]{2,}[).,]?(?=…|\.{3,}|[·_]{3,})/u
/** `eee`, `nnnn`, `e000`: three letters alike in a row, which no Danish word has, or noughts with them; but no `2000` */
const threeAlikePattern = /(?<sign>\p{L})\k<sign>\k<sign>|\p{L}000|000\p{L}|00000/u
/** `SnETRAPKE`, `eeEKEES`: small letters before two capitals */
const mixedPattern = /\p{Ll}\p{Lu}{2}|\p{Lu}{2}\p{Ll}\p{Lu}/u
/** `ere`, `e.`, `uw`: a few small letters of those that rows of dots become */
const fewLowPattern = /^[acefimnorstuvwz]{1,4}\.?$/u
/** `0000`, `..`, `0.`: signs and noughts */
const signsPattern = /^[^\p{L}1-9]+$/u
/** A longer row is text, not a title and its leader; each word of a row is weighed against all after it. */
const longestRow = 400
const pageNumberPattern = /^\d{1,4}$/
/** A recogniser that goes on over dots repeats itself: a long word of few letters is none (`eemereeerreereesrer`). */
const longWord = 12
const fewestLetters = 0.4

/** Whether a word is, for sure, what a recogniser makes of dots. */
function isJunk(word: string): boolean {
  return (
    dotsPattern.test(word) ||
    threeAlikePattern.test(word.toLowerCase()) ||
    mixedPattern.test(word) ||
    (word.length >= longWord && new Set(word.toLowerCase()).size < fewestLetters * word.length)
  )
}

/** Whether a word that is no junk for sure may be some beside others. */
const mayBeJunk = (word: string) => signsPattern.test(word) || (fewLowPattern.test(word) && !commonWords.has(word))

/**
 * The title of a contents row that ends in what a recogniser made of dot leaders and the page number after them;
 * `null` where the row shows none. `isPrinted` tells whether a title is printed again below the list: as much of the row as is
 * so is the title, if the rest may be a leader.
 *
 * `Eventuelt …......m2ertereter FRR TOO  2` → `Eventuelt`
 * `Budget 2031 meeen  4` → `Budget 2031`
 * `Ny vej ved mosen     uw` → `Ny vej ved mosen`
 */
export function beforeLeader(row: string, isPrinted: (title: string) => boolean): string | null {
  if (row.length > longestRow || isPrinted(row)) return null
  const words = matchesOf(/\S+/gu, row).map(({ 0: text, index }) => ({ text, index }))
  const last = words.at(-1)
  const inner = last && pageNumberPattern.test(last.text) ? words.slice(0, -1) : words
  const junk = inner.map(({ text }) => isJunk(text))
  /** Of the words from a place to the end: whether one is junk, and whether all may be. */
  let [holdsJunk, isAll] = [false, true]
  for (let i = inner.length - 1; i > 0; i--) {
    holdsJunk ||= junk[i] ?? false
    isAll &&= junk[i] || mayBeJunk(inner[i]?.text ?? '')
    if (!holdsJunk && !isAll) continue
    const title = row.slice(0, inner[i]?.index).trim()
    if (isPrinted(title)) return title
  }
  const first = inner.find(({ text }, i) => junk[i] && (i > 0 || beforeDotsPattern.test(text)))
  if (first) return row.slice(0, first.index + (beforeDotsPattern.exec(first.text)?.[0].length ?? 0)).trim()
  return last && fewLowPattern.test(last.text) && isWide(row, last.index) ? row.slice(0, last.index).trim() : null
}

/** Whether a gap like a column's stands before a place of a row. */
const isWide = (row: string, index: number) => /(?:\t|\s{3,})$/u.test(row.slice(0, index))
