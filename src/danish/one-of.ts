/** What the words go on with behind a letter they begin with alike, and whether one of them ends there. */
interface Tree {
  readonly letters: Map<string, Tree>
  isEnd: boolean
}

function grown(words: readonly string[]): Tree {
  const root: Tree = { letters: new Map(), isEnd: false }
  for (const word of words) {
    let tree = root
    for (const letter of word) {
      const next: Tree = tree.letters.get(letter) ?? { letters: new Map(), isEnd: false }
      tree.letters.set(letter, next)
      tree = next
    }
    tree.isEnd = true
  }
  return root
}

const ways = ({ letters }: Tree): string =>
  `(?:${[...letters].map(([letter, tree]) => `${letter}${behind(tree)}`).join('|')})`

/** What may stand behind a letter: nothing more, or as much as one of the words has there. */
function behind(tree: Tree): string {
  if (tree.letters.size === 0) return ''
  const [only] = tree.letters
  if (tree.isEnd) return `${ways(tree)}?`
  return tree.letters.size === 1 && only ? `${only[0]}${behind(only[1])}` : ways(tree)
}

/**
 * For building patterns: one of some words, the longest that stands there. Words share the letters they begin with (`jan`, `januar`,
 * `januari` → `(?:jan(?:uar(?:i)?)?)`). V8 does the same by itself, but not under the flags `iu`, where the names of months take
 * 400 kB of code in a pattern of dates, and 160 so; and as soon as a process has 16 MB of code, V8 compiles every further pattern
 * without care, to run at a tenth of the speed.
 */
export function oneOf(words: readonly string[]): string {
  const odd = words.find((word) => !/^[\p{L} ]+$/u.test(word))
  if (odd !== undefined) throw new Error(`expected words of letters and blanks, got ${odd}`)
  return ways(grown(words))
}
