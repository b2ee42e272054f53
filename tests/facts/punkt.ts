import type { Meeting } from '../../src/model/meeting.ts'
import type { PunktFacts } from './facts.ts'
import { exactly, fold, strings } from './likeness.ts'

type Punkt = Meeting['punkter'][number]

/** A text that is asked and stands there otherwise. */
export const stringsDiffer = (want: string | null | undefined, got: string | null) =>
  want !== undefined && (want === null || got === null ? want !== got : !exactly(want, got))

/** The people asked who are missing, and whether there is someone nobody asked for. */
export function named(key: string, want: readonly string[] | undefined, got: readonly { name: string }[]): string[] {
  if (want === undefined) return []
  const missing = want.filter((name) => !got.some((person) => exactly(person.name, name)))
  const others = got.filter((person) => !want.some((name) => exactly(person.name, name)))
  return [...missing.map((name) => `${key} has ${name}`), ...others.map(({ name }) => `${key} has no ${name}`)]
}

/** `Bilag 2: Kort` → `Kort` */
const attachmentNumber = /^bilag\s*\w*\s*[:.]\s*/i
const plain = ['closed', 'durationMinutes', 'startTime', 'endTime'] as const
const texts = ['category', 'responsible', 'method', 'title'] as const
const missing = (want: readonly string[] | undefined, holds: (part: string) => boolean, label: string) =>
  (want ?? []).filter((part) => !holds(part)).map((part) => `${label} ${part}`)

/** Which facts a punkt does not hold; all of them at once when there is no such punkt. */
export function failingPunktFacts(want: PunktFacts, got: Punkt | undefined): string[] {
  const label = `punkt ${want.number ?? want.title}`
  if (got === undefined) return [`${label}: found`]
  const text = fold(strings(got).join('\n'))
  const decided = fold(strings(got.decision).join('\n'))
  const titles = got.attachments.map(({ title }) => title.replace(attachmentNumber, ''))
  return [
    ...plain.filter((key) => want[key] !== undefined && want[key] !== got[key]),
    ...texts.filter((key) => stringsDiffer(want[key], got[key])),
    ...missing(want.caseNumbers, (part) => got.caseNumbers.includes(part), 'case number'),
    ...missing(want.sections, (part) => got.sections.some(({ heading }) => exactly(heading ?? '', part)), 'section'),
    ...missing(want.attachments, (part) => titles.some((t) => exactly(t, part.replace(attachmentNumber, ''))), 'bilag'),
    ...(want.attachments === undefined || titles.length <= want.attachments.length ? [] : ['no other bilag']),
    ...named('absent', want.absent, got.absent),
    ...missing(want.actions, (part) => got.actions.some(({ responsible }) => responsible === part), 'an action for'),
    ...failingDecisionFacts(want, got),
    ...missing(want.decisionContains, (part) => decided.includes(fold(part)), 'decision holds'),
    ...missing(want.decisionExcludes, (part) => !decided.includes(fold(part)), 'decision does not hold'),
    ...missing(want.contains, (part) => text.includes(fold(part)), 'holds'),
    ...missing(want.excludes, (part) => !text.includes(fold(part)), 'does not hold'),
  ].map((line) => `${label}: ${line}`)
}

function failingDecisionFacts(want: PunktFacts, got: Punkt): string[] {
  const { decision } = got
  const votes = decision?.votes ?? null
  const counts = ['for', 'against', 'abstained'] as const
  const sameVotes =
    want.votes && counts.every((key) => want.votes?.[key] === undefined || want.votes[key] === votes?.[key])
  const earlier = (want.earlierDecisions ?? []).filter(
    (asked) =>
      !got.earlierDecisions.some(
        ({ date, text }) =>
          (asked.date === undefined || asked.date === date) && fold(text).includes(fold(asked.contains)),
      ),
  )
  return [
    ...(want.decision === undefined || decision === null ? [] : ['no decision']),
    ...(want.outcome === undefined || (decision?.outcome ?? null) === want.outcome ? [] : ['outcome']),
    ...(want.unanimous === undefined || decision?.unanimous === want.unanimous ? [] : ['unanimous']),
    ...(want.votes === undefined || sameVotes || (want.votes === null && votes === null) ? [] : ['votes']),
    ...missing(want.forNames, (name) => votes?.forNames.includes(name) ?? false, 'for'),
    ...missing(want.againstNames, (name) => votes?.againstNames.includes(name) ?? false, 'against'),
    ...earlier.map(({ contains }) => `earlier decision ${contains}`),
  ]
}
