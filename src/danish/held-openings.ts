import { weekdayNames } from './calendar.ts'
import { findDates } from './dates.ts'
import { newManner } from './orthography.ts'

interface Opening {
  readonly name: string
  readonly example: string
  readonly pattern: RegExp
}

const weekday = `(?:(?:${weekdayNames}),? )`
const sitting =
  '(?:\\p{L}*møde(?:t|rne)?|(?:\\p{L}+-?)?generalforsamling(?:en)?)(?!\\p{L}| (?:med|mellem|om)(?!\\p{L}))'
const kind =
  '(?:(?:en |et |den |det |sin |sit |vores )?(?:\\d{1,3}\\. )?(?:årlige? |ekstra-?ordinær[et]? |ordinær[et]? |konstituerende |stiftende )*)'
const held = '(?:(?:blev (?:der )?|er (?:der )?|har )?(?:af)?holdt|(?:af)?holdtes)'

/** The sentences in which minutes of our time tell that a meeting was held, and on which day. */
export const heldOpenings: readonly Opening[] = [
  {
    name: 'the day, and what was held on it',
    example:
      'År 2017, tirsdag den 14. marts kl. 19.00 afholdtes ordinær generalforsamling i Grundejerforeningen Engen.',
    pattern: new RegExp(
      `^(?:(?:År|Aar)(?:et)?,? (?:19|20)\\d\\d,? )?${weekday}?(?:den |d\\. ?)?\\d{1,2}[^;:]{3,60}? ${held} (?:[\\p{L}/. ]{2,60}? )?${kind}${sitting}`,
      'iu',
    ),
  },
  {
    name: 'what was held, and its day',
    example: 'Engby Vandværk afholdt ordinær generalforsamling tirsdag den 14. marts 2017 kl. 19 på Engby Kro.',
    pattern: new RegExp(
      `^(?:\\p{Lu}[\\p{L}/. ]{2,60} )?${held} ${kind}${sitting},? (?:i [\\p{L} ]{3,40} )?${weekday}?(?:den |d\\. ?)?\\d`,
      'iu',
    ),
  },
  {
    name: 'the meeting, that it was held, and its day',
    example: 'Ordinær generalforsamling blev afholdt tirsdag den 14. marts 2017 kl. 19.00 i Engby Hallen.',
    pattern: new RegExp(
      `^${kind}${sitting} (?:i [\\p{L} ]{3,40} )?${held} (?:på [\\p{L} ]{3,30} )?${weekday}?(?:den |d\\. ?)?\\d`,
      'iu',
    ),
  },
  {
    name: 'a board met, and its day',
    example: 'Bestyrelsen mødtes torsdag den 3. maj 2018 kl. 19.',
    pattern: new RegExp(
      `^(?:\\p{L}+s? ){0,2}\\p{L}*(?:rådet|bestyrelsen|udvalget|kommissionen|nævnet) (?:mødtes|samledes|var (?:for)?samlet)(?: til ${kind}${sitting})? ${weekday}?(?:den |d\\. ?)?\\d`,
      'iu',
    ),
  },
]

/** A quick look before them. */
const mayTell = /holdt|mødtes|samle/u
/** So near its beginning such a sentence names the day. */
const earlyDay = 120
const longestStart = 220

/** The day of the meeting that a sentence of our time tells of: `Den 14. marts 2017 afholdtes bestyrelsesmøde i Engby Borgerforening.` → `2017-03-14` */
export function dayOfHeld(text: string): string | null {
  if (!mayTell.test(text)) return null
  const start = text.slice(0, longestStart)
  const [date] = findDates(start)
  if (!date?.iso || date.start > earlyDay || date.iso < newManner) return null
  return heldOpenings.some(({ pattern }) => pattern.test(start)) ? date.iso : null
}
