import { balance, dividedPattern, type Side, unanimousPattern } from '../danish/ballots.ts'
import { gathered } from '../danish/gathered.ts'
import { matchesOf } from '../danish/matches.ts'
import { mainMotion } from '../danish/outcomes.ts'
import { sentences } from '../danish/sentences.ts'
import type { Votes } from '../model/meeting.ts'
import {
  balanceClaims,
  clauseClaims,
  countedClaims,
  factionClaims,
  loneClaims,
  markedClaims,
  namedClaims,
  oppositionClaims,
  otherClaims,
} from './vote-claims.ts'

/** What a decision text says of a vote. `isUnsure`: two different counts stand for one side, so none is given. */
export interface Ballot {
  readonly votes: Votes | null
  readonly unanimous: boolean | null
  readonly isUnsure: boolean
}

const mentions =
  /stemm|stemt|stemning|\d st\.|\d for[,;] (?:og )?(?:\d|ingen|en)\p{L}* i?mod|tiltræde|enige|flertal|mindretal|blank|(?:^|\W)(?:ja|nej|for|imod)(?: til [^:\n]{1,60})?\s?:/iu

/**
 * Counts the votes of a decision; `rejected` says that the decision was a no. Where an amendment was voted on too, the
 * main motion counts: `Indstillingen blev herefter godkendt med 31 stemmer mod 8`.
 */
export function countVotes(text: string, rejected: boolean): Ballot {
  if (!mentions.test(text)) return { votes: null, unanimous: null, isUnsure: false }
  const whole = count(text, rejected)
  if (!rejected && isOfAmendment(text)) return { votes: null, unanimous: null, isUnsure: false }
  if (!whole.isUnsure) return whole
  const main = sentences(text)
    .filter((one) => mainMotion.test(one.text) && countVoted.test(one.text))
    .at(-1)
  const last = main ? count(text.slice(main.start), rejected) : whole
  return last.isUnsure || last.votes === null ? whole : { ...last, unanimous: whole.unanimous ?? last.unanimous }
}
/** `Ændringsforslaget blev forkastet med 34 imod 15. Indstillingen blev derefter godkendt uden afstemning`: what was counted was not decided. */
function isOfAmendment(text: string): boolean {
  const all = sentences(text)
  const counted = all.filter((one) => balance.test(one.text))
  const isLost = counted.length > 0 && counted.every((one) => /forkast|nedstemt|bortfald|faldt/iu.test(one.text))
  return (
    isLost &&
    all.some(
      (one) => !balance.test(one.text) && mainMotion.test(one.text) && /godkend|vedtag|tiltr|anbefal/iu.test(one.text),
    )
  )
}
const countVoted = /\d|stemt|stemm/u
const everyBalance = new RegExp(balance, 'giu')

function count(text: string, rejected: boolean): Ballot {
  const marked = markedClaims(text)
  const balanced = balanceClaims(text, rejected)
  const balances = new Set(matchesOf(everyBalance, text).map(([printed]) => printed.toLowerCase()))
  const isCountedElsewhere = marked.some(({ count }) => count !== null) || balanced.length > 0
  const counted = countedClaims(text).filter(({ side }) => !isCountedElsewhere || side === 'abstained')
  const others = balanced.length > 0 ? [] : oppositionClaims(text)
  const byName = namedClaims(text).map((claim) =>
    isCountedElsewhere || claim.isTold ? claim : { ...claim, count: null },
  )
  const named = [...clauseClaims(text), ...byName, ...factionClaims(text, rejected)]
  const told = [...marked, ...otherClaims(text), ...balanced, ...counted, ...others, ...named]
  const isTold = (side: Side) => told.some((claim) => claim.side === side && claim.count !== null)
  const claims = [...told, ...loneClaims(text, rejected).filter(({ side }) => !isTold(side))]
  const countsOf = (side: Side) => [
    ...new Set(gathered(claims, (claim) => (claim.side === side && claim.count !== null ? [claim.count] : []))),
  ]
  const namesOf = (side: Side) => [...new Set(gathered(claims, (claim) => (claim.side === side ? claim.names : [])))]
  const [inFavour, against, abstained] = [countsOf('for'), countsOf('against'), countsOf('abstained')]
  const isUnsure = balances.size > 1 || [inFavour, against, abstained].some((counts) => counts.length > 1)
  const [forNames, againstNames] = [namesOf('for'), namesOf('against')]
  const isCounted = !isUnsure && inFavour.length + against.length + abstained.length > 0
  const isDivided = (against[0] ?? 0) > 0 || againstNames.length > 0 || dividedPattern.test(text)
  const only = (counts: readonly number[]) => (isUnsure ? null : (counts[0] ?? null))
  return {
    votes:
      isCounted || (!isUnsure && forNames.length + againstNames.length > 0)
        ? { for: only(inFavour), against: only(against), abstained: only(abstained), forNames, againstNames }
        : null,
    unanimous: unanimousPattern.test(text) ? true : isDivided ? false : null,
    isUnsure,
  }
}

/** Where the sentence begins that counts both sides: `Vi stemte. 3 stemte for og 2 imod.`; `null` where none does. */
export function countedAt(text: string): number | null {
  if (!mentions.test(text)) return null
  const both = ({ votes }: Ballot) => votes !== null && votes.for !== null && votes.against !== null
  return sentences(text).find((sentence) => both(countVotes(sentence.text, false)))?.start ?? null
}
