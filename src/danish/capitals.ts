/** Words that old books write with a capital letter in the sentence that opens a meeting. */
const nouns =
  /(?<!\p{L})(?:aar(?:et)?|møde|samling|(?:man|tirs|ons|tors|fre|lør|søn)dag(?:en)?|\p{L}*(?:r(?:aa|å)d|udvalg|bestyrelse|[ck]ommission|nævn|forsamling|forstanderskab)(?:et|en|s)?|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)(?!\p{L})/gu
const shortest = 20

/** Whether a line is typed in capitals all through. */
export const isAllCapitals = (text: string): boolean =>
  text.length >= shortest && !/\p{Ll}/u.test(text) && /\p{Lu}{4}/u.test(text)

/** `FREDAG DEN 14. JANUAR 1944 HOLDT SOGNERAADET MØDE.` → Fredag den 14. Januar 1944 holdt Sogneraadet Møde. */
export function fromCapitals(text: string): string {
  return capitalised(text.toLowerCase().replace(nouns, capitalised))
}

/** With a capital letter at its beginning: `bestyrelsesmøde 3/5 2017` → Bestyrelsesmøde 3/5 2017. */
export const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
