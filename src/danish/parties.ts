/** Names and short names of parties as they stand in brackets after a person or in a list of those who voted. */
const names = [
  'socialdemokratiet',
  'socialdemokraterne',
  'socialdemokrat',
  'radikale venstre',
  'radikale',
  'det radikale venstre',
  'konservative',
  'de konservative',
  'konservative folkeparti',
  'det konservative folkeparti',
  'sf',
  'socialistisk folkeparti',
  'dansk folkeparti',
  'df',
  'venstre',
  'liberal alliance',
  'la',
  'enhedslisten',
  'alternativet',
  'nye borgerlige',
  'danmarksdemokraterne',
  'moderaterne',
  'kristendemokraterne',
  'kd',
  'frie grønne',
  'slesvigsk parti',
  'siumut',
  'inuit ataqatigiit',
  'atassut',
  'naleraq',
  'demokraatit',
  'rv',
  'el',
  'kf',
  'nb',
  'soc',
  'soc.',
  'kons',
  'kons.',
  'rad',
  'rad.',
  'løsgænger',
  'uden for parti',
  'udenfor parti',
  'uden for partierne',
  'uden for partigrupperne',
  'ufp',
  'upl',
  'uafhængig',
]
const known = new Set(names)
const listLetter = /^(?:liste |gruppe )?\p{Lu}$/iu
const listName = /^(?:.{2,40}liste[n]?|liste .{1,20})$/iu

/** Whether a word in brackets is a party: a list letter (`A`, `Ø`), a short or a full name, `Løsgænger`, a local list. */
export function isParty(word: string): boolean {
  const text = word.trim()
  return listLetter.test(text) || known.has(text.toLowerCase()) || listName.test(text)
}
