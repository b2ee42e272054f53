/** What stands over the column of numbers or titles in a table of punkter: `Punkt`, `Emne`, `Dagsorden` … */
const titles =
  /^(?:nr\.?|(?:dagsordens|møde)?punkt(?:er|et)?\.?|pkt\.?|dagsorden|emner?|sager?|(?:dagsordens)?punkt\s?\/\s?emne)$/iu
/** … over that of what was said and decided: `Referat`, `Beslutning`, `Noter/referat` … */
const told =
  /^(?:referat|beslutning(?:er)?|konklusion(?:er)?|noter?|noter\s?\/\s?referat|referat\s?\/\s?beslutning(?:er)?|beslutning(?:er)?\s?\/\s?referat|drøftelse|behandling|vedtagelse|bemærkninger|kommentarer|opsamling|indhold|indstilling|sagsfremstilling|baggrund)$/iu
/** … and over those that may stand beside both: `Ansvarlig`, `Tid`, `Bilag`. */
const beside =
  /^(?:ansvarlig(?:e)?|ansv\.?|hvem|initialer|tid(?:sramme)?|bilag|opfølgning|aktion|handling|deadline|frist|metode)$/iu

const [fewest, most] = [2, 5]

/** Whether words, from left to right, are those over the columns of a list of punkter that tells nothing of what was said: `Nr.`, `Emne`, `Tid`. */
export function areOverList(words: readonly string[]): boolean {
  const [first, ...others] = words
  if (first === undefined || words.length < fewest || words.length > most || !titles.test(first)) return false
  return others.every((word) => beside.test(word) || titles.test(word)) && others.some((word) => beside.test(word))
}

export const isOverTitles = (word: string): boolean => titles.test(word)

/** Whether words, from left to right, are those over the columns of a table of punkter: `Punkt`, `Referat`, `Ansvarlig`. */
export function areOverTable(words: readonly string[]): boolean {
  const [first, ...others] = words
  if (first === undefined || words.length < fewest || words.length > most) return false
  return (
    titles.test(first) &&
    others.some((word) => told.test(word)) &&
    others.every((word) => told.test(word) || beside.test(word) || titles.test(word))
  )
}

/** What stands over the columns of a table of people. */
const people =
  /^(?:navn|navne|funktion|titel|stilling|rolle|post|repræsenterer|repræsentant for|udpeget af|valgt af|organisation|forening|afdeling|enhed|parti|liste|initialer|til ?stede|mødt|deltager|afbud|fraværende)$/iu

/** Whether words, from left to right, are those over the columns of a table of people: `Navn`, `Funktion`. */
export const areOverPeople = (words: readonly string[]): boolean =>
  words.length >= fewest && words.every((word) => people.test(word))
