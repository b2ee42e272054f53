import { z } from 'zod'

/** What private data can be removed from a document before it leaves the house. */
export const privateKinds = ['cpr', 'email', 'phone', 'address', 'health'] as const
export type PrivateKind = (typeof privateKinds)[number]

/** What a run may choose about its sources. No option is "undefined, which means false": `defaults` holds them all. */
export const Options = z.strictObject({
  /** Which pages are recognised: those without a text worth trusting, none, every page, or every page that has an image. */
  ocr: z.enum(['auto', 'never', 'always', 'redo']),
  /** Whether damaged letters are mended: where the text shows damage, everywhere, or nowhere. */
  repair: z.enum(['auto', 'on', 'off']),
  /** The password of an encrypted PDF, or `null`. */
  password: z.string().nullable(),
  /** The kinds of private data to remove from the document. */
  redact: z.array(z.enum(privateKinds)),
})
export type Options = Readonly<z.infer<typeof Options>>

export const defaults: Options = { ocr: 'auto', repair: 'auto', password: null, redact: [] }
