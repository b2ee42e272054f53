/**
 * Words that a lost letter makes of commoner ones, and that minutes hardly ever use: what speaks against them, in nats, wherever they
 * stand. `gar` is a word of the dictionary, and nearly always `går` or `gør`.
 */
const seldom: readonly (readonly [nats: number, words: string])[] = [
  [-4, 'made mode mader lase gar ga'],
  [-3, 'far moder matte las neste les sas søs fa ma sa la na lage lår tår'],
  [-2.5, 'bar bade rad udgør'],
  [-2, 'rod skål tær radene raden'],
  [-1.5, 'vare kår nød måden dør hør'],
  [-1, 'låse læs sår'],
]

/** Last parts of compounds: minutes speak of `dialogmøder`, and of `fremgangsmåder` now and then. */
const seldomTails: typeof seldom = [[-2, 'måde måder måden måderne mådes mådens']]

const byWord = (table: typeof seldom): ReadonlyMap<string, number> =>
  new Map(table.flatMap(([nats, words]) => words.split(' ').map((word) => [word, nats] as const)))
const worths = byWord(seldom)
const tailWorths = byWord(seldomTails)

/** What a word is worth in minutes, whatever stands beside it. */
export const wordWorth = (text: string): number => worths.get(text) ?? 0
/** What a word is worth as the last part of a compound. */
export const tailWorth = (text: string): number => tailWorths.get(text) ?? 0
