import {
  balance,
  countAtStart,
  countFirst,
  dividedPattern,
  faction,
  namesFirst,
  type Side,
  sideMark,
  sideOf,
  unanimousPattern,
} from '../danish/ballots.ts'
import { numberOf } from '../danish/numbers.ts'
import { isParty } from '../danish/parties.ts'
import type { Votes } from '../model/meeting.ts'
import { personOf } from './people.ts'

interface Claim {
  readonly side: Side
  readonly count: number | null
  readonly names: readonly string[]
}

/** The parties and persons of a list, as printed; other words are left out. */
const namesIn = (list: string) =>
  list.split(/\s*[,;():]\s*|\s+(?:og|samt|&)\s+/u).flatMap((raw) => {
    const word = raw.trim().replace(/\.$/, '')
    if (isParty(word)) return [word]
    return personOf(word)?.name ?? []
  })

/** `For stemte 22 (A, B, C).` and what stands behind the mark, up to the next mark or the end of the sentence. */
function markedClaims(text: string): Claim[] {
  const marks = [...text.matchAll(sideMark)]
  return marks.map((mark, index): Claim => {
    const from = mark.index + mark[0].length
    const raw = text.slice(from, marks[index + 1]?.index ?? text.length)
    const said = raw.split(/\n|(?<!(?:^|[\s(])\p{L})\.(?=\s|$)/u)[0] ?? ''
    const count = countAtStart.exec(said)?.groups?.['count']
    const list = count === undefined ? said : said.slice(said.indexOf(count) + count.length)
    return {
      side: sideOf(mark[0]),
      count: count === undefined ? null : numberOf(count),
      names: namesIn(stripParty(list)),
    }
  })
}
/** `Eli Bak (O), Ib Dal (C)`: the letter belongs to the person, and is no party that voted. */
const stripParty = (list: string) => list.replace(/(?<=\p{L})\s\((?:\p{Lu}|\p{Lu}{2,3})\)/gu, '')

function countedClaims(text: string): Claim[] {
  return [...text.matchAll(countFirst)].map(({ groups }) => ({
    side: sideOf(groups?.['side'] ?? ''),
    count: numberOf(groups?.['count'] ?? ''),
    names: namesIn(groups?.['names'] ?? ''),
  }))
}

function namedClaims(text: string): Claim[] {
  return [...text.matchAll(namesFirst)].map(({ groups }) => {
    const verb = groups?.['verb'] ?? ''
    const side = /undlod|blankt/i.test(verb) ? 'abstained' : /imod|nej|ikke/i.test(verb) ? 'against' : 'for'
    return { side, count: null, names: namesIn(stripParty((groups?.['names'] ?? '').replace(faction, ''))) }
  })
}

/** `forkastet med 39 stemmer imod 5`: the larger side is the one the verb speaks of. */
function balanceClaims(text: string, rejected: boolean): Claim[] {
  const { won, won2, lost, lost2 } = balance.exec(text)?.groups ?? {}
  const [first, second] = [won ?? won2, lost ?? lost2]
  if (first === undefined || second === undefined) return []
  const claim = (side: Side, count: string): Claim => ({ side, count: numberOf(count), names: [] })
  return rejected ? [claim('against', first), claim('for', second)] : [claim('for', first), claim('against', second)]
}

/** What a decision text says of a vote. `isUnsure`: two different counts stand for one side, so none is given. */
export interface Ballot {
  readonly votes: Votes | null
  readonly unanimous: boolean | null
  readonly isUnsure: boolean
}

const mentions =
  /stemm|stemt|tiltræde|enige|flertal|mindretal|blank|(?:^|\W)(?:ja|nej|for|imod)(?: til [^:\n]{1,60})?\s?:/iu

/** Counts the votes of a decision; `rejected` says that the decision was a no. */
export function countVotes(text: string, rejected: boolean): Ballot {
  if (!mentions.test(text)) return { votes: null, unanimous: null, isUnsure: false }
  const marked = markedClaims(text)
  const balanced = balanceClaims(text, rejected)
  const isCountedElsewhere = marked.some(({ count }) => count !== null) || balanced.length > 0
  const counted = countedClaims(text).filter(({ side }) => !isCountedElsewhere || side === 'abstained')
  const claims = [...marked, ...balanced, ...counted, ...namedClaims(text)]
  const countsOf = (side: Side) => [
    ...new Set(claims.flatMap((claim) => (claim.side === side && claim.count !== null ? [claim.count] : []))),
  ]
  const namesOf = (side: Side) => [...new Set(claims.flatMap((claim) => (claim.side === side ? claim.names : [])))]
  const [inFavour, against, abstained] = [countsOf('for'), countsOf('against'), countsOf('abstained')]
  const isUnsure = [inFavour, against, abstained].some((counts) => counts.length > 1)
  const [forNames, againstNames] = [namesOf('for'), namesOf('against')]
  const isCounted = !isUnsure && inFavour.length + against.length + abstained.length > 0
  const isDivided = (against[0] ?? 0) > 0 || againstNames.length > 0 || dividedPattern.test(text)
  const count = (counts: readonly number[]) => (isUnsure ? null : (counts[0] ?? null))
  return {
    votes:
      isCounted || (!isUnsure && forNames.length + againstNames.length > 0)
        ? { for: count(inFavour), against: count(against), abstained: count(abstained), forNames, againstNames }
        : null,
    unanimous: unanimousPattern.test(text) ? true : isDivided ? false : null,
    isUnsure,
  }
}
