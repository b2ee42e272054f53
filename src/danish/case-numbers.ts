import { caseSystems } from './case-systems.ts'
import { gathered } from './gathered.ts'
import { matchesOf } from './matches.ts'

const anyNumber = caseSystems.map(({ source }) => source).join('|')
/** `14/1`, `118/21`, `31-14/66`, `5.32/70`, `1.2.3-4-87`, `05.04-17`: behind a label only, for alone it is a day or a share. */
const short =
  '(?:\\d{1,3}\\.)?\\d{1,4}(?:-\\d{1,4})?/\\d{1,4}|\\d{1,4}(?:\\.\\d{1,4}){2}(?:-\\d{1,6}){1,3}|\\d\\d\\.\\d\\d-\\d{1,6}'
const edge = { before: '(?<![\\p{L}\\d./-])', after: '(?![\\p{L}\\d]|[./-]\\d)' }
/** `Sagsnr.: 2012-28504`, `Sag: 20/063701-1`, `J.nr. 8-14-5-97`, `Sagsid: 1234`, `Sagsnr. 299835` */
const labelled = new RegExp(
  `(?<!\\p{L}|\\bdok\\.?\\s?)(?:sags?-?\\s?(?:nr|nummer|id|numre)|journal-?\\s?(?:nr|nummer)|j\\.?\\s?nr|sag(?=\\s?:)|esdh-sag|acadre|kle)(?:\\.|\\s)?\\s?:?\\s{0,40}(?<number>(?:${anyNumber}|${short})${edge.after}(?:(?:,| og|;)\\s(?:${anyNumber})${edge.after}){0,5}|(?<=j(?:ournal)?-?\\.?\\s?nr\\.?\\s?:?\\s{1,4})(?:\\d{1,5}-\\d{2,4}|\\d\\d(?:\\.\\d\\d){1,3})${edge.after})`,
  'giu',
)
const distinct = new RegExp(
  `${edge.before}(?:${caseSystems
    .filter((system) => system.isDistinct)
    .map(({ source }) => source)
    .join('|')})${edge.after}`,
  'giu',
)
const distinctNumbers = caseSystems
  .filter(({ isDistinct }) => isDistinct)
  .map(({ source }) => source)
  .join('|')
/** `77-66`, `01.03.02`: behind the word for a journal only, for elsewhere it is a span, or a day. */
const ofJournal = '^(?:\\d{1,5}-\\d{2,4}|\\d\\d(?:\\.\\d\\d){1,3})$'
const separate = new RegExp(`${anyNumber}|${short}|${ofJournal}`, 'giu')
const wholeLine = new RegExp(
  `^(?:${caseSystems
    .filter(({ name }) => name !== 'digits')
    .map(({ source }) => source)
    .join('|')})\\.?$`,
  'iu',
)
/** A title or heading that begins with its case number: `BR 242/07. Medlemsforslag`, `12/27845 Lokalplan`. */
const atStart = new RegExp(
  `^(?:${caseSystems
    .filter(({ name }) => !['digits', 'groups', 'old'].includes(name))
    .map(({ source }) => source)
    .join('|')})${edge.after}\\s?[.:–-]?\\s+(?=\\p{L})`,
  'iu',
)
/** `(BR 612/97) Ny brovægt`: the same, in a bracket. */
const bracketAtStart = new RegExp(
  `^\\((?:[Ss]ag(?:snr\\.?|\\snr\\.?)?\\s)?(?<number>${caseSystems
    .filter(({ name }) => !['digits', 'groups', 'old'].includes(name))
    .map(({ source }) => source)
    .join('|')})\\)[.:]?\\s+(?=["”»]?\\p{L})`,
  'u',
)
/** `J.nr. 41 – Ny brovægt`, `J.nr. 31-14/66. Ny brovægt`, `(J. Nr. 118/21). Ny Brovægt`, `J. 6-114. Ny brovægt`: the same, with its label. */
const labelledAtStart =
  /^\(?(?:j(?:ournal)?\.?\s?nr|sagsnr|j(?=\.\s\d{1,3}[-/]\d))\.?\s?:?\s?(?<number>\d[\d./-]{0,20}?)(?:\s?[–:-]\s+|\.\s+|(?<=^\(.{0,40})\)[.:]?\s+)(?=\p{L})/iu
/** `Tilskud til Idrætsforeningen. (J.nr. 12-4/60).`, `Ny Benzintank. (J. Nr. 61 - 1931).`, `Ny lokalplan (2015-0040371)`: the case's number in a bracket at the end of its title. */
export const caseInBracket = new RegExp(
  `\\s\\((?:(?:[Ss]ags?-?(?:nr|id)|[Jj](?:ournal)?\\.?\\s?[Nn]r)\\.?\\s?:?\\s?(?<number>\\d{1,6}(?:\\s?[./-]\\s?\\d{1,6}){1,4})|(?<bare>(?:19|20)\\d\\d-\\d{4,8}|${distinctNumbers}))\\)\\.?$`,
  'u',
)
/** Systems whose numbers are none of a title's own words: `18/2345`, `16.20.00-A09-1`, `8-55-1-13-97`; `1917/18` and `2018-2021` may be years. */
const atMargin = caseSystems
  .filter(({ name }) => !['digits', 'old', 'council', 'unit', 'groups'].includes(name))
  .map(({ source }) => source)
  .join('|')
const groups = '\\d{1,3}(?:-\\d{1,4}){3,4}'
/** `Salg af Havnegade 4                    Sag 04-0290`, `Råstofplan               8-55-1-13-97`, `Takster               18/2345`: the case's number at the right margin of a title. */
export const caseAtMargin = new RegExp(
  `\\s{3,90}(?:(?:[Ss]ag(?:s-?(?:nr|id|nummer))?|[Jj](?:ournal)?\\.?\\s?[Nn]r)\\.?\\s?:?\\s{1,4}|(?=(?:${groups}|${atMargin})$))(?<number>${atMargin}|\\d{1,6}(?:[./-]\\d{1,6}){1,4})$`,
  'u',
)
/** `KULBSN / 08/4410                    ÅBEN SAG`, `P35/kulbsn          08/4410          Åben sag`: who works on the case, and its number. */
export const withInitials =
  /^(?:\p{Lu}{3,8}\s\/\s|\p{Lu}\d\d\/\p{Ll}{3,8}\s{1,60})(?<number>\d\d\/\d{1,6})(?:\s{1,90}(?:ÅBEN|LUKKET|Åben|Lukket) (?:SAG|sag))?$/u
/** What stands in a column beside a case's number: what kind of case it is, `Beslutningssag`, `Åben sag`, or the initials of its clerks. */
export const besideCase =
  '(?:\\p{Lu}\\p{Ll}{5,20}ssag|(?:Åben|Lukket|ÅBEN|LUKKET) (?:sag|SAG)|\\p{Lu}{2,4}/\\p{Lu}{2,4})'
/** `16/00417                    Orienteringssag`, `16.06.00P20/26                    BE/MD` */
const columnBeside = new RegExp(`\\s{3,90}${besideCase}$`, 'u')
/** `Åbent - 2009/051122`: who may read the case, before its number. */
const accessBefore = /^(?:[ÅA]bent?|Lukket|ÅBENT?|LUKKET)(?: punkt| sag)?\s?[-–:]\s(?=\S*\d\S*$)/u
/** `(KFU 416/2002)`, alone on its line */
const inBrackets = /^\((?<inside>[^()]{4,30})\)$/u
/** A line of a case without the brackets or the word before its number. */
export const bareCase = (line: string): string =>
  mayHaveMore.test(line) ? line.replace(accessBefore, '').replace(inBrackets, '$<inside>') : line
const mayHaveMore = /^[ÅAL(]/u
/** `SUD 360/2007   J.nr. 382/2007`: behind the number that the board has given its case. */
const labelBeside = new RegExp(
  `^(?:[Jj](?:ournal)?\\.?\\s?[Nn]r|[Ss]agsnr)\\.?:?\\s{1,3}(?<number>${anyNumber}|${short})\\.?$`,
  'u',
)
/** `Sag 306-2009-611`: alone on its line, where a shorter number would be that of a punkt. */
const caseAlone = new RegExp(
  `^sag(?:\\snr\\.?)?\\s{1,3}(?<number>${caseSystems
    .filter(({ name }) => !['digits', 'groups', 'old', 'unit', 'acadre'].includes(name))
    .map(({ source }) => source)
    .join('|')})\\.?$`,
  'iu',
)
/** `J.nr.: 00.32K08 - Sag 05/1122`: the number of the case behind that of the journal. */
const caseBeside = /^J(?:ournal)?\.?\s?nr\.?\s?:?\s.{4,40}?[\s,;–-]+Sag\s(?:nr\.?\s)?(?<number>\d\d\/\d{3,6})$/iu
/** `Sagsnr.:` alone: its number stands on the next line. */
const labelAlone = /^(?:sags?-?\s?(?:nr|nummer|id)|journal-?\s?(?:nr|nummer)|j\.?\s?nr)\.?\s?:?$/iu

/** Whether a heading may be the label of a case number that stands under it: `Sagsnr.`, `Sag`; but no `Sagsfremstilling`. */
export const mayLabelCase = (heading: string): boolean => /\d/.test(heading) || endsInLabel.test(heading)
const endsInLabel = /(?:nr|nummer|numre|id|sag|acadre|kle)(?:\.|\s)?\s?:?$/iu

const mayBeLabelled = /sag|j\.|j ?nr|journal|esdh|acadre|kle/i
const mayBeDistinct = /\d\d\.\d\d\.\d\d|\p{Lu}-(?:19|20)\d\d-|BR |ØU |MB |BY /u
/** A quick look at a line of words: beside them stands a number behind its label, one that nothing else looks like, or one in a column. */
const mayStandBeside = new RegExp(`${mayBeLabelled.source}|${mayBeDistinct.source}|^lukket|\\s{3}|\\s/\\s`, 'iu')
const onlyNumber = new RegExp(`^(?:${anyNumber})$`, 'iu')
const longestAlone = 40
/** `00.22.02.A00                     15/118`: two columns of numbers. */
const inColumns = /^\S{4,20}\s{3,}\S{4,20}$/u
/** No case number holds one. */
const longWord = /\p{L}{6}/u

const none: readonly string[] = []

/** The case numbers of a line, as printed. `after` is the line before it, which may be a label that stands alone. */
export function caseNumbersIn(line: string, after: string): readonly string[] {
  if (!/\d/.test(line)) return none
  const whole = line.trim()
  if (longWord.test(whole) && !mayStandBeside.test(whole)) return none
  const ofClerk = whole.includes('/') ? withInitials.exec(whole)?.groups?.['number'] : undefined
  if (ofClerk !== undefined) return [ofClerk]
  const text = bareCase(whole.replace(columnBeside, ''))
  const alone = text.length <= longestAlone ? caseAlone.exec(text)?.groups?.['number'] : undefined
  if (alone !== undefined) return [alone]
  const isShort = text.length <= longestAlone
  if (isShort && after !== '' && labelAlone.test(after.trim()) && onlyNumber.test(text)) return [text]
  if ((isShort || inColumns.test(text)) && !longWord.test(text)) {
    const parts = text.split(/\s[–-]\s|[,;]\s|\s{3,}/u)
    const [first = '', second = ''] = parts
    const behind =
      parts.length === 2 && wholeLine.test(first) ? labelBeside.exec(second)?.groups?.['number'] : undefined
    if (behind !== undefined) return [first, behind]
    if (parts.every((part) => wholeLine.test(part))) return parts.map((part) => part.replace(/\.$/, ''))
  }
  const beside = caseBeside.exec(text)?.groups?.['number']
  const isLabelled = mayBeLabelled.test(text)
  const isDistinct = mayBeDistinct.test(text)
  if (!isLabelled && !isDistinct) return none
  const behindLabel = isLabelled ? matchesOf(labelled, text) : []
  const found = gathered(behindLabel, ({ groups }) => (groups?.['number'] ?? '').match(separate) ?? [])
  const plain = isDistinct ? matchesOf(distinct, text).map(([number]) => number) : []
  if (beside !== undefined && !found.includes(beside)) found.push(beside)
  return [...found, ...plain.filter((number) => !found.some((one) => one.includes(number)))]
}

/** The case number a title begins with, and the title without it. */
export function splitCaseNumber(title: string): { readonly number: string | null; readonly rest: string } {
  if (!/\d/.test(title)) return { number: null, rest: title }
  const match = labelledAtStart.exec(title) ?? bracketAtStart.exec(title) ?? atStart.exec(title)
  return match
    ? {
        number: (match.groups?.['number'] ?? match[0])
          .trim()
          .replace(/[.:–-]$/, '')
          .trim(),
        rest: title.slice(match[0].length),
      }
    : { number: null, rest: title }
}
