import type { ArchiveRule } from './rule.ts'

export const sourceUnconverted: ArchiveRule = function* ({ unclaimed }) {
  for (const source of unclaimed)
    yield {
      origin: { document: source, row: null, source },
      pointer: '',
      message: 'Expected a document made of this source, found none. Convert it, or see why that failed.',
      at: null,
    }
}
