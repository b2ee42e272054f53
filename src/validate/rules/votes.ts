import type { Rule } from '../rule.ts'
import { allPunkter, startOf } from '../walk.ts'

export const votesContradict: Rule = function* (document) {
  for (const { value: punkt, pointer } of allPunkter(document)) {
    const { unanimous = null, votes = null } = punkt.decision ?? {}
    if (votes === null) continue
    const at = startOf(punkt)
    const sides = [
      { side: 'for', count: votes.for, names: votes.forNames },
      { side: 'against', count: votes.against, names: votes.againstNames },
    ]
    // Names may be parties, each with several votes: fewer names than votes is no contradiction.
    for (const { side, count, names } of sides)
      if (count !== null && names.length > count)
        yield {
          pointer: `${pointer}/decision/votes/${side}Names`,
          message: `Expected at most ${count} names for ${count} votes ${side}, found ${names.length}. Count them in the source.`,
          at,
        }
    if (unanimous === true && ((votes.against ?? 0) > 0 || votes.againstNames.length > 0))
      yield {
        pointer: `${pointer}/decision/unanimous`,
        message: 'Expected no votes against a unanimous decision, found some. Read the decision in the source.',
        at,
      }
  }
}
