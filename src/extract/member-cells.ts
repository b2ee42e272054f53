import { isFullName } from '../danish/names.ts'
import { isParty } from '../danish/parties.ts'
import { isOffice } from '../danish/roles.ts'
import type { Piece } from '../model/cut.ts'

/** `(A)`, alone on its line: the last cell of a row in a table of members. */
const partyAlone = /^\(\p{Lu}{1,2}\)$/u
/** Fewer of them show no such table. */
const fewestAlone = 3
/** What stands in two cells beside a name. */
const mostCells = 2

/** `(A)`, `Løsgænger`, `2. næstformand`: said of the person above. */
const saysOfAbove = (line: string) =>
  partyAlone.test(line) || (isParty(line) && line.length > 1) || isOffice(line.replace(/^\d\. /u, ''))
const bracketed = (line: string) => (line.startsWith('(') ? line : `(${line})`)

/** A table of members whose cells became lines, as `Hanne Lind` / `Formand` / `(A)`: each person on one line again, other lines as they are. */
export function withMemberCells(pieces: readonly Piece[]): readonly Piece[] {
  const written = pieces.filter(({ text }) => text.trim() !== '')
  if (written.filter(({ text }) => partyAlone.test(text.trim())).length < fewestAlone) return pieces
  const joined: Piece[] = []
  let cells = mostCells
  for (const piece of written) {
    const [last, line] = [joined.at(-1), piece.text.trim()]
    if (last && cells < mostCells && saysOfAbove(line)) {
      joined[joined.length - 1] = { ...last, text: `${last.text} ${bracketed(line)}` }
      cells += 1
      continue
    }
    joined.push(piece)
    cells = isFullName(line) ? 0 : mostCells
  }
  return joined
}
