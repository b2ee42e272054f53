interface Opening {
  readonly name: string
  readonly example: string
  readonly pattern: RegExp
}

/** What old books say right under the day of a sitting: that a board met, and who came. */
export const openings: readonly Opening[] = [
  {
    name: 'all came',
    example: 'Alle Medlemmer til Stede undtagen Holm.',
    pattern: /^(?:Alle|Samtlige|Hele)\s(?:\p{L}+\s){0,4}?(?:mødte?|[Tt]il ?[Ss]tede)(?!\p{L})/u,
  },
  {
    name: 'a word for those who came or not',
    example: 'Nærværende vare Holm og Dal.',
    pattern:
      /^(?:Fraværende|Forfald|Afbud|Til ?[Ss]tede|Nærværende|(?:Frem)?[Mm]ødte?|Udeblevne?)(?:\s(?:fra|vare?|er))?(?:\s?:|\s(?=\p{Lu}|alle|samtlige))/u,
  },
  {
    name: 'some were away',
    example: 'Jensen og Kroman vare fraværende.',
    pattern:
      /^\p{Lu}.{2,80}\s(?:vare?|er|havde)\s(?:fraværende|forhindre(?:t|de)|bortre[ij]st|udebl\p{L}+|anmeldt Forfald|ikke (?:[Tt]il ?[Ss]tede|mødte?))/u,
  },
  {
    name: 'one was away, without a verb',
    example: 'Fisker Ths. Kok udebleven.',
    pattern:
      /^\p{Lu}(?:[^.:;]|(?<=(?<!\p{L})\p{L}{1,4})\.){2,60}\s(?:udeblev(?:en|ne)?|forhindre(?:t|de)|fraværende|bortre[ij]ste?|syg)\.?$/u,
  },
  {
    name: 'the board met',
    example: 'Amtsraadet var samlet paa Amtsraadssalen Kl. 10½ Fm.',
    pattern:
      /^\p{Lu}\p{L}+(?:r(?:aa|å)det|udvalget|[ck]ommissionen|bestyrelsen|forstanderskabet|repræsentationen)\s(?:var|er)\s(?:for)?samle/u,
  },
  {
    name: 'the meeting and its hour',
    example: 'Fortsat Møde Kl. 9 Fm.',
    pattern:
      /^(?:(?:Fortsat|(?:[Ee][kx]s?tra)?-?[Oo]rdin(?:æ|ai)rt)\s)?Mødet?\s(?:aabne\p{L}+\s|begyndte\s)?[Kk]l\.?\s/u,
  },
]

/** Whether a line, under the day of a sitting, still belongs to its head. */
export const opensUnderDay = (text: string): boolean =>
  mayOpen.test(text) && openings.some(({ pattern }) => pattern.test(text))
/** A quick look before them. */
const mayOpen = /mød|stede|fravær|forfald|afbud|nærvær|udebl|samle|forhindr|bortre[ij]st|syg|kl/iu

/** How a clerk says that the cases of a meeting follow; examples that a test runs. */
export const announcedCases: readonly string[] = [
  'hvor følgende Sager behandledes:',
  'Til behandling forelå følgende sager:',
  'Der forhandledes følgende.',
  'Hvorda blev foretaget:',
  'Følgende var til Behandling:',
]
const behindOpening =
  /(?:(?:be|for)handledes?|behandlede|foretoges|passerede|afgjordes|blev(?:e)? (?:foretage[tn]|(?:be|for)handlede?t?))(?: [Ff]ølgende(?: \p{L}+)?)?[.:,]?$|til\s[Bb]ehandling[.:]?$|[Ff]ølgende\sforel(?:aa|å)[.:]$|forel(?:aa|å) følgende(?: \p{L}+)?[.:]$/u

/** Whether a text ends in the words behind which the cases of a meeting stand. */
export const announcesCases = (text: string): boolean => behindOpening.test(text)
