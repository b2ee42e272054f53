/**
 * Danish council minutes (PDF, scan, image, text) as normalized, traceable JSON.
 *
 * ```ts
 * import { readFile } from 'node:fs/promises'
 * import { defaults, openTools, transcribe } from 'referat'
 *
 * const tools = await openTools()
 * const document = await transcribe({ path: 'a.pdf', bytes: await readFile('a.pdf') }, tools, defaults)
 * await tools.close()
 * ```
 *
 * One set of tools serves any number of sources; each page under recognition keeps a core and some 180 MB busy.
 * Pages and lines count from 1, columns from 0 (UTF-16 code units); confidences and certainties are 0..1.
 *
 * @module
 */

export { redact } from './emit/redact.ts'
export { type Code, codes, type Explanation } from './model/codes.ts'
export type { Checked, Finding } from './model/finding.ts'
export {
  type Decision,
  type Diagnostic,
  Document,
  type Evidence,
  type Meeting,
  type Outcome,
  outcomes,
  type Person,
  type Punkt,
  type Section,
  type Votes,
} from './model/meeting.ts'
export { defaults, Options, type PrivateKind, privateKinds } from './model/options.ts'
export type { Ocr, Raster, ReadPage } from './model/page.ts'
export type { Place, Span } from './model/place.ts'
export type { Repair, RepairedLine } from './model/repair.ts'
export { type Source, SourceError } from './model/source.ts'
export { type Tools, transcribe } from './pipeline.ts'
export { proofread, type Transcript } from './proofread.ts'
export { openTools } from './tools.ts'
export { type Checking, type Submission, validate } from './validate/index.ts'
export { defaultSettings, Settings } from './validate/settings.ts'
