import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import type { Meeting } from '../../src/model/meeting.ts'
import { cutOf, meeting, part, punkt, section } from './pieces.ts'

/** The facts of a meeting with this head (and these lines after its last punkt), and the codes noted on the way. */
function read(head: string, tail = ''): Meeting & { readonly codes: readonly string[] } {
  const codes: string[] = []
  const [found] = extract(cutOf(meeting(head, [], tail)), (code) => void codes.push(code))
  if (!found) throw new Error('a cut of one meeting gives one meeting')
  return { ...found, codes }
}

/** Every row of CONVENTIONS §1, with invented places and boards: head, body, date, start, end, location. */
const heads: readonly (readonly [
  string,
  string,
  string | null,
  string | null,
  string | null,
  string | null,
  string | null,
])[] = [
  [
    'the year beside the number of the meeting, the day below',
    'Referat nr. 5 – 2015\n\nBestyrelsen for Klubben Polaris\n\nMandag den 26. oktober kl. 18.00 – 20.00',
    'Bestyrelsen for Klubben Polaris',
    '2015-10-26',
    '18:00',
    '20:00',
    null,
  ],
  [
    'the number of the meeting and its year in two digits, before the day',
    'Referat fra HB-møde 3/03 d. 7. marts i Engby',
    'HB-møde',
    '2003-03-07',
    null,
    null,
    'Engby',
  ],
  [
    'a company whose name ends in a dot',
    'Nørlund Fjernvarme A.m.b.a.\n\nReferat af bestyrelsesmøde nr. 4 – 2014\nTirsdag den 17. juni 2014 kl. 16.00 på værket',
    'Nørlund Fjernvarme A.m.b.a',
    '2014-06-17',
    '16:00',
    null,
    'værket',
  ],
  [
    'a board of two words, and what it is a part of',
    'Referat af møde i Akademisk Råd, Det Tekniske Fakultet\nMandag d. 3. marts 2014, kl. 13-15\nLokale 12',
    'Akademisk Råd',
    '2014-03-03',
    '13:00',
    '15:00',
    'Lokale 12',
  ],
  [
    'labels in a column of their own',
    'BYRÅDET\n\nMøde nr. 4                                   Dato: 26. april 1988\nMødested: Byrådssalen                        Kl.:  19.00',
    'BYRÅDET',
    '1988-04-26',
    '19:00',
    null,
    'Byrådssalen',
  ],
  [
    'the day a page was looked at, over that of the meeting',
    'Tirsdag, 12 november 2019\n3. maj 2011 (ekstraordinær)\n\nREFERAT\n\nDeltagere: Ida Holm, Bo Ry',
    null,
    '2011-05-03',
    null,
    null,
    null,
  ],
  [
    'classes of a school below the day',
    'Referat af elevrådsmøde\nonsdag den 4. november 2009\n\n4.A:Ida Ravn - Bo Lund\n4.B:Lise Holm',
    'elevrådsmøde',
    '2009-11-04',
    null,
    null,
    null,
  ],
  [
    'when it began and ended, in a sentence of its own',
    'Referat af Bestyrelsesmøde den 20. maj 2019.\nMødet blev afholdt i Idas have B4. Mødestart 10.00 slut 12.15.',
    'Bestyrelsesmøde',
    '2019-05-20',
    '10:00',
    '12:15',
    'Idas have B4',
  ],
  [
    'labels with bullets before them',
    'Uddannelsesudvalg 4. maj 2010 (Referat)\n- Udvalg: Engby Uddannelsesudvalg\n- Mødedato: 4. maj, 2010 kl. 12:00\n- Mødested: Lokale 12, Engvej 15',
    'Engby Uddannelsesudvalg',
    '2010-05-04',
    '12:00',
    null,
    'Lokale 12, Engvej 15',
  ],
  [
    'the board behind the years it was elected for',
    'År 2010-2013 Havnerådet - Referat\n\nDato: 4. maj 2011',
    'Havnerådet',
    '2011-05-04',
    null,
    null,
    null,
  ],
  [
    'the clock behind the label of the subject, a place with a short saint',
    'Emne:Referat  BESTYRELSESMØDE I GRUNDEJERFORENINGEN ENGEN   tirsdag den 9. november 2021 kl. 20.00 – 22.00\nMødet blev afholdt på Sct. Hans skole',
    'GRUNDEJERFORENINGEN ENGEN',
    '2021-11-09',
    '20:00',
    '22:00',
    'Sct. Hans skole',
  ],
  [
    'an undertaking of its users',
    'Referat\nEngby Vandværk\n\nGeneralforsamling den 4. maj 2016 kl. 19 på Vandværket',
    'Engby Vandværk',
    '2016-05-04',
    '19:00',
    null,
    'Vandværket',
  ],
  [
    'the board behind a colon',
    'Referat for: Engby Provstiudvalg\nPU møde 4. maj 2010\nKl. 10:00',
    'Engby Provstiudvalg',
    '2010-05-04',
    '10:00',
    null,
    null,
  ],
  [
    'the meeting of a company, in capitals',
    'BESTYRELSESMØDE I VINDMØLLEN BREDKÆR I/S\nafholdt lørdag d. 18/3-2006 kl. 10.00 på Bredkær Kro',
    'VINDMØLLEN BREDKÆR I/S',
    '2006-03-18',
    '10:00',
    null,
    'Bredkær Kro',
  ],
  [
    'a board of letters, at a place',
    'REFERAT - LMU SKOLECENTRET\n\nDATO:   3. april 2019\nSTED:   Kantinen',
    'LMU SKOLECENTRET',
    '2019-04-03',
    null,
    null,
    'Kantinen',
  ],
  [
    'what kind of board it is, as the label of its name',
    'Dagsorden & Beslutningsprotokol\n\nMenighedsråd: Lund Sogns Menighedsråd\nSogn: Lund Sogn\nMødedato: 3. maj 2017\nMødetidspunkt: 18:30',
    'Lund Sogns Menighedsråd',
    '2017-05-03',
    '18:30',
    null,
    null,
  ],
  [
    'title line with labels',
    'REFERAT Strandby Byråd d. 27-08-2025\n\nMødedato   Onsdag d. 27. august 2025 kl. 16:00\n\nMødested   Byrådssalen',
    'Strandby Byråd',
    '2025-08-27',
    '16:00',
    null,
    'Byrådssalen',
  ],
  [
    'a short year, and the day of the minutes that are approved',
    "Bestyrelsesmøde 2. april '22\n\nTilstede: Ida, Bo\n\nGodkendelse af referat fra den 27. februar 2022\n\nNyt fra formanden:\nIntet.\n\nNyt fra kassereren:\nIntet.",
    'Bestyrelsesmøde',
    '2022-04-02',
    null,
    null,
    null,
  ],
  [
    'a title with its labels on one line',
    'Referat af bestyrelsesmøde onsdag d. 7. november 2012 kl. 19.30 i Klubhuset. Tilstede: Ida, Bo og Lise Holm Afbud: Ea Referent: Ida\n\nNæste møde mandag d. 3. december 2012 kl. 18.00',
    'bestyrelsesmøde',
    '2012-11-07',
    '19:30',
    null,
    'Klubhuset',
  ],
  [
    'the place behind the clock of a label, the absent behind the place',
    'Referat\nBådudvalget\nTid og sted: Mødetid: Onsdag 14. februar 2018, kl. 1700 i Engby Sejlklub.',
    'Bådudvalget',
    '2018-02-14',
    '17:00',
    null,
    'Engby Sejlklub',
  ],
  [
    'a place with the absent behind a dash',
    'Referat\nBådudvalget den 19. april 2017 kl. 17\nMødet holdes i Engby – Afbud fra Svend og Ea',
    'Bådudvalget',
    '2017-04-19',
    '17:00',
    null,
    'Engby',
  ],
  [
    'labels with one blank',
    'REFERAT § 17, stk. 4 udvalg om klima d. 05-12-2023\n\nMødedato Tirsdag d. 05. december 2023 kl. 13:00\n\nMødested Skovhuset, lokale 1.1, Bøgevej 1',
    '§ 17, stk. 4 udvalg om klima',
    '2023-12-05',
    '13:00',
    null,
    'Skovhuset, lokale 1.1, Bøgevej 1',
  ],
  [
    'from the web page',
    'Referat 1. oktober 2025 kl. 15.45\nTeknisk Udvalg - Udvalgsværelse 398\nUdvalg:\nTeknisk Udvalg\nMødedato:\n01-10-2025\nMødested:\nUdvalgsværelse 398',
    'Teknisk Udvalg',
    '2025-10-01',
    '15:45',
    null,
    'Udvalgsværelse 398',
  ],
  [
    'labels an export set against their values',
    'Referat\n\nMandag d. 7 februar 2022, kl. 10:15\nMødestedHavnesalen\nUdvalgÆldrerådet',
    'Ældrerådet',
    '2022-02-07',
    '10:15',
    null,
    'Havnesalen',
  ],
  [
    'a sentence names no board of its own',
    'Regionsrådet\n23-08-2021 13:00\n\nFølgende emner blev nævnt på Forretningsudvalgets møde den 16. august 2021:',
    'Regionsrådet',
    '2021-08-23',
    '13:00',
    null,
    null,
  ],
  [
    'the preposition is no part of the name',
    'Referat fra Ældrerådets møde den 22. februar 2016 i Havnestuen kl. 10.00 – 12.00',
    'Ældrerådet',
    '2016-02-22',
    '10:00',
    '12:00',
    'Havnestuen',
  ],
  [
    'centred cover',
    'Referat\n\nSundheds- og Omsorgsudvalget\ntirsdag den 4. december 2012, kl. 13:00\ni Mødecenter C, Lokale 32 på Strandby Rådhus\n\nÅbent referat',
    'Sundheds- og Omsorgsudvalget',
    '2012-12-04',
    '13:00',
    null,
    'Mødecenter C, Lokale 32 på Strandby Rådhus',
  ],
  [
    'place as address lines',
    'Økonomiudvalget\nTorsdag den 20. juni 2013\nKl. 10:30\nBakkelyst Kursuscenter',
    'Økonomiudvalget',
    '2013-06-20',
    '10:30',
    null,
    'Bakkelyst Kursuscenter',
  ],
  [
    'broken sentence',
    'Referat\ntil\nmødet i Kommunalbestyrelsen 2018-21\nden 5. november 2019 kl. 17:00\ni Mødesalen, Engby - Ekstraordinært',
    'Kommunalbestyrelsen 2018-21',
    '2019-11-05',
    '17:00',
    null,
    'Mødesalen, Engby',
  ],
  [
    'three bare lines',
    'Kommunalbestyrelsen\n20-08-2020 kl. 18:00\nkommunalbestyrelsessalen, Havnegade 26, Sundby',
    'Kommunalbestyrelsen',
    '2020-08-20',
    '18:00',
    null,
    'kommunalbestyrelsessalen, Havnegade 26, Sundby',
  ],
  [
    'bare lines with a type',
    'Direktørmøde (Direktørmøde)\n\n04-08-2020 08:30 - 09:45\n\nDirektørens kontor, Rådhuset',
    'Direktørmøde',
    '2020-08-04',
    '08:30',
    '09:45',
    'Direktørens kontor, Rådhuset',
  ],
  [
    'value below its label',
    'Forretningsudvalget\n\nMødedato:\n05-12-2007 Kl. 15:00-16:10\n\nMødested:\nRegionshuset, mødelokale 4.',
    'Forretningsudvalget',
    '2007-12-05',
    '15:00',
    '16:10',
    'Regionshuset, mødelokale 4',
  ],
  [
    'all labels, then all values',
    'Følgegruppen for skoler\nDato:\nTidspunkt:\nSted:\nTil stede:\nOnsdag den 15. september 2010\n10.00\nVær. 2-133\nIb Dal, Ea Ry',
    'Følgegruppen for skoler',
    '2010-09-15',
    '10:00',
    null,
    'Vær. 2-133',
  ],
  [
    'English-style date',
    'Dato: Onsdag, April 3, 2019 - 18:00\nSted: Mødelokale 2A',
    null,
    '2019-04-03',
    '18:00',
    null,
    'Mødelokale 2A',
  ],
  [
    'English-style, Danish month',
    'Byrådet\nDato: Torsdag, 14 marts, 2019 - 18:30',
    'Byrådet',
    '2019-03-14',
    '18:30',
    null,
    null,
  ],
  ['inline dash', 'Økonomiudvalget – Referat – 1. oktober 2018', 'Økonomiudvalget', '2018-10-01', null, null, null],
  [
    'inline dash, small',
    'Forretningsudvalget - referat 05-12-2007',
    'Forretningsudvalget',
    '2007-12-05',
    null,
    null,
    null,
  ],
  [
    'protocol',
    'Borgerrepræsentationen\nBESLUTNINGSPROTOKOL\nfra Ordinært møde torsdag den 31. maj 2007',
    'Borgerrepræsentationen',
    '2007-05-31',
    null,
    null,
    null,
  ],
  [
    'association',
    'Referat af ordinær generalforsamling i Ejerforeningen Lærken\nAfholdt 9. maj 2018 i Fælleshuset',
    'Ejerforeningen Lærken',
    '2018-05-09',
    null,
    null,
    'Fælleshuset',
  ],
  [
    'general assembly as a label',
    'Ejerforeningen Lærken\nGeneralforsamling: 15. februar 2012 på Hotel Bølgen\nTid start: 19:03',
    'Ejerforeningen Lærken',
    '2012-02-15',
    '19:03',
    null,
    'Hotel Bølgen',
  ],
  [
    'association, slashes',
    'Referat af Kajak Forsamling d. 21/6-2018',
    'Kajak Forsamling',
    '2018-06-21',
    null,
    null,
    null,
  ],
  [
    'old prose',
    'Aar 1940 den 9. Januar Kl. 15,30 afholdt Sogneraadet ordinært Møde i Sogneraadslokalet.',
    'Sogneraadet',
    '1940-01-09',
    '15:30',
    null,
    'Sogneraadslokalet',
  ],
  [
    'old prose, board named',
    "Aaret 1940, den 3' Juni afholdt Engby Sogneraad Møde, hvor følgende Sager behandledes:",
    'Engby Sogneraad',
    '1940-06-03',
    null,
    null,
    null,
  ],
  [
    'old prose over lines',
    'Onsdagen den 28 Januar 1942 afholdt Sogne-\nraadet Møde i Forsamlingshuset i Engby\nsamtlige Medlemmer var mødte',
    'Sogneraadet',
    '1942-01-28',
    null,
    null,
    'Forsamlingshuset i Engby',
  ],
  [
    'numbered meeting',
    '19 Møde\nAar 1943 den 7 Januar var Sogneraadet forsamlet i Skolen',
    'Sogneraadet',
    '1943-01-07',
    null,
    null,
    'Skolen',
  ],
  [
    'old title',
    'Sogneraadsmøde paa de gamles Hjem d 13/2 1940',
    'Sogneraadsmøde',
    '1940-02-13',
    null,
    null,
    'de gamles Hjem',
  ],
  ['old title, time', 'Ordinær Møde d. 10/1 1940 - Kl. 14 00', null, '1940-01-10', '14:00', null, null],
  ['old title, joined time', 'Ekstra Møde afholldt d. 7/2 1940 - Kl 1400', null, '1940-02-07', '14:00', null, null],
  [
    'old title, two lines',
    'Extraordinært Sogneraadsmøde\nFredag den 19. Februar 1943 Kl. 16.',
    'Sogneraadsmøde',
    '1943-02-19',
    '16:00',
    null,
    null,
  ],
  [
    'year first',
    '1869. den 25de April afholdt Engby Sogneraad et Extramøde',
    'Engby Sogneraad',
    '1869-04-25',
    null,
    null,
    null,
  ],
  [
    'date and times with seconds',
    'IT-udvalget\nMødetidspunkt: 15-05-2013 16:30:00 - 15-05-2013 18:00:00',
    'IT-udvalget',
    '2013-05-15',
    '16:30',
    '18:00',
    null,
  ],
  [
    'label split over lines',
    'Em-\nne: Social- og Havneudvalgsmøde\n\nMødedato: 5. august 2020\nMødetid: Kl. 14.30 – 16.00\nMødested: Virtuelt møde via Teams',
    'Social- og Havneudvalgsmøde',
    '2020-08-05',
    '14:30',
    '16:00',
    'Virtuelt møde via Teams',
  ],
  [
    'label split around its value',
    'Em- Social- og Havneudvalgsmøde\nne:\n\nMødedato: 6. september 2023\nMødetid: Kl. 18.15 - 19.45',
    'Social- og Havneudvalgsmøde',
    '2023-09-06',
    '18:15',
    '19:45',
    null,
  ],
  [
    'genitive',
    'Menighedsrådets ordinære møde torsdag den 21. august 2014',
    'Menighedsrådet',
    '2014-08-21',
    null,
    null,
    null,
  ],
  [
    'labels on one line',
    'Skolebestyrelsen\nDato: 3. maj 2014  Tid: 19.00-21  Sted: Engskolen, lokale 4',
    'Skolebestyrelsen',
    '2014-05-03',
    '19:00',
    '21:00',
    'Engskolen, lokale 4',
  ],
  [
    'labels as questions',
    'LOKALRÅDET FOR ENGUM OG OMEGN\nHvornår: Onsdag den 8. februar 2023, 19.00-21.00\nHvor: Forsamlingshuset',
    'LOKALRÅDET FOR ENGUM OG OMEGN',
    '2023-02-08',
    '19:00',
    '21:00',
    'Forsamlingshuset',
  ],
  [
    'the school of the board, the room of the meeting',
    'Skolebestyrelsesmøde på Bakkeskolen\nMandag d. 5/10-15 kl. 17.00-19.30 i personalerummet',
    'Skolebestyrelsesmøde',
    '2015-10-05',
    '17:00',
    '19:30',
    'personalerummet',
  ],
  [
    'old prose, the board steps together',
    'Den 3. Maj 1890 traadte Engby Byraad sammen paa Raadhuset',
    'Engby Byraad',
    '1890-05-03',
    null,
    null,
    'Raadhuset',
  ],
  [
    'hours alone behind a label',
    'Vandværkets bestyrelse\nDato: 11/9-2017\nTid: 16-18.30\nSted: Fjordgade 4',
    'Vandværkets bestyrelse',
    '2017-09-11',
    '16:00',
    '18:30',
    'Fjordgade 4',
  ],
  [
    'year before weekday',
    'Aaret 1912, Mandag den 4. November Kl. 2 Em. afholdt Engby Sogneraad ordinært Møde paa Skolen.',
    'Engby Sogneraad',
    '1912-11-04',
    '14:00',
    null,
    'Skolen',
  ],
  [
    'virtual',
    'Referat 25. februar 2021\n\nSkolebestyrelsesmøde den 25. februar kl. 18.30-20.00 virtuelt',
    'Skolebestyrelsesmøde',
    '2021-02-25',
    '18:30',
    '20:00',
    'virtuelt',
  ],
]

describe('heads', () => {
  test.each(heads)('%s', (_, head, body, date, startTime, endTime, location) => {
    expect(read(head)).toMatchObject({ body, date, startTime, endTime, location })
  })
  test.each([
    ['Hermed referat af generalforsamlingen den 14. marts 2018 i skolens kantine. 32 ejere var mødt.', '2018-03-14'],
    [
      'Kære medlemmer\nGeneralforsamlingen den 1. marts 2017 blev ledet af Bo Ry, som var valgt enstemmigt.',
      '2017-03-01',
    ],
    ['Der skal indkaldes til generalforsamling, som blev fastsat til onsdag den 31. marts 2004 kl. 19.', null],
    ['Referat af det seneste møde i bestyrelsen den 31. marts 2004 blev underskrevet af alle på mødet.', null],
  ])('the day that a sentence over the punkter tells: %s', (head, date) => {
    expect(read(head).date).toBe(date)
  })
  test('a date beside the signatures is inferred', () => {
    const found = read(
      'Engby Sogneraad afholdt i Dag Møde hvor følgende behandledes.',
      'Engby Sogneraad d. 23/8 1939\nH. Bak',
    )
    expect(found).toMatchObject({
      body: 'Engby Sogneraad',
      date: '1939-08-23',
      evidence: { date: { certainty: 'inferred' } },
    })
  })
  test('a date without year goes on from the meeting before it', () => {
    const cut = cutOf(meeting('Møde d. 7/1 1941'), meeting('2/2'))
    expect(extract(cut, () => {}).map(({ date }) => date)).toEqual(['1941-01-07', '1941-02-02'])
  })
  test('the end that was goes before the end that was planned', () => {
    expect(read('Byrådet\n12-03-1998 13:30 - 16:00\n\nMødet hævet kl. 15.50').endTime).toBe('15:50')
    expect(read('Byrådet\n12-03-1998', 'Dirigenten hævede generalforsamlin-\ngen kl. 18.10').endTime).toBe('18:10')
  })
  test.each([
    ['Mødet hævet 21.15.', '21:15'],
    ['Dirigenten hævede mødet 20.10', '20:10'],
    ['Mødet slut kl. 20', '20:00'],
    ['Mødet ophævedes Kl. 6 Aften', '18:00'],
    ['Mødet hævet. Næste møde den 4. maj kl. 19.30', null],
    ['Mødet hævet efter 3.20 timer', null],
  ])('the end: %s', (tail, end) => expect(read('Byrådet\n12-03-1998', tail).endTime).toBe(end))
  test('a clock that may be day or night is none, and a diagnostic', () => {
    const head = (clock: string) => `Aar 1912 den 4. December ${clock} afholdt Engby Sogneraad Møde i Skolen.`
    expect(read(head('Kl. 2'))).toMatchObject({ startTime: null, codes: ['extract/clock-unsure'] })
    expect(read(head('Kl. 2 Em.'))).toMatchObject({ startTime: '14:00', codes: [] })
    expect(read(head('Kl. 10'))).toMatchObject({ startTime: '10:00', codes: [] })
  })
  test('an old protocol names its board and its place once', () => {
    const cut = cutOf(
      meeting('Aar 1957 den 8. Oktober afholdt Vesterby Sogneraad Møde paa Skolen.'),
      meeting('Aar 1957 den 12. November afholdt Sogneraadet Møde samme Sted. Fraværende: Ingen.'),
    )
    expect(extract(cut, () => {})[1]).toMatchObject({
      body: 'Vesterby Sogneraad',
      location: 'Skolen',
      absent: [],
      evidence: { body: { certainty: 'inferred' }, location: { certainty: 'inferred' } },
    })
  })
  test('after two boards of the name it is either’s', () => {
    const cut = cutOf(
      meeting('Aar 1957 den 8. Oktober afholdt Vesterby Sogneraad Møde.'),
      meeting('Aar 1957 den 9. Oktober afholdt Engby Sogneraad Møde.'),
      meeting('Aar 1957 den 12. November afholdt Sogneraadet Møde sammesteds.'),
    )
    expect(extract(cut, () => {})[2]).toMatchObject({ body: 'Sogneraadet', location: null })
  })
  test('the clock in the opening of the minutes', () => {
    const point = punkt(
      '1',
      'Dagsorden',
      part(
        'minutes',
        '1',
        section('beslutning', 'Beslutning', 'Mødet startede kl. 15.30 og sluttede kl. 16.45.\n\nGodkendt.'),
      ),
    )
    const [found] = extract(
      cutOf(meeting('Byrådet\n3. maj 2016', [point, punkt('2', 'Havnen', part('minutes', '2'))])),
      () => {},
    )
    expect(found).toMatchObject({ startTime: '15:30', endTime: '16:45' })
  })
  test('an end before the start was meant twelve hours later, or is none', () => {
    const head = 'Aaret 1923 den 14. Maj Kl. 7 Aften afholdtes Menighedsraadsmøde i Præstegaarden.'
    expect(read(head, 'Mødet hævet Kl. 10.')).toMatchObject({
      endTime: '22:00',
      evidence: { endTime: { certainty: 'inferred' } },
    })
    expect(read('Byrådet\n3. maj 2016 kl. 16.00', 'Mødet hævet kl. 15.10')).toMatchObject({
      endTime: null,
      codes: ['extract/clock-unsure'],
    })
    expect(read('Byrådet\n3. maj 2016 kl. 19.00', 'Mødet hævet kl. 00.30').endTime).toBe('00:30')
    expect(read('Byraadet\n3. maj 1916 Kl. 4 Em.', 'Mødet hævet Kl. 5½.').endTime).toBe('17:30')
  })
  test.each([
    ['sent out', 'Økonomiudvalget\nUdsendelsesdato: 01-03-2002\nDato: Torsdag den 07-marts-2002', '2002-03-07'],
    ['changed', 'Økonomiudvalget\nSidst opdateret den 7. maj 2008\n3. april 2008', '2008-04-03'],
  ])('the day a paper was %s is not the meeting’s', (_, head, date) => expect(read(head).date).toBe(date))
  test.each([
    ['a list of meetings', 'Skolebestyrelsen\n25. marts 2019\nMøderække: 22/8 - 27/9 - 30/10', null],
    [
      'a place with a tail',
      'Udvalget for Miljø den 22. juni 2020 kl. 17:30 i Arden Rådhus, Bygade 22 - Mødelokale Skov',
      'Arden Rådhus, Bygade 22 - Mødelokale Skov',
    ],
    [
      'above the date',
      'Referat af Skolebestyrelsesmøde\nEngskolen, mødelokale K2\nonsdag den 16. april 2008 kl. 18.30',
      'Engskolen, mødelokale K2',
    ],
  ])('location: %s', (_, head, location) => expect(read(head).location).toBe(location))
  test('two dates and no reason to choose: none, and a diagnostic', () => {
    const found = read('Byrådet\n3. maj 2016 kl. 17\n4. maj 2016 kl. 17')
    expect(found).toMatchObject({ date: null, codes: ['extract/two-dates'] })
  })
  test('behind the labels of a page whose line breaks are gone stands its day', () => {
    const found = read('Engby Byråd Referat\nDato:\nAfbud fra: Onsdag den 15-maj-2002 Mødesalen\nFraværende: Ingen.')
    expect(found).toMatchObject({ date: '2002-05-15', absent: [] })
  })
  test('beside an appointment to come the date of the paper is its own', () => {
    const found = read('Referat\nDato: Tirsdag den 4. marts 2014\nStormøde: Mandag den 17.3.2014 kl. 19.00')
    expect(found).toMatchObject({ date: '2014-03-04', codes: [] })
  })
  test('the one that fits its weekday is a reason', () => {
    expect(read('Byrådet\nTirsdag den 3. maj 2016\nTirsdag den 4. maj 2016').date).toBe('2016-05-03')
  })
  test('two boards and no reason to choose: none, and a diagnostic', () => {
    expect(read('Teknikudvalget\nKulturudvalget\n3. maj 2016')).toMatchObject({
      body: null,
      codes: ['extract/two-bodies'],
    })
  })
  test('a committee goes before the council it belongs to', () => {
    expect(read('Sønderby Amtsråd\nUdvalget for Skove\n3. maj 1998').body).toBe('Udvalget for Skove')
  })
  test('a weekday that does not fit its date is noted', () => {
    expect(read('Byrådet\nMandag den 3. maj 2016').codes).toEqual(['extract/weekday-differs'])
  })
  test('a letter’s date is not the meeting’s', () => {
    expect(read('Emne: Havneudvalgsmøde\n\n28. juli 2020\nSide 1 af 3\n\nMødedato: 5. august 2020').date).toBe(
      '2020-08-05',
    )
  })
  test('a cancelled meeting', () => {
    expect(read('Byrådet\n3. maj 2016\n\nMødet er aflyst.').cancelled).toBe(true)
    expect(read('Byrådet\n3. maj 2016\n\nInformation: Mødet i juni er aflyst.').cancelled).toBe(false)
  })
  test('evidence names the line of each fact', () => {
    const found = read('Byrådet\n3. maj 2016 kl. 17\nRådhuset, sal 2')
    const first = found.span.from.line
    expect(found.evidence).toMatchObject({
      body: { certainty: 'stated', line: first },
      date: { certainty: 'stated', line: first + 1 },
      startTime: { certainty: 'stated', line: first + 1 },
      location: { certainty: 'stated', line: first + 2 },
    })
  })
  test('information keeps what is no other fact', () => {
    const found = read(
      'Byrådet\n3. maj 2016 kl. 17\nRådhuset, sal 2\n\nInformation: Bo tager referat.\nHusk kage.\n\nKontakt: Ea Ry',
    )
    expect(found.information).toBe('Bo tager referat. Husk kage.\n\nKontakt: Ea Ry')
  })
  test('a label of days may hold the clock alone', () => {
    const found = read('Havneudvalget\nMødedato 26. august 2013\nMødetidspunkt 16.30\nMødelokale Udvalgsværelse B')
    expect(found).toMatchObject({ date: '2013-08-26', startTime: '16:30', location: 'Udvalgsværelse B' })
  })
  test.each(['Mødelokale B, Rådhuset', 'Mødelokale Enghøj, Rådhuset'])('%s is the name of the place', (place) => {
    expect(read(`Havneudvalget\n3. maj 2016 kl. 17\n${place}`).location).toBe(place)
  })
  test('what short forms stand for is no body of the meeting', () => {
    expect(read('Torsdag 14.09.2006 kl. 8.15\nHavneudvalget\nKB = Kommunalbestyrelsen\nSU = Skoleudvalget').body).toBe(
      'Havneudvalget',
    )
  })
  test.each([
    ['Kl. 4 Em.', 'Kl. 6', '18:00'],
    ['Kl. 2 Em.', 'Kl. 5½', '17:30'],
    ['Kl. 10', 'Kl. 2', '14:00'],
    ['Kl. 4', 'Kl. 6', null],
  ])('from %s to %s', (start, end, time) => {
    expect(
      read(`Fredag d. 1. Juli 1904 ${start} holdt Sogneraadet Møde i Skolen.`, `Mødet hævet ${end}.`).endTime,
    ).toBe(time)
  })
})

test('what a head says beside a label on a page without line breaks is said once', () => {
  const whole = meeting(
    'Referat Havneudvalget\nMødedato: 3. maj 2021\nBemærkninger: Ida Holm talte om molen.\nBo Ry spurgte.',
  )
  let column = 0
  const head = whole.head.map((piece) => {
    const placed = { ...piece, line: 1, column }
    column += piece.text.length + 1
    return placed
  })
  const [found] = extract(cutOf({ ...whole, head }), () => undefined)
  expect(found?.information?.match(/Ida Holm/g)).toHaveLength(1)
})
test('Fremmødt: is a list of people', () => {
  const { participants } = read('Referat af Ældrerådsmøde den 3. april 2017\nFremmødt: Ida Holm, Bo Ry og Lise Ager.')
  expect(participants.map(({ name }) => name)).toEqual(['Ida Holm', 'Bo Ry', 'Lise Ager'])
})

test('the word for the paper in the column before the day and the hour', () => {
  const head = 'Havneudvalget\n\nReferat                    Onsdag den 14. maj 2014 kl. 16.30'
  expect(read(head)).toMatchObject({ body: 'Havneudvalget', date: '2014-05-14', startTime: '16:30' })
})
