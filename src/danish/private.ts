import { findAddresses } from './addresses.ts'
import { findCpr } from './cpr.ts'
import { findEmails } from './emails.ts'
import type { Found } from './found.ts'
import { findPhones } from './phones.ts'

/** Kinds of private data, and how each is found in a text. */
export const privateKinds = {
  cpr: findCpr,
  email: findEmails,
  phone: findPhones,
  address: findAddresses,
} as const satisfies Readonly<Record<string, (text: string) => Found[]>>
