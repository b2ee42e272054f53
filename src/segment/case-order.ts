import { isCaseLine } from '../danish/case-lines.ts'
import type { Ground } from './ground.ts'
import { freeAfter, freeBefore } from './ground.ts'
import type { Heading } from './headings.ts'

/** Whether case numbers stand under more headings than over them. */
export function casesFollow(ground: Ground, headings: readonly Heading[]): boolean {
  const ends = new Set(headings.map(({ to }) => to))
  let [under, over] = [0, 0]
  for (const { at, to } of headings) {
    const below = isCaseLine(freeAfter(ground, to)?.text ?? '')
    const above = freeBefore(ground, at)
    if (below) under += 1
    if (above?.isCase && !ends.has(above.at - 1)) over += 1
  }
  return under > over
}
