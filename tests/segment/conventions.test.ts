import { describe, expect, test } from 'vitest'
import { cutOf, outline } from './cut.ts'

interface Case {
  readonly name: string
  readonly text: string
  /** Of each meeting: its kind and its punkter. */
  readonly meetings: readonly (readonly [string | null, ...string[]])[]
}

/** Every way of numbering that Danish minutes use, and its false friends. All texts and names are invented. */
const cases: readonly Case[] = [
  {
    name: 'Punkt N: title, over two lines',
    text: `
Referat
Havneudvalget
3. maj 2021 kl. 15:00

Punkt 1: Dagsorden

Godkendt.

Punkt 2: Svar på forslag fra Liste K om bedre adgang til vandet ved Nordre
Kaj og Søndre Kaj

Indstilling

1. at forslaget drøftes
2. at forslaget sendes i høring

Beslutning

Godkendt.

Punkt 3: Eventuelt

Intet.`,
    meetings: [
      [
        'referat',
        '1 Dagsorden',
        '2 Svar på forslag fra Liste K om bedre adgang til vandet ved Nordre Kaj og Søndre Kaj',
        '3 Eventuelt',
      ],
    ],
  },
  {
    name: 'a form feed directly before each punkt',
    text: 'Referat\nHavneudvalget\n3. maj 2021 kl. 15:00\n\fPunkt 1: Dagsorden\nGodkendt.\n\fPunkt 2: Molen\nUdsat.\n\fPunkt 3: Eventuelt\nIntet.',
    meetings: [['referat', '1 Dagsorden', '2 Molen', '3 Eventuelt']],
  },
  {
    name: 'number alone on a line, title next',
    text: `
Dagsorden
Vejudvalget
Onsdag den 3. februar 2021 kl. 9.00

1

Godkendelse af dagsorden

2

Udviklingsplan for Nordbyen - endelig vedtagelse

Sagsfremstilling

Planen har været i høring.

3

Eventuelt`,
    meetings: [
      ['dagsorden', '1 Godkendelse af dagsorden', '2 Udviklingsplan for Nordbyen - endelig vedtagelse', '3 Eventuelt'],
    ],
  },
  {
    name: 'running number over the year',
    text: `
Beslutningsprotokol
Kulturudvalget
14. juni 2017 kl. 16.00 i Rådhuset

715. Kulturby 2017

Indstilling
Direktøren indstiller, at

1. rapporten tages til efterretning

2. der afsættes 50.000 kr. til formidling

Beslutning
Godkendt.

716. Meddelelser

Beslutning
Til efterretning.

718. Eventuelt

Intet.`,
    meetings: [['referat', '715 Kulturby 2017', '716 Meddelelser', '718 Eventuelt']],
  },
  {
    name: 'Nr.143 - title',
    text: `
Referat
Beboerrådet
Mødedato: 4. april 2016 kl. 19.00

Nr.143 - Godkendelse af dagsorden
Godkendt.

Nr.144 - Vaskeri
Der er købt nye maskiner.

Nr.145 - Lukket - Personalesag
`,
    meetings: [['referat', '143 Godkendelse af dagsorden', '144 Vaskeri', '145 Lukket - Personalesag']],
  },
  {
    name: 'title first, then Sag nr.',
    text: `
Byrådet

24-09-2019

Spørgetid
Sag nr. 12

Beslutning

Ingen spørgsmål.

Tillæg 4 til lokalplan 17 - endelig vedtagelse
Sag nr. 13

Beslutning

Godkendt.`,
    meetings: [['referat', '12 Spørgetid', '13 Tillæg 4 til lokalplan 17 - endelig vedtagelse']],
  },
  {
    name: 'a long dash between number and title',
    text: `
Referat — menighedsrådsmøde, onsdag den 4. oktober 2017 kl. 19.00

Pkt. 1 — Godkendelse af dagsorden

Godkendt.

Pkt. 2 — Meddelelser fra

  1. Formand

Intet nyt.

  1. Kasserer

Intet nyt.

Pkt. 3 — Evt.`,
    meetings: [['referat', '1 Godkendelse af dagsorden', '2 Meddelelser fra', '3 Evt.']],
  },
  {
    name: 'titles with what came of them on one line, under a head on one line with its labels',
    text: `
Referat af bestyrelsesmøde onsdag d. 7. november 2012 kl. 19.30 i Klubhuset. Tilstede: Ida, Bo, Lise, Svend, Ruth, Carl, Lotte, Anton, Birgitte og Mogens Holm Afbud: Ea Referent: Ida
1. Valg af referent Ida
2. Godkendelse af dagsorden Godkendt
3. Fællesspisning fredag Vi mødes kl 17.00. Bo skaffer projektor, Lotte bager kage.
4. Julebanko onsdag Vi mødes kl 18.30. Lise køber præmier, Ida læser op, Ruth bager.
5. Ny plan og videre proces Vi drøftede det videre forløb.
6. Eventuelt intet`,
    meetings: [
      [
        'referat',
        '1 Valg af referent',
        '2 Godkendelse af dagsorden',
        '3 Fællesspisning fredag',
        '4 Julebanko onsdag',
        '5 Ny plan og videre proces',
        '6 Eventuelt',
      ],
    ],
  },
  {
    name: 'an agenda, and under Referat: the same numbers with what came of each',
    text: `
Bestyrelsesmøde 23/5 2016

Formanden havde indkaldt til bestyrelsesmøde mandag den 23/5 2016 kl 20.

Dagsorden var:

  1. Regnskab og budget
  2. Ændring i bestyrelsen
  3. Evt

Referat:

  1. Bestyrelsen har godkendt regnskab og budget.
  2. Ea har valgt at udtræde af bestyrelsen, og Bo træder ind i hendes sted.
  3. Der var ikke noget under eventuelt.`,
    meetings: [['referat', '1 Regnskab og budget', '2 Ændring i bestyrelsen', '3 Evt']],
  },
  {
    name: 'an entry of a site: the title behind a bullet, below it when it was filed',
    text: `
 • Referat af mødet 14. marts 2012

  Dato: 2012.03.20 | Kategori: Referat | Svar: 0

  Punkt 1: Nyt fra skolerne:

  Ida fortalte om den nye kantine.

  Punkt 2: Næste møde:

  Den 15. maj kl. 12.

  Punkt 3: Evt.

  Intet.`,
    meetings: [['referat', '1 Nyt fra skolerne:', '2 Næste møde:', '3 Evt.']],
  },
  {
    name: 'short pages without line breaks, each with its number',
    text: `
1 Referat Dato: Tirsdag den 19. juni 2012 Mødetid: 18:00-22:00 Mødelokale: Byrådssal Medlemmer: Ida Holm (borgmester) (C), Bo Ry (A) Fraværende: Bo Ry (A)

2 Indholdsfortegnelse Punkter til dagsorden 1. Indkaldelse af stedfortræder for Bo Ry 3 2. Forslag fra V om frit forsøg 4 3. Nyt skema for plejecenter Birkely 5

3 1. Indkaldelse af stedfortræder for Bo Ry Indledning/Baggrund Bo Ry er forhindret i at deltage. Beslutning Godkendt. Alle var til stede.

4 2. Forslag fra V om frit forsøg Indledning/Baggrund Venstre har fremsat forslaget. Indstilling Rådet skal tage stilling. Beslutning Forslaget er forkastet.

5 3. Nyt skema for plejecenter Birkely Indledning/Baggrund Selskabet har sendt et skema. Indstilling Udvalget indstiller, at skemaet godkendes. Beslutning Godkendt.`,
    meetings: [
      [
        'referat',
        '1 Indkaldelse af stedfortræder for Bo Ry',
        '2 Forslag fra V om frit forsøg',
        '3 Nyt skema for plejecenter Birkely',
      ],
    ],
  },
  {
    name: 'pages without line breaks, who was there under words without a colon, and Referat behind the head',
    text: `
1 Møde i Havnerådet Afholdt onsdag den 5. april 2017 kl. 10-15 Tilstedeværende medlemmer af Rådet Ida Holm (formand) Bo Ry Ea Toft Fra sekretariatet Ib Dal (referent) Referat 1. Godkendelse af dagsorden Der blev spurgt til punkt 3. Dagsordenen blev godkendt. 2. Ny kran på nordkajen Sekretariatet viste tegninger. Rådet besluttede at indhente to tilbud til næste møde.

2 3. Metodehåndbog Rådet besluttede at sende udkastet i høring. Det vender tilbage til august. 4. Eventuelt Der var ingen bemærkninger.`,
    meetings: [['referat', '1 Godkendelse af dagsorden', '2 Ny kran på nordkajen', '3 Metodehåndbog', '4 Eventuelt']],
  },
  {
    name: 'pages without line breaks that all end alike, and decisions of a board on a day',
    text: `
1 Referat Havne- og Fritidsudvalget Ordinært møde Dato 8. april 2014 Tid 14:00 Sted Havnehuset. Henvendelse i receptionen ved ankomst. Medlemmer Ida Holm (V) - Formand Bo Ry (A) Havne- og Fritidsudvalget - Referat - 8. april 2014 Side 1 af 4

2 Indholdsfortegnelse Side 1. Havnens del i planen...3 2. Havnens regnskab for 2013...4 Underskrifter:...9 Havne- og Fritidsudvalget - Referat - 8. april 2014 Side 2 af 4

3 1. Havnens del i planen Åben sag Sagsnr: 13/2133 Sagsfremstilling Chefen vil give en præsentation af planens indhold og mål for de kommende år. Indstilling Direktøren indstiller at udvalget drøfter sagen. Beslutning Havne- og Fritidsudvalget den 8. april 2014 Drøftet. Havne- og Fritidsudvalget - Referat - 8. april 2014 Side 3 af 4

4 2. Havnens regnskab for 2013 Åben sag Sagsnr: 14/1010 Sagsfremstilling Regnskabet forelægges. Indstilling Direktøren indstiller at regnskabet godkendes. Beslutning Havne- og Fritidsudvalget den 8. april 2014 Godkendt. Havne- og Fritidsudvalget - Referat - 8. april 2014 Side 4 af 4`,
    meetings: [['referat', '1 Havnens del i planen', '2 Havnens regnskab for 2013']],
  },
  {
    name: 'a list right under Sagsfremstilling is text of its punkt',
    text: `
Referat - Fritidsudvalget den 6. december 2018

Dato: Torsdag den 6. december 2018
Mødested: Klubhuset

1. Meddelelser

Beslutning i Fritidsudvalget den 06-12-2018

Taget til efterretning.

Sagsfremstilling

 1. Orientering om ansøgninger.
 2. Orientering om foreningsaften.
 3. Orientering om en ny forening.`,
    meetings: [['referat', '1 Meddelelser']],
  },
  {
    name: 'a few words and a colon before the text of each',
    text: `
Referat, bestyrelsesmøde 6. marts 2023
Til stede: Hele bestyrelsen!
Siden sidst: Vellykket fest med sang.
Kommende arrangementer:
Teater d. 27/3: Vi hjælper til.
Huset: Stakittet trænger til maling – Bo sørger for det.
Næste møde: tirsdag d. 4/4 kl 19.
Evt: Vi spiste kager.`,
    meetings: [['referat', '- Siden sidst', '- Kommende arrangementer', '- Huset', '- Næste møde', '- Evt']],
  },
  {
    name: 'old cases run on in one long line, titles with capital nouns',
    text: `
Aar 1919 d. 29/3 holdt Sogneraadet ordinært Møde i Ravnby Kro.

Følgende Sager forhandledes:

1. Fra Amtet var indkommet en Skrivelse om Tilsynet med Brandredskaberne. Formanden paatog sig at lade Sprøjten efterse. 2. Ravnby Sogns Sygekasse har fremsendt en Opfordring om at oprette en kommunal Sygeplejeforening paa Egnen. Det vedtoges at afvente Sagen. 3. Lærer Bergs Ansøgning om en ny Brønd ved Ravnby Skole. Raadet besluttede at lade Brønden oprense. 4. Cirkulære om Valglister. Til Efterretning.`,
    meetings: [
      [
        'referat',
        '1 Fra Amtet var indkommet en Skrivelse om Tilsynet med Brandredskaberne.',
        '2 Ravnby Sogns Sygekasse har fremsendt en Opfordring om at oprette en kommunal Sygeplejeforening paa Egnen.',
        '3 Lærer Bergs Ansøgning om en ny Brønd ved Ravnby Skole.',
        '4 Cirkulære om Valglister.',
      ],
    ],
  },
  {
    name: 'pages without line breaks whose numbers are printed twice, and a contents list in groups',
    text: `
1 Referat med åbne punkter Mødetidspunkt: Kl. 17:00 Mødested: Byrådssalen Vestby Rådhus Deltagere: Ida Holm, Bo Ry, Lise Ager, Ruth Dal. Fraværende: Bemærkninger: Sagerne behandles på et fællesmøde mellem Udvalget for Teknik og Udvalget for Økonomi forud for Byrådets møde. Mødet sluttede kl. 19.10

2 2 Indholdsfortegnelse Pkt. Tekst Side Udvalget for Økonomi 70 Ansættelser i Vestby Kommune 3 Udvalget for Beskæftigelse 71 Ekstra opgaver ved reform af fleksjob 4 Udvalget for Fritid 72 Energi i de selvejende haller 5

3 3 70. Ansættelser i Vestby Kommune 00.01.00-A00-5-15 Beslutningstema Byrådet skal tage stilling. Sagsfremstilling Antallet er steget. Beslutning Godkendt.

4 4 71. Ekstra opgaver ved reform af fleksjob 15.00.00-A00-2-15 Beslutningstema Udvalget skal tage stilling. Sagsfremstilling Reformen giver opgaver. Beslutning Godkendt.

5 5 72. Energi i de selvejende haller 04.04.00-Ø39-1-15 Beslutningstema Pulje til energi. Sagsfremstilling Hallerne har ansøgt. Beslutning Udsat.`,
    meetings: [
      [
        'referat',
        '70 Ansættelser i Vestby Kommune',
        '71 Ekstra opgaver ved reform af fleksjob',
        '72 Energi i de selvejende haller',
      ],
    ],
  },
  {
    name: 'pages without line breaks under a header with their number, and Sag nr. behind Åbent punkt',
    text: `
1 Folkeoplysningsudvalget den 01-11-2011, s. 1 VESTBY KOMMUNE Folkeoplysningsudvalget Protokol Tirsdag den 1. november 2011 kl. 17:00 afholdt Folkeoplysningsudvalget møde på Rådhuset. Medlemmerne var til stede, undtagen: Ida Holm.

2 Folkeoplysningsudvalget den 01-11-2011, s. 2 INDHOLDSFORTEGNELSE Sag nr: Side: 01 Status på økonomien oktober 2011 3 02 Budget for det nye år 4

3 Folkeoplysningsudvalget den 01-11-2011, s. 3 Åbent punkt Sag nr. 01 Status på økonomien oktober 2011 Sagsfremstilling Tabellen viser budgettet. Indstilling Forvaltningen foreslår, at orienteringen tages til efterretning. Beslutning: Folkeoplysningsudvalget den 1. november 2011: Taget til efterretning.

4 Folkeoplysningsudvalget den 01-11-2011, s. 4 Åbent punkt Sag nr. 02 Budget for det nye år Sagsfremstilling Forslaget fremlægges. Indstilling Forvaltningen foreslår, at budgettet godkendes. Beslutning: Folkeoplysningsudvalget den 1. november 2011: Godkendt.`,
    meetings: [['referat', '01 Status på økonomien oktober 2011', '02 Budget for det nye år']],
  },
  {
    name: 'the page of one punkt, without a head',
    text: `
Godkendelse af dagsorden
Beslutning
Beslutning i Havneudvalget 22. august 2011
Dagsordenen blev godkendt.
Mødet begyndte kl. 16:00 og sluttede kl. 19:00.`,
    meetings: [['referat', '- Godkendelse af dagsorden']],
  },
  {
    name: 'Pkt. three times per point',
    text: `
Referat

Dato: Torsdag, 14 marts, 2019 - 18:30
Sted: Lokale 4
 • Pkt. 7 Beslutninger om dagsordenen

  Pkt. 7

  Beslutninger om dagsordenen

  Fritidsudvalget, 14-03-2019, pkt. 7

  Godkendt.

 • Pkt. 8 Meddelelser

  Pkt. 8

  Meddelelser

  Fritidsudvalget, 14-03-2019, pkt. 8

  Ingen.`,
    meetings: [['referat', '7 Beslutninger om dagsordenen', '8 Meddelelser']],
  },
  {
    name: 'open and closed in one list, then Åbent punkt / N Title',
    text: `
Referat
Kommunalbestyrelsen
20-08-2020 kl. 18:00
salen, Torvet 1
Dagsordenspunkter

  åbent 1 Fravær
  åbent 2 Budget
  lukket 101 Lukket punkt: salg

 Åbent  punkt

 1  Fravær

Ingen.

 Åbent  punkt

 2  Budget

Kommunalbestyrelsen, den 20. august 2020:

Vedtaget.

 Lukket  punkt

 101  Lukket punkt: salg
`,
    meetings: [['referat', '1 Fravær', '2 Budget', '101 Lukket punkt: salg']],
  },
  {
    name: 'N Åbent Title',
    text: `
Åbent referat
Socialudvalget
Tirsdag den 6. november 2012 kl. 14.00

1  Åbent         Godkendelse af dagsorden

Godkendt.

2  Åbent         Regnskab for klubben

Taget til efterretning.

3  Lukket        Ansøgning om støtte

`,
    meetings: [['referat', '1 Godkendelse af dagsorden', '2 Regnskab for klubben', '3 Ansøgning om støtte']],
  },
  {
    name: 'no space after the dot, type letter',
    text: `
Dagsordener og referater

Udvalg: Byrådet

Mødedato: 09-02-2021

Mødested: Teams

1.Godkendelse af skema B (C)

Sagsnummer: 20/8545

Godkendelse af skema B (C)

Administrativ indstilling

Chefen indstiller, at
 • skemaet godkendes.

Beslutning Byrådet den 09-02-2021

Godkendt.

2.Diger (B)

Sagsnummer: 19/2484

Diger (B)

Beslutning Byrådet den 09-02-2021

Drøftet.`,
    meetings: [['referat', '1 Godkendelse af skema B (C)', '2 Diger (B)']],
  },
  {
    name: 'heading printed twice',
    text: `
Økonomiudvalget – Referat – 1. oktober 2018

1. Godkendelse af dagsorden (B)

1.     Godkendelse af dagsorden (B)

Sagsnr.: 330-2018-3619                 Åbent
Indstilling
Borgmesteren indstiller,
1.    at dagsordenen godkendes
Beslutning i Økonomiudvalget den 1. oktober 2018:
Fraværende:
Godkendt.

2. Siden sidst (O)

2.     Siden sidst (O)

Beslutning i Økonomiudvalget den 1. oktober 2018:
Orienteret.`,
    meetings: [['referat', '1 Godkendelse af dagsorden (B)', '2 Siden sidst (O)']],
  },
  {
    name: 'titles that begin with a number',
    text: `
Referat
Økonomiudvalget
3. december 2012 kl. 12:00

1. 2. behandling af forslag til budget

Beslutning
Anbefales.

2. 3. økonomirapport

Beslutning
Tiltrådt.`,
    meetings: [['referat', '1 2. behandling af forslag til budget', '2 3. økonomirapport']],
  },
  {
    name: 'agenda list first, minutes as Ad N with titles',
    text: `
Referat af bestyrelsesmøde den 4. maj 2015 kl. 19.00

Til stede: Anna, Bo og Carl

Dagsorden:
1. Valg af ordstyrer
2. Økonomi
3. Eventuelt

Ad 1. Valg af ordstyrer
Anna blev valgt.

Ad 2. Økonomi
Der er 4.000 kr. i kassen.

Ad 3. Eventuelt
Intet.`,
    meetings: [['referat', '1 Valg af ordstyrer', '2 Økonomi', '3 Eventuelt']],
  },
  {
    name: 'agenda list first on a page of its own name and day, minutes as Ad N with shorter titles',
    text: `
Referat af generalforsamling

Boldklubben Engen
1. apr. 2022

Referat af generalforsamling i Boldklubben Engen afholdt d. 31. marts 2022

Dagsorden

1. Valg af dirigent.

2. Forelæggelse af revideret årsrapport for det forløbne år til godkendelse.

3. Forelæggelse af bestyrelsens budgetforslag for det kommende år til godkendelse.

4. Eventuelt.

Ad. 1 Valg af dirigent

Bo blev valgt.

Ad. 2 Forelæggelse af årsrapport

Godkendt.

Ad. 3 Forelæggelse af budgetforslag

Budgetforslaget blev godkendt.

Ad. 4 Eventuelt

Der blev spurgt til banen.`,
    meetings: [
      [
        'referat',
        '1 Valg af dirigent',
        '2 Forelæggelse af årsrapport',
        '3 Forelæggelse af budgetforslag',
        '4 Eventuelt',
      ],
    ],
  },
  {
    name: 'a dot forgotten after one number, and days of meetings to come',
    text: `
Referat af møde i Engby Menighedsråd torsdag den 14. september 2017

1. Meddelelser
    Der er provstesyn.

2. Kontaktperson
    Intet at meddele

3 Fra aktivitetsudvalget.
    Udvalget holder møde i maj.

4.  Nye datoer

Menighedsrådsmøde torsdag d. 9. november kl. 19 i præstegården
     Aktivitetsudvalgsmøde mandag d. 6. november kl. 16 i præstegården

5. Eventuelt
    Intet`,
    meetings: [
      ['referat', '1 Meddelelser', '2 Kontaktperson', '3 Fra aktivitetsudvalget.', '4 Nye datoer', '5 Eventuelt'],
    ],
  },
  {
    name: 'agenda list first, minutes as Ad N without titles',
    text: `
Referat af generalforsamling den 4. maj 2015 kl. 19.00

Dagsorden:
1. Valg af dirigent
2. Formandens beretning
3. Indkomne forslag
4. Eventuelt

Ad 1: Poul Holm blev valgt.

Ad 2: Formanden fortalte om året, der gik.
Beretningen blev godkendt.

Ad 3: Ingen.

Ad 4: Der blev talt om hækken.`,
    meetings: [['referat', '1 Valg af dirigent', '2 Formandens beretning', '3 Indkomne forslag', '4 Eventuelt']],
  },
  {
    name: 'agenda list first, and one reply that tells of its title in a sentence',
    text: `
Referat af afdelingsmøde den 4. maj 2015

Dagsorden:
1. Valg af dirigent
2. Indkomne forslag
3. Eventuelt

Ad 1 Ea

Ad 2 Indkomne forslag drøftes:

Skuret males grønt.

Ad 3 Udgår

Skriv et svar

Din e-mailadresse vil ikke blive publiceret. Krævede felter er markeret med *`,
    meetings: [['referat', '1 Valg af dirigent', '2 Indkomne forslag', '3 Eventuelt']],
  },
  {
    name: 'bracket after the number',
    text: `
Generalforsamling: 15. februar 2012 på Skovkroen

1) Valg af dirigent
Per Lind blev valgt.

2) Beretning
Godkendt.

6a) Valg af formand
Genvalg.

6b) Valg af kasserer
Genvalg.

7) Eventuelt
Intet.`,
    meetings: [
      ['referat', '1 Valg af dirigent', '2 Beretning', '6a Valg af formand', '6b Valg af kasserer', '7 Eventuelt'],
    ],
  },
  {
    name: 'a capital behind the number of a punkt that came later',
    text: `
Referat fra møde i Havnens LMU den 8. april 2009

1. Godkendelse af dagsorden
Godkendt.

2. Kranen
Udsat.

2 A. Ferieplan
Afleveres i maj.

3. Eventuelt
Intet.`,
    meetings: [['referat', '1 Godkendelse af dagsorden', '2 Kranen', '2A Ferieplan', '3 Eventuelt']],
  },
  {
    name: 'the number of the case beside that of the punkt, the title below, all on pages of their own',
    text: `
Åben referat
Havnerådet

Mødedato:     Tirsdag den 23. oktober 2018
Mødested:     Mødelokale 122

Pkt.   Tekst                         Side

1      Godkendelse af dagsorden      2
2      Kranens fremtid               3
3      Eventuelt                     4

\fSide 2.

1.     00.22.02-A00-1-18

Godkendelse af dagsorden

Beslutning
Godkendt.

\fSide 3.

2.     00.01.00-P22-3-18

Kranens fremtid

Beslutning
Udsat.

\fSide 4.

3.     00.22.02-A00-2-18

Eventuelt

Beslutning
Intet.`,
    meetings: [['referat', '1 Godkendelse af dagsorden', '2 Kranens fremtid', '3 Eventuelt']],
  },
  {
    name: 'letters count the punkter',
    text: `
Referat fra forældrerådsmøde i Børnehaven
Tirsdag d. 3/9-13 kl. 17-19

Tilstede: Lene, Jakob, Rikke

A. Valg af referent
Lene.

B. Nyt fra huset
Køkkenet males.

C. Sommerfesten
God fest.

D. Evt.
Intet.`,
    meetings: [['referat', 'A Valg af referent', 'B Nyt fra huset', 'C Sommerfesten', 'D Evt.']],
  },
  {
    name: 'small letters count the punkter of an assembly, over nine of them',
    text: `
Referat af generalforsamling den 4. maj 2015

${[...'abcdefghij'].map((letter, i) => `${letter}) ${i === 9 ? 'Eventuelt' : i === 0 ? 'Valg af dirigent' : `Sag nummer ${i}`}\nDet blev besluttet.`).join('\n\n')}`,
    meetings: [
      [
        'referat',
        'a Valg af dirigent',
        ...[...'bcdefghi'].map((letter, i) => `${letter} Sag nummer ${i + 1}`),
        'j Eventuelt',
      ],
    ],
  },
  {
    name: 'letters inside the punkter of a list, and proposals by letters in one that has none, count none',
    text: `
Referat af generalforsamling den 4. maj 2015

1. Valg af dirigent
Bo blev valgt.

2. Forslag
A. Forslag fra Ida om en bro
Vedtaget.
B. Regnskab for broen
Godkendt.

3. Eventuelt
Intet.`,
    meetings: [['referat', '1 Valg af dirigent', '2 Forslag', '3 Eventuelt']],
  },
  {
    name: 'a meeting told in sentences, whose punkter are named by the agenda’s numbers',
    text: `
Engby Vandværk

År 1982 den 3. marts afholdtes ordinær generalforsamling i Engby forsamlingshus. Der var mødt 31 interessenter.

Formanden bød velkommen og foreslog Bo Bach som dirigent.

Ad. dagsordenens punkt 1. Beretning.
Formanden aflagde beretning om årets drift. Der
har været 3 sprængninger. Beretningen godkendtes.

Ad. dagsordenens punkt 2. Regnskab.
Regnskabet godkendtes.

Ad. dagsordenens punkt 3. Eventuelt.
Der blev spurgt om vandet.`,
    meetings: [['referat', '1 Beretning.', '2 Regnskab.', '3 Eventuelt.']],
  },
  {
    name: 'no number, a title and a dash before what was said',
    text: `
Referat af møde i Engby Bylaug d. 7. november 2012

Mødt: Ida, Bo og Ea.

Siden sidst – Der har været høstfest.

Gadekæret – Det oprenses til foråret.

Juletræ – Bo henter træet.

Eventuelt – Intet.`,
    meetings: [['referat', '- Siden sidst', '- Gadekæret', '- Juletræ', '- Eventuelt']],
  },
  {
    name: 'a meeting by its name and a day with dots, its titles before dashes',
    text: `
Lejermøde 7.11.11

1. Ordstyrer og referent – Ida er ordstyrer, Bo er referent.

2. Meddelelser – ingen

3. Oprydning i kælderen – Der har stået cykler på gangen, og det blev vedtaget at mærke dem. Ea køber mærker.

4. Eventuelt – Ovnen i festsalen bliver skiftet.`,
    meetings: [
      ['referat', '1 Ordstyrer og referent –', '2 Meddelelser –', '3 Oprydning i kælderen –', '4 Eventuelt –'],
    ],
  },
  {
    name: 'an agenda, and its numbers behind `Ad.:`',
    text: `
Dagsorden og referat af bestyrelsesmødet tirsdag den 4. maj 2021.

Dagsorden:

1. Regnskab
2. Sommerfest
3. Eventuelt

Referat:

Ad.: 1.

Bo gennemgik tallene. De gav ikke anledning til bemærkninger.

Ad.: 2.

Ida spørger naboerne om bord og bænke.

Ad.: 3.

Lågen ved åen binder.`,
    meetings: [['referat', '1 Regnskab', '2 Sommerfest', '3 Eventuelt']],
  },
  {
    name: 'an agenda, who came under `Referat:`, and answers behind its numbers',
    text: `
Dagsorden og referat
Bestyrelsesmøde i Engby Bylaug
Tirsdag den 4. maj 2021 kl. 19.00

Dagsorden:
1. Valg af referent
2. Sommerfest den 3. juni
3. Eventuelt

Referat:

Hele bestyrelsen var mødt.

1. Ea blev valgt.
2. Telt bestilles af Ida. Udvalget mødes i uge 20.
3. Lågen ved åen binder.`,
    meetings: [['referat', '1 Valg af referent', '2 Sommerfest den 3. juni', '3 Eventuelt']],
  },
  {
    name: 'an agenda, and answers to its punkter by their word',
    text: `
Bestyrelsesmøde i Engby Bylaug
Tirsdag den 4. maj 2021 kl. 19.00

Dagsorden:
1. Valg af referent
2. Regnskab
3. Eventuelt

Referat:
Afbud: Bo Ry

Punkt 1
Ea blev valgt.

Punkt 2
Godkendt.

Punkt 3
Lågen ved åen binder.`,
    meetings: [['referat', '1 Valg af referent', '2 Regnskab', '3 Eventuelt']],
  },
  {
    name: 'groups that each count from 1',
    text: `
Referat af skolebestyrelsesmøde tirsdag den 5. november 2019

Til stede: Ida Holm, Bo Ry og Ea Toft

Punkter til beslutning:
1. Princip for lejrture
Godkendt.
2. Valg af formand
Bo blev valgt.

Punkter til drøftelse:
1. Legepladsen
Ea undersøger sagen.
2. Skolefest i juni
Udsat.
3. Mobiler
Drøftet.

Punkter til orientering:
1. Budget 2020
Taget til efterretning.`,
    meetings: [
      [
        'referat',
        '1 Princip for lejrture',
        '2 Valg af formand',
        '1 Legepladsen',
        '2 Skolefest i juni',
        '3 Mobiler',
        '1 Budget 2020',
      ],
    ],
  },
  {
    name: 'such groups, and under `Referat:` answers to some of them',
    text: `
Referat af skolebestyrelsesmøde tirsdag den 5. november 2019

Dagsorden:
Meddelelser fra elevrådet:

Til beslutning:
1. Princip for lejrture
2. Valg af formand

Til drøftelse:
1. Legepladsen
2. Mobiler

Referat:

Til stede: Ida Holm, Bo Ry og Ea Toft

Til beslutning:
1. Princippet blev vedtaget.
2. Bo blev valgt.

Til drøftelse:
1. Ea undersøger sagen.`,
    meetings: [['referat', '1 Princip for lejrture', '2 Valg af formand', '1 Legepladsen', '2 Mobiler']],
  },
  {
    name: 'numbers with dots under the punkter, no space behind the last',
    text: `
Referat fra møde den 8. februar 2018

1. Meddelelser
Intet.

2. Økonomi
2.1. Fornyet drøftelse af regnskab
Godkendt.
2.2. Lånebevillinger
Taget til efterretning.
2.3. Regnskab for bidraget
Godkendt.
2.4. Budget for bidraget
Godkendt.
2.5. Rammen for næste år
Godkendt.

3. Eventuelt
Intet.`,
    meetings: [
      [
        'referat',
        '1 Meddelelser',
        '2 Økonomi',
        '2.1 Fornyet drøftelse af regnskab',
        '2.2 Lånebevillinger',
        '2.3 Regnskab for bidraget',
        '2.4 Budget for bidraget',
        '2.5 Rammen for næste år',
        '3 Eventuelt',
      ],
    ],
  },
  {
    name: 'an agenda, and one reply alone on its line',
    text: `
Referat af bestyrelsesmøde den 16. januar 2024

Dagsorden:

1. Fordeling af træningstider

2. Status på afdelingerne

3. Eventuelt

Ad 2)

Ungdom: Ida kunne oplyse, at der er tilmeldt 54 spillere.

Senior: Bo spurgte om banerne.`,
    meetings: [['referat', '1 Fordeling af træningstider', '2 Status på afdelingerne', '3 Eventuelt']],
  },
  {
    name: 'a number without a dot before a title that begins small',
    text: `
Referat bestyrelsesmøde d. 1. september 2020

Afbud: Michael

1 godkendelse af ref. fra sidste møde.

Referatet godkendt uden kommentarer.

2 Nyt fra kassereren:

Regnskabet ser fint ud.

3 Nyt fra formanden:

Intet nyt.`,
    meetings: [['referat', '1 godkendelse af ref. fra sidste møde.', '2 Nyt fra kassereren:', '3 Nyt fra formanden:']],
  },
  {
    name: 'titles with a colon, under each a list that counts from 1',
    text: `
Bestyrelsesmøde 2. april '22

Til stede: Ida, Bo og Jens
Referent: Bo

Godkendelse af referat fra den 27. februar 2022

Nyt fra formanden:
1. Skiltet til trappen er malet. Bo henter det.
2. Ida bliver ringet op af mange, der vil have en have.

Nyt fra kassereren:
1. Vandet er gjort op, og der er betalt til tiden.

Haver til salg:
1. Have 28 er solgt.
2. Have 14 er sat til salg.`,
    meetings: [['referat', '- Nyt fra formanden', '- Nyt fra kassereren', '- Haver til salg']],
  },
  {
    name: 'a list below the words that the agenda was sent',
    text: `
Referat fra bestyrelsesmødet den 25. marts 2014

Punkter i henhold til mødeindkaldelsen:
1)  Konstituering af poster
Formand og kasserer skal findes.

Følgende fortsætter uændret:
Bo som kasserer.

Nye poster:
Ida bliver formand.

2)  Ønsker til foredrag
Jens har aftalt to.`,
    meetings: [['referat', '1 Konstituering af poster', '2 Ønsker til foredrag']],
  },
  {
    name: 'titles with a colon alone, and some with what came of them behind it',
    text: `
BESTYRELSESMØDE

lørdag den 04.04.2009

hos Bo Holm : Engvej 6

Godkendelse af referat fra 1/3-09 :    godkendt med en rettelse :

Under punktet sommerfest bliver teltet til en pavillon.

Sommerfest :

Telte lånes i spejderhytten.

Stier og veje :

Der er enighed om prisen.

Eventuelt: Intet.`,
    meetings: [['referat', '- Godkendelse af referat fra 1/3-09', '- Sommerfest', '- Stier og veje', '- Eventuelt']],
  },
  {
    name: 'titles before colons and before dashes',
    text: `
Referat fra generalforsamling i Engby Bylaug den 31. marts 2022

Dirigent: Ida Holm blev foreslået og valgt

Bestyrelsens beretning: Bo fortalte om året.

Ea gennemgik budgettet.

Valg af 3 medlemmer – valgt blev Bo Ry, Ib Dal og Lis Sø.

Valg af revisorer: Per og Eva blev genvalgt.

Indkomne forslag – Nye bænke blev vedtaget.

Eventuelt – Formanden takkede for i år.

For referatet – Ida Holm`,
    meetings: [
      [
        'referat',
        '- Bestyrelsens beretning',
        '- Valg af 3 medlemmer',
        '- Valg af revisorer',
        '- Indkomne forslag',
        '- Eventuelt',
      ],
    ],
  },
  {
    name: 'titles without numbers over the sections of each, below a cover, and lettered parts in one',
    text: `
210126 – Tolvte ordinære kommunalbestyrelsesmøde

Udvalg
Kommunalbestyrelsen
Dato
26. januar 2021
Titel
Forside

Sagsfremstilling

Beslutning

Til stede: Ida Holm (IA), Bo Ry (D)

Godkendelse af dagsorden

Sagsfremstilling

Beslutning

Dagsorden godkendt.

Meddelelser

Sagsfremstilling

Beslutning

2a. Meddelelser fra formanden
2b. Meddelelser fra udvalgene

Havnen er åben igen.`,
    meetings: [['referat', '- Godkendelse af dagsorden', '- Meddelelser']],
  },
  {
    name: 'names and what they are behind a dash',
    text: `
Referat fra bestyrelsesmøde den 11. oktober 2011

Til stede:
Ida Holm – IH
Bo Ry – BR
Ea Toft – ET
Ib Dal – ID (afbud)

Referat fra sidste møde:

Godkendt.

Daglig drift:

Værket kører.

Næste møde:

Ikke fastlagt.`,
    meetings: [['referat', '- Referat fra sidste møde', '- Daglig drift', '- Næste møde']],
  },
  {
    name: 'Emne before the number',
    text: `
E/F Kastanjen
Referat af bestyrelsesmøde onsdag den 8. februar 2017

Til stede: Ida, Bo

Emne 1: Godkendelse af referat
Godkendt.

Emne 2: Kloakering
Der er rotter i brønd 3.

Emne 3: Eventuelt
Intet.`,
    meetings: [['referat', '1 Godkendelse af referat', '2 Kloakering', '3 Eventuelt']],
  },
  {
    name: 'the number in brackets',
    text: `
ENGBY JAGTFORENING

Bestyrelsesmøde tirsdag den 13. marts 2001 kl. 19.00 i jagthytten

Tilstede var: Ida, Bo og Ea.

(1) Godkendelse af referat.
    Godkendt.

(2) Skydebanen.
    Bo kontakter amtet.

(3) Eventuelt.
    Intet.`,
    meetings: [['referat', '1 Godkendelse af referat.', '2 Skydebanen.', '3 Eventuelt.']],
  },
  {
    name: 'clocks instead of numbers',
    text: `
Skolebestyrelsen, Lindeskolen
Referat fra møde mandag den 9. september 2019

17.00 Velkommen og godkendelse af dagsorden
Godkendt.

17.05 Nyt fra elevrådet
De ønsker flere vandposter.

17.50 Princip for udflugter
Drøftet.

18.45 Eventuelt
Intet.`,
    meetings: [
      [
        'referat',
        '- Velkommen og godkendelse af dagsorden',
        '- Nyt fra elevrådet',
        '- Princip for udflugter',
        '- Eventuelt',
      ],
    ],
  },
  {
    name: 'the program of a day inside a punkt',
    text: `
Referat fra møde mandag den 9. september 2019

1. Godkendelse af dagsorden
Godkendt.

2. Turen
10.00 Velkomst
10.30 Orientering om havnen
12.00 Eventuelt frokost

3. Eventuelt
Intet.`,
    meetings: [['referat', '1 Godkendelse af dagsorden', '2 Turen', '3 Eventuelt']],
  },
  {
    name: 'three sittings in a book, each with its last title shortened',
    text: `
Bestyrelsesmøde 15/1-96 hos Ida.
Fraværende: Bo.
1. Referat godkendt.
2. Opvisning. Afholdes søndag d. 24/3. Ida bestiller hallen.
3. Evt. Intet.

Bestyrelsesmøde 19/2-96 hos Bo.
Alle mødt.
1. Referat godkendt.
2. Opvisning. Programmet er på plads. Der trykkes 200.
3. Evt. Bo ønsker ny musik.`,
    meetings: [
      ['referat', '1 Referat godkendt.', '2 Opvisning.', '3 Evt.'],
      ['referat', '1 Referat godkendt.', '2 Opvisning.', '3 Evt.'],
    ],
  },
  {
    name: 'a full stop and a bracket after the number, and enclosures numbered below',
    text: `
Ekstraordinær generalforsamling

26. april 2017

Dagsorden:

1.) Valg af dirigent.

2.) Bestyrelsen fremlægger planen for det nye pumpehus.

3.) Eventuelt

Der var mødt 31 andelshavere. Per Lund blev valgt til dirigent.

Vedlagt bilag:

1. Planen

2. Prisen pr. andelshaver

3. Tegninger`,
    meetings: [
      ['dagsorden', '1 Valg af dirigent.', '2 Bestyrelsen fremlægger planen for det nye pumpehus.', '3 Eventuelt'],
    ],
  },
  {
    name: 'the classes of a school over its punkter',
    text: `
Referat af elevrådsmøde
onsdag den 4. november 2009

4.A:Ida Ravn - Bo Lund
4.B:Lise Holm
5.A:Svend Birk - Ea Toft
6.B:Carl Dam

Dagsorden:

 1. Nyt fra skolebestyrelsen:
  • Gyngerne bliver malet.

 2. Ønsker:
  Flere bolde til frikvartererne.

 3. Eventuelt:
  Intet.`,
    meetings: [['referat', '1 Nyt fra skolebestyrelsen:', '2 Ønsker:', '3 Eventuelt:']],
  },
  {
    name: 'titles and what came of them behind a comma',
    text: `
Referat af bestyrelsesmøde 24. september 2020

1. Velkomst, Formanden bød velkommen til alle.

2. Godkendelse af referat fra sidste møde, Ref. blev godkendt

3. Økonomi, status på budget, Vi må beholde pengene til foråret.

4. Brev fra Ida Holm, Skovby

5. Eventuelt, intet`,
    meetings: [
      [
        'referat',
        '1 Velkomst,',
        '2 Godkendelse af referat fra sidste møde,',
        '3 Økonomi, status på budget,',
        '4 Brev fra Ida Holm, Skovby',
        '5 Eventuelt,',
      ],
    ],
  },
  {
    name: 'the same list twice: agenda, then minutes, with drifting numbers',
    text: `
Ordinær generalforsamling
Afholdt 9. maj 2018 i Fælleshuset

Dagsorden:
1. Valg af dirigent
2. Beretning
3. Regnskab
4. Valg af bestyrelse
5. Eventuelt

1. Valg af dirigent
Lis Gran blev valgt.

2. Beretning
Formanden aflagde beretning. Den blev godkendt.

3. Regnskab
Regnskabet blev godkendt.

4. Indkomne forslag
Ingen.

5. Valg af bestyrelse
Genvalg.

6. Eventuelt
Intet.`,
    meetings: [
      [
        'referat',
        '1 Valg af dirigent',
        '2 Beretning',
        '3 Regnskab',
        '4 Indkomne forslag',
        '5 Valg af bestyrelse',
        '6 Eventuelt',
      ],
    ],
  },
  {
    name: 'N: title',
    text: `
Referat fra menighedsrådsmøde
Dato: 3. marts 2020 kl. 17.00

1: Godkendelse af dagsordenen
Godkendt.

2: Kirkens tag
Taget er tæt.

3: Eventuelt
Intet.`,
    meetings: [['referat', '1 Godkendelse af dagsordenen', '2 Kirkens tag', '3 Eventuelt']],
  },
  {
    name: 'sub-points with a dot, and lettered ones that stay inside',
    text: `
Referat
Menighedsrådet
Torsdag den 21. august 2014 kl. 17.00

1. Godkendelse af dagsorden
Godkendt.

2. Meddelelser
2.1 Brev fra provstiet
Taget til efterretning.
2.2 Syn
Taget til efterretning.

3. Orientering
a. Møder og konferencer
b. Ny præst

4. Eventuelt
Intet.`,
    meetings: [
      [
        'referat',
        '1 Godkendelse af dagsorden',
        '2 Meddelelser',
        '2.1 Brev fra provstiet',
        '2.2 Syn',
        '3 Orientering',
        '4 Eventuelt',
      ],
    ],
  },
  {
    name: 'numbered rules and attachments inside a punkt',
    text: `
Referat
Idrætsrådet
Mandag den 4. juni 2012 kl. 17.00

1. Nye regler for hallen

Rådet vedtog disse regler:
1. Skoene tages af.
2. Boldene lægges på plads.
3. Døren lukkes.
4. Lyset slukkes.

Bilag
1. Mail fra halinspektøren
2. Udkast til regler

2. Tilskud

18. september 2012: Sagen udsat
Beslutning
Udsat.

3. Eventuelt

Intet.`,
    meetings: [['referat', '1 Nye regler for hallen', '2 Tilskud', '3 Eventuelt']],
  },
  {
    name: 'the number of a case in the journal between its number and its title',
    text: `
KULTURUDVALGET

BESLUTNINGSPROTOKOL

Afholdt:  onsdag den 7. oktober 1987, kl. 16.00

SAG NR. 1
J.nr. 16.02.04 A 12
MEDDELELSER.

Taget til efterretning.

SAG NR. 2
J.nr. 16.14.00 Ø 40
TILSKUD TIL NYT TAG PÅ HALLEN.

Godkendt.

SAG NR. 3
EVENTUELT.

Intet.`,
    meetings: [['referat', '1 MEDDELELSER.', '2 TILSKUD TIL NYT TAG PÅ HALLEN.', '3 EVENTUELT.']],
  },
  {
    name: 'cases by a running number, one taken up again, and the year of the meeting before',
    text: `
Torsdagen den 14de September 1911 Kl. 4 holdt Engby Byraad Møde.

Sag Nr. 213. Belysning af Havnen.
Vedtoges.

Sag Nr. 215. Brolægning af Torvet.
Sagen udsattes.

Mødet hævet.

Samme Aar den 28de September afholdtes Møde paa Raadhuset.

Sag Nr. 218. Overslag for 1911-12.
Overslaget, der var omdelt, foretoges til anden Behandling.
Vedtoges.

Sag Nr. 215. Brolægning af Torvet.
Overslaget godkendtes.

Sag Nr. 219. Brandvedtægten.
Vedtoges.`,
    meetings: [
      ['referat', '213 Belysning af Havnen.', '215 Brolægning af Torvet.'],
      ['referat', '218 Overslag for 1911-12.', '215 Brolægning af Torvet.', '219 Brandvedtægten.'],
    ],
  },
  {
    name: 'parts of a punkt that begin small',
    text: `
Referat
Menighedsrådet
Onsdag den 3. juni 2015 kl. 17.00

1. Orientering

1.1 fra formanden

Der er nyt fra stiftet.

1.2 fra kirkeværgen

Muren er færdig.

2. Eventuelt

Intet.`,
    meetings: [['referat', '1 Orientering', '1.1 fra formanden', '1.2 fra kirkeværgen', '2 Eventuelt']],
  },
  {
    name: 'minutes listed as a paper, and those of another day on a page of their own',
    text: `
Referat
Kulturudvalget
Mandag den 7. marts 2022 kl. 15.00

1. Cykelsti

Bilag
Oversigtskort
Referat af naboernes møde 3. februar 2022

Beslutning
Anbefales.

2. Eventuelt

Bilag
Oversigtskort
\fReferat af møde i Kulturudvalget
Mandag den 4. april 2022 kl. 15.00

1. Kajen

Beslutning
Godkendt.`,
    meetings: [
      ['referat', '1 Cykelsti', '2 Eventuelt'],
      ['referat', '1 Kajen'],
    ],
  },
  {
    name: 'gaps and jumps',
    text: `
Referat
Skolebestyrelsen
Onsdag den 3. juni 2015 kl. 17.00

3. Nyt fra skolelederen
Der er ansat en lærer.

5. Principper
Drøftet.

23. Eventuelt
Intet.`,
    meetings: [['referat', '3 Nyt fra skolelederen', '5 Principper', '23 Eventuelt']],
  },
  {
    name: 'an agenda of titles only',
    text: `
Dagsorden
Ældrerådet
Fredag den 3. januar 2014 kl. 10.00 i Cafeen

1. Godkendelse af dagsorden
2. Meddelelser fra formanden
3. Høringssvar om madordning
4. Eventuelt`,
    meetings: [
      [
        'dagsorden',
        '1 Godkendelse af dagsorden',
        '2 Meddelelser fra formanden',
        '3 Høringssvar om madordning',
        '4 Eventuelt',
      ],
    ],
  },
  {
    name: 'every number 1, titles small or behind a colon of their own, the text after a colon',
    text: `
Referat / beslutnings protokollat

Vedr. Kirkerådsmøde d. 22. februar, 2017

Deltagere: Eva, Bo          Fraværende: Ingen

 1. godkendelse af dagsorden: Dagsordenen blev godkendt.

 1. : Nøgler: Bo spørger låsesmeden den 4. marts.

 1. Ny lampe: Udsat.

 1. Eventuelt: Intet

Lukket møde:

Næste møde d. 22. marts`,
    meetings: [['referat', '1 godkendelse af dagsorden:', '1 Nøgler:', '1 Ny lampe:', '1 Eventuelt:']],
  },
  {
    name: 'a misread word before the number',
    text: `
Havneudvalget
18. marts 2002 kl. 16.00

Sag nr. 29   Ny mole

Bevilling:      Ingen.

Beslutning:     Godkendt.

Saq nr. 30   Slidlag på kajen

Bevilling:      45.000 kr.

Beslutning:     Udsat.`,
    meetings: [['referat', '29 Ny mole', '30 Slidlag på kajen']],
  },
  {
    name: 'un-numbered headings with a colon',
    text: `
Referat af bestyrelsesmøde den 7. oktober 2013

Til stede: Ole, Tove og Finn

Cykeloprydning og -parkering:
Der ryddes op den 1. november.

Legeplads:
Gyngen er i stykker. Finn ringer til gartneren.

Næste møde:
Tirsdag den 12. november.`,
    meetings: [['referat', '- Cykeloprydning og -parkering', '- Legeplads', '- Næste møde']],
  },
  {
    name: 'an agenda, and `Til pkt. 1:` in the report on it',
    text: `
Referat fra bestyrelsesmøde den 3. juni 2014

Dagsorden:

1. Regnskab
2. Hegn mod vejen
3. Eventuelt

Til pkt. 1:
Regnskabet blev godkendt.

Til pkt. 2:
Der hentes to tilbud.

Til pkt. 3:
Intet.`,
    meetings: [['referat', '1 Regnskab', '2 Hegn mod vejen', '3 Eventuelt']],
  },
  {
    name: 'dots before the colon',
    text: `
Menighedsrådsmøde den 4. maj 1998

Kapellet ....: Taget er tæt igen.
Orglet ......: Stemmes i juni.
Regnskab 1997: Godkendt.
Eventuelt ...: Intet.`,
    meetings: [['referat', '- Kapellet', '- Orglet', '- Regnskab 1997', '- Eventuelt']],
  },
  {
    name: 'titles underlined with strokes',
    text: `
Bestyrelsesmøde den 4. maj 1998

Protokol
--------
Læst og underskrevet.

Nyt skur
--------
Tilbuddet fra tømreren blev godkendt.

Eventuelt
---------
Intet.`,
    meetings: [['referat', '- Protokol', '- Nyt skur', '- Eventuelt']],
  },
]

describe('punkter by every numbering', () => {
  test.each(cases)('$name', ({ text, meetings }) => {
    expect(cutOf(text).meetings.map(({ documentType, punkter }) => [documentType, ...outline(punkter)])).toEqual(
      meetings,
    )
  })
})
