import { numbersOf } from '../danish/absence.ts'
import {
  durationLabel,
  isAgendaLabel,
  methodLabel,
  responsibleLabel,
  timeLabel,
  typeLabel,
} from '../danish/agenda-labels.ts'
import { mayLabelCase } from '../danish/case-numbers.ts'
import { type ClockFound, findClocks } from '../danish/clocks.ts'
import { sentences } from '../danish/sentences.ts'
import { type LabelledLine, labelledLines } from './labelled-lines.ts'
import type { ReadPunkt } from './reading.ts'

/** When a punkt is to be taken, by whom and how, as its agenda states it. */
export interface Schedule {
  readonly durationMinutes: number | null
  readonly startTime: string | null
  readonly endTime: string | null
  readonly responsible: string | null
  readonly method: string | null
  /** `Beslut`, `Orient.` alone on a line: what the punkt is there for. */
  readonly purpose: string | null
}

const minutes = /(?<minutes>\d{1,3})\s*min(?:utter|utte|\.|(?!\p{L}))/iu
/** A line that is nothing but a range of clocks. */
const onlyRange = /^\(?(?:kl\.?\s*)?\d{1,2}[.:]\d\d\s*[-–—]\s*\d{1,2}(?:[.:]\d\d)?(?:\s*\(\d{1,3} min\.?\))?\)?\.?$/iu
/** `kl. 16.30`, in the column of the time. */
const onlyClock = /^(?:kl\.?\s?)?\d{1,2}[.:]\d\d$/iu
/** `Beslut`, `Orient.`, `Drøftelse` alone on a line. */
const purposePattern =
  /^(?:(?<beslutning>beslut)(?:ning)?|(?<orientering>orient)(?:ering)?|(?<drøftelse>drøft)(?:else)?)\.?$/iu
const longestPurpose = 'orientering.'.length
const isPurpose = (text: string) => text.length <= longestPurpose && purposePattern.test(text)
function purposeOf(text: string): string | null {
  const said = purposePattern.exec(text)?.groups
  return said ? (Object.entries(said).find(([, word]) => word !== undefined)?.[0] ?? null) : null
}

/** `ved Ida Holm, bilag 2`: what is printed around the name. */
const byWord = /^(?:ved|v\/)\s?(?=\p{L})|,\s?bilag \d.*$/giu

const valueUnder = (lines: readonly LabelledLine[], label: RegExp) => {
  const value = lines.find((line) => label.test(line.label) && line.value !== '')?.value
  return (
    value
      ?.replace(byWord, '')
      .replace(/[.;,]?\s+(?:[-–]\s+)?(?:frist|deadline)(?!\p{L}).*$/iu, '')
      .replace(/[.;,]$/, '') ?? null
  )
}

/** Longer lines are text. */
const longestBare = 40

/** Reads the labels of an agenda punkt; `information` is the meeting's (`Pkt. 3 kl. 10.30-10.45 …`). */
export function scheduleOf(punkt: ReadPunkt, information: string | null): Schedule {
  const lines = labelledLines(punkt, isAgendaLabel)
  const bare = bareLines(punkt)
  const clock =
    clockOf([...underTime(lines), ...rangesIn(punkt, bare), fromInformation(punkt, information)]) ??
    findClocks(punkt.clock ?? underTime(lines).find((value) => onlyClock.test(value)) ?? '')[0]
  return {
    durationMinutes: durationIn(lines),
    startTime: clock?.from ?? null,
    endTime: clock?.to ?? null,
    responsible: valueUnder(lines, responsibleLabel),
    method: valueUnder(lines, methodLabel),
    purpose: purposeOf(bare.find(isPurpose) ?? lines.find(({ label }) => typeLabel.test(label))?.value ?? ''),
  }
}

/** The short lines of a punkt, but for those that say how it is taken, and the number of its case in a column of its own. */
function bareLines({ sections }: ReadPunkt): string[] {
  const bare: string[] = []
  for (const { heading, over, body } of sections) {
    if (heading && methodLabel.test(heading.text)) continue
    if (over !== undefined && mayLabelCase(over)) continue
    for (const { text } of body) if (text !== '' && text.length <= longestBare) bare.push(text.trim())
  }
  return bare
}

const underTime = (lines: readonly LabelledLine[]) =>
  lines.filter(({ label }) => timeLabel.test(label)).map(({ value }) => value)

/** The lines of a punkt, those of its heading first, that are nothing but a range of clocks. */
function rangesIn({ parts }: ReadPunkt, bare: readonly string[]): string[] {
  const ranges: string[] = []
  for (const { heading } of parts) for (const { text } of heading) if (isRange(text.trim())) ranges.push(text.trim())
  for (const text of bare) if (isRange(text)) ranges.push(text)
  return ranges
}
const isRange = (text: string) => text.length <= longestBare && onlyRange.test(text)

/** The first range of clocks in some texts. */
function clockOf(texts: readonly string[]): ClockFound | undefined {
  for (const text of texts) {
    const clock = text === '' ? undefined : findClocks(text).find(({ to }) => to !== null)
    if (clock) return clock
  }
  return undefined
}

function durationIn(lines: readonly LabelledLine[]): number | null {
  for (const { label, value } of lines) {
    const said =
      durationLabel.test(label) || timeLabel.test(label) ? minutes.exec(value)?.groups?.['minutes'] : undefined
    if (said !== undefined) return Number(said)
  }
  return null
}

/** The sentence or line of a meeting's information that speaks of this punkt and a clock. */
function fromInformation(punkt: ReadPunkt, information: string | null): string {
  if (information === null || punkt.number === null || !/(?:pkt\.?|punkt) \d/i.test(information)) return ''
  const own = Number(punkt.number)
  const pieces = information
    .split(/\n|(?=(?<!\p{L})(?:pkt\.?|punkt) \d)/iu)
    .flatMap((line) => sentences(line).map(({ text }) => text))
  return (
    pieces.find(
      (text) =>
        /^(?:pkt\.?|punkt) \d/iu.test(text) && numbersOf(/^(?:pkt\.?|punkt) \d+/iu.exec(text)?.[0] ?? '').includes(own),
    ) ?? ''
  )
}
