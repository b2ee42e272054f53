import { isUsualTitle } from '../danish/agenda-titles.ts'
import { labelOf } from '../danish/headings.ts'
import { sentences } from '../danish/sentences.ts'

/** Words that make a sentence of what they stand in, and that titles do without. */
const finite =
  /(?<!\p{L})(?:er|var|blev|bliver|har|havde|skal|skulle|kan|kunne|vil|ville|må|måtte|bør|får|fik|gik|går|gør|tages|taget|tog|gives|gav|giver|orienterede|orienterer|godkendt(?:e|es)?|godkendes|vedtaget|vedtog|vedtages|valgt(?:e|es)?|genvalgt|vælges|drøftet|drøftede|drøftes|udsat|udsættes|udgår|udgik|aflagde|fremlagde|fremlægges|gennemgik|gennemgås|gennemgået|takkede|takker|bød|ønskede|ønsker|foreslog|foreslår|foreslås|besluttede|besluttet|deltager|deltog|holdt|afholdes|afholdt|sendes|sender|laves|laver|arbejder|arbejdes|afventer|mangler|meldte|nævnte|spurgte|oplyste|kom|kommer|fortalte|opfordrede|ingen|intet|ok|se|genopstiller|fastholdes|fastsættes|enstemmigt|undersøger|kontakter|starter|indstilles|konstaterede|orienteres|udarbejder|følger|ligger|findes)(?!\p{L})/iu

const longestTitle = 70
/** What stands before a colon of the title itself: `Lukket: Salg af jord`, `Punkt 4: …` */
const access = /^(?:lukket|åben|åbent|punkt|pkt|bilag|sag)(?!\p{L})/iu
const ended = /[.!?]["”»)]?$/u

/**
 * Where the title of a punkt ends whose text follows on the same line: `Godkendelse af dagsorden. Blev godkendt.`,
 * `Siden sidst: Kranen er malet.` `goesOn` tells whether the text fills the line and goes on below. `null` when all is title.
 */
export function titleEnd(text: string, goesOn: boolean): number | null {
  const label = labelOf(text)
  if (label?.kind === 'fravær' && label.valueAt < text.length) return label.valueAt
  const [first, second] = sentences(text)
  if (first && second && isTitle(first.text) && isSentence(text.slice(second.start), goesOn)) return second.start
  const mark = /:\s+(?=\p{Lu})|\s[–-]\s(?=\p{L})/u.exec(first?.text ?? '')
  if (!mark) return null
  const [before, after] = [text.slice(0, mark.index), text.slice(mark.index + mark[0].length)]
  if (!isTitle(before) || access.test(before) || !isSentence(after, goesOn)) return null
  if (mark[0].startsWith(':')) return mark.index + mark[0].length
  return isUsualTitle(before) && ended.test(after) ? mark.index + mark[0].length : null
}

const isTitle = (text: string) => text.length <= longestTitle && /^\p{Lu}/u.test(text) && !finite.test(text)
const isSentence = (text: string, goesOn: boolean) => finite.test(text) && (goesOn || ended.test(text))
