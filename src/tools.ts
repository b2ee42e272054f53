import type { Tools } from './pipeline.ts'

/** Opens what the stages need from outside: the lexicon of the project's data, and the recogniser. */
export async function openTools(): Promise<Tools & { readonly close: () => Promise<void> }> {
  const ocr = () => Promise.reject(new Error('no recogniser yet'))
  return { ocr, lexicon: { knows: () => true }, close: async () => {} }
}
