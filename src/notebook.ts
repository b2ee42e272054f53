import type { Note } from './model/codes.ts'
import { codes } from './model/codes.ts'
import type { Diagnostic } from './model/meeting.ts'

/** An empty list of diagnostics, and the note that fills it. */
export function notebook(): { readonly diagnostics: Diagnostic[]; readonly note: Note } {
  const diagnostics: Diagnostic[] = []
  const note: Note = (code, message, at) =>
    void diagnostics.push({
      code,
      severity: codes[code].severity,
      message,
      page: at?.page ?? null,
      line: at?.line ?? null,
    })
  return { diagnostics, note }
}
