/** Titles that agendas of every body have: `Godkendelse af dagsorden`, `Meddelelser`, `Eventuelt`. */
const usual =
  /^(?:godkendelse af|dagsorden|referat|meddelelser|eventuelt|evt\.?$|orientering|bordrunde|næste møde|velkomst|valg af|valg\.?$|fastsættelse af|(?:aars|års)?beretning|konstituering|formandsvalg|regnskab|budget|indkomne forslag|underskrift|spørgetid|fraværende|mødets åbning|åbning|opfølgning|status|siden sidst|til efterretning|fremlæggelse|drøftelse|anmodning|ansøgning|andragende|forslag|lokalplan|lukket punkt|lukket|høring|temadrøftelse|gensidig orientering|kommende møder|mødeplan|sager på vej|efterretningssager|skriftlig|mundtlig|forretningsorden|dirigent|bestyrelsens (?:års|aars)?beretning|formandens|kassererens|kontingent|nyt fra|info(?:rmation)? (?:fra|om))/iu

/** `evt. Der blev talt om en tur.`: the last title, and what was said right behind it. */
const anyOther = /^[Ee]vt\.?:?\s+\p{Lu}/u

/** Whether a title begins as the titles of agenda points do. */
export const isUsualTitle = (title: string) => usual.test(title) || anyOther.test(title)

/** The same with whole words: `Forslag fra Ida Holm`, but no `Forslaget anbefales`. */
export const hasUsualWord = (title: string) => {
  const found = usual.exec(title)?.[0]
  return found !== undefined && !/^\p{L}/u.test(title.slice(found.length))
}

/** Punkter that stand on every agenda and are no case of their own: `Godkendelse af dagsordenen`, `MEDDELELSER`, `Eventuelt`. */
const formality =
  /^(?:godkendelse af (?:dagsorden|referat|protokol)|(?:meddelelser|orientering(?:er)?|eventuelt|evt|bordrunde|næste møde|spørgetid|gensidig orientering|fraværende)(?!\p{L}))/iu

/** Whether a title is of a punkt that no case stands behind. */
export const isFormality = (title: string) => formality.test(title.trim())

/** `at taksten hæves`, `At 1) taksten hæves`: a recommendation, numbered or not. */
const recommendation = /^(?:at|om|bestyrelsen|udvalget|byrådet|kommunalbestyrelsen)\s|^[Aa]t\s?(?:\d|\p{L})/u
/** Whether the text after a number reads as an item of a list inside a punkt: `at taksterne godkendes`. */
export const isRecommendation = (text: string) => recommendation.test(text) || /^At\s/.test(text)

/** A group of punkter: `Til orientering`, `A. Sager til afgørelse i byrådet`, `Til behandling - for lukkede døre`, `Orienteringspunkter: (Intet referat)`, `Kategori - Til godkendelse`, `Åbne sager`, `Åbne dagsordenspunkter`, `Punkter på åbent møde:`, `Økonomiudvalgets sager`, `Fra Kulturudvalget`, `Lukket dagsorden`, `C: Sager til drøftelse/forberedelse`, `D. Orientering`, `II. Sager for lukkede døre`. */
const group =
  /^(?:(?:[A-Z]|[IVX]{1,4})[.):]\s{1,4})?(?:kategori\s?[-–:]\s?(?<category>.{3,60})|(?<purpose>(?:sager |punkter )?til (?:\p{L}+s(?:\/\p{L}+s)? )?(?:orientering|godkendelse|beslutning|drøftelse|behandling|efterretning|høring|vedtagelse|debat|afgørelse|anbefaling|indstilling)(?:\/\p{L}{4,20})?(?: (?:og|eller|i) [\p{L}/ ]{3,50})?|(?<=^[A-Z][.):]\s{1,4})(?:orientering|drøftelse|beslutning|godkendelse))(?:\s[-–]\sfor (?<doors>åbne|lukkede) døre)?|(?<outside>uden ?for (?:den (?:udsendte )?)?dagsorden(?:en)?)|(?<noun>(?:(?:åbne |lukkede )?(?:orienterings|beslutnings|drøftelses|efterretnings|temadrøftelses|fælles)(?:sager|punkter)|(?:orientering|beslutning|drøftelse)er))|(?<whose>[\p{L}-][\p{L}, -]{2,60}s sager|sager (?:rejst|stillet|indbragt|fremsat) af \p{L}+|fra (?:\p{Lu}[\p{L}-]*,? (?:og )?){0,3}\p{Lu}?[\p{L}-]*(?:udvalget|magistraten|direktionen))|(?:(?:(?:dagsordens)?punkter |sager )?(?:for|på|i|til) (?:det |den )?)?(?<access>åbent?|åbne|lukkede|lukket)(?:\s+(?:dagsorden(?:spunkter)?|referat|sager|punkter|punkt|møde|del|døre))?(?:(?<=dagsorden)\.)?)\s?:?(?:\s\([\p{L} ]{3,40}\))?$/iu

/** `TEMA: FORMALIA II`: a group in capitals; but no `Tema: Budgettet` inside a punkt. */
const theme = /^TEMA\s?:\s?(?<category>[\p{Lu}\d][\p{Lu}\d ,&/-]{2,60})$/u

/** `Mødet fortsattes for lukkede Døre.`, `For lukkede Døre.` */
const goesOnBehind = /^(?:mødet (?:fortsattes|fortsætter|fortsat) )?for (?<access>åbne|lukkede) døre\.?$/iu

export interface Group {
  /** `Til orientering`; `null` when the group only says open or closed. */
  readonly category: string | null
  readonly closed: boolean | null
  /** `Orienteringspunkter`: may as well be the title of a punkt. */
  readonly isNoun: boolean
}

export function groupOf(line: string): Group | null {
  if (line.length > 80) return null
  const themed = theme.exec(line)?.groups?.['category']
  if (themed) return { category: themed.trim(), closed: null, isNoun: false }
  const parts = (goesOnBehind.exec(line) ?? group.exec(line))?.groups
  if (!parts) return null
  const noun = parts['noun'] ?? null
  const access = parts['access'] ?? parts['doors']
  const category = parts['category'] ?? parts['purpose'] ?? parts['outside'] ?? parts['whose'] ?? noun
  return {
    category: category?.trim() ?? null,
    closed: access === undefined ? null : /^l/i.test(access),
    isNoun: noun !== null,
  }
}
