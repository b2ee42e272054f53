/** What kind of paper a word announces: `Åbent referat` → minutes. */
export type PaperWord = 'agenda' | 'minutes'

const minutesWords =
  '(?:beslutnings\\s?|møde|kort|medlems)?ref(?:erat|\\.(?= (?:af|fra) ))|(?:beslutnings\\s?|forhandlings|møde)?protokol(?:lat)?|beslutninger(?= (?:fra|på) \\p{L}{0,24}møde[^:]{1,60}\\skl\\.)'
const agendaWords = '(?:tillægs|møde)?dagsorden|mødeindkaldelse|indkaldelse(?= til)|sagsliste'
const states = 'åbent?|lukket|endeligt?|foreløbigt?|udkast(?: til)?|offentligt?'
/** A word for a paper, with what may stand before it: `Endelig dagsorden`, `Udkast til referat`. */
const paper = `(?:(?:${states}|godkendt) )?(?:(?<minutes>${minutesWords})|(?<agenda>${agendaWords}))`
/** What stands between two of them: `Dagsorden/referat`, `Dagsorden og referat`. */
const between = '(?:\\s?[/+&]\\s?|\\s(?:og|samt|med)\\s)'
const papers = `${paper}(?:${between}(?:${minutesWords}|${agendaWords}))?`

/** `REFERAT`, `Dagsorden (åben)`, `Beslutningsprotokol fra:`, `Indkaldelse til møde` */
export const alonePattern = new RegExp(`^${paper}(?: \\(?(?:${states})\\)?| til(?: møde)?| fra| for)?\\s?:?$`, 'iu')
/** `REFERAT Byrådet d. 27-08-2025`, `Dagsorden til møde i …`; a `Forhandlingsprotokol for …` is a volume. */
const leadingPattern = new RegExp(`^(?!forhandlings)${paper}(?!\\p{L})`, 'iu')
/** `Økonomiudvalget – Referat – 1. oktober 2018`, `Vejlauget Enghaven | Referat af generalforsamling 7. juni 2023` */
const dashedPattern = new RegExp(`\\s[-–|]\\s${paper}(?!\\p{L})`, 'iu')
/** `Teknisk Udvalg, åbent referat, 3. maj 1999` */
export const insidePattern = new RegExp(`(?<!\\p{L})${papers}(?!\\p{L})`, 'iu')
/** `Dagsorden med beslutninger`, `DAGSORDEN - BESLUTNINGER`: the agenda, filled in. */
const filledIn =
  /^(?:endelig )?dagsorden(?: (?:og|med|samt|inkl\.?|incl\.?)|\s?[/+–-]) ?(?:beslutninger|referat|konklusioner)\s?:?$/iu
/** `Dagsorden og referat, møde nr. 3`, `Dagsorden/referat fra bestyrelsesmøde`: the same before what it is of. */
const filledInOf = /^(?:endelig )?dagsorden(?: (?:og|med|samt)|\s?[/+]) ?(?:beslutninger|referat)(?!\p{L})/iu
const longestAlone = 45
/** `Dagsorden ifølge vedtægterne:`, `Mødets dagsorden:`, `Dagsorden iht. vedtægternes § 8:`, `med følgende dagsorden:`, `Dagsordenen var følgende:`, `Dagsorden for generalforsamlingen`: a line over the list. */
const overList =
  /^(?:(?:mødet |generalforsamlingen )?(?:(?:med|efter|havde) |der var |hvor der var )?følgende (?:foreløbige |endelige )?dagsorden(?: var udsendt| foreslået)?|(?:den |mødets |dagens |aftenens )?(?:udsendte )?dagsorden(?:en)?(?: for (?:mødet|generalforsamlingen|bestyrelsesmødet|afdelingsmødet|beboermødet|aftenen))?(?: (?:(?:ifølge|iflg\.?|i henhold til|iht\.?|i følge|efter|jf\.?|jvf\.?|jfr\.?|jævnfør) (?:foreningens |klubbens )?(?:vedtægter|love)(?:ne)?s?(?:,? (?:§|paragraf|pkt\.?) ?\d{1,3}(?:[., ]{1,2}(?:stk\.? ?)?\d{1,2})?)?|(?:var|er|lød|så ud)(?: (?:som følger|følgende|således|sådan))?))?)\s?:?$/iu
/** `Referat jf. dagsordenen:`, `Referat af mødet:`, `Referat punkt for punkt`: the same over what was said of its punkter. */
const overMinutes =
  /^(?:beslutnings|møde|kort )?referat(?: (?:(?:jf|j[fvr]+|iflg|iht)\.?|ifølge|jævnfør|efter|i henhold til|i\.?h\.?t\.?|ud fra|til|af) (?:(?:den|mødets) (?:udsendte )?)?dagsorden(?:en)?(?:s punkter)?\s?:?| (?:af|fra) (?:mødet|bestyrelsesmødet|generalforsamlingen)\s?:| punkt for punkt\s?:?)$/iu
const longestOver = 80
/** A quick look: no line that names a paper is without one of these. */
export const mayNamePaper = /ref(?:erat|\.)|protokol|beslutninger|dagsorden|indkaldelse|sagsliste/iu

const wordIn = (pattern: RegExp, text: string): PaperWord | null => {
  const match = pattern.exec(text)
  return match ? (match.groups?.['minutes'] ? 'minutes' : 'agenda') : null
}

/** Whether a line announces the list of an agenda in words of its own: `Dagsordenen var følgende:`; but no `Dagsordenen blev godkendt`. */
export const isOverAgenda = (line: string): boolean => mayBeOver.test(line) && overList.test(line.trim())
const mayBeOver = /dagsorden/iu

/** The kind of paper a line names and nothing else: `REFERAT`, `Dagsorden`, `Åbent referat`, `Referat / beslutningsprotokol`, `Dagsorden med beslutninger`; both in one are minutes. */
export function paperWordOf(line: string): PaperWord | null {
  if (line.length > longestOver || !mayNamePaper.test(line)) return null
  if (isOverAgenda(line)) return 'agenda'
  if (overMinutes.test(line.trim())) return 'minutes'
  if (line.length > longestAlone) return null
  if (filledIn.test(line)) return 'minutes'
  const words = line.split('/').map((part) => wordIn(alonePattern, part.replace(/^[\s*#_|]+|[\s*#_|]+$/g, '')))
  if (words.includes(null)) return null
  return words.includes('minutes') ? 'minutes' : 'agenda'
}

/** The kind of paper a title line begins with. */
export const paperTitleOf = (line: string): PaperWord | null =>
  filledInOf.test(line) ? 'minutes' : wordIn(leadingPattern, line)

/** The kind of paper a title line names after a dash. */
export const paperInside = (line: string): PaperWord | null => wordIn(dashedPattern, line)

/** `Udskrift af beslutningsprotokollen`, `Uddrag af Engby Byraads Forhandlingsprotokol`: what was written out of a book. */
const transcript =
  /^(?:Udskrift|Uddrag|Afskrift) af (?:(?:\p{Lu}[\p{L}-]* ){0,3}\p{L}+s )?(?:[Bb]eslutnings|[Ff]orhandlings|[Mm]øde)protokol(?:len)?(?: for| fra)?:?$/u
/** Whether a line of a head says that the minutes under it were written out of a book; in running text it may be a line of a sentence. */
export const isTranscript = (line: string): boolean => /^(?:Ud|Af)/u.test(line) && transcript.test(line)

const sentencePattern =
  /^(?:fra|for|til|af|over)\s(?:et\s|det\s|den\s)?(?:(?:(?:ekstra)?ordin(?:æ|ae?)r[et]?|konstituerende|offentligt|åbent|fælles)\s)?(?:\p{L}*møde|\p{L}*generalforsamling)(?:t|en)?,?\s(?:[^.:;]{2,80}\s)?$/u

/** `fra ordinært møde `, `fra mødet i Udvalget for Havne `, before a day: under the word for the paper its sentence goes on. */
export const goesOnFromPaper = (beforeDay: string): boolean => sentencePattern.test(beforeDay)

const announcing =
  /^(?:her(?:med)?(?: (?:er|kommer|følger|sendes|fremsendes))?|nedenfor (?:er|følger)|vedlagt(?: er| følger)?)(?: hermed| så| lige)? (?:et )?(?<paper>referat|dagsorden)(?:et|en)?(?= (?:fra|af|til|for|over) )/iu

/** A letter's words before a title: `Her er referatet fra mødet i Havnerådet den 3. maj 2016` → `referat fra mødet i Havnerådet den 3. maj 2016`. */
export const withoutAnnouncing = (line: string): string =>
  line.length < 200 && /^[HNVhnv]/.test(line) ? line.replace(announcing, '$<paper>') : line

/** Where a paper's word stands in a line; `null` where none does. */
export function findPaper(line: string): { readonly start: number; readonly end: number } | null {
  const match = mayNamePaper.test(line) ? insidePattern.exec(line) : null
  return match ? { start: match.index, end: match.index + match[0].length } : null
}

const volumePattern =
  /^.{0,60}(?<!\p{L})(?:forhandlings-?(?:proto[ck]ol|bog)|mødebog|\p{Lu}\p{L}*raads protokol)$|^(?:\d{1,2}\p{Ll}?[.)]\s)?(?:.{2,60}\s)?(?:\p{L}*proto[ck]ol(?:len)?|forhandlingsbog|mødebog)\s(?:for\s.{2,60}\sfra\s.{4,30}|(?:ført|begyndt|paabegyndt|påbegyndt|anlagt|autoriseret)\s.{4,30}|.{0,30}\d{4}\s?[-–](?:\s?(?:.{0,20}\d{4})?))\.?$/iu

/** `Engby Sogneraads Protokol 1909 – 1915`, `Protokol ført fra 1. Januar 1920`, `Havneudvalgets Forhandlingsbog`, `Forhandlingsprotokol for Engby Kommune fra 1. Maj 1915`: what is written on a volume. */
export const isVolumeTitle = (line: string): boolean =>
  line.length < 120 && /proto[ck]ol|sbog|mødebog/iu.test(line) && volumePattern.test(line)
