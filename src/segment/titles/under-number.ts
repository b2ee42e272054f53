import { isCaseLine } from '../../danish/case-lines.ts'
import type { Row } from '../rows/rows.ts'
import { isParted } from '../rows/rows.ts'

/** `Emne: Ny kran`, `Titel:`: the label of a title under its number, or behind it. */
const subject = /^(?:Emne|EMNE|Titel|TITEL|Overskrift|OVERSKRIFT|Sagstitel|Punkttitel)\s?:(?:\s+|$)/u

/** Where a title begins behind its label; 0 where it has none. */
export const subjectAt = (text: string): number => subject.exec(text)?.[0].length ?? 0

/** `Sag nr. 213` / `Lukket` / `Klagesag`: whether a row says only that the case is open or closed, and its title stands below. */
export const isAccessOverTitle = (row: Row | undefined, under: Row | undefined): boolean =>
  row?.gap === 0 &&
  row.group?.closed != null &&
  row.group.category === null &&
  under?.gap === 0 &&
  under.label === null &&
  under.numbering === null &&
  /^\p{Lu}/u.test(under.text)

/** `3.     15.40.00-A00-7-18`: the number of a punkt and of its case, and nothing else; the title stands below. */
export const holdsOnlyCase = ({ numbering, text }: Row): boolean =>
  numbering !== null && isCaseLine(text.slice(numbering.titleAt).trim())

/** `Punkt nr. 5` / `LUKKET PUNKT`: where nothing stands right below, it is all the title there is. */
export const isClosedTitle = (row: Row | undefined, under: Row | undefined): boolean =>
  row?.gap === 0 && /^lukket (?:punkt|sag)$/iu.test(row.text) && (under === undefined || isParted(under))
