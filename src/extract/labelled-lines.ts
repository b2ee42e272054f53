import { joinLines } from '../danish/hyphens.ts'
import type { Piece } from '../model/cut.ts'
import type { ReadPunkt } from './reading.ts'

/** A label inside a punkt and its value: `Ansvarlig: Liv Holm`, also where the label is the heading of its section. */
export interface LabelledLine {
  readonly label: string
  readonly value: string
}

const labelPattern = /^(?<label>\p{Lu}[\p{L}/. ]{1,50}?)\s?:\s*(?<value>.*)$/u
/** How many lines a value may run on over. */
const furthest = 4
const longestLabel = 60

/** Before a colon that stands farther in no label ends. */
const farthestColon = 52

function labelAt(text: string) {
  const line = text.trim()
  const colon = line.indexOf(':')
  return colon > 0 && colon <= farthestColon ? labelPattern.exec(line)?.groups : undefined
}

/** The lines of a value, from the first on, until a blank one or the next label. */
function valueFrom(first: string, body: readonly Piece[], next: number): string {
  const lines = [first]
  for (let i = next; i < Math.min(body.length, next + furthest - 1); i++) {
    const text = body[i]?.text.trim() ?? ''
    if (text === '' || labelAt(text) || isOver(lines.at(-1) ?? '', text)) break
    lines.push(text)
  }
  return joinLines(lines)
}

/** A short line is not broken by the page: what begins with a capital under it is something else. */
const shortLine = 40
const isOver = (line: string, next: string) =>
  line !== '' &&
  line.length < shortLine &&
  /^\p{Lu}/u.test(next) &&
  !/(?:[,&/–-]|(?<!\p{L})(?:og|samt|af|for|til|fra|ved))$/u.test(line)

/** Every label of a punkt that `isWanted`, with its value, which may run on over a few lines. */
export function labelledLines(punkt: ReadPunkt, isWanted: (label: string) => boolean): LabelledLine[] {
  const found: LabelledLine[] = []
  const add = (printed: string, first: string, body: readonly Piece[], next: number) => {
    const label = printed.trim()
    if (isWanted(label)) found.push({ label, value: valueFrom(first, body, next) })
  }
  for (const { heading, over, body } of punkt.sections) {
    const [first] = body
    const label = heading?.text ?? over
    if (label !== undefined && first && label.length <= longestLabel) add(label, first.text.trim(), body, 1)
    body.forEach(({ text }, i) => {
      const parts = labelAt(text)
      if (parts) add(parts['label'] ?? '', parts['value'] ?? '', body, i + 1)
    })
  }
  return found
}
