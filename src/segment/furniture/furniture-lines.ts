import { byBeginning, digits, marks, smallLetters } from '../../danish/beginnings.ts'
import type { Furniture } from '../../model/cut.ts'

interface Recogniser {
  readonly name: string
  readonly kind: Furniture['kind']
  readonly example: string
  /** The characters that such a line begins with; `null` where any may stand there. */
  readonly begins: string | null
  /** What stands in every such line, where that is quicker to look for than the pattern. */
  readonly holds?: string
  readonly pattern: RegExp
}

/** Lines that are no content wherever they stand, by what they look like. */
export const recognisers: readonly Recogniser[] = [
  {
    name: 'way to the source of an extract',
    kind: 'navigation',
    example: 'Klik her for at åbne den oprindelige kilde Til første side (J. Nr. 131-1922)',
    begins: 'K',
    pattern: /^Klik her for at åbne den oprindelige kilde(?: Til første side(?: \([^()]{3,24}\))?)?$/u,
  },
  {
    name: 'icon of whether a punkt is unfolded',
    kind: 'navigation',
    example: 'open',
    begins: 'oc',
    pattern: /^(?:open|closed?|expand_more|expand_less)$/u,
  },
  {
    name: 'way to the top of such a file',
    kind: 'navigation',
    example: 'Til første side',
    begins: 'T',
    pattern: /^Til første side$/u,
  },
  {
    name: 'contents of the extracts in the file of a case',
    kind: 'contents',
    example: '1) Byrådsmødet den 4. maj 1922 2) Byrådsmødet den 18. maj 1922',
    begins: digits,
    pattern:
      /^\d{1,2}\) \p{L}{0,24}mødet (?:den|d\.) \d{1,2}\. \p{L}{3,9} \d{4}(?: \d{1,2}\) \p{L}{0,24}mødet (?:den|d\.) \d{1,2}\. \p{L}{3,9} \d{4})*$/u,
  },
  {
    name: 'foot of an extract',
    kind: 'page-number',
    example: 'Dette dokument er fra Side 1 af 4',
    begins: 'D',
    pattern: /^Dette dokument er fra(?: Side \d{1,3} af \d{1,3})?$/u,
  },
  {
    name: 'page of pages',
    kind: 'page-number',
    example: 'Side 3 af 27',
    begins: 'Ss',
    pattern: /^[Ss]ide\s?\d{1,4}[il1]?\s?(?:af|\/|of)\s?\d{1,4}\.?$/u,
  },
  {
    name: 'page',
    kind: 'page-number',
    /** Also `Sidenr.   1043` */
    example: 'Side 4',
    begins: 'Ss',
    pattern: /^(?:[Ss]ide|SIDE)(?:nr\.?:?)?(?:\s{1,9}|:\s?)\d{1,4}\.?$/u,
  },
  {
    name: 'page of pages, bare',
    kind: 'page-number',
    example: '3 of 5',
    begins: digits,
    pattern: /^\d{1,3}\s?(?:of|af)\s\d{1,3}$/u,
  },
  {
    name: 'page of pages, stroke',
    kind: 'page-number',
    example: '2 / 5',
    begins: digits,
    pattern: /^\d{1,3} \/ \d{1,3}$/u,
  },
  {
    name: 'label of the day, page at the other margin',
    kind: 'page-number',
    example: 'Dato:                    Side 4',
    begins: 'D',
    pattern: /^Dato\s?:?(?:\t|\s{3,})Side\s?\d{1,4}$/u,
  },
  {
    name: 'page in dashes',
    kind: 'page-number',
    example: '- 3 -',
    begins: '-–—',
    pattern: /^[-–—]\s?\d{1,4}\s?[-–—]$/u,
  },
  {
    name: 'the year and the page of a book',
    kind: 'page-number',
    example: '1940.                                              61',
    begins: '1',
    pattern: /^1[789]\d\d(?:\.(?:\t|\s{3,})|\s{6,})\d{1,4}\.?$/u,
  },
  {
    name: 'leaf',
    kind: 'page-number',
    example: 'Blad nr. 213',
    begins: `BbAa${digits}`,
    pattern: /^(?:\d{1,3}\s)?(?:[Bb]lad|[Aa]rk|BLAD|ARK)\s?(?:(?:[Nn]r|NR)\.?)?\s?\d{1,4}\.?$/u,
  },
  {
    name: 'page of the book, as who copied it notes',
    kind: 'page-number',
    /** Also `(Side 44)`. */
    example: '[Fol. 113]',
    begins: '[(',
    pattern: /^[[(](?:[Ss]ide|[Ss]|[Ff]ol(?:io)?|[Bb]lad|[Bb]l|[Pp]ag)\.?\s?\d{1,4}(?:\s?[abvr]\.?)?[\])]$/u,
  },
  {
    name: 'page of the book, in short',
    kind: 'page-number',
    /** Also `Bl. 213b`, `pag. 12`, `S. 14`. */
    example: 'Fol. 113',
    begins: 'FfBbPpSs',
    pattern: /^(?:(?:[Ff]olio|[Pp]agina)\s|(?:[Ff]ol|[Bb]l|[Pp]ag|[SsPp])\.\s?)\d{1,4}(?:\s?[abvr])?\.?$/u,
  },
  {
    name: 'spread of a book, photographed',
    kind: 'page-number',
    example: 'Opslag 41, venstre side',
    begins: 'O',
    pattern: /^Opslag\s\d{1,4}(?:,?\s(?:venstre|højre|v\.?|h\.?)(?:\sside)?)?\.?$/u,
  },
  {
    name: 'page that a copy has come to',
    kind: 'page-number',
    example: 'Side 77 fortsat',
    begins: 'Ss',
    pattern: /^[Ss]ide\s\d{1,4}(?:\s?[abvr]|\s\(?forts(?:at|\.)\)?)\.?$/u,
  },
  { name: 'year of the leaf', kind: 'running-header', example: '1940.', begins: '1', pattern: /^1[89]\d\d\.$/u },
  {
    name: 'signing service',
    kind: 'running-header',
    example: 'Penneo dokumentnøgle: ABCDE-12345',
    begins: 'PD',
    pattern: /^(?:Penneo dokumentnøgle|Dette dokument er (?:digitalt )?underskrevet|Dokumentnøgle)\b.{0,200}$/u,
  },
  {
    name: 'stamp on an attachment',
    kind: 'running-header',
    example: 'Punkt 4, Bilag 1: Dagsorden til udvalgsmødet',
    begins: 'P',
    pattern: /^Punkt \d{1,3}, Bilag \d{1,3}:\s.{0,120}$/u,
  },
  {
    name: 'minutes of, page',
    kind: 'running-header',
    example: 'Referat For Byrådet Side 2',
    begins: 'RrDdPp',
    holds: 'ide',
    pattern: /^(?:[Rr]eferat|[Dd]agsorden|[Pp]rotokol)\s.{2,80}\s[Ss]ide\s\d{1,4}$/u,
  },
  {
    name: 'paper and page',
    kind: 'page-number',
    example: 'Referat, Side: 2',
    begins: 'RDPB',
    holds: 'ide',
    pattern:
      /^(?:Referat|Dagsorden|Protokol|Beslutningsprotokol),?\s{1,60}[Ss]ide\s?:?\s?\d{1,4}(?:\s?(?:af|\/)\s?\d{1,4})?$/u,
  },
  {
    name: 'body and date, page in a column',
    kind: 'running-header',
    example: 'Havneudvalget            12-05-2016            Side 2',
    begins: null,
    holds: 'ide',
    pattern:
      /^\p{Lu}.{2,80}\d{1,2}[-./ ]\s?(?:\d{1,2}|\p{L}{3,9})[-./ ]\s?\d{2,4}\s{3,}[Ss]ide\s?\d{1,4}(?:\s?(?:af|\/)\s?\d{1,4})?$/u,
  },
  {
    name: 'day, body and page',
    kind: 'running-header',
    example: '14.01.2003 Havneudvalget Side 2',
    begins: digits,
    holds: 'ide ',
    pattern: /^\d{1,2}[.-]\d{1,2}[.-]\d{4}\s\p{Lu}\p{L}[^:;.]{2,60}\s[Ss]ide \d{1,4}(?: af \d{1,4})?$/u,
  },
  {
    name: 'anything, page of pages at the other margin',
    kind: 'running-header',
    example: 'Nordby Byråd, 18-06-2025      Side 1 af 3',
    begins: null,
    holds: 'ide',
    pattern: /^\S.{1,100}(?:\t|\s{3,})[Ss]ide\s?\d{1,4}\s?(?:af|\/|of)\s?\d{1,4}\.?$/u,
  },
  {
    name: 'address of the sender, with telephone',
    kind: 'running-header',
    example: 'Nordby Skole, Kirkevej 2, 9999 Nordby Tlf. 12 34 56 78',
    begins: null,
    pattern:
      /^\p{Lu}[^:;!?]{4,90}\d{4} \p{Lu}[\p{L} .]{1,30}?(?:\s|\s[|·•]\s|,\s)(?:[Tt]lf|[Tt]elefon)\.?:? ?[\d +]{8,16}(?:(?:\s{3,}|\s[|·•]\s|,\s).{0,80})?$/u,
  },
  {
    name: 'telephone and post of the sender, in columns',
    kind: 'running-header',
    example: 'Nordby Skole            Telefon 12 34 56 78            kontoret@nordby.dk',
    begins: null,
    holds: '@',
    pattern: /^\p{Lu}[^:;!?@]{2,60}(?:\s{3,}|\s[|·•]\s)(?:Tlf|Telefon)\.?:? ?[\d +]{8,16}(?:\s{3,}|\s[|·•]\s)\S+@\S+$/u,
  },
  {
    name: 'home page of the sender, page at the other margin',
    kind: 'running-header',
    example: 'Hjemmeside: www.nordbyskole.dk            2',
    begins: 'HWw',
    holds: 'www.',
    pattern: /^(?:(?:Homepage|Hjemmeside|Web)\s?:\s)?www\.\S{3,60}\s{3,}\d{1,3}$/u,
  },
  {
    name: 'address under a page read as text',
    kind: 'navigation',
    example: '12. https://www.engby.dk/politik',
    begins: digits,
    holds: '://',
    pattern: /^\d{1,3}\. (?:https?|ftp|mailto|file):\S{3,400}$/u,
  },
  {
    name: 'foot of a site',
    kind: 'navigation',
    example: 'Tlf. 12 34 56 78 - Kontakt webmaster - Sidst opdateret 3. maj 2009',
    begins: null,
    holds: 'ebmaster',
    /** But no `8. Retningslinjer for webmaster og redaktør`. */
    pattern: /^(?:.{3,80}\s[-–|·•]\s)?(?:Kontakt [Ww]ebmaster(?:\s[-–|·•]\s.{1,80})?|[Ww]ebmaster:?\s\S+@\S+)$/u,
  },
  {
    name: 'when a page of a site was written',
    kind: 'navigation',
    example: 'Senest opdateret: 3. maj 2009',
    begins: null,
    holds: 'st opdateret',
    pattern: /^(?:.{3,80}\s)?S(?:id|ene)st opdateret\s?:?\s(?:den\s|d\.\s?)?\d.{0,40}$/u,
  },
  {
    name: 'when and where an entry of a site was filed',
    kind: 'navigation',
    example: 'Dato: 2012.03.20 | Kategori: Referat | Svar: 0',
    begins: 'DSUP',
    holds: 'ategori',
    pattern: /^(?:Dato|Skrevet|Udgivet|Publiceret|Postet)[^|]{1,60}\|\s?Kategori(?:er)?\s?:.{0,80}$/u,
  },
  { name: 'rule', kind: 'separator', example: '----------', begins: marks, pattern: /^[^\p{L}\p{N}"”〃(]{3,}$/u },
  { name: 'table rule', kind: 'separator', example: '| | |', begins: marks, pattern: /^[|\s:=_-]+$/u },
  {
    name: 'stray mark',
    kind: 'noise',
    example: '™',
    begins: `${marks}${smallLetters}`,
    pattern: /^[^\p{L}\p{N}"”〃\-–]$|^\p{Ll}$/u,
  },
  {
    name: 'row of zeros',
    kind: 'noise',
    example: '© 0 0 0 0 00 0000 OCO 00',
    begins: `${marks}0OoCcQ`,
    pattern: /^(?:[0OoCcQ©®.·•\s]){12,}$/u,
  },
  {
    name: 'frame of a document viewer',
    kind: 'navigation',
    example: 'Starte visningen fra side:',
    begins: 'SWTD',
    pattern:
      /^(?:Størrelse: px|Starte visningen fra side:|Save this PDF as:|WORD\s+PNG\s+TXT\s+JPG|Transkript|Download "[^"]{3,220}")$/u,
  },
  {
    name: 'form for a comment',
    kind: 'navigation',
    example: 'Din e-mailadresse vil ikke blive publiceret. Krævede felter er markeret med *',
    begins: 'SDKAL',
    pattern:
      /^(?:Skriv (?:et svar|en kommentar)|Leave a Reply|Del indlæg|Din e-mailadresse vil ikke blive (?:publiceret|offentliggjort)\..{0,60}|Krævede felter er markeret med \*|Annuller svar)$/u,
  },
  {
    name: 'site navigation',
    kind: 'navigation',
    example: 'Til indholdsfortegnelse',
    begins: `${marks}EeCcRrBbIiTtHhDdKkFfVvÅåLlGgMmSsYyUuAaPpNnOo`,
    pattern:
      /^(?:[•·*-]\s)?(?:til indholdsfortegnelsen?|(?:hent|download|gem)(?: \p{L}+)?(?: som)? pdf|hent (?:dokumentet?|alle(?: \p{L}+)?|bilag)|kopi[eé]r link(?: til (?:punktet|siden))?(?:\s{1,9}[-–|]\s{1,9}(?:print|udskriv))?|fold alle (?:ud|ind)|(?:vis|åbn|luk) alle(?: \p{L}+){0,2}|(?:gå|spring|hop) til (?:hoved)?indhold(?:et)?|(?:var|er) (?:siden|denne side|dette) (?:nyttig|brugbar)t?\??|fandt du(?: det)?,? (?:hvad|det) du (?:søgte|ledte efter)\??|(?:om )?cookies(?:politik| på siden)?|cookie-?indstillinger|tilgængelighedserklæring|(?:privatlivs|persondata|databeskyttelses)politik|udvalg og råd|råd og udvalg|brødkrumme(?:sti)?|menu|søg|log ind|log på|you are here|du er her:?|udskriv(?: (?:siden|hele dagsord(?:e)?nen|punktet))?|til top|se (?:alle )?bilag|abonn[eé]r|fold(?: alle)? sammen|accepter cookies|afspil|lyt|gem|kontakt|del(?: siden)?|del på (?:facebook|linkedin|twitter|x|mail|e-mail)|tilbage(?: til (?:oversigt|listen|toppen)(?:en)?)?|til toppen|forrige punkt|næste punkt|dagsordener og referater|læs op|show video|vis video|mødedetaljer|video fra mødet|overblik: [\p{L} ]{3,30}|forsiden \|.{0,120}|print|pdf)$/iu,
  },
]

const beginningLike = byBeginning(recognisers)

/** What kind of furniture a line is by its looks alone. */
export const furnitureKindOf = (text: string): Furniture['kind'] | null =>
  beginningLike(text).find(({ holds, pattern }) => (holds === undefined || text.includes(holds)) && pattern.test(text))
    ?.kind ?? null
