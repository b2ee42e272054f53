import { z } from 'zod'

/** What a run may choose about its sources. No option is "undefined, which means false": `defaults` holds them all. */
export const Options = z.strictObject({
  /** Which pages are recognised: those without a text worth trusting, none, every page, or every page that has an image. */
  ocr: z.enum(['auto', 'never', 'always', 'redo']),
  /** Whether damaged letters are mended: where the text shows damage, everywhere, or nowhere. */
  repair: z.enum(['auto', 'on', 'off']),
  /** The password of an encrypted PDF, or `null`. */
  password: z.string().nullable(),
})
export type Options = Readonly<z.infer<typeof Options>>

export const defaults: Options = { ocr: 'auto', repair: 'auto', password: null }
