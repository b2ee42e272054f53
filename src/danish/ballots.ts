import { numberSource } from './numbers.ts'

export type Side = 'for' | 'against' | 'abstained'

const abstained = 'hverken for eller imod|undlod at stemme|undlader at stemme|afholdt sig fra at stemme|blankt?e?'
const opensAbstained = new RegExp(`^(?:${abstained})`, 'iu')
const sideWords = `${abstained}|for|imod|mod|ja|nej`

/** `Imod forslaget` → `against`, `Ja` → `for`, `undlod at stemme` → `abstained`. */
export function sideOf(words: string): Side {
  if (opensAbstained.test(words)) return 'abstained'
  return /^(?:imod|mod|nej)/i.test(words) ? 'against' : 'for'
}

/** `For stemte`, `Imod forslaget stemte`, `Nej til planen:`, `For:`, `Blanke stemmer:`, `Hverken for eller imod:` */
export const sideMark = new RegExp(
  `(?<!\\p{L})(?<side>${sideWords})(?:(?: [\\p{L}-]+){0,3}? (?:stemte|stemmer|var)(?!\\p{L})\\s?:?|(?: til [^:.\\n]{1,60}| stemmer)?\\s?:)`,
  'giu',
)

/** `med 39 stemmer imod 5`, `med 18 stemmer (A, B) mod 5 (Ø)`, `14 stemmer mod 6`, `9 St. mod 5`, `med stemmerne 14 mod 6`, `med 14 mod 6 stemmer`, `med stemmerne 15-4` */
export const balance = new RegExp(
  `(?<!\\p{L}|\\d)(?:(?<won>${numberSource}) (?:stemmer|st\\.) (?:\\((?<wonNames>[^()]{1,200})\\) )?(?:i?mod) (?<lost>${numberSource})|(?:med |stemmerne |lige,? )(?<won2>${numberSource}) (?:i?mod) (?<lost2>${numberSource})|stemmerne (?<won3>\\d{1,3})\\s?[-–]\\s?(?<lost3>\\d{1,3}))(?!\\p{L}|\\d)(?: \\((?<lostNames>[^()]{1,200})\\))?`,
  'iu',
)

/** `For stemte 19, imod 12`, `For forslaget stemte 8 og imod 3`: the verb is not said again. */
export const otherSide = new RegExp(
  `(?<!\\p{L})(?:for|i?mod)(?: \\p{L}+)? stemte ${numberSource}(?: \\p{L}+)?,?(?: og| mens)? (?<side>for|i?mod) (?<count>${numberSource})(?!\\p{L}|\\d)`,
  'giu',
)

/** `Godkendt mod Enhedslistens 2 stemmer`, `Vedtaget mod 3 stemmer (SF)`: only those against are named. */
export const againstOnly = new RegExp(
  `(?<!\\p{L}|stemmer )i?mod (?:(?<whose>\\p{Lu}[\\p{L} -]{0,40}?)s )?(?:(?<count>${numberSource}) )?stemmer?(?!\\p{L})(?: \\((?<names>[^()]{1,200})\\))?`,
  'giu',
)

/** `Et flertal (A, V og C) indstiller`, `Ad 2. Et flertal bestående af A og V godkendte`, `Et flertal bestående af A og V (5 medlemmer) godkendte`, `Et mindretal bestående af Ida Dal ønsker`: who was on which side. */
export const factionNames =
  /(?:^|[.\n]\s{0,3})(?:a[dt] \d{1,2}[.):]{1,2} )?et (?<which>flertal|mindretal)(?: i \p{L}+)?(?: bestående af | udgjort af | ?\()(?<names>[^.\n:()]{1,200}?)(?:\)| \((?<count>\d{1,3}) (?:stemmer|medlemmer)\)|(?= (?:indstiller|indstillede|anbefaler|anbefalede|ønsker|ønskede|foreslår|foreslog|godkendte|vedtog|tiltrådte|går|gik)(?!\p{L})))/giu

/** `12 stemte for`, `3 medlemmer stemte imod`, `8 medlemmer (A og F) stemte imod`, `5 stemmer imod`, `18 ja`, `2 undlod at stemme`, `en, der undlod at stemme` */
export const countFirst = new RegExp(
  `(?<!\\p{L}|\\d|\\d[-./])(?<count>${numberSource})(?: medlem(?:mer)?(?: \\((?<whose>[^()]{1,200})\\))?| person(?:er)?| \\(\\p{Lu}{1,2}\\))?(?:,? (?:der|som))?(?: stemmer| stemme| stemte)? (?<side>${abstained}|for|imod|mod|(?:ja|nej)(?:-?stemmer)?)(?=[\\s.,;)]|$)(?! ?\\d)(?! ?forslag\\p{L}* stemte)(?: \\((?<names>[^()]{1,200})\\))?`,
  'giu',
)

/** `A, F og V stemte for`, `Et mindretal bestående af O kunne ikke tiltræde`, `NN undlod at stemme` */
export const namesFirst =
  /(?:^|[.\n]\s{0,3})(?:Ad \d+\.? )?(?<names>[^.\n:]{1,300}?)\)? (?<verb>stemte (?:for|imod|blankt|nej|ja)|kunne (?:ikke )?tiltræde|undlod at stemme)(?!\p{L})/giu

/** `Anbefales, idet Bo Lund stemmer imod`, `Godkendt, dog stemte Enhedslisten imod`: those who differed, told in the same sentence. */
export const namesInClause =
  /, (?:idet|men|mens|dog|hvor) (?:(?<verb>stemte |undlod )(?<names>\p{Lu}[^.\n:;]{0,200}?) (?<side>imod|mod|nej|blankt|at stemme)|(?<names2>\p{Lu}[^.\n:;]{0,200}?) (?<verb2>(?:stemmer|stemte) (?:imod|mod|nej|blankt)|undlod at stemme|undlader at stemme))(?!\p{L})/gu

/** `tiltrådte indstillingen med 21 stemmer`, `Et flertal på 19 medlemmer godkendte`: how many were for it, where those against are told apart. */
export const countInFavour = new RegExp(
  `(?<!\\p{L})(?:med (?<count>${numberSource}) (?:stemmer|st\\.)(?! (?:i?mod|for|blank))|flertal på (?<many>${numberSource}) medlemmer)(?=[\\s.,;)(]|$)`,
  'iu',
)

/** `6 undlod.`, `To medlemmer undlod`, `5 stemte ikke.`: how many did not vote, said in short. */
export const countAbstained = new RegExp(
  `(?<!\\p{L}|\\d)(?<count>${numberSource})(?: medlemmer| personer)? (?:undlod|stemte ikke)(?=[.;,]|$)`,
  'iu',
)

/** `Et flertal i udvalget bestående af `, `Et mindretal (` before names. */
export const faction = /^(?:et )?(?:flertal|mindretal)(?:let|et)?(?: i \p{L}+)?(?: bestående af| udgjort af| \()?\s?/iu

/** `A, F og Ø (9)`, `F (1 medlem)`: the count of a list of parties, behind it. */
export const countAtEnd = /(?<=\p{L}\s)\((?<count>\d{1,3})(?: stemmer?| medlem(?:mer)?)?\)[\s.,;]*$/u

/** `22 (`, `49 ejere`, `fem`: the count a list begins with. */
export const countAtStart = new RegExp(`^\\s*(?<count>${numberSource})(?![\\p{L}\\d]|[.]\\d)`, 'iu')

export const unanimousPattern =
  /(?<!\p{L})(?:(?:en|een|én)stemmigt?|med alle stemmer|samtlige stemmer|et enigt|(?:alle|samtlige)(?: \p{L}+)? stemte for|uden modstemmer)(?!\p{L})/iu
export const dividedPattern = /(?<!\p{L})(?:et (?:flertal|mindretal)|stemmeflerhed|stemmeflertal)(?!\p{L})/iu
