/** Longer texts are paragraphs, which are not asked about twice. */
const longest = 300
const mostTexts = 2048

/**
 * A pure question about a line, answered once for the lines asked about last: several steps ask the same of one line, and
 * labels and names stand again and again in a source. At most twice 2048 answers are kept, the older half of them dropped at once.
 */
export function remembered<Answer extends NonNullable<unknown> | null>(
  answer: (text: string) => Answer,
): (text: string) => Answer {
  let [newer, older] = [new Map<string, Answer>(), new Map<string, Answer>()]
  return (text) => {
    if (text.length > longest) return answer(text)
    const known = newer.get(text)
    if (known !== undefined) return known
    const given = older.get(text) ?? answer(text)
    if (newer.size >= mostTexts) [newer, older] = [new Map(), newer]
    newer.set(text, given)
    return given
  }
}
