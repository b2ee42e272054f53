import { boardKindOf, isCorporate, isTerritory } from '../danish/boards.ts'
import { monthNames, weekdayNames } from '../danish/calendar.ts'
import { isPlace } from '../danish/places.ts'

/** Six words or more and a full stop. */
export const sentence = /^\p{Lu}\S*(?:\s+\S+){4,}\s+\S*\p{Ll}{2}\.$/u
/** Sentences that are a title all the same: `Referat fra mødet …`, `År 1957 … afholdt sognerådet møde …` */
export const announces =
  /holdt|^(?:(?:\p{L}+ ){0,3}\p{L}+s )?(?:\p{L}*ordinær[et]? )?\p{L}*(?:mødet?|generalforsamling(?:en)?)(?!\p{L})|^(?:referat|dagsorden|protokol|indkaldelse|mødereferat|beslutnings)/iu
/** `d.`, `den`, `kl.`, `afholdt`, `møde i`, `til mødet i`, … at the edges of a segment. */
const leadIn =
  /^(?:(?:d|kl|den|til|fra|af|uddrag|udskrift|afskrift|forhandlingerne?|for|over|vedr|dato|afholdt|holdt|på|paa|i|er|var)[.:]?(?=\s|$)|(?:et |den )?(?:ordinær(?:t|e)?|ekstra-?\s?ordinær(?:t|e)?|extra-?\s?ordinær(?:t|e)?|konstituerende|ekstra|extra|fælles|åbent?|lukket|offentligt?)(?=\s|$)|år (?:19|20)\d\d\s?[-–]\s?(?:19|20)?\d\d(?=\s\p{Lu})|(?:møde|mødet|mødedato)(?:\s+nr\.?\s*\d+)?(?=\s|$)|[\s,.:;|)–—-]+)/iu
const leadOut =
  /(?:\s(?:d|kl|den|dag|til|fra|møde|mødet|afholdt|nr|og|på|paa|(?:ekstra)?ordinært)\.?|[\s,.:;|(–—-]+)$/iu
/** `Referat fra mødet i`, but `mødesal I`: a room may have a Roman number. */
const openPreposition = /\si$/u
/** `Menighedsrådets ordinære møde`, `Udvalgets møde nr. 4`: the board is in the genitive. */
export const genitiveMeeting =
  /^(?<body>.{3,80}s)\s+(?:\p{L}+e\s+)?møde(?:t)?(?:\s+nr\.?\s*\d+(?:[/-]\d{2,4})?|\s+\d{1,3}[/-]\d{2,4})?$/iu
/** `fra Menighedsrådets møde`, `åbent møde for Skoleudvalgets møde` */
export const afterGenitive = /,?(?:\s(?:den|d\.))?\s*$/u
export const beforeGenitive =
  /^[\s,.:–-]*(?:(?:udskrift|uddrag|afskrift)\s+af\s+\p{L}*(?:forhandlinge(?:rne|n)|protokol(?:len)?)\s+)?(?:(?:åbent|lukket)\s+møde\s+)?(?:fra|af|til|for|i|over)\s/iu
/** `generalforsamling i Ejerforeningen Lærken`, `bestyrelsesmøde i Handicaprådet`, `møde for Skoleudvalget` */
export const meetingOf =
  /^(?:\d+\.\s)?(?:\p{L}+ )?[\p{L}-]*(?:møde|mødet|generalforsamling|generalforsamlingen|forsamling|MØDET?|\p{Lu}*(?:MØDE|FORSAMLING))\s+(?:i|for|af|hos|I|FOR|AF)\s+(?<body>\p{Lu}.*)$/u
/** `mødet i HMU Psykiatri`: who meets, whatever it is called. */
export const meetingIn = /^(?:til )?mødet i (?<body>\p{Lu}[^,.;:]{2,80})$/u
/** `Afdelingsbestyrelsesmøde, Boligforeningen Enghaven, afd. 12`, `Bestyrelsesmøde: Engby Boldklub`, `Best.møde Lindby Bylaug` */
export const meetingThenBoard = /^[\p{L}.-]*(?:møde|generalforsamling)[,:]? (?<body>\p{Lu}\p{Ll}.*)$/u
/** `Engby Vandværk, bestyrelsesmøde`: a board before the word for its sitting. */
const boardThenSitting = /^(?<body>\p{Lu}.*?),? (?:\p{Ll}*ordinær[et]? )?\p{Ll}*(?:bestyrelsesmøde|generalforsamling)$/u
/** The board of such a segment; `null` where it names none but the sitting's own. */
export function boardBeside(segment: string): string | null {
  const board = boardThenSitting.exec(segment)?.groups?.['body'] ?? ''
  return board.includes(' ') && boardKindOf(board) === 'board' && !meetingOf.test(segment) ? board : null
}
export const placeAfter = /^(?<what>.*?)\s*(?:^|\s)(?:i|på|paa?|ved|hos)\s+(?<place>(?:[\p{Lu}\d]|(?:de|den|det) ).*)$/u
/** `bestyrelsesmøde afholdt i beboerlokalet`, `Generalforsamling i fælleshuset, Engvej 12`: where a sitting was, in small letters. */
export const smallPlaceAfter =
  /^(?<what>(?:.*\s)?[\p{L}-]*(?:[Mm]øde|[Ff]orsamling)(?:\s(?:af)?holdt)?)\s(?:i|på|paa|ved|hos)\s(?<place>\p{Ll}.*)$/u
/** `Beboerforeningen hos Ida, Engvej 2`, `Grundejerforeningen Engen på Kroen`: who met, and where; but no `Bestyrelsen på Engens Skole`, `Menighedsrådet ved Ø Kirke`. */
const hosted = /^(?:(?<guest>[^,]+?)\shos|(?<board>[^,]+\s\p{Lu}[\p{L}’'-]*)\s(?:på|i))\s(?<place>\p{Lu}.*)$/u
const association =
  /^\p{L}*(?:foreningen?|lau?get?|klubben|selskabet)\s\p{Lu}|\s(?:Vandværk|Varmeværk|\p{L}*(?:forening|lau?g|klub))$/iu
export function hostedAt(text: string): { readonly board: string; readonly place: string } | null {
  const { guest, board = guest ?? '', place = '' } = hosted.exec(text)?.groups ?? {}
  const isSure =
    guest !== undefined || ((isCorporate(board) || association.test(board)) && isPlace(place) && !isTerritory(place))
  return boardKindOf(board) === 'board' && isSure ? { board, place } : null
}
export const typed = /^(?<body>[^()]{2,80}?)\s*\((?<type>[^()]{2,60})\)$/u
export const extraordinary =
  /(?<!\p{L})(?:ordinært?|ekstra-?\s?ordinært?|extra-?\s?ordinært?|konstituerende|virtuelt|åbent?|lukket)(?!\p{L})/iu

/** `virtuelt møde`, `Onlinemøde via Teams`: where nobody has to go. */
export const virtual = /^(?:virtuelt|digitalt|online|telefonisk)\s?-?\s?møde(?:\s(?:via|på|over|i)\s\p{L}+)?$/iu

/** `Skolebestyrelsesmøde marts 2019`: the month is no part of the name. */
export const monthAfter = new RegExp(`\\s(?:${monthNames})(?:\\s\\d{4})?$`, 'iu')

/** `Onsdag kl. 15`: the day of a date that stands elsewhere. */
export const weekday = new RegExp(`^(?:${weekdayNames})$`, 'iu')

export function trimmed(segment: string): string {
  let text = segment.trim()
  for (let before = ''; before !== text; ) {
    before = text
    text = text.replace(leadIn, '').replace(leadOut, '').replace(openPreposition, '').trim()
  }
  return text
}

/** `Til medlemmerne af Havneudvalget`: to whom it was sent. */
export const addressee =
  /^til (?:alle )?(?:medlemmer(?:ne)?|ejer(?:ne)?|beboer(?:ne)?|grundejer(?:ne)?|andelshaver(?:ne)?)(?!\p{L})/iu
