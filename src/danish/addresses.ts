import type { Found } from './found.ts'

/** What Danish street names end in, or are beside a name (`Nørre Allé`). */
const endings = [
  'vej|vejen|gade|gaden|allé|alle|alléen|stræde|strædet|plads|pladsen|torv|torvet|boulevard|kaj|kajen|sti|stien|gyde',
  'vænge|vænget|park|parken|have|haven|bakke|bakken|toft|toften|lund|lunden|kvarteret|vang|vangen|ager|ageren|krogen',
  'dal|dalen|mark|marken|høj|højen|banke|banken|eng|engen|gård|gården|skrænten|bæk|bækken|løkken|kæret|åsen',
].join('|')
/** `Vestergade`, `H.C. Andersens Boulevard`, `Nørre Allé`, `Gl. Landevej` */
const first = '(?:(?:\\p{Lu}[\\p{L}.]*|[Gg]l\\.) ){0,3}?'
const street = `(?<street>${first}\\p{Lu}(?:(?<=V)ej|(?<=G)ade|(?<=A)llé|(?<=A)lle|(?<=B)oulevard|(?<=P)lads|(?<=T)orv|\\p{Ll}*(?:${endings})))`
/** ` 12` ` 12B` ` 12-14` and, of a dwelling, `, 2. tv.` `, st. th.` `, 1. sal` */
const number = '(?<number> \\d{1,3} ?[A-Za-z]?(?![\\p{L}\\d]))'
const dwelling = '(?<dwelling>,? ?(?:st|kl|\\d{1,2})\\.?,? ?(?:t[hv]|mf|sal|dør \\d{1,3})\\.?(?:,? ?(?:t[hv]|mf)\\.?)?)'
const town = '(?<town>,? ?\\n?(?:DK-)?[1-9]\\d{3} [A-ZÆØÅ]\\p{Ll}+(?: (?:[A-ZÆØÅ]\\p{Ll}*|[A-ZÆØÅ]))?)'
/** A quick look before streets are sought: an ending and a number. */
const anyNumber = new RegExp(` \\d(?<=(?:${endings}) \\d)`, 'iu')
const address = new RegExp(`(?<![\\p{L}\\d])${street}${number}${dwelling}?${town}?`, 'gu')

/** `bopæl `, `bor på `, `boende `, `privatadresse: `, `adresse: `: someone lives at what follows directly. */
const livesBefore =
  /(?:bopæl|bor (?:på|i)|boende(?: på)?|privatadresse|hjemmeadresse|adresse|bosat(?: på)?)[\s:,]{1,3}$/iu
/** `Rådhuset, `, `Sundhed Jægergården, ` directly before: an office, though its name looks like a person's. */
const officeBefore =
  /\p{L}*(?:gård(?:en)?|hus(?:et)?|skole[nr]?|hal(?:len)?|cent(?:er|ret|eret)|kirken?|hjem(?:met)?|kontor(?:et)?|afdeling(?:en)?|forvaltning(?:en)?|sekretariat(?:et)?|kommune|bibliotek(?:et)?),? ?$/iu
/** `Bente Holm, ` directly before. */
const nameBefore = /\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}*\.?)* \p{Lu}\p{Ll}+,? ?[(–-]? ?$/u

/**
 * Every address of a text that says where a person lives, in order: one with a floor or a side (`2. tv.`), one after
 * `bor på` or `bopæl`, one after a name. The street and number alone of a plan or a building are not found.
 */
export function findAddresses(text: string): Found[] {
  if (!anyNumber.test(text)) return []
  return [...text.matchAll(address)].flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length]
    const before = text.slice(Math.max(0, start - 60), start)
    const { dwelling: floor } = match.groups ?? {}
    const named = nameBefore.test(before) && !officeBefore.test(before)
    const lived = floor !== undefined || livesBefore.test(before) || named
    return lived
      ? [
          {
            start,
            end,
            value: match[0]
              .toLowerCase()
              .replace(/[\s,.]+/g, ' ')
              .trim(),
          },
        ]
      : []
  })
}
