import { expect, test } from 'vitest'
import { breaches } from './breaches.ts'
import { cutOf, linesOf, outline } from './cut.ts'

const plain = `Referat

Havneudvalget
Torsdag den 3. maj 2018 kl. 16.00

1. Godkendelse af dagsorden

Godkendt.

2. Ny mole

Udsat.
`
const answer = `Tak for referatet. Jeg har ingen rettelser.

${plain.replace(/^(?=.)/gmu, '> ').replace(/^$/gmu, '>')}`
const punkterOf = (text: string) => outline(cutOf(text).meetings[0]?.punkter ?? [])

test('minutes in an answer are read without the signs of the quotation', () => {
  expect(punkterOf(answer)).toEqual(punkterOf(plain))
  expect(cutOf(answer).furniture.some(({ kind }) => kind === 'separator')).toBe(true)
  expect(breaches(linesOf(answer), cutOf(answer))).toEqual([])
})

test('a few quoted lines are text', () => {
  const text = `${plain}\n3. Brev\n\n> Vi ønsker en ny mole.\n> Venlig hilsen\n`
  expect(
    cutOf(text)
      .meetings[0]?.punkter.at(-1)
      ?.parts[0]?.sections[0]?.body.map((piece) => piece.text),
  ).toContain('> Vi ønsker en ny mole.')
})
