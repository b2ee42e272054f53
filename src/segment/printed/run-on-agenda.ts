import { anchored } from '../../danish/anchored.ts'
import { headLabelOf } from '../../danish/head-labels.ts'
import { matchesOf } from '../../danish/matches.ts'
import { grown } from '../../geometry/broken.ts'
import type { WholeLine } from '../rows/rows.ts'

/** `Dagsorden: 1. Kirkens Opvarmning. 2. Ligkapellet. 3. Eventuelt.`: an agenda that runs on in its paragraph. */
export const agendaPattern = anchored(/^(?:Dagsorden(?:en)?(?: var)?|DAGSORDEN|Følgende dagsorden(?: forelå)?)\s?:\s/u)
/** The numbers of its titles, at the beginning of a line or inside one. */
export const agendaNumber = /(?<=^|[\s:])(?<number>\d{1,2})\s?[.):]\s{1,4}(?=["”„»]?\p{L})/gu
/** So many numbers are a list, and so many of them stand inside lines. */
const [fewestNumbers, fewestInside] = [3, 2]
const mostLines = 30

/** The last line of the agenda that runs on from a line; the line itself where none does. */
function endOf(lines: readonly WholeLine[], start: number): number {
  let [end, last, inside] = [start, 0, 0]
  for (let at = start; at < Math.min(lines.length, start + mostLines); at++) {
    const text = lines[at]?.text.trim() ?? ''
    if (text === '' || lines[at]?.page !== lines[start]?.page || (at > start && headLabelOf(text)?.colon)) break
    const before = last
    for (const { index, groups } of matchesOf(agendaNumber, text)) {
      if (Number(groups?.['number']) !== last + 1) continue
      last += 1
      if (index > 0) inside += 1
    }
    const isRest = !/[.;]$/u.test(lines[end]?.text.trim() ?? '')
    if (last === before && !isRest && at > start) break
    end = at
  }
  return last >= fewestNumbers && inside >= fewestInside ? end : start
}

/** Lines in which every agenda that runs on over several is whole. */
export function withWholeAgendas(lines: readonly WholeLine[]): readonly WholeLine[] {
  const ends = new Map<number, number>()
  for (let at = 0; at < lines.length; at++) {
    const end = agendaPattern.test(lines[at]?.text.trimStart() ?? '') ? endOf(lines, at) : at
    if (end > at) ends.set(at, end)
  }
  if (ends.size === 0) return lines
  const whole: WholeLine[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    if (!line) continue
    const end = ends.get(at) ?? at
    whole.push(lines.slice(at + 1, end + 1).reduce((above, next) => grown(above, next), line))
    at = end
  }
  return whole
}
