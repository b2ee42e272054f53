import { z } from 'zod'
import { furnitureKinds } from './cut.ts'
import { Place, Span } from './place.ts'
import { Repair } from './repair.ts'

const text = z.string()
const maybe = z.string().nullable()
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const time = z.string().regex(/^\d{2}:\d{2}$/)

export const outcomes = [
  'approved',
  'recommended',
  'rejected',
  'noted',
  'discussed',
  'no-remarks',
  'referred',
  'postponed',
  'withdrawn',
  'not-released',
  'see-other',
] as const

export const Person = z.strictObject({ name: text, role: maybe, party: maybe, note: maybe })

export const Votes = z.strictObject({
  for: z.int().nullable(),
  against: z.int().nullable(),
  abstained: z.int().nullable(),
  forNames: z.array(text),
  againstNames: z.array(text),
})

export const Decision = z.strictObject({
  text,
  outcome: z.enum(outcomes).nullable(),
  unanimous: z.boolean().nullable(),
  votes: Votes.nullable(),
})

export const Section = z.strictObject({ kind: text, heading: maybe, text, span: Span })

export const Punkt = z.strictObject({
  number: maybe,
  title: text,
  closed: z.boolean(),
  category: maybe,
  durationMinutes: z.int().nullable(),
  startTime: time.nullable(),
  endTime: time.nullable(),
  responsible: maybe,
  method: maybe,
  caseNumbers: z.array(text),
  sections: z.array(Section),
  decision: Decision.nullable(),
  earlierDecisions: z.array(z.strictObject({ body: maybe, date: date.nullable(), text })),
  actions: z.array(z.strictObject({ text, responsible: maybe, due: maybe })),
  attachments: z.array(z.strictObject({ number: maybe, title: text, reference: maybe, span: Span.nullable() })),
  absent: z.array(Person),
  span: z.array(Span),
})

const Evidence = z.strictObject({ certainty: z.enum(['stated', 'inferred']), page: z.int(), line: z.int() })
export const facts = ['documentType', 'body', 'bodyType', 'date', 'startTime', 'endTime', 'location'] as const

export const Meeting = z.strictObject({
  id: text,
  documentType: z.enum(['dagsorden', 'referat']).nullable(),
  body: maybe,
  bodyType: maybe,
  date: date.nullable(),
  startTime: time.nullable(),
  endTime: time.nullable(),
  location: maybe,
  evidence: z.partialRecord(z.enum(facts), Evidence),
  information: maybe,
  cancelled: z.boolean(),
  participants: z.array(Person),
  absent: z.array(Person),
  attachedTo: z.strictObject({ meeting: text, punkt: maybe }).nullable(),
  punkter: z.array(Punkt),
  span: Span,
})

export const Diagnostic = z.strictObject({
  code: text,
  severity: z.enum(['error', 'warning', 'info']),
  message: text,
  page: z.int().nullable(),
  line: z.int().nullable(),
})

/** The normalized document, `schemaVersion` 1: the contract that users and their scripts depend on. */
export const Document = z.strictObject({
  schemaVersion: z.literal(1),
  generator: z.strictObject({ name: text, version: text }),
  source: z.strictObject({
    path: text,
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    bytes: z.int().min(0),
    mediaType: text,
    encoding: maybe,
    pageCount: z.int().min(0),
  }),
  pages: z.array(
    z.strictObject({
      number: z.int().min(1),
      origin: z.enum(['plain-text', 'text-layer', 'ocr']),
      lineCount: z.int().min(0),
      confidence: z.number().min(0).max(1).nullable(),
    }),
  ),
  orthography: z.enum(['modern', 'pre-1948']),
  meetings: z.array(Meeting),
  furniture: z.array(z.strictObject({ ...Place.shape, kind: z.enum(furnitureKinds) })),
  unassigned: z.array(z.strictObject({ span: Span, text })),
  repairs: z.array(Repair),
  diagnostics: z.array(Diagnostic),
})

export type Document = Readonly<z.infer<typeof Document>>
export type Meeting = Readonly<z.infer<typeof Meeting>>
export type Punkt = Readonly<z.infer<typeof Punkt>>
export type Section = Readonly<z.infer<typeof Section>>
export type Person = Readonly<z.infer<typeof Person>>
export type Decision = Readonly<z.infer<typeof Decision>>
export type Votes = Readonly<z.infer<typeof Votes>>
export type Outcome = (typeof outcomes)[number]
export type Evidence = Readonly<z.infer<typeof Evidence>>
export type Diagnostic = Readonly<z.infer<typeof Diagnostic>>
