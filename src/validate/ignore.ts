import picomatch from 'picomatch'
import type { Finding } from '../model/finding.ts'
import type { Settings } from './settings.ts'

/** The settings' ignores at work: asks of each finding whether it is to be passed over, and remembers which entries were of use. */
export interface Ignores {
  readonly covers: (finding: Finding) => boolean
  /** The entries that covered nothing, as findings against the settings themselves. */
  readonly unused: () => { readonly index: number; readonly code: string }[]
}

/** `/meetings/0` covers itself and what lies below it. */
const isBelow = (pointer: string, prefix: string) => pointer === prefix || pointer.startsWith(`${prefix}/`)

export function openIgnores(settings: Settings): Ignores {
  const entries = settings.ignore.map((entry, index) => ({
    ...entry,
    index,
    matches: picomatch(entry.document, { dot: true }),
    used: false,
  }))
  return {
    covers: ({ code, document, pointer }) => {
      const entry = entries.find(
        (one) => one.code === code && one.matches(document) && (one.pointer === null || isBelow(pointer, one.pointer)),
      )
      if (entry) entry.used = true
      return entry !== undefined
    },
    unused: () => entries.filter(({ used }) => !used).map(({ index, code }) => ({ index, code })),
  }
}
