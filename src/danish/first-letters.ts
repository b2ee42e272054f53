/** Every sign of Latin-1, each at its own place. */
const latin = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code)).join('')

/** What a part of a pattern can begin with, a flag for each sign of Latin-1, and whether it fits nothing at all as well. */
interface Part {
  readonly first: Uint8Array
  readonly mayBeEmpty: boolean
}

const place: Part = { first: new Uint8Array(latin.length), mayBeEmpty: true }
const anything: Part = { first: new Uint8Array(latin.length).fill(1), mayBeEmpty: false }

/** One part of a pattern: what only looks ahead or behind, a group, a place, or what stands for one sign. */
const partPattern =
  /(?<look>\(\?<?[=!])|(?<group>\((?:\?(?::|<[^>]+>))?)|(?<place>[$^]|\\b|\\B)|(?<sign>\[(?:\\.|[^\]\\])*\]|\\[pP]\{[^}]+\}|\\u(?:\{[^}]+\}|[\da-fA-F]{4})|\\x[\da-fA-F]{2}|\\[^\dk]|[^\\])|\\./suy
const oftenPattern = /(?:[*+?]|\{\d+(?:,\d*)?\})\??/uy
/** It may stand there not once. */
const maybeNot = /^(?:[*?]|\{0)/u

/** What signs stand for, as patterns say it: few patterns have one that no other has. */
const known = new Map<string, Part>()
function signs(sign: string, flags: string): Part {
  const key = `${flags} ${sign}`
  const before = known.get(key)
  if (before) return before
  const part = { first: new Uint8Array(latin.length), mayBeEmpty: false }
  const isPlain = sign.length === 1 && sign !== '.' && !flags.includes('i')
  if (isPlain) part.first[sign.charCodeAt(0)] = 1
  else for (const { index } of latin.matchAll(new RegExp(sign, `g${flags}`))) part.first[index] = 1
  known.set(key, part)
  return part
}

const or = (one: Uint8Array, other: Uint8Array) => one.map((flag, i) => flag | (other[i] ?? 0))

/**
 * Which signs of Latin-1 a text can begin with that a pattern fits, read off the pattern: `/^(?:[Kk]l|\d)/` → K, k and the digits.
 * A sign too many does no harm, so what looks ahead is not weighed, and a part of a kind not known here may be anything.
 */
export function firstLetters({ source, flags }: RegExp): Uint8Array {
  let at = 0
  const next = (pattern: RegExp) => {
    pattern.lastIndex = at
    const match = pattern.exec(source)
    at += match?.[0].length ?? 0
    return match
  }
  const oneOf = (isFirst: boolean): Part => {
    const isWhole = at === 0
    let all = inTurn(isFirst)
    while (source[at] === '|') {
      at += 1
      const other = isWhole && source[at] !== '^' ? anything : inTurn(isFirst)
      all = { first: or(all.first, other.first), mayBeEmpty: all.mayBeEmpty || other.mayBeEmpty }
    }
    return all
  }
  /** Behind what is never empty nothing comes first: it is read for its end alone. */
  const inTurn = (isFirst: boolean): Part => {
    let all = place
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const one = part(isFirst && all.mayBeEmpty)
      if (all.mayBeEmpty) all = { first: or(all.first, one.first), mayBeEmpty: one.mayBeEmpty }
    }
    return all
  }
  const part = (isFirst: boolean): Part => {
    const { look, group, place: edge, sign } = next(partPattern)?.groups ?? {}
    const isGroup = look !== undefined || group !== undefined
    const inside = isGroup ? oneOf(isFirst && look === undefined) : anything
    if (isGroup) at += 1
    const often = next(oftenPattern)?.[0] ?? ''
    if (look !== undefined || edge !== undefined) return place
    const own = sign !== undefined && isFirst ? signs(sign, flags) : inside
    return maybeNot.test(often) ? { ...own, mayBeEmpty: true } : own
  }
  const { first, mayBeEmpty } = oneOf(true)
  return mayBeEmpty ? anything.first : first
}
