import { phrases } from './outcomes.ts'
import { asSpoken } from './read-wrong.ts'
import { remembered } from './remembered.ts'

/** Words that a decision of an old protocol begins with or turns on: `Bevilgedes`, `Til Efterretning`, `Kunde ikke bevilges`. */
const old =
  /^(?:[Bb]ev(?:\.|ilge)|[Vv]edto|[Nn]ægte|[Gg]odkend|[Aa]nbefale|[Tt]il Efterretning|[Tt]ages? til|[Tt]oges|[Hh]envis|[Uu]dsæt|[Uu]dsat|[Oo]verlo?d|[Oo]verlades|[Kk]und?e? ikke|[Ff]andtes ikke|[Ff]andt|[Mm]an (?:fandt|enedes|saa sig|ønskede|mente|beslutte|maatte|kun[nd]e|vilde|overlod|henviste|tiltraadte|bevilgede|nægtede|antog)|[Tt]illodes|[Tt]illadelsen|[Vv]algt|[Ii]ndstillingen|[Aa]ndragendet|[Dd]et [Aa]nsøgte (?=kun|blev|tilsto|bevilge|indvilge|indrømme|nægte)|[Dd]et vedto|[Dd]et overl|[Mm]an vedto|[Ff]astsæt(?!telse)|[Ss]ogneraadet|[Dd]o\.?$|[Dd]ito|["〃]\.?$|[Aa]fslo|[Tt]iltraad|[Ff]oretoges|[Bb]ifaldt|[Ff]rafaldt|[Aa]nsættes|[Ss]amtlige|[Uu]dgaar|[Aa]nvist|[Aa]nvises|[Uu]forandret|[Aa]ntag(?:et|es)|[Aa]ntoges|[Ii]mødek|[Aa]fvis|[Ii]ndvilge)/u

/** `Bevilget`, `Valgt blev Niels Bro`: a verb or participle with a capital, as no title has it inside. */
const verdict =
  /^(?:(?:Bev|Vedt|Afsl|Uds|Anb|Godk|Henv|Nægt|Tiltr|Til Eft?e?r?r?)\.|Bevilge(?:s|t|des)|Vedto(?:g|ges)|Vedtaget|Nægte(?:s|t|des)|Godkend(?:t|tes|es)|Anbefale(?:s|t|des)|Toges|Tages til|Taget til|Henvis(?:t|es|tes)|Udsat(?:tes)?|Udsættes|Overlo(?:d|des)|Overlades|Overladt|Kun(?:de|ne)? ikke|Fandtes ikke|Tillodes|(?:Gen|Ny)?[Vv]algt(?:es)?|Afslo(?:g|ges)|Afslaaet|Afvis(?:t|es|tes)|Forkast(?:es|edes|et)|Henl(?:agdes|ægges)|Eftergaves|Tiltraadt(?:es)?|Bifald(?:t|tes|es)|Antag(?:et|es)|Antoges|Imødekom(?:mes|met)?|Anvis(?:t|es|tes)|Uforandret|Fremlagt|Ingen (?:Indvending|Bemærkning)(?:er)?|Til Efterretning|Eftergive(?:t|s)|Indvilge(?:s|t|des)|Tilst(?:odes|aae[st])|Samtykkedes)(?!\p{L})/u

/** `Optages naar der bliver Plads`, `Udbetales.`, `Tilladelsen meddeles`: what is to be done with a case; no name (`Johannes`) and no genitive. */
const passive =
  /^(?!(?:Johannes|Agnes|Hannes)(?!\p{L}))(?:\p{Lu}\p{Ll}{2,20}(?:en|et) )?\p{L}{3,20}(?<!n|er)(?:es|edes)(?=$|[.,]| (?:naar|når|til|fra|af|med|paa|på|ved|i|som|for|hos|om|enstemmig\p{L}*|uforandret|begge|ikke|\p{L}+udvalget)(?!\p{L}))/u

/** Whether a line begins with a verb in the passive, as answers to cases do. */
export const opensWithPassive = (text: string): boolean => /^\p{Lu}/u.test(text) && passive.test(text)

/** Whether a line begins with the verb that decides. */
export const opensWithVerdict = (text: string): boolean => verdict.test(text)

/** A line longer than this is no bare decision. */
const longestBare = 40

/**
 * Each of the phrases that decide, at the beginning of a line or behind what is decided on: `Referatet er godkendt`. One pattern
 * of them all takes V8 a tenth of a second to compile; of these a source needs few.
 */
const openings = phrases.map(({ stems, pattern: { source } }) => ({
  stems,
  pattern: new RegExp(`^(?:\\p{L}{3,20}(?:en|et|erne)\\s(?:(?:er|blev|bliver)\\s)?)?(?:${source})`, 'iu'),
}))
function opensWithPhrase(text: string): boolean {
  const lower = text.toLowerCase()
  return openings.some(({ stems, pattern }) => stems.some((stem) => lower.includes(stem)) && pattern.test(text))
}

/** `Noteret.`, `Bifaldtes.`, `Drøftet.`, `Referatet godkendes.`: a line that is a decision and nothing else. */
export const isBareDecision = (text: string): boolean =>
  text.length <= longestBare && text.endsWith('.') && decidesAlone(text)
const decidesAlone = remembered((text) => /^\p{Lu}.*\.$/u.test(text) && opensWithPhrase(text))

/** The same, where a clerk leaves out the full stop: `Til Efterretning`, `Ingen Indvendinger`. */
export const isBareAnswer = (text: string): boolean => isBareDecision(/[.!]$/u.test(text) ? text : `${text}.`)

/** Whether a block of an old protocol begins as decisions do. */
export const opensOldDecision = (text: string): boolean => old.test(text) || isBareDecision(text)

const chosen = /(?<!\p{L})(?:gen|ny|ind)?valgt(?:es|e)?(?!\p{L})/iu

/** Whether a line can be all that was decided on a case: `Blev udsat`, `Johs. Krog genvalgtes`. */
export const tellsOldDecision = (text: string): boolean =>
  opensOldDecision(text) || decided.test(text) || chosen.test(text)

/** `Lise blev valgt som dirigent` */
const elected = /(?<!\p{L})(?:blev|er) (?:\p{L}+ )?(?:gen|ny)?valgt(?!\p{L})/iu

const decided =
  /(?<!\p{L})(?:vedtog|vedtoges|bevilge\p{L}*|tiltraadte|bifaldt\p{L}*|nægte\p{L}*|godkendt\p{L}*|tiltrådt\p{L}*|vedtaget|taget til (?:efterretning|orientering)|til efterretning|anbefales|udsat|drøftet|fandt .{0,40}ikke anledning|indstillet til godkendelse|blev (?:vendt|drøftet|godkendt|vedtaget)|orienterede)(?!\p{L})/iu

/** `Bestyrelsen besluttede at leje salen`, `Det blev besluttet at købe broen`, first in its text; further inside it may tell of an earlier day. */
const resolved =
  /^(?:(?:bestyrelsen|udvalget|rådet|forsamlingen|generalforsamlingen|man|vi)\s(?:besluttede|vedtog|enedes)|det blev (?:besluttet|aftalt))(?!\p{L})/iu

/** Whether a text tells that something was decided, noted or discussed, in the way of minutes. */
export const tellsDecision = (read: string): boolean => {
  const text = asSpoken(read)
  return decided.test(text) || elected.test(text) || resolved.test(text)
}
