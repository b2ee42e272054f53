import { absenceWordings } from './absence-wordings.ts'

/** What a labelled section of a punkt holds. */
export type LabelKind =
  | 'sagsfremstilling'
  | 'resumé'
  | 'indstilling'
  | 'beslutning'
  | 'tidligere-beslutning'
  | 'referat'
  | 'opsamling'
  | 'baggrund'
  | 'formål'
  | 'økonomi'
  | 'høring'
  | 'kommunikation'
  | 'proces'
  | 'effekt'
  | 'bilag'
  | 'fravær'
  | 'afstemning'
  | 'deltagere'
  | 'andet'

/** Every label with a fixed wording, by the kind of its section. Written small, without colon. */
const labels: Readonly<Record<LabelKind, readonly string[]>> = {
  sagsfremstilling: [
    'sagsfremstilling',
    'supplerende sagsfremstilling',
    'kort sagsfremstilling',
    'sagsbeskrivelse',
    'sagsbehandling',
    'sagsredegørelse',
    'sagens kerne',
    'sagens opståen',
    'sagsemne',
    'sagens indhold',
    'sagens oplysninger',
    'sagen kort',
    'beskrivelse',
    'redegørelse',
    'problemstilling',
    'præsentation',
    'indhold i sagen',
    'uddybning',
    'beskrivelse af sagen',
    'sagens problemstilling',
    'sagens fremstilling',
    'uddybende sagsfremstilling',
    'uddybende bemærkninger',
    'uddybende oplysninger',
    'fremstilling',
    'løsning',
    'fakta',
    'fakta i sagen',
  ],
  resumé: [
    'resume',
    'resumé',
    'kort resume',
    'kort resumé',
    'sammendrag',
    'sagsresume',
    'sagsresumé',
    'sammenfatning',
    'sagsresumé og konklusion',
    'kort om sagen',
    'resume og beslutningstema',
  ],
  indstilling: [
    'indstilling',
    'indstillinger',
    'indstilling og beslutning',
    'administrativ indstilling',
    'administrationens indstilling',
    'administrationen indstiller',
    'administrationens anbefaling',
    'forvaltningens indstilling',
    'forvaltningen indstiller',
    'forvaltningen foreslår',
    'forvaltningens forslag',
    'direktionens indstilling',
    'direktionen indstiller',
    'borgmesterens indstilling',
    'formandens indstilling',
    'udvalgets indstilling',
    'magistratens indstilling',
    'sekretariatets indstilling',
    'indstillingspunkter',
    'beslutningsforslag',
    'beslutningspunkter',
    'beslutningspunkt',
    'forslag til beslutning',
    'anbefaling',
    'anbefalinger',
    'handlemuligheder/løsninger',
    'handlemuligheder',
    'det indstilles',
    'det foreslås',
    'det anbefales',
    'borgmesterens afdelings påtegning',
    'påtegning',
    'indstilling fra administrationen',
    'indstilling fra forvaltningen',
    'forvaltningschefens indstilling',
    'direktørens indstilling',
    'forslag til indstilling',
    'administrativt forslag',
    'administrationens forslag',
    'alternativ indstilling',
    'forslag',
  ],
  beslutning: [
    'beslutning',
    'beslutninger',
    'beslutning/konklusion',
    'konklusion',
    'vedtagelse',
    'afgørelse',
    'udvalgets beslutning',
    'rådets beslutning',
    'bestyrelsens beslutning',
    'beslutningsreferat',
    'mødebeslutning',
    'resultat',
    'udvalgets afgørelse',
    'byrådets beslutning',
    'kommunalbestyrelsens beslutning',
    'mødets beslutning',
  ],
  'tidligere-beslutning': [
    'tidligere behandling',
    'tidligere behandlinger',
    'tidligere behandlet',
    'tidligere beslutning',
    'tidligere beslutninger',
    'punktet behandlet tidligere',
    'sagsforløb',
    'sagens forløb',
    'behandling',
    'behandlingsforløb',
    'historik',
    'sagens tidligere behandling',
    'tidligere politisk behandling',
    'sagens tidligere forløb',
    'politisk behandling',
    'tidligere sagsbehandling',
  ],
  referat: ['referat', 'referat af punktet', 'kort referat', 'drøftelse', 'drøftelser'],
  opsamling: ['opsamling', 'opsamling fra mødet', 'opsamling på mødet', 'opsamling fra møde'],
  baggrund: [
    'baggrund',
    'baggrundsinformation',
    'sagens baggrund',
    'baggrund/formål',
    'baggrund og formål',
    'anledning',
    'anledning til sagen',
    'historik og baggrund',
    'indledning',
    'indledning/baggrund',
  ],
  formål: [
    'formål',
    'formål med punktet',
    'beslutningstema',
    'sagstema',
    'tema',
    'mål',
    'målsætning',
    'sagens formål',
    'emne og formål',
  ],
  økonomi: [
    'økonomi',
    'økonomiske konsekvenser',
    'økonomisk konsekvens',
    'økonomiske konsekvenser og finansiering',
    'økonomi og organisatoriske konsekvenser',
    'økonomiske og personalemæssige konsekvenser',
    'økonomiske og organisatoriske konsekvenser',
    'økonomiske og administrative konsekvenser',
    'økonomi og finansiering',
    'økonomi og personale',
    'økonomi/personale',
    'bevillingsmæssige konsekvenser',
    'finansiering',
    'økonomiske forhold',
    'ressourcer',
    'økonomi og ressourcer',
    'økonomi/finansiering',
    'økonomiske bemærkninger',
    'økonomiske og bevillingsmæssige konsekvenser',
    'bevilling',
    'bevillinger',
    'økonomi og afledt drift',
  ],
  høring: [
    'høring',
    'høringer',
    'høringssvar',
    'inddragelse',
    'borgerinddragelse',
    'høring og inddragelse',
    'udtalelser',
    'høring/borgerinddragelse',
    'høringsproces',
    'inddragelse og høring',
    'borgerinddragelse og høring',
    'partshøring',
  ],
  kommunikation: ['kommunikation', 'information og kommunikation', 'formidling', 'presse'],
  proces: [
    'proces',
    'videre proces',
    'den videre proces',
    'videre forløb',
    'det videre forløb',
    'tidsplan',
    'tidsperspektiv',
    'opfølgning',
    'næste skridt',
    'organisering',
    'implementering',
    'sagsgang',
    'forventet sagsgang',
    'videre sagsgang',
    'sagens videre gang',
    'videre forløb og tidsplan',
    'tidsplan og proces',
    'plan for opfølgning',
  ],
  effekt: ['effekt', 'effekter', 'ydelse', 'ydelser', 'forventet effekt', 'konsekvenser', 'evaluering'],
  bilag: [
    'bilag',
    'bilagsliste',
    'bilagsoversigt',
    'bilagsfortegnelse',
    'bilag til punktet',
    'bilag til punkt',
    'bilag til pkt.',
    'bilag til sag',
    'vedlagte bilag',
    'vedlagt bilag',
    'vedlagt',
    'vedhæftede filer',
    'dokumenter',
    'sagens bilag',
  ],
  fravær: [
    ...absenceWordings,
    'fraværende i mødet',
    'inhabil',
    'inhabile',
    'inhabilitet',
    'fremmøde og inhabilitet',
    'følgende deltog ikke i behandlingen af punktet',
    'deltog ikke i behandlingen af punktet',
    'deltog ikke',
  ],
  afstemning: ['afstemning', 'afstemningsresultat', 'afstemningsresultatet'],
  deltagere: ['gæster', 'deltagere under punktet', 'deltager under punktet', 'deltagere i punktet'],
  andet: [
    'kompetence',
    'beslutningskompetence',
    'hvem beslutter',
    'beslutningen træffes af',
    'sagen afgøres i',
    'sagen afgøres af',
    'sagen afgøres endeligt af',
    'sagen afgøres endeligt i',
    'sagens gang',
    'afgøres af',
    'ansvarlig',
    'ansvarlige',
    'metode',
    'type',
    'tid',
    'koordineret med',
    'lovgrundlag',
    'retsgrundlag',
    'hjemmel',
    'retsregler',
    'miljø',
    'sundhed',
    'bæredygtighed',
    'miljømæssige konsekvenser',
    'klima og miljø',
    'personalemæssige konsekvenser',
    'organisatoriske konsekvenser',
    'bemærkninger',
    'bemærkninger til dagsordenen',
    'bemærkninger til dagsorden',
    'forvaltningens bemærkninger',
    'administrationens bemærkninger',
    'protokolbemærkning',
    'protokoltilførsel',
    'mindretalsudtalelse',
    'særudtalelse',
    'vurdering',
    'forvaltningens vurdering',
    'supplerende oplysninger',
    'relation til andre politikker',
    'handicapaspekter',
    'sagen behandles i',
    'behandles i',
    'lovgivning',
    'juridiske aspekter',
    'juridisk grundlag',
    'lovgrundlag og planer',
    'klima',
    'klima- og miljømæssige konsekvenser',
    'klimamæssige konsekvenser',
    'sundhedsmæssige konsekvenser',
    'handicappolitiske konsekvenser',
    'ligestilling',
    'verdensmål',
    'fn’s verdensmål',
    'personale',
    'personalemæssige forhold',
    'personaleforhold',
    'supplerende bemærkninger',
    'udtalelse',
    'relation til vision',
    'relation til vision og tværgående politikker',
    'sammenhæng til kommunens strategier',
    'kompetenceforhold',
    'øvrige konsekvenser',
    'sagsgang og sagstype',
    'sagstype',
    'afledte konsekvenser',
    'andre konsekvenser',
    'høring og sagsgang',
    'dialog/høring',
    'punkttype',
    'sagshistorik, henvisninger',
    'lovgrundlag – link',
    'regelgrundlag',
    'retligt grundlag',
    'faktiske forhold',
    'direktionens vurdering',
    'direktionens bemærkninger',
    'administrationens vurdering',
    'bæredygtige konsekvenser',
    'bæredygtighedsvurdering',
    'konsekvenser for andre udvalg',
    'tværgående konsekvenser',
    'sammenhæng med andre politikker',
    'sammenhæng til politikker og strategier',
    'journalnummer',
  ],
}

const kinds = new Map(Object.entries(labels).flatMap(([kind, words]) => words.map((word) => [word, kind as LabelKind])))

/** Labels whose value may follow them on their line: `Metode: Mundtlig drøftelse`. The others stand alone on theirs. */
const inline = new Set(
  [
    'ansvarlig, ansvarlige, metode, type, punkttype, tid, bilag, baggrund/formål, baggrund, formål, kompetence, beslutningskompetence, fraværende, afbud',
    'afbud/fraværende, fravær, ikke til stede, inhabil, inhabile, inhabilitet, økonomi, beslutning, beslutninger, afgørelse, vedtagelse, konklusion, indstilling, referat, resume',
    'resumé, opfølgning, sagen afgøres i, sagen afgøres af, beslutningen træffes af, sagsfremstilling, høring, kommunikation, gæster',
    'proces, deltog ikke, fraværende med afbud, fraværende uden afbud, ikke tilstede, ej til stede, ej tilstede, afbud fra, fraværende i mødet, bemærkninger, tidligere behandling, tidligere beslutninger, afstemning, drøftelse, forvaltningens indstilling, tidsplan, bevilling, lovgrundlag, retsgrundlag',
  ].flatMap((line) => line.split(', ')),
)

export interface Label {
  readonly kind: LabelKind
  /** How many characters of the line are the label (its colon not counted) … */
  readonly length: number
  /** … and where its value begins on the same line; the line's length when nothing follows. */
  readonly valueAt: number
}

/** `1. `, `2) `, `a. ` before a label, as in "2. Beslutningspunkter"; `./. ` before what is enclosed, as in "./. Bilag: Notat" */
const numberedPattern = /^(?:(?:\d{1,2}|\p{L})[.)]|\.\/\.)\s+/u
/** A label begins with a capital, or with a number, letter or sign of its own. */
const startPattern = /^(?:\p{Lu}|\d|\p{L}[.)]|\.\/\.\s)/u
const longestLabel = 70

const longestWording = 60
/** `Baggrund / formål`, `Indstilling,`: white space, strokes and commas that the table does not have. */
const oddPattern = /\s\s|[\t\u00a0/]|,$/
const folded = (wording: string) =>
  wording
    .replace(/\s+/g, ' ')
    .replace(/\s?\/\s?/g, '/')
    .replace(/,$/, '')

/** `bilag til punkt 3`: small letters by then. */
const ofPunkt = /(?<=^bilag til \p{L}{3,5}\.?)\s(?:nr\.\s?)?\d{1,4}$/u
const withoutPunkt = (word: string) => (word.startsWith('bilag') ? kinds.get(word.replace(ofPunkt, '')) : undefined)

/** `Økonomi/Personaleforhold:`, `Sagsfremstilling og økonomi`: two sections in one; what is first in it titles no punkt. */
const neverTitles: ReadonlySet<LabelKind> = new Set(['sagsfremstilling', 'resumé', 'indstilling', 'baggrund'])
/** `Økonomi/Personaleforhold`, `Kommunikation/Høring`: with no mark behind it, of these alone. */
const besides: ReadonlySet<LabelKind> = new Set(['økonomi', 'kommunikation', 'høring'])
function bothOf(wording: string, isMarked: boolean): LabelKind | undefined {
  const stroke = wording.indexOf('/')
  const isOne = stroke >= 0 && stroke === wording.lastIndexOf('/')
  if (isOne && kinds.has(wording.slice(stroke + 1))) {
    const first = kinds.get(wording.slice(0, stroke))
    if (isMarked || (first !== undefined && besides.has(first))) return first
  }
  const and = wording.indexOf(' og ')
  const kind = and < 0 ? undefined : kinds.get(wording.slice(0, and))
  return kind !== undefined && neverTitles.has(kind) && kinds.has(wording.slice(and + 4)) ? kind : undefined
}

/** `Økonomiske og erhvervsmæssige konsekvenser`, `Klima- og miljømæssige konsekvenser`, `CO2-konsekvensvurdering`: what a case will lead to, whatever it is called. */
const consequences =
  /^(?:[\p{L}\d]+(?:iske|mæssige|-)(?:,? (?:og |samt )?\p{L}+(?:iske|mæssige)){0,3} konsekvenser|[\p{L}\d]{3,12}-?konsekvens(?:er|vurdering))$/u
const ofConsequences = (word: string): LabelKind | undefined =>
  !word.includes('konsekvens') || !consequences.test(word)
    ? undefined
    : /^(?:økonomi|bevilling)/u.test(word)
      ? 'økonomi'
      : 'andet'

/** The value of a label stands in a column of its own, as `Ingen.` does in the line "Bevilling:      Ingen." */
const column = /^(?:\t|\s{3,})\S/u

/** The label a line begins with, where its wording is a fixed one. */
export function labelOf(text: string): Label | null {
  if (!startPattern.test(text) || (text.length > longestLabel && text.lastIndexOf(':', longestLabel) < 0)) return null
  const skip = numberedPattern.exec(text)?.[0].length ?? 0
  const colon = text.indexOf(':')
  const end = colon < 0 || colon > longestLabel ? text.length : colon
  const wording = text.slice(skip, end).trimEnd()
  if (wording.length > longestWording) return null
  const small = wording.toLowerCase()
  const word = oddPattern.test(small) ? folded(small) : small
  const kind = kinds.get(word) ?? bothOf(word, colon === text.length - 1) ?? withoutPunkt(word) ?? ofConsequences(word)
  if (kind === undefined || !/^\p{Lu}/u.test(wording)) return null
  const rest = text.slice(end + 1).trimStart()
  if (rest !== '' && !inline.has(word) && !column.test(text.slice(end + 1))) return null
  return { kind, length: skip + wording.length, valueAt: rest === '' ? text.length : text.length - rest.length }
}
