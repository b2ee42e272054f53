/** What kind of paper a line announces when it stands alone: `Åbent referat` → minutes. */
export type PaperWord = 'agenda' | 'minutes'

const minutesPattern =
  /^(?:åbent |lukket |endeligt? |foreløbigt? |udkast til |beslutnings\s?|møde|kort)?(?:referat|protokol|beslutningsprotokol|forhandlingsprotokol|beslutningsreferat|mødereferat|protokollat|forhandlingsprotokollat)(?: \(?(?:åbent|lukket|åben|endeligt|udkast)\)?| til| fra)?:?$/iu
const agendaPattern =
  /^(?:åben |lukket |endelig |foreløbig |tillægs|udkast til |møde)?(?:dagsorden|mødeindkaldelse|indkaldelse til møde|sagsliste|tillægsdagsorden)(?: \(?(?:åben|lukket|endelig|udkast)\)?| til| for)?:?$/iu

/** The kind of paper a line names and nothing else: `REFERAT`, `Dagsorden`, `Åbent referat`, `Referat / beslutningsprotokol`; both in one are minutes. */
export function paperWordOf(line: string): PaperWord | null {
  if (line.length > 45) return null
  const words = line.split('/').map(wordOf)
  if (words.includes(null)) return null
  return words.includes('minutes') ? 'minutes' : 'agenda'
}

const wordOf = (part: string): PaperWord | null => {
  const text = part.replace(/^[\s*#_|]+|[\s*#_|]+$/g, '')
  return minutesPattern.test(text) ? 'minutes' : agendaPattern.test(text) ? 'agenda' : null
}

const volumePattern =
  /^.{0,60}(?<!\p{L})(?:forhandlings-?protokol|\p{Lu}\p{L}*raads protokol)$|^(?:\d{1,2}\p{Ll}?[.)]\s)?(?:.{2,60}\s)?\p{L}*proto[ck]ol(?:len)?\s(?:for\s.{2,60}\sfra\s.{4,30}|.{0,30}\d{4}\s?[-–](?:\s?(?:.{0,20}\d{4})?))\.?$/iu

/** `Engby Sogneraads Protokol 1909 – 1915`, `Forhandlingsprotokol for Engby Kommune fra 1. Maj 1915`: what is written on a volume. */
export const isVolumeTitle = (line: string): boolean =>
  line.length < 120 && /proto[ck]ol/iu.test(line) && volumePattern.test(line)

const titlePattern =
  /^(?:(?<minutes>(?:åbent |lukket |endeligt? |udkast til |beslutnings|møde)?(?:referat|protokol|beslutningsprotokol|protokollat))|(?<agenda>(?:åben |lukket |endelig |udkast til |møde)?(?:dagsorden|mødeindkaldelse|indkaldelse)))(?!\p{L})/iu

/** The kind of paper a title line begins with: `REFERAT Byrådet d. 27-08-2025`, `Dagsorden til møde i …`. */
export function paperTitleOf(line: string): PaperWord | null {
  const match = titlePattern.exec(line)
  return match ? (match.groups?.['minutes'] ? 'minutes' : 'agenda') : null
}

const insidePattern =
  /\s[-–]\s(?:(?<minutes>(?:åbent |lukket )?referat|beslutningsprotokol|protokol)|(?<agenda>(?:åben |lukket )?dagsorden))(?!\p{L})/iu

/** The kind of paper a title line names after a dash: `Økonomiudvalget – Referat – 1. oktober 2018`. */
export function paperInside(line: string): PaperWord | null {
  const match = insidePattern.exec(line)
  return match ? (match.groups?.['minutes'] ? 'minutes' : 'agenda') : null
}
