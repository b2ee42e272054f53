/** Words that tell what came of a punkt and when a meeting was over, of which a recogniser may miss a letter. */
const words = (
  'mødet møde hævet hævede hævedes drøftet drøftede drøftes drøftelse tiltrådt tiltrådte tiltrådtes tiltræder tiltrædes ' +
  'afslået afslås afslår bemærkning bemærkninger imødekommes imødekommet imødekom udsættes udsætter udgår nået følge forelå'
).split(' ')

const readFor = [
  { ø: 'o', å: 'a', æ: 'e' },
  { ø: 'o', å: 'a', æ: 'ae' },
] as const
const isRead = (letter: string): letter is 'ø' | 'å' | 'æ' => /^[øåæ]$/u.test(letter)
const wrong = (word: string) =>
  readFor.map((read) => word.replace(/[øåæ]/gu, (letter) => (isRead(letter) ? read[letter] : letter)))
/** `mode` is a word, `modet` hardly one of minutes. */
const real: ReadonlySet<string> = new Set(['mode'])
const sound = new Map(
  words.flatMap((word) => wrong(word).map((read) => [read, word] as const)).filter(([read]) => !real.has(read)),
)
const pattern = new RegExp(`(?<!\\p{L})(?:${[...sound.keys()].join('|')})(?!\\p{L})`, 'giu')
/** Every word as it may have been read. */
export const readings: readonly string[] = [...sound.keys()]
/** A quick look, asked of every sentence: what the readings have behind their first letter, or capitals. */
export const mayBeWrong =
  /odet|odek|evet|evede|roft|iltra|iltred|fsla|emerk|emaerk|dsett|dsaet|dgar|[Nn]aet|olge|orela|[A-Z]{4}/u

/** A text for comparing, in which those words are sound: `Modet hevet kl. 17` → Mødet hævet kl. 17 */
export function asSpoken(text: string): string {
  if (!mayBeWrong.test(text)) return text
  return text.replace(pattern, (read) => {
    const word = sound.get(read.toLowerCase()) ?? read
    return read[0] === read[0]?.toLowerCase() ? word : `${word[0]?.toUpperCase()}${word.slice(1)}`
  })
}
