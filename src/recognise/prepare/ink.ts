/** What is darker than this share of the paper around it is ink, however faint; shadows, noise and print that shows through are not. */
const inkFrom = 0.72
/** A page whose ink is so light, even where it is darkest, is faint: a worn ribbon, the third carbon copy, grey print. */
export const faint = 0.5
/** So much of what is ink is its darkest part; and so much of a page's pixels must be ink, or it says nothing. */
const [darkestPart, fewest] = [0.2, 0.0002]
/** A block darker than this is no paper: a picture, a border, a black edge. */
const darkest = 100
const steps = 256

/** Counts how dark a page is beside the paper around each place, block by block. */
export function openShares() {
  const counted = new Float64Array(steps)
  let all = 0
  return {
    /** Counts one block: how often each brightness comes in it stands from `first` on, its paper is so bright. */
    add(counts: Uint16Array, first: number, brightness: number): void {
      if (brightness < darkest) return
      for (let value = 0; value < 256; value++) {
        const count = counts[first + value] ?? 0
        all += count
        if (value >= inkFrom * brightness || count === 0) continue
        const step = Math.floor((value / brightness) * steps)
        counted[step] = (counted[step] ?? 0) + count
      }
    },
    /** The share of the paper's brightness below which the darkest part of the ink lies. */
    ofInk(): number {
      const ink = counted.reduce((sum, count) => sum + count, 0)
      if (ink < fewest * all) return 0
      let [step, seen] = [0, 0]
      while (step < steps && seen < darkestPart * ink) seen += counted[step++] ?? 0
      return step / steps
    },
  }
}
