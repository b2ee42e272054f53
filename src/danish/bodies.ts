/** The last part of a name that says it is a board, council or committee: `Social- og Beskæftigelsesudvalget`. */
const bodyEnding =
  '(?:udvalg|(?<!om)r(?:å|aa)d|bestyrelse|repræsentation|forsamling|magistrat|nævn|kommission|direktion|chefgruppe|chefteam|ledergruppe|styregruppe|forum|koordinationsgruppe|ledelsesforum|ledelse|mødekreds|kontaktudvalg|medudvalg)(?:et|en|erne|s|ets|ens)?'
/** A name that is a meeting: `Rådmandsmøde`, `Skolebestyrelsesmøde`, `Generalforsamling`. */
const meetingEnding = '(?:møde|generalforsamling|forsamling)(?:r|rne|t|s)?'
const hasBodyPattern = new RegExp(`(?<!\\p{L}[ -])(?:\\p{L}*${bodyEnding}|\\p{L}*${meetingEnding})(?!\\p{L})`, 'iu')
const sentencePattern =
  /[.!?;]\s|[:;!?]$|\.$|:\s*\S|(?<!\p{L})(?:er|blev|har|skal|kan|var|indstiller|foreslår|godkender|orienterer|vil|vedtog|besluttede|drøftede|tog|fandt|ønskede|ønsker|anbefaler|anbefalede|godkendte|beslutter|deltager)(?!\p{L})/u

/** Whether a line is nothing but the name of a body or of its meeting: `Økonomiudvalget`, `Rådmandsmøde (Rådmandsmøde)`. */
export function isBodyName(line: string): boolean {
  if (line.length > 90 || !/^[\p{Lu}§]/u.test(line) || sentencePattern.test(line)) return false
  return hasBodyPattern.test(line)
}

/** Whether a text names a body or a meeting anywhere. */
export const namesBody = (text: string) => hasBodyPattern.test(text)
