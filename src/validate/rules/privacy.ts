import { findEmails, isPrivateEmail } from '../../danish/emails.ts'
import { findPrivate } from '../../danish/private.ts'
import type { Document } from '../../model/meeting.ts'
import { privateKinds as kinds, type PrivateKind } from '../../model/options.ts'
import { textKindOf } from '../../model/texts.ts'
import { letters } from '../bare.ts'
import type { Rule, Sighting } from '../rule.ts'
import { allPunkter, startOf, type Text } from '../walk.ts'

type Find = (text: Text) => readonly unknown[]

const all =
  (kind: PrivateKind): Find =>
  ({ text, pointer }) =>
    findPrivate(kind, text, textKindOf(pointer))

/** Counts what is found in each text, and says no more of it than how many there are. */
function* count(texts: readonly Text[], find: Find, what: string, advice: string): Generator<Sighting> {
  for (const text of texts) {
    const found = find(text).length
    if (found === 0) continue
    yield { pointer: text.pointer, message: `Expected no ${what} here, found ${found}. ${advice}`, at: text.at }
  }
}
/** Of the people in minutes of the old orthography nobody is left to be protected from their address. */
const isOld = ({ orthography }: Document) => orthography === 'pre-1948'
const hasDigits = (texts: readonly Text[]) => texts.filter(({ text }) => /\d/.test(text))

export const cpr: Rule = function* (_, { texts, file }) {
  yield* count(hasDigits(texts), all('cpr'), 'civil registration number', 'Convert again with `--redact cpr`.')
  const named = findPrivate('cpr', file, 'path').length
  if (named > 0)
    yield {
      pointer: '',
      message: `Expected no civil registration number in the name of the document’s file, found ${named}. Convert again with \`--redact cpr\`, or rename it.`,
      at: null,
    }
}

export const phone: Rule = (document, { prose }) =>
  count(
    isOld(document) ? [] : hasDigits(prose),
    all('phone'),
    'telephone number',
    'If it is a person’s own, convert again with `--redact phone`.',
  )

const privateEmails: Find = ({ text }) => findEmails(text).filter(({ value }) => isPrivateEmail(value))

export const privateEmail: Rule = (_, { prose }) =>
  count(prose, privateEmails, 'private e-mail address', 'Convert again with `--redact email`.')

export const privateAddress: Rule = (document, { prose }) => {
  if (isOld(document)) return []
  // Where a meeting is held is no secret.
  const texts = hasDigits(prose).filter(({ pointer }) => !pointer.endsWith('/location'))
  return count(texts, all('address'), 'address of a home', 'Convert again with `--redact address`.')
}

export const health: Rule = (document, { prose }) =>
  count(
    isOld(document) ? [] : prose,
    all('health'),
    'word of a person’s health beside their name',
    'Read it, and convert again with `--redact health` if it is not to be published.',
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
      all(kind),
      `${kind} in a document cleared of that kind`,
      'Do not publish it; convert the source again.',
    )
}
