import { findAddresses } from './addresses.ts'
import { findCpr } from './cpr.ts'
import { findEmails } from './emails.ts'
import type { Found } from './found.ts'
import { findPhones } from './phones.ts'

/** What can be removed from a document before it leaves the house, and how it is found. */
export const privateKinds = {
  cpr: findCpr,
  email: findEmails,
  phone: findPhones,
  address: findAddresses,
} as const satisfies Readonly<Record<string, (text: string) => Found[]>>

export type PrivateKind = keyof typeof privateKinds
