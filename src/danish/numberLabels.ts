/** `nr.` `-nummer` ` id`: what makes of a word the label of a number. */
const nr = '[- .]{0,2}(?:nr|nummer|numre|id)'

/** What clerks write before a number, and what it then is. Of two labels the nearer decides. */
const labels: readonly { readonly means: 'cpr' | 'phone' | 'other'; readonly words: readonly string[] }[] = [
  {
    means: 'cpr',
    words: [`c\\.?p\\.?r\\.?(?:${nr})?`, `pers(?:on|\\.)?${nr}`, `fødsels${nr}`, 'født', `identitets${nr}`],
  },
  {
    means: 'phone',
    words: ['tlf', 'telf?', `(?:mobil)?telefon(?:${nr})?`, `mob(?:il)?(?:${nr}|tlf)?`, 'sms', `lokal${nr}`],
  },
  { means: 'phone', words: ['ring(?:e)? (?:til|på)', 'træffes på', 'fax', 'telefax'] },
  // cases and documents: `Sagsnr.` `J.nr.` `Dok.nr.` `EMN`
  {
    means: 'other',
    words: ['sag', `sags?${nr}`, `j(?:ournal)?${nr}`, 'jr', `dok(?:ument)?${nr}`, `akt(?:${nr})?`, 'id'],
  },
  {
    means: 'other',
    words: ['emn', 'kle', 'esdh', 'acadre', `udbuds?${nr}`, `bilags?${nr}`, `lb\\.?${nr}`, `løbe${nr}`],
  },
  // money: `konto` `reg.nr.` `faktura` `EAN` `CVR`
  {
    means: 'other',
    words: [`\\p{L}*konto(?:${nr})?`, `reg${nr}`, 'giro', `faktura(?:${nr})?`, 'bank', 'iban', 'beløb'],
  },
  { means: 'other', words: [`ean(?:lokations)?(?:${nr})?`, `cvr(?:${nr})?`, `se${nr}`, `p${nr}`, `betalings${nr}`] },
  // land, goods, books: `matr.nr.` `ejendomsnr.` `ordrenr.` `ISBN`
  {
    means: 'other',
    words: [`matr(?:ikel)?(?:${nr})?`, `ejendoms${nr}`, 'bbr', 'bfe', `lokalplan(?:${nr})?`, 'isbn', 'issn'],
  },
  {
    means: 'other',
    words: [`(?:kunde|ordre|projekt|serie|vare|måler|aftale|medlems)${nr}`, `ref(?:erence)?(?:${nr})?`],
  },
  { means: 'other', words: [`(?:police|licens|tilbuds|rekvisitions|stel|anlægs|leverandør|løn)${nr}`, 'version'] },
]

const patterns = labels.map(({ means, words }) => ({
  means,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'giu'),
}))

/** `: ` `. ` ` er ` ` 9070 ` between a label and its number: small words, and groups of digits of the same number. */
const reaches = /^(?:[\s.:,(=#-]|er|på|nr|nummer|til|med){0,12}(?:\d{3,6}[ -]{1,3}){0,2}$/u
/** A CPR label speaks also of numbers further on, if they look the part: `CPR-nr. 010190-1234 og 020290-1234`. */
const reachesOn = /^[^;]{0,70}$/u
/** `(CPR)` `(cpr-nr.)` after a number. */
const cprAfter = /^ ?[([]?\s?(?:c\.?p\.?r|personnr|personnummer)/iu

type Meaning = 'cpr' | 'cpr further on' | 'phone' | 'other'

/** What the nearest label says a number is: `before` and `after` are the texts around it; `null` without a label. */
export function meaningOfLabel(before: string, after: string): Meaning | null {
  if (cprAfter.test(after)) return 'cpr'
  let nearest: { readonly end: number; readonly means: Meaning } | null = null
  for (const { means, pattern } of patterns)
    for (const match of before.matchAll(pattern)) {
      const end = match.index + match[0].length
      if (end <= (nearest?.end ?? -1)) continue
      const between = before.slice(end)
      if (reaches.test(between)) nearest = { end, means }
      else if (means === 'cpr' && reachesOn.test(between)) nearest = { end, means: 'cpr further on' }
    }
  return nearest?.means ?? null
}
