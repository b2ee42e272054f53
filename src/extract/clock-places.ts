import type { ClockFound } from '../danish/clocks.ts'
import type { Note } from '../model/codes.ts'
import type { CutPunkt, Piece } from '../model/cut.ts'
import { type Found, inferred, stated } from './found.ts'
import { linesOf } from './walk.ts'

/** A clock of 12 hours (`Kl. 7 Aften`) is reckoned, and so inferred. */
const asPrinted = (time: string, clock: ClockFound) => clock.text.includes(String(Number(time.slice(0, 2))))
/** What a clock says, at its place. */
export const foundAt = (time: string, clock: ClockFound, at: Piece): Found<string> =>
  asPrinted(time, clock) ? stated(time, at) : inferred(time, at)

/** What a clock that may be day or night comes to: nothing, but said. */
export function unsure({ text }: ClockFound, at: Piece, note: Note): null {
  note(
    'extract/clock-unsure',
    `Expected a clock of 24 hours or a word for the time of day, saw "${text.trim()}"; the time is left open.`,
    at,
  )
  return null
}

/** Marked as a clock, and no amount. */
export const believed = (clock: ClockFound) => clock.sign !== 'bare'

/** Every line of the sections of a punkt. */
export const piecesOf = (punkt: CutPunkt | undefined): Piece[] => (punkt ? linesOf(punkt, () => true) : [])
