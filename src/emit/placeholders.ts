import type { PrivateKind } from '../model/options.ts'

/** The placeholders of one document, numbered within their kind in the order in which the values appear. */
export interface Placeholders {
  /** `[CPR-1]` for a value; the same for the same value, however it is `written`. */
  readonly of: (kind: PrivateKind, value: string, written: string) => string
  /** The text with every value that has a placeholder replaced, where it is written as it was before; each is told. */
  readonly replaceKnown: (text: string, tell: (placeholder: string) => void) => string
  /** Whether a short text may be a piece of what the placeholder stands for, and tell something of it. */
  readonly isPiece: (text: string, placeholder: string) => boolean
}

/** Pieces of fewer characters tell nothing; one digit tells something. */
const tells = /\d|\p{L}{3}/u
/** Shorter than any value of any kind. */
const shortest = 6

export function openPlaceholders(): Placeholders {
  const numbers = new Map<PrivateKind, Map<string, number>>()
  const written = new Map<string, string>()
  /** A word of health tells nothing where no name stands beside it. */
  const tellsAlone = (placeholder: string) => !placeholder.startsWith('[HEALTH-')
  return {
    of: (kind, value, text) => {
      const ofKind = numbers.get(kind) ?? new Map<string, number>()
      numbers.set(kind, ofKind)
      const number = ofKind.get(value) ?? ofKind.size + 1
      ofKind.set(value, number)
      const placeholder = `[${kind.toUpperCase()}-${number}]`
      written.set(text, placeholder)
      return placeholder
    },
    replaceKnown: (text, tell) => {
      let result = text
      for (const [value, placeholder] of written)
        if (tellsAlone(placeholder) && value.length >= shortest && result.includes(value)) {
          result = result.replaceAll(value, placeholder)
          tell(placeholder)
        }
      return result
    },
    isPiece: (text, placeholder) =>
      tells.test(text) && [...written].some(([value, own]) => own === placeholder && value.includes(text.trim())),
  }
}
