/** `• Kort`, `- Kort`, `– Kort`, `* Kort`, `» Kort`, `→ Kort`, `=> Kort`, a combining minus; two dashes in a row are one. */
const bulletPattern =
  /^(?:[•·●▪◦‣«»*\uf0b7−–—→⇒➢-]|[-=]>|\u0335)(?:\s+[-–•])?\s+(?=\S)|^(?:[•●▪‣\uf0b7]|\u0335)\s*(?=\S)/u
/** `1. at`, `2) at`, `a) at`, `B.  at`, `ii. at`, `At 1) at`, `ad 3. at`, `2.1 at` */
const numberPattern =
  /^(?:(?:at|ad|pkt\.?)\s{1,3})?(?:\d{1,2}(?:\.\d{1,2})?[.)]|\d{1,2}\.\d{1,2}|[a-zæøå][.)]|[ivx]{1,4}[.)])(?=\s+\S)/iu

/** What an item can begin with: no letter, or a letter or two with a dot or bracket soon after it, or `at`, `ad`, `pkt`. */
const mayBeItem = /^(?:[^A-Za-zÆØÅæøå]|.{1,4}[.)]|at |ad |pkt)/i

/** A list item as it is printed: with a bullet (`- ` in its place) or with its number kept; `null` for other lines. */
export function itemOf(line: string): string | null {
  if (!mayBeItem.test(line)) return null
  const bullet = bulletPattern.exec(line)
  if (bullet) return `- ${line.slice(bullet[0].length)}`
  return numberPattern.test(line) ? line : null
}

/** The text of an item without its bullet or number. */
export const withoutMark = (line: string) => line.replace(bulletPattern, '').replace(numberPattern, '').trimStart()
