import { isUsualTitle } from '../../danish/agenda-titles.ts'
import type { LabelKind } from '../../danish/headings.ts'
import type { Row } from '../rows/rows.ts'
import type { Candidate } from './candidates.ts'

/** What it weighs against a candidate that it begins or goes on with a list inside a punkt. */
export const nestedWeight = -4
/** The same against a part of a punkt's number, `50.2` in its list of attachments: a label that follows is of the punkt. */
export const nestedPartWeight = -7
/** `Følgende emner blev nævnt på mødet:` */
const introducesPattern = /^\p{Lu}\S*(?:\s\S+){3,}:$|^\p{Ll}{2}.*\s\S+:$/u

/** `Beslutning`, `Indstilling`, `Bilag`, alone on its line: what is numbered under it are its items; but titles that agendas have, under the first label of all, are the punkter. */
const isOverItems = ({ label, paper, group, text }: Row) =>
  paper === null && group === null && label !== null && label.valueAt === text.length && itemKinds.has(label.kind)
/** `Bilag`, over the parts of a punkt's number: `2.1 Kort`, `2.2 Budget`. */
const isOverAttachments = (row: Row | undefined) =>
  row?.label?.kind === 'bilag' && row.label.valueAt === row.text.length
const itemKinds: ReadonlySet<LabelKind> = new Set(['beslutning', 'indstilling', 'bilag'])

/** `Sagsfremstilling`, alone on its line: a list right under it, in a punkt, is part of its text, and so are parts of its number. */
const isOverText = ({ label, text }: Row) => label?.kind === 'sagsfremstilling' && label.valueAt === text.length

/**
 * The items above and at a candidate, outermost first, where it begins or goes on with a list inside a punkt: under the label
 * of a decision or of attachments, after a sentence that introduces it, or under an item. None where it does neither.
 */
export function nestedAfter(
  items: readonly Candidate[],
  candidate: Candidate,
  before: Row | undefined,
  found: readonly Candidate[],
): readonly Candidate[] {
  const { style, value, strong } = candidate.numbering
  if (strong) return []
  const last = items.findLastIndex(({ numbering }) => numbering.style === style && numbering.value + 1 === value)
  if (last >= 0) return [...items.slice(0, last), candidate]
  const isPart = (one: Candidate | undefined) => one?.numbering.style === 'sub' && one.numbering.value === value
  const isOfText = before !== undefined && isOverText(before) && found.at(-1)?.numbering.value === value
  if (style === 'sub' && (isPart(items.at(-1)) || isOverAttachments(before) || isOfText)) return [candidate]
  if (value !== 1 || !before) return []
  if (before.numbering !== null) return items.length > 0 && before.text.endsWith(':') ? [...items, candidate] : []
  const inside = found.some(
    ({ numbering }) => (numbering.style === style || numbering.style === 'alone') && numbering.value >= 1,
  )
  const isOfPunkt = found.length > 0 || before.label?.kind !== 'beslutning' || !isUsualTitle(candidate.title)
  if ((isOverItems(before) && isOfPunkt) || (inside && introducesPattern.test(before.text))) return [candidate]
  return found.length > 0 && isOverText(before) ? [candidate] : []
}
