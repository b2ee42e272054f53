import { isUsualTitle } from '../../danish/agenda-titles.ts'
import { findDates } from '../../danish/dates.ts'
import { isBareDecision } from '../../danish/decision-words.ts'
import { labelOf } from '../../danish/headings.ts'
import { isName } from '../../danish/names.ts'
import { sentences } from '../../danish/sentences.ts'
import { holdsVerb } from '../../danish/verbs.ts'

/**
 * Whether the punkter of a list say what came of them after the colon of their title: some do, or all that are written so
 * (`5. Drift: Intet` · `6. Nøgler: Bo spørger igen`).
 */
export type Habit = 'none' | 'some' | 'all'

const longestTitle = 70
/** Titles that say nothing of what follows their colon. */
const lastTitle = /^(?:eventuelt|evt\.?|siden sidst|meddelelser|bordrunde)$/iu
/** `Herunder fastsættelse af næste møde.`: behind `Evt. –`, what else the punkt is about. */
const including = /^(?:herunder|inkl\.?|inklusive|samt)\s/iu
/** `evt. Det blev besluttet at give en vingave.`: the abbreviation ends no sentence. */
const anyOther = /^[Ee]vt\.\s+(?=\p{Lu})/u
/** What stands before a colon of the title itself: `Lukket: Salg af jord`, `Punkt 4: …` */
const access = /^(?:lukket|åben|åbent|punkt|pkt|bilag|sag)(?!\p{L})/iu
/** `Eventuelt: Intet` */
export const colonMark = /:\s+(?=[\p{Lu}\d])/u
/** `Sæsonen: Banerne lukkes d. 3. maj.`, among others written so: a sentence behind the colon. */
const endedMark = /(?<=^[^:]{2,40}):\s(?=[\p{Lu}\d])(?:[^\s]+ ){3}.*\p{L}?[.!?]$/u
/** `Valg af revisor: en fra kassererens kreds.`, among others written so: small letters behind the colon. */
const smallMark = /:\s(?=\p{Ll}.{8,}[.!]$)(?!at\s)/u

export const ended = /[.!?]["”»)]?$/u

/** `Intet`, `Ingen bemærkninger`, `OK`: all that was said. */
const nothing = /^(?:intet(?: nyt| at bemærke)?|ingen(?: \p{L}+)?|ok|nej|ja)\.?$/iu
/** `EventueltIntet`, `Grunden ved åenDer er …`: the cell of the title set against that of the text. */
const setAgainst = /(?<=\p{Ll}{3}|[.?!)])(?=\p{Lu}\p{Ll}+(?:\s|\.?$))/u
const question = /^(?:hv\p{L}+|skal|kan|er|har|bør|må|vil)\s.{5,140}\?$/iu
/** So many sentences of so many words after a title are its text. */
const fewestSentences = 2
const fewestWords = 4

/**
 * Where the title of a punkt ends whose text follows on the same line: `Godkendelse af dagsorden. Blev godkendt.`,
 * `Siden sidst: Kranen er malet.` `goesOn` tells whether the text fills the line and goes on below, `habit` whether the punkter
 * around it are written so, `always` whether (nearly) all are, and a colon ends the title whatever follows. `null` when all is title.
 */
export function titleEnd(text: string, goesOn: boolean, habit: Habit = 'none'): number | null {
  const label = labelOf(text)
  if (label?.kind === 'fravær' && label.valueAt < text.length) return label.valueAt
  const isText = (rest: string) => isOutcome(rest) || isSentence(rest, goesOn || habit !== 'none')
  const colon = habit === 'all' ? colonMark.exec(text) : null
  if (colon && isTitle(text.slice(0, colon.index)) && !access.test(text)) return colon.index + colon[0].length
  const other = anyOther.exec(text)?.[0].length
  if (other !== undefined && ended.test(text)) return other
  const written = habit === 'none' || access.test(text) ? null : (endedMark.exec(text) ?? smallMark.exec(text))
  if (written && isTitle(text.slice(0, written.index)) && (written[0].length > 2 || isUsualTitle(text)))
    return written.index + 2
  const told = electedEnd(text) ?? answerEnd(text) ?? cellEnd(text) ?? capitalsEnd(text)
  if (told !== null) return told
  const [first, second] = sentences(text)
  const marked = markedEnd(text, first?.text ?? '', habit, goesOn)
  if (marked !== null) return marked
  const dash = second === undefined ? 0 : (dashBefore.exec(second.text)?.[0].length ?? 0)
  if (first && second && isTitle(first.text) && isText(text.slice(second.start + dash))) return second.start + dash
  const isAsked = first !== undefined && question.test(first.text)
  /** `Hvordan går det i udvalget? Har vi den rette konstituering?`: both are the title. */
  if (isAsked && second && question.test(text.slice(second.start))) return null
  if (isAsked && second && isText(text.slice(second.start))) return second.start
  const mark = /:\s+(?=\p{Lu})|\s[–-]\s(?=\p{L})/u.exec(first?.text ?? '')
  const at = mark ? mark.index + mark[0].length : 0
  if (mark && lastTitle.test(text.slice(0, mark.index)) && ended.test(text))
    return including.test(text.slice(at)) ? null : at
  if (!mark || !isTitle(text.slice(0, mark.index)) || access.test(text) || !isText(text.slice(at)))
    return againstEnd(text, isText) ?? commaEnd(text) ?? unmarkedEnd(text, goesOn)
  if (mark[0].startsWith(':')) return at
  return isUsualTitle(text) && ended.test(text) ? at : null
}

/** `— Godkendt.`: the dash of print behind a title. */
const dashBefore = /^[—–]\s+/u

/** `Der holdes fest`, `Vi mødes`: no title goes on so. */
const opensSentence = /^(?:[Dd]er|[Dd]et|[Vv]i|[Mm]an)\s\p{Ll}/u
/** `: hvad skal skuret koste`, ` – skal vi gå videre?`: the title asks. */
const asked = /^\W+(?:hv\p{Ll}+\s|(?:skal|kan|bør|må|vil|er|har)\s[^.!?]{3,90}\?$)/u
/** `Næste møde`, `Dato for generalforsamlingen`: the day and the hour behind it are what was agreed. */
const nextMeeting =
  /^(?:(?:næste|kommende|nyt?) (?:bestyrelses)?møde(?:dato)?|(?:kommende |nye )?møde(?:r|dato(?:er)?)|(?:fastsættelse af )?dato(?:er)? for \p{L}[^:.]{3,40})$/iu

/** `Regnskab: godkendt`, `Kælderen – Bo rydder op`: a mark inside the first sentence. */
const insideMark = /:\s+(?=[\p{L}\d])|\s[–-]\s(?=\p{L})/u

/**
 * `Regnskab: godkendt.`, `Sommerfest: 3 bands er hyret.`, `Kælderen – Bo rydder op. Ea hjælper.`: what came of a punkt, behind a
 * mark in its first sentence, small letters or a number first.
 */
function markedEnd(text: string, first: string, habit: Habit, goesOn: boolean): number | null {
  const mark = insideMark.exec(first)
  const title = mark ? first.slice(0, mark.index) : ''
  if (!mark || !isTitle(title) || access.test(title) || asked.test(first.slice(mark.index))) return null
  const at = mark.index + mark[0].length
  const rest = text.slice(at)
  const said = rest.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
  if (isOutcome(said) || (nextMeeting.test(title) && findDates(rest)[0]?.start === 0)) return at
  const tells =
    (holdsVerb(first.slice(at)) || (opensSentence.test(rest) && ended.test(first))) &&
    rest.split(/\s+/u).length >= fewestWords
  return tells && (ended.test(text) || goesOn || (habit !== 'none' && mark[0].startsWith(':'))) ? at : null
}

/** `Valg af dirigent: Ida Holm`, `Valg af ordstyrer og referent Ida og Bo`: who was chosen stands behind the office. */
const election =
  /^(?:\p{Ll}\)\s)?(?:[Gg]envalg|[Vv]alg)(?:et)? (?:af|til)\s[^:.]{3,50}?(?::\s+|(?<=(?:dirigent|referent|ordstyrer|mødeleder|sekretær|stemmetællere?|protokolfører)\s))(?=\p{Lu})/u

function electedEnd(text: string): number | null {
  const end = election.exec(text)?.[0].length
  const names = end === undefined ? [] : text.slice(end).split(/,\s|\s(?:og|samt)\s/u)
  return end !== undefined && names.every((name) => isName(name.replace(/\.$/u, ''))) ? end : null
}

/** `VALG AF DIRIGENT: Lars Vang, dirigent. Ida skriver.`: a title in capitals, and small letters behind its colon. */
const capitals = /^\p{Lu}[\p{Lu}\d ,/&-]{3,60}:\s+(?=\p{Lu}\p{Ll}+[ ,.].{8,}\p{L}[.!]$)/u

function capitalsEnd(text: string): number | null {
  const end = capitals.exec(text)?.[0].length
  return end !== undefined && !access.test(text) ? end : null
}

/** `Godkendelse af dagsorden Godkendt`, `Eventuelt intet`: the answer behind a title, with no mark between. */
const answerPattern =
  /^(?<title>\p{Lu}.{4,80}?[\p{L}\d)])\s(?:(?:(?:Behandlet|Gennemgået|Fremlagt|Drøftet|Oplæst) og (?:godkendt|vedtaget)|Godkendt|Godkendes|Vedtaget|Drøftet|Udsat|Udskudt|Udgår|Udgik|Intet|Ingen|OK|Ok)(?: nyt| bemærkninger)?|(?:Kommer|Tages|Udsættes|Udskydes)(?: \p{Ll}+){0,3} næste (?:gang|møde)|(?<=(?:Eventuelt|Evt\.?)\s)(?:intet|ingen))\.?$/u

function answerEnd(text: string): number | null {
  const title = answerPattern.exec(text)?.groups?.['title']
  return title !== undefined && isTitle(title) ? title.length + 1 : null
}

/** `Kassekladde.   Bilag 12 drøftet   Budgettet følges`: the cells of a row of a table, one after the other on a line. */
const cells = /^(?<title>\p{Lu}.{3,69}?)\s{3,}(?=\p{Lu}\p{L}*(?:\s+\S+){3})/u

function cellEnd(text: string): number | null {
  const { 0: whole = '', groups } = cells.exec(text) ?? {}
  return groups && isTitle(groups['title'] ?? '') ? whole.length : null
}

/** `Budget 2015 Forslaget er …`: a capital in the midst of a line that no name explains. */
const unmarked =
  /(?<=[\p{L}\d)])(?<!(?<!\p{L})(?:af|i|på|for|til|om|med|fra|ved|og|samt|under|hos|over|mod))\s(?=(?<word>Der|Det|Vi|Man|Følgende|Ingen|Intet|Godkendt|Udsat|Drøftet|Taget|\p{Lu}\p{Ll}{3,30}(?:en|et|erne))\s(?<next>\p{Ll}+))/gu
const functionWord = /^(?:Der|Det|Vi|Man|Følgende|Ingen|Intet|Godkendt|Udsat|Drøftet|Taget)$/u
/** A title longer than that and its text are one sentence. */
const longestLook = 100

/** Where a sentence begins behind the title without any mark. */
function unmarkedEnd(text: string, goesOn: boolean): number | null {
  if (!goesOn && !ended.test(text) && !text.endsWith(':')) return null
  for (const { index, groups } of text.slice(0, longestLook).matchAll(unmarked)) {
    const { word = '', next = '' } = groups ?? {}
    if (!isTitle(text.slice(0, index))) return null
    if (functionWord.test(word) || holdsVerb(next)) return index + 1
  }
  return null
}

/** `Økonomi, status på budget, Vi må beholde pengene`: a comma before a capital and its verb. */
const behindComma = /,\s(?=\p{Lu}[\p{L}\d.-]*\s(?<next>\p{Ll}+))/gu

/** Where a sentence begins behind the title and a comma; `Eventuelt, intet`. */
function commaEnd(text: string): number | null {
  const [title = '', ...rest] = text.split(/,\s/u, 3)
  if (lastTitle.test(title) && nothing.test(rest.join(', '))) return title.length + 2
  for (const { index, groups } of text.slice(0, longestLook).matchAll(behindComma))
    if (holdsVerb(groups?.['next'] ?? '')) return isTitle(text.slice(0, index)) ? index + 2 : null
  return null
}

/** Where the text was set against the title without a blank. */
function againstEnd(text: string, isText: (rest: string) => boolean): number | null {
  const at = setAgainst.exec(text)?.index
  return at !== undefined && isTitle(text.slice(0, at)) && isText(text.slice(at)) ? at : null
}

export const isTitle = (text: string) =>
  text.length <= longestTitle && (/^\p{Lu}/u.test(text) || isUsualTitle(text)) && !holdsVerb(text)
const isOutcome = (text: string) => nothing.test(text) || isBareDecision(text.replace(/\.?$/u, '.'))

function isSentence(text: string, goesOn: boolean): boolean {
  const parts = sentences(text)
  if (holdsVerb(text)) return goesOn || ended.test(text) || text.endsWith(':') || parts.length > 1
  return (
    parts.filter((part) => ended.test(part.text) && part.text.split(/\s+/u).length >= fewestWords).length >=
    fewestSentences
  )
}
