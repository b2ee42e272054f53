import { monthForms } from './calendar.ts'
import { capitalised } from './capitals.ts'
import type { Label } from './headings.ts'

const months = monthForms.flatMap((name) => [name, capitalised(name)]).join('|')
const date = `\\d{1,2}(?:[.']|de)?\\s?[-./ ]\\s?(?:\\d{1,2}|(?:${months})\\.?)\\s?[-./ ]\\s?\\d{2,4}`
const forPunkt = ',?\\s*(?:[Pp]unkt|[Pp]kt|[Ss]ag)\\.?\\s*(?:nr\\.?\\s*)?\\d{1,4}'
const punkt = `(?:${forPunkt})?`
const onDate = `,?\\s+(?:den\\s|d\\.\\s?|af\\s)?(?:\\p{L}{4,7}dag\\s(?:den\\s|d\\.\\s?)?)?${date}`
/** The same, where a dash may stand for the preposition. */
const onDateLoose = `(?:,?\\s+(?:den\\s|d\\.\\s?)?${date})?`
const when = `(?:${onDate}${punkt})`
/** `Udvalget for Børn og Unge`: the name of the body ends in what it is for. */
const bodyFor = 'Udvalg(?:et)? (?:for|vedr\\.|vedrørende) \\p{L}[\\p{L} ,&-]{2,60}?'
const body = `(?:${bodyFor}|\\p{Lu}[\\p{L}\\d .,&/()§-]{0,70}?(?:[Uu]dvalg|(?<!om)[Rr](?:å|aa)d|[Bb]estyrelse|[Rr]epræsentation|[Mm]agistrat|[Nn]ævn|[Ff]orum|[Dd]irektion)(?:et|en|n|ets|ens|ns|s)?(?:\\s\\d{4}-\\d{2,4})?)`

const shortWords = ['udv', 'byr', 'repr', 'best', 'mag', 'nævn', 'kult', 'tekn', 'soc', 'øk', 'skole', 'sund', 'miljø']
/** `Udv.`, `Øk.udv.`, `KULT.`, `T.U.`, `ØU`: a body as it is cut short where it stands over each of its decisions. */
const shortWord = shortWords.flatMap((word) => [word, capitalised(word), word.toUpperCase()]).join('|')
const shortBody = `(?:(?:\\p{Lu}\\p{L}{0,8}\\.?[ -]?)?(?:${shortWord})\\.|(?:\\p{Lu}\\.\\s?){2,4}|\\p{Lu}{1,3}U|BR|BY|KB|SR|AR|MR)`

interface Shape {
  readonly name: string
  readonly kind: Label['kind']
  readonly example: string
  readonly pattern: RegExp
}

const bodyOnDate = 'a body on a date'

/** The shapes of labels that carry a body, a date or a title, over what was decided. */
export const decisionShapes: readonly Shape[] = [
  {
    name: 'decision in a body on a date, set against its text',
    kind: 'beslutning',
    example: 'Beslutning i Havneudvalget den 12-10-2015Anbefales.',
    pattern:
      /^(?<label>Beslutning(?:er)? (?:for|i|fra|af) [^:;\d]{3,70}?,? (?:den |d\. ?)\d{1,2}[-./]\d{1,2}[-./]\d{4})(?<value>\p{Lu}.*)$/u,
  },
  {
    name: 'decision of or in a body, on a date, for a punkt',
    kind: 'beslutning',
    example: 'Beslutning i Økonomiudvalget den 1. oktober 2018:',
    pattern:
      /^(?!\p{L}{12}\s(?:fra|på)\s\p{L}{0,24}møde[^:]{1,60}\skl\.)(?<label>(?:Beslutning(?:er)?|BESLUTNING(?:ER)?)\s(?:(?:for|i|fra|af|på|den)(?!\p{L})|d\.|\p{Lu})[^:]{0,90}(?::(?!\s*$)[^:]{0,140})?)\s*:?$/u,
  },
  {
    name: 'decision for a punkt',
    kind: 'beslutning',
    example: 'Beslutning pkt. 42',
    pattern: /^(?<label>(?:Beslutning|BESLUTNING),?\s(?:punkt|pkt\.?|sag)\s(?:nr\.\s)?\d{1,4}[a-z]?)\s*:?$/u,
  },
  {
    name: 'a body’s decision',
    kind: 'beslutning',
    example: 'Sundhedsudvalgets beslutning den 04.12.2012 Punkt 2',
    pattern: new RegExp(
      `^(?<label>\\p{Lu}[^.:;]{2,70}[sS]\\s(?:(?:beslutning(?:er)?|BESLUTNING(?:ER)?)(?: (?:i|på) mødet)?${when}?${punkt}|AFGØRELSE|afgørelse(?:${when}|${forPunkt})|behandling${when}))\\s*(?:(?::|(?<=beslutning(?:er)?)\\.(?=\\s+\\p{Lu}))\\s*(?<value>\\S.*)?)?$`,
      'u',
    ),
  },
  {
    name: 'the word, a full stop, and what was decided',
    kind: 'beslutning',
    example: 'Beslutning. Der deltager ingen.',
    pattern: /^(?<label>Beslutning(?:er)?)\.\s+(?<value>\p{Lu}.*)$/u,
  },
  {
    name: 'a body, a dash, and that it decided',
    kind: 'beslutning',
    example: 'Havneudvalget - beslutning 14-03-2018:',
    pattern: new RegExp(`^(?<label>${body}\\s[-–]\\s[Bb]eslutning${onDate}${punkt})\\s*:?$`, 'u'),
  },
  {
    name: bodyOnDate,
    kind: 'beslutning',
    example: 'Kommunalbestyrelsen den 20. august 2020:',
    pattern: new RegExp(
      `^(?!Møde i [^:]*$|.{1,60}\\s(?:på|til|fra|under|ved)\\s.{1,60} møde )(?<label>${body}(?: møde(?=[^:]*:$))?${when})\\s*(?::\\s*(?<value>\\S.*)?)?$`,
      'u',
    ),
  },
  {
    name: 'decided in a body on a date, as a punkt',
    kind: 'beslutning',
    example: 'Besluttet på Integrationsrådet den 02-11-2011 som punkt 1',
    pattern: new RegExp(
      `^(?<label>(?:Besluttet|Vedtaget|Behandlet) (?:på|i|af) ${body}(?:s? møde)?${onDate}(?: som (?:punkt|pkt\\.?|sag)(?: nr\\.?)? \\d{1,4})?)\\s*:?$`,
      'u',
    ),
  },
  {
    name: 'the body by its noun alone, on a date',
    kind: 'beslutning',
    example: 'Udvalget den 22. november 2006:',
    pattern: new RegExp(
      `^(?<label>(?:Udvalget|Nævnet|Rådet|Bestyrelsen|Magistraten|Direktionen)${when})\\s*:\\s*(?<value>\\S.*)?$`,
      'u',
    ),
  },
  {
    name: 'a body cut short, on a date',
    kind: 'beslutning',
    example: 'Havneudv., 12/5 1998:',
    pattern: new RegExp(
      `^(?<label>${shortBody},?\\s+(?:den\\s|d\\.\\s?)?${date}${punkt})\\s*:\\s*(?<value>\\S.*)?$`,
      'u',
    ),
  },
  {
    name: 'a committee of any name, on a date, for a punkt',
    kind: 'beslutning',
    example: 'Social og Sundhed, 6. januar 2020, pkt. 123:',
    pattern: new RegExp(
      `^(?<label>\\p{Lu}[\\p{L} ,&-]{2,60}?,?${onDate}${forPunkt})\\s*(?::\\s*(?<value>\\S.*)?)?$`,
      'u',
    ),
  },
  {
    name: 'what was gathered at a meeting',
    kind: 'opsamling',
    example: 'Opsamling fra mødet 1. november 2023',
    pattern: new RegExp(`^(?<label>Opsamling (?:fra|på) mødet(?: (?:den |d\\. ?)?${date})?)\\s*:?$`, 'u'),
  },
  {
    name: 'whose recommendation',
    kind: 'indstilling',
    example: 'BESLUTNINGSFORSLAG FRA DD',
    pattern:
      /^(?<label>(?:INDSTILLING|BESLUTNINGSFORSLAG|Indstilling|Beslutningsforslag) (?:FRA|fra) [^.:]{2,60}|\p{Lu}[\p{L} -]{2,50}s (?:indstilling|INDSTILLING|påtegning))\s*:?$/u,
  },
  {
    name: 'who was away, in which body and when',
    kind: 'fravær',
    example: 'Fraværende i Havneudvalget - 11. september 2023:',
    pattern: new RegExp(
      `^(?<label>(?:Fraværende|Afbud|Ikke til stede) (?:i|på|fra) ${body}(?:\\s[–-])?${onDateLoose})\\s*:$`,
      'u',
    ),
  },
  {
    name: 'rules of law',
    kind: 'andet',
    example: 'Retsregler og klagevejledning',
    pattern: /^(?<label>Retsregler [^.:]{0,60})\s*:?$/u,
  },
]

/** A quick look before the shapes: no label is without one of these words, or the day of a body or a punkt. */
const saysDecision =
  /eslutning|fgørelse|psamling|ndstilling|åtegning|^(?:Retsregler|Fraværende|Afbud|Ikke til) |ESLUTNING|FGØRELSE|NDSTILLING|ÅTEGNING/u
const bodyOnDay = /(?:dvalg|åd|aad|estyrelse|æsentation|agistrat|ævn|orum|irektion).{0,60}\d/u
const dayAndPunkt = /\d.{0,6}(?:[Pp]unkt|[Pp]kt|[Ss]ag)/u
const shortOnDay = /^\p{Lu}.{1,30}\d.{0,16}:/u
export const mayBeDecisionLabel = (text: string): boolean =>
  saysDecision.test(text) ||
  (/\d/.test(text) && (bodyOnDay.test(text) || dayAndPunkt.test(text) || shortOnDay.test(text)))
const longest = 210
/** `Bestyrelsens beslutning: …`: a label may stand before what fills more than a line. */
const mayStandBefore = /^.{2,90}(?:beslutning(?:er)?[.:]|\d{4}:)/u

/** A decision's label, and whether it could as well be the head of the body's meeting: `Byrådet den 20. august 2020`. */
export interface DecisionLabel extends Label {
  readonly isBodyOnDate: boolean
}

/** The label a line is, where it has one of the shapes above. */
export function decisionLabelOf(text: string): DecisionLabel | null {
  if (!/^\p{Lu}/u.test(text)) return null
  if (text.length > longest) {
    const label = mayStandBefore.test(text) ? shapeOf(text.slice(0, longest)) : null
    return label && label.valueAt < longest ? label : null
  }
  return shapeOf(text) ?? (isCapitals(text) ? shapeOf(`${text.slice(0, 1)}${text.slice(1).toLowerCase()}`) : null)
}

/** `HAVNEUDVALG DEN 19. MARTS 2013`: written so, the label is the same. */
const isCapitals = (text: string) => /\d/.test(text) && !/\p{Ll}/u.test(text)

function shapeOf(text: string): DecisionLabel | null {
  if (!mayBeDecisionLabel(text)) return null
  for (const { kind, name, pattern } of decisionShapes) {
    const groups = pattern.exec(text)?.groups
    if (!groups?.['label']) continue
    const value = groups['value']
    const valueAt = value ? text.length - value.length : text.length
    return { kind, length: groups['label'].length, valueAt, isBodyOnDate: name === bodyOnDate }
  }
  return null
}
