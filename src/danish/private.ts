import { findAddresses } from './addresses.ts'
import { findCpr, findCprInPath } from './cpr.ts'
import { findEmails } from './emails.ts'
import type { Found } from './found.ts'
import { findHealth } from './health.ts'
import { findPhones } from './phones.ts'

/** Kinds of private data, and how each is found in a text. */
export const privateKinds = {
  cpr: findCpr,
  email: findEmails,
  phone: findPhones,
  address: findAddresses,
  health: findHealth,
} as const satisfies Readonly<Record<string, (text: string) => Found[]>>

/** What a text is: running text, the path of a file, or the note beside a person's name. */
export type TextKind = 'text' | 'path' | 'note'

/** A name, as it stands before each note. */
const someone = 'Bo Ravn ('

/** Every piece of private data of that kind in a text that is a path, a note or none of these. */
export function findPrivate(kind: keyof typeof privateKinds, text: string, of: TextKind): Found[] {
  if (of === 'path') return kind === 'cpr' ? findCprInPath(text) : privateKinds[kind](text.replace(/[/_]/g, '\n'))
  if (of === 'text' || kind !== 'health') return privateKinds[kind](text)
  const shift = someone.length
  return findHealth(`${someone}${text})`)
    .filter(({ start }) => start >= shift)
    .map((found) => ({ ...found, start: found.start - shift, end: found.end - shift }))
}
