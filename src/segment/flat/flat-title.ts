import { matchesOf } from '../../danish/matches.ts'
import { wordPattern } from './flat-marks.ts'

/** `Meddelelse fra`, `Valg til`: after such words a capital is a name inside the title. */
const leadsToName =
  /(?:^|\s)(?:fra|i|af|på|til|om|ved|for|hos|med|og|den|det|de|samt|under|over|mellem|vedr\.?|vedrørende|efter|til:)$/iu
/** What goes on with a title in the agenda: `v/ formanden`, `(10 min.)`, the number of a page. */
const goesWith = /^\s*(?:v\/|ved\s\p{Lu}|\(|[.…]|\d{1,3}(?:\s|$))/u

/** Where a title ends that no line break ends: where the agenda’s ends, else before a capital that no word leads to, or after its full stop. */
export function titleEnd(text: string, from: number, limit: number, isEntry: boolean, twin: number): number {
  const shared = from + twin
  if (twin > 0 && shared <= limit) {
    const rest = text.slice(shared, limit)
    if (/^\s*\d{1,3}(?:\s*$|\s+\p{Lu})/u.test(rest)) return shared
    if (goesWith.test(rest)) return limit
    if (/^\s*(?:$|\p{Lu}|["”»\d])/u.test(rest)) return shared
  }
  if (isEntry) return limit
  let before = ''
  for (const match of matchesOf(wordPattern, text.slice(from, limit))) {
    const at = from + match.index
    if (before !== '' && match.index >= twin) {
      const capital = /^["”»(]?\p{Lu}/u.test(match[0])
      const lowBefore = /^\p{Ll}|^\p{Lu}\p{Ll}+$/u.test(before)
      if (/[.!?]$/.test(before) && before.length > 3) return at
      if (capital && lowBefore && !leadsToName.test(` ${before}`)) return at
    }
    before = match[0]
  }
  return limit
}
