import { remembered } from './remembered.ts'

/** Words that say a line is the place of a meeting. */
const room =
  'lokale|værelse|vær|sal|rådhus|raadhus|kontor|center|centret|hus|skole|kirke|sognegård|kro|kroen|hotel|hjem|bibliotek|gård|gården|stue|stuen|teams|zoom|skype|virtuelt|virtuel|online|digitalt|telefonisk|café|klubhus|hal|hallen|torv|kantine|kantinen|auditorium|foyer|bygning|etage|kursuscenter|borgerhus|kulturhus|konferencerum|mødecenter|villa|slot|museum|plads|pladsen|teltet|rum|rummet|gymnasium|kollegium|havn|havnen|lade|laden|fjernmøde|webex'
const roomPattern = new RegExp(
  `(?<!\\p{L})(?:[\\p{L}-]*(?:${room})(?:et|en|t|n|erne|ene)?|(?:\\p{Lu}[\\p{L}-]*\\s?(?:vej|gade|allé|alle|stræde|torv|plads|vænge|boulevard)|\\p{Lu}[\\p{L}]*(?:vej|gade|vænget|stræde|torvet|marken|parken))(?:en)?\\s\\d+|\\d{4}\\s\\p{Lu}\\p{L}+)(?!\\p{L})`,
  'iu',
)

/** Words of a title or a sentence: no place is called so. */
const speaks = /(?<!\p{L})(?:om|vedr|vedrørende|for|af|der|som|at|og drøftelse|blev|er|har)(?!\p{L})/iu

/** `REGION VESTHAVN`, `Nordhavn Kommune`: whose meeting it is, not where. */
const authority = /^(?:region|kommunen?)\s\p{L}+$|^\p{L}+\skommune$/iu

/** `i valgperioden 2021-2022`, `i Anledning af …`: when or why, though `i` stands before it. */
export const occasion =
  '(?:(?:valg)?perioden|sæsonen|kvartalet|(?:skole)?(?:å|aa)ret|m(?:å|aa)neden|ugen|weekenden|(?:efter|for)(?:å|aa)ret|sommeren|vinteren|anledning|forbindelse|henhold|tilslutning|forlængelse)(?!\\p{L})'
const isOccasion = new RegExp(`^${occasion}`, 'iu')

/** Whether a short line can be the name of a place: a room, a house, an address, `Teams`. */
export const isPlace = (text: string): boolean => text.length <= 120 && canBePlace(text)
const canBePlace = remembered(
  (text) => !authority.test(text) && roomPattern.test(text) && !speaks.test(text) && !isOccasion.test(text),
)
