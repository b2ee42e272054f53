import { bareCase, besideCase, withInitials } from './case-numbers.ts'
import { caseSystems } from './case-systems.ts'

/** The systems whose numbers are told from days and years without a label. */
const caseNumber = `(?:${caseSystems
  .filter(({ name }) => !['digits', 'old', 'groups'].includes(name))
  .map(({ source }) => source)
  .join('|')}|\\d{1,3}(?:-\\d{1,4}){3,5})`
/** Those that nothing else looks like: alone they may stand behind the word for a punkt, `Sag nr. 00.01.00/87-12.` */
const distinct = caseSystems
  .filter(({ isDistinct }) => isDistinct)
  .map(({ source }) => source)
  .join('|')
const label = '(?:[Ss]ag(?:s?-?(?:nr|nummer|id))?|[Jj](?:ournal)?\\.?\\s?[Nn]r|[Dd]ok(?:ument)?\\.?\\s?[Nn]r)'
/** `J.nr. 8-12-3`, `J.nr. 1.2.3-4-87`, `J.nr. 18.14.00 B 40`: whatever a journal counts; a letter among the figures may be read as one, and they as letters (`18.14.00 8 4O`). */
const ofJournal =
  '[Jj]{1,2}(?:ourna)?(?:r|l)?[.,]?\\s?-?[Nn]r\\.?\\s?:?\\s*\\d{1,4}(?:[./:-]\\d{1,6}){1,5}(?: ?[\\p{Lu}\\d@&] ?[\\d\\p{Lu}l]{1,3})?'
const onlyCaseNumbers = new RegExp(
  `^(?:${ofJournal}|${label}\\.?\\s?:?\\s*(?:${caseNumber}|\\d{2,4}/\\d{1,2}|\\d{4,10})|[Ss]ag [Nn]r\\.?\\s?:?\\s*(?:${distinct})|(?:${distinct})\\s(?:\\p{Ll}{2,5}|\\p{Lu}{2,5})|${caseNumber})(?:(?:[\\s,;]{1,60}|\\s[–-]\\s)${caseNumber}){0,3}(?:,? ?(?:[Ss]ags)?[Ii]nitialer:? ?[\\p{L}\\d_]{1,12})?(?:\\s{1,4}[Ss]agsbehandler:\\s?\\p{Lu}[\\p{L} .-]{1,40})?(?:\\s{3,90}${besideCase})?\\.?$`,
  'u',
)

/** `Sagsid.:`: the number was never filled in, or stands below. */
const emptyLabel = /^(?:sags?(?:nr|nummer|id)|j(?:ournal)?\.?\s?(?:nr|nummer))\.?\s?:$/iu

/** Whether a line is nothing but case numbers: `25.05.00-P19-1-19`, `EMN-2025-003383`, `Sagsnr.: 20/8545`, `Sagsid.: 20/33839, Sagsinitialer: XYZ`, `Sagsnr.: 20/8545 Sagsbehandler: Ida Holm`, `16/00417          Orienteringssag`, `16.06.00P20/26          BE/MD`, `SAG-2015-00412 jkh`, `Åbent - 2009/051122`, `(KFU 416/2002)`; or their empty label. */
export const isCaseLine = (line: string): boolean =>
  line.length < 120 &&
  (/\d/.test(line)
    ? onlyCaseNumbers.test(/^[Å(]/.test(line) ? bareCase(line) : line) || withInitials.test(line)
    : emptyLabel.test(line))

/** `J.nr. 31-14/66.`, `(J. Nr. 118/21).`: the number of a case beside that of its punkt in an old protocol, its title below. */
const journalNumber = /^\(?[Jj](?:ournal)?\.?\s?[Nn]r\.?\s?:?\s?\d{1,4}(?:[-/.]\d{1,4}){1,4}\)?\.?$/u
/** Whether a text is the number of a case and nothing else, as journals have it: `J.nr. 31-14/66.` */
export const isJournalNumber = (text: string): boolean => text.length < 40 && journalNumber.test(text.trim())

const caseNoun =
  '(?:Skrivelse|Ansøgning|Andragende|Begj?æring|Anmodning|Klage|Besværing|Regning|Regnskab(?:et)?|Cirkulære|Circulaire|Forslag|Sagen|Forespørgsel|Tilbud|Indstilling|Overslag|Licitation|Valg|Brev|Meddelelse|Henvendelse)'
/** `Skrivelse fra Amtet …`, `Sagen ang. Drengen …`, `Fra Amtet forelaa …`, `Der fremlagdes …`: what was brought before a board, under no number. */
const caseLine = new RegExp(
  `^(?:(?:En|Et) )?${caseNoun}(?!\\p{L})|^Fra \\p{Lu}.{2,80} (?:forelaa|forelå|fremlagdes|modtoges|oplæstes)(?!\\p{L})|^Der (?:forelaa|forelå|fremlagdes|oplæstes|bevilgedes)(?!\\p{L})`,
  'u',
)
/** Whether a line begins as the cases of old protocols do. */
export const opensCase = (text: string): boolean => caseLine.test(text)
