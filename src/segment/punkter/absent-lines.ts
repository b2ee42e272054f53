import type { Piece } from '../../model/cut.ts'
import type { Row } from '../rows/rows.ts'
import { isParted } from '../rows/rows.ts'
import type { Open } from './open-section.ts'

const decisionWord =
  /^(?:Godkendt|Taget|Tiltrådt|Anbefales|Indstillingen|Drøftet|Udsat|Vedtaget|Til|Oversendt|Ingen|Ikke)/u

/** `Ida Holm`, `Bo Ager, Ea Sø`, `Jens Bak til kl. 18.40`; but no `Jens Bak orienterede om …` */
const nameLine =
  /^\p{Lu}[\p{L}-]*\.?(?:\s\p{Lu}[\p{L}-]*\.?)+(?=$|[,.;(–-]|\s[(–&-]|\s(?:og|samt|deltog|deltager|mødte|møder|var|havde|er|fra|til|i|for|som|indkaldt|ved|forlod|ankom|kom|gik|medvirkede)(?!\p{L}))/u

/** `Ida Holm (Enhedslisten), tjenesterejse.`, `Bo Ager (A)`: one person alone on the line, with no more than a word or two of reason. */
const loneName =
  /^\p{Lu}[\p{L}-]*\.?(?:\s\p{Lu}[\p{L}-]*\.?)+(?:\s?\(\p{L}[\p{L} .-]{0,40}\))?(?:,\s\p{Ll}[\p{Ll} -]{2,40})?\.?$/u

/** `Ingen.` under a label: nobody was away. */
const nobody = /^(?:ingen|-)\.?$/iu

/**
 * Whether a row can be the names that a label of absence announces on the line before, or go on with them. A blank line ends
 * such a list, unless one lay before its first name too: then each has a paragraph of its own.
 */
export function isNameLine(row: Row, current: Open): boolean {
  const [first] = current.body
  if (first && isParted(row)) return isSpaced(current, first) && [first, row].every(isLoneName)
  if (!first && nobody.test(row.text)) return true
  const text = row.text.replace(/^[-–•*·]\s+/u, '')
  return nameLine.test(text) && !decisionWord.test(text)
}

const isLoneName = ({ text }: { readonly text: string }) => loneName.test(text) && !decisionWord.test(text)
const isSpaced = ({ heading }: Open, first: Piece) => heading?.page === first.page && first.line > heading.line + 1
