import { oneOf } from './one-of.ts'
import { remembered } from './remembered.ts'

/** The last part of the name of a board, council or committee that meets. */
export const decidingNouns: readonly string[] = [
  'udvalg',
  'råd',
  'raad',
  'bestyrelse',
  'repræsentation',
  'repræsentantskab',
  'magistrat',
  'nævn',
  'børneværn',
  'ungdomsværn',
  'kommission',
  'direktion',
  'komité',
  'komite',
  'chefgruppe',
  'chefteam',
  'chefforum',
  'ledergruppe',
  'lederteam',
  'styregruppe',
  'følgegruppe',
  'koordinationsgruppe',
  'forum',
  'mødekreds',
  'forsamling',
  'bystyre',
]
/** The last part of a name that is a board's only where a board's name is looked for. */
const associations = [
  'arbejdsgruppe',
  'kreds',
  'laug',
  'forening',
  'selskab',
  'samvirke',
  'kollegium',
  'menighed',
  'klub',
  'vandværk',
  'vandværker',
  'varmeværk',
  'elværk',
  'fjernvarme',
  'board',
  'panel',
  'team',
]
const boardNouns = [...decidingNouns, ...associations]
const meetingNouns = [
  'møde',
  'generalforsamling',
  'gjeneralforsamling',
  'forsamling',
  'seminar',
  'beboermøde',
  'afdelingsmøde',
]
const endings = '(?:et|en|ene|erne|er|ne|t|n|r)?(?:s)?'
/** Any of the nouns, the longest first; what ends in `område` or `området` is no council. */
export const anyNoun = (nouns: readonly string[]): string => `(?<!om(?=r[åa]))${oneOf(nouns)}`
const source = (nouns: readonly string[]) => `${anyNoun(nouns)}${endings}`

const boardWord = new RegExp(`^[\\p{L}-]*${source(boardNouns)}$`, 'iu')
const meetingWord = new RegExp(`^[\\p{L}-]*${source(meetingNouns)}$`, 'iu')
const notBoards =
  /^(?:forsamling|team|ting|kreds|med|panel|forum|raadhus.*|rådhus.*|.*resultat.*|svar|.*huset|.*lokale.*|.*salen?|ledelse|medlem.*|(?:kammer|justits|etats|[kc]ancelli|krigs|konferens|kommerce)raad|gj?eneralforsamling(?:en|er)?)$/iu

/** What a name is the name of: a board that decides, a meeting, or neither. */
export type BoardKind = 'board' | 'meeting' | null

/** `§ 17, stk. 4 udvalg om rekruttering`, `Udvalget for Sygehuse`, `Ejerforeningen Lærken`: the noun stands before what it is about. */
const aboutPattern =
  /^(?:.{0,40}?\s)?(?<noun>[\p{L}-]+)\s+(?:for|om|vedr\.?|vedrørende|i|af|under|til|ved|på|\p{Lu}|\d)/u

/** `Hoved-MED`, `LokalMED`, `MED-udvalget` */
const med = /(?:^|[\p{Ll}-])MED(?:-?udvalg(?:et)?)?$/u
/** `Lokal-MED Plejehjemmet`: the same before the name of its place of work. */
const medFirst = /^(?:Hoved|Lokal|Område|Center|Sektor|Fælles)-?MED(?= \p{Lu})/u
/** `KKR`, `HMU`: boards known by their letters. */
const letters = /^(?:KKR|[ACFHLORS]MU)$/u
/** `Vandværket`: where people meet; with a name, whose it is. */
const place = /^(?:vand|varme|el)værket$/iu
const isBoard = remembered((word) => boardWord.test(word) && !notBoards.test(word))

/** Reads whether a short text, without date and labels, names a board or a meeting. */
export const boardKindOf = (text: string): BoardKind => kindIn(text)

/** `§ 17-udvalg`, `§ 17, stk. 4-udvalget for …`, `§17 stk. 4 udvalg`: the paragraph that a board is named by. */
const paragraphOf = /^§\s?\d{1,3}(?:[.,]?\s{0,2}stk\.?\s{0,2}\d)?[\s-]+(?=\p{L})/u

/** `Vandværk`, `Digelag`: an undertaking of its users, behind the name of its place; but no `Vandværket`, which is a house. */
const undertaking =
  /^(?:vand|(?:kraft|fjern)?varme|el)værk$|^fjernvarme(?:forsyning|central)?$|^(?:dige|pumpe|vandløbs|kystsikrings)lag$/iu

const kindIn = remembered((text): BoardKind => {
  const words = text
    .replace(/[.,;:()]+/g, ' ')
    .replace(paragraphOf, '')
    .trim()
    .split(/\s+/)
  const last = (words.findLast((word) => !/^[\d/–-]+$/.test(word)) ?? '').replace(/'s$/, '')
  const [first = ''] = words
  if (words.length === 1 && place.test(first)) return null
  if (
    isBoard(last) ||
    med.test(last) ||
    medFirst.test(text) ||
    letters.test(first) ||
    letters.test(last) ||
    isCorporate(text)
  )
    return 'board'
  if (words.length > 1 && (undertaking.test(last) || (!/s$/i.test(first) && isBoard(first)))) return 'board'
  const noun = aboutPattern.exec(text)?.groups?.['noun'] ?? ''
  if (isBoard(noun) || words.slice(0, 6).some((word) => /udvalg/i.test(word) && isBoard(word))) return 'board'
  return words.some((word) => meetingWord.test(word)) ? 'meeting' : null
})

/** `A/B Lindehuset`, `E/F Havneparken`, `I/S Lindværk`, `Vandværket I/S`, `Fjernvarmen a.m.b.a.`: a company of owners, whatever else its name says. */
const corporate =
  /^(?:A\/B|E\/F|G\/F|H\/F|I\/S|K\/S|A\/S|AB|EF) \p{Lu}|\s(?:I\/S|A\/S|ApS|[aA]\.?[mM]\.?[bB]\.?[aA]\.?|f\.?m\.?b\.?a\.?)$/u
export const isCorporate = (text: string) => corporate.test(text.trim())

/** `Lindum Sogn`, `Engby Kommune`, `Region Vest`: what a board rules over, never where it sits. */
export const isTerritory = (text: string) =>
  /(?:^|\s)(?:sogn|pastorat|provsti|stift|kommune|amt|amtskommune|herred|landkommune|købstad|kjøbstad)[.,]?$|^region(?:en)? /iu.test(
    text,
  )

const townsBoard =
  /^(?:\p{Lu}[\p{L}.-]* ){1,3}(?:[Bb]yr(?:å|aa)d|[Kk]ommunalbestyrelse|[Mm]enighedsr(?:å|aa)d|[Ss]ogner(?:å|aa)d|(?:[Ææ]ldre|[Ss]enior|[Hh]andicap|[Uu]ngdoms)råd|[Ll]okaludvalg|[Ll]okalråd|[Bb]orgerrepræsentation)(?:et|en)?$|^§\s?\d/u
/** `Grønhavn Byråd`, `Nordhus Lokaludvalg`, `§ 17-udvalget: Ny skole`, `LMU Lægehuset`: the board of a town, of a paragraph or of letters is no place however it sounds. */
export const isTownsBoard = (text: string) =>
  townsBoard.test(text) || townsBoard.test(inSmall(text)) || letters.test(text.split(' ', 1)[0] ?? '')
/** `NORDHAVN BYRÅD` → `Nordhavn Byråd`; what has small letters stays. */
const inSmall = (text: string) =>
  /\p{Ll}/u.test(text) ? text : text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())

/** Whether the first word is the board: `Skolebestyrelsen ved Engskolen`, `Andelsboligforeningen Lindegården`. */
export const beginsWithBoard = (text: string) => {
  const [first = '', ...others] = text.trim().split(/\s+/)
  return others.length > 0 && !/[s,.;:]$/i.test(first) && isBoard(first)
}

const genitive = new RegExp(`(?<noun>${anyNoun(boardNouns)}(?:et|en|ene|erne|n|t)?)s$`, 'iu')

/** `Økonomiudvalgets` → `Økonomiudvalget`, `Menighedsrådets` → `Menighedsrådet`, `FORRETNINGSUDVALGETS` → `FORRETNINGSUDVALGET`. */
export const withoutGenitive = (name: string) =>
  /s$/i.test(name) ? name.replace(/(?<=\p{L})['’]s$/u, '').replace(genitive, '$<noun>') : name

/** `byrådsmøde` → `byråd`: the board in the word for its meeting. */
export const boardOfSitting = (body: string) => body.replace(ofSitting, '')
const ofSitting = /(?<=\p{L}{4})smøde(?:t|rne|r)?$/u

/** `Lindum Byraads Forhandlinger 1894.        17`, `VINDE SOGNERÅD        Blad 41`, `Lindum Byraad. Forhandlinger 1894`: the title of a board's book, or of its page. */
const bookPattern =
  /^(?<board>\p{Lu}[\p{L} .-]{2,60}?)(?:(?:(?<=s)|\.) (?:[Ff]orhandlinger|[Ff]orhandlings-?(?:[Pp]roto[ck]ol|[Bb]og)|[Pp]roto[ck]ol|[Mm]ødebog|FORHANDLINGER|FORHANDLINGSPROTOKOL|FORHANDLINGSBOG|PROTOKOL)(?![\p{L}])[\d .,–-]*?)?\.?(?:\s{3,}(?:(?:[Ss]ide|[Bb]lad) )?\d{1,4}\.?)?$/u

/** The board whose book has such a title: `Lindum Byraads Forhandlinger 1894.` → Lindum Byraad, `Regnskabets Protokol` → null */
export function boardOfBook(title: string): string | null {
  const board = bookPattern.exec(title)?.groups?.['board']
  if (board === undefined || board === title.replace(/\.$/u, '')) return null
  const name = withoutGenitive(board)
  return boardKindOf(name) === 'board' ? name : null
}

/** `2018-2021` behind a name, `09-13` or `År 2014-2017` before it: the years for which a board was chosen. */
const years = /\s*\d{4}\s?[-–/]\s?\d{2,4}$|^(?:år\s)?(?:\d{4}|\d\d)\s?[-–/]\s?(?:\d{4}|\d\d)\s+(?=\p{L})/iu
const definite = /(?:et|en|t|n)$/iu

/** What is longer is no name of a board. */
const longestName = 300

/** The name folded for comparing: small letters, no years, no article ending, `aa` as `å`. */
const folded = (name: string) =>
  withoutGenitive(name.trim().replace(years, ''))
    .toLowerCase()
    .replace(/aa/g, 'å')
    .replace(/\s+/g, ' ')
    .replace(definite, '')

/**
 * Whether two names can mean the same board: equal but for years and endings, or one is the other's last word
 * (`Byrådet`, `Strandby Byråd`), or merely `Udvalget`, or its genitive (`Udvalget for nære tilbuds`).
 */
export function sameBoard(one: string, other: string): boolean {
  if (one.length > longestName || other.length > longestName) return one === other
  const [a, b] = [folded(one), folded(other)]
  if (a === b) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.includes(' ') && long === `${short}s`) return true
  const noun = short.split(' ').at(-1) ?? ''
  if (long.split(' ').some((word) => word.replace(definite, '') === short)) return true
  return (
    !short.includes(' ') &&
    long.replace(/møder?$/, '').endsWith(noun) &&
    /^(?:udvalg|råd|bestyrels|nævn|direktion|komit|kommission|repræsentant)/.test(short)
  )
}
