/** A name's parts: `Anna`, `Anne-Marie`, `H.`, `J.P.`, `Chr.`, `O'Neil`, `McKay`; small particles only between them. */
const part = "(?:(?:\\p{Lu}\\.){2,4}|\\p{Lu}[\\p{L}’'´-]*\\.?)"
const particle = '(?:von|van|de|den|der|du|da|af|el|al|bin|la|le|zu|v\\.)'
const namePattern = new RegExp(`^${part}(?:\\s(?:${particle}\\s){0,2}${part}){0,5}$`, 'u')

/** Words that begin with a capital letter and are no names, as they stand in lists of those present. */
const notNames = new Set(
  (
    'sankt sct skt ingen alle øvrige hele samtlige afbud fraværende sogneraadet sognerådet byrådet byraadet udvalget bestyrelsen medlemmerne ' +
    'medlemmer ingenting desuden herudover følgende endvidere mødet punkt dagsorden referat side indhold bilag åbent lukket ' +
    'mandag tirsdag onsdag torsdag fredag lørdag søndag ' +
    'bemærkninger bemærkning beslutning sagsfremstilling godkendt underskrift indkaldt suppleant stedfortræder information forfald ' +
    'resume resumé sagsforløb baggrund økonomi sagsnr sagsid indstilling indstillingen ansvarlig emne punkter sagen punktet derudover der det de den'
  ).split(' '),
)

/** Words that stand in no name: `Strandby Kommune`, `Sager for åbne Døre`, `Rektorat`. */
const neverInNames = new Set(
  (
    'kommune kommunes amtskommune sekretariat sekretariatet rektorat rektoratet forvaltningen forvaltning ' +
    'sager døre dagsorden dagsordenen punkter referat'
  ).split(' '),
)

/** A month alone is no name; `August Holm`, `Maj Britt` are. */
const months = new Set('januar februar marts april maj juni juli august september oktober november december'.split(' '))

/** Whether a text can be a person's name, one to six capitalised parts: `Anne-Marie Holm`, `Chr. von der Lieth`; but no `Ingen` and no `Anne og Bo`. */
export function isName(text: string): boolean {
  if (text.length > 60 || !namePattern.test(text)) return false
  const words = text.toLowerCase().split(' ')
  const [first = '', ...others] = words
  if (words.some((word) => neverInNames.has(word))) return false
  return !notNames.has(first.replace(/\.$/, '')) && (others.length > 0 || !months.has(first))
}

const misreadPattern = /^\p{Lu}[\p{L}’'´-]+(?:\s\p{L}[\p{L}’'´-]+){1,3}$/u

/** Whether a text is a name where a party stands beside it, though a capital was read as a small letter: `Rita lversen`; but no `Rita`. */
export function isMisreadName(text: string): boolean {
  return text.length <= 60 && misreadPattern.test(text) && !notNames.has((text.split(' ')[0] ?? '').toLowerCase())
}

/** Whether it is a name in full: a given name or initial and a surname. */
export const isFullName = (text: string) => isName(text) && text.includes(' ')

/** Words for people that are no names, where a sentence begins with them. */
const someone = new Set(
  'han hun vi man jeg du en et to tre fire fem seks flere nogle begge mange enkelte disse resten andre formand næstformand'.split(
    ' ',
  ),
)
/** `Skolen`, `Husene`, `Taget`: a noun with its article; but `Jensen`. */
const definite = /(?:(?<!s)en|et|e[rn]ne|ene)$/u

/** Whether a text is nothing but single words that can be surnames: `Holm`, `Hr. Krogh, Jensen og Dalsgaard`. */
export function areSurnames(text: string): boolean {
  if (text.length > longestSurnames) return false
  const words = text.split(/, | og /u).map((one) => one.replace(/^(?:Hrr?|H)\.?\s/u, ''))
  return words.every(
    (one) => /^\p{Lu}\p{Ll}+$/u.test(one) && !definite.test(one) && !someone.has(one.toLowerCase()) && isName(one),
  )
}
const longestSurnames = 120
