import { z } from 'zod'
import { outcomes, Votes } from '../../src/model/meeting.ts'

const names = z.array(z.string()).optional()
const maybe = z.string().nullable().optional()

/** What must be true of a punkt. What a facts file leaves out is not asked. */
export const PunktFacts = z.strictObject({
  number: z.string().nullable(),
  title: z.string().optional(),
  closed: z.boolean().optional(),
  category: maybe,
  durationMinutes: z.int().nullable().optional(),
  startTime: maybe,
  endTime: maybe,
  responsible: maybe,
  method: maybe,
  caseNumbers: names,
  sections: names,
  attachments: names,
  absent: names,
  actions: names,
  decision: z.null().optional(),
  outcome: z.enum(outcomes).nullable().optional(),
  unanimous: z.boolean().nullable().optional(),
  votes: Votes.pick({ for: true, against: true, abstained: true }).partial().nullable().optional(),
  forNames: names,
  againstNames: names,
  decisionContains: names,
  decisionExcludes: names,
  earlierDecisions: z.array(z.strictObject({ date: maybe, body: maybe, contains: z.string() })).optional(),
  contains: names,
  excludes: names,
})

/** What must be true of a meeting; `diagnostics` are parts of codes that must have been noted. */
export const MeetingFacts = z.strictObject({
  documentType: z.enum(['dagsorden', 'referat']).nullable().optional(),
  body: maybe,
  bodyType: maybe,
  date: maybe,
  startTime: maybe,
  endTime: maybe,
  location: maybe,
  cancelled: z.boolean().optional(),
  participants: names,
  absent: names,
  attachedTo: z.strictObject({ date: z.string(), punkt: z.string() }).nullable().optional(),
  diagnostics: names,
  /** Whether there may be punkter that are not asked for. */
  punkterOpen: z.boolean().optional(),
  punkter: z.array(PunktFacts),
})

/** A `facts.json`, written by hand from the invented minutes: every fact in it is certain. */
export const Facts = z.strictObject({
  orthography: z.enum(['modern', 'pre-1948']).optional(),
  repairs: z.int().optional(),
  meetings: z.array(MeetingFacts),
})

export type Facts = z.infer<typeof Facts>
export type MeetingFacts = z.infer<typeof MeetingFacts>
export type PunktFacts = z.infer<typeof PunktFacts>
