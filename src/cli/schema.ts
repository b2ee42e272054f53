import { z } from 'zod'
import { Document } from '../model/meeting.ts'
import { Settings } from '../validate/settings.ts'

const printed = (type: z.ZodType, title: string, description: string, io: 'input' | 'output') => {
  const { $schema, ...rest } = z.toJSONSchema(type, { io })
  return `${JSON.stringify({ $schema, title, description, ...rest }, null, 2)}\n`
}

/** The JSON Schemas that are published, as text. */
export const schemas = {
  document: () =>
    printed(Document, 'referat document', 'Danish council minutes, normalized; schemaVersion 1.', 'output'),
  config: () => printed(Settings, 'referat.config.json', 'How strictly `referat validate` checks an archive.', 'input'),
} as const
