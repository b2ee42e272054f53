import { boardKindOf } from '../danish/boards.ts'
import { monthNames } from '../danish/calendar.ts'
import { findDates } from '../danish/dates.ts'
import { hourBehindDay, opensWithDay } from '../danish/met.ts'
import { isPlace, occasion } from '../danish/places.ts'

const kind =
  '(?:et |en |sit |sin )?(?:\\d{1,3}\\. )?(?:fortsat |første |sidste )?(?:(?:(?:over)?ordentlig[et]?|sædvanlige?t?|maanedlige?|månedlige?|årlige?|aarlige?|ordin(?:æ|ae|ai)r[te]?|(?:ekstra|extra)-?\\s?ordin(?:æ|ae|ai)r[te]?|konstituerende|ekstra|extra|fælles|offentligt?) )?'
/** ` for Engby Mejeri`: whose board it is, up to what is said of it next. */
const whoseBoard =
  '(?: for [\\p{L}-]+(?: [\\p{L}-]+){0,3}?(?=[.,;:]| (?:i|paa|på|ved|hos|til|og|sammen|sammesteds|(?:for)?samlet|mødt|(?:af)?holdt|havde|mødtes|samledes|vare?)(?!\\p{L})|$))?'
const boardNoun =
  '(?:r(?:å|aa?)d{1,2}|udvalg|(?:be)?styrelse|forstanderskab|[ck]omm?ission|repræsentation|repræsentantskab|nævn|dire[kc]tion|komit[eé])(?:et|en|n)?'
const board = `(?:(?:(?!(?:${monthNames})\\.? )\\p{Lu}[\\p{L}.-]*,? |og |for |i ){0,6}?[\\p{L}-]*(?:${boardNoun}|menighed(?:en)?))`
/** `Hjerm Kontrolforening`, `Grundejerforeningen Havblik Øst`: the noun stands last, or first with its ending. */
const association =
  '(?:(?:\\p{Lu}[\\p{L}.-]*,? |og |for |i ){0,6}?[\\p{L}-]*(?:forening|klub|laug|selskab|værk|samfund)(?!\\p{L})|[\\p{L}-]*(?:foreningen|klubben|lauget|selskabet|værket|kassen)(?: [\\p{L}.-]+){0,5}?)'
/** `, Engvej 12, 4000 Engby`, `, lokale 5`: the address of the place, or the room in it. */
const address =
  '(?:, (?:(?:\\p{Lu}[\\p{L}.]* ){0,3}\\p{Lu}\\p{L}*(?:vej|gade|all[eé]|stræde|torv|plads|vænget?|parken|marken|bakken)(?:en|et)? \\d{1,3}\\s?\\p{L}?(?!\\p{L})(?:, \\d{4} \\p{Lu}\\p{L}+)?|(?:møde)?lokale \\d{1,3}(?!\\p{L})))?'
const placeWords = `(?<place>(?!${occasion})(?:de |den |det )?[\\p{Lu}\\d](?:[^.,;:]|\\.(?=\\s?sal)|(?<=(?<!\\p{L})(?:Sct|Skt|Sdr|Ndr|Nr|St|Gl|Chr))\\.(?=\\s?\\p{Lu})){1,80}?${address})`
const placeEnds =
  '(?=[,;:]|(?<!(?<!\\p{L})(?:Sct|Skt|Sdr|Ndr|Nr|St|Gl|Chr))\\.(?!\\s?sal)|\\s(?:samtlige|alle|hvor|følgende|under|efter|til|med|kl|den|d|(?:man|tirs|ons|tors|fre|lør|søn)dag(?:en)?|hvortil|hvorved|af|mødt|fraværende|medlemmerne|nærværende|paa følgende|man|der (?:var|er|blev|mødte)|for at|og (?:behandle|forhandle|foreto|vedto|passere|afgjor)\\p{L}*|i (?:anledning|forbindelse|forening|henhold|overværelse|nærværelse)|angaaende|angående|vedrørende)(?!\\p{L})|(?<!(?:lokale|værelse|vær\\.?|rum|stue))\\s\\d(?!\\.\\s?sal)|$)'
/** `sammesteds`, `paa sædvanligt Sted`: where the meeting before was held. */
const same = '(?<same>sammesteds|(?:(?:paa|på|i) )?(?:samme|sædvanlig[et]?|det sædvanlige) sted)(?!\\p{L})'
const where = `(?:\\s(?:i dag|idag))?(?:,?\\s(?:${same}|(?:i|paa|på|ved|hos)\\s${placeWords}${placeEnds}))?`

/** `Onsdag d. 11. Februar `, `d. 4/3 `, `den 3die Maj `: the day between the meeting and its place, up to its year. */
const dayAndMonth =
  '(?:(?:man|tirs|ons|tors|fre|lør|søn)dag(?:en)? )?(?:(?:den|d\\.?) ?)?\\d{1,2}(?:/\\d{1,2}|(?:\\.|de|die|ste|te|den)? \\p{L}{3,9}\\.?)[ -]'
const day = `${dayAndMonth}(?:1[78]\\d|19[0-6])\\d`
/** Beside a verb the day may be of our time: `afholdt ordinær generalforsamling tirsdag den 14. marts 2017`. */
const anyDay = `${dayAndMonth}(?:1[789]|20)\\d\\d`

/** The hour behind such a day. */
const hour = '(?:,? kl\\.? ?\\d[\\d,.½]{0,4}(?: ?(?:[ef]m|eftm?|form)\\.?| (?:aften|(?:efter|for)middag))?)?'

/** Whoever meets: `Sogneraadet`, `Bestyrelsen for Engby Mejeri`, `Engby Husmandsforening`. */
const who = `(?:${board}${whoseBoard}|${association})`
/** The same behind `Møde i`, where a place could stand as well: none of its words is a preposition. `Andelsboligforeningen Engen` */
const whoseMeeting = `(?:(?!(?:i|paa|på|ved|hos|af|til)\\s)[\\p{L}.-]+ ){0,4}?[\\p{L}-]*(?:${boardNoun}|forening(?:en)?)(?!\\p{L})(?:(?<=foreningen)(?: (?!(?:i|paa|på|ved|hos|af|til|den|d)(?!\\p{L}))\\p{L}[\\p{L}.-]+){1,3})?${whoseBoard}`

/** `afholdt Viby Sogneraad ordinært Møde i Forsamlingshuset`, `holdt Byraadet i Engby Møde`, `holdtes Sogneraadsmøde` */
const holds = new RegExp(
  `(?<!\\p{L})(?:er |blev |har )?(?:(?:af)?holdt(?:es|e)?|gav|havde|(?:indbud|indkald|sammenkald)t(?:es)? til) (?:(?<body>${board}|${association})(?: og \\p{Lu}[\\p{L}-]+)?(?: (?<in>for [\\p{L}-]+(?: [\\p{L}-]+){0,3}?(?= ${kind}(?:[\\p{L}-]*møde|gj?eneralforsamling)(?!\\p{L}))|(?:i|for) (?!dag )[\\p{L}-]+(?: og [\\p{L}-]+)?(?: (?:sogne?|kommune|herred|amt|k(?:jø|ø)bstad)(?!\\p{L}))?))? )?(?:i dag )?${kind}(?<meeting>[\\p{L}-]*møde|gj?eneralforsamling|samling)(?!\\p{L})(?: i (?<body5>${whoseMeeting}))?(?:,? ${anyDay}${hour})?${where}`,
  'iu',
)
/** `Elev Sogneraad afholdt i Dag Møde`, `Elev Sogneraad af Møde den 9 April` */
const boardFirst = new RegExp(
  `(?:^|\\.\\s)(?<body>${board}${whoseBoard}) (?:(?:af)?holdt|havde|af)(?: i dag)?(?: i overværelse af [^.:;]{3,40}(?:\\. ?[^.:;]{2,30})?)?,? ${kind}(?:[\\p{L}-]*møde)(?!\\p{L})(?:,? ${anyDay}${hour})?${where}`,
  'iu',
)
/** `Engby Vandværk afholdt ordinær generalforsamling tirsdag den 14. marts 2017 kl. 19 på Engby Kro` */
const associationFirst = new RegExp(
  `^(?<body>${association}) (?:af)?holdt ${kind}(?:[\\p{L}-]*møde|generalforsamling)(?!\\p{L})(?:,? ${anyDay}${hour})?${where}`,
  'iu',
)
/** `var Sogneraadet forsamlet i Forsamlingshuset`, `traadte Byraadet sammen paa Raadhuset`, `samledes Engby Menighedsraad i Præstegaarden` */
const gathered = new RegExp(
  `(?<!\\p{L})(?:(?:vare?|ere?|blev) (?<body>${who}) (?:forsamlet|samlet|mødt)|tr(?:aa|å)dte (?<body2>${who}) sammen|(?:(?:for)?samledes|sammentr(?:aa|å)dte) (?<body3>${who})|mødtes? (?<body4>${who})|(?:indfandt|forsamlede) (?<body8>${who}) sig)(?: til ${kind}møde)?${where}`,
  'iu',
)
/** `– Sogneforstanderskabet mødtes i Engby Skole`: the board before its verb. */
const met = new RegExp(
  `(?<![\\p{L}-]|\\p{L} )(?<body>${who}) (?:mødtes|(?:for)?samledes|(?:(?:var|er) (?:i dag )?)?(?:for)?samlet)(?: til ${kind}møde)?(?:,? ${anyDay}${hour})?${where}`,
  'iu',
)
/** `Bestyrelsesmøde d. 6/12 1929 paa Kroen Kl. 14. Mødt var …`: no verb, and the head goes on. */
const bare = new RegExp(
  `^${kind}(?<meeting>[\\p{L}-]*møde|gj?eneralforsamling) (?:d\\.?|den) ?\\d[\\d/. -]{2,12}\\d(?=.{0,60}\\.\\s\\p{Lu})(?: ?[-–,]? ?kl\\.? ?[\\d .,:½]{1,8}(?:[ef]m\\.?)?)?${where}`,
  'iu',
)

/** `3. Januar. Møde i Engby Skole.`, `Aar 1861 den 3. Mai – Møde i Fattigkommissionen i Engby Skole`: what stands behind the day, and no verb. */
const behindDay = new RegExp(
  `^${hourBehindDay}[.,]? (?:[-–—] ?)?${kind}(?<meeting>[\\p{L}-]*møde|[\\p{L}-]*e(?:x|ks)amen|gj?eneralforsamling)(?!\\p{L})(?: i (?<body5>${whoseMeeting}))?${where}`,
  'iu',
)
/** A text that begins with its day, read from behind it. */
function afterDay(text: string): RegExpExecArray | null {
  const [date] = findDates(text.slice(0, latestDay))
  if (!date || !opensWithDay(text, date)) return null
  const match = behindDay.exec(text.slice(date.end))
  if (match) match.index += date.end
  return match
}
const latestDay = 120

/** `Byraadet`, `Engby Sogneraad`: a board in few words. */
const short =
  '(?:[\\p{L}-]+ ){0,2}?[\\p{L}-]*(?:r(?:å|aa)d(?:et)?|udvalg(?:et)?|bestyrelse(?:n)?|forstanderskab(?:et)?|[ck]ommission(?:en)?|repræsentation(?:en)?)'
/** `Ekstraordinær Generalforsamling d. 4/3 1931 paa Kroen Kl. 15`, `Bestyrelsesmøde paa Vandværket d. 18/2 1931`: the meeting and its day at the start of all, and no verb. */
const sitting = new RegExp(
  `^(?:(?:(?<body5>${short})s|(?<body6>${short})\\.) )?${kind}(?<meeting>[\\p{L}-]*møde|gj?eneralforsamling|forhandling(?:er)?)(?:t|en|ne)?(?: (?:af)?holdt(?:es)?)?(?: i (?<body7>${whoseMeeting}))?(?: (?:i|paa|på|ved|hos) (?<site>[\\p{Lu}\\d][^.,;:]{1,40}?))?,? ${day}${hour}${where}`,
  'iu',
)

/** `blev Sogneraadsmøde afholdt i Lunde Skole`: the verb in two parts. */
const wasHeld = new RegExp(
  `(?<!\\p{L})blev (?:der )?${kind}(?<meeting>[\\p{L}-]*møde|gj?eneralforsamling)(?: i (?<body5>${short}))? (?:af)?holdt${where}`,
  'iu',
)
/** `Actum Lunde Præstegaard den 3die Junii 1834.` */
const done = /^actum (?:(?:i|paa|udi) )?(?<site>\p{L}[^.,;:]{2,50}?),? (?:den|d\.?) ?\d/iu

/** `Mødet fandt sted i Forsamlingshuset`, `Mødet afholdtes paa Kroen`: a sentence below the title, with the place and the clock. */
const tookPlace = new RegExp(
  `(?<!\\p{L})(?:mødet|gj?eneralforsamlingen) (?:blev |er )?(?:(?:af)?holdt(?:es)?|fandt sted|afholdes|finder sted)${where}`,
  'iu',
)

export interface ProseHead {
  readonly body: string | null
  readonly bodyAt: number
  readonly place: string | null
  readonly placeAt: number
  /** It says that the place is that of the meeting before: `sammesteds`. */
  readonly samePlace: boolean
  /** Where the sentence's verb stands; a date before or after it in the same sentence is the meeting's. */
  readonly start: number
  readonly end: number
}

/** `Andelsforeningen Engen i beboerlokalet`; `null` for `Forsamlingshuset i Engby`. */
function placeOfBoard(after: string) {
  const [board = '', ...rest] = after.split(/\s(?:i|paa|på|ved|hos)\s/u)
  return boardKindOf(board) === 'board' || wholeBoard.test(board)
    ? { board: board.trim(), place: rest.length > 0 ? after.slice(after.indexOf(rest[0] ?? '', board.length)) : null }
    : null
}

const wholeBoard = new RegExp(`^(?:[\\p{L}.-]+ ){0,4}[\\p{L}-]*${boardNoun}(?: for [\\p{L} .-]{3,40})?$`, 'iu')

/** A quick look: none of these sentences is without one of these words. */
const mayOpen = /mød|saml|e(?:x|ks)amen|actum|tr(?:aa|å)dte|indfandt|forhandling/iu

/** In characters: farther down a head, `der bliver indkaldt til et møde` tells of another. */
const farthest = 600

/** The sentence an old protocol opens a meeting with; `null` when the text has none. */
export function readProse(whole: string): ProseHead | null {
  const text = whole.slice(0, farthest)
  if (!mayOpen.test(text)) return null
  const match =
    boardFirst.exec(text) ??
    associationFirst.exec(text) ??
    gathered.exec(text) ??
    met.exec(text) ??
    holds.exec(text) ??
    wasHeld.exec(text) ??
    done.exec(text) ??
    bare.exec(text) ??
    sitting.exec(text) ??
    afterDay(text) ??
    tookPlace.exec(text)
  if (!match) return null
  const { body, body2, body3, body4, body5, body6, body7, body8, meeting, place: after } = match.groups ?? {}
  /** `Byraadet i Rønsted` is whose it is, `Sogneraadet i Skolen` where it met. */
  const beside = match.groups?.['in']
  const site = beside?.replace(/^\S+ /u, '')
  const first = match.groups?.['site']
  const isBoard = first !== undefined && boardKindOf(first) === 'board'
  const place = after ?? (isBoard ? undefined : first) ?? (site !== undefined && isPlace(site) ? site : undefined)
  /** `afholdtes generalforsamling i Andelsforeningen Engen i beboerlokalet`: whose it was, and then where. */
  const held = meeting !== undefined && body === undefined && after !== undefined ? placeOfBoard(after) : null
  const whose = beside === undefined || place === site ? body : `${body} ${beside}`
  const named =
    whose ??
    body2 ??
    body3 ??
    body4 ??
    body5 ??
    body6 ??
    body7 ??
    body8 ??
    held?.board ??
    (isBoard ? first : null) ??
    (meeting && !/^(?:møde|samling|forhandling(?:er)?|gj?eneralforsamling|e(?:x|ks)amen)$/iu.test(meeting)
      ? meeting
      : null)
  const end = match.index + match[0].length
  return {
    body: named ?? null,
    bodyAt: named ? match.index + match[0].indexOf(named) : match.index,
    place: (held ? held.place : place)?.trim() ?? null,
    samePlace: match.groups?.['same'] !== undefined,
    placeAt: place ? match.index + match[0].lastIndexOf(place) : match.index,
    start: match.index,
    end,
  }
}
