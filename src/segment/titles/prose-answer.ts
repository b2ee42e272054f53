import { isBareAnswer, opensOldDecision, tellsOldDecision } from '../../danish/decision-words.ts'
import type { Ground } from '../ground.ts'
import type { Row } from '../rows/rows.ts'
import { isApart } from '../rows/rows.ts'
import { isFull, widthAround } from './title-rows.ts'

/** What no case ends with: `… om Hjælp til`, `… forelagdes og blev`. */
const openEnd =
  /(?:[,–=-]|(?:^|\s)(?:og|i|af|for|til|på|paa|om|med|vedr\.?|vedrørende|samt|eller|fra|ved|over|mellem|under|som|der|at|den|det|de|en|et|hos|blev|er|var|har))$/u

/** `Ansættes naar der bliver Brug`, `Rettes snarest`: what is to be done, with its verb first. */
const passive = /^\p{Lu}\p{Ll}{2,}(?:[bdfgklmnprsv]es|tes)(?:$|\.|\s[\p{Ll}\d])/u

/** Whether a row is no part of the sentence above it: it begins as decisions do, or its first word had room on the line above. */
function isAnswer(above: Row, row: Row, width: number): boolean {
  if (openEnd.test(above.text) || !/^[\p{Lu}\d]/u.test(row.text)) return false
  if (opensOldDecision(row.text) || isBareAnswer(row.text) || passive.test(row.text)) return true
  return !isFull(above, row, width)
}

const tells = (text: string) => tellsOldDecision(text) || isBareAnswer(text)

/** A case and its decision are no longer than this. */
const mostRows = 6
/** How many numbers before and after show how a clerk writes, and how many of them must do. */
const numbersAround = 6
const [fewest, mostParagraphs, mostTold] = [2, 0.6, 0.3]

/** The one paragraph under a number alone on its line; `null` where another follows, or it is too long. */
function paragraphUnder({ rows, isFree }: Ground, begins: ReadonlySet<number>, at: number): Row[] | null {
  const found: Row[] = []
  for (let i = at + 1; i < rows.length; i++) {
    const row = rows[i]
    if (!row || !isFree(i) || (found.length > 0 && isApart(row))) break
    if (found.length === mostRows || (found.length === 0 && isApart(row))) return null
    found.push(row)
  }
  const after = rows[at + 1 + found.length]
  const isLast = !after || !isFree(after.at) || begins.has(after.at) || after.page !== rows[at]?.page
  return isLast || after.numbering?.style === 'alone' ? found : null
}

/**
 * Where a clerk writes the decision right under its case, with neither a blank line nor a full stop between them (`4` /
 * `Stensætning ved Mosebroen` / `Udsættes`): the rows that begin decisions, by the rows of their numbers.
 */
export function answersUnder(ground: Ground): ReadonlyMap<number, number> {
  const numbers = ground.rows.filter(({ at, numbering }) => numbering?.style === 'alone' && ground.isFree(at))
  const begins = new Set(ground.heads.map(({ from }) => from))
  const paragraphs = numbers.map(({ at }) => paragraphUnder(ground, begins, at))
  const found = new Map<number, number>()
  for (const [n, { at }] of numbers.entries()) {
    const own = paragraphs[n]
    if (!own || own.length < 2) continue
    const around = paragraphs.slice(Math.max(0, n - numbersAround), n + numbersAround + 1)
    const whole = around.filter((rows) => rows !== null && rows.length > 1)
    const told = whole.filter((rows) => tells(rows?.at(-1)?.text ?? ''))
    if (whole.length < Math.max(fewest, mostParagraphs * around.length) || told.length < mostTold * around.length)
      continue
    const width = widthAround(ground.rows, at)
    const answer = own.find((row, r) => r > 0 && isAnswer(own[r - 1] ?? row, row, width))
    if (answer) found.set(at, answer.at)
  }
  return found
}
