import type { Note } from '../model/codes.ts'
import type { Cut } from '../model/cut.ts'
import type { Meeting } from '../model/meeting.ts'

/** Cut lines become facts. */
export function extract(_cut: Cut, _note: Note): Meeting[] {
  return []
}
