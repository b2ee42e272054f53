/** A recogniser of lines, and the characters that a line it knows may begin with; `null` where any may. */
interface Anchored {
  readonly begins: string | null
}

export const digits = '0123456789'
const latin = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code))
/** Every sign of Latin-1 that is neither letter nor digit. */
export const marks = latin.filter((sign) => !/[\p{L}\p{N}]/u.test(sign)).join('')
export const smallLetters = latin.filter((sign) => /\p{Ll}/u.test(sign)).join('')

/**
 * For a line, those recognisers of a table that its first character leaves, in the order of the table: a line that begins with
 * a letter is asked for no page number. Where that is beyond Latin-1 (a dash, a bullet, a long s), it leaves them all.
 */
export function byBeginning<T extends Anchored>(table: readonly T[]): (line: string) => readonly T[] {
  const left = latin.map((sign) => table.filter(({ begins }) => begins === null || begins.includes(sign)))
  return (line) => left[line.charCodeAt(0)] ?? table
}
