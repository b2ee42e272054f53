import type { DateFound } from './dates.ts'
import { behindDay } from './sittings.ts'

/** Before its day a sentence of an old protocol says nothing, or that a year follows, `Aar `, or over it what is held: `Bestyrelsesmøde. Aar `. */
const beforeDay = /^(?:\p{Lu}\p{L}{0,30}(?:møde|forsamling|syn)(?:et|en)?[.:]? )?(?:(?:Aar|År)(?:et)?,? |Anno )?$/u
const partOfDay = '(?:[Ff]ormiddag|[Ee]ftermiddag|[Aa]ften|[Mm]orgen)(?:en)?s?'
/** Behind it, the hour: ` om Eftermiddagen Kl. 3`, `, Kl. 2 Eftm.,` */
export const hourBehindDay = `[.,:;]?(?: ?\\(?(?:om )?${partOfDay},?)?(?: [Kk]l(?:\\.|okken)? ?\\d[\\d.,:]{0,4}[½¼¾]?(?: ?½)?(?: (?:Form|Eftm|Eft|[EF]m)\\.?| ${partOfDay})?,?)?`
/** `Sogneraadet`, `Engby-Lunde Sogneraad`, `Hjælpekassens Bestyrelse`, `Bestyrelsen for Engby Mejeri` */
const board =
  '(?:\\p{L}[\\p{L}-]* ){0,4}?(?:\\p{L}[\\p{L}-]*)?(?:[Rr](?:aa|å)d|[Uu]dvalg|[CcKk]ommission|[Ss]tyrelse|[Ff]orstanderskab|[Rr]epræsentation|[Rr]epræsentantskab|[Nn]ævn|[Dd]irektion|[Cc]omm?unalbestyrelse|[Ff]orening|[Dd]irection|[Kk]omit(?:e|é))(?:et|en|n)?(?!\\p{L})'
const between = '(?:[^.:;]{0,70}? )?'

/** Behind the word for the meeting, who came, or that the cases follow: `Alle mødt.`, `Fraværende: N. Bak.`, `N. Bak var forhindret.`, `Dagsorden:` */
const cameOrFollows =
  '(?:(?:Alle|Samtlige|Hele|Fraværende|Forfald|Afbud|Til ?[Ss]tede|Nærværende|(?:Frem)?[Mm]ødte?|Dagsorden|Følgende|Der (?:be|for)handledes)(?!\\p{L})|\\p{Lu}[^:;]{1,60} (?:vare?|er|havde|har) (?:fraværende|forhindre|bortrejst|udeblev|(?:an)?meldt |ikke ))'

/** What a sentence says behind the day on which a board met, with the words of those days; examples that a test runs. */
const ways = [
  `(?:vare?|blev|ere?) (?:${board}|Medlemmer(?:ne)?) ${between}(?:(?:for)?saml(?:et|ede)|mødte?|sammen(?:kaldt|tr(?:aa|å)dt))(?!\\p{L})`,
  `(?:(?:for)?samledes|mødtes?|sammentr(?:aa|å)dte|tr(?:aa|å)dte) ${board}`,
  `${board} (?:(?:(?:af)?holdt|havde) ${between}[Mm]øde(?!\\p{L}| (?:med|mellem|om)(?!\\p{L}))|(?:(?:vare?|ere?) )?(?:(?:for)?samle(?:t|de|des)|mødtes)(?!\\p{L}))`,
  `(?:indfandt|forsamlede) ${board} sig(?!\\p{L})`,
  `(?:havde|gav|satte|begyndte) ${board} ${between}[Mm]øde(?!\\p{L})`,
  `(?:(?:blev|er|var) (?:der )?)?(?:af)?hol(?:d)?t(?:es?)? ${between}(?:\\p{L}*[Mm]øde|(?:\\p{L}+s)?[Gg]j?eneralforsamling|Samling|Session)(?!\\p{L}| (?:med|mellem|om)(?!\\p{L}))`,
  `blev (?:der )?${between}(?:\\p{L}*[Mm]øde|(?:\\p{L}+s)?[Gg]j?eneralforsamling) (?:af)?holdt(?!\\p{L})`,
  `(?:[-–—] ?)?(?:(?:[Oo]rdin(?:æ|ai)rt|[Ee][kx]s?tra-?(?:[Oo]rdin(?:æ|ai)rt)?) )?(?:\\p{L}*[Mm]øde|(?:\\p{L}+s)?[Gg]j?eneralforsamling)(?: (?:i|paa|på|hos|ved|sammesteds|smst\\.)(?!\\p{L})|[.:]? ?(?:$|(?<=[.:] )${cameOrFollows}))`,
]
const metPattern = new RegExp(`^${hourBehindDay} (?:${ways.join('|')})`, 'u')

export const metSentences: readonly string[] = [
  'Den 3die Mai 1843 var Forstanderskabet forsamlet i Lunde Skole, hvor da passerede Følgende:',
  'D. 3. Januar 1872 var Fattigcommissionen samlet hos Formanden.',
  'Aar 1889 den 3die Januar sammentraadte Bestyrelsen for Lunde Mejeri i Kroen.',
  'Søndag d. 3/1 1937 Kl. 7½ havde Foreningens Bestyrelse Møde.',
  'Den 3. Januar 1889, Kl. 2 Eftm., afholdt Værgeraadet sit maanedlige Møde.',
  'Den 16. februar 1904 eftermiddag kl. 2 afholdt Lunde menighedsråd sit første møde i præstegården.',
  'Torsdagen den 3. Januar 1889 traadte Raadet sammen.',
  'Aar 1871 Mandagen den 6te November Kl. 10 Formiddag blev Sogneraadsmøde afholdt i Lunde Skole.',
  'Lørdag den 20. Februar 1909 Kl. 4 Eftm. Møde hos Provst Holm.',
  'Bestyrelsesmøde. Aar 1898 den 4. Marts var Bestyrelsen samlet paa Mejeriet.',
  '1887, 3die Maj holdtes Møde i Lunde Kro.',
  '1868 d: 8 Juni ere Bestyrelsen samlet.',
  'Den 3. Januar 1868 er der afholdt Møde i Lunde Skoleraad.',
  'D. 4. Marts 1907. Havneudvalget holdt Møde paa Raadhuset.',
  'Anno 1847 den 22de Februarii indfandt Sogneforstanderskabet sig i Lunde Skole, hvorda blev foretaget:',
  '7/10 1911  Møde hos Formanden. Alle mødt.',
  'D. 3/1 1898 - Ordinært Møde hos Formanden.',
  'Onsd. d. 3. Jan. 1898 ordinært Møde. Alle mødt.',
]

/** Whether a sentence begins with its day, or with the year before it. */
export const opensWithDay = (text: string, { start }: DateFound): boolean =>
  start <= longestBefore && beforeDay.test(text.slice(0, start))

/** Whether a sentence says that a board met on the day with which it begins, or which it names behind the board. */
export const saysThatMet = (text: string, date: DateFound): boolean => {
  const behind = text.slice(date.end, date.end + longestSaid).replaceAll(/\s+/gu, ' ')
  if (opensWithDay(text, date)) return metPattern.test(behind)
  if (date.start > longestFirst) return false
  const before = text.slice(0, date.start).trimEnd()
  return orders.some((one) => one.behind.test(behind) && one.before.test(before))
}

const site = '(?:,? (?:i|paa|på|hos|ved) [^.:;,]{2,50}| sammesteds)?,?'
/** What a sentence says before the day and behind it, where the board or the meeting stands first; examples that a test runs. */
const orders: readonly { readonly before: RegExp; readonly behind: RegExp }[] = [
  {
    before: new RegExp(
      `^(?=[\\p{Lu}\\d])(?:${board}(?: for [\\p{L} -]{3,40}?)? (?:(?:(?:af)?holdt|havde|gav) (?:\\p{L}+ ){0,3}?[Mm]øde|(?:mødtes?|(?:for)?samledes|(?:vare?|ere?) (?:i [Dd]ag )?(?:for)?saml(?:et|ede)|tr(?:aa|å)dte sammen)(?: til (?:\\p{L}+ )?[Mm]øde)?)|(?:Afholdt )?(?:\\p{L}+ )?[Mm]ødet? i ${board}|Forhandling(?:er|erne)? i ${board}|\\d{1,3}\\. ?[Mm]øde)${site}$`,
      'u',
    ),
    behind: behindDay,
  },
  {
    before: new RegExp(
      `^(?:(?:Til|Ved|Paa|I) (?:et )?(?:\\p{L}+ )?[Mm]øde i ${board}|I (?:\\p{L}+s )?[Mm]ødet?)${site}$`,
      'u',
    ),
    behind: new RegExp(
      `^${hourBehindDay}${site} (?:vare?|blev|mødte|(?:be|for)handl|foretog|vedto|fremla|forela)\\p{L}*(?!\\p{L})`,
      'u',
    ),
  },
  {
    before: new RegExp(`^Mødet${site}$`, 'u'),
    behind: new RegExp(`^${hourBehindDay}${site} (?:aabnedes|åbnedes|begyndte|sattes|lede(?:de)?s)(?!\\p{L})`, 'u'),
  },
  {
    before: new RegExp(`^Mødet${site} (?:aabnedes|åbnedes|begyndte|sattes)$`, 'u'),
    behind: new RegExp(`^${hourBehindDay}${site}(?: (?:af|under|ved) [^.:;]{3,60})?[.,:]?(?:$|\\s\\p{Lu})`, 'u'),
  },
]
export const boardsFirst: readonly string[] = [
  'Lunde Afholdsforening mødtes Søndagen den 9 Januar 1898 hos Formanden.',
  'Bestyrelsen for Lunde Sygekasse afholdt ordinært Møde den 9. Januar 1912.',
  'Forstanderskabet afholdt ordinært Møde i Lunde Skole d. 9/1 1931, Kl. 2 Eftm.',
  'Repræsentantskabet var samlet 9/1 1931 paa Kroen.',
  'Forhandlinger i Lunde Sogneraad den 9. Januar 1898.',
  'Til Møde i Værgeraadet d. 9/1 1912 var alle mødt.',
  'I Forstanderskabets Møde den 9. Januar 1853 forhandledes:',
  'Mødet d. 9/1 1912 aabnedes af Formanden.',
  'Mødet aabnedes Tirsdag d. 9/1 1912 Kl. 7 Em. af Formanden.',
  '4. Møde 9. Januar 1912 Kl. 19,30.',
]
const longestFirst = 110
const longestBefore = 45
const longestSaid = 240

const sitting = '(?:\\p{L}*[Mm]øde|(?:\\p{L}+s)?[Gg]j?eneralforsamling)(?:t|en)?'
const today = '(?:[Dd]ags [Dd]ato|i [Dd]ag)'
const done =
  '(?:vedtoges|vedtog|besluttedes|bestemtes|valgtes|genvalgtes|godkj?endtes|foretoges|fremlagdes|oplæstes|antoges|enedes|blev|forelagdes|behandledes|forhandledes)'
/** What a sentence holds; the dot of `S. Lunde` ends none. */
const said = '(?:[^.:;]|(?<=(?<!\\p{L})\\p{L}{1,4})\\.)'
const atMeeting = `(?:Ved|Paa|På|I) (?:et |en |den )?(?:(?:ordinært?|ekstraordinært?|extraordinairt?) )?${sitting}(?: (?:i|paa|på|hos|ved) ${said}{2,60}?)? (?:${today}|(?:den|d\\.) ?\\d[^;:]{2,24}?1[789]\\d\\d)`
const onToday = `(?:Dags Dato|I Dag) (?:er |blev |har Bestyrelsen )?(?:der )?(?:af)?holdt(?:es?)? (?:Bestyrelsen )?(?:(?:ordinært?|ekstraordinært?) )?${sitting}`
/** `Ved Bestyrelsesmøde Dags Dato vedtoges det`, `I Bestyrelsesmødet d. 3/5 1912 blev`, `Dags Dato afholdtes Bestyrelsesmøde`: minutes told in one breath. */
const toldPattern = new RegExp(`^(?:${atMeeting}${said}{0,80}? ${done}|${onToday})(?!\\p{L})`, 'u')
const toldLine = new RegExp(`^(?:${atMeeting}|${onToday})(?!\\p{L})`, 'u')
export const toldSentences: readonly string[] = [
  'Ved Bestyrelsesmøde Dags Dato i Anledning af Husets Opførelse vedtoges det at begynde.',
  'Ved Generalforsamling i Lunde Forsamlingshus den 14. Decbr. 1904 godkendtes Regnskabet.',
  'Paa Bestyrelsesmødet d. 3/5 1912 blev det besluttet at grave.',
  'Dags Dato afholdtes Bestyrelsesmøde hos Formanden.',
]
/** Whether a text begins with such a sentence: below the signatures of the meeting before, it opens the next. */
export const opensInOneBreath = (text: string): boolean =>
  mayTell.test(text) && toldPattern.test(text.slice(0, longestSaid))
/** Whether a line is the first of such a sentence, its verb perhaps on the next. */
export const mayOpenInOneBreath = (line: string): boolean =>
  mayTell.test(line) && toldLine.test(line.slice(0, longestSaid))
const mayTell = /^(?:Ved|Paa|På|I|Dags) /u
