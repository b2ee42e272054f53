import { expect, test } from 'vitest'
import { flow } from '../../src/extract/flow.ts'
import { readProse } from '../../src/extract/prose.ts'
import { pieces } from './pieces.ts'

test.each([
  [
    'Aar 1940 den 9. Januar Kl. 15,30 afholdt Sogneraadet ordinært Møde i Sogneraadslokalet.',
    'Sogneraadet',
    'Sogneraadslokalet',
  ],
  ["Aaret 1940, den 3' Juni afholdt Tornum Sogneraad Møde, hvor følgende Sager behandledes:", 'Tornum Sogneraad', null],
  [
    'Onsdagen den 28 Januar 1942 afholdt Sogneraadet\nMøde i Forsamlingshuset i Ravnby\nsamtlige Medlemmer var mødte',
    'Sogneraadet',
    'Forsamlingshuset i Ravnby',
  ],
  ['Aar 1943 den 13 Januar er afholdt Ordinært Møde i Skolen.', null, 'Skolen'],
  ['19 Møde\nAar 1943 den 7 Januar var Sogneraadet forsamlet i Forsamlingshuset', 'Sogneraadet', 'Forsamlingshuset'],
  ['1869. den 25de April afholdt Tornum Sogneraad et Extramøde', 'Tornum Sogneraad', null],
  ['Tornum Sogneraad afholdt i Dag Møde hvor følgende behandledes.', 'Tornum Sogneraad', null],
  ['Tornum Sogneraad af Møde den 9 April 1940 hvor\nfølgende forhandledes.', 'Tornum Sogneraad', null],
  [
    "Lørdag d. 26' September 1942\nKl. 7 Aften holdtes Sogneraadsmøde, samtlige Medlem-\nmer var mødt",
    'Sogneraadsmøde',
    null,
  ],
  [
    "Aar 1942 Fredag d. 18' September Kl. 20 holdt\nSogneraadet Møde i Ravnby Forsamlingshus, under-\nskrevne Medlemmer var mødt.",
    'Sogneraadet',
    'Ravnby Forsamlingshus',
  ],
  [
    "Onsdag den 21' Oktober 1942 Kl. 19 holdt Sogne-\nraadet Møde i Ravnby Forsamlingshus, samtlige",
    'Sogneraadet',
    'Ravnby Forsamlingshus',
  ],
  [
    'Mandag den 3. marts 2014 afholdt Grundejerforeningen Havblik Øst\nsin 12. ordinære generalforsamling i Restaurant Molens\nsal.',
    'Grundejerforeningen Havblik Øst',
    'Restaurant Molens sal',
  ],
  [
    'År 1899 den 2. februar afholdt Ravnby og Omegns Kontrolforening ekstraordinær generalforsamling på Ravnby Kro, hvor følgende forhandledes.',
    'Ravnby og Omegns Kontrolforening',
    'Ravnby Kro',
  ],
  ['Mødet fandt sted i Foreningernes Hus kl. 15, og følgende var mødt:', null, 'Foreningernes Hus'],
  ['Generalforsamlingen blev afholdt på Ravnby Kro, kl. 9.00 12.00.', null, 'Ravnby Kro'],
  ['Aar 1899 den 2. Februar indbudt til Møde paa Ravnby Kro for at stifte en Brugs.', null, 'Ravnby Kro'],
  [
    'Aar 1858 den 4. marts – gav Tornum Sogneforstanderskab møde i Ravnby skole, hvor da følgende blev forhandlet:',
    'Tornum Sogneforstanderskab',
    'Ravnby skole',
  ],
  ['Aar 1858 den 6. maj – Sogneforstanderskabet mødtes i Ravnby skole.', 'Sogneforstanderskabet', 'Ravnby skole'],
  ['Aar 1858 den 1. juli – Møde i Ravnby skole. Præsten er ikke mødt.', null, 'Ravnby skole'],
  [
    'Søndag d.8.maj 1904 samledes Tornum Menighedsraad i Ravnby Præstegaard. Alle var mødt.',
    'Tornum Menighedsraad',
    'Ravnby Præstegaard',
  ],
  [
    'Onsdag den 14. marts 2018 kl. 19.00 afholdtes bestyrelsesmøde i fælleshuset, Engvej 12. Alle var mødt.',
    'bestyrelsesmøde',
    'fælleshuset, Engvej 12',
  ],
  ['Den 3die Mai 1858 holdt Sogneraadet Møde i Anledning af Skolens Brand.', 'Sogneraadet', null],
  ['Mødet blev holdt i forbindelse med åbningen af den nye kro.', null, null],
  [
    '1851. Den 3die Marts holdt Forstanderskabet sit ordentlige Møde i Engby Præstegaard. Alle vare mødte.',
    'Forstanderskabet',
    'Engby Præstegaard',
  ],
])('%s', (text, body, place) => expect(readProse(flow(pieces(text)).text)).toMatchObject({ body, place }))

test('text without such a sentence', () => expect(readProse('Referat af møde i Havneudvalget')).toBeNull())

test('what a long head tells farther down opens no meeting', () => {
  const told = 'Formanden fortalte om havnen. '.repeat(30)
  expect(readProse(`Referat af lokalrådsmøde. ${told}Der bliver indkaldt til et møde om kanalerne.`)).toBeNull()
})
