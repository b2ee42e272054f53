import {
  againstOnly,
  balance,
  countAbstained,
  countAtEnd,
  countAtStart,
  countFirst,
  countInFavour,
  faction,
  factionNames,
  namesFirst,
  namesInClause,
  otherSide,
  type Side,
  sideMark,
  sideOf,
} from '../danish/ballots.ts'
import { gathered } from '../danish/gathered.ts'
import { matchesOf } from '../danish/matches.ts'
import { isFullName } from '../danish/names.ts'
import { numberOf } from '../danish/numbers.ts'
import { isParty } from '../danish/parties.ts'
import { personOf } from './person.ts'

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
export function markedClaims(text: string): Claim[] {
  const marks = matchesOf(sideMark, text)
  return marks.map((mark, index): Claim => {
    const from = mark.index + mark[0].length
    const raw = text.slice(from, marks[index + 1]?.index ?? text.length)
    const said = letters.exec(raw)?.[0] ?? raw.split(/\n|(?<!(?:^|[\s(])\p{L})\.(?=\s|$)/u)[0] ?? ''
    const first = countAtStart.exec(said)?.groups?.['count']
    const count = first ?? countAtEnd.exec(said)?.groups?.['count']
    const list = first === undefined ? said.replace(countAtEnd, '') : said.slice(said.indexOf(first) + first.length)
    return {
      side: sideOf(mark[0]),
      count: count === undefined ? null : numberOf(count),
      names: namesIn(stripParty(list)),
    }
  })
}
/** `V og C. Eva Riis undlod …`, `3: V og Æ. Forslaget …`: nothing but the letters of parties, up to the full stop. */
const letters = /^\s?(?:\d{1,2}\s?)?:?\s?\p{Lu}(?:, \p{Lu})* og \p{Lu}(?=\.(?:\s|$))/u

/** `Eli Bak (O), Ib Dal (C)`: the letter belongs to the person, and is no party that voted. */
const stripParty = (list: string) =>
  list.replace(/(?<=\p{L})\s\((?:\p{Lu}{1,3}|[\p{L}. ]{2,40})\)/gu, (inside) => (/ og /u.test(inside) ? inside : ''))

export function countedClaims(text: string): Claim[] {
  return matchesOf(countFirst, text).map(({ groups }) => ({
    side: sideOf(groups?.['side'] ?? ''),
    count: numberOf(groups?.['count'] ?? ''),
    names: namesIn(groups?.['whose'] ?? groups?.['names'] ?? ''),
  }))
}

export function namedClaims(text: string): (Claim & { readonly isTold: boolean })[] {
  return matchesOf(namesFirst, text).map(({ groups }) => {
    const verb = groups?.['verb'] ?? ''
    const side = /undlod|blankt/i.test(verb) ? 'abstained' : /imod|nej|ikke/i.test(verb) ? 'against' : 'for'
    const list = closed((groups?.['names'] ?? '').replace(faction, ''))
    const told = countAtEnd.exec(list)?.groups?.['count']
    const names = namesIn(stripParty(list.replace(countAtEnd, '')))
    /** Beside counted votes, the persons named are all who did not vote. */
    const isAll = side === 'abstained' && names.length > 0 && names.every(isFullName)
    return {
      side,
      count: told === undefined ? (isAll ? names.length : null) : Number(told),
      names,
      isTold: told !== undefined,
    }
  })
}

/** `Ida Holm (Ø`, of which the pattern kept the bracket for itself. */
const closed = (list: string) => (/\([^()]*$/u.test(list) ? `${list})` : list)

/** `Anbefales, idet Bo Lund stemmer imod`: those who differed, told behind the verdict. */
export function clauseClaims(text: string): Claim[] {
  return matchesOf(namesInClause, text).map(({ groups }): Claim => {
    const { names = '', names2 = '', verb = '', verb2 = '', side = '' } = groups ?? {}
    const isAbstained = /undl|blankt/iu.test(`${verb}${verb2}${side}`)
    return { side: isAbstained ? 'abstained' : 'against', count: null, names: namesIn(stripParty(names || names2)) }
  })
}

/** `tiltrådte indstillingen med 21 stemmer. Imod stemte 4.`, `6 undlod.`: a count that names its side alone. */
export function loneClaims(text: string, rejected: boolean): Claim[] {
  const { count, many } = countInFavour.exec(text)?.groups ?? {}
  const inFavour = count ?? many
  const abstained = countAbstained.exec(text)?.groups?.['count']
  const claim = (side: Side, count: string | undefined): Claim[] =>
    count === undefined ? [] : [{ side, count: numberOf(count), names: [] }]
  return [...claim(rejected ? 'against' : 'for', inFavour), ...claim('abstained', abstained)]
}

/** `Et flertal (A, V) indstiller`: those of the majority were for it, unless it was a no. */
export function factionClaims(text: string, rejected: boolean): Claim[] {
  return matchesOf(factionNames, text).map(({ groups }): Claim => {
    const isMajority = /^flertal/iu.test(groups?.['which'] ?? '')
    const names = namesIn(stripParty(groups?.['names'] ?? ''))
    const told = groups?.['count']
    return { side: isMajority === rejected ? 'against' : 'for', count: told === undefined ? null : Number(told), names }
  })
}

/** `For stemte 19, imod 12`: the count of the side that is named without its verb. */
export const otherClaims = (text: string): Claim[] =>
  matchesOf(otherSide, text).map(({ groups }) => ({
    side: sideOf(groups?.['side'] ?? ''),
    count: numberOf(groups?.['count'] ?? ''),
    names: [],
  }))

/** `Godkendt mod Enhedslistens 2 stemmer`: how many were against, and of which party. */
export function oppositionClaims(text: string): Claim[] {
  return gathered(matchesOf(againstOnly, text), ({ groups }): Claim[] => {
    const { whose = '', count, names = '' } = groups ?? {}
    if (count === undefined && !isParty(whose)) return []
    return [
      { side: 'against', count: count === undefined ? null : numberOf(count), names: namesIn(`${whose}, ${names}`) },
    ]
  })
}

/** `forkastet med 39 stemmer imod 5`, `faldt med 5 stemmer mod 39`: the larger side is the one the verb speaks of. */
export function balanceClaims(text: string, rejected: boolean): Claim[] {
  const { won, won2, won3, lost, lost2, lost3, wonNames = '', lostNames = '' } = balance.exec(text)?.groups ?? {}
  const [first, second] = [won ?? won2 ?? won3, lost ?? lost2 ?? lost3]
  if (first === undefined || second === undefined) return []
  const claim = (side: Side, count: string, names: string): Claim => ({
    side,
    count: numberOf(count),
    names: namesIn(names),
  })
  const isLost = rejected && (numberOf(first) ?? 0) >= (numberOf(second) ?? 0)
  const [over, under]: readonly Side[] = isLost ? ['against', 'for'] : ['for', 'against']
  return over && under ? [claim(over, first, wonNames), claim(under, second, lostNames)] : []
}
