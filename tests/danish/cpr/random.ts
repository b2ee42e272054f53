/** A seeded generator of numbers in 0..1 (mulberry32), so that a failing run can be had again. */
export function seeded(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (n: number) => Math.floor(next() * n)
  return {
    below,
    digits: (n) => Array.from({ length: n }, () => below(10)).join(''),
    pick: (list) => {
      const one = list[below(list.length)]
      if (one === undefined) throw new Error('nothing to pick from')
      return one
    },
    chance: (share) => next() < share,
  }
}

export interface Random {
  readonly below: (n: number) => number
  readonly digits: (n: number) => string
  readonly pick: <T>(list: readonly T[]) => T
  readonly chance: (share: number) => boolean
}
