import type { Found } from './found.ts'

/**
 * `bente.holm@skole.dk`, and `bente.holmØskole.dk` as recognition without an `@` reads it. The match begins at the sign:
 * signs are few, and what may be a user's name begins at every letter.
 */
const email =
  /(?<sign> ?@ ?|Ø(?<=\p{Ll}Ø)(?=\p{Ll}))(?<=(?<![\p{L}\p{N}._%+-])(?<user>[\p{L}\p{N}_%+-]+(?:\.[\p{L}\p{N}_%+-]+)*)\k<sign>)(?<domain>(?:[\p{L}\p{N}-]+\.)+\p{Ll}{2,12})(?![\p{L}\p{N}])/gu

/** Where people have their own mailbox, not their office's. */
const homes = new Set(
  (
    'gmail.com googlemail.com hotmail.com hotmail.dk live.dk live.com outlook.com outlook.dk msn.com yahoo.com yahoo.dk ' +
    'icloud.com me.com mac.com mail.dk jubii.dk ofir.dk stofanet.dk youmail.dk tdcadsl.dk get2net.dk mail.tele.dk ' +
    'webspeed.dk privat.dk proton.me protonmail.com gmx.net gmx.com fibermail.dk c.dk sol.dk forum.dk post.tele.dk ' +
    'vip.cybercity.dk cybercity.dk post.cybercity.dk waoo.dk energimail.dk profibermail.dk dlgtele.dk altibox.dk'
  ).split(' '),
)

/** Every e-mail address of a text, in order; `value` in lower case. */
export function findEmails(text: string): Found[] {
  if (!/[@Ø]/.test(text)) return []
  return [...text.matchAll(email)].map((match) => {
    const { user = '', domain = '' } = match.groups ?? {}
    return {
      start: match.index - user.length,
      end: match.index + match[0].length,
      value: `${user}@${domain}`.toLowerCase(),
    }
  })
}

/** Whether an address (as `findEmails` gives it) is a person's own: at a provider of private mailboxes. */
export const isPrivateEmail = (value: string) => homes.has(value.slice(value.indexOf('@') + 1))
