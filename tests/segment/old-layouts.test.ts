import { expect, test } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import { segment } from '../../src/segment/index.ts'
import { linesOf } from './cut.ts'

const silent = () => undefined
const cut = (text: string) => segment(linesOf(text), silent)
const meetings = (text: string) => extract(cut(text), silent)
const titles = (text: string) =>
  meetings(text).map(({ date, punkter }) => [date, ...punkter.map(({ number, title }) => `${number} ${title}`)])
const outcomes = (text: string) =>
  meetings(text).map(({ punkter }) =>
    punkter.map(({ decision }) => [decision?.outcome ?? null, decision?.text ?? null]),
  )

const printed = `                     Lindum Byraads Forhandlinger 1892.                 31

            Mødet Mandagen den 7de Marts 1892.

Alle Byraadets Medlemmer vare til Stede med Undtagelse af Bager
Holm, der var bortrejst.

31-1892.
Havnens Regnskab for 1891.

Havneudvalget fremlagde Regnskabet, der balancerer med 8,112 Kr. 40 Øre.
   Formanden anbefalede at antage det; han henviste til Revisorernes
Erklæring.
   Regnskabet blev enstemmig vedtagen.

32-1892.
Andragende fra Vognmand Stub om Plads paa Torvet.

Udvalget havde indstillet, at Pladsen ikke bortlejedes.
   Bager Krogh fandt, at Manden burde have sin Plads.

32                     Lindum Byraads Forhandlinger 1892.

   Indstillingen forkastedes med 6 Stemmer mod 3.

            Mødet hævet.
`

test('the number of a case stands alone over its title', () => {
  expect(titles(printed)).toEqual([
    ['1892-03-07', '31-1892 Havnens Regnskab for 1891.', '32-1892 Andragende fra Vognmand Stub om Plads paa Torvet.'],
  ])
})

test('a later number alone is of the case whose heading stands above it', () => {
  const text = `Byrådet\nMandag den 7. marts 1994 kl. 16\n\n1. Ny kaj\n31-1993\n\nBeslutning\nGodkendt.\n\n2. Nyt tag\n40-1993\n\nBeslutning\nUdsat.\n`
  expect(titles(text)).toEqual([['1994-03-07', '1 Ny kaj', '2 Nyt tag']])
})

test('the title of the book and the number of the page are no text, on left pages and on right ones', () => {
  expect(cut(printed).furniture.map(({ line, kind }) => [line, kind])).toEqual([[22, 'running-header']])
})

test('rows of a table that close up are no titles of pages', () => {
  const text = printed.replace(/^32 {9}.*$/m, 'Stole i Salen        3\n\nStole i Salen        4')
  expect(cut(text).furniture).toEqual([])
})

test('the number of a page at the right margin is no text; another number there is', () => {
  const margin = (number: number) => printed.replace(/^32 {9}.*$/m, `${' '.repeat(70)}${number}`)
  expect(cut(margin(2)).furniture).toEqual([{ page: 1, line: 22, kind: 'page-number' }])
  expect(cut(margin(7)).furniture).toEqual([])
})

test('an indent begins a paragraph: the last of a case is what was decided', () => {
  expect(outcomes(printed)).toEqual([
    [
      ['approved', 'Regnskabet blev enstemmig vedtagen.'],
      ['rejected', 'Indstillingen forkastedes med 6 Stemmer mod 3.'],
    ],
  ])
})

test('a paragraph that is set in from its first line to its last is one', () => {
  const text = `Aar 1903 den 5te Maj Kl. 5 Eftm. afholdtes Byraadsmøde paa Raadhuset.

1. Regulativ for Torvet. Bager Krogh foreslog
en Tilføjelse om Søndage.

      Regulativet vedtoges med den af
      Krogh foreslaaede Tilføjelse.
`
  expect(outcomes(text)).toEqual([[['approved', 'Regulativet vedtoges med den af Krogh foreslaaede Tilføjelse.']]])
})

test('a sentence about those who met is neither board nor place', () => {
  expect(meetings(printed)[0]).toMatchObject({ body: 'Lindum Byraad', location: null })
})

const roman = `Lørdag d. 14. Marts 1914, Em. Kl. 4, afholdt Skolekommissionen for Aaby Sogn Møde i Aaby Skole i Anledning af Eksamen. Alle mødt.

I. Ferieplan for 1914.
Planen vedtoges.

II. Mulkter.
Følgende ikendtes:
1. Hmd. Jens Bro, for 3 Dage
2. Hmd. Ole Toft, for 5 Dage

III. Ansøgning fra Gdr. Kjær om Fritagelse for hans Søn.
Nægtedes.

Fr. Lund    V. Kjær    I. Bro

Lørdag d. 9. Maj 1914, Em. Kl. 4, afholdt Skolekommissionen for Aaby Sogn Møde i Aaby Skole.

I. Ny Pumpe.
Sagen udsattes.
`
const romanTitles = [
  ['1914-03-14', 'I Ferieplan for 1914.', 'II Mulkter.', 'III Ansøgning fra Gdr. Kjær om Fritagelse for hans Søn.'],
  ['1914-05-09', 'I Ny Pumpe.'],
]

test('Roman numbers count the cases, and other numbers what stands inside; one alone is a case where others are', () => {
  expect(titles(roman)).toEqual(romanTitles)
  expect(meetings(roman)[0]?.location).toBe('Aaby Skole')
})

test('with brackets, without blank lines, over their titles: Roman numbers all the same', () => {
  expect(titles(roman.replace(/^([IV]+)\. (?=\p{Lu})/gmu, '$1) '))).toEqual(romanTitles)
  expect(titles(roman.replace(/\n\n(?=I{2,3}\. )/g, '\n'))).toEqual(romanTitles)
  expect(titles(roman.replace(/^([IV]+\.) (?=\p{Lu})/gmu, '$1\n'))).toEqual(romanTitles)
})

test('initials are no Roman numbers, and Roman numbers over a list that runs on are its groups', () => {
  const initials = `Byrådet\nMandag den 7. maj 2012 kl. 16\n\n1. Ny kaj\n\nBeslutning\nGodkendt.\n\nI. Holm\n\nV. Lund\n\n2. Nyt tag\n\nBeslutning\nUdsat.\n`
  expect(titles(initials)).toEqual([['2012-05-07', '1 Ny kaj', '2 Nyt tag']])
  const groups = `Byrådet\nMandag den 7. maj 2012 kl. 16\n\nI. Havnen\n\n1. Ny kaj\n\nBeslutning\nGodkendt.\n\nII. Skolen\n\n2. Nyt tag\n\nBeslutning\nUdsat.\n`
  expect(titles(groups)).toEqual([['2012-05-07', '1 Ny kaj', '2 Nyt tag']])
  const inside = `Byrådet\nMandag den 7. maj 2012 kl. 16\n\n1. Ny kaj\n\nI. Havnens ønsker\n\nII. Byens ønsker\n\nBeslutning\nGodkendt.\n\n2. Nyt tag\n\nBeslutning\nUdsat.\n`
  expect(titles(inside)).toEqual([['2012-05-07', '1 Ny kaj', '2 Nyt tag']])
})

const debated = `                     Mødet Tirsdagen den 6te April 1886.

     Nr. 12. Gadelygterne. — Udvalget androg om Bemyndigelse til at flytte
de 9 Lygter. Sagen udsattes.

     Nr. 13. Andragende fra Bager Toft om Torvets Brolægning. —
Toft tilbød selv at bekoste Stenene.
     Hr. Krogh: Det lover godt.
     Andragendet bevilgedes med 8 Stemmer mod 2.

     Nr. 15. Forslag fra Hr. Krogh om Afskaffelse af Bropengene paa Havnen.
— Hr. Krogh motiverede sit Forslag. Forslaget forkastedes.

     Fraværende i Mødet vare DHrr. Holm, Brandt
og Lange.
`

test('a dash behind the full stop of a title begins the case, on its line or on the next', () => {
  expect(titles(debated)).toEqual([
    [
      '1886-04-06',
      '12 Gadelygterne.',
      '13 Andragende fra Bager Toft om Torvets Brolægning.',
      '15 Forslag fra Hr. Krogh om Afskaffelse af Bropengene paa Havnen.',
    ],
  ])
  expect(outcomes(debated)).toEqual([
    [
      ['postponed', 'Sagen udsattes.'],
      ['approved', 'Andragendet bevilgedes med 8 Stemmer mod 2.'],
      ['rejected', 'Forslaget forkastedes.'],
    ],
  ])
})

test('who was away is told under the last case, and over a line end in the head', () => {
  expect(meetings(debated)[0]?.absent.map(({ name }) => name)).toEqual(['Holm', 'Brandt', 'Lange'])
  expect(meetings(printed)[0]?.absent.map(({ name }) => name)).toEqual(['Holm'])
  const all = debated.replace(/Fraværende i[^.]*\. ?[^.]*\./u, 'Alle Byraadets Medlemmer vare til Stede.')
  expect(meetings(all)[0]?.absent).toEqual([])
  expect(outcomes(all)[0]?.at(-1)).toEqual(['rejected', 'Forslaget forkastedes.'])
})

const county = `Aalkær Amtsraad                                                      1921

                     Udskrift af Forhandlingsprotokollen

                       for Mødet den 17. Marts 1921.


Alle Amtsraadets Medlemmer var mødt.

Amtmanden aabnede Mødet Kl. 10.

                          A. Vejene.

1. (J. Nr. 118/21). Andragende fra Vinde Sogneraad om Optagelse
af Vejen til Kirken.
      Vejudvalget fraraadede.
      Tiltraadt.

2. (J. Nr. 9/21). Andragende fra Vejmand Toft om 3 Ugers
Orlov.
      Bevilget.

                          B. Skolerne.

3. (J. Nr. 88/21). Tilskud til Aftenskolen i Lundby. Forstander
Lund anbefalede.
      Gaardejer Krogh talte imod.
      Ved Afstemning nægtedes Tilskuddet med 7 Stemmer mod 4.

Mødet hævet Kl. 2½.

      E. Holm          Søren Krogh          A. Lund
`
const countyTitles = [
  [
    '1921-03-17',
    '1 Andragende fra Vinde Sogneraad om Optagelse af Vejen til Kirken.',
    '2 Andragende fra Vejmand Toft om 3 Ugers Orlov.',
    '3 Tilskud til Aftenskolen i Lundby.',
  ],
]

test('before the reform of spelling a head without a sentence opens an old protocol too: its cases are told in sentences', () => {
  expect(titles(county)).toEqual(countyTitles)
  expect(outcomes(county)[0]?.map(([outcome]) => outcome)).toEqual(['approved', 'approved', 'rejected'])
  expect(meetings(county)[0]).toMatchObject({ startTime: '10:00', endTime: '14:30', location: null })
})

test('the number of a case before its title, in brackets or with a full stop', () => {
  const numbers = [['118/21'], ['9/21'], ['88/21']]
  const caseNumbers = (text: string) => meetings(text)[0]?.punkter.map((punkt) => punkt.caseNumbers)
  expect(caseNumbers(county)).toEqual(numbers)
  const plain = county.replace(/\((J\. Nr\. [\d/]+)\)\./g, '$1.')
  expect(titles(plain)).toEqual(countyTitles)
  expect(caseNumbers(plain)).toEqual(numbers)
})

test('letters and Roman numbers count groups of cases whose numbers run on through them', () => {
  const categories = (text: string) => meetings(text)[0]?.punkter.map(({ category }) => category)
  expect(categories(county)).toEqual(['Vejene', 'Vejene', 'Skolerne'])
  const romans = county.replace('A. Vejene.', 'I. Vejene').replace('B. Skolerne.', 'II. Skolerne')
  expect(categories(romans)).toEqual(['Vejene', 'Vejene', 'Skolerne'])
  expect(titles(romans)).toEqual(countyTitles)
  const lone = county.replace('B. Skolerne.', 'D. Skolerne.')
  expect(categories(lone)).toEqual([null, null, null])
})

const church = `[S. 12]
Aar 1926 den 8. Marts afholdtes Menighedsraadsmøde i Præstegaarden i Aaby Kl. 7 Aften.
Dagsorden:
1) Kirkens Tag
2) Laan af Kirken
3) Eventuelt.

ad 1) Kirkens Tag. Tækkemand Toft har meddelt, at Straaene er raadne.
Det vedtoges at indhente Tilbud.

ad 2) Laan af Kirken. Sangforeningen anmoder om Kirken en Aften.
Nægtedes.

ad 3) Eventuelt. Intet.

Mødet hævet.
A. Holm    L. Bro

[S. 13]
Aar 1926 den 4. April var Kirkegaardsudvalget samlet paa Aaby Kirkegaard Kl. 4 Em.

1) Ny Vandpost. Bevilgedes.
`
const churchTitles = (stop: string) => [
  ['1926-03-08', `1 Kirkens Tag${stop}`, `2 Laan af Kirken${stop}`, '3 Eventuelt.'],
  ['1926-04-04', '1 Ny Vandpost.'],
]

test('after an agenda the replies are its cases, whether they say its titles again or not', () => {
  expect(titles(church)).toEqual(churchTitles('.'))
  expect(outcomes(church)[0]?.map(([outcome]) => outcome)).toEqual(['approved', 'rejected', 'no-remarks'])
  const untitled = church.replace(/^(ad \d\)) [^.]*\. /gmu, '$1 ')
  expect(titles(untitled)).toEqual(churchTitles(''))
  expect(outcomes(untitled)[0]?.map(([outcome]) => outcome)).toEqual(['approved', 'rejected', 'no-remarks'])
})

test('a meeting begins right under what says the page of the book', () => {
  expect(meetings(church)[1]).toMatchObject({ body: 'Kirkegaardsudvalget', location: 'Aaby Kirkegaard' })
})

const typed = `LINDUM SOGNERÅD

UDSKRIFT   AF   FORHANDLINGSPROTOKOLLEN

Mødet den 7. september 1964 kl. 14.00 på kommunekontoret.

Fraværende: Ingen.


21. J.nr. 31-14/64.
    Ansøgning fra vandværket om garanti for et lån på
    15.000 kr.

    Godkendt.

Mødet hævet kl. 16.

Chr. Holm   Viggo Bro   Alfred Dal


                                - - - - -


LINDUM SOGNERÅD

UDSKRIFT   AF   FORHANDLINGSPROTOKOLLEN

Ekstraordinært møde den 19. oktober 1964 kl. 19.30 på kommunekontoret.

Fraværende: Alfred Dal.


22. J.nr. 8-2/63.
    Regulativ for åen.

    Udsat.

Mødet hævet kl. 20.
`

test('the titles of the book over each meeting are of its head, and of no case above it', () => {
  expect(meetings(typed).map(({ date, body, startTime }) => [date, body, startTime])).toEqual([
    ['1964-09-07', 'LINDUM SOGNERÅD', '14:00'],
    ['1964-10-19', 'LINDUM SOGNERÅD', '19:30'],
  ])
  expect(outcomes(typed)).toEqual([[['approved', 'Godkendt.']], [['postponed', 'Udsat.']]])
  expect(meetings(typed)[0]?.punkter[0]).toMatchObject({
    title: 'Ansøgning fra vandværket om garanti for et lån på 15.000 kr.',
    caseNumbers: ['31-14/64'],
  })
})

test('a book printed sheet by sheet: its title, its year and the number of the sheet over each meeting', () => {
  const sheet = (number: number, day: string, title: string) =>
    `LINDBY BYRAADS FORHANDLINGER\n1911\n\nNr. ${number}.\n\nMødet Torsdagen den ${day} 1911 Kl. 4½ Eftm.\n\nAlle Medlemmer vare tilstede.\n\n1. ${title}\n\nBorgmesteren bemyndigedes til at afslutte Handelen.\n\nMødet hævedes Kl. 7.\n\n\n`
  const found = meetings(sheet(3, '9. Februar', 'Kjøb af et Areal.') + sheet(4, '2. Marts', 'Salg af en Hest.'))
  expect(found.map(({ date, endTime }) => [date, endTime])).toEqual([
    ['1911-02-09', '19:00'],
    ['1911-03-02', '19:00'],
  ])
  expect(found[0]?.punkter[0]?.decision?.text).toContain('bemyndigedes')
})

const waterworks = `ANDELSSELSKABET ENGBY VANDVÆRK

Bestyrelsesmøde den 14. januar 1974 kl. 19.30 hos kassereren.

Til stede: Knud Holm, Erling Bro og
Svend Krog. Afbud fra Ejnar Dal.

1. Protokollen
   Oplæst og underskrevet.

2. Takstblad for 1974
   Regningen godkendtes.

Knud Holm      Erling Bro

                                                          Side 102

Ordinær generalforsamling den 27. februar 1974 kl. 19.30 i Engby
forsamlingshus. Der var mødt 38 andelshavere.

Dagsorden:
  1. Valg af dirigent
  2. Regnskabet for 1973

Ad 1. Formanden foreslog gårdejer Lund, der valgtes.

Ad 2. Regnskabet godkendtes.

Mødet sluttet kl. 22.15.
`

test('a sitting with its clock and without a weekday is a head where its people and its list follow', () => {
  expect(meetings(waterworks).map(({ date, location }) => [date, location])).toEqual([
    ['1974-01-14', 'hos kassereren'],
    ['1974-02-27', 'Engby forsamlingshus'],
  ])
  expect(meetings(waterworks)[0]?.participants.map(({ name }) => name)).toEqual([
    'Knud Holm',
    'Erling Bro',
    'Svend Krog',
  ])
  expect(meetings(waterworks)[0]?.absent.map(({ name }) => name)).toEqual(['Ejnar Dal'])
  const inside = waterworks.replace(
    'Oplæst og underskrevet.',
    'Oplæst.\n\nBestyrelsesmøde den 3. maj 1974 kl. 19 hos Erling Bro.',
  )
  expect(meetings(inside)).toHaveLength(2)
})

test('the title of a book says whose meetings they are, unless a head says so itself', () => {
  const book = (title: string) => `${title}


            Mødet Torsdagen den 3die Marts 1892.

1. Regning fra Smeden. Anvistes.

            Mødet hævet.

            Mødet Torsdagen den 7de April 1892.

1. Andragende fra Bager Holm om Plads paa Torvet. Nægtedes.
`
  const bodies = (text: string) => meetings(text).map(({ body, date }) => [body, date])
  const both = [
    ['Lindum Byraad', '1892-03-03'],
    ['Lindum Byraad', '1892-04-07'],
  ]
  expect(bodies(book('Lindum Byraads Forhandlinger 1892.                 17'))).toEqual(both)
  expect(bodies(book('Lindum Byraad'))).toEqual(both)
  expect(meetings(book('Lindum Byraad'))[1]?.evidence).toMatchObject({ body: { certainty: 'inferred' } })
  expect(bodies(book('Regnskabsbog for 1892')).map(([body]) => body)).toEqual([null, null])
  expect(bodies(book('Lindum Havneudvalg')).map(([body]) => body)).toEqual(['Lindum Havneudvalg', null])
})

test('a list that a case introduces is inside it, though its numbers would go on', () => {
  const text = `Aar 1934 den 2. Marts Kl. 4 Em. afholdt Sogneraadet Møde i Aaby Skole.

1.
Skrivelse fra Amtet.

Toges til Efterretning.

2.
Tilbud paa Skærver.
Der var indkommet følgende Tilbud:
1. Vognmand Lund, Kr. 6,25
2. Gdr. Hald, Kr. 5,90
3. Kalkværket, Kr. 7,10

Overdroges til Hald.

3.
Klage over Vejen.

Henvises til Vejudvalget.
`
  expect(titles(text)).toEqual([
    ['1934-03-02', '1 Skrivelse fra Amtet.', '2 Tilbud paa Skærver.', '3 Klage over Vejen.'],
  ])
  expect(outcomes(text)[0]?.[1]).toEqual(['referred', 'Overdroges til Hald.'])
})

test('old words that decide, and words that end a meeting or a page', () => {
  const text = `Aar 1887 den 4de April var Brandcommissionen samlet paa Lindum Raadhus.

1. Ansøgning fra Skomager Bro om Forskud. Man fandt ikke at kunne bevilge det Ansøgte.

2. Klage fra Lemmet Toft over Kosten. Klagen toges ikke til Følge.

3. Andragende fra Enken Dal om Tørv. Andragendet toges til Følge.

4. Huslejen i Ejendommen Matr. Nr. 9 d. Til Efterretning.

Mødet fortsattes for lukkede Døre.

5. Eftergivelse af Skatter. Bevilgedes.

Forretningen sluttet.

Holm        N. Bro        Chr. Dal


1888


Aar 1888 den 9de Juli var Brandcommissionen samlet paa Lindum Raadhus.

1. Ny Sprøite. Udsattes.
`
  expect(outcomes(text).map((punkter) => punkter.map(([outcome]) => outcome))).toEqual([
    ['rejected', 'rejected', 'approved', 'noted', 'approved'],
    ['postponed'],
  ])
  expect(titles(text)[0]?.at(4)).toBe('4 Huslejen i Ejendommen Matr. Nr. 9 d.')
  expect(meetings(text)[0]?.punkter.map(({ closed }) => closed)).toEqual([false, false, false, false, true])
  expect(meetings(text)[0]?.punkter[4]?.decision?.text).toBe('Bevilgedes.')
})

test('numbers with the year behind a stroke, and the title of the book with a full stop', () => {
  const text = `Nørby Byraad.                                                       3

                 Byraadsmødet den 12te Januar 1888.

     Tilstede vare samtlige Medlemmer undtagen Grosserer Munk.

     Nr. 3/88. Vandværkets Udvidelse.
     Sagen henvistes til Finansudvalget.

     Nr. 6/88. Gadebelysningen.
     Udsattes.

                 Mødet hævet.

                 Byraadsmødet den 26de Januar 1888.

     Nr. 6/88. Gadebelysningen.
     Vedtoges.
`
  expect(titles(text)).toEqual([
    ['1888-01-12', '3/88 Vandværkets Udvidelse.', '6/88 Gadebelysningen.'],
    ['1888-01-26', '6/88 Gadebelysningen.'],
  ])
  expect(meetings(text).map(({ body }) => body)).toEqual(['Nørby Byraad', 'Nørby Byraad'])
  expect(meetings(text)[0]?.absent.map(({ name }) => name)).toEqual(['Munk'])
})

test('a branch of the council alone over its cases is their group', () => {
  const text = `Vestre Amtsraad.

Mødet Onsdagen den 9. Maj 1917.

Fraværende: Godsejer Lunn.

Vejvæsenet.

1) J. Nr. 211/17. Andragende om Tilskud til en Bro.
     Vedtoges.

Sygehusvæsenet.

2) J. Nr. 232/17. Ansættelse af en Assistentlæge.
     Overlodes til Udvalget.

Mødet sluttet.
`
  const [meeting] = meetings(text)
  expect(meeting?.punkter.map(({ category }) => category)).toEqual(['Vejvæsenet', 'Sygehusvæsenet'])
  expect(outcomes(text)[0]?.[0]).toEqual(['approved', 'Vedtoges.'])
  expect(meeting?.absent).toHaveLength(1)
})

test('an agenda in one line, or read as a list of contents, and the replies to it', () => {
  const text = `(Side 44)
Tirsdag den 3. Oktober 1933 holdt Menighedsraadet Møde i Konfirmandstuen Kl. 19,30.

Dagsorden: 1. Kirkens Opvarmning. 2. Ligkapellet. 3. Eventuelt.

Ad 1. Ingeniør Holst forelagde Tilbud paa en Ovn. Tilbudet antoges.

Ad 2. Ligkapellet trænger til Maling. Sagen udsattes.

Ad 3. Intet.

P. Holm. Niels Sand. K. Toft.

(Side 45)
Torsdag den 9. November 1933 holdt Menighedsraadet Møde sammesteds Kl. 20.

Dagsorden:
1. Ligkapellet.
2. Kirkegaardsmuren.

Ad 1) Ligkapellet.
Malermester Dal fik Arbejdet.

Ad 2) Kirkegaardsmuren.
Udsattes til Foraaret.
`
  expect(titles(text)).toEqual([
    ['1933-10-03', '1 Kirkens Opvarmning.', '2 Ligkapellet.', '3 Eventuelt.'],
    ['1933-11-09', '1 Ligkapellet.', '2 Kirkegaardsmuren.'],
  ])
  expect(outcomes(text)[0]?.map(([outcome]) => outcome)).toEqual(['approved', 'postponed', 'no-remarks'])
  expect(outcomes(text)[1]?.at(1)).toEqual(['postponed', 'Udsattes til Foraaret.'])
})

test('the number of a meeting behind its word, under titles that stand close', () => {
  const text = `ENGBY SOGNERÅD
Udskrift af forhandlingsprotokollen

Møde nr. 7. Torsdag den 11. august 1960 kl. 15 på alderdomshjemmet.

44. Ansøgning fra Idrætsforeningen om tilskud. (J.nr. 12-4/60).

    Bevilget 500 kr.

Mødet hævet.


ENGBY SOGNERÅD
Udskrift af forhandlingsprotokollen

Møde nr. 8. Torsdag den 8. september 1960 kl. 15 på alderdomshjemmet.

45. Eventuelt.

    Intet.

Holm
formand
`
  expect(titles(text)).toEqual([
    ['1960-08-11', '44 Ansøgning fra Idrætsforeningen om tilskud.'],
    ['1960-09-08', '45 Eventuelt.'],
  ])
  expect(meetings(text).map(({ body }) => body)).toEqual(['ENGBY SOGNERÅD', 'ENGBY SOGNERÅD'])
  expect(meetings(text)[0]?.punkter[0]?.caseNumbers).toEqual(['12-4/60'])
  expect(outcomes(text)[1]).toEqual([['no-remarks', 'Intet.']])
})

test('names that a full stop parts sign one by one', () => {
  const text = `Vindeby Sogneraad.

Mandag den 6. Oktober 1941 Kl. 19 afholdt Sogneraadet Møde paa Kroen.

1. Regning fra Smeden. Anvistes.

Mødet hævet.
Rasmus Bro. Kn. Jacobsen. Hans P. Hansen.
Joh. Dinesen. A. Krog.
`
  expect(meetings(text)[0]?.participants.map(({ name }) => name)).toEqual([
    'Rasmus Bro',
    'Kn. Jacobsen',
    'Hans P. Hansen',
    'Joh. Dinesen',
    'A. Krog',
  ])
  expect(meetings(text)[0]?.body).toBe('Vindeby Sogneraad')
})

test('paragraphs and ordinals count the cases of old protocols; in later sources they are of statutes', () => {
  const text = `Lindeby Sogns Sparekasse

Direktionsmøde den 5. Februar 1908.

Mødt: Dyrlæge Vind, Lærer Holm.

§ 1. Laan til Gaardmand Toft, 800 Kr. Bevilgedes.

§ 2. Renten. Udsat.

Vind. A. Holm.

Direktionsmøde den 4. Marts 1908.

Mødt: Alle.

§ 1. Laan til Smed Lund. Nægtedes.
`
  const both = [
    ['1908-02-05', '1 Laan til Gaardmand Toft, 800 Kr.', '2 Renten.'],
    ['1908-03-04', '1 Laan til Smed Lund.'],
  ]
  expect(titles(text)).toEqual(both)
  expect(titles(text.replace(/§ 1\./gu, '1ste Sag.').replace(/§ 2\./gu, '2den Sag.'))).toEqual(both)
  const later = `Bestyrelsesmøde\nMandag den 5. februar 2018 kl. 19\n\nForslag til vedtægter:\n\n§ 1. Navn og hjemsted.\n\n§ 2. Formål.\n`
  expect(meetings(later).flatMap(({ punkter }) => punkter.map(({ number }) => number))).not.toContain('2')
})

test('the paragraphs of a regulation inside a punkt whose number stands alone over it are no punkter', () => {
  const text = `LINDUM SOGNERAAD

Møde Tirsdag den 6. April 1937 Kl. 14 i Skolen.

11.
Vandværket.
Garantien vedtoges.

12.
Regulativ for Hjemmet.
Udkastet vedtoges saaledes:

Regulativ

§ 1.
Paa Hjemmet optages Enlige.

§ 2.
Optagelse sker ved Sogneraadet.

§ 3.
Lyset slukkes Kl. 21.

Mødet hævet Kl. 17.
`
  const read = [['1937-04-06', '11 Vandværket.', '12 Regulativ for Hjemmet.']]
  expect(titles(text)).toEqual(read)
  expect(titles(text.replace(/§ (\d)\.\n/gu, '§ $1. '))).toEqual(read)
  /** A page's number with its dot is no number of a case. */
  const page = `112.\n\nDirektionsmøde den 5. Februar 1908.\n\n§ 1. Laan. Udsat.\n\n113.\n\n§ 2. Renten. Udsat.\n`
  const paged = [['1908-02-05', '1 Laan.', '2 Renten.']]
  expect(titles(page)).toEqual(paged)
  expect(titles(page.replace('112.\n\n', '112.\n'))).toEqual(paged)
})

test('a day alone under signatures opens another sitting of an old book; elsewhere it opens none', () => {
  const text = `Kirkebo Sogneraad

den 14. Oktober 1903

1. Skrivelse fra Amtet. Toges til Efterretning.

2. Regning fra Smed Holm. Anvistes.

P. Munk   H. Krag   J. Bro

den 11. November 1903

1. Skolens Kakkelovn. Vedtoges at anskaffe en ny.

P. Munk   H. Krag   J. Bro
`
  const heads = (source: string) => meetings(source).map(({ body, date }) => [body, date])
  expect(heads(text)).toEqual([
    ['Kirkebo Sogneraad', '1903-10-14'],
    ['Kirkebo Sogneraad', '1903-11-11'],
  ])
  expect(heads(text.replace('P. Munk   H. Krag   J. Bro\n\nden 11', 'Licitation holdes\n\nden 11'))).toHaveLength(1)
})

test('whose meeting it is, is not where', () => {
  const text = `Generalforsamling\ni Engby Brugsforening den 12. Februar 1899.\n\n1. Beretning. Beretningen godkjendtes.\n\n2. Regnskabet. Godkjendtes.\n`
  expect(meetings(text)[0]).toMatchObject({ body: 'Engby Brugsforening', location: null })
})

test('without blank lines the number of a case is no title, and a day runs on behind its d.', () => {
  const close = (text: string) => text.replace(/\n[ \t]*(?:\n[ \t]*)+/gu, '\n')
  const [first, second] = meetings(close(typed))
  expect([first?.punkter[0]?.title, second?.punkter[0]?.title]).toEqual([
    'Ansøgning fra vandværket om garanti for et lån på 15.000 kr.',
    'Regulativ for åen.',
  ])
  const smallholders = `Bestyrelsesmøde hos Formanden Torsdag d. 7. Januar 1932 Kl. 19.
Niels Toft var fraværende.
1) Generalforsamlingen fastsattes til Februar i Aaby
   Forsamlingshus.
2) Indkøb af Saasæd. Formanden bemyndigedes til at afslutte med
   Foderstofforretningen.
3) Ansøgning fra Søren Mikkelsen om Hjælp fra Sygefonden.
   Der bevilgedes 30 Kr.
4) Dyrskuet. Udsat.
A. Kusk, Sekretær.
Ordinær Generalforsamling i Aaby Forsamlingshus Tirsdag d.
9. Februar 1932 Kl. 14. Mødt var 62 Medlemmer.
1. Valg af Dirigent. Lærer Holm valgtes.
2. Regnskabet. Godkendtes.
`
  expect(meetings(smallholders).map(({ date }) => date)).toEqual(['1932-01-07', '1932-02-09'])
})
