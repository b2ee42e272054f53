import { expect, test } from 'vitest'
import { orthography } from '../../src/danish/orthography.ts'

test('old spelling is told by its words', () => {
  expect(orthography('Aaret 1931 den 4. Maj afholdt Raadet Møde paa Kroen, hvor det vedtoges ogsaa at bygge.')).toBe(
    'pre-1948',
  )
})
test.each([
  ['today', 'Rådet holdt møde på kroen den 4. maj, og det blev også vedtaget at bygge.'],
  ['names with aa', 'Fra Aarhus og Aabenraa kom Aase Kaas og Gaarde, og Haagen blev på Skovgaard.'],
  [
    'one quotation',
    'I protokollen står »paa Raadhuset« om salen, men i dag siger man på rådhuset og så videre år for år.',
  ],
  [
    'a system without the letters',
    'Raadet besluttede paa moedet at aendre oekonomien saa aarets loen og maaden at koere paa foelger planen for oeget maal.',
  ],
  ['nothing', ''],
])('%s is modern', (_, text) => {
  expect(orthography(text)).toBe('modern')
})
