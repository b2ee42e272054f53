/** What stands over the column of numbers or titles in a table of punkter: `Punkt`, `Emne`, `Sagens Genstand` … */
const titles =
  /^(?:nr\.?|(?:sag|punkt|pkt\.?|løbe|lb\.?|journal|j\.?)s?\s?nr\.?|(?:dagsordens|møde)?punkt(?:er|et)?\.?|pkt\.?|dagsorden|emner?|sager?|titel|tekst|overskrift|vedrørende|sagen vedrører|sagens (?:gj?enstand|indhold|art))$/iu
/** … over that of what was said and decided: `Referat`, `Beslutning`, `Bemærkninger` … */
const told =
  /^(?:referat|beslutning(?:er)?|konklusion(?:er)?|noter?|drøftelser?|behandling|vedtagelse|bemærkning(?:er)?|kommentar(?:er)?|opsamling|indhold|indstilling|sagsfremstilling|baggrund|afgj?ørelser?|resolution)$/iu
/** … and over those that may stand beside both: `Ansvarlig`, `Tid`, `Bilag`. */
const beside =
  /^(?:ansvarlig(?:e)?|ansvar|ansv\.?|tovholder|hvem|initialer|tid(?:sramme)?|bilag|opfølgning|aktion|handling|deadline|frist|metode)$/iu

/** What parts two such words over one column: `Bemærkninger / beslutning`, `Drøftelse og beslutning`, `Punkt/emne`. */
const parting = /\s?[/&+,]\s?|\s(?:og|eller|samt)\s/iu
const partsOf = (words: string) => words.split(parting)

export const isOverTitles = (words: string): boolean => partsOf(words).every((word) => titles.test(word))
export const isOverText = (words: string) => {
  const parts = partsOf(words)
  return parts.some((word) => told.test(word)) && parts.every((word) => told.test(word) || beside.test(word))
}
export const isBeside = (words: string) => partsOf(words).every((word) => beside.test(word))

const [fewest, most] = [2, 5]

/** Whether words, from left to right, are those over the columns of a list of punkter that tells nothing of what was said: `Nr.`, `Emne`, `Tid`. */
export function areOverList(words: readonly string[]): boolean {
  const [first, ...others] = words
  if (first === undefined || words.length < fewest || words.length > most || !isOverTitles(first)) return false
  return others.every((word) => isBeside(word) || isOverTitles(word)) && others.some(isBeside)
}
/** Where no text stands in the table, so many columns tell when, by whom and how punkter are taken: `Punkt`, `Tid`, `Ansvarlig`. */
const fewestBeside = 2

/** Whether words, from left to right, are those over the columns of a table of punkter: `Punkt`, `Referat`, `Ansvarlig`. */
export function areOverTable(printed: readonly string[]): boolean {
  const words = printed.map((word) => word.replace(/\s?:$/u, ''))
  const [first, ...others] = words
  if (first === undefined || words.length < fewest || words.length > most) return false
  return (
    isOverTitles(first) &&
    (others.some(isOverText) || others.filter(isBeside).length >= fewestBeside) &&
    others.every((word) => isOverText(word) || isBeside(word) || isOverTitles(word))
  )
}

/** What stands over the columns of a table of people. */
const people =
  /^(?:navn|navne|funktion|titel|stilling|rolle|post|repræsenterer|repræsentant for|udpeget af|valgt af|organisation|forening|afdeling|enhed|parti|liste|initialer|til ?stede|mødt|deltager|afbud|fraværende)$/iu

/** Whether words, from left to right, are those over the columns of a table of people: `Navn`, `Funktion`. */
export const areOverPeople = (words: readonly string[]): boolean =>
  words.length >= fewest && words.every((word) => people.test(word))
