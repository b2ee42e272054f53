/** What a run may choose, with one object of defaults: no option is "undefined, which means false". */
export interface Options {
  /** Which pages are recognised: those without a text worth trusting, none, every page, or every page that has an image. */
  readonly ocr: 'auto' | 'never' | 'always' | 'redo'
  /** Whether damaged letters are mended: where the text shows damage, everywhere, or nowhere. */
  readonly repair: 'auto' | 'on' | 'off'
  /** The password of an encrypted PDF, or `null`. */
  readonly password: string | null
}

export const defaults: Options = { ocr: 'auto', repair: 'auto', password: null }
