import { expect, test } from 'vitest'
import { segment } from '../../src/segment/index.ts'
import { breaches } from './breaches.ts'
import { linesOf } from './cut.ts'

const plain = `Referat

Havneudvalget
Torsdag den 3. maj 2018 kl. 16.00

1. Godkendelse af dagsorden

Beslutning:
Godkendt.

2. Ny mole ved Østhavnen

Indstilling:
Forvaltningen indstiller, at molen bygges.

Beslutning:
Udsat.

3. Eventuelt

Intet.
`
const punkterOf = (text: string) => {
  const lines = linesOf(text)
  const cut = segment(lines, () => undefined)
  expect(breaches(lines, cut)).toEqual([])
  return cut.meetings.map(({ punkter }) =>
    punkter.map(({ number, title, parts }) => ({
      number,
      title: title.map((piece) => piece.text),
      sections: parts.flatMap(({ sections }) =>
        sections.map(({ kind, body }) => [
          kind,
          body
            .map((piece) => piece.text)
            .filter(Boolean)
            .join(' '),
        ]),
      ),
    })),
  )
}
const expected = punkterOf(plain)

test('the plain text has its three punkter', () => {
  expect(expected.map((punkter) => punkter.map(({ number }) => number))).toEqual([['1', '2', '3']])
})

test.each([
  ['signs of headings', plain.replace(/^(?=\d\. )/gmu, '## ').replace(/^(?=Beslutning|Indstilling)/gmu, '### ')],
  ['signs on both sides', plain.replace(/^(\d\. .*)$/gmu, '## $1 ##')],
  ['bold letters', plain.replace(/^(\d\. .*|Beslutning:|Indstilling:)$/gmu, '**$1**')],
  ['bold labels with their text beside them', plain.replace(/^(Beslutning|Indstilling):\n/gmu, '**$1:** ')],
  ['bold labels whose colon is not bold', plain.replace(/^(Beslutning|Indstilling):\n/gmu, '__$1__: ')],
])('%s: the same punkter', (_name, text) => {
  expect(text).not.toBe(plain)
  expect(punkterOf(text)).toEqual(expected)
})

test('a `#` here and there is a number, and stars are a list', () => {
  const text = plain.replace('Intet.', '# 3 er udlejet.\n* Bo Ager ** ser på den.')
  const [punkter] = punkterOf(text)
  expect(punkter?.[2]?.sections).toEqual([['andet', '# 3 er udlejet. * Bo Ager ** ser på den.']])
})
