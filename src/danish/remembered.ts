/** Longer texts are paragraphs, which are not asked about twice. */
const longest = 300
/** The lines of three hundred pages, about. */
const mostLetters = 500_000

/**
 * A pure question about a line, answered once for the lines asked about last: several steps ask the same of one line, and
 * labels and names stand again and again in a source. What is told `also` follows from the line. The answers for twice 500,000
 * letters at most are kept, the older half of them dropped at once.
 */
export function remembered<Answer extends NonNullable<unknown> | null, Also = void>(
  answer: (text: string, also: Also) => Answer,
): (text: string, also: Also) => Answer {
  let [newer, older] = [new Map<string, Answer>(), new Map<string, Answer>()]
  let letters = 0
  return (text, also) => {
    if (text.length > longest) return answer(text, also)
    const known = newer.get(text)
    if (known !== undefined) return known
    const before = older.get(text)
    const given = before === undefined ? answer(text, also) : before
    letters += text.length + 1
    if (letters > mostLetters) {
      older = newer
      newer = new Map()
      letters = text.length + 1
    }
    newer.set(text, given)
    return given
  }
}
