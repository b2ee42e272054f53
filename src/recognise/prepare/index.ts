import type { Raster } from '../../model/page.ts'
import { blotsOf, lettersAmong } from './blots.ts'
import { withoutEdges, withoutHoles } from './edges.ts'
import { flattened } from './flatten.ts'
import { type Leader, turnedLeaders, withoutLeaders } from './leaders.ts'
import { quartersOf, turnedBy } from './orientation.ts'
import { isEven, paperOf } from './paper.ts'
import { dpiOfPrint } from './print.ts'
import { withoutRules } from './rules.ts'
import { skewOf } from './skew.ts'
import { withoutSpecks } from './specks.ts'
import { turnedBack } from './turn.ts'

/** A page hanging straighter than this, in degrees, is left as it hangs: turning costs a little sharpness. */
const straightEnough = 0.1
/** A page with fewer blots of a letter's size than this holds no text. */
const fewestLetters = 2

export interface Prepared {
  /** Its `dpi` is that of its print, whatever the page says of its size. */
  readonly clean: Raster
  /** Whether the page holds no text. */
  readonly isBlank: boolean
  /** The rows of dots that were taken off. */
  readonly leaders: readonly Leader[]
}

/**
 * A page image made ready for recognition, as a restorer would: the light evened out where it is uneven, the dirt wiped away, the
 * page turned upright and hung straight, its rules and edges taken off. What is a letter and what is dirt depends on the size of the
 * print: where that is judged to be another than the page says, it is begun anew.
 */
export function prepared(raster: Raster, isJudged = false): Prepared {
  const paper = paperOf(raster)
  const flat = withoutEdges(isEven(paper) ? raster : flattened(raster, paper))
  const lying = blotsOf(flat)
  const dpi = isJudged ? null : dpiOfPrint(raster, lying)
  if (dpi !== null) return prepared({ ...raster, dpi }, true)
  const isBlank = lettersAmong(lying, raster.dpi).length < fewestLetters
  if (isBlank) return { clean: flat, isBlank, leaders: [] }
  const quarters = quartersOf(flat, lying)
  const upright = turnedBy(flat, quarters)
  const blots = quarters === 0 ? lying : blotsOf(upright)
  const { page, leaders } = withoutLeaders(withoutHoles(upright, blots), blots)
  const clean = withoutSpecks(page, blots)
  const skew = skewOf(blots, raster.dpi)
  if (Math.abs(skew) < straightEnough) return { clean: withoutRules(clean), isBlank, leaders }
  return { clean: withoutRules(turnedBack(clean, skew)), isBlank, leaders: turnedLeaders(leaders, clean, skew) }
}
