import { anyNoun, decidingNouns } from './boards.ts'

/** A ministry's or a school's `ledelse` meets too. */
const nouns = [...decidingNouns, 'ledelse']
/** The last part of a name that says it is a board, council or committee: `Social- og Beskæftigelsesudvalget`. */
const bodyEnding = `${anyNoun(nouns)}(?:et|en|n|e|er|erne|s|ets|ens|ns|ernes)?`
/** A name that is a meeting: `Rådmandsmøde`, `Skolebestyrelsesmøde`, `Generalforsamling`. */
const meetingEnding = '(?:møde|gj?eneralforsamling|forsamling)(?:r|rne|t|s)?'
/** The end of a longer word, or a word of its own that goes on with no other: `Havneudvalget`, no `det udvalg`. */
const hasBodyPattern = new RegExp(`(?<!\\p{L}[ -])(?:${bodyEnding}|${meetingEnding})(?!\\p{L})`, 'iu')
const sentencePattern =
  /[.!?;]\s|[:;!?…]$|\.$|:\s*\S|(?<!\p{L})(?:er|blev|har|skal|kan|var|indstiller|foreslår|godkender|orienterer|vil|vedtog|besluttede|drøftede|tog|fandt|ønskede|ønsker|anbefaler|anbefalede|godkendte|beslutter|deltager|forelaa|forelå|meddeler|foreligger|andrager|ansøger)(?!\p{L})/u

const partOfSentence =
  /^(?:Fra|Til|Ved|I|Der|Det|På|Paa|Om|For|Som|Efter|Med|Af|Under|Hos)\s|\s(?:om|at|af|til|og|for|fra|med|som|der|i|på|den|det|en|et|har|er)$/u

/** `KB = Kommunalbestyrelsen`: what a short form stands for. */
export const isLegend = (line: string): boolean => /^\p{L}{1,8}\.?\s{0,6}=\s{0,6}\p{L}/u.test(line)

/** Whether a line is nothing but the name of a body or of its meeting: `Økonomiudvalget`, `Rådmandsmøde (Rådmandsmøde)`. */
export function isBodyName(line: string): boolean {
  if (
    line.length > 90 ||
    isLegend(line) ||
    !/^[\p{Lu}§]/u.test(line) ||
    !quickPattern.test(line) ||
    sentencePattern.test(line)
  )
    return false
  return !partOfSentence.test(line) && namesBody(line)
}

/** Whether a text names a body or a meeting anywhere. */
export const namesBody = (text: string) =>
  mayNameBody(text) && (hasBodyPattern.test(text) || twoWordsPattern.test(text))
/** A quick look, that a line which names a body or a meeting passes. */
export const mayNameBody = (text: string) => quickPattern.test(text)
/** `Teknisk Udvalg`, `Socialt udvalg` */
const twoWordsPattern = /(?<!\p{L})\p{Lu}\p{L}{2,}(?:sk|lt|igt|SK|LT|IGT) (?:[Uu]dvalg|UDVALG)(?!\p{L})/u
/** A quick look: the nouns of all patterns above, wherever they stand. */
const quickPattern = new RegExp([...nouns, 'møde'].join('|'), 'iu')
