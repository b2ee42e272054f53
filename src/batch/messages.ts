import { z } from 'zod'
import type { EngineSettings } from '../engines/engine.ts'
import type { Code } from '../model/codes.ts'
import { codes } from '../model/codes.ts'
import { Diagnostic } from '../model/meeting.ts'
import type { Options } from '../model/options.ts'

export type Product = 'document' | 'text' | 'raw text'

/** How a worker is to work, told once when it starts. */
export interface Setup {
  readonly options: Options
  /** What is made of each source: its document, or its text as repaired or as read. */
  readonly product: Product
  readonly recogniser: EngineSettings
  /** The user's own words. */
  readonly words: readonly string[]
  /** Blanks that a document is indented by; 0 is one line. */
  readonly indent: number
  /** Megabytes of memory the process may use. */
  readonly memory: number
}

/** One source for a worker. */
export interface Job {
  readonly path: string
  readonly from: { readonly file: string } | { readonly bytes: Uint8Array }
}

/** What the run tells a worker. `lanes` is how many pages it may recognise at once. */
export type Order =
  | { readonly is: 'setup'; readonly setup: Setup; readonly lanes: number }
  | { readonly is: 'job'; readonly job: Job }
  | { readonly is: 'lanes'; readonly lanes: number }

const known = z.custom<Code>((code) => typeof code === 'string' && Object.hasOwn(codes, code))
/** What became of a source in a worker. `text` is what was made of it; `notes` are its diagnostics. */
export const Answer = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('made'),
    text: z.string(),
    sha256: z.string(),
    pages: z.int().min(0),
    notes: z.array(Diagnostic),
  }),
  z.object({ state: z.literal('failed'), code: known, message: z.string(), trace: z.string().nullable() }),
])
export type Answer = Readonly<z.infer<typeof Answer>>

/** The answer about a source that gives no document; `trace` is for those who mend the program. */
export const failure = (code: Code, message: string, trace: string | null = null): Answer => ({
  state: 'failed',
  code,
  message,
  trace,
})

/** What a document must say of itself to be the one that was asked for. */
const Head = z.object({ schemaVersion: z.literal(1), source: z.object({ path: z.string(), sha256: z.string() }) })

/** Whether an answer is about the source that was asked about. A document that was cleared may have to call it otherwise. */
export function isAbout(path: string, answer: Answer, cleared: boolean): boolean {
  if (answer.state === 'failed') return true
  try {
    const { source } = Head.parse(JSON.parse(answer.text))
    return (source.path === path || cleared) && source.sha256 === answer.sha256
  } catch {
    return false
  }
}

/** What a worker tells the run: that its tools are open and it begins with a source, that it goes on (`page`: about to recognise it; `read`: has its text; `all-read`: of all pages), its answer and the bytes of memory it uses now. */
export const Report = z.discriminatedUnion('is', [
  z.object({ is: z.literal('begun') }),
  z.object({ is: z.literal('page'), page: z.int(), state: z.enum(['begun', 'done']) }),
  z.object({ is: z.literal('read'), page: z.int() }),
  z.object({ is: z.literal('all-read'), pages: z.int() }),
  z.object({ is: z.literal('answer'), path: z.string(), answer: Answer, memory: z.number() }),
])
export type Report = Readonly<z.infer<typeof Report>>
export type Page = Extract<Report, { is: 'page' }>
