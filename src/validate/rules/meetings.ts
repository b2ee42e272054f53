import { facts } from '../../model/meeting.ts'
import { bare, letters } from '../bare.ts'
import type { Rule } from '../rule.ts'
import { meetingsOf, punkterOf, startOf } from '../walk.ts'

export const noPunkter: Rule = function* (document) {
  for (const { value: meeting, pointer } of meetingsOf(document))
    if (meeting.punkter.length === 0 && !meeting.cancelled)
      yield {
        pointer: `${pointer}/punkter`,
        message: 'Expected a meeting that was held to have punkter, found none. Look for its headings in the source.',
        at: meeting.span.from,
      }
}

/** The sections that say what came of a punkt. */
const outcomes = new Set(['beslutning', 'referat', 'opsamling'])

export const noDecision: Rule = function* (document) {
  for (const { value: meeting, pointer } of meetingsOf(document)) {
    if (meeting.documentType !== 'referat' || meeting.cancelled || meeting.punkter.length === 0) continue
    const decided = meeting.punkter.some(
      ({ decision, sections }) =>
        decision !== null || sections.some(({ kind, text }) => outcomes.has(kind) && letters(text) > 0),
    )
    if (decided) continue
    yield {
      pointer: `${pointer}/documentType`,
      message: 'Expected a referat to hold a decision or what was said, found neither. See whether it is an agenda.',
      at: meeting.evidence.documentType ?? meeting.span.from,
    }
  }
}

export const decisionInAgenda: Rule = function* (document) {
  for (const meeting of meetingsOf(document)) {
    if (meeting.value.documentType !== 'dagsorden') continue
    for (const { value: punkt, pointer } of punkterOf(meeting))
      if (punkt.decision !== null)
        yield {
          pointer: `${pointer}/decision`,
          message: 'Expected no decision of its own in an agenda, found one. See which body decided it, and when.',
          at: startOf(punkt),
        }
  }
}

export const presentAndAbsent: Rule = function* (document) {
  for (const { value: meeting, pointer } of meetingsOf(document)) {
    const present = new Set(meeting.participants.filter(({ note }) => note === null).map(({ name }) => bare(name)))
    for (const [i, { name, note }] of meeting.absent.entries())
      if (note === null && bare(name) !== '' && present.has(bare(name)))
        yield {
          pointer: `${pointer}/absent/${i}`,
          message: 'Expected someone absent not to be among the participants, found them in both lists. Look at both.',
          at: meeting.span.from,
        }
  }
}

export const evidence: Rule = function* (document) {
  for (const { value: meeting, pointer } of meetingsOf(document))
    for (const fact of facts) {
      const [known, traced] = [meeting[fact] !== null, meeting.evidence[fact] !== undefined]
      if (known === traced) continue
      yield {
        pointer: `${pointer}/${known ? fact : `evidence/${fact}`}`,
        message: known
          ? `Expected evidence of where ${fact} was read, found none. Convert the source again.`
          : `Expected no evidence for ${fact}, which is unknown; found some. Convert the source again.`,
        at: meeting.span.from,
      }
    }
}
