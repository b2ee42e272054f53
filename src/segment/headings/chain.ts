/** A number that may be a punkt's, with what speaks for it (above 0) or against it. */
export interface Link {
  readonly value: number
  readonly sub: number
  readonly score: number
  /** What beginning a new chain here costs: little where a meeting or a paper begins. */
  readonly startCost: number
  /** Its place in the contents list that promised it, or `null`: numbers missing before it are no reason for doubt, and it may stand where the list has it. */
  readonly promisedAs: number | null
  /** Numbers of one style rather follow each other than those of two. */
  readonly style: string
}

const farthestGap = 30
const bareStyles: ReadonlySet<string> = new Set(['bare', 'alone', 'dash'])
const sureGapCost = 1
const styleChangeCost = 0.8
/** A number missing between two that are written alike is less doubt: `3)`, `6a)`. */
const sameStyle = 0.5
/** Missing numbers cost little where the number stands in a telling style, more where it may be any. */
const gapCost = (missing: number, bare: boolean) =>
  missing === 0 ? 0 : (0.8 + 0.55 * Math.log2(1 + missing)) * (bare ? 2 : 1)

/** A number printed again, or one that stands before its forerunner, is the clerk's slip only where much speaks for a heading. */
const slipCost = 3.5
/** A word before the number speaks for a heading already. */
const slipCostOfAd = 2.5
const farthestSlip = 1

/** `2`, `6`, `3`, as the contents list has them: a punkt may be moved into another group and keep its number. */
const isListedBefore = ({ promisedAs }: End, { promisedAs: place }: Link) =>
  promisedAs !== null && place !== null && promisedAs < place

interface End {
  readonly sub: number
  readonly style: string
  promisedAs: number | null
  state: State
}

interface State {
  readonly index: number
  readonly total: number
  readonly before: State | null
}

/**
 * The best way to read numbers as lists that rise: which of the links are headings. A new list may begin anywhere, at its
 * cost. Weighed over the whole stretch (dynamic programming), so that an early false start does not spoil what follows.
 * Linear in the number of links.
 */
export function bestChain(links: readonly Link[]): number[] {
  /** By value: the best state of each sub-number of the newest list that reached it. */
  const ends = new Map<number, End[]>()
  let best: State | null = null
  for (const [index, link] of links.entries()) {
    let before: State | null = best && best.total > 0 ? best : null
    let total = (before?.total ?? 0) - link.startCost
    for (let missing = -1; missing <= farthestGap; missing++) {
      const level = ends.get(link.value - 1 - missing)
      if (level === undefined) continue
      for (const end of level) {
        if (missing === -1 && end.sub >= link.sub) continue
        const cost =
          missing === -1
            ? 0.3 * (link.sub - end.sub - 1)
            : gapCost(missing, bareStyles.has(link.style)) * (end.style === link.style ? sameStyle : 1) +
              (link.sub > 1 ? 1 : 0)
        const change = end.style === link.style || link.sub > 0 ? 0 : styleChangeCost
        const candidate = end.state.total - cost - change
        if (candidate >= total) [total, before] = [candidate, end.state]
      }
    }
    const slip = link.style === 'ad' ? slipCostOfAd : slipCost
    if (link.sub === 0 && link.score > slip) {
      for (let back = 0; back <= farthestSlip; back++)
        for (const end of ends.get(link.value + back) ?? [])
          if (end.style === link.style && end.state.total - slip > total)
            [total, before] = [end.state.total - slip, end.state]
    }
    if (link.promisedAs !== null) {
      for (const [value, level] of ends) {
        for (const end of level)
          if (end.state.total - sureGapCost > total && (value < link.value || isListedBefore(end, link)))
            [total, before] = [end.state.total - sureGapCost, end.state]
      }
    }
    const state: State = { index, total: total + link.score, before }
    const level = ends.get(link.value) ?? []
    const same = level.find((end) => end.sub === link.sub && end.style === link.style)
    if (!same)
      ends.set(link.value, [...level, { sub: link.sub, state, style: link.style, promisedAs: link.promisedAs }])
    else if (same.state.total < state.total) {
      same.state = state
      same.promisedAs = link.promisedAs
    }
    /** A number that goes on with the list, and against which nothing speaks, is of it. */
    const goesOn = state.before === best && state.total === best?.total
    if (!best || state.total > best.total || goesOn) best = state
  }
  const chosen: number[] = []
  for (let state: State | null = best; state; state = state.before) chosen.push(state.index)
  return chosen.reverse()
}
