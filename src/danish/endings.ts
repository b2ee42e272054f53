import { anchored } from './anchored.ts'
import { shortGivenNames } from './given-names.ts'
import { asSpoken } from './read-wrong.ts'
import { isOffice, isTradeAndName } from './roles.ts'

interface Ending {
  readonly name: string
  readonly example: string
  readonly pattern: RegExp
}

const meeting =
  '(?:[Mm]øde(?:t)?|\\p{L}*møde(?:t)|[Gg]eneralforsamling(?:en)?|[Ff]orhandling(?:en|erne)?|[Ff]orretningen|[Dd]agsorden(?:en)?)'

/** The lines that say a meeting is over. */
export const meetingEndings: readonly Ending[] = [
  {
    name: 'the meeting was closed',
    example: 'Mødet sluttede kl. 21.33',
    pattern: new RegExp(
      `^${meeting} (?:blev |er |var )?(?:herefter |derefter |nu )?(?:hævet|hævedes|hæves|slut|sluttet|sluttede|afsluttet|afsluttedes|lukket|oplæst|endte|ophørte|varede til)(?!\\p{L})`,
      'u',
    ),
  },
  {
    name: 'its clock first',
    example: 'Kl. 21.15 blev mødet hævet.',
    pattern: new RegExp(
      `^[Kk]l\\.? ?\\d[\\d.,:½¼¾ ]{0,5} (?:(?:blev |er |var )?${meeting} (?:hævet|slut|sluttet|afsluttet)|(?:hævedes|sluttede|afsluttedes) ${meeting})(?!\\p{L})`,
      'u',
    ),
  },
  {
    name: 'its clock under a label',
    example: 'Sluttidspunkt: 21.15',
    pattern: /^(?:Sluttidspunkt|Sluttid|Mødeslut|Afslutning|Slut)\s?:?\s(?:[Kk]l\.?\s?)?\d{1,2}[.:]\d\d\.?$/u,
  },
  {
    name: 'the meeting goes on another day',
    example: 'Mødet udsattes Kl. 15,20 til næste Dag.',
    pattern: /^Mødet (?:blev )?uds(?:at|attes|ættes) (?:[Kk]l\.? ?[\d.,½ ]{1,6} )?til /u,
  },
  {
    name: 'somebody closed it',
    example: 'Dirigenten takkede for god ro og orden og hævede mødet kl. 20.10.',
    pattern:
      /^\p{Lu}[^.:]{2,110} (?:hævede|afsluttede|sluttede)(?: herefter| derefter)? (?:møde|generalforsaml|generalfor-$|forsamling)(?!splan|splads)/u,
  },
  {
    name: 'its verb first',
    example: 'Hævede generalforsamlingen kl. 18.10',
    pattern: /^(?:Dirigenten? |Formanden )?(?:[Hh]ævede|[Aa]fsluttede)(?:s)?(?: mødet| generalforsamling|$)/u,
  },
  {
    name: 'signatures',
    example: 'Underskriftsside',
    pattern:
      /^(?:Underskrifts(?:side|blad|ark)|Underskrifter|Underskrift(?:erne)?:?$|Således vedtaget\s?:?$|Referatet godkendt(?: den|\s?:$))/u,
  },
  {
    name: 'what an old protocol says of itself over its signatures',
    example: 'Saaledes passeret',
    pattern:
      /^(?:(?:Saaledes|Således) (?:passeret|forhandlet|behandlet|hidført|tilført)(?:,? (?:og|samt) \p{L}+| bekræfter?| [Pp]rotoko[l]{1,2}en)?|(?:Actum |Datum )?[Uu]t [Ss]upra|Passeret)\s?[.:]?$/u,
  },
  {
    name: 'signed by a service',
    example: 'Underskrifterne i dette dokument er juridisk bindende',
    pattern: /^Underskrifterne i dette dokument er juridisk bindende/u,
  },
]

/** Whether a line says that the meeting is over, or that its signatures follow. */
export const endsMeeting = (read: string): boolean => {
  const text = mayBeWrong.test(read) ? asSpoken(read) : read
  return endings.some((pattern) => pattern.test(text))
}
const endings = meetingEndings.map(({ pattern }) => anchored(pattern))
/** A quick look: `Modet`, `hevet`, a letter missed by a recogniser. */
const mayBeWrong = /odet|[ae]evet|hevet|evede/u

const scribePattern = anchored(
  /^(?:Referent|For referatet|Referatet er skrevet af|Referat ved|Protokolfører|Sign\.)\s?[:.]?\s+\p{Lu}[\p{L}. /-]{1,60}$/u,
)
const nextPattern = anchored(
  /^Næste (?:ordinære )?(?:\p{L}*møde|generalforsamling)(?:\s?:|\s(?:er|afholdes|holdes|bliver|den|d\.)(?!\p{L}))/u,
)

/** `Godkendt på mødet den 19. marts 2014`, `Referatet er godkendt på bestyrelsesmødet d. 4/5-16.`: what is written on minutes later. */
const approvedPattern = anchored(
  /^(?:Referatet? (?:er |blev )?g|G)odkendt (?:på|i|ved) (?:\p{L}*møde(?:t)?|\p{L}*generalforsamling(?:en)?) (?:den |d\. ?)?\d[\d./ \p{L}-]{3,20}\.?$/u,
)

/** `Fraværende i Mødet vare Hr. Holm og Hr. Bro`, `Fraværende var Holm.`, `Alle Byraadets Medlemmer vare til Stede.`: who came, told under the last case. */
const attendancePattern = anchored(
  /^(?:Fraværende (?:(?:i|fra) (?:Mødet|Møde|mødet) (?:vare?|er|havde)|vare?(?= \p{Lu}))|(?:Alle|Samtlige) (?:(?:\p{L}+raa?dets|\p{L}+rådets|Raadets|Rådets|\p{L}+ens|\p{L}+ets) )?(?:[Mm]edlemmer(?:ne)?) vare? (?:til ?[Ss]tede|(?:frem)?mødte?))(?!\p{L})/u,
)

/** `P. Krog var ikke mødt.`: a line of its own, of nothing but who was away. */
const awayPattern = anchored(
  /^(?:\p{Lu}[\p{L}-]{0,24}\.?,? (?:og )?){1,8}(?:vare?|er) (?:ikke (?:mødte?|til ?[Ss]tede)|fraværende|forhindrede?|forhindret|bortre[ij]ste?|udebleve[nt]|syge?)\.?$/u,
)
/** Whether a line says who was away, and nothing else. */
export const tellsWhoWasAway = (text: string): boolean => text.length < 120 && awayPattern.test(text)

/** Whether a line tells who came, as some clerks do under the last case. */
export const tellsAttendance = (text: string): boolean => attendancePattern.test(text) || tellsWhoWasAway(text)

/** `Referent: Mona Skov`, `Næste møde: torsdag d. 16. januar`: what a clerk writes under the last punkt. */
export const isAfterword = (text: string): boolean =>
  text.length < 160 &&
  (scribePattern.test(text) || nextPattern.test(text) || approvedPattern.test(text) || tellsAttendance(text))

/** `Jens Nygaard. P. Madsen.  A. Bach`: one name, or all that sign side by side. */
const namePattern = anchored(
  /^["„]?(?:(?:v\.|von|af|de) )?(?:\p{Lu}\p{Ll}*\.?(?:-| {0,2})(?:af |von |de )?){1,24}[.,]?$/u,
)
const columns = /\t+|\s{2,}/u
/** A quick look before it: behind the first word of a name stands another, an office, or nothing. */
const mayBeNames = anchored(
  /^["„]?(?:(?:v\.|von|af|de) )?\p{Lu}\p{Ll}*\.?(?:$|[-.,\t\p{Lu}]|\s+(?:[\p{Lu}"„]|(?:af|von|de) |v\.))/u,
)

export interface Signed {
  /** How many people sign on the line. */
  readonly names: number
  /** Whether it shows so: names in columns, or a name with its office. */
  readonly surely: boolean
  /** Whether every name begins with initials, as hands sign: `Th. Bakgaard`. */
  readonly initialled: boolean
}

const initialledPattern = anchored(/^(?:\p{Lu}\p{Ll}{0,2}\.\s?){1,3}\p{Lu}\p{Ll}+\.?$/u)

/** `Chr. Lange Jens Ove Krog M. Toft`: more words than one name has. */
const fewestWords = /^(?:\S+\s+){4}\S/u

/** `Signeret Chr. Lange.   M. Toft.` */
const signedWord = /^(?:Signeret|Underskrevet)\s?:?\s+(?=\p{Lu})/u
/** Whether a line says that it is signed, before the names. */
export const saysSigned = (text: string): boolean => /^(?:Sign|Unde)/u.test(text) && signedWord.test(text)

/** A line of nothing but the names of those who sign, in columns or with their offices; `null` when it holds anything else. */
export function signedBy(printed: string): Signed | null {
  const isSaid = saysSigned(printed)
  const said = isSaid ? printed.replace(signedWord, '') : printed
  const text = said.includes('[') ? said.replace(byEditor, '') : said
  if (text.length > 120 || !mayBeNames.test(text) || !/\p{Ll}/u.test(text)) return null
  const cells = partedByDots(text)
    .split(columns)
    .map((cell) => cell.split(/,\s+/u))
  const isSigner = ([name = '', office, ...more]: readonly string[]) =>
    more.length === 0 &&
    namePattern.test(name) &&
    (!isOffice(name) || (cells.length > fewestColumns && isTradeAndName(trimmed(name)))) &&
    (office === undefined || isOffice(trimmed(office)))
  if (!cells.every(isSigner)) return null
  const several = isSaid || fewestWords.test(text)
  return {
    names: several ? Math.max(2, cells.length) : cells.length,
    surely: several || cells.length > 1 || (cells[0]?.length ?? 0) > 1,
    initialled: cells.every(([name = '']) => initialledPattern.test(name)),
  }
}
/** `Lange    Dam    Møller`: among so many others a trade is a name. */
const fewestColumns = 2
/** `Lange [Byfoged]`, `Poulsen [Povlsen]`: added by whoever transcribed the book. */
const byEditor = /(?<=\p{L}\.?) ?\[[^[\]]{1,30}\]/gu
/** `Lund. J. Bak. P. Krog.`: a full stop behind each name, where initials show that they are names. */
const partedByDots = (text: string) =>
  /(?<!\p{L})\p{Lu}\. ?\p{Lu}\p{Ll}/u.test(text) ? text.replace(dotBehindName, '\t') : text
const dotBehindName = new RegExp(`(?<=\\p{Ll})(?<!(?<!\\p{L})(?:${shortGivenNames}))\\.\\s+(?=\\p{Lu})`, 'gu')
const trimmed = (cell: string) => cell.replace(/[.,:]$/, '')

const officePattern = anchored(
  /^(?:Som )?(?:[Rr]evisorer|Kommunale Revisorer|Sogneraads\p{L}+|Formand|Næstformand|Kasserer|Sekretær|Dirigent|Referent|Borgmester|[Mm]ødeleder)\s?[:.]?$/u,
)

/** `Dirigent          Referent`: the offices printed under the rules that are signed on. */
export const namesOffices = (text: string): boolean =>
  text.length < 120 && (officePattern.test(text) || text.split(columns).every((cell) => isOffice(trimmed(cell))))
