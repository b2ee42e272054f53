import { absenceWordings } from './absence-wordings.ts'
import { capitalised } from './capitals.ts'
import { findDates } from './dates.ts'
import { isFullName } from './names.ts'
import { isPlace } from './places.ts'
import { remembered } from './remembered.ts'
import { opensSitting } from './sittings.ts'

/** What a labelled line in the head of a meeting says. */
export type FieldKind =
  | 'date'
  | 'time'
  | 'start'
  | 'end'
  | 'place'
  | 'body'
  | 'present'
  | 'absent'
  | 'office'
  | 'information'
  | 'other'

/** `Til stede ved mødet`, `Deltagere i mødet`, `Fremmødte på mødet var` */
const atMeeting = ['til stede', 'tilstede', 'deltagere', 'fremmødte', 'tilstedeværende'].flatMap((who) =>
  ['ved', 'under', 'på', 'i'].flatMap((where) => [`${who} ${where} mødet`, `${who} ${where} mødet var`]),
)

const wordings: Readonly<Record<FieldKind, readonly string[]>> = {
  date: [
    'mødedato',
    'dato',
    'mødedag',
    'dag',
    'dato for møde',
    'dato for mødet',
    'mødets dato',
    'mødedato og tid',
    'mødedato/tid',
    'dato og tid',
    'dato/tid',
    'dato og tidspunkt',
    'dato/tidspunkt',
    'tid og sted',
    'sted og tid',
    'mødetidspunkt',
    'afholdt',
    'afholdt den',
    'mødet afholdt',
    'møde den',
    'mødet den',
    'generalforsamling',
    'ordinær generalforsamling',
    'ekstraordinær generalforsamling',
    'møde',
    'hvornår',
    'dato & tid',
    'tid & sted',
    'mødedato & tid',
    'mødedato og -tid',
    'mødetid og -sted',
    'tid og dato',
    'dato, tid og sted',
  ],
  time: ['tidspunkt', 'mødetid', 'tid', 'klokken', 'kl', 'klokkeslæt', 'tidsrum', 'varighed'],
  start: [
    'tid start',
    'start',
    'starttid',
    'starttidspunkt',
    'mødestart',
    'mødet startede',
    'begyndt',
    'fra kl',
    'start kl',
    'mødet begyndte',
    'mødet påbegyndt',
    'mødet begyndt',
    'mødet startet',
    'møde start',
    'mødet åbnet',
    'mødets start',
    'starttidspunkt for møde',
    'starttidspunkt for mødet',
  ],
  end: [
    'tid slut',
    'slut',
    'sluttid',
    'sluttidspunkt',
    'mødeslut',
    'mødet sluttede',
    'mødet slut',
    'mødet hævet',
    'mødet hævet kl',
    'mødets afslutning',
    'afslutning',
    'møde slut',
    'mødet afsluttet',
    'til kl',
    'slut kl',
    'sluttidspunkt for møde',
    'sluttidspunkt for mødet',
    'hævet',
  ],
  place: [
    'mødested',
    'sted',
    'lokale',
    'mødelokale',
    'sted/lokale',
    'adresse',
    'mødets sted',
    'mødeafholdelse',
    'afholdt i',
    'mødeadresse',
    'lokation',
    'mødelokation',
    'møde lokation',
    'hvor',
  ],
  body: [
    'udvalg',
    'emne',
    'råd',
    'forum',
    'organ',
    'mødeforum',
    'bestyrelse',
    'mødetype',
    'mødeart',
    'mødenavn',
    'nævn',
    'mødefora',
    'instans',
    'møde i',
    'udvalgsnavn',
    'menighedsråd',
    'kommission',
    'komité',
    'styregruppe',
    'arbejdsgruppe',
  ],
  present: [
    'mødedeltagere',
    'deltagere',
    'deltager',
    'deltagerne',
    'deltagerne var',
    'deltagere var',
    'medlemmer',
    'tilstede',
    'til stede',
    'til stede var',
    'tilstede var',
    'tilstedeværende',
    'fremmødte',
    'fremmødt',
    'mødt',
    'mødte',
    'mødt var',
    'indkaldelse',
    'indkaldte',
    'deltog',
    'i mødet deltog',
    'øvrige deltagere',
    'desuden deltog',
    'inviterede',
    'gæster',
    'fra forvaltningen',
    'fra administrationen',
    'hovedbestyrelsen',
    'sekretariatet',
    'sekretariat',
    'udvalgsmedlemmer',
    'medlemmer af udvalget',
    'medlemmer af rådet',
    'udvalgets medlemmer',
    'rådets medlemmer',
    'deltagende',
    'deltagende fra bestyrelsen',
    'fra bestyrelsen',
    'fremmøde',
    'suppleanter',
    'mødende medlemmer',
    'bestyrelsesmedlemmer',
    'øvrige',
    'desuden deltager',
    'andre deltagere',
    'derudover deltog',
    'derudover deltager',
    'herudover deltog',
    'herudover deltager',
    'øvrige mødedeltagere',
    'endvidere deltog',
    'endvidere deltager',
    'tilforordnede',
    'tilstede vare',
    'nærværende',
    'overværende',
    'mødende',
    'præsentes',
    'der mødte',
    'følgende mødte',
    'nærværende var',
    'nærværende vare',
    'mødte vare',
    'mødte var',
    'mødte medlemmer',
    'fremmødte medlemmer',
    'tilstedeværende medlemmer',
    'deltagerliste',
    'mødedeltagelse',
    'mødedeltagelse/afbud',
    'mødedeltagere/afbud',
    'samlet deltagerliste',
    'deltagere fra bestyrelsen',
    'gæst',
    'hvem',
    ...atMeeting,
  ],
  absent: absenceWordings,
  office: [
    'referent',
    'ref',
    'ordstyrer',
    'dirigent',
    'sekretær',
    'formand',
    'næstformand',
    'mødeleder',
    'mødeledelse',
    'protokolfører',
    'mødeleder/ordstyrer',
    'kasserer',
    'medlem',
    'bestyrelsesmedlem',
    'menigt medlem',
    'udvalgssekretær',
    'mødeansvarlig',
    'tovholder',
    'facilitator',
  ],
  information: ['information', 'info', 'bemærkninger', 'bemærkning', 'note', 'noter', 'mødeinformation', 'orientering'],
  other: [
    'forplejning',
    'næste møde',
    'møde nr',
    'mødenummer',
    'sagsbehandler',
    'journalnr',
    'journalnummer',
    'j.nr',
    'kopi',
    'kopi til',
    'fordeling',
    'indkaldt af',
    'sag',
    'sagsnr',
    'sagsnummer',
    'dok.nr',
    'telefon',
    'tlf',
    'e-mail',
    'mail',
    'direkte telefon',
    'direkte e-mail',
    'udsendelsesdato',
    'hjemmeside',
    'side',
    'til',
    'fra',
    'dagsorden kort',
    'dagsorden',
    'referat',
  ],
}

export const fieldKinds: ReadonlyMap<string, FieldKind> = new Map(
  Object.entries(wordings).flatMap(([kind, words]) =>
    words.map((word): [string, FieldKind] => [word, kind as FieldKind]),
  ),
)
/** Labels that are believed without a colon when a value follows them on the line: nobody opens a sentence with them. */
const sure = new Set([
  'mødedato',
  'mødested',
  'mødelokale',
  'mødedeltagere',
  'mødetid',
  'mødetidspunkt',
  'mødedag',
  'afbud',
  'fraværende',
])
/** Labels that begin the names of places too (`Mødelokale B`): without a colon believed over another place (`Mødelokale Byrådssalen`). */
const surePlaces = new Set(['sted', 'mødelokale', 'lokale', 'lokation', 'mødeadresse', 'mødeafholdelse'])
const namesPlace = (value: string) => /^\p{L}{4}/u.test(value) && isPlace(value.replace(/,.*/u, ''))
const longest = 38
/** `2`, `C`, `Havblik, Rådhuset`: after the word for a room its name goes on, as `Nord` does; a place of its own is the value of a label. */
const roomName = /^(?:\d|\p{L}(?!\p{L})|[^,]{1,60},)/u
/** `MødestedRådssalen`: a label an export set against its value. */
const gluedLabel = /^\p{Lu}\p{Ll}{3,}(?=\p{Lu}\p{Ll}|\d)/u
/** `Ref. Ida Holm`: who wrote the minutes. */
const byReferent = /^Ref\.(?=\s\p{Lu}\p{Ll}+(?:\s\p{Lu}[\p{L}.-]*){0,3}$)/u
/** ` vare Bo Lund og Ib Holm.` behind `Fraværende` */
const verbPattern = /^\s(?:vare?|er)(?=\s)/u
const firstWord = /^\p{Lu}[\p{L}/]+(?=\s+\S)/u
/** `Tilstede Ida, Bo S., Ea`: a list of names behind the label shows it without a colon. */
const listLabel =
  /^(?:Til ?stede|Deltagere|Fremmødte|Mødedeltagere)(?:\s[–-])?(?=\s\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}.-]*){0,3},\s\p{Lu})/u

/** `Tilstedeværende medlemmer af Rådet`, `Fremmødte observatører:`, `Fra sekretariatet`: over the names of those present. */
const presentPattern =
  /^(?:(?:tilstedeværende|fremmødte|mødte|deltagende) (?:medlemmer|observatører|gæster|suppleanter|repræsentanter)(?: (?:af|fra|i) \p{L}+)?|gæst(?:er)? (?:under|ved|til) (?:pkt\.?|punkt) ?\d{1,2}|fra (?:sekretariatet|forvaltningen|administrationen|regionen|kommunen|ledelsen|skolen|bestyrelsen)(?: (?:deltog|deltager|mødte))?)\s?:?$/iu

/** `Til stede fra bestyrelsen: Ida Holm`, `Fra Havneværket:     Direktør Bo Lund`, `Desuden deltog sekretær Ida Holm.`: who else was there, behind words of the paper's own. */
const alsoPresent =
  /^(?:(?:Til ?stede f|Mødt f|Deltagere f|F)ra \p{L}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2}\s?:|(?:Desuden|Endvidere|Herudover|Derudover|Yderligere|Tillige) (?:deltog|deltager|mødte)(?! ikke)(?:\s?:|(?=[^,]{1,40}$|.*(?:,|\sog\s))))\s+(?=\S)/u

/** `Bestyrelsen: Ida Holm, Bo Ry og Ea Toft`: the board, by those who were there. */
const boardPattern =
  /^(?:\p{L}*(?:[Bb]estyrelsen|[Uu]dvalget|[Rr]ådet)|[Aa]dministrationen|[Ff]orvaltningen|[Ll]edelsen)\s?:\s+(?=\p{Lu})/u
const partedPeople = /,\s*|\sog\s/u
const fewestPeople = 2

/** Where the people of a board begin on its line; `null` for `Udvalget: Børn og Unge`. */
function peopleOfBoard(line: string): number | null {
  const valueAt = boardPattern.exec(line)?.[0].length
  const [first = '', second = ''] = line.slice(valueAt).split(partedPeople, fewestPeople)
  return valueAt !== undefined && isFullName(first.trim()) && isFullName(second.trim()) ? valueAt : null
}

/** `Bestyrelsen:` alone on its line, over its members. */
const overItsMembers = /^Bestyrelsen\s?:\s*$/u

export interface Field {
  readonly kind: FieldKind
  /** The label as printed, without its colon. */
  readonly label: string
  /** Column of its value on the same line; the line's length where nothing follows. */
  readonly valueAt: number
  /** The label stands alone on its line. */
  readonly alone: boolean
}

/** `mødet hævet kl`: the label, written small. */
const behindClock = /(?<label>mødet \p{L}+) (?:kl|klokken)$/u

const bare = (text: string) =>
  text
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/\s?\/\s?/g, '/')
    .replace(/[.:]+$|\s[–-]$/, '')
    .replace(behindClock, '$<label>')

/** `Referat: 15. april 2024 kl. 8`: the word for the paper stands for the label of its day. */
const papers: ReadonlySet<string> = new Set(['referat', 'dagsorden'])
const beginsWithDay = (text: string) => findDates(text.trim())[0]?.start === 0
/** `Referat: Bestyrelsesmøde 14. marts 2017`, `Referat: Generalforsamling i Lindby Vandværk`: the title of the paper, and no label. */
const isTitleOfPaper = (label: string, rest: string) =>
  papers.has(label) && (namesMeeting.test(rest) || opensSitting(capitalised(rest.trim())))
const namesMeeting =
  /^\s*(?:(?:[Ee]kstra)?[Oo]rdinær[et]? )?\p{L}*(?:[Mm]øde|[Ff]orsamling)(?:t|en)?(?! \p{Ll}{3}|\p{L})/u

/** `fra bestyrelsesmødet`, behind `Referat` and more than one blank: a title too. */
const ofPaper = /^(?:fra|af|til|for|over|vedr)(?!\p{L})/u

/** The label a head line begins with: `Mødested: Teams`, `Mødedato Tirsdag d. 5. …`, `Deltagere :`, `Medlemmer`. */
export const fieldOf = (line: string): Field | null => fieldIn(line)

const fieldIn = remembered((line): Field | null => {
  const colon = line.indexOf(':')
  if (colon > 0 && colon <= longest) {
    const rest = line.slice(colon + 1)
    const isOverNames = rest.trim() === '' && overItsMembers.test(line)
    const said = isOverNames ? 'present' : fieldKinds.get(bare(line.slice(0, colon)))
    const label = bare(line.slice(0, colon))
    const ofPaper = said === 'other' && papers.has(label) && beginsWithDay(rest) ? 'date' : said
    const kind = label === 'møde' && /\p{L}/u.test(rest) && !/\d/.test(rest) ? 'body' : ofPaper
    if (kind && !isTitleOfPaper(label, rest)) {
      const valueAt = rest.trim() === '' ? line.length : line.length - rest.trimStart().length
      return { kind, label: line.slice(0, colon).trim(), valueAt, alone: rest.trim() === '' }
    }
  }
  const also = alsoPresent.exec(line)?.[0]
  if (also) return { kind: 'present', label: also.trim().replace(/\s?:$/u, ''), valueAt: also.length, alone: false }
  const board = colon > 0 && colon <= longest ? peopleOfBoard(line) : null
  if (board !== null) return { kind: 'present', label: line.slice(0, colon).trim(), valueAt: board, alone: false }
  if (presentPattern.test(line)) return { kind: 'present', label: line, valueAt: line.length, alone: true }
  if (line.length <= longest) {
    const kind = fieldKinds.get(bare(line))
    if (kind && kind !== 'other' && kind !== 'date') return { kind, label: line, valueAt: line.length, alone: true }
    if (kind === 'date' && sure.has(bare(line))) return { kind, label: line, valueAt: line.length, alone: true }
  }
  const wide = /^(?<label>\p{Lu}[\p{L}/ ]{1,28}?)(?:\t+|\s{2,})(?=\S)/u.exec(line)
  const glued = gluedLabel.exec(line)?.[0]
  const listed = listLabel.exec(line)?.[0] ?? byReferent.exec(line)?.[0]
  const word = wide?.groups?.['label'] ?? glued ?? listed ?? firstWord.exec(line)?.[0]
  const kind = word === undefined ? undefined : fieldKinds.get(bare(word))
  const isSure =
    word !== undefined &&
    (sure.has(bare(word)) ||
      word === listed ||
      (surePlaces.has(bare(word)) && namesPlace(line.slice(word.length).trim())))
  if (word === undefined || kind === undefined || (!wide && !glued && !isSure)) return null
  if (wide && papers.has(bare(word)) && ofPaper.test(line.slice(wide[0].length))) return null
  const verb = wide || glued ? 0 : (verbPattern.exec(line.slice(word.length))?.[0].length ?? 0)
  const valueAt = wide ? wide[0].length : line.length - line.slice(word.length + verb).trimStart().length
  const [isRoom, name] = [!wide && !glued && kind === 'place' && word === 'Mødelokale', line.slice(valueAt)]
  if (isRoom && (roomName.test(name) || !namesPlace(name))) return null
  return { kind, label: word, valueAt, alone: false }
})
