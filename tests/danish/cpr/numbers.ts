import type { Random } from './random.ts'

const two = (n: number) => String(n).padStart(2, '0')
const weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]
const remainder = (digits: string) => weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0) % 11

/**
 * Ten digits of the shape of a civil registration number that nobody has: born in 2040–2057, or with 60 added to the
 * day, as numbers for tests and for administration are. `checks` says whether modulus 11 is satisfied.
 */
export function testCpr(random: Random, checks: boolean): string {
  for (;;) {
    const administrative = random.chance(0.3)
    const day = 1 + random.below(28) + (administrative ? 60 : 0)
    const year = administrative ? random.below(100) : 40 + random.below(18)
    const serial = administrative ? random.digits(4) : `${5 + random.below(4)}${random.digits(3)}`
    const digits = two(day) + two(1 + random.below(12)) + two(year) + serial
    if ((remainder(digits) === 0) === checks) return digits
  }
}

/** Born on a 1 January to come, without modulus 11: what the dates look like whose numbers have run out. */
export function testCprOfFirstJanuary(random: Random): string {
  for (;;) {
    const digits = `0101${40 + random.below(18)}${5 + random.below(4)}${random.digits(3)}`
    if (remainder(digits) !== 0) return digits
  }
}

/** A number that cannot be: 30 February, 31 April, day 0, month 13. */
export const impossibleCpr = (random: Random) =>
  random.pick(['3002', '3104', '0007', '1213', '3209', '3111']) + random.digits(6)

/** The letters that recognition puts for digits. */
const misreadings: Readonly<Record<string, readonly string[]>> = {
  '0': ['O', 'O', 'o', 'Q'],
  '1': ['l', 'I', 'i', '|'],
  '2': ['Z'],
  '5': ['S'],
  '8': ['B'],
}

/** One to three digits misread; a text without any such digit comes back as it was. */
export function misread(text: string, random: Random): string {
  const glyphs = [...text]
  for (let left = 1 + random.below(3); left > 0; left--) {
    const at = glyphs.flatMap((glyph, i) => (misreadings[glyph] ? [i] : []))
    if (at.length === 0) break
    const i = random.pick(at)
    glyphs[i] = random.pick(misreadings[glyphs[i] ?? ''] ?? [])
  }
  return glyphs.join('')
}
