import type { Law } from './law.ts'
import { contains } from './places.ts'

/**
 * Every non-blank line is in exactly one of: a meeting, furniture, unassigned. Furniture inside a meeting's span is
 * furniture; a meeting attached to another lies in its own span, also where that one surrounds it.
 */
export const everyLineHasOnePlace: Law = ({ document, pages }) => {
  const furniture = document.furniture.map(({ page, line }) => `${page}:${line}`)
  const twice = furniture.filter((place, i) => furniture.indexOf(place) !== i)
  const lines = pages.flatMap((page) => page.lines).filter(({ text }) => text.trim() !== '')
  return [
    ...twice.map((place) => `${place} is furniture twice`),
    ...lines.flatMap((line) => {
      const meetings = document.meetings.filter(({ span }) => contains(span, line))
      const innermost = meetings.filter(
        (meeting) => !meetings.some(({ attachedTo }) => attachedTo?.meeting === meeting.id),
      )
      const owners = furniture.includes(`${line.page}:${line.line}`)
        ? ['furniture']
        : [
            ...document.unassigned.filter(({ span }) => contains(span, line)).map(() => 'unassigned'),
            ...innermost.map(({ id }) => id),
          ]
      return owners.length === 1
        ? []
        : [`${line.page}:${line.line} "${line.text}" is in ${owners.join(' and ') || 'nothing'}`]
    }),
  ]
}
