import { expect, test } from 'vitest'
import { breaches } from './breaches.ts'
import { cutOf, linesOf, outline } from './cut.ts'

const head = 'Referat\n\nHavneudvalget\n\nTirsdag den 6. marts 2018 kl. 16.00\n'
const titlesOf = (text: string) => outline(cutOf(text).meetings[0]?.punkter ?? [])
const list = ['1 Godkendelse af dagsorden', '2 Takster for kajen og den nordre mole', '3 Eventuelt']

test('numbers read as a column of their own stand beside their titles, also one that runs over two lines', () => {
  const text = `${head}\n1.\n2.\n3.\n\nGodkendelse af dagsorden\nTakster for kajen og den\nnordre mole\nEventuelt\n\nBilag sendes for sig.\n`
  expect(titlesOf(text)).toEqual(list)
  expect(breaches(linesOf(text), cutOf(text))).toEqual([])
})

test('blank lines between the numbers and between the titles change nothing', () => {
  const text = `${head}\n1.\n\n2.\n\n3.\n\nGodkendelse af dagsorden\n\nTakster for kajen og den nordre mole\n\nEventuelt\n`
  expect(titlesOf(text)).toEqual(list)
})

test('where titles and numbers do not add up, nothing is put together', () => {
  const text = `${head}\n1.\n2.\n3.\n\nGodkendelse af dagsorden\nTakster for kajen\n\n4. Broen\n`
  expect(titlesOf(text)).not.toContain('1 Godkendelse af dagsorden')
})
