import { isRecommendation, isUsualTitle } from '../../danish/agenda-titles.ts'
import { monthNames } from '../../danish/calendar.ts'
import { isClosedLine } from '../../danish/closed.ts'
import { labelOf } from '../../danish/headings.ts'
import { announcesCases } from '../../danish/openings.ts'
import { paperWordOf } from '../../danish/papers.ts'
import type { Numbering } from '../rows/numbering.ts'
import type { Row } from '../rows/rows.ts'
import { isApart } from '../rows/rows.ts'
import { keyOf } from '../rows/titles.ts'

/** What is known of the rows around a candidate when it is weighed. */
export interface Surroundings {
  readonly before: Row | undefined
  readonly after: Row | undefined
  /** The keys of titles that a contents list promised. */
  readonly promised: ReadonlySet<string>
}

interface Evidence {
  readonly name: string
  readonly weight: number
  readonly example: string
  readonly holds: (title: string, row: Row, around: Surroundings, numbering: Numbering) => boolean
}

const attachmentPattern = /\.(?:pdf|docx?|xlsx?|pptx?|msg|txt|jpg)\b|^(?:mail|bilag)\s/iu
const sentencePattern = /\p{Ll}{3,}[.;,]$/u
const caseLinePattern = /^(?:sags?(?:nr|nummer)|dok\.?\s?nr|j\.?\s?nr|sagsid|sagsbehandler|emn-|tid:|ansvarlig)/iu

const amountPattern = new RegExp(
  `^(?:${monthNames})\\.?(?:\\s|$|,)|^\\d{1,2}[.-]\\d|^\\d{1,2}[.\\s]\\s?(?:19|20)\\d\\d$|^(?:kr|kroner|øre|pct|procent|stk|m2|m3|timer|minutter)\\b`,
  'iu',
)

/** `Dagsorden punkter:`, `Mødets punkter:`: the list of the meeting follows. */
const agendaPattern =
  /^(?:dagsordenens? ?punkter(?:ne)?|dagsorden(?:en)?(?: punkter)?|mødets punkter|punkter(?:ne)?(?: (?:i henhold til|ifølge|jf\.?|efter|fra|på) (?:den )?(?:udsendte |vedlagte )?(?:mødeindkaldelsen?|indkaldelsen|dagsordenen?))?)\s?:$/iu

/** What a number must follow: `… under punkt 3 og`, `… i lokale` */
const wantsNumber = /(?<!\p{L})(?:og|eller|til|den|d\.|kl\.?|punkt|pkt\.?|sag|lokale|side|nr\.?|§)$/iu

export const sentenceWeight = 1.5
/** The word of a section speaks so much against a title; not behind `Pkt. 2:`, which numbers punkter alone. */
export const sectionWeight = 5
/** Whether what follows a number ends as a sentence or a clause does. */
export function endsAsSentence(title: string): boolean {
  const end = title.slice(-lastWords)
  return title.length > 25 && sentencePattern.test(end) && !shortEnd.test(end)
}
const lastWords = 60
/** `Takster mv.`, `Ansøgning / Ida og Bo.` */
const shortEnd = /(?:evt|mv|m\.v|mm|m\.m|nr|kr|\s\/\s?\p{L}+(?: og \p{L}+)?)\.$/iu

/** `Havnen: Der …`, `Havnen - Der …`, `Havnen. Der …` */
const behindTitle = /\S(?::|\s[–-]|\.)\s+\S/u
const before = (title: string) => title.slice(0, title.search(/(?::|\s[–-]|\.)\s/u))
/** Whether a line begins farther out than the item above it, whose sentence it then does not go on with. */
const isOutside = ({ column }: Row, before: Row) => before.numbering !== null && before.column > column

/** What speaks for and against a line being the heading of a punkt; the weights add up. */
export const evidences: readonly Evidence[] = [
  {
    name: 'promised by the contents list',
    weight: 5,
    example: '3. Budgetopfølgning',
    holds: (title, _row, { promised }) => title !== '' && promised.size > 0 && promised.has(keyOf(title)),
  },
  {
    name: 'promised, and what came of it behind',
    weight: 5,
    example: '3. Havnen: Der er indhentet to tilbud.',
    holds: (title, _row, { promised }) =>
      promised.size > 0 && behindTitle.test(title) && promised.has(keyOf(before(title))),
  },
  {
    name: 'a title that agendas have',
    weight: 1.5,
    example: '1. Godkendelse af dagsorden',
    holds: (title) => isUsualTitle(title),
  },
  {
    name: 'a label or a case number follows',
    weight: 2,
    example: '1. Meddelelser / Sagsnr.: 2011-29298',
    holds: (_title, _row, { after }) =>
      !!after && (after.label !== null || after.isCase || caseLinePattern.test(after.text)),
  },
  {
    name: 'the first of a group',
    weight: 1.5,
    example: 'For lukkede døre: / 12. Salg af Havnegade 4.',
    holds: (title, _row, { before }) => title !== '' && !!before?.group && before.group.category === null,
  },
  {
    name: 'its first part follows',
    weight: 6.5,
    example: '2. Økonomi / 2.1 Indsamling',
    holds: (title, _row, { after }, { value, sub }) =>
      title !== '' &&
      sub === 0 &&
      after?.numbering?.style === 'sub' &&
      after.numbering.value === value &&
      after.numbering.sub === 1,
  },
  {
    name: 'a number over a label',
    weight: -4,
    example: '10. / Metode: Orientering',
    holds: (title, _row, { after }, { strong }) =>
      !strong && title === '' && !!after && after.label !== null && after.paper === null,
  },
  {
    name: 'a closed punkt',
    weight: 2.5,
    example: '101 / Lukket punkt: Personalesag',
    holds: (title, _row, { after }) =>
      /^lukket(?: punkt| sag)?\s?[:–-]/iu.test(title || (after?.text ?? '')) || isClosedLine(after?.text ?? ''),
  },
  {
    name: 'the title of a table of punkter',
    weight: 5,
    example: '| 3. Økonomi | Godkendt |',
    holds: (_title, { cell, inside }) => cell?.isTitle === true && !inside,
  },
  {
    name: 'two marks after the number',
    weight: 0.8,
    example: '1). Kassen',
    holds: (_title, row) => /^\d{1,3}\s?(?:\)\.|\.\))/u.test(row.text),
  },
  { name: 'stands apart', weight: 0.8, example: '', holds: (_title, row) => isApart(row) },
  {
    name: 'text follows after a blank line',
    weight: 0.5,
    example: '',
    holds: (_title, _row, { after }) => !after || isApart(after),
  },
  {
    name: 'the number of a punkt under the label of a decision on it',
    weight: -8,
    example: 'Byrådets møde 28. november 2005 / Punkt 2:',
    holds: (title, _row, { before }) =>
      title === '' && !!before?.decision && before.decision.valueAt >= before.text.length,
  },
  {
    name: 'continues a sentence',
    weight: -2,
    example: '… i henhold til lov nr. / 5. Maj',
    holds: (_title, row, { before }, { style }) =>
      style !== 'sag' &&
      !isApart(row) &&
      !!before &&
      /(?:[,–-]|\p{Ll}{2,})$/u.test(before.text) &&
      before.text.length > 60 &&
      !isOutside(row, before),
  },
  {
    name: 'the last word of a sentence',
    weight: -4,
    example: '… deltager under punkt 3 og / 4.',
    holds: (title, row, { before }) => title === '' && row.gap === 0 && !!before && wantsNumber.test(before.text),
  },
  {
    name: 'item of an introduced list',
    weight: -2,
    example: 'Det indstilles, / 1. at …',
    holds: (_title, _row, { before }) =>
      !!before &&
      before.numbering === null &&
      before.group === null &&
      /(?:\bat|[:,])$/u.test(before.text) &&
      !agendaPattern.test(before.text) &&
      !announcesCases(before.text),
  },
  {
    name: 'a recommendation',
    weight: -5,
    example: '1. at taksterne godkendes',
    holds: (title) => isRecommendation(title),
  },
  {
    name: 'begins small',
    weight: -2.5,
    example: '2. hvilke skridt skal vi tage',
    holds: (title, _row, _around, { style }) => style !== 'sub' && /^(?!evt(?!\p{L}))\p{Ll}/u.test(title),
  },
  {
    name: 'is a section label',
    weight: -sectionWeight,
    example: '1. Resume',
    holds: (title, _row, _around, { style }) => style !== 'punkt' && labelOf(title) !== null && !isUsualTitle(title),
  },
  {
    name: 'is the word for the paper',
    weight: -5,
    example: '1 DAGSORDEN',
    holds: (title, _row, _around, { style }) => style === 'bare' && paperWordOf(title) !== null,
  },
  {
    name: 'the number of a page over the word for the paper',
    weight: -5,
    example: '1 / Dagsorden:',
    holds: (_title, _row, { after }, { style }) => style === 'alone' && after?.paper !== null && after !== undefined,
  },
  { name: 'is an attachment', weight: -2.5, example: '1. Mail fra …', holds: (title) => attachmentPattern.test(title) },
  {
    name: 'ends as a sentence or a clause',
    weight: -sentenceWeight,
    example: '1. Hvilket resultat ønsker vi os, når perioden er slut.',
    holds: (title) => endsAsSentence(title),
  },
  {
    name: 'a question',
    weight: -2,
    example: '2. Hvem gør hvad?',
    holds: (title) => title.length > 60 && title.endsWith('?'),
  },
  { name: 'a whole paragraph', weight: -1.5, example: '', holds: (title) => title.length > 220 },
  {
    name: 'a date or an amount',
    weight: -4,
    example: '18. september 2012: Sagen udsat',
    holds: (title, _row, _around, { style }) => style !== 'alone' && amountPattern.test(title),
  },
]
