/** What stands over the column of numbers or titles in a table of punkter: `Punkt`, `Emne`, `Dagsorden` … */
const titles =
  /^(?:nr\.?|(?:dagsordens|møde)?punkt(?:er|et)?\.?|pkt\.?|dagsorden|emner?|sager?|(?:dagsordens)?punkt\s?\/\s?emne)$/iu
/** … over that of what was said and decided: `Referat`, `Beslutning`, `Noter/referat` … */
const told =
  /^(?:referat|beslutning(?:er)?|konklusion(?:er)?|noter?|noter\s?\/\s?referat|referat\s?\/\s?beslutning(?:er)?|beslutning(?:er)?\s?\/\s?referat|drøftelse|behandling|vedtagelse|bemærkninger|kommentarer|opsamling|indhold|indstilling|sagsfremstilling|baggrund)$/iu
/** … and over those that may stand beside both: `Ansvarlig`, `Tid`, `Bilag`. */
const beside =
  /^(?:ansvarlig(?:e)?|ansv\.?|hvem|initialer|tid(?:sramme)?|bilag|opfølgning|aktion|handling|deadline|frist|metode)$/iu

export const isOverTitles = (word: string): boolean => titles.test(word)

const [fewest, most] = [2, 5]

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
