import type { DateFound } from './dates.ts'

/** Before its day a sentence of an old protocol says nothing, or that a year follows: `Aar `. */
const beforeDay = /^(?:(?:Aar|År)(?:et)?,? |Anno )?$/u
const partOfDay = '(?:[Ff]ormiddag|[Ee]ftermiddag|[Aa]ften|[Mm]orgen)(?:en)?s?'
/** Behind it, the hour: ` om Eftermiddagen Kl. 3`, `, Kl. 2 Eftm.,` */
const hour = `[.,:;]?(?: ?\\(?(?:om )?${partOfDay},?)?(?: [Kk]l(?:\\.|okken)? ?\\d[\\d.,:]{0,4}[½¼¾]?(?: ?½)?(?: (?:Form|Eftm|Eft|[EF]m)\\.?| ${partOfDay})?,?)?`
/** `Sogneraadet`, `Engby-Lunde Sogneraad`, `Hjælpekassens Bestyrelse`, `Bestyrelsen for Engby Mejeri` */
const board =
  '(?:\\p{L}[\\p{L}-]* ){0,4}?(?:\\p{L}[\\p{L}-]*)?(?:[Rr](?:aa|å)d|[Uu]dvalg|[CcKk]ommission|[Ss]tyrelse|[Ff]orstanderskab|[Rr]epræsentation|[Rr]epræsentantskab|[Nn]ævn|[Dd]irektion|[Cc]omm?unalbestyrelse|[Ff]orening|[Dd]irection|[Kk]omit(?:e|é))(?:et|en|n)?(?!\\p{L})'
const between = '(?:[^.:;]{0,70}? )?'

/** What a sentence says behind the day on which a board met, with the words of those days; examples that a test runs. */
const ways = [
  `(?:vare?|blev|er) (?:${board}|Medlemmer(?:ne)?) ${between}(?:(?:for)?saml(?:et|ede)|mødte?|sammen(?:kaldt|tr(?:aa|å)dt))(?!\\p{L})`,
  `(?:(?:for)?samledes|mødtes?|sammentr(?:aa|å)dte|tr(?:aa|å)dte) ${board}`,
  `(?:havde|gav|satte|begyndte) ${board} ${between}[Mm]øde(?!\\p{L})`,
  `(?:blev (?:der )?)?(?:af)?hol(?:d)?t(?:es?)? ${between}(?:\\p{L}*[Mm]øde|(?:\\p{L}+s)?[Gg]eneralforsamling|Samling|Session)(?!\\p{L}| (?:med|mellem|om)(?!\\p{L}))`,
]
const metPattern = new RegExp(`^${hour} (?:${ways.join('|')})`, 'u')

export const metSentences: readonly string[] = [
  'Den 3die Mai 1843 var Forstanderskabet forsamlet i Lunde Skole, hvor da passerede Følgende:',
  'D. 3. Januar 1872 var Fattigcommissionen samlet hos Formanden.',
  'Aar 1889 den 3die Januar sammentraadte Bestyrelsen for Lunde Mejeri i Kroen.',
  'Søndag d. 3/1 1937 Kl. 7½ havde Foreningens Bestyrelse Møde.',
  'Den 3. Januar 1889, Kl. 2 Eftm., afholdt Værgeraadet sit maanedlige Møde.',
  'Den 16. februar 1904 eftermiddag kl. 2 afholdt Lunde menighedsråd sit første møde i præstegården.',
  'Torsdagen den 3. Januar 1889 traadte Raadet sammen.',
]

/** Whether a sentence begins with its day, or with the year before it. */
export const opensWithDay = (text: string, { start }: DateFound): boolean =>
  start <= longestBefore && beforeDay.test(text.slice(0, start))

/** Whether the sentence that begins with a day says that a board met on it. */
export const saysThatMet = (text: string, date: DateFound): boolean =>
  opensWithDay(text, date) && metPattern.test(text.slice(date.end, date.end + longestSaid))
const longestBefore = 10
const longestSaid = 240
