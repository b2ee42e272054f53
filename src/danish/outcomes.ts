/** What a decision came to; `referat`'s document uses the same words. */
export type Verdict =
  | 'approved'
  | 'recommended'
  | 'rejected'
  | 'noted'
  | 'discussed'
  | 'no-remarks'
  | 'referred'
  | 'postponed'
  | 'withdrawn'
  | 'not-released'
  | 'see-other'

interface Phrase {
  readonly verdict: Verdict
  /** What the phrase means with `ikke` in its clause; `null` when it then says nothing. */
  readonly negated: Verdict | null
  readonly example: string
  /** One of these stands, small, in every text that the pattern matches: asked first, because it is cheap. */
  readonly stems: readonly string[]
  readonly pattern: RegExp
}

const word = (source: string) => new RegExp(`(?<![\\p{L}-])(?:${source})(?!\\p{L})`, 'giu')

/** `Bev.`, `Uds.`: as a clerk shortens the verb that a sentence begins with. */
const shortForms: readonly (readonly [Verdict, string])[] = [
  ['approved', 'Bev.'],
  ['approved', 'Vedt.'],
  ['approved', 'Godk.'],
  ['approved', 'Tiltr.'],
  ['rejected', 'Afsl.'],
  ['rejected', 'Nægt.'],
  ['postponed', 'Uds.'],
  ['recommended', 'Anb.'],
  ['referred', 'Henv.'],
  ['noted', 'Til Eft.'],
  ['noted', 'Til Eftr.'],
  ['noted', 'Til Efterr.'],
  ['noted', 'Til Efterretn.'],
  ['noted', 'Til Eftrtn.'],
]
const shortened: readonly Phrase[] = shortForms.map(([verdict, example]) => {
  const stem = example.toLowerCase()
  return {
    verdict,
    negated: null,
    example,
    stems: [stem],
    pattern: word(`(?<=^|[.:] )${stem.replaceAll('.', '\\.')}`),
  }
})

/**
 * The words that decide, modern and old. Order matters only where two phrases share words: the first keeps them, so
 * `anbefales godkendt` is a recommendation and not an approval.
 */
export const phrases: readonly Phrase[] = [
  {
    verdict: 'rejected',
    negated: null,
    example: 'fandt man ikke Anledning til at bevilge',
    stems: ['anledning', 'grund', 'føie', 'føje'],
    pattern: word(
      'f(?:a|u)nd(?:t|tes|et)(?: \\p{L}+){0,2} (?:ikke|ingen) (?:anledning|grund|føie|føje)(?: til(?: at \\p{L}+)?)?|fandt(?:es)? sig ikke bef(?:øi|øj)et',
    ),
  },
  {
    verdict: 'rejected',
    negated: null,
    example: 'Man fandt ikke at kunne bevilge det ansøgte',
    stems: ['fandt', 'mente', 'følge'],
    pattern: word(
      '(?:fandt(?:es)?|mente)(?: sig)? ikke(?: sig)?(?: i stand til)? at kun[nd]e (?:bevilge|imødekomme|anbefale|tiltræde|godkende|give|yde|tillade|meddele)|(?:tages|tog(?:es)?|taget) ikke til følge',
    ),
  },
  {
    verdict: 'rejected',
    negated: null,
    example: 'Sogneraadet finder ingen Grund til at efterkomme Ønsket',
    stems: ['finder', 'sig ikke', 'ønske', 'maatte', 'måtte', 'afstemning'],
    pattern: word(
      'finder(?: \\p{L}+){0,2} (?:ikke|ingen) (?:anledning|grund|føje) til at (?:bevilge|efterkomme|imødekomme|anbefale|tiltræde|yde|tilstaa|tilstå|give|støtte)|(?:saa|så|saae|ser) sig ikke i stand til at (?:bevilge|efterkomme|imødekomme|anbefale|yde|give|støtte)|ønske(?:de|r) ikke at (?:bevilge|efterkomme|imødekomme|anbefale|yde|give|støtte|deltage|tegne|gaae? ind)|(?:maatte|måtte) (?:nægte|afslaa|afslå|afvise|forkaste)|(?:bort)?faldt ved afstemning(?:en)?',
    ),
  },
  {
    verdict: 'rejected',
    negated: null,
    example: 'Besvaredes benægtende.',
    stems: ['nægtende', 'raade', 'råde', 'vil', 'ugrundet', 'grundløs'],
    pattern: word(
      '(?:be)?svare(?:s|t|des)? (?:be)?nægtende|fraraade(?:s|t|des)|(?:maatte|måtte) frar(?:aa|å)de|(?<=(?:man|raadet|rådet|udvalget|kommissionen|bestyrelsen) )vil(?:de|le)? ikke (?:bevilge|yde|give|anbefale|tilstaae?|indrømme|indlade sig)|(?:fandtes|ansaaes?|ansaas|erklæredes|henlagdes|afvistes)(?: \\p{L}+)? (?:ugrundet|grundløs)',
    ),
  },
  {
    verdict: 'approved',
    negated: 'rejected',
    example: 'Man gik ind paa Forslaget',
    stems: ['ind paa', 'ind herpaa', 'ind derpaa', 'indgik', 'indlade sig', 'sig til', 'sig hertil', 'sig dertil'],
    pattern: word(
      '(?<=^|(?:man|det|raadet|udvalget|kommissionen|bestyrelsen|at) )(?:gik|gaar)(?: man)?(?: ikke)? ind (?:paa|herpaa|derpaa)|(?<=(?:kund?e|kan|vilde?|at) (?:ikke )?)(?:gaae? ind (?:paa|herpaa|derpaa)|indlade sig (?:paa|herpaa|derpaa))|indgik (?:herpaa|derpaa)|(?<=^|(?:man|[\\p{L}-]*(?:raadet|rådet|udvalget|kommissionen|bestyrelsen)) )slutte(?:de|r) sig (?:til|hertil|dertil)',
    ),
  },
  {
    verdict: 'rejected',
    negated: null,
    example: 'Nej.',
    stems: ['nej'],
    pattern: word('(?<=^)nej(?=\\.?$)'),
  },
  {
    verdict: 'rejected',
    negated: null,
    example: 'Dispensationen kunne ikke meddeles',
    stems: ['ikke', ' ei ', ' ej '],
    pattern: word('(?:kan|kunne|kunde) (?:ikke|e[ij]) (?:meddeles|gives|ydes|tillades|gennemføres|støttes)'),
  },
  {
    verdict: 'approved',
    negated: 'rejected',
    example: 'Andragendet toges til Følge',
    stems: ['følge'],
    pattern: word('(?:tages|tog(?:es)?|taget) til følge'),
  },
  {
    verdict: 'approved',
    negated: 'rejected',
    example: 'Der var flertal for forslaget',
    stems: ['flertal'],
    pattern: word(
      'flertal for(?= (?:forslaget|indstillingen|planen|ansøgningen|at ))|(?<=(?:opnåede|opnår|fik)(?: \\p{L}+){0,3} )flertal',
    ),
  },
  {
    verdict: 'approved',
    negated: 'rejected',
    example: 'Som indstillet.',
    stems: ['som '],
    pattern: word('(?<=^)som (?:indstillet|foreslået|ansøgt)(?=\\.?$)'),
  },
  {
    verdict: 'recommended',
    negated: 'rejected',
    example: 'Fremsendes til byrådet med anbefaling',
    stems: ['anbefaling'],
    pattern: word('(?:frem|over|videre|ind)send(?:es|tes) (?:(?:til )?[\\p{L}-]+ )?med (?:\\p{L}+ )?anbefaling'),
  },
  {
    verdict: 'not-released',
    negated: null,
    example: 'Ikke frigivet',
    stems: ['frigiv', 'offentlig'],
    pattern: word('ikke (?:\\p{L}+ )?(?:frigiv(?:et|es)|frigivne|offentliggjort|offentliggøres)'),
  },
  {
    verdict: 'withdrawn',
    negated: null,
    example: 'Punktet blev ikke nået',
    stems: ['nået', 'naaet', 'nåede', 'behandlet'],
    pattern: word(
      'ikke (?:\\p{L}+ )?(?:nået|naaet)|nåede(?:s)? (?:\\p{L}+ )?ikke|(?:ikke|ej) (?:blev )?behandlet(?! færdig)',
    ),
  },
  {
    verdict: 'withdrawn',
    negated: null,
    example: 'Udgik.',
    stems: ['udg', 'dagsorden', 'trukke', 'trække', 'aflys', 'fald', 'tilbage'],
    pattern: word(
      'udg(?:ik|år|aar|ået|aaet|års|åede)(?! af (?!dagsorden))|(?:ta(?:get|ges)|tog(?:es)?|udtaget|slettet) (?:\\p{L}+ )?af dagsordenen|tr(?:u|æ)kke[ts](?! sig)(?: tilbage)?|(?<=^|(?:punktet|sagen) )bortfald(?:t|er)|(?<=^)ta(?:get|ges) tilbage|(?<=^)toges tilbage|tilbagetaget|tilbagetoges|(?<=^|(?:punktet|sagen|mødet|temaet|behandlingen|punkt)(?: blev| er)? )(?:aflyst|aflyses)|frafald(?:t|et|es)|tilbagetrukket|tilbagekaldt',
    ),
  },
  {
    verdict: 'noted',
    negated: 'rejected',
    example: 'Taget til efterretning',
    stems: ['efterretning', 'orienter', 'notam', 'noter', 'underretning', 'kundskab'],
    pattern: word(
      'til (?:\\p{L}+ )?efterretning|ta(?:get|ges|gne) (?:[^.;:]{0,80} )?til orientering|tog(?:es)? (?:[^.;:]{0,80} )?til orientering|ad notam|noteredes|noteret|taget til underretning|til underretning|(?:bragtes|tage[ts]|toges|tjene[rs]?|tjente) til (?:\\p{L}+ )?kundskab|(?:blev|er|blevet) orienteret',
    ),
  },
  {
    verdict: 'recommended',
    negated: 'rejected',
    example: 'Anbefales godkendt',
    stems: ['anbefal', 'indstill', 'tilraade'],
    pattern: word(
      '(?<!(?<!\\p{L})(?:som|de|den|det|udvalget|forvaltningen) )(?:(?<=^|(?:meddeltes|gaves|meddeles|gives) )(?:med )?anbefaling(?=\\.?$| til )|tilraade(?:s|des)|anbefal(?:es|et|edes|ede)|indstill(?:es|edes|et(?= (?:til|over|godkendt|vedtaget|tiltrådt))))(?:(?: over ?for| til) [\\p{L}-]+| [\\p{L}-]*(?:rådet|udvalget|bestyrelsen|repræsentationen)(?= (?:godkendt|tiltrådt|vedtaget|bevilget|imødekommet)))?(?:,? at)?(?: til)?(?: (?:godkendt|tiltrådt|vedtaget|godkendelse|vedtagelse|bevilget|imødekommet|bevilling))?',
    ),
  },
  {
    verdict: 'postponed',
    negated: null,
    example: 'Udsættes til næste Møde',
    stems: ['uds', 'opsat', 'opsæt', 'udsk', 'genoptag', 'genoptog', 'møde', 'bero', 'henst', 'hviler', 'tilbage'],
    pattern: word(
      '(?:vedto(?:g|ges)|beslutte(?:t|des)|bestemtes?)(?: at)? uds(?:at|ættelse)(?!telse)|udsættelse (?:vedtoges|besluttedes|blev vedtaget)|uds(?:at|ættes|attes|atte|ætter)|ops(?:at|ættes|attes)(?= til (?:næste|et (?:andet|senere)|senere) )|(?<=sagen(?: blev)? )ops(?:at|attes)(?=\\.?$)|udskyd(?:es|t)|udskudt|udskød(?:es)?|genoptag(?:es|et)|genoptoges|gentages på næste møde|(?:overføres|overført|rykkes|rykket|skydes|skubbes|udsat) til (?:det )?(?:næste|senere|kommende) møde|(?:sættes|optages|tages|behandles|kommer|overgaar|overgår|henstaar|henstår) (?:igen )?(?:på|paa|op på|op paa|op i|op til|op igen på|i|til) (?:dagsordenen (?:til|på) )?(?:det |et )?(?:næste|senere|kommende) møde|(?:still(?:es|et|edes)|sættes|beror|henstår|henstaar|hviler) i bero|(?<=^)(?:i )?bero(?=\\.?$)|(?<=^|sagen )(?:henstaar|henstod|hviler|beroer)(?=\\.?$)|(?:beroer?|beroede|henstår|henstaar|henstod) (?:til|indtil)|vend(?:er|es) tilbage til (?:punktet|sagen|emnet|det(?= på))',
    ),
  },
  {
    verdict: 'rejected',
    negated: null,
    example: 'Nægtedes',
    stems: ['forkast', 'næg', 'afvis', 'afviis', 'afsl', 'nedstemt', 'stemt ned', 'fald'],
    pattern: word(
      'forkast(?:et|es|edes|ede)|næg(?:tedes|tes|tet|tede)|afvii?s(?:t|es|tes|te)|afsl(?:ået|aaet|ås|aas|åes|aaes|og|ogs|oges)|(?:gives|givet|gav|meddeles|meddelt) afslag|afslag|nedstemt(?:es|e)?|stemt ned|forslaget (?:bort)?fald(?:t|er)|forslaget bortfaldt',
    ),
  },
  {
    verdict: 'recommended',
    negated: 'rejected',
    example: 'Udvalget kan anbefale ansøgningen',
    stems: ['anbefale'],
    pattern: word(
      '(?<=(?:et flertal|udvalget|rådet|byrådet|bestyrelsen|kommunalbestyrelsen|sogneraadet|byraadet|man)(?: \\p{L}+){0,5} (?:kunne|kunde|kan)(?: ikke)? )anbefale(?= |$|[.,;])',
    ),
  },
  {
    verdict: 'approved',
    negated: 'rejected',
    example: 'Et flertal kunne tiltræde indstillingen',
    stems: [
      'tiltræde',
      'godkende',
      'imødekomme',
      'bevilge',
      'støtte',
      'tilstaa',
      'indrømme',
      'efterkomme',
      'tilslutte sig',
    ],
    pattern: word(
      '(?<=(?:et flertal|udvalget|rådet|byrådet|bestyrelsen|kommunalbestyrelsen|direktionen|magistraten|sogneraadet|byraadet|man)(?: \\p{L}+){0,5} (?:kunne|kunde|kan)(?: ikke)? )(?:tiltræde|godkende|imødekomme|bevilge|støtte|tilstaae?|indrømme|efterkomme|tilslutte sig)(?= |$|[.,;])',
    ),
  },
  {
    verdict: 'approved',
    negated: 'rejected',
    example: 'Klagen blev taget til følge',
    stems: ['medhold', 'til følge'],
    pattern: word(
      '(?<=(?:giv(?:e|es|et)|gav|gaves|fik|får)(?: [\\p{L}-]+){0,4} )medhold|(?<=(?:tag(?:e|es|et)|tog|toges)(?: [\\p{L}-]+){0,4} )til følge',
    ),
  },
  {
    verdict: 'approved',
    negated: 'rejected',
    example: 'Godkendt.',
    stems: [
      'bev.',
      'godk',
      'tiltr',
      'vedt',
      'bevil',
      'bifald',
      'imødek',
      'samtyk',
      'indrøm',
      'approb',
      'stadf',
      'antag',
      'antog',
      'modt',
      'tilst',
      'tillad',
      'tilladelse',
      'dispensation',
      'tilsagn',
      'tilslut',
      'accept',
      'efterg',
      'indvil',
      'decider',
      'fritag',
      'fritog',
      'efterkom',
      'anvist',
      'anvises',
      'betal',
    ],
    pattern: word(
      '(?<!(?<!\\p{L})(?:de|den|det|disse|sine|alle|nye|allerede|tidligere|senest|af|med|for|til) )(?:god(?:kend|kjend)te|vedtagne|bevilgede)|god(?:kend|kjend)(?:t|es|tes)|tiltr(?:å|aa)d(?:t|te|tes)|tiltrædes|vedtag(?:e[tn]|es)|vedtog(?:es)?|bevil(?:li)?g(?:et|es|edes|ed)|bev\\.(?= (?:kr\\.? )?\\d)|bifald(?:t|tes|es)|imødekomme[ts]|imødekom(?:mes)?|samtykke(?:t|s|des)|indrømme(?:t|s|des)|approbere(?:t|s|des)|stadfæste(?:t|s|des)|antage(?:t|s)|antoges|(?<=^|(?:man|udvalget|sogner(?:aa|å)det|byr(?:aa|å)det|bestyrelsen) )antog|(?<=(?:tilbud|gave)(?:et|n)? )modt(?:oges|ages|aget)|foreslået godkendt|tilst(?:odes|od|aaet|ået|aaes|aas|ås)|tilladtes|accepter(?:es|et|edes)|eftergiv(?:es|et)|eftergav(?:es)?|indvillige(?:t|s|des)|indvilge(?:t|s|des)|decidere(?:t|s|des)|(?<=^|[.:] )frit(?:aget|ages|oges)|efterkommet|efterkommes|efterkom(?:medes)?|(?:tilladelse(?:n)?|tilsagn|samtykket?) (?:gives|meddeles|meddeltes|gaves)|(?:gives|meddeles|gav|meddeltes?|gaves|givet|meddelt|giver|meddeler) (?:\\p{L}+ )?(?:tilladelse|dispensation|tilsagn|samtykke|tilslutning|landzonetilladelse)|tilslutte(?:de|s|des|r) sig|tilsluttedes|tilsluttes|tilsluttet|efterbevil(?:li)?g(?:et|es|edes|ede)|anvi(?:st|stes|ses)(?: til (?:ud)?betaling)?(?=$|[.,;])|(?<=^|[.:] )(?:ud)?betal(?:es|tes)(?=$|[.;])',
    ),
  },
  {
    verdict: 'referred',
    negated: null,
    example: 'Henvises til Socialudvalget',
    stems: ['henvis', 'send', 'hensk', 'overdr', 'overl', 'tilstil', 'aflever', 'overg', 'betænkning'],
    pattern: word(
      'henvis(?:t|es|tes)(?! der)|henviste(?! der| til(?!\\p{L}))|(?:tilbage|over)send(?:t|es|tes|te)|(?:frem|videre|ind)send(?:t|es|tes|te)(?= (?:[^.;:]{0,60} )?til [^.;:]{0,80}(?:udvalg|råd|raad|bestyrelse|behandling|godkendelse|udtalelse|afgørelse|magistrat|minister|forvaltning|styrelse|amt|kommun))|send(?:es|t)(?= (?:tilbage|videre))|sendes(?= til)|sendtes(?= til [^.;:]{0,60}(?:udvalg|kommission|raad|råd|amt|minister|bestyrelse|udtalelse|erklæring|betænkning|afgørelse|behandling|approbation))|hensk(?:udt|ydes|ødes?) til|overdrag(?:es|et)|overdroges|overlad(?:es|t)|overlod(?:es)?|tilstille(?:t|s|des)|afleveret til|overgive(?:t|s)|overgaves|(?<=^)videresendes|(?<=^)til [\\p{L}-]+s betænkning',
    ),
  },
  {
    verdict: 'referred',
    negated: null,
    example: 'Sendt til behandling i Magistraten',
    stems: ['sendt til'],
    pattern: word(
      '(?<=^)sendt til(?= (?:behandling i )?[\\p{L}, -]{0,60}(?:udvalg(?:et)?|magistraten|rådet|raadet|bestyrelsen)\\.?$)',
    ),
  },
  {
    verdict: 'referred',
    negated: null,
    example: 'Udvalget oversender sagen til budgetforhandlingerne',
    stems: ['oversender', 'henviser', 'videresender', 'tilbagesender'],
    pattern: word(
      '(?<=^(?:[\\p{L}-]*(?:udvalget|rådet|bestyrelsen|direktionen|magistraten)|man|vi) )(?:(?:over|videre|tilbage)sender|henviser)(?= (?:[^.;:]{0,60} )?til )',
    ),
  },
  ...shortened,
  {
    verdict: 'discussed',
    negated: 'withdrawn',
    example: 'Drøftet.',
    stems: ['drøft', 'vendt', 'debat', 'diskut', 'forhandledes'],
    pattern: word(
      'drøft(?:et|edes|ede)|vendt|debatter(?:et|edes|ede)|diskuter(?:et|edes|ede)|(?<=^|sagen )forhandledes(?=\\.?$)',
    ),
  },
  {
    verdict: 'no-remarks',
    negated: null,
    example: 'Ingen bemærkninger',
    stems: ['bemærk', 'intet ', 'indvend', 'erindring'],
    pattern: word(
      '(?:ingen|uden) (?:\\p{L}+ )?bemærkninger|(?:gav|giver) (?:ikke|ingen) anledning til bemærkning(?:er)?|intet (?:havde )?at (?:bemærke|erindre|indvende|tilføje|referere)|ingen (?:indvending(?:er)?|erindring(?:er)?)(?: mod)?',
    ),
  },
  {
    verdict: 'see-other',
    negated: null,
    example: 'Se sag 42',
    stems: ['se ', 'jf', 'behandl'],
    pattern: word(
      '(?:se|jf\\.?|jfr\\.?) (?:også )?(?:sag|punkt|pkt\\.?|nr\\.?)(?: nr\\.?)? \\d+|behandle(?:s|t|des) (?:samlet|sammen|under|i sammenhæng)',
    ),
  },
  {
    verdict: 'approved',
    negated: 'rejected',
    example: 'Det blev besluttet at bygge',
    stems: ['beslut', 'bestem'],
    pattern: word('beslutte(?:t|des|s|de)|bestemt(?:es|e)(?= at)'),
  },
]

/** A sentence that is nothing but `Intet.`, `Ingen.`, `Intet nyt -`, `Ingen spørgsmål.` */
export const nothingPattern =
  /^(?:der var |det var )?(?:ingen|intet|ingenting)(?: (?:nyt|særligt|(?:nyt |at berette )?til (?:dette )?punkt(?:et)?|under (?:dette )?punkt(?:et)?|(?:nyt )?siden sidst(?: møde)?|spørgsmål|punkter|emner|kommentarer|meddelelser|indlæg|(?:at|til|under) (?:berette|referat|referere|punktet|orientering|eventuelt|evt)))?[\s.–-]*$/iu

/** `Der var ingen bemærkninger til referatet, som hermed er godkendt.`: the clause behind tells what came of it. */
export const approvedUnasked =
  /(?<!\p{L})(?:ingen|ikke)\s(?:\p{L}+\s)?(?:bemærkninger|kommentarer|indvendinger|indsigelser|spørgsmål|tilføjelser|rettelser)(?!\p{L})[^.;]{0,80}?,?\s(?:der|som|hvorefter|hvorfor|hvormed)\s(?:\p{L}+\s){0,4}godkendt(?:es)?(?!\p{L})/iu

/** Words of the sentence in which the main motion is decided, after amendments. */
export const mainMotion =
  /(?<!\p{L})(?:indstilling(?:en|erne)?|hovedforslaget|det samlede|forslaget som helhed|herefter|derefter|i øvrigt)(?!\p{L})/iu

/** `Til Efterretning.`, alone behind `Forhøjelsen er godkendt.`: what others approved is told, and taken note of. */
export const bareNote = /^(?:toges |tages |taget |togs )?til efterretning\.?$/iu
export const reportsState = /(?<!\p{L})(?:er|var|har|havde) (?:nu |blevet )?\p{L}+t(?!\p{L})/iu

/** `OK`, `Ok!`: all that was said of a punkt. */
export const fine = /^o\.?k\.?!?$/iu

/** `Til orientering.`, `Orienteret.`, `Orientering givet.`: under a decision label it says that the board was told. */
export const toldPattern =
  /^(?:til orientering|orienteret|orientering(?:en)?(?: (?:blev|er))? (?:givet|foretaget|modtaget|gennemført))(?: (?:med|uden) (?:bemærkninger|kommentarer))?[\s.–-]*$/iu

/** `Bestyrelsen bevilger 5.000 kr.`, `M-rådet støtter ikke forslaget`, `LokalMED godkender planen`: the board itself, in the present tense. */
export const boardDecides =
  /^(?:kkr|[acflhors]mu|(?:hoved|lokal|område|center)-?med|(?:(?:m|menigheds)-?|hoved|afdelings)(?:rådet|bestyrelsen)|(?<compound>(?:\p{L}[\p{L}-]{1,24},? (?:og )?){0,3}\p{L}[\p{L}-]{0,40}?)??(?:rådet|raadet|udvalget|nævnet|kommissionen|bestyrelsen|direktionen|generalforsamlingen|forsamlingen|menigheden)|man|vi|et (?:flertal|enigt \p{L}+)(?: i \p{L}+)?(?: ?\([^()]{1,100}\)| bestående af [^.;]{1,100}?)?) (?:enstemmigt )?(?:bevilger|godkender|vedtager|tiltræder|imødekommer|beslutter|bifalder|bak(?:ker|kede) op om|støtter|støttede|g(?:iver|av) grønt lys)(?!\p{L})(?<not> ikke(?!\p{L}))?/iu

/** `Et mindretal (SF) indstiller, at planen forkastes`, `Enhedslisten tog forbehold`: what some said, not what was decided. */
export const minority =
  /^(?:[-–•] )?(?:et )?mindretal(?!\p{L})|^mindretallet(?!\p{L})|(?<!\p{L})(?:tog|tager|tog et) forbehold(?!\p{L})|^mindretalsudtalelse/iu

/** `Godkendt, idet Ida Holm tog forbehold for prisen`: the clause of those who differed, behind what was decided. */
export const reservation =
  /,? (?:idet|men|dog|mens|hvor)\s[^,;.]{1,200}?\s(?:tog|tager)(?: et)? forbehold(?!\p{L}).*$/iu

/** `vedtog at bevilge`, `besluttede, at afslå`: the infinitive that follows says what was decided. */
export const resolved =
  /(?<![\p{L}-])(?:vedtog(?:es)?|vedtage[ts]|beslutte(?:t|des|s|de)|bestemte(?:s)?|enedes om)(?: (?:det|man|[\p{L}-]+(?:råd|raad|udvalg|bestyrelse)(?:et|en)?))?(?: (?<not>ikke))?(?: (?:een|en|én)stemmigt?| med (?:alle stemmer|stemmeflerhed|\S{1,12} stemmer (?:i?mod) \S{1,12}))?,? (?<not2>ikke )?at (?<not3>ikke )?(?<verb>\p{L}+)/iu

/** `Der var enighed om at udskyde valget`: what they agreed to do; but no `Der var enighed om, at det går godt`. */
export const agreed =
  /(?<!\p{L})(?:enighed|enige) om,? (?<not>ikke )?at (?!(?:de|den|det|denne|dette|disse|alle|ikke|mange|nogle|flere|hele|have|være|vide|mene|se) )(?<verb>\p{L}+[eåo]) /iu

/** `Kassereren fremlagde regnskabet, der blev godkendt`: the clause behind tells what came of what was laid before them. */
export const presents =
  /(?<!\p{L})(?:fremlagde|forelagde|gennemgik|aflagde|præsenterede|oplæste|fremlægger|gennemgår)\s[^.,;:]{3,80},\s(?:der|som|hvilket|hvilken|hvilke) (?:herefter |derefter |(?:en|een|én)stemmigt? )?(?:(?:blev|er) |(?=(?:godkendtes|vedtoges|toges til)(?!\p{L})))/iu

/** What the infinitive after `vedtog at` makes of the decision. */
export const infinitives: Readonly<Record<string, Verdict>> = {
  henvise: 'referred',
  oversende: 'referred',
  fremsende: 'referred',
  tilbagesende: 'referred',
  videresende: 'referred',
  overdrage: 'referred',
  overlade: 'referred',
  sende: 'referred',
  udsætte: 'postponed',
  udskyde: 'postponed',
  genoptage: 'postponed',
  nægte: 'rejected',
  afvise: 'rejected',
  afslå: 'rejected',
  afslaa: 'rejected',
  forkaste: 'rejected',
  anbefale: 'recommended',
  indstille: 'recommended',
  drøfte: 'discussed',
}

/** `at overlade Foreningen Jordstykket`: given away, not handed on to somebody who is to see to it. */
export const handsOver =
  /overlad(?:e|es|t)(?!.{0,120}(?:(?<!\p{L})(?:til|at)(?!\p{L})|udvalg|formand|[ck]ommission|bestyrelse|borgmester|inspekt|medlem|nævn)).{0,80}(?:jord|areal|plads|lokale|grund|parcel|hus|sal|bord|bænk)/iu

/** `Besluttedes at svare nægtende`: the infinitive alone does not tell. */
export const deniesIt = /^\P{L}*\p{L}+(?:\s\p{L}+){0,3},? at (?:be)?svare (?:\p{L}+ ){0,3}(?:be)?nægtende/iu

/** What becomes of a verdict when the board resolves not to; `null` says nothing. */
export const notResolved: Readonly<Record<Verdict, Verdict | null>> = {
  approved: 'rejected',
  recommended: 'rejected',
  noted: 'rejected',
  referred: 'rejected',
  rejected: null,
  discussed: 'withdrawn',
  'no-remarks': null,
  postponed: null,
  withdrawn: null,
  'not-released': null,
  'see-other': null,
}

/** Forwarding with a report of what was decided: `Tilbagesendes med bemærkning, at byrådet har vedtaget`, `Fremsendes med bemærkning, at Magistraten anbefaler`. */
export const reported =
  /med (?:den |følgende )?bemærkning(?:er)?,? (?:om )?,?at (?:[^;]{0,240} )?(?<verb>(?:har|havde|er|blev) (?<not>ikke )?(?:\p{L}+ )?(?:vedtaget|godkendt|tiltrådt|bevilget|imødekommet)|(?<recommends>anbefaler(?! ikke)))(?!\p{L})/iu

/** One who proposes: what follows is a proposal, not the decision; `Det Ansøgte` is what was asked for. */
export const proposes =
  /(?<!\p{L})(?:indstiller|indstillede|foreslår|foreslaar|foreslog|foreslås|anbefaler|anbefalede|ønsker|søger|ansøger|(?<!(?<!\p{L})det )(?:ønskede|ansøgte)|andrager|anmoder|opfordrer|bad|beder)(?!\p{L})/iu

/**
 * A board recommends: `Udvalget anbefaler`, `Udvalget indstiller til byrådet`, `KKR anbefaler`. With a `compound` before it
 * (`Bygningsudvalget indstiller`) it may be another board than the one that sits.
 */
export const boardRecommends =
  /^(?:et (?:flertal|enigt)(?: i \p{L}+)?(?: ?\([^()]{1,100}\)| bestående af [^.;]{1,100}?)?[^.,;()]{0,60}?|(?<compound>(?:\p{L}[\p{L}-]{1,24},? (?:og )?){0,3}[\p{L}-]{1,40})??(?:udvalget|rådet|nævnet|kommissionen|bestyrelsen|byr(?:å|aa)det|sogner(?:å|aa)det|magistraten|direktionen)(?: (?:for|om) [^.;:]{2,60}?)?|kkr|[acflhors]mu|(?:hoved|lokal|område|center)-?med|man|vi) (?:anbefaler|indstiller|anbefalede|indstillede)(?!\p{L})/iu

const literal = (stem: string) => stem.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
/** What decides without standing in a phrase. */
const otherStems = ['enedes om', 'enighed om', 'enige om', 'støtte', 'op om', 'grønt lys']
const anyStem = new RegExp(
  [...new Set([...phrases.flatMap(({ stems }) => stems), ...otherStems])].map(literal).join('|'),
)
const nothing = /(?:^|\n|\. )(?:[-•\d.)\s]{0,8})(?:der var |det var )?(?:ingen|intet|ingenting)/

/** Whether a text, written small, can decide anything at all. */
export const mayDecide = (lower: string) => anyStem.test(lower) || nothing.test(lower) || fineLine.test(lower)
const fineLine = /(?:^|\n|\. )[-•\d.)\s]{0,8}o\.?k\.?!?(?:\s|$)/u
