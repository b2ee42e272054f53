import type { ValidateCode } from '../model/codes/validate.ts'
import type { Document } from '../model/meeting.ts'
import { rowOfFault } from './rows.ts'
import type { Context, Original, Sighting } from './rule.ts'
import { rules } from './rules.ts'
import { fit } from './schema.ts'
import type { Settings } from './settings.ts'
import { textsOf } from './walk.ts'

/** A sighting and the code it is of. */
export interface Sighted extends Sighting {
  readonly code: ValidateCode
  /** The line of the JSON text, where the sighting knows better than its pointer. */
  readonly row?: number | null
}

export interface Parsed {
  readonly document: Document | null
  readonly sighted: readonly Sighted[]
}

/** A JSON text as a document, or why it is none. */
export function parseDocument(text: string): Parsed {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    const row = rowOfFault(text)
    const message = `Expected JSON, found something else from line ${row} on. Convert the source again.`
    return { document: null, sighted: [{ code: 'validate/not-json', pointer: '', message, at: null, row }] }
  }
  const fitted = fit(value)
  if (fitted.state === 'fits') return { document: fitted.document, sighted: [] }
  const code = fitted.state === 'unknown version' ? 'validate/unknown-version' : 'validate/schema'
  return { document: null, sighted: fitted.sightings.map((sighting) => ({ ...sighting, code })) }
}

/** Everything the rules see in a document. Lines of a source that has changed are no evidence of anything. */
export function* look(
  document: Document,
  file: string,
  settings: Settings,
  original: Original | null,
): Generator<Sighted> {
  const same = original?.sha256 === document.source.sha256
  const texts = textsOf(document)
  const context: Context = {
    thresholds: settings.thresholds,
    file,
    texts,
    prose: texts.filter(({ pointer }) => pointer.startsWith('/meetings/') || pointer.startsWith('/unassigned/')),
    original: original && { ...original, lineAt: same ? original.lineAt : null },
  }
  for (const [code, rule] of rules)
    if (settings.severities[code] !== 'off') for (const sighting of rule(document, context)) yield { ...sighting, code }
}
