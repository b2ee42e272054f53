import { anchored } from '../../danish/anchored.ts'

/** `Aar 1931, den 9. April`, `Samme Aar den 9de April`: a meeting begins, also under another such line. */
export const yearAndDay = anchored(
  /^(?:(?:Aar(?:et)?|År(?:et)?|Anno),?\s(?:1[789]|20)\d\d,?|1[789]\d\d[.,:]?|(?:I )?[Ss]amme (?:Aar|År),?|(?:Aar|År) [Ss]amme,?|Anno eodem,?)\s(?:(?:[Mm]an|[Tt]irs|[Oo]ns|[Tt]ors|[Ff]re|[Ll]ør|[Ss]øn)dag(?:en)?,?\s)?(?:[Dd]en|d\.)\s?\d/u,
)

const adjective = '(?:[Ee][kx]s?tra(?:\\s?-?\\s?[Oo]rdin(?:æ|ai)rt?)?|[Oo]rdin(?:æ|ai)rt?|[Kk]onstituerende)'
const day = '(?:[Dd]en |d\\.? ?)?\\d{1,2}[/. -]{1,2}(?:\\d{1,2}[/ -]{1,3}|\\p{L}{3,9}\\.? )\\d{2,4}'
const site = '(?: ?(?:i|paa|på|ved|hos) (?:de |den |det )?\\p{Lu}[\\p{L} -]{2,40}?)?'
const clock = '(?: ?[-–,]? ?[Kk]l\\.? ?[\\d .,:½]{1,6}(?:[EF]m\\.?)?)?'
/** `Udvalgsmøde d 20/3 40`, `Ordinær Møde paa Kroen d. 10/1 1940 - Kl. 14 00`: nothing else stands in the sentence. */
export const lineOfMeeting = new RegExp(
  `^(?:${adjective}\\s)?(?:\\p{L}*[Mm]øde|\\p{L}*[Ff]orsamling),?${site} (?:afholl?dt )?${day}\\.?${clock}${site}${clock}(?:\\.?$|\\.\\s+(?=\\p{Lu}))`,
  'u',
)

/** `Uddrag fra byrådsmødet den 4. maj 1922 - side 3`: an extract of a meeting, in the file of a case. */
export const extractPattern = anchored(
  /^Uddrag (?:fra|af) \p{L}{0,24}mødet (?:den|d\.) \d{1,2}\. \p{L}{3,9} \d{4}(?: [-–] side \d{1,4})?$/u,
)

/** `2.det Møde. Torsdag den 13. Februar 1936`, `13. Møde d. 3. Februar 1930`: the number of a meeting, and its day. */
export const countedOnDay = anchored(
  /^\d{1,3}\.?\s?(?:ste|[dn]en|det|die|dje|de|te)?\s[Mm]ødet?[.,]? (?:(?:Aar|År|Anno)(?:et)? 1[789]\d\d,? )?(?:(?:Man|Tirs|Ons|Tors|Fre|Lør|Søn)dag(?:en)? )?(?:den|d\.) ?\d/u,
)

/** `Kirkebestyrelsen samledes den 3. Januar 1931 i Præstegaarden.`, `Bestyrelsen mødtes torsdag den 3. maj 2018 kl. 19.` */
export const metOnDay = anchored(
  /^(?:\p{L}+s? ){0,2}\p{L}*(?:r(?:å|aa)det|bestyrelsen|udvalget|kommissionen|nævnet) (?:samledes|mødtes|var (?:for)?samlet|(?:af)?holdt (?:(?:ekstra)?ordinært )?[Mm]øde)(?: til [Mm]øde)? (?:(?:man|tirs|ons|tors|fre|lør|søn)dag(?:en)? )?(?:(?:den|d\.) )?\d{1,2}(?:[./]|d?[det]e?n? )/iu,
)
