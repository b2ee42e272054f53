import { isFormality } from '../../danish/agenda-titles.ts'
import { isCaseLine } from '../../danish/case-lines.ts'
import type { Ground } from '../ground.ts'
import { freeAfter, freeBefore } from '../ground.ts'
import type { Heading } from '../headings/heading.ts'

/** Whether case numbers stand under more headings than over them, or end their punkter. */
export function casesFollow(ground: Ground, headings: readonly Heading[]): boolean {
  const ends = new Set(headings.map(({ to }) => to))
  let [under, over] = [0, 0]
  const hasOver = ({ at }: Heading) => {
    const above = freeBefore(ground, at)
    return above?.isCase === true && !ends.has(above.at - 1)
  }
  for (const heading of headings) {
    if (isCaseLine(firstUnder(ground, heading.to)?.text ?? '')) under += 1
    if (hasOver(heading)) over += 1
  }
  const [first] = headings
  const isFirst = ({ value, sub }: Heading) => value === first?.value && sub === first.sub
  const beginWithOne = headings.some((heading) => isFirst(heading) && freeBefore(ground, heading.at)?.isCase)
  return under > over || (!beginWithOne && endPunkter(headings, hasOver))
}

/** `Åben sag` / `Sagsnr.: 16/102`: the first row under a heading that says more than who may see it. */
function firstUnder(ground: Ground, at: number) {
  const after = freeAfter(ground, at)
  return after && access.test(after.text) ? freeAfter(ground, after.at) : after
}
const access = /^(?:åben|lukket) (?:sag|punkt)$/iu

/**
 * Whether the case numbers over headings are of the punkter before: none stands over the first, and more stand between a case
 * and a formality (`Sagsnr. 07/5773` / `5. Meddelelser`) than between a formality and a case.
 */
function endPunkter(headings: readonly Heading[], hasOver: (heading: Heading) => boolean): boolean {
  let [ofBefore, ofNext] = [0, 0]
  for (const [i, heading] of headings.entries()) {
    const before = headings[i - 1]
    if (!before || !hasOver(heading) || isFormal(heading) === isFormal(before)) continue
    if (isFormal(heading)) ofBefore += 1
    else ofNext += 1
  }
  return ofBefore > ofNext
}
const isFormal = ({ title }: Heading) => isFormality(title.map(({ text }) => text).join(' '))
