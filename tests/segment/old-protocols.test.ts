import { expect, test } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import { segment } from '../../src/segment/index.ts'
import { linesOf } from './cut.ts'

const silent = () => undefined
const meetings = (text: string) => extract(segment(linesOf(text), silent), silent)
const titles = (text: string) =>
  meetings(text).map(({ date, punkter }) => [date, ...punkter.map(({ number, title }) => `${number} ${title}`)])

test('cases stand right under the sentence that opens the meeting', () => {
  const text = `Aar 1931 den 8. April Kl. 15 afholdt Sogneraadet ordinært Møde i Forsamlingshuset.
Alle Medlemmer vare mødte.
1.
Forslag til Budget for 1931-32 forelagdes.
Vedtoges enstemmigt.
2.
Andragende fra Skolekommissionen om et nyt Kort.
Henvises til Skoleudvalget.
Mødet hævet.
Jens Nygaard. P. Madsen. A. Bach. A. Krogh. N. Lund.

Ekstra Møde afholdt d. 22/4 1931 - Kl 1900.
1. Ansættelse af Vejmand.
Man vedtog at antage Karl Olsen.
2. Skrivelse fra Dyrlægen.
Til Efterretning.
`
  expect(titles(text)).toEqual([
    [
      '1931-04-08',
      '1 Forslag til Budget for 1931-32 forelagdes.',
      '2 Andragende fra Skolekommissionen om et nyt Kort.',
    ],
    ['1931-04-22', '1 Ansættelse af Vejmand.', '2 Skrivelse fra Dyrlægen.'],
  ])
  expect(meetings(text)[0]?.punkter[1]?.decision).toMatchObject({
    outcome: 'referred',
    text: 'Henvises til Skoleudvalget.',
  })
})

test('a title without a full stop ends before the next number, and before the verb that decides', () => {
  const text = `Ravnholt Sogneraad afholdt i Dag Møde, hvor følgende behandledes.

1. Andragende fra S. Poulsen om Lystilladelse
2. Regnskab for Sygekassen
3. Valg af Næstformand
Valgt blev Th. Kjær.
4. Valg til Udvalgene
Uforandret.

Ravnholt Sogneraad d. 14/9 1938
P. Hansen  Chr. Due  M. Thomsen
`
  expect(titles(text)).toEqual([
    [
      '1938-09-14',
      '1 Andragende fra S. Poulsen om Lystilladelse',
      '2 Regnskab for Sygekassen',
      '3 Valg af Næstformand',
      '4 Valg til Udvalgene',
    ],
  ])
  expect(meetings(text)[0]?.punkter[3]?.decision?.text).toBe('Uforandret.')
})

test('a board with a short form in its name had a meeting', () => {
  const text = `N. Vinde Sogneraad havde i Dag Møde, hvor følgende
forhandledes.
1
Andragende fra Jens Toft om Grus.
Afslaaet.
2
Overslaget til 2. Behandling.
Vedtaget uforandret.
Nørre Vinde Sogneraad den 9/1 1933
Aug. Holm
Rs. Brink   P. Sand   Oluf Torp


I Dag afholdt Vejudvalget Vejsyn. Vejene fandtes i god Stand.
d. 19/4 1933
P. Sand   Oluf Torp


N. Vinde Sogneraad havde Møde i Dag, hvor følgende forelaa:
1
Valg af Kasserer.
Oluf Torp genvalgtes.
2
Ringerens Løn.
Udsættes.
Nørre Vinde Sogneraad d. 8. Maj 1933
Aug. Holm   Rs. Brink   P. Sand
`
  expect(meetings(text).map(({ date, body, punkter }) => [date, body, punkter.length])).toEqual([
    ['1933-01-09', 'N. Vinde Sogneraad', 2],
    ['1933-04-19', null, 0],
    ['1933-05-08', 'N. Vinde Sogneraad', 2],
  ])
})

test('a committee in the book of its council, told in a line', () => {
  const text = `Sogneraadsmøde d 12-3-1940 i Skolen

1
Valg af Formand

1
Niels Dal genvalgt

Niels Dal  N P Kuhl

Udvalgsmøde d 20/3 40
Skolen. Brok og Stald tilstede
Pumpen koster hos Smeden 84 Kr
Indstilles til Sogneraadet
Sofus Brok  J Stald

Sogneraadsmøde d 23-4-1940 i Skolen

1
Pumpe til Skolen

1
Købes
`
  expect(meetings(text).map(({ date }) => date)).toEqual(['1940-03-12', '1940-03-20', '1940-04-23'])
})

test('an extraordinary meeting with weekday and clock opens as its neighbours do', () => {
  const text = `Møde Fredagen den 31. Marts 1911 Kl. 10 Fm. paa Havnekontoret.


ad 1. Henlægges.

1. En anonym Skrivelse om Havnefogeden.


Ekstraordinært Møde Onsdagen den 19. April 1911 Kl. 4 Em.
ombord i »Dagny« og derefter paa Havnekontoret.


ad 2. Udvalget
fandt, at Skaden
var ringe.

2. Anmeldelse om Sammenstød med Nordre Mole.


ad 3. Kan ikke
anbefales.

3. Gæstgiver Lau om Borde paa Toldbodpladsen.
`
  expect(titles(text)).toEqual([
    ['1911-03-31', '1 En anonym Skrivelse om Havnefogeden.'],
    ['1911-04-19', '2 Anmeldelse om Sammenstød med Nordre Mole.', '3 Gæstgiver Lau om Borde paa Toldbodpladsen.'],
  ])
})

test('names side by side end a meeting, and are parted where a given name is shortened', () => {
  const text = `Aar 1938 den 14. November Kl. 19 afholdt Skoleudvalget Møde i Skolen.

1.
Klage over Kulden i den lille Skolestue.

Ovnsætteren tilkaldes.

Chr. Lang Jens Ove Krag M. Thorup
P. Hede Chr. Lund
`
  expect(meetings(text)[0]?.punkter[0]?.decision?.text).toBe('Ovnsætteren tilkaldes.')
  expect(meetings(text)[0]?.participants.map(({ name }) => name)).toEqual(['M. Thorup', 'P. Hede', 'Chr. Lund'])
})

test('a number stands alone between a case and its decision, whatever was decided', () => {
  const text = `Ordinær Møde d. 10/1 1940 - Kl. 14 00
i Ulbro Afholdshotel. Alle mødt.


Regning fra Dyrlæge Sand for 2 Besøg

4

Til Udbetaling


Uddeling af Brændsel til trængende

5

Der gives 2 hl Koks til hver Familie


Tilskud til Hundetælling

6

Bortfalder


C. A. Mørk   Viggo Juul   Søren Bak
L. Sand   Ole Rask


Vejudvalget
Møde d. 12/2 1940 - Kl. 10
Alle mødt.


Grus til Bivej 3

1

10 Læs


Spørgsmaal om Skilte

2

Jens Mark


Ole Rask   L. Sand
`
  expect(titles(text)).toEqual([
    [
      '1940-01-10',
      '4 Regning fra Dyrlæge Sand for 2 Besøg',
      '5 Uddeling af Brændsel til trængende',
      '6 Tilskud til Hundetælling',
    ],
    ['1940-02-12', '1 Grus til Bivej 3', '2 Spørgsmaal om Skilte'],
  ])
  expect(meetings(text).flatMap(({ punkter }) => punkter.map(({ decision }) => decision?.text))).toEqual([
    'Til Udbetaling',
    'Der gives 2 hl Koks til hver Familie',
    'Bortfalder',
    '10 Læs',
    'Jens Mark',
  ])
})

test('what was decided is the last line of a case that is one paragraph without full stops', () => {
  const text = `18 Møde

Aar 1943 den 10 Februar var Sogneraadet forsamlet i Ulbro
Forsamlingshus. Alle var mødt.

1
Ulbro Brugsforening søger Tilladelse til at opføre et Skur
paa Torvet
Optages paa Planen

2
Valg af Formand og Næstformand
Johs. Hyld og Anton Kirk genvalgt enstemmigt

3
Kulfordelingen for Sommeren
Drøftedes

25/2
fortsattes Mødet sammesteds, alle mødt

4
Udvalget for Kornafgift
Som forrige Aar

5
Bidrag til Sømandshjemmet
Nej

Mødet hævet
Johs. Hyld   Anton Kirk   Th. Rad


Lørdagen den 3 April 1943 holdt Vejudvalget Syn over Bi-
vejene. Th. Rad mødte.

Vejene fandtes i passende Stand.
Th. Rad
`
  expect(titles(text).map(([date, ...all]) => [date, all.length])).toEqual([
    ['1943-02-10', 3],
    ['1943-02-25', 2],
    ['1943-04-03', 1],
  ])
  expect(meetings(text)[0]?.span.from.line).toBe(1)
  expect(titles(text)[0]?.[1]).toBe('1 Ulbro Brugsforening søger Tilladelse til at opføre et Skur paa Torvet')
  expect(meetings(text)[0]?.punkter.map(({ decision }) => decision?.text)).toEqual([
    'Optages paa Planen',
    'Johs. Hyld og Anton Kirk genvalgt enstemmigt',
    'Drøftedes',
  ])
})

test('the meetings of an association stand in its book as those of a council do', () => {
  const text = `Bestyrelsesmøde paa Mejeriet d. 22/11 1929 Kl. 1½ Em.
Alle mødt.

1. Bestyrerens Løn.
Uforandret.

2. Tilbud paa Kul fra Havnen.
Antages, 200 Tons.

L. Bertel.  N. Feld.  S. Stamp.


Ekstraordinær Generalforsamling d. 6/12 1929 paa Ulbro Kro Kl. 14. Til Stede var 71 Andelshavere.

1. Forslag om Bil.
Vedtoges.

2. Laan paa 6000 Kr.
Udsat.

1940.                                              61

Bestyrelsesmøde d. 3/1 1930 paa Mejeriet.

1. Køb af Spande.
Udsat.
`
  expect(titles(text).map(([date, ...all]) => [date, all.length])).toEqual([
    ['1929-11-22', 2],
    ['1929-12-06', 2],
    ['1930-01-03', 1],
  ])
})

test('a meeting without a verb under its year', () => {
  const text = `1871. Den 6te Mai holdtes Møde i Skolen.

1. Fattigskatten drøftedes.
2. Vævestolen. Man vedtog at anskaffe en ny.

J. Sten.   Niels Ravn.   M. Kvist.

1871. Den 12te August Møde i Fattighuset, Kl. 9 Formiddag. Alle vare mødte.

1. Taget paa den søndre Længe. Qvist taler med Tækkemanden.
2. Kirsten Bødkers. Overdroges Præsten.

J. Sten.   Niels Ravn.   M. Kvist.
`
  expect(titles(text).map(([date, ...all]) => [date, all.length])).toEqual([
    ['1871-05-06', 2],
    ['1871-08-12', 2],
  ])
})

test('cases run on in the paragraph below the head', () => {
  const text = `8 Møde

Aar 1943 den 11 Februar var Sogneraadet forsamlet i Kommunekontoret. Fraværende: Hans Toft.

1. Skrivelse fra Landbrugsministeriet om Gødning. Til Efterretning. 2, Andragende fra Murer Dahl om Forskud. Bevilget med 200 Kr. 3. en Ansøgning om Plads paa Alderdomshjemmet. Henvist til Udvalget. 5. Vejudvalget foreslog ny Vej til Stationen. Vedtoges.

9 Møde

Aar 1943 den 11 Marts var Sogneraadet forsamlet i Kommunekontoret. Alle mødt.

1. Regnskabet fremlagdes. Godkendt. 2. Andragende fra Slagter Friis om Lejlighed. Nægtedes. 3. Valg af Ligningsmand. Valgt blev N. Bonde.
`
  expect(meetings(text).map(({ date, punkter }) => [date, punkter.map(({ number }) => number).join()])).toEqual([
    ['1943-02-11', '1,2,3,5'],
    ['1943-03-11', '1,2,3'],
  ])
})

test('answers in the passive, a list in a case, and surnames of those who were there', () => {
  const text = `Aar 1936 den 14. Januar Kl. 10 afholdt Vejudvalget Møde paa Kroen. Mødt var Lange, Krag og Thorup.

1
Ulbro Brugsforening søger Tilladelse til at opføre et Skur
Tilladelsen meddeles

2
Regning fra Ligsynsmanden, 18 Kr.
Udbetales.

3
Nedennævnte Foreningers Andragender om Tilskud:
a. Samariterne.
b. Sømandshjemmet.
Bevilges

4
For lukkede Døre: Afskedigelse af Vejmand Nr. 8
Vedtoges

Mødet udsattes Kl. 15,20 til næste Dag.
Jens Lange   P. Krag   Otto Thorup
`
  const [meeting] = meetings(text)
  expect(meeting?.participants.map(({ name }) => name)).toEqual(['Lange', 'Krag', 'Thorup'])
  expect(meeting?.punkter.map(({ title }) => title)).toEqual([
    'Ulbro Brugsforening søger Tilladelse til at opføre et Skur',
    'Regning fra Ligsynsmanden, 18 Kr.',
    'Nedennævnte Foreningers Andragender om Tilskud',
    'Afskedigelse af Vejmand Nr. 8',
  ])
  expect(meeting?.punkter[1]?.decision?.text).toBe('Udbetales.')
  expect(meeting?.punkter[3]).toMatchObject({ closed: true, decision: { text: 'Vedtoges' } })
})

test('an account that is signed is no rest of a meeting', () => {
  const text = `Udgifter for Aaret 1868:
Til Fattigvæsenet    412 Rd. 3 Mk.
Rigtigheden heraf bevidnes
H. Friis        Anders Bak

1869. den 14de Januar afholdt Øster Ulbro Sogneraad sit ordinaire Møde i Skolen. Alle Medlemmer vare mødte.

1. Veimanden. Bifaldtes.
2. Amtets Resolution blev oplæst. Toges til Efterretning.
`
  expect(meetings(text).map(({ date }) => date)).toEqual(['1869-01-14'])
})

test('sittings are announced by their name and day alone, in the book of any board', () => {
  const text = `Byraadsmødet Torsdagen den 10de Februar 1898.

Fraværende: Ingen.

31-1898. Andragende fra Hotelejer Krag om Bevilling til Dands.
Nægtedes enstemmigt.

12-1898. Fra Ministeriet var modtaget Approbation paa Laanet til Broen.
Til Efterretning.

Mødet hævet Kl. 8.

Byraadsmødet Torsdagen den 24de Februar 1898.

Alle tilstede.

40-1898. Regnskabet for Gasværket.
Henlaa til næste Møde.
`
  expect(titles(text)).toEqual([
    [
      '1898-02-10',
      '31-1898 Andragende fra Hotelejer Krag om Bevilling til Dands.',
      '12-1898 Fra Ministeriet var modtaget Approbation paa Laanet til Broen.',
    ],
    ['1898-02-24', '40-1898 Regnskabet for Gasværket.'],
  ])
})

test('a two-digit year is of the time in which the book was written; cases may be called Sag', () => {
  const text = `Bestyrelsesmøde i Sygekassen for Aaby og Lund Sogne
hos Formanden d. 16-1-34. Tilstede: Ida Krog, Ole Dam.

Sag 1.
Kassereren aflagde Regnskab for Aaret.
Afgørelse: Godkendt.

Sag 2.
Andragende fra Jordemoderen om en Cykel paa Afbetaling.
Afgørelse: Afslaas, da det maa være Kommunens Sag.

                    Ida Krog    Ole Dam

Bestyrelsesmøde hos Ole Dam d. 27-2-34. Alle var tilstede.

Sag 1.
Skrivelse fra Direktøren.
Afgørelse: Til Efterretning.

Sag 2.
Kurophold til Nr. 88.
Afgørelse: Bevilget for 6 Uger.
`
  expect(titles(text)).toEqual([
    [
      '1934-01-16',
      '1 Kassereren aflagde Regnskab for Aaret.',
      '2 Andragende fra Jordemoderen om en Cykel paa Afbetaling.',
    ],
    ['1934-02-27', '1 Skrivelse fra Direktøren.', '2 Kurophold til Nr. 88.'],
  ])
  expect(meetings(text)[1]?.punkter[1]?.decision).toMatchObject({ outcome: 'approved', text: 'Bevilget for 6 Uger.' })
})

test('the number of a meeting may stand alone over its name and day, the day alone over its name', () => {
  const numbered = ['3', '4', '5'].map(
    (number) => `${number}.

Bestyrelsesmøde i Aaby Mejeri Lørdag d. ${number} Januar 1904. Alle mødt.
1. Mælkepengene udbetales med 4 Øre.
Vedtoges.
`,
  )
  expect(meetings(numbered.join('\n')).map(({ date }) => date)).toEqual(['1904-01-03', '1904-01-04', '1904-01-05'])
  const dayed = `12/9 1951.

Bestyrelsesmøde på vandværket kl. 19. Til stede: Ida Krog.

Pumpen. Den gamle pumpe holder ikke vinteren over.

3/10 1951.

Ekstraordinær generalforsamling på kroen kl. 20.

1. Optagelse af lån.
Vedtaget.
`
  expect(meetings(dayed).map(({ date }) => date)).toEqual(['1951-09-12', '1951-10-03'])
})

test('the old manner after the reform of the municipalities, with what was decided behind a dash', () => {
  const text = `TORSØ KOMMUNE
KULTURUDVALGET

År 1975, den 6. marts kl. 16 afholdt udvalget møde på biblioteket.
Til stede var samtlige medlemmer.

Følgende sager behandledes:

1)  Musikskolen.
    Lederen ønsker et klaver.
    - Bevilget.

2)  Støtte til "Spillebrødrene".
    - Udsat til næste møde.

3)  Valg af tilsynsførende.
    - Henvist til kommunalbestyrelsen.

Mødet slut kl. 17.40.

År 1975, den 3. april kl. 16 afholdt udvalget møde på biblioteket.

Følgende sager behandledes:

1)  Bogbussen.
    - Til efterretning.
`
  expect(titles(text)).toEqual([
    ['1975-03-06', '1 Musikskolen.', '2 Støtte til "Spillebrødrene".', '3 Valg af tilsynsførende.'],
    ['1975-04-03', '1 Bogbussen.'],
  ])
  expect(meetings(text)[0]?.punkter.map(({ decision }) => decision?.outcome)).toEqual([
    'approved',
    'postponed',
    'referred',
  ])
})

test('No. 1. stands over its case', () => {
  const text = `Aar 1914 den 4. Juni Kl. 7 Em. afholdt Sogneraadet Møde i Forsamlingshuset.

      No. 1.
Regning fra Smeden 12 Kr.
    Betales.

      No. 2.
Skafferens Ønske om Indkøb af Stole.
    Kunde ikke bifaldes.

      No. 3.
Andragende fra Gymnasterne om Laan af Salen.
    Bevilget.
`
  expect(titles(text)).toEqual([
    [
      '1914-06-04',
      '1 Regning fra Smeden 12 Kr.',
      '2 Skafferens Ønske om Indkøb af Stole.',
      '3 Andragende fra Gymnasterne om Laan af Salen.',
    ],
  ])
})

test('cases numbered by their year', () => {
  const text = `Sognerådsmøde tirsdag d. 10/3 1964 kl. 19,00 på kommunekontoret.

Tilstede: samtlige medlemmer.

Sag 31/64.  Kloakering af Nørregade. Overslag 80.000 kr., hvori er medregnet
            brønde.

            Vedtoges.

Sag 32/64.  Ansøgning fra boldklubben om lån til baner.

            Henvises til kasse- og regnskabsudvalget.

                         Mødet hævet kl. 22,10.
`
  expect(titles(text)).toEqual([
    ['1964-03-10', '31/64 Kloakering af Nørregade.', '32/64 Ansøgning fra boldklubben om lån til baner.'],
  ])
  expect(meetings(text)[0]?.endTime).toBe('22:10')
})

test('the number of the meeting over its day, and a list of numbers that are no cases', () => {
  const text = `1.ste Møde.

Aar 1931, Onsdag den 11. Februar Kl. 9 Form., traadte Ligningskommissionen
sammen paa Kommunekontoret. Alle var mødte.

Reg. 1-40:    Godkendtes efter det angivne, dog saaledes:

  Nr.  4.  Smed A. Krog.    Ansættes til 1.900 Kr.
  Nr. 22.  Enke M. Lund.    Udgaar.

Mødet sluttede Kl. 5.


2.det Møde.

Torsdag den 12. Februar 1931 Kl. 9 Form. Samme Sted. Fraværende: P. Dam.

Reg. 41-90:    Godkendtes, dog saaledes:

  Nr. 64.  Møller Thor.    Ansættes til 4.600 Kr.

Derefter foretoges:

1. Skrivelse fra Skatteraadet. Toges til Efterretning.

2. Valg af Formand. Udsattes.

Mødet sluttede Kl. 4.
`
  const found = meetings(text)
  expect(found.map(({ date, startTime }) => [date, startTime])).toEqual([
    ['1931-02-11', '09:00'],
    ['1931-02-12', '09:00'],
  ])
  expect(found.flatMap(({ punkter }) => punkter.map(({ number }) => number).filter(Boolean))).toEqual(['1', '2'])
})

test('a protocol of the fifties may call its cases Pkt.', () => {
  const meeting = (number: number, day: string) => `${number}.

Vester Aaby sogneråd. Møde ${day} kl. 19.00 på kommunekontoret.
Alle mødt.

Pkt. 1. Budgetoverslag for 1960/61.
Overslaget blev vedtaget.

Pkt. 2. Husleje i kommunens boliger.
Udsættes.

Ida Krog    Svend Dam    Aksel Lund
Ole Hede    Bo Sand

`
  const days = ['tirsdag den 13. oktober 1959', 'tirsdag den 10. november 1959', 'tirsdag den 8. december 1959']
  expect(titles(days.map((day, i) => meeting(112 + i, day)).join(''))).toEqual(
    ['1959-10-13', '1959-11-10', '1959-12-08'].map((date) => [
      date,
      '1 Budgetoverslag for 1960/61.',
      '2 Husleje i kommunens boliger.',
    ]),
  )
})

test('a stroke behind the number, as in the years of the sogneforstanderskaber', () => {
  const text = `Aar 1849 den 5te Februar samledes Sogneforstanderskabet i Taarup Skole. Alle vare mødte.

1/ Amtets Skrivelse af 12te Januar angaaende Bivejene.
Toges til Efterretning.

2/ 3de Fattiglem har klaget over Kosten. Klagen fandtes ugrundet.

3/ Lysestøber Beck søger om Eftergivelse af Skat.
Nægtet.
`
  expect(titles(text)).toEqual([
    [
      '1849-02-05',
      '1 Amtets Skrivelse af 12te Januar angaaende Bivejene.',
      '2 3de Fattiglem har klaget over Kosten.',
      '3 Lysestøber Beck søger om Eftergivelse af Skat.',
    ],
  ])
})

test('a paragraph sign and its number, alone over the case', () => {
  const text = `Onsdagen den 6te Marts 1878 holdtes Sogneraadsmøde hos Formanden i Lunde.
Nærværende vare: P. Skaaning, Erik Dam og Rasmus Bo.

§ 1.
Amtets Skrivelse om Regnskabet for 1876. Ad acta.

§ 2.
Andragende fra Enken Lene Skov om Huslejehjælp. Afslaaes.
`
  expect(titles(text)).toEqual([
    ['1878-03-06', '1 Amtets Skrivelse om Regnskabet for 1876.', '2 Andragende fra Enken Lene Skov om Huslejehjælp.'],
  ])
  expect(meetings(text)[0]?.participants.map(({ name }) => name)).toEqual(['P. Skaaning', 'Erik Dam', 'Rasmus Bo'])
  expect(meetings(text)[0]?.punkter[1]?.decision?.outcome).toBe('rejected')
})

test('a second day of the same sitting, alone under the page, and what is said right below it', () => {
  const text = `AMTSRAADETS FORHANDLINGER 1901

14. Marts 1901.

Amtsraadet var samlet paa Amtsraadssalen Kl. 10½ Fm. Alle Medlemmer vare tilstede undtagen Hr. Brandt.

1) Andragende om Tilskud til en Bro. Bevilgedes.

Mødet hævet Kl. 2.

                                   2

15. Marts 1901.

Fortsat Møde Kl. 9 Fm.

2) Lærer Rudes Andragende om Orlov. Bifaldtes.

Mødet hævet Kl. 12.
`
  expect(titles(text)).toEqual([
    ['1901-03-14', '1 Andragende om Tilskud til en Bro.'],
    ['1901-03-15', '2 Lærer Rudes Andragende om Orlov.'],
  ])
  expect(meetings(text).map(({ startTime }) => startTime)).toEqual(['10:30', '09:00'])
})

test('under a line that is nothing but the meeting and its day, only who came belongs to the head', () => {
  const text = `Møde d. 3/2-17.
Alle tilstede.
Snekastningen paa Vejene. Regningerne anvistes.
Møde d. 3/3-17.
Fraværende Chr. Vang.
Overslaget for 1917-18 vedtoges ved 1. Behandling.
Skolens Redskaber skulde efterses. Henlagt.
Regning fra Smeden paa 3 Kr. Anvist.
`
  expect(meetings(text).map(({ date, absent }) => [date, absent.map(({ name }) => name)])).toEqual([
    ['1917-02-03', []],
    ['1917-03-03', ['Chr. Vang']],
  ])
})

test('the day and who came are all the head there is', () => {
  const text = `Den 8/1-43. Alle tilstede.


1) Amtets Godkendelse af Overslaget. Til Efterretning.
2) Regning fra Murer Steen paa 14 Kr. Betales.


R. Overby. Niels Krog. Marius Fogh.


Den 5/2-43. Niels Krog og R. Overby udeblev.


1) Flytning af Vandposten skulde overvejes. Udsat.


Marius Fogh. Emil Hoe.
`
  expect(titles(text)).toEqual([
    ['1943-01-08', '1 Amtets Godkendelse af Overslaget.', '2 Regning fra Murer Steen paa 14 Kr.'],
    ['1943-02-05', '1 Flytning af Vandposten skulde overvejes.'],
  ])
  expect(meetings(text).map(({ absent }) => absent.map(({ name }) => name))).toEqual([[], ['Niels Krog', 'R. Overby']])
})

test('the day stands beside the name of the place, under the last case', () => {
  const text = `Skaarby Sogneraad var samlet til Møde og behandlede følgende Sager:

1. Begæring fra Amtet om Refusion Kr. 41,50.
Anerkendtes.
2. Tegning til et Skur ved Skolen paa Heden.
Godkendtes.

Skaarby, den 11/4 1938
K. Rye    M. Dahl    Lars Pile
`
  expect(titles(text)).toEqual([
    ['1938-04-11', '1 Begæring fra Amtet om Refusion Kr. 41,50.', '2 Tegning til et Skur ved Skolen paa Heden.'],
  ])
})

test('two numbers between cases and decisions, where one decision tells so', () => {
  const text = `Møde Mandag den 14. Februar 1944 Kl. 19
paa Kommunekontoret i Trige. Følgende behandledes:


Fastsættelse af Vandafgift


1
10 Kr aarlig pr Husstand


Skrivelse om Skel mod Præstegaarden


2
Henvises til Vejudvalget
`
  expect(titles(text)).toEqual([
    ['1944-02-14', '1 Fastsættelse af Vandafgift', '2 Skrivelse om Skel mod Præstegaarden'],
  ])
})

test('a committee looks at a house, and short words end sentences', () => {
  const text = `Aar 1941, Tirsdag den 3' Juni Kl 16 afholdtes Syn over Broer og Veje.
1. Veien mellem Lunde og Kolind Bro. Hullerne fyldes.
2. Dæmningen. Ole Kusk paataler Vandet.
Fraværende var Jens Munk.
Mødet hævet.
`
  expect(titles(text)).toEqual([['1941-06-03', '1 Veien mellem Lunde og Kolind Bro.', '2 Dæmningen.']])
  expect(meetings(text)[0]?.absent.map(({ name }) => name)).toEqual(['Jens Munk'])
})

test('Anno and the Latin months of a poor-law commission', () => {
  const text = `Anno 1838 den 12te Martii holdtes Samling i Vamdal Præstegaard
af Fattig-Commissionens Lemmer. Hans Pedersen var udeblevet formedelst Sygdom.

Regnskabet for 1837 blev oplæst.

P. Gjessing.  Lars Madsen.  Jørgen Friis.


Anno 1838 den 4de Junii holdtes Samling i Skolen af Fattig-Commissionens Lemmer, hvor alle vare tilstede.

Drengen Niels anbragtes hos Gaardmand Jørgen Friis.

P. Gjessing.  Lars Madsen.  Hans Pedersen.  Jørgen Friis.
`
  expect(meetings(text).map(({ date, location, absent }) => [date, location, absent.map(({ name }) => name)])).toEqual([
    ['1838-03-12', 'Vamdal Præstegaard', ['Hans Pedersen']],
    ['1838-06-04', 'Skolen', []],
  ])
})

test('a meeting on one line, that its day begins', () => {
  const text = `KASTBJERG VANDVÆRK Protokol

3/1 1931. Bestyrelsesmøde hos Formanden. Alle mødt. Det vedtoges at forny Pumpen paa Værket.

14/2 1931. Generalforsamling i Kastbjerg Forsamlingshus. Regnskabet godkendt.

7/8 1931. Bestyrelsesmøde hos Kassereren. Fraværende Jens Gyde. Vandspild hos Slagteren. Der opsættes Maaler.
`
  expect(meetings(text).map(({ date, location, absent }) => [date, location, absent.map(({ name }) => name)])).toEqual([
    ['1931-01-03', 'Formanden', []],
    ['1931-02-14', 'Kastbjerg Forsamlingshus', []],
    ['1931-08-07', 'Kassereren', ['Jens Gyde']],
  ])
})

test('a usual title ends before its colon, and the parts of a case are answered one by one', () => {
  const text = `Onsdag den 12. Januar 1949 Kl. 14 holdt Sogneraadet ordinært Møde Kl. 14 paa Kommunekontoret.

Dagsorden:
1. Meddelelser
2. Ansøgninger
   a. Hans Balle
   b. Husmoderforeningen
3. Eventuelt

Ad 1. Ingen.

Ad 2 a. Bevilgedes.
Ad 2 b. Der ydes 50 Kr.

Ad 3. Glatføren.

Aar 1949, Onsdag den 9. Februar holdt Sogneraadet Møde.

1) Regnskabet. Godkendt med 9 St. mod 5.
2) Eventuelt: Intet.
`
  const [first, second] = meetings(text)
  expect(first?.punkter.map(({ number }) => number)).toEqual(['1', '2a', '2b', '3'])
  expect(second?.punkter.map(({ title }) => title)).toEqual(['Regnskabet.', 'Eventuelt'])
  expect(second?.punkter[0]?.decision?.votes).toMatchObject({ for: 9, against: 5 })
})

test('a table of cases ends before the next sitting', () => {
  const text = `Hjelmdal Sogneraads Beslutningsprotokol

Møde den 8. April 1926.     Tilstede: Samtlige.

Nr.  Sagens Genstand                                   Beslutning
 1   Amtet: Regnskab 1924-25                           Til Efterretning
 2   Vejmand Lars Prip: Tillæg paa Lønnen              25 Kr.
 3   Valg af Ligningskommission                        Genvalg

Formanden: H. Rand

Møde den 6. Maj 1926.     Tilstede: Samtlige.

Nr.  Sagens Genstand                                   Beslutning
 4   Stiftamtet: Brandsprøjten                         Udsat
 5   Fru Orth: Skattenedsættelse                       Bevilges
`
  expect(
    meetings(text).map(({ punkter }) => punkter.map(({ number, decision }) => `${number} ${decision?.text ?? ''}`)),
  ).toEqual([
    ['1 Til Efterretning', '2 25 Kr.', expect.stringMatching(/^3 Genvalg/u)],
    ['4 Udsat', '5 Bevilges'],
  ])
})

test('extracts in the file of a case, under a list of them', () => {
  const text = `Ulsborg byråds journalsager (J. Nr. 95-1922)
Indholdsfortegnelse
1) Byrådsmødet den 20. april 1922
2) Byrådsmødet den 15. maj 1922

Uddrag fra byrådsmødet den 20. april 1922 - side 2
Til første side

(J. Nr. 95-1922) Meddelelse fra Sporvejsselskabet.
Toges til Efterretning.

Uddrag fra byrådsmødet den 15. maj 1922 - side 10
Til første side

(J. Nr. 95-1922) Valg af 2 Medlemmer.
Valgt blev Fr. Winkel og Mads Høyer.
`
  expect(meetings(text).map(({ date }) => date)).toEqual(['1922-04-20', '1922-05-15'])
})

test('months in Roman numbers, and a day of the same year', () => {
  const text = `Lille Aaby Menighedsraad

Møde d. 3/II 1914 i Præstegaarden. Alle mødte.

1. Kirkens Klokke. Repareres.

Møde d. 5/III s. A. i Præstegaarden.

1. Regnskab. Godkendt.

Onsdag d. 8/IX-14 Møde hos Provst Holm.

1. Orglet. Udsat.
`
  expect(titles(text)).toEqual([
    ['1914-02-03', '1 Kirkens Klokke.'],
    ['1914-03-05', '1 Regnskab.'],
    ['1914-09-08', '1 Orglet.'],
  ])
})

test('an agenda, and under another word what came of it', () => {
  const text = `Øster Lind Sogneraad.

Mandag 13. Februar 1933.
Til Stede alle undtagen Chr. Vad.

Dagsorden:
1) Overslag for 1933-34.
2) Skrivelse fra Hjælpekassen.
3) Vejene paa Heden.

Behandling:
1) Overslaget gennemgikkes og vedtoges ved 1. Behandling.
2) Hjælpekassen anmoder om et Tilskud paa 400 Kr. Bevilgedes.
3) Formanden bemyndigedes til at købe Grus.

Mødet sluttede Kl. 17.
`
  expect(titles(text)).toEqual([
    ['1933-02-13', '1 Overslag for 1933-34.', '2 Skrivelse fra Hjælpekassen.', '3 Vejene paa Heden.'],
  ])
  expect(meetings(text)[0]?.absent.map(({ name }) => name)).toEqual(['Chr. Vad'])
})

test('the board came together, and nothing else is said', () => {
  const text = `Protokol for Linde Forsamlingshus

Den 3die Januar 1911 samledes Bestyrelsen.

Det vedtoges at lakere Gulvet.

J. Tvede, L. Skriver, N. Thuesen.

Den 5te Oktober 1911 samledes Bestyrelsen hos L. Skriver.

Det vedtoges at købe en Lampe.
`
  expect(meetings(text).map(({ date }) => date)).toEqual(['1911-01-03', '1911-10-05'])
})

test('the number of a meeting and its year before its day', () => {
  const text = `ELLUM KOMMUNALBESTYRELSE

Kommunalbestyrelsens møde nr. 3/1973, tirsdag den 13. marts 1973, kl. 19.00 i mødesalen.

Fraværende: Poul Bach.

Sag 31/73.  Indkøb af en vejhøvl.
            Godkendt.

Sag 32/73.  Køb af jord. (Lukket møde)
            Tiltrådt.

Kommunalbestyrelsens møde nr. 4/1973, tirsdag den 10. april 1973, kl. 19.00 i mødesalen.

Fraværende: ingen.

Sag 33/73.  Regnskab for 1971/72.
            Godkendt.
`
  expect(titles(text)).toEqual([
    ['1973-03-13', '31/73 Indkøb af en vejhøvl.', '32/73 Køb af jord.'],
    ['1973-04-10', '33/73 Regnskab for 1971/72.'],
  ])
  expect(meetings(text)[0]?.punkter[1]?.closed).toBe(true)
})

test('the year before the day, and an examination', () => {
  const text = `Forhandlinger i Fjelby Skolecommission.

1856 d. 2den April.  Examen i Fjelby Skole. Nærværende: Pastor Lund og Peder Juul. 5 Børn bleve udskrevne.

1856 d. 12te Mai.  Commissionen samlet i Præstegaarden. Alle mødte.
Lærer Winthers Ansøgning om Afsked anbefales.

1856 d. 6/10.
Møde i Skolen. Peder Juul manglede.
`
  expect(meetings(text).map(({ date, location, absent }) => [date, location, absent.map(({ name }) => name)])).toEqual([
    ['1856-04-02', 'Fjelby Skole', []],
    ['1856-05-12', 'Præstegaarden', []],
    ['1856-10-06', 'Skolen', ['Peder Juul']],
  ])
})

test('every case has a title before a colon, and some are usual', () => {
  const text = `Generalforsamling Torsdag den 21. Marts 1935 Kl. 20 paa Hotel Lys. Mødt var 47.

1. Valg af Dirigent: Sagfører Bruun.

2. Vejene: Formanden omtalte Forhandlingerne med Sporvejene om Skinnerne paa Torvet.

3. Indkomne Forslag: Forslaget fra Kaptajn Riis nedstemtes.
`
  expect(titles(text)).toEqual([['1935-03-21', '1 Valg af Dirigent', '2 Vejene', '3 Indkomne Forslag']])
  expect(meetings(text)[0]?.punkter[2]?.decision?.outcome).toBe('rejected')
})

test('what is written on the book is no day of a meeting; two boards met together', () => {
  const text = `LYKKEBY SOGNERAAD
Protokol begyndt 1. April 1920

Nr. 14.
Møde Onsdag d. 11. Januar 1922 Kl. 2 Eftm. i Lykkeby Kro.
1. Valg af Formand. P. Madsen valgtes.

Kasseeftersyn den 28/2 1922. Beholdning 114 Kr.

Fredag den 20. Marts 1922 holdt Sogneraadet og Hjælpekassen Fællesmøde i Skolen.
1. Arbejdsløsheden drøftedes.

Aar 1922 den 3. Juli mødte Kommissionen paa Ry Kro. Møller Rye havde Forfald.
1. Aaens Oprensning. Fandtes i Orden.
`
  expect(meetings(text).map(({ date, location }) => [date, location])).toEqual([
    ['1922-01-11', 'Lykkeby Kro'],
    ['1922-03-20', 'Skolen'],
    ['1922-07-03', 'Ry Kro'],
  ])
})

test('the day and its hour over the sentence that says who met', () => {
  const text = `Onsd. d. 3. Jan. 1917 Kl. 2 Em.
Møde paa Sædborg Kro. (Jens Holm fraværende).

1. Skr. fra Amtet ang. Regnsk. 1915-16. Til Eftr.
2. Ans. fra Hmd. N. Busk om Skattenedsættelse. Bev. med 5 Kr.
3. Do. fra Murer Sand. Afsl.

Onsd. d. 7. Febr. 1917 Kl. 2 Em.
Sogneraadet samlet hos Formanden.

1. Lægens Honorar. Uds. til næste Møde.
`
  expect(
    meetings(text).map(({ date, startTime, location, absent }) => [
      date,
      startTime,
      location,
      absent.map(({ name }) => name),
    ]),
  ).toEqual([
    ['1917-01-03', '14:00', 'Sædborg Kro', ['Jens Holm']],
    ['1917-02-07', '14:00', 'Formanden', []],
  ])
  expect(meetings(text).flatMap(({ punkter }) => punkter.map(({ decision }) => decision?.outcome))).toEqual([
    'noted',
    'approved',
    'rejected',
    'postponed',
  ])
})

test('cases counted as `N° 1.` and `1 °`', () => {
  const text = `7/1 1873.

Sogneraadet samlet hos Formanden. Ingen fraværende.

1 ° Formandsvalget. Mads Tarp valgtes.

2 ° Hestehandler Nissens Skat. Nedsættes.

Onsdagen d. 11te Februar 1873.
Commissionen var samlet i Skolen Kl. 10.

N° 1. Barnet Anton. Sættes i Pleie.

N° 2. Uldfordelingen. Hvert Lem faar 1 Pd.
`
  expect(titles(text)).toEqual([
    ['1873-01-07', '1 Formandsvalget.', '2 Hestehandler Nissens Skat.'],
    ['1873-02-11', '1 Barnet Anton.', '2 Uldfordelingen.'],
  ])
})

test('typed in capitals, and a transcript', () => {
  const text = `FREDAG DEN 14. JANUAR 1944 HOLDT SOGNERAADET MØDE PAA KOMMUNEKONTORET.
ALLE MEDLEMMER VAR TIL STEDE.

1. Prisudvalget. Uddeler Mou valgtes.
2. Tilflyttertilladelse for Chauffør Ry. Nægtedes.

FREDAG DEN 11. FEBRUAR 1944 HOLDT SOGNERAADET MØDE PAA KOMMUNEKONTORET.
FRAVÆRENDE: TAGE DAM.

1. Overslaget. Vedtoges.

Udskrift af Forhandlingerne i Lundsted Amtsraads Møde
Onsdagen den 15de Marts 1944.

Nr. 118. Et Fattighus. Samtykket meddeltes.

Nr. 119. Lærer Friis klager over Brændet.
         Man fandt ikke Anledning til at foretage Noget.
`
  expect(titles(text)).toEqual([
    ['1944-01-14', '1 Prisudvalget.', '2 Tilflyttertilladelse for Chauffør Ry.'],
    ['1944-02-11', '1 Overslaget.'],
    ['1944-03-15', '118 Et Fattighus.', '119 Lærer Friis klager over Brændet.'],
  ])
  expect(meetings(text)[2]?.body).toBe('Lundsted Amtsraad')
  expect(meetings(text)[2]?.punkter[1]?.decision?.outcome).toBe('rejected')
})

test('a list right under a head, whose titles end in full stops', () => {
  const text = `HELGELUND SOGNERÅD

Møde nr. 3.
Dato: torsdag den 6. marts 1952.
Sted: Helgelund kro.

1) Skatteligningen for 1952-53.
   Skatteprocenten fastsattes til 11,4.
2) Ansøgning fra Helgelund idrætsforening om tilskud til kridt.
   Bevilgedes 40 kr.
3) Reparation af skolens centralvarme.
   Smedemester Bros tilbud antoges.

Mødet hævet kl. 16.
`
  expect(titles(text)).toEqual([
    [
      '1952-03-06',
      '1 Skatteligningen for 1952-53.',
      '2 Ansøgning fra Helgelund idrætsforening om tilskud til kridt.',
      '3 Reparation af skolens centralvarme.',
    ],
  ])
})

test('the place and the day at the right, and who came', () => {
  const text = `Hovlund-Aaby Kommune
                                                   Aaby, d. 14. 1. 1946
Til Stede: Hele Raadet.

Skolebygningen. Sogneraadet tiltraadte Projektet.

                                                   Aaby, d. 11. 2. 1946
Til Stede: Hele Raadet undtagen K. Bruhn.

Kloakken i Stationsvej. Udsat.

Aaby Sogneraad. Ordinært Møde Tirsdag den 5. Marts 1946.

Jens Bank var ikke tilstede.

Regnskabet godkendtes.
`
  expect(meetings(text).map(({ date, absent }) => [date, absent.map(({ name }) => name)])).toEqual([
    ['1946-01-14', []],
    ['1946-02-11', ['K. Bruhn']],
    ['1946-03-05', ['Jens Bank']],
  ])
})

test('a head that says who came, and no punkter, is of minutes', () => {
  const text = `Bestyrelsesmøde på Vammelev Kro
den 8. januar 1953 kl. 20.

Mødt: Alle undtagen Henry Smed.

Kassebeholdningen blev talt op.
`
  expect(meetings(text).map(({ documentType, date }) => [documentType, date])).toEqual([['referat', '1953-01-08']])
})
