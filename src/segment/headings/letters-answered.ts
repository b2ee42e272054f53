import type { Ground } from '../ground.ts'
import type { Candidate } from './candidates.ts'

const lettered = /^(?<letter>\p{Ll})[.)]\s+(?=\p{L})/u

/**
 * `a. Regnskab`, `b. Budget` under `2. Økonomi` in an agenda whose minutes say `Ad 2 a.`, `Ad 2 b.`: punkter as well. None
 * where one of the letters answered does not stand there.
 */
export function lettersAnswered(
  ground: Ground,
  agenda: readonly Candidate[],
  replies: readonly Candidate[],
): readonly Candidate[] {
  const first = replies[0]?.row.at ?? 0
  const found: Candidate[] = []
  for (const { numbering } of replies) {
    if (numbering.sub === 0) continue
    const main = agenda.findIndex((one) => one.numbering.value === numbering.value && one.numbering.sub === 0)
    const [from, to] = [agenda[main]?.row.at ?? first, agenda[main + 1]?.row.at ?? first]
    const letter = numbering.number.at(-1)?.toLowerCase()
    const row = ground.rows
      .slice(from + 1, to)
      .find(({ at, text }) => ground.isFree(at) && lettered.exec(text)?.groups?.['letter'] === letter)
    const titleAt = row ? (lettered.exec(row.text)?.[0].length ?? 0) : 0
    if (!row) return []
    if (found.some((one) => one.row === row)) continue
    const own = { ...numbering, style: 'sub' as const, titleAt }
    found.push({ row, numbering: own, title: row.text.slice(titleAt), score: 0 })
  }
  return found
}
