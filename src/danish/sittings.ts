import { anchored } from './anchored.ts'
import { type DateFound, findDates, isoDate } from './dates.ts'
import { opensUnderDay } from './openings.ts'

/** `Mødet`, `Bestyrelsesmøde`, `Generalforsamlingen`, `Vejsyn`: what is held on a day. */
const sittings =
  '(?:\\p{Lu}\\p{L}*-?(?:møde|forsamling)|[Mm]øde|\\p{Lu}\\p{L}{1,14}(?<!efter)syn|Licitation)(?:t|et|en|rt)?'
/** After `ordinær` a small letter does. */
const anySitting = '\\p{L}*(?:[Mm]øde|[Ff]orsamling)(?:t|et|en|rt)?'
const manners =
  '(?:[EeOo]rdin(?:æ|ai)r[te]?|[Ee][kx]s?tra(?:\\s?-?\\s?[Oo]rdin(?:æ|ai)r)?[te]?|[Oo]verordentlig[te]?|[Kk]onstituerende|[Ss]tiftende)'
/** Before its day, the sitting may say whose it is and where: `Raarup Sogneraad. Møde`, `2.det Møde`, `Møde hos Formanden`; `Jfr. mødet` refers to another. */
const beforeDay = new RegExp(
  `^(?:(?:Forhandlet|Forhandlinger(?:ne)?|Passeret) (?:i|paa|ved) |Den )?(?<whose>(?!(?:Jfr?|Jvfr?|Jævnf|Sml|Se|Cfr?|Vedr|Ang|Iflg|If)\\.)\\p{Lu}[\\p{L} ]{2,40}\\.\\s)?(?:\\d{1,2}\\.?(?:ste|det?|den)?\\s)?(?:(?:\\p{Lu}[\\p{L}-]*\\s){0,2}\\p{Lu}\\p{L}+s\\s)?(?:${sittings}|${manners}\\s${anySitting})(?:,?\\s(?:i|paa|på|hos|ved|for|med|af|over|smst\\.|sammesteds)(?:\\s[^:;]{2,70})?)?,?(?:\\s(?:afholdtes|afholdt|holdtes|holdt))?\\s*$`,
  'u',
)
/** Behind it (`s. A.`: of the same year) the line ends, or a sentence; or it says the hour and the place. */
export const behindDay =
  /^(?:\s[sd]\.\s?A\.(?!$))?\s?(?:[.,:]?$|\.\s|,?\s(?:(?:om\s)?(?:(?:Efter|For)middag(?:en)?s?|Aften(?:en)?|Morgen(?:en)?),?\s(?=[Kk]l)|[Kk]l[. ]|Klokken|i\s|paa\s|på\s|hos\s|ved\s|smst|sammesteds))/u

/** How a sitting is announced by its name and its day; examples that a test runs. */
export const announcements: readonly string[] = [
  'Byraadsmødet Torsdagen den 11te Marts 1897.',
  'Bestyrelsesmøde i Aaby Andelsmejeri Lørdag d. 9 Januar 1904. Alle mødt.',
  'Møde smst. d. 5. Februar 1908 Kl. 4. Konsul Holm bortrejst.',
  'Aaby Sogneraad. Møde d. 11/3 1931 Kl. 13.',
  'Den stiftende Generalforsamling afholdtes Torsdag den 7. Februar 1929 paa Aaby Kro.',
  'Forhandlet i Borgerrepræsentanternes Møde den 4de Marts 1841.',
  'Oldermandsmøde den 2. September 1913 sammesteds. Kl. 7 Aften.',
  'Vejsyn over Kommunens Biveje afholdtes den 22/4 1931.',
  'Sogneråds-møde torsdag den 7. marts 1957 kl. 19,30 på kroen.',
]

/** Whether a text announces a sitting on such a day. */
export const announces = (text: string, { start, end }: DateFound): boolean =>
  behindDay.test(text.slice(end)) && beforeDay.test(text.slice(0, start))

/** Whether a line begins with the name and the day of a sitting. */
export function opensSitting(text: string): boolean {
  const [date] = findDates(text.slice(0, longestOpening))
  return date?.iso != null && announces(text.slice(0, longestOpening), date)
}
const longestOpening = 160

/** `Bestyrelsesmøde Lindby Bylaug d. `, `Generalforsamling, Lindby Vandværk, ` before the day: the sitting and whose it is. */
const whoseSitting = /^\p{L}*(?:møde|forsamling)(?:t|en)?,?\s(?:\p{Lu}[\p{L}\d./&-]*,?\s){1,6}(?:(?:den|d\.)\s)?$/u

/** Whether a line says what sat, whose it was and its day, and perhaps its hour and place: `Bestyrelsesmøde Lindby Bylaug d. 11.01.06`. */
export function namesSitting(text: string): boolean {
  const [date] = findDates(text.slice(0, longestOpening))
  return date?.iso != null && whoseSitting.test(text.slice(0, date.start)) && behindDay.test(text.slice(date.end))
}

const hourInside =
  '(?:,?\\s[Kk]l\\.?\\s?\\d[\\d.,]{0,4}(?<![.,])[½¼¾]?(?:\\s(?:(?:[EF]m|Eftm?|Form)\\.?|Aften|Formiddag|Eftermiddag))?)?'
/** The rest of the sentence in which a sitting is announced: its hour and its place, in either order. ` Kl. 4. `, ` Kl. 6½ Aften i Kroen. `, ` i Kroen Kl. 3 Eftm. ` */
const restOfSentence = new RegExp(
  `^\\.?,?${hourInside}(?:,?\\s\\p{Ll}[^.:]{0,50}?)?${hourInside}(?:\\.|(?<=m\\.|Eft\\.))\\s+(?=\\p{Lu})`,
  'u',
)

/** Where the sentences begin that stand on the line of an announced sitting: after the name of its body, and behind it. */
export function sentencesOfSitting(text: string): number[] {
  const [date] = findDates(text.slice(0, longestOpening))
  if (date?.iso == null || !announces(text, date)) return []
  const whose = beforeDay.exec(text.slice(0, date.start))?.groups?.['whose']?.length ?? 0
  const rest = restOfSentence.exec(text.slice(date.end))?.[0].length
  return [whose, rest === undefined ? 0 : date.end + rest].filter((at) => at > 0)
}

/** `Bestyrelsesmøde på vandværket kl. 19.`, `Sogneraadet samlet hos Formanden.`: a sitting whose day stands elsewhere. */
const dayless = new RegExp(
  `^Mødet (?:fortsattes|fortsattedes|genoptoges)(?!\\p{L})|^\\p{Lu}\\p{L}+(?:r(?:aa|å)det|udvalget|[ck]ommissionen|bestyrelsen|forstanderskabet|nævnet) (?:(?:var|er) )?(?:(?:for)?samle(?:t|des)|(?:af)?holdt (?:(?:ekstra)?ordinært )?[Mm]øde)(?!\\p{L})|^(?:[CK]ommissionen|Bestyrelsen|Udvalget|Raadet) (?:(?:var|er) )?(?:for)?samle(?:t|des)(?!\\p{L})|^(?:${sittings}|${manners}\\s${anySitting})(?:\\s(?:i|paa|på|hos|ved)\\s[^.:;]{2,40})?[.,]?(?:\\s[Kk]l[.\\s]|$|\\s\\(|(?<=\\.)\\s\\p{Lu})`,
  'u',
)

/** Whether a line, under its day, says that a board sat, or who came. */
export const isSittingWithoutDay = (text: string): boolean => dayless.test(text) || opensUnderDay(text)

/** Behind the day, nothing but the hour: ` Kl. 2 Em.` */
const onlyHour =
  /^[.,:]?(?:\s?[Kk]l\.?\s?\d[\d.,]{0,4}[½¼¾]?(?:\s(?:[EF]m|Eftm|Form|Eftermiddag|Formiddag|Aften))?)?\.?$/u

/** `Lunde Skole `: where a paper was written, before the day. */
const placeBefore = /^\p{Lu}\p{L}+(?: \p{Lu}?\p{L}+){0,3},? $/u
/** The day of a line that is nothing but a place and its day: `Lunde Skole d. 4. Maj 1899.` */
export function placedDay(text: string, near: number | null): DateFound | null {
  if (text.length > 60) return null
  const [date] = findDates(text, near)
  return date?.iso &&
    !announces(text, date) &&
    placeBefore.test(text.slice(0, date.start)) &&
    onlyHour.test(text.slice(date.end))
    ? date
    : null
}

/** Whether nothing but the hour stands behind a day. */
export const isOnlyHour = (rest: string): boolean => onlyHour.test(rest)

/** The day of a line that is nothing but its day, `12/9 51.`, over the line of its sitting, or of who came to it. */
export function dayOver(text: string, below: string, near: number | null): DateFound | null {
  if (text.length > 50 || !isSittingWithoutDay(below)) return null
  const line = text.replace(byEditor, '$<day>')
  const [date] = findDates(line, near)
  return date?.iso && date.start === 0 && onlyHour.test(line.slice(date.end)) ? date : null
}
/** `[9. Januar 1912]`: added by whoever transcribed the book. */
const byEditor = /^\[(?<day>[^[\]]{4,40})\]$/u

/** `19 Møde`, `2.det Møde.`, `3die Møde 1893.`, `5. Byraadsmøde`: the number of a sitting, and perhaps its year, on a line of their own. */
const counted =
  /^\d{1,3}\.?\s?(?:ste|[dn]en|det|die|dje|de|te)?\s(?:(?:By|Sogne|Amts|Menigheds)r(?:aa|å)dsmøde|[Mm]øde)t?(?:,?\s(?:i\s)?(?<year>1[789]\d\d))?\.?$/u

/** `12. møde                    - 89 -`: a line without the number of its page at the right margin. */
export const withoutPage = (text: string): string => (text.includes('   ') ? text.replace(pageBeside, '') : text)
const pageBeside = /(?<!\s)\s{3,90}(?:[Ss]ide |[-–—] )?\d{1,4}(?: [-–—])?$/u

function sittingNumber(text: string): RegExpExecArray | null {
  const line = beginsCounted.test(text) ? withoutPage(text) : ''
  return line !== '' && line.length <= longestCounted ? counted.exec(line) : null
}
const longestCounted = 50
const beginsCounted = anchored(/^\d{1,3}\.?\s?\p{L}/u)

/** The year behind the number of a sitting, on a line of their own. */
export function yearOfSitting(text: string): number | null {
  const year = sittingNumber(text)?.groups?.['year']
  return year === undefined ? null : Number(year)
}

/** `2det Møde.`, `5. Byraadsmøde` */
export const isSittingNumber = (text: string): boolean => sittingNumber(text) !== null

/** The day of a line that begins with it, `Fredagen den 17de Marts Kl. 11.`, under the number of the sitting; its year may stand with that. */
export function dayUnderNumber(text: string, below: string, near: number | null): string | null {
  if (below.length > longestDayLine || !isSittingNumber(text)) return null
  const [date] = findDates(below, near)
  if (!date || date.start > 0 || date.month === null) return null
  const year = yearOfSitting(text)
  return date.iso ?? (year === null ? null : isoDate(year, date.month, date.day))
}
const longestDayLine = 90
