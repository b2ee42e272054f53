import { expect, test } from 'vitest'
import { breaches } from './breaches.ts'
import { cutOf, linesOf, outline } from './cut.ts'

const head = 'Referat\n\nHavneudvalget\n\nTirsdag den 6. marts 2018 kl. 16.00\n'
const punkt = (number: string, title: string, text: string) => `\n${number}\n${title}\n\n${text}\n`
const whole = [
  head,
  punkt('1.', 'Godkendelse af dagsorden', 'Godkendt.'),
  punkt('2.', 'Økonomi', 'Regnskabet blev gennemgået.'),
  punkt('3.', 'Valg af vurderingsudvalg', 'Ida Holm blev valgt.'),
  punkt('4.', 'Fordeling af bådpladser i den nordre havn og', 'udgifter til ny bro'),
].join('')
const titles = ['1 Godkendelse af dagsorden', '2 Økonomi', '3 Valg af vurderingsudvalg']

test('numbers alone on their lines have their titles below, also titles that are a label or name a board', () => {
  const { meetings } = cutOf(whole)
  expect(outline(meetings[0]?.punkter ?? []).slice(0, 3)).toEqual(titles)
})

test('such a number is no page number where it begins a page', () => {
  const text = whole.replace('\n2.\n', '\f2.\n').replace('\n3.\n', '\f3.\n')
  const { meetings } = cutOf(text)
  expect(outline(meetings[0]?.punkter ?? []).slice(0, 3)).toEqual(titles)
  expect(breaches(linesOf(text), cutOf(text))).toEqual([])
})

test('what follows the title on its line is no title', () => {
  const text = [
    head,
    punkt('1.', 'Valg af dirigent: Ida Holm blev valgt.', 'Hun takkede for valget.'),
    punkt('2.', 'Regnskab: Kassereren gennemgik regnskabet, som blev godkendt.', ''),
    punkt('3.', 'Eventuelt: Der blev spurgt til bøjerne.', ''),
  ].join('')
  expect(outline(cutOf(text).meetings[0]?.punkter ?? [])).toEqual([
    '1 Valg af dirigent:',
    '2 Regnskab:',
    '3 Eventuelt:',
  ])
})

test('page numbers without a mark are left what they are', () => {
  const text = `${head}\n1. Kajen\n\nGodkendt.\n\n1\f2. Molen\n\nUdsat.\n\n2\f3. Broen\n\nGodkendt.\n\n3`
  expect(outline(cutOf(text).meetings[0]?.punkter ?? [])).toEqual(['1 Kajen', '2 Molen', '3 Broen'])
})
