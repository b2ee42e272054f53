import { remembered } from '../danish/remembered.ts'

const folds: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', é: 'e', ö: 'oe', ä: 'ae', ü: 'u' }

/** `Rådmandsmøder 2022-2025` → `raadmandsmoeder-2022-2025` */
export const slug = (name: string) =>
  name
    .toLowerCase()
    .replace(/[æøåéöäü]/g, (letter) => folds[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')

/** The meetings of a source are of few boards. */
const slugOf = remembered(slug)

/** Names meetings by board, date and order: the n-th of one board on one day, so that other meetings of a source change no id. */
export function idMaker(): (body: string | null, date: string | null) => string {
  const counts = new Map<string, number>()
  return (body, date) => {
    const stem = `${slugOf(body ?? '') || 'moede'}-${date ?? 'udateret'}`
    const count = (counts.get(stem) ?? 0) + 1
    counts.set(stem, count)
    return `${stem}-${count}`
  }
}
