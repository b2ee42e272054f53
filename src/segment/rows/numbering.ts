import { byBeginning, digits } from '../../danish/beginnings.ts'

/**
 * The ways a punkt is numbered. `strong` ones carry a word that says "punkt" and are believed on sight; the others are
 * numbers like those of any list, and must be weighed.
 */
export type Style =
  | 'punkt' // Punkt 2: Referat
  | 'sag' // Sag nr. 129
  | 'nr' // Nr. 24 BR 242/07. Title
  | 'open' // åbent 1 Title
  | 'ad' // Ad 1. Title
  | 'case' // 4-1890. Text
  | 'roman' // IV. Title
  | 'letter' // C. Title
  | 'dot' // 2. Title
  | 'bracket' // 2) Title
  | 'colon' // 2: Title
  | 'comma' // 2, Text
  | 'dash' // 2 - Title
  | 'sub' // 2.1 Title
  | 'serial' // 16/08 Title
  | 'bare' // 2 Title
  | 'alone' // 2

export interface Numbering {
  readonly style: Style
  readonly strong: boolean
  /** As printed, without its word, dot or bracket: `6a`, `2.1`, `101`. */
  readonly number: string
  /** The numbers to compare by: `2.1` → 2 and 1, `6a` → 6 and 1, `6` → 6 and 0. */
  readonly value: number
  readonly sub: number
  /** Where the title begins on the line; the line's length when none follows. */
  readonly titleAt: number
  /** Said on the heading itself: `lukket 101`. */
  readonly closed: boolean
}

interface Form {
  readonly style: Style
  readonly strong: boolean
  readonly example: string
  /** The characters that such a line begins with. */
  readonly begins: string
  readonly pattern: RegExp
}

/** A quick look before the forms. */
const mayBeNumbered =
  /^(?:\d|\(\d|[A-H]\.?\d|\p{Lu}\.?\s(?:[IVX]{1,4}\.?\s)?\d|\p{Lu}{2,4}-\d|[•*·▪‣№-]|[pdsnålaPDSNÅLAE]|Til |Vedr)/u

const capitals = 'BCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ'
const number =
  '(?<number>\\d{1,4}(?:\\.[a-zæøå](?=[.)]?\\s)|(?:[.]\\d{1,2}){0,2}(?:\\s?[a-zæøå](?![\\p{L}.])|[a-zæøå](?=\\.\\s)|\\s[a-zæøå](?=\\.\\s\\p{Lu})|[A-Z](?=[.:)]|\\s\\p{Lu}|$)|\\s[A-H](?=\\.\\s\\p{Lu}{3}))?))'
/** A title begins with a capital, a digit, a quotation mark or a section sign. */
const title = '(?=[\\p{Lu}\\d"”“„\'’»«(§#])'
/** As many blanks as a page sets between a number and its text. */
const wide = '\\s{0,40}'
const bullets = '•*·▪‣-'
const bullet = `(?:[${bullets}]\\s{0,4})?`

/** From the most telling to the least; the first that fits is what the line is. */
export const numberingForms: readonly Form[] = [
  {
    style: 'punkt',
    strong: true,
    example: 'Punkt 2: Referat',
    begins: `${bullets}DdPpE`,
    pattern: new RegExp(
      `^${bullet}(?:[Dd]agsordens(?=[Pp]))?(?:[Pp]unkt|PUNKT|[Pp]kt|PKT|(?:Emne|EMNE)(?=\\s\\d{1,2}\\s?[:.)]))\\.?\\s{0,3}(?:[Nn]r\\.?\\s{0,2})?(?::\\s{0,3})?${number}(?:(?:\\s?(?:&|\\+|og)\\s?\\d{1,2})?\\s?:${wide}(?=\\S)|\\s?[.)]${wide}${title}|\\s?[–—-]\\s${wide}(?!\\d)${title}|\\s[–—-]\\s(?=\\d{1,2}\\.\\s\\p{Ll}{4})|\\s${wide}(?=\\p{Lu}|\\((?:[Ll]ukket|[ÅA]ben|[Ff]or lukkede døre)\\)\\s\\S|\\d{1,2}\\.\\s\\p{L}[^.]*$|§\\s?\\d)(?!Kl\\b|Bilag)|\\s?[:.]?(?:\\s\\((?:\\p{Lu}[^()]{1,30}|lukket|åben|for lukkede døre)\\)|\\s[–-]\\s(?:[Ll]ukke[td]|LUKKET|[ÅA]bent?|ÅBENT?)(?:\\s(?:punkt|sag|møde))?)?$)`,
      'u',
    ),
  },
  {
    style: 'punkt',
    strong: true,
    /** Over its title; on one line with it, it may speak of a punkt elsewhere. */
    example: 'Dagsordenens punkt nr. 5 - lukket',
    begins: 'Dd',
    pattern:
      /^[Dd]agsordenens (?:[Pp]unkt|[Pp]kt\.?) (?:[Nn]r\.? )?(?<number>\d{1,3}[a-z]?)\s?[.:]?(?:\s[–-]\s(?:[Ll]ukket|[ÅA]bent?))?$/u,
  },
  {
    style: 'sag',
    strong: true,
    /** In columns with the case's own number, or with whether it is open. */
    example: 'SAG NR. 34                                                  LUKKET',
    begins: 'Ss',
    pattern:
      /^(?:[Ss]ag|SAG)\s(?:[Nn]r|NR)\.?\s{0,3}(?<number>\d{1,4}(?:\/\d\d)?)\.?\s{1,90}(?:(?=(?:[Jj]\.?\s?[Nn]r|[Jj]ournal|[Ss]ags?-?(?:nr|id)|KLE)[.\s:])|(?:ÅBEN|LUKKET|Åben|Lukket)(?:\s(?:sag|SAG|punkt|PUNKT))?$)/u,
  },
  {
    style: 'sag',
    strong: true,
    example: 'Sag nr. 129',
    begins: `${bullets}Ss`,
    pattern: new RegExp(
      `^${bullet}(?:(?:[Ss]ag|SAG|Saq)(?:\\s?(?:[Nn]r|NR))?\\.?\\s{0,3}${number}(?:\\s?(?:[:.)]|[–—-](?!\\d))${wide}${title}|\\s?[:.]?(?:\\s\\((?:[Ll]ukket|[ÅA]ben|LUKKET)(?: sag)?\\))?$|(?:\\t|\\s{3})\\s{0,40}(?=\\p{Lu}))|(?:Sa[gq] nr|SAG NR)\\.\\s{0,3}(?<number2>\\d{1,4})\\s${wide}(?=\\p{Lu}))`,
      'u',
    ),
  },
  {
    style: 'sag',
    strong: false,
    /** A title ends in no full stop but that of a word cut short. */
    example: 'Sag 2   Fordeling af lokaler 2000/2001',
    begins: 'S',
    pattern: /^(?:Sag|SAG)\s{1,10}(?<number>\d{1,3})\s{1,40}(?=\p{Lu}(?:[^.]{2,150}|[Vv]t\.)$)/u,
  },
  {
    style: 'nr',
    strong: true,
    /** Also `Nr. 3/88. Vandværket`. */
    example: 'Sag 14/70.  Vedtægt for den nye kommune',
    begins: 'SN',
    pattern: new RegExp(
      `^(?:(?:Sag|SAG)(?:\\s?(?:[Nn]r|NR)\\.)?|Nr\\.|No\\.)\\s{1,3}(?<number>\\d{1,4}/(?:\\d\\d|(?:1[89]|20)\\d\\d))[.:]${wide}${title}`,
      'u',
    ),
  },
  {
    style: 'sag',
    strong: true,
    example: 'Sag nr. 31/94.',
    begins: 'Ss',
    pattern:
      /^(?:[Ss]ag|SAG)\s(?:(?:[Nn]r|NR)\.?\s{0,3})?(?<number>\d{1,4}\/(?:\d\d|(?:19|20)\d\d))(?:\s?[:.]?$|\s{2,40}(?=\p{Lu}))/u,
  },
  {
    style: 'nr',
    strong: true,
    example: 'Nr. 24 BR 242/07. Takster',
    begins: 'N',
    pattern: new RegExp(
      `^(?:Nr|NR)\\.\\s{0,3}${number}(?:\\s?[–—-]\\s?${title}|\\s${wide}(?=\\p{Lu}{1,4}\\s?\\d+[/-]\\d+)|[.:]\\s${wide}${title})`,
      'u',
    ),
  },
  {
    style: 'nr',
    strong: true,
    /** The board before its number, and behind the year whether it is for debate, decision or information. */
    example: 'ØU-55/07-O      Økonomisk orientering',
    begins: `A${capitals}`,
    pattern: new RegExp(`^(?<number>\\p{Lu}{2,4}-\\d{1,4}/\\d\\d(?:-\\p{Lu})?)\\s${wide}${title}`, 'u'),
  },
  {
    style: 'nr',
    strong: true,
    example: 'N° 3. Uldfordelingen',
    begins: 'N№',
    pattern: new RegExp(`^(?:N[oº°]|№)\\.?\\s{0,2}(?<number>\\d{1,3})[.:]\\s{1,6}${title}`, 'u'),
  },
  {
    style: 'bracket',
    strong: false,
    /** The sign of an ordinal, as `primo`, `secundo`. */
    example: '1 ° Formandsvalget',
    begins: digits,
    pattern: /^(?<number>\d{1,2})\s?[°º][.)]?\s{1,6}(?=\p{Lu}\p{Ll}{2})/u,
  },
  {
    style: 'open',
    strong: true,
    example: 'lukket 101 Udbud',
    begins: 'ÅåAaLl',
    pattern: new RegExp(
      `^(?:[ÅåAa]bent?|ÅBENT?|[Ll]ukket|LUKKET)\\s{1,4}(?:punkt\\s{1,4}(?:nr\\.?\\s{1,4})?)?${number}\\.?\\s{1,4}${title}`,
      'u',
    ),
  },
  {
    style: 'open',
    strong: true,
    /** Its title stands below. */
    example: 'Lukket punkt nr. 175.',
    begins: 'ÅåAaLl',
    pattern: new RegExp(
      `^(?:[ÅåAa]bent?|ÅBENT?|[Ll]ukket|LUKKET)\\s(?:punkt|PUNKT|sag|SAG)\\s(?:(?:nr|NR)\\.?\\s)?${number}\\s?[.:]?$`,
      'u',
    ),
  },
  {
    style: 'open',
    strong: true,
    example: '1  Åbent         Udbud',
    begins: digits,
    pattern: new RegExp(`^${number}\\.?\\s{1,6}(?:[ÅåAa]bent?|ÅBENT?|[Ll]ukket|LUKKET)\\s{2,}${title}`, 'u'),
  },
  {
    style: 'case',
    strong: true,
    /** The letter is that of a journal, `M. II.` of one in two volumes; what was decided on a case of the list stands behind `ad`. */
    example: 'ad F. 23/1919. Tilskud',
    begins: `Aa${capitals}`,
    pattern: new RegExp(
      `^(?:[Aa]d\\.?\\s)?(?<number>\\p{Lu}\\.?\\s(?:[IVX]{1,4}\\.?\\s)?\\d{1,4}/1[89]\\d\\d)\\.?\\s{1,4}${title}`,
      'u',
    ),
  },
  {
    style: 'open',
    strong: true,
    example: '1 (Åben) Udbud',
    begins: digits,
    pattern: new RegExp(`^${number}\\.?\\s{1,6}\\((?:[Åå]bent?|[Ll]ukket)\\)\\s{1,6}${title}`, 'u'),
  },
  {
    style: 'ad',
    strong: false,
    /** Also `Ad.: 1.` */
    example: 'Ad 1. Valg af dirigent',
    begins: 'Aa',
    pattern: new RegExp(
      `^(?:[Aa]d|AD)\\.?:?\\s{0,2}(?:[Dd]agsordenens\\s|DAGSORDENENS\\s)?(?:[Pp]unkt |[Pp]kt\\.? |PUNKT |PKT\\.? )?(?:(?<number2>\\d{1,3}\\s?[a-zæøå])(?=[.:)]\\s)|${number})(?:\\s?[.:)–—-]\\s{0,6}|\\s{1,6}${title}|$)`,
      'u',
    ),
  },
  {
    style: 'ad',
    strong: false,
    example: 'Til pkt. 1: Godkendt.',
    begins: 'TV',
    pattern:
      /^(?:Til|Vedr\.|Vedrørende)\s(?:[Dd]agsordenens\s)?(?:[Pp]unkt|[Pp]kt\.?)\s?(?<number>\d{1,3}[a-zæøå]?)\s?(?:[.:–-]\s{0,6}|$)/u,
  },
  {
    style: 'ad',
    strong: false,
    example: 'Til 1: Godkendt.',
    begins: 'T',
    pattern: /^Til\s(?<number>\d{1,2}[a-zæøå]?)(?:\s?:\s{0,6}|[.)]\s{1,6}(?=\p{Lu})|\s?:?$)/u,
  },
  {
    style: 'case',
    strong: true,
    example: '4-1890. Fra Gartner Boisen',
    begins: digits,
    pattern: new RegExp(`^(?<number>\\d{1,4}-1[89]\\d\\d)\\.?\\s{1,4}${title}`, 'u'),
  },
  {
    style: 'case',
    strong: true,
    /** Alone over its title; a later year would be a case's number under the heading of its punkt. */
    example: '18-1892.',
    begins: digits,
    pattern: /^(?<number>\d{1,4}-1(?:8\d|9[0-3])\d)\.?$/u,
  },
  {
    style: 'alone',
    strong: false,
    example: '12.',
    begins: digits,
    pattern: /^(?<number>\d{1,3}(?:[.\s]?[a-zæøå])?)\s?[.)]?$/u,
  },
  {
    style: 'alone',
    strong: false,
    example: 'No. 3.',
    begins: 'N',
    pattern: /^N[or]\.\s?(?<number>\d{1,3})\s?[.)]?$/u,
  },
  {
    style: 'sub',
    strong: false,
    /** The letter counts the groups. */
    example: 'A1. Takster',
    begins: 'ABCDEFGH',
    pattern: new RegExp(`^(?<number>[A-H]\\.?\\d{1,2})[.:)]\\s{1,6}${title}`, 'u'),
  },
  {
    style: 'sub',
    strong: false,
    example: '2.1 Meddelelser',
    begins: digits,
    pattern: new RegExp(
      `^(?<number>\\d{1,2}\\.(?:\\d{1,2}(?:\\.\\d{1,2})?|[a-zæøå]|[A-ZÆØÅ](?=\\.)))\\.?\\s{1,6}(?:${title}|(?=(?:fra|til|om|vedr|ved|af|evt|ny|nyt)(?!\\p{L})))`,
      'u',
    ),
  },
  {
    style: 'serial',
    strong: false,
    example: '16/08 Tilføjelser',
    begins: digits,
    pattern: /^(?<number>\d{1,4}\/\d{1,4})\.?\s{1,6}(?=\p{Lu})/u,
  },
  {
    style: 'dot',
    strong: false,
    /** `3.1. behandling af planen`: its title begins with a number too. Also `6 A. Ferieplan`; but `4.A:Ida` is a class of a school. */
    example: '2. Referat',
    begins: `•·${digits}`,
    pattern:
      /^(?:[•·]\s{1,4})?(?<number>\d{1,4}\s?[a-zæøå]?|\d{1,3}\s?[A-E](?=\.\s\p{Lu}))\s?(?:\)?\.[´'’/]?|\/\.)(?:\s{1,40}(?::\s{1,4})?|(?=\p{Lu}(?!:)|\d{1,2}\.\s(?:behandling|kvartal|halvår|etape|runde|fase|udkast|budget|økonomi)))(?=\S)/u,
  },
  {
    style: 'dot',
    strong: false,
    /** As Latin counts: primo, secundo, tertio. */
    example: '2do. Om Sneekastning',
    begins: digits,
    pattern: /^(?<number>\d{1,2})(?:mo|do|tio|io|to|vo|no)(?:\.|:|\))?\s{1,6}(?=\p{Lu})/u,
  },
  {
    style: 'bracket',
    strong: false,
    example: '6a) Regnskab',
    begins: digits,
    pattern: /^(?<number>\d{1,3}\s?[a-zæøå]?)\.?\)\s{0,40}(?=\S)/u,
  },
  {
    style: 'bracket',
    strong: false,
    example: '(6) Regnskab',
    begins: '(',
    pattern: /^\((?<number>\d{1,2}[a-z]?)\)\s{1,20}(?=\p{Lu})/u,
  },
  {
    style: 'bracket',
    strong: false,
    /** The old manner; `A:/` and `1:/` too. */
    example: '1/ Kirkesynet',
    begins: digits,
    pattern: /^(?<number>\d{1,3}\s?[a-zæøå]?)\s?:?\/:?\s{1,40}(?=\p{L}|\d{1,2}(?:de|die|ste|te|n)(?!\p{L}))/u,
  },
  {
    style: 'alone',
    strong: false,
    example: '002 / 2009',
    begins: digits,
    pattern: /^(?<number>\d{1,3})\s\/\s(?:19|20)\d\d$/u,
  },
  {
    style: 'colon',
    strong: false,
    example: '1: Godkendelse af dagsordenen',
    begins: digits,
    pattern: new RegExp(`^(?<number>\\d{1,3}(?:[a-zæøå]|(?<=^\\d\\d?)\\.\\d)?)\\s?:\\s{1,12}${title}`, 'u'),
  },
  {
    style: 'comma',
    strong: false,
    example: '2, en Regning fra Smeden',
    begins: digits,
    pattern: /^(?<number>\d{1,2}),\s{1,4}(?=\p{L})/u,
  },
  {
    style: 'dash',
    strong: false,
    example: '1 - Godkendelse af dagsordenen',
    begins: digits,
    pattern: /^(?<number>\d{1,3}(?:[a-zæøå]|(?<=^\d\d?)\.\d)?)\s[–—-]\s(?=\p{Lu})/u,
  },
  {
    style: 'bare',
    strong: false,
    example: '2 Referat',
    begins: digits,
    pattern: /^(?<number>\d{1,4}[a-zæøå]?)\s{1,40}(?=[\p{Lu}"”“„»«§]|\d{1,2}\.\s\p{Ll}|(?:godkendelse|valg) af\s)/u,
  },
]

/** The part of `16/08`, `12/2016` that counts; the other one is the year. */
function runningNumber(printed: string): string {
  const [first = '', second = ''] = printed.split('/')
  return /^(?:19|20)\d\d$/.test(second) ? first : second
}

/** `A1` → `1.1`, `B.3` → `2.3`: the letter as a number. */
const counted = (printed: string) =>
  printed.replace(/^([A-H])\.?(?=\d)/u, (letter) => `${(letter.codePointAt(0) ?? 64) - 64}.`)

/** `F. 23/1919` → `23/1919`: without the letter of its journal; `ØU-55/07-O` → `55/07-O`: without its board. */
const withoutJournal = (printed: string) => printed.replace(/^\D+/u, '')

function countedPart(style: Style, printed: string): string {
  if (style === 'case' || style === 'nr') return withoutJournal(printed)
  return style === 'serial' ? runningNumber(printed) : counted(printed)
}

const beginningLike = byBeginning(numberingForms)

/** How a line is numbered, or `null`. Costs next to nothing on a line that begins with neither a digit nor one of the words. */
export function numberingOf(text: string): Numbering | null {
  if (!mayBeNumbered.test(text)) return null
  for (const { style, strong, pattern } of beginningLike(text)) {
    const match = pattern.exec(text)
    const printed = match?.groups?.['number'] ?? match?.groups?.['number2']
    if (!match || printed === undefined) continue
    const [, main = '0', letter = '', dotted = ''] =
      /^(\d+)[.\s]?([a-zæøå]?)(?:[.-]?(\d+))?/iu.exec(countedPart(style, printed)) ?? []
    const sub = letter ? (letter.toLowerCase().codePointAt(0) ?? 96) - 96 : style === 'case' ? 0 : Number(dotted || 0)
    return {
      style,
      strong,
      number: style === 'case' ? printed : printed.replace(/\s/g, ''),
      value: Number(main),
      sub,
      titleAt: match[0].length,
      closed: /lukke[td]/i.test(match[0]),
    }
  }
  return null
}
