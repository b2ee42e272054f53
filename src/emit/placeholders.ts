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

const isNumber = (value: string) => /^\+?\d{8,}$/.test(value)
/** `1503456123` as it may be parted: `150345-6123` `15 03 45 6123` */
const spelled = (value: string) =>
  new RegExp(`(?<![\\p{N}])${[...value.replace('+', '')].join('[-–_./\\s]?')}(?![\\p{N}])`, 'gu')

export function openPlaceholders(): Placeholders {
  const numbers = new Map<PrivateKind, Map<string, number>>()
  const written = new Map<string, string>()
  /** Numbers, however they are parted: what is `150345-6123` in one place is `1503456123` in another. */
  const digits = new Map<string, RegExp>()
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
      if (isNumber(value) && !digits.has(placeholder)) digits.set(placeholder, spelled(value))
      return placeholder
    },
    replaceKnown: (text, tell) => {
      let result = text
      for (const [value, placeholder] of written)
        if (tellsAlone(placeholder) && value.length >= shortest && result.includes(value)) {
          result = result.replaceAll(value, placeholder)
          tell(placeholder)
        }
      if (!/\d/.test(result)) return result
      for (const [placeholder, pattern] of digits)
        result = result.replace(pattern, () => {
          tell(placeholder)
          return placeholder
        })
      return result
    },
    isPiece: (text, placeholder) =>
      tells.test(text) && [...written].some(([value, own]) => own === placeholder && value.includes(text.trim())),
  }
}
