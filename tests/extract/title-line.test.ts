import { expect, test } from 'vitest'
import { readTitleLine } from '../../src/extract/title-line.ts'

test.each([
  ['REFERAT Nordby Byråd d. 27-08-2025', 'Nordby Byråd', null],
  [
    'REFERAT § 17, stk. 4 udvalg om skovdrift, jagt og tilsyn d. 05-12-2023',
    '§ 17, stk. 4 udvalg om skovdrift, jagt og tilsyn',
    null,
  ],
  ['Økonomiudvalget – Referat – 1. oktober 2018', 'Økonomiudvalget', null],
  ['Forretningsudvalget - referat 05-12-2007', 'Forretningsudvalget', null],
  ['Teknisk Udvalg - Udvalgsværelse 398', 'Teknisk Udvalg', 'Udvalgsværelse 398'],
  ['Referat af Kajak Forsamling d. 21/6-2018', 'Kajak Forsamling', null],
  ['fra Ordinært møde torsdag den 31. maj 2007', null, null],
  ['mødet i Kommunalbestyrelsen 2018-21', 'Kommunalbestyrelsen 2018-21', null],
  ['Menighedsrådets ordinære møde torsdag den 21. august 2014', 'Menighedsrådet', null],
  ['Skolebestyrelsesmøde den 25. februar kl. 18.30-20.00', 'Skolebestyrelsesmøde', null],
  ['Sogneraadsmøde paa de gamles Hjem d 13/2 1940', 'Sogneraadsmøde', 'de gamles Hjem'],
  ['Extraordinært Sogneraadsmøde', 'Sogneraadsmøde', null],
  ['i Mødesalen, Ringe - Ekstraordinært', null, 'Mødesalen, Ringe'],
  ['i Mødecenter C, Lokale 32 på Nordby Rådhus', null, 'Mødecenter C, Lokale 32 på Nordby Rådhus'],
  ['Afholdt 9. maj 2018 i Fælleshuset', null, 'Fælleshuset'],
  ['Referat af ordinær generalforsamling i Ejerforeningen Møllehjørnet', 'Ejerforeningen Møllehjørnet', null],
  ['Møde mandag den 6. marts 1972 kl. 19.00 på havnekontoret, mødesal I.', null, 'havnekontoret, mødesal I'],
  ['Onsdag den 8. marts 1972 kl. 19.00 i sognegården. Alle var mødt.', null, 'sognegården'],
  ['Rådmandens kontor, vær. 436', null, 'Rådmandens kontor, vær. 436'],
  ['kommunalbestyrelsessalen, Torvet 26, Rønne', null, 'kommunalbestyrelsessalen, Torvet 26, Rønne'],
  ['Udvalget for Sygehuse og Sundhed', 'Udvalget for Sygehuse og Sundhed', null],
  ['Direktørmøder 2022-2025 (Direktørmøde)', 'Direktørmøder 2022-2025', null],
  ['Kaløvig Kursuscenter', null, 'Kaløvig Kursuscenter'],
  ['Organisation og Ledelse', null, null],
  ['Onsdag kl. 15:00', null, null],
  ['KMB IT-udvalget', 'KMB IT-udvalget', null],
  ['Referat fra møde i Handicaprådet tirsdag den 3. maj 2016 kl. 16.00', 'Handicaprådet', null],
  ['Dagsorden til møde i Børne- og Skoleudvalget', 'Børne- og Skoleudvalget', null],
  ['Medlemsforslag om åbne koncerter i hallen', null, null],
  ['Ordinær Møde d. 10/1 1940 - Kl. 14 00', null, null],
  ['19-06-2023 11:00 - 13:00', null, null],
  ['Byrådet, Sønderhavn Kommune', 'Byrådet', null],
  ['Menighedsrådsmøde i Lindum Sogn', 'Menighedsrådsmøde i Lindum Sogn', null],
  ['Referat af møde nr. 5/2016 torsdag den 19. maj 2016 kl. 19.00 i Sognegården', null, 'Sognegården'],
  ['Referat af ordinær generalforsamling i A/B Lindehuset', 'A/B Lindehuset', null],
  ['Bestyrelsesmøde i Vandværket I/S', 'Vandværket I/S', null],
  ['Referat af bestyrelsesmøde i Fjordvarme a.m.b.a.', 'Fjordvarme a.m.b.a', null],
  ['Afdelingsbestyrelsesmøde, Boligforeningen Solgården, afd. 12', 'Boligforeningen Solgården, afd. 12', null],
  ['Bestyrelsesmøde i Havnefestivalen', 'Bestyrelsesmøde i Havnefestivalen', null],
  ['Referat for møde i Grønhus Byråd, 18. februar 2004', 'Grønhus Byråd', null],
  ['Referat Grønhavn Lokaludvalg 11-09-2019', 'Grønhavn Lokaludvalg', null],
  ['Referat Havne- og Fritidsudvalget Ordinært møde', 'Havne- og Fritidsudvalget', null],
  ['§17-udvalget: Ny skole', '§17-udvalget: Ny skole', null],
  ['Referat af Sognerådets ordinære møde 03/2020, den 28. maj 2020', 'Sognerådet', null],
  ['åbent møde for Vej- og havneudvalgets møde den 5. marts 2009 kl. 14:00', 'Vej- og havneudvalget', null],
  ['Referat af bestyrelsesmøde afholdt hos Ida Holm, Havnevej 9', 'bestyrelsesmøde', 'Ida Holm, Havnevej 9'],
  ['Referat af lokalrådsmøde (28.07.2016)', 'lokalrådsmøde', null],
  ['Referat bestyrelsesmøde Engby Vandværk onsdag d. 3. maj kl 19.00', 'Engby Vandværk', null],
  ['Bestyrelsesmøde: Engby Boldklub', 'Engby Boldklub', null],
  ['Engby Digelag, ordinær generalforsamling 3. maj 2012', 'Engby Digelag', null],
  ['Bestyrelsesmøde - Engby Vandværk - 3. maj 2012', 'Engby Vandværk', null],
  ['Skolebestyrelsesmøde marts 2019', 'Skolebestyrelsesmøde', null],
])('%s', (line, body, place) => expect(readTitleLine(line)).toMatchObject({ body, place }))

test('a name in brackets after a body is its type', () => {
  expect(readTitleLine('Direktørmøder 2022-2025 (Direktørmøde)').bodyType).toBe('Direktørmøde')
})
test('what says nothing of these is left', () => {
  expect(readTitleLine('i Mødesalen, Ringe - Ekstraordinært').rest).toEqual(['Ekstraordinært'])
})
