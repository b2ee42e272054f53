import { Document } from '../../src/index.ts'
import type { Law } from './law.ts'

/** A document fits the schema of the contract; the ids of its meetings are its own. */
export const fitsTheSchema: Law = ({ document }) => {
  const result = Document.safeParse(document)
  const ids = document.meetings.map(({ id }) => id)
  return [
    ...(result.error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`),
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `two meetings are called ${id}`),
  ]
}
