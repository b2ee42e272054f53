import { findAddresses } from '../../danish/addresses.ts'
import { findCpr } from '../../danish/cpr.ts'
import { findEmails, isPrivateEmail } from '../../danish/emails.ts'
import { findHealth } from '../../danish/health.ts'
import { findPhones } from '../../danish/phones.ts'
import { privateKinds } from '../../danish/private.ts'
import type { Document } from '../../model/meeting.ts'
import { privateKinds as kinds, type PrivateKind } from '../../model/options.ts'
import { letters } from '../bare.ts'
import type { Rule, Sighting } from '../rule.ts'
import { allPunkter, meetingsOf, startOf, type Text } from '../walk.ts'

type Find = (text: string) => readonly unknown[]

/** Counts what is found in each text, and says no more of it than how many there are. */
function* count(texts: readonly Text[], find: Find, what: string, advice: string): Generator<Sighting> {
  for (const { text, pointer, at } of texts) {
    const found = find(text).length
    if (found > 0) yield { pointer, message: `Expected no ${what} here, found ${found}. ${advice}`, at }
  }
}
/** Of the people in minutes of the old orthography nobody is left to be protected from their address. */
const isOld = ({ orthography }: Document) => orthography === 'pre-1948'
const hasDigits = (texts: readonly Text[]) => texts.filter(({ text }) => /\d/.test(text))

export const cpr: Rule = (_, { texts }) =>
  count(hasDigits(texts), findCpr, 'civil registration number', 'Convert again with `--redact cpr`.')

export const phone: Rule = (document, { prose }) =>
  count(
    isOld(document) ? [] : hasDigits(prose),
    findPhones,
    'telephone number',
    'If it is a person’s own, convert again with `--redact phone`.',
  )

const findPrivateEmails = (text: string) => findEmails(text).filter(({ value }) => isPrivateEmail(value))

export const privateEmail: Rule = (_, { prose }) =>
  count(prose, findPrivateEmails, 'private e-mail address', 'Convert again with `--redact email`.')

export const privateAddress: Rule = (document, { prose }) => {
  if (isOld(document)) return []
  // Where a meeting is held is no secret.
  const texts = hasDigits(prose).filter(({ pointer }) => !pointer.endsWith('/location'))
  return count(texts, findAddresses, 'address of a home', 'Convert again with `--redact address`.')
}

/** The people of a meeting and its punkter, each as a text of name and note: `Ole Krag (afbud på grund af sygdom)`. */
function* notedPeople(document: Document): Generator<Text> {
  const lists = [
    ...meetingsOf(document).flatMap(({ value, pointer }) => [
      { people: value.participants, pointer: `${pointer}/participants`, at: value.span.from },
      { people: value.absent, pointer: `${pointer}/absent`, at: value.span.from },
    ]),
    ...allPunkter(document).map(({ value, pointer }) => ({
      people: value.absent,
      pointer: `${pointer}/absent`,
      at: startOf(value),
    })),
  ]
  for (const { people, pointer, at } of lists)
    for (const [i, { name, note }] of people.entries())
      if (note !== null) yield { pointer: `${pointer}/${i}/note`, text: `${name} (${note})`, at }
}

export const health: Rule = (document, { prose }) =>
  count(
    isOld(document) ? [] : [...prose, ...notedPeople(document)],
    findHealth,
    'word of a person’s health beside their name',
    'Read it and decide whether it may be published.',
  )

/** What may be said of a closed punkt: that it is closed, whose case it is and of what number, that nothing is released. */
const notTelling =
  /^\W*(?:(?:punktet er )?lukket(?: punkt)?|ikke (?:offentlig|frigivet|offentliggjort)\p{Ll}*|fortrolig\p{Ll}*|udeladt)\W*$|^\W*(?:sagsn(?:r|ummer)|dok(?:ument)?\.? ?n(?:r|ummer)|j(?:ournal)?\.? ?nr|sagsbehandler|sags?-?id)\b/iu
const tells = (text: string) => text.split('\n').some((line) => letters(line) > 0 && !notTelling.test(line))

export const closedWithText: Rule = function* (document) {
  for (const { value: punkt, pointer } of allPunkter(document)) {
    if (!punkt.closed) continue
    const section = punkt.sections.findIndex(({ text }) => tells(text))
    const decided = punkt.decision !== null && punkt.decision.outcome !== 'not-released' && tells(punkt.decision.text)
    if (section < 0 && !decided) continue
    yield {
      pointer: section < 0 ? `${pointer}/decision` : `${pointer}/sections/${section}`,
      message: 'Expected a closed punkt to have a title at most, found text. See whether it has been released.',
      at: punkt.sections[section]?.span.from ?? startOf(punkt),
    }
  }
}

/** The kinds a document says it was cleared of. */
const clearedOf = (document: Document): PrivateKind[] =>
  kinds.filter((kind) => document.diagnostics.some(({ code }) => code === `emit/redacted-${kind}`))

export const redactionLeft: Rule = function* (document, { texts }) {
  for (const kind of clearedOf(document))
    yield* count(
      texts,
      privateKinds[kind],
      `${kind} in a document cleared of that kind`,
      'Do not publish it; convert the source again.',
    )
}
