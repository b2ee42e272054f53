import { countedOnDay, lineOfMeeting, metOnDay, yearAndDay } from './opening-lines.ts'

interface Sign {
  readonly name: string
  readonly weight: number
  readonly example: string
  /** Looked for in the first line alone. */
  readonly inLine?: true
  readonly pattern: RegExp
}

/** What the sentence that opens a meeting in an old protocol says; the weights add up. */
export const proseSigns: readonly Sign[] = [
  {
    name: 'year at the start',
    weight: 2,
    example: 'Aar 1940 den 9. Januar',
    pattern:
      /^(?:Aar(?:et)?|År(?:et)?|Anno),?\s(?:1[789]|20)\d\d\b|^1[789]\d\d(?:\.\s|[,:]?\s(?=[Dd]en\s|d\.))|^(?:(?:I )?[Ss]amme (?:Aar|År)|(?:Aar|År) [Ss]amme|Anno eodem)(?=,?\s)/u,
  },
  {
    name: 'year and day at the start',
    weight: 1.5,
    example: 'Aar 1931, den 9. April',
    pattern: yearAndDay.pattern,
  },
  {
    name: 'done at a place, on a day',
    weight: 6,
    example: 'Actum Lunde Præstegaard den 3die Junii 1834.',
    pattern: /^(?:Actum|ACTUM),?\s(?:[^.:;]{2,50}?,?\s)?(?:[Dd]en|d\.)\s?\d/u,
  },
  {
    name: 'weekday at the start',
    weight: 1.5,
    example: 'Onsdagen den 28 Januar 1942',
    pattern: /^(?:Man|Tirs|Ons|Tors|Fre|Lør|Søn)dag(?:en)?\b/u,
  },
  {
    name: 'meeting at the start',
    weight: 2,
    example: 'Ordinær Møde d. 10/1 1940',
    pattern:
      /^(?:\d{1,3}\.?\s?(?:ste|[dn]en|det|die|dje|de|te)?\s)?(?:(?:[Oo]rdin(?:æ|ai)r|[Ee]kstra(?:ordinær)?|[Ee]xtra\s?-?\s?(?:[Oo]rdin(?:æ|ai)r)?|[Kk]onstituerende)t?\s)?(?:Møde[rt]?|(?:\p{L}+(?:raads|råds|udvalgs|kommissions|nævns)-?|[Uu]dvalgs|[Bb]estyrelses|[Rr]epræsentantskabs)møde|(?:\p{L}+s)?[Gg]j?eneralforsamling)(?:\s(?!med\s|mellem\s|om\s)|$)/u,
  },
  {
    name: 'council at the start',
    weight: 1.5,
    example: 'Elev Sogneraad afholdt i Dag Møde',
    pattern:
      /^\p{Lu}\p{L}+(?:udvalget|kommissionen|nævnet|raadet|bestyrelsen)\s(?:af)?holdt\s|^(?:\p{Lu}\p{L}{0,3}\.\s?){0,2}\p{Lu}\p{L}+(?:[\s-]\p{Lu}\p{L}+)?\s(?:Sogne|By|Menigheds)r(?:aa|å)d\b/u,
  },
  {
    name: 'was held',
    weight: 2,
    example: 'afholdt Sogneraadet Møde',
    pattern:
      /\b(?:af|Af)?hol(?:d)?t(?:es|e)?\b|\b(?:for)?saml(?:et|edes)\b|\bmødt(?:es)?\b|\bhavde\s(?:i\s[Dd]ag\s|(?:ordinært|ekstraordinært)\s)?Møde\b|\bgav\s.{2,60}\s[Mm]øde\b/u,
  },
  {
    name: 'the board came together',
    weight: 2,
    example: 'Den 3die Januar 1911 samledes Bestyrelsen.',
    pattern:
      /(?<!\p{L})(?:(?:for)?samledes|mødtes?) (?:\p{Lu}[\p{L}-]+ ){0,2}(?:\p{L}*[Bb]estyrelsen|\p{L}*r(?:aa|å)det|\p{L}*[Uu]dvalget|\p{L}*[CcKk]ommissionen|\p{L}*[Ff]orstanderskabet|\p{L}*nævnet)(?!\p{L})/u,
  },
  {
    name: 'meeting',
    weight: 1.5,
    example: 'ordinært Møde',
    pattern:
      /(?<!\p{L})(?:Møder?|\p{L}+(?:raads|råds)møde|Ext?k?s?tramøde|[Bb]estyrelsesmøde|Forsamling|Samling|(?:\p{L}+s)?[Gg]j?eneralforsamling)(?!\p{L})/u,
  },
  {
    name: 'an inspection by a committee',
    weight: 1,
    example: 'Lørdagen den 3 April 1943 holdt Vejudvalget Syn over Bivejene.',
    pattern: /(?<!\p{L})(?:af)?holdt(?:es)?\s(?:\p{Lu}\p{L}+\s){0,2}(?:\p{L}+syn|Syn|Besigtigelse)(?!\p{L})/u,
  },
  {
    name: 'the day and its year, and the word for a meeting',
    weight: 4,
    example: '3/1 1931. Bestyrelsesmøde hos Formanden. Alle mødt.',
    pattern:
      /^(?:(?:Man|Tirs|Ons|Tors|Fre|Lør|Søn)dag(?:en)?,? )?(?:[Dd]en |[Dd]\. ?)?\d{1,2}(?:\/\d{1,2}[ -]{1,3}|[.\p{L}]{0,4} \p{L}{3,9}\.? )1[789]\d\d[.,:]? (?:[Kk]l\.? ?[\d,.½]{1,5}[.,]? )?(?:(?:[Ee][kx]s?tra(?:ordin(?:æ|ai)r)?|[Oo]rdin(?:æ|ai)r)t? )?\p{L}*(?:[Mm]øde|[Ff]orsamling|Syn)(?:t|en)?(?!\p{L})/u,
  },
  {
    name: 'the place and the day, and who came',
    weight: 4,
    example: 'Lunde, d. 14. 1. 1946 Til Stede: Hele Raadet.',
    pattern:
      /^\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+){0,2},? (?:[Dd]en |d\. ?)\d{1,2}[^,;:]{2,16}1[789]\d\d\.? (?:Til ?[Ss]tede|Mødte?|Fraværende|Nærværende)(?: vare?)?\s?:/u,
  },
  {
    name: 'its day, and who came',
    weight: 4,
    example: 'Den 8/1-43. Alle tilstede.',
    pattern:
      /^(?:(?:Man|Tirs|Ons|Tors|Fre|Lør|Søn)dag(?:en)?,? )?(?:[Dd]en |[Dd]\. ?)?\d{1,2}(?:\/\d{1,2}[ -]{1,3}|[.\p{L}]{0,4} \p{L}{3,9}\.? )(?:1[789])?\d\d(?:[.,:]|(?= [Kk]l))(?: [Kk]l\.? ?[\d,.½]{1,5}[.,]?)? ?(?:(?:[Ee][kx]s?tra(?:ordinært)?|[Oo]rdinært)(?: Møde)?[.,] )?(?:(?:Alle|Samtlige|Fraværende|Til ?[Ss]tede|Nærværende|Mødte?)(?!\p{L})|\p{Lu}(?:[^.]|(?<=(?<!\p{L})\p{L}{1,3})\.){2,60} (?:udeblev\p{L}{0,2}|forhindre(?:t|de)|fraværende|bortre[ij]st|syg)\.)/u,
  },
  {
    name: 'a transcript of a meeting',
    weight: 4,
    example: 'Udskrift af Forhandlingerne i Lundsted Amtsraads Møde Onsdagen den 12te December 1888.',
    pattern:
      /^(?:Udskrift|Uddrag|Afskrift) af (?:Forhandlinge(?:rne|n)|Protokol(?:len)?|Forhandlingsprotokol(?:len)?) .{0,60}[Mm]øde(?:t|r)? /u,
  },
  {
    name: 'an examination held by a commission',
    weight: 1.5,
    example: '1856 d. 3die April. Examen i Raaby Skole. Nærværende: Pastor Lund.',
    pattern: /(?<!\p{L})(?:Skole)?[Ee](?:x|ks)amen i (?:\p{L}+ )?\p{L}*[Ss]kole/u,
  },
  {
    name: 'meeting, with a small letter, under its year',
    weight: 1.5,
    example: 'År 1897 den 9. marts indbudt til møde paa Kroen',
    pattern: /^(?:Aar|År|Anno)(?:et)?,?\s1[789]\d\d.{5,200}(?<!\p{L})(?:\p{L}*møde|generalforsamling)(?!\p{L})/u,
  },
  {
    name: 'the number of a meeting behind its word, and its day',
    weight: 3,
    example: 'Møde nr. 7. Torsdag den 11. august 1960 kl. 15 på alderdomshjemmet.',
    pattern: /^Møde [Nn]r\.? \d{1,3}\.? (?:Man|Tirs|Ons|Tors|Fre|Lør|Søn)dag(?:en)? (?:den|d\.) \d/u,
  },
  {
    name: 'the number of a meeting, and its day',
    weight: 4,
    example: '2.det Møde. Torsdag den 13. Februar 1936 Kl. 9 Form.',
    pattern: countedOnDay.pattern,
  },
  {
    name: 'nothing but the meeting, its day and its clock',
    weight: 3,
    example: 'Ekstraordinært Møde Onsdag den 4. Juni 1919 Kl. 7.',
    pattern:
      /^(?:[Ee][kx]s?tra(?:-? ?[Oo]rdin(?:æ|ai)rt?)? |[Oo]rdin(?:æ|ai)rt? |[Kk]onstituerende )?Møde[rt]?,? (?:Man|Tirs|Ons|Tors|Fre|Lør|Søn)dag(?:en)? .{5,30} [Kk]l\.? ?[\d,.½ ]{1,6}(?:[EF]m\.?)?\.?(?:$|\s\p{Lu})/u,
  },
  {
    name: 'nothing but the meeting, its weekday, day and year',
    weight: 1.5,
    example: 'Mødet Torsdagen den 7de Marts 1895.',
    pattern: /^Møde[rt]?,? (?:Man|Tirs|Ons|Tors|Fre|Lør|Søn)dag(?:en)? (?:den|d\.) .{3,20} 1[789]\d\d\.?$/u,
  },
  {
    name: 'a meeting in order',
    weight: 1.5,
    example: 'Onsdag den 3. marts 1954 kl. 18 afholdtes ordinært møde på rådhuset.',
    pattern: /(?<!\p{L})(?:ekstra)?ordinært\smøde(?!\p{L})/u,
  },
  {
    name: 'on a day a council met, with small letters',
    weight: 3,
    example: 'Den 11. marts 1952 kl. 14 afholdt sognerådet møde på kommunekontoret.',
    pattern:
      /^(?:(?:Man|Tirs|Ons|Tors|Fre|Lør|Søn)dag(?:en)? )?(?:[Dd]en|[Dd]\.) \d.{4,40} (?:af)?holdt (?:\p{L}+ )?(?:sogne|by|menigheds|amts|skole)?(?:råde|bestyrelse|udvalge|kommission|forstanderskabe)[nt](?: sit| et)?(?: (?:ekstra)?ordinært)? møde(?!\p{L}| (?:med|mellem|om)(?!\p{L}))/u,
  },
  {
    name: 'a meeting was held in a council or committee, on a day',
    weight: 3,
    example: "Den 3' Januar 1931 afholdtes Møde i Fattigkommissionen.",
    pattern:
      /^(?:(?:Man|Tirs|Ons|Tors|Fre|Lør|Søn)dag(?:en)? )?(?:[Dd]en|[Dd]\.) \d.{4,40} (?:af)?holdtes (?:(?:ekstra)?ordinært )?[Mm]øde i \p{L}*(?:r(?:å|aa)det|bestyrelsen|udvalget|kommissionen|nævnet)(?!\p{L})/u,
  },
  {
    name: 'a council or committee met, and its day',
    weight: 4,
    example: 'Kirkebestyrelsen samledes den 3. Januar 1931 i Præstegaarden.',
    pattern: metOnDay.pattern,
  },
  {
    name: 'a council, the number of its meeting, and its day',
    weight: 4,
    example: 'Hammerup Kommunalbestyrelse, møde nr. 7 den 3. januar 1956.',
    pattern:
      /^(?:\p{Lu}\p{L}+ ){0,2}\p{Lu}?\p{L}*(?:r(?:å|aa)d|bestyrelse|udvalg|kommission|nævn)(?:et|en)?[,.:]? [Mm]øde [Nn]r\.? \d{1,3}\.?,? (?:(?:man|tirs|ons|tors|fre|lør|søn)dag(?:en)? )?(?:den|d\.) \d/u,
  },
  {
    name: 'on a day a meeting was held',
    weight: 1,
    example: 'Den 15de April s. A. afholdtes Møde i Engby Skole.',
    pattern: /^(?:Den|D\.) \d[^.]{4,16}(?: [sd]\. ?A\.| samme (?:Aar|År))?,? (?:af)?holdtes (?:\p{L}+ )?Møde(?!\p{L})/u,
  },
  {
    name: 'council',
    weight: 1,
    example: 'Viby Sogneraad',
    pattern: /(?:[Ss]ogne|By|Amts|[Mm]enigheds)[- ]?r(?:aa|å)d|[Ff]orstanderskab/u,
  },
  {
    name: 'a general assembly was held',
    weight: 2.5,
    example: 'Vandværket »Klar« afholdt ordinær Generalforsamling Onsdag d. 11. Februar 1931',
    pattern:
      /(?:af)?hol(?:d)?t(?:es)? (?:sin |den )?(?:(?:aarlige|årlige|ordinære?|ekstraordinære?|overordentlige?) )*[Gg]j?eneralforsamling(?!\p{L})/u,
  },
  {
    name: 'a committee looked at something on a day',
    weight: 2,
    example: 'Fredagen den 3 Juli 1942 holdt Vandløbsudvalget Syn over Bækken',
    pattern:
      /^(?:Man|Tirs|Ons|Tors|Fre|Lør|Søn)dag(?:en)?,? (?:den|d\.) .{3,25} (?:af)?hol(?:d)?t (?:\p{L}+ )?\p{Lu}\p{L}*(?:udvalget?|kommissionen?|nævnet?|bestyrelsen?)(?!\p{L})/u,
  },
  {
    name: 'the following was treated',
    weight: 2,
    example: 'hvor følgende Sager behandledes:',
    pattern:
      /[Ff]ølgende\s(?:var\stil\sBehandling|forel(?:aa|å)|(?:Sager\s|Sag\s)?(?:(?:be|for)handledes|foretoges|passerede|afgjordes))/u,
  },
  {
    name: 'nothing but a meeting and its day',
    weight: 1.5,
    example: 'Møde d. 7/3 1940',
    pattern: /^.{0,20}(?:[Mm]øde|Forsamling)(?!\s(?:med|mellem|om)\s).{0,50}$/u,
  },
  {
    name: 'a line of nothing but a meeting and its day',
    weight: 2,
    example: 'Ordinær Møde d. 10/1 1940 - Kl. 14 00',
    inLine: true,
    pattern: lineOfMeeting,
  },
  {
    name: 'a committee that held something today, in the book of its council',
    weight: 4,
    example: 'I Dag afholdt Vejudvalget Vejsyn.',
    pattern: /^I\s[Dd]ag\s(?:af)?holdt\s\p{Lu}\p{L}+(?:udvalget|kommissionen|nævnet)\s/u,
  },
  { name: 'today', weight: 1.5, example: 'afholdt i Dag Møde', pattern: /\bi\s[Dd]ag\b/u },
]
