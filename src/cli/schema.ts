import { z } from 'zod'
import { Document } from '../model/meeting.ts'

/** The JSON Schema of a document, as text. */
export function schema(): string {
  const { $schema, ...rest } = z.toJSONSchema(Document)
  const head = {
    $schema,
    title: 'referat document',
    description: 'Danish council minutes, normalized; schemaVersion 1.',
  }
  return `${JSON.stringify({ ...head, ...rest }, null, 2)}\n`
}
