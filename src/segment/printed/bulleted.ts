import { anchored } from '../../danish/anchored.ts'
import { isCaseLine } from '../../danish/case-lines.ts'
import { decisionLabelOf } from '../../danish/decision-labels.ts'
import { labelOf } from '../../danish/headings.ts'
import type { Row } from '../rows/rows.ts'
import { rowOf } from '../rows/rows.ts'
import { fitting } from '../rows/signs.ts'

/** `• Resume`, `• Sagsid.:`, `◦ 2 Lokalplan`: a bullet before a text. */
const bulletPattern = anchored(/^[•◦▪‣●○·*]\s{1,4}(?=[\p{Lu}\d])/u)
/** `2 Lokalplan for havnen`, `14. Budget` */
const numberedPattern = /^\d{1,3}\.?\s{1,4}\p{Lu}/u
/** So many bulleted labels show that a source prints its headings as a list of lists. */
const fewestLabels = 3

/**
 * Takes the bullets from headings that a web page prints as lists inside lists: the punkter of a meeting, the sections of a punkt.
 * The bullets of other lists stay.
 */
export function withoutBullets(rows: readonly Row[]): readonly Row[] {
  const bulleted = fitting(rows, bulletPattern).map(({ at, text }) => {
    const bullet = bulletPattern.exec(text)?.[0].length ?? 0
    return { at, bullet, rest: text.slice(bullet) }
  })
  const labels = bulleted.filter(({ rest }) => isLabel(rest))
  if (labels.length < fewestLabels) return rows
  const numbered = bulleted.filter(({ rest }) => numberedPattern.test(rest))
  const bullets = new Map([...labels, ...numbered].map(({ at, bullet }) => [at, bullet]))
  return rows.map((row) => {
    const bullet = bullets.get(row.at)
    return bullet === undefined
      ? row
      : rowOf({ ...row, column: row.column + bullet, text: row.text.slice(bullet), apart: true })
  })
}

const isLabel = (text: string) =>
  labelOf(text)?.valueAt === text.length || decisionLabelOf(text) !== null || isCaseLine(text)
