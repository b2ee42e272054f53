import { defaults, transcribe } from '../../src/index.ts'
import type { Law } from './law.ts'

/** The same bytes in give the same bytes out. */
export const sameBytesTwice: Law = async ({ source, document }, tools) => {
  const again = await transcribe(source, tools, defaults)
  return JSON.stringify(again) === JSON.stringify(document)
    ? []
    : [`${source.path} gives another document the second time`]
}
