import { tellsAttendance } from '../danish/endings.ts'
import { gathered } from '../danish/gathered.ts'
import { shortGivenNames } from '../danish/given-names.ts'
import { isFullName } from '../danish/names.ts'
import { sentences } from '../danish/sentences.ts'
import type { Piece } from '../model/cut.ts'
import type { Person } from '../model/meeting.ts'
import { runningText } from './text.ts'

/** `Fraværende i Mødet vare Hr. Holm og Hr. Bro.`: who came, told under the last punkt. */
export function toldAtEnd(tail: readonly Piece[]): string[] {
  const from = tail.findIndex(({ text }) => tellsAttendance(text))
  return from < 0 ? [] : [sentences(runningText(tail.slice(from)))[0]?.text ?? '']
}

/** Names alone on their lines after the last punkt: those who signed. */
export function signatures(tail: readonly Piece[]): Person[] {
  return gathered(tail, ({ text }) => (text.trim() === '' ? [] : text.split(betweenSigners)))
    .map((text) => text.trim().replace(/\.$/, ''))
    .filter((text) => isFullName(text) && !notSigned.test(text) && !mostParts.test(text))
    .map((name) => ({ name, role: null, party: null, note: 'underskrift' }))
}
/** Columns, a full stop behind a surname, and what stands before the next shortened given name: `P. Hede. Ib Dal`, `P. Hede Chr. Lund` */
const betweenSigners = new RegExp(
  `\\t+|\\s{3,}|(?<=\\p{L}{3}|\\p{Lu}[aeiouyæøå])(?<!(?<!\\p{L})(?:${shortGivenNames}))\\.\\s+(?=\\p{Lu})|(?<=(?:\\p{L}|(?<!\\p{Ll}{3})\\.) \\p{Lu}[\\p{L}-]{1,30}) {1,2}(?=\\p{Lu}\\p{Ll}{0,4}\\.\\s?\\p{Lu})`,
  'u',
)
/** `Vilh. Hede Hans Nissen Carl Lund`: names that nothing parts; whose is whose cannot be told. */
const mostParts = /^(?:\S+ ){4}\S/u
const notSigned = /(?:sogneraad|sogneråd|revisor|formand|kasserer|udvalg|mødet|møde|konsulent|kommune)/iu
