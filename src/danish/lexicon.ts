/** The words of the language, opened from the project's data (see `src/tools.ts`). */
export interface Lexicon {
  /** Whether the word, as written, is a known form. */
  readonly knows: (word: string) => boolean
}
