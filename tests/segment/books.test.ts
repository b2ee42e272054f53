import { expect, test } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import { segment } from '../../src/segment/index.ts'
import { linesOf } from './cut.ts'

const silent = () => undefined
const meetings = (text: string) => extract(segment(linesOf(text), silent), silent)
const outline = (text: string) =>
  meetings(text).map(({ body, date, location, absent, punkter }) => [
    body,
    date,
    location,
    absent.map(({ name }) => name).join(),
    ...punkter.map(({ number, title, decision }) => `${number} ${title} ${decision?.outcome ?? ''}`.trim()),
  ])

test('the place and the day at the right, over what was said of the sitting', () => {
  const text = `                                        Vestermark Skole d. 4. Maj 1899.

Skolekommissionen var samlet her. Til Stede: Pastor Krog, Gaardejer Bro og Parcellist Lund.

§ 1.
Lærer Holm anmodede om nye Landkort. Anbefales til Sogneraadet.

§ 2.
Tilladelse til Tjeneste for Drengen Hans Toft. Bevilgedes.

Krog.      Bro.      Lund.

                                        Rud Skole d. 8. Juni 1899.

Skolekommissionen var samlet her. Lund var fraværende.

§ 1.
Forsømmelseslisten for Maj. Ingen Mulkt.

§ 2.
Lærerens Ansøgning om Orlov. Nægtedes.

Krog.      Bro.
`
  expect(outline(text)).toEqual([
    [
      'Skolekommissionen',
      '1899-05-04',
      'Vestermark Skole',
      '',
      '1 Lærer Holm anmodede om nye Landkort. recommended',
      '2 Tilladelse til Tjeneste for Drengen Hans Toft. approved',
    ],
    [
      'Skolekommissionen',
      '1899-06-08',
      'Rud Skole',
      'Lund',
      '1 Forsømmelseslisten for Maj.',
      '2 Lærerens Ansøgning om Orlov. rejected',
    ],
  ])
})

test('meetings counted through a book, with their days, are no punkter', () => {
  const meeting = (nth: number, day: string) =>
    `${nth}. Møde d. ${day} 1930 i Præstegaarden.\n\nMødet aabnedes Kl. 7½ Aften med Salmen Nr. ${nth}. Fraværende Niels Juul.\n\n1. Kirkeværgen fremlagde Regnskabet. Godkendtes.\n2. Kollekt for Sømændene. Vedtoges.\n\nMødet sluttedes Kl. 9.\n\n`
  const text = `Lunde Menighedsraads Protokol\n\n${meeting(13, '3. Februar')}${meeting(14, '7. April')}`
  const punkter = ['1 Kirkeværgen fremlagde Regnskabet. approved', '2 Kollekt for Sømændene. approved']
  expect(outline(text)).toEqual([
    ['Lunde Menighedsraad', '1930-02-03', 'Præstegaarden', 'Niels Juul', ...punkter],
    ['Lunde Menighedsraad', '1930-04-07', 'Præstegaarden', 'Niels Juul', ...punkter],
  ])
})

test('the name of the sitting over the sentence that opens it', () => {
  const meeting = (day: string) =>
    `Bestyrelsesmøde.\nAar 1898 den ${day} var Bestyrelsen samlet paa Mejeriet. Alle mødte.\n1. Mejeristens Løn. Man enedes om 1400 Kr.\n2. Vejen. Udsat.\n\n`
  const punkter = ['1 Mejeristens Løn.', '2 Vejen. postponed']
  expect(outline(meeting('4. Marts') + meeting('1. April'))).toEqual([
    ['Bestyrelsen', '1898-03-04', 'Mejeriet', '', ...punkter],
    ['Bestyrelsen', '1898-04-01', 'Mejeriet', '', ...punkter],
  ])
})

test('the board first, and the day behind the place', () => {
  const meeting = (away: string, day: string) =>
    `Lunde Sogneraad holdt i Overværelse af alle Medlemmer${away} Møde paa Kroen Lørdagen den ${day} 1895,\nhvor følgende Sager blev behandlede:\n\nNo. 1. Overslaget vedtoges til endelig Opførelse.\nNo. 2. Om Jorden ved Hulveien. Udsat.\n\nA. Bak.   Jens Krog.   C. Odde.   M. Riis.\n\n`
  const punkter = ['1 Overslaget vedtoges til endelig Opførelse. approved', '2 Om Jorden ved Hulveien. postponed']
  expect(outline(meeting('', '5te Januar') + meeting(' undtagen M. Riis', '2den Februar'))).toEqual([
    ['Lunde Sogneraad', '1895-01-05', 'Kroen', '', ...punkter],
    ['Lunde Sogneraad', '1895-02-02', 'Kroen', 'M. Riis', ...punkter],
  ])
})

test('what stands over a decision in two halves is one title', () => {
  const text = `Amtsraadets Møde den 3. Juni 1908.\n\n44. Sygehuset i Lunde. Indkøb af en Røntgenmaskine.\nRaadet vedtog med 7 Stemmer mod 3 at bevilge 2400 Kr.\n\n45. Vejen. Formanden forklarede Sagen.\nUdsattes.\n`
  expect(outline(text).map(([, , , , ...punkter]) => punkter)).toEqual([
    ['44 Sygehuset i Lunde. Indkøb af en Røntgenmaskine. approved', '45 Vejen. postponed'],
  ])
})

test('a dash between every case and what was decided', () => {
  const text = `Onsdag d. 12 Januar 1938, Kl. 19. Ordinært Møde paa Kommunekontoret.\nMødt: samtlige.\n\n147. Amtets Godkendelse af Laanet.  -  Til Efterretning.\n148. H. C. Toft om Nedsættelse af Hundeafgift.  -  Nej.\n149. Landbrugskommissionens Spørgeskema.  -  Formanden udfylder det.\n150. Skolens Regnskab.  -  Godkendt.\n`
  const [meeting] = meetings(text)
  expect(meeting?.punkter.map(({ title, decision }) => [title, decision?.text])).toEqual([
    ['Amtets Godkendelse af Laanet.', 'Til Efterretning.'],
    ['H. C. Toft om Nedsættelse af Hundeafgift.', 'Nej.'],
    ['Landbrugskommissionens Spørgeskema.', 'Formanden udfylder det.'],
    ['Skolens Regnskab.', 'Godkendt.'],
  ])
})

test('cases behind Ad 1, Ad 2 right under the sentence that opens the meeting', () => {
  const text = `Torsdag Eftermiddag Kl. 2 den 17. August 1916 afholdt Skolekommissionen Møde i Præstegaarden. Alle\nMedlemmer var mødt.\n\nAd 1. Høstferien forlænges til 4. September.\nAd 2. Lærer Holm ønskede nyt Gulv. Anbefales til Sogneraadet.\n`
  expect(outline(text)).toEqual([
    [
      'Skolekommissionen',
      '1916-08-17',
      'Præstegaarden',
      '',
      '1 Høstferien forlænges til 4. September.',
      '2 Lærer Holm ønskede nyt Gulv. recommended',
    ],
  ])
})

test('a board over its book, the year over its days, and the next book of another board', () => {
  const book = (board: string, year: number) =>
    `${board}s Protokol\n\n              ${year}\n\n4. Januar. Møde i Engby Skole.\nMødte: Pastor Lund, Gaardmand Bak.\n\n1. Listerne gjennemgikkes.\n2. Lærer Krog ansøger om Ferie. Bevilget.\n\nLund.   Bak.\n\n6. Februar. Møde i Engby Skole.\nMødte: Pastor Lund.\n\n1. Listen for Januar.\n\nLund.\n`
  const boards = (text: string) => meetings(text).map(({ body, date }) => `${body} ${date}`)
  expect(boards(book('Engby Skolekommission', 1883))).toEqual([
    'Engby Skolekommission 1883-01-04',
    'Engby Skolekommission 1883-02-06',
  ])
  expect(boards(`${book('Engby Skolekommission', 1883)}\n\n\n${book('Rudby Fattigkommission', 1911)}`)).toEqual([
    'Engby Skolekommission 1883-01-04',
    'Engby Skolekommission 1883-02-06',
    'Rudby Fattigkommission 1911-01-04',
    'Rudby Fattigkommission 1911-02-06',
  ])
})
