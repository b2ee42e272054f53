import { validateCodes } from '../model/codes/validate.ts'
import type { Finding } from '../model/finding.ts'
import type { Document } from '../model/meeting.ts'
import { type Keys, keysOf, type Origin } from './archive/keys.ts'
import { look, parseDocument, type Sighted } from './check.ts'
import { fingerprinted } from './fingerprint.ts'
import { rowsOf } from './rows.ts'
import type { Original } from './rule.ts'
import type { Settings } from './settings.ts'

/**
 * A document handed in: `document` is the path of its file as given, `row` its line there (`null`: the file is one
 * document), and its JSON, or why there is none.
 */
export interface Submission {
  readonly document: string
  readonly row: number | null
  readonly json:
    | { readonly state: 'read'; readonly text: string }
    | { readonly state: 'unreadable'; readonly why: string }
}

/** How the source of a document is found; `null` where the user named no folder of sources. */
export type FindOriginal = ((source: Document['source']) => Promise<Original>) | null

/** What one document gave by itself: plain data, so that any thread may do it. */
export interface Examined {
  readonly origin: Origin
  /** What the checks across the archive need of it; `null`: it is no document. */
  readonly keys: Keys | null
  readonly findings: readonly Finding[]
  /** The file of its source, where there is one. */
  readonly sourceFile: string | null
}

/** One document, looked at. Never rejects: what cannot be checked is a finding. */
export async function examine(submission: Submission, settings: Settings, find: FindOriginal): Promise<Examined> {
  const { document: path, row, json } = submission
  if (json.state === 'unreadable') return notChecked(submission, json.why, settings)
  try {
    const { document, sighted } = parseDocument(json.text)
    const origin = { document: path, row, source: document?.source.path ?? null }
    const original = (document && (await find?.(document.source))) ?? null
    const seen = document === null ? sighted : look(document, path, settings, original)
    const rows = rowsOf(json.text)
    const found = [...seen].map((one) =>
      findingOf(one, { ...origin, row: row ?? one.row ?? rows(one.pointer) }, settings),
    )
    return {
      origin,
      keys: document && keysOf(document, origin),
      findings: fingerprinted(found),
      sourceFile: original?.file ?? null,
    }
  } catch (error) {
    // A fault of a rule must not hide the other documents; it says its kind alone, for its message may quote the text.
    return notChecked(submission, faulty(error instanceof Error ? error.name : 'unknown'), settings)
  }
}

/** What is told of a document on which the check itself failed, in a few words. */
export const faulty = (kind: string) =>
  `Expected to check the document, but the check itself failed (${kind}). Please report this.`

/** A document that could not be looked at, and why. */
export function notChecked({ document, row }: Submission, why: string, settings: Settings): Examined {
  const origin = { document, row, source: null }
  const trouble = { code: 'validate/could-not-check', pointer: '', message: why, at: null } as const
  return { origin, keys: null, findings: fingerprinted([findingOf(trouble, origin, settings)]), sourceFile: null }
}

/** A sighting as a finding about the document that it is of, as severe as the settings want. */
export function findingOf(
  { code, pointer, message, at }: Sighted,
  { document, row, source }: Origin,
  { severities }: Settings,
): Omit<Finding, 'fingerprint'> {
  const wanted = severities[code] ?? validateCodes[code].severity
  const severity = wanted === 'off' ? 'info' : wanted
  return { code, severity, message, document, row, pointer, source, page: at?.page ?? null, line: at?.line ?? null }
}
