import { expect, test } from 'vitest'
import { breaches } from './breaches.ts'
import { cutOf, linesOf, textOf } from './cut.ts'

const minutes =
  'Referat\n\nHavneudvalget\n\nTirsdag den 6. marts 2018 kl. 16.00\n\n1. Kajen\n\nBeslutning\nGodkendt.\n\n2. Molen\n\nBeslutning\nUdsat.\n'
const foot = '\nVar siden nyttig?\nJa\nNej\n\nEngby Havn\nKajen 4\n9999 Engby\nTilgængelighedserklæring\n'
const lastText = (text: string) =>
  (cutOf(text).meetings[0]?.punkter.at(-1)?.parts ?? [])
    .flatMap(({ sections }) => sections.map(({ body }) => textOf(body)))
    .join(' ')
    .trim()

test('the foot of a site below the last punkt is furniture, its address and buttons too', () => {
  const text = minutes + foot
  expect(lastText(text)).toBe('Udsat.')
  expect(cutOf(text).furniture.filter(({ kind }) => kind === 'navigation')).toHaveLength(7)
  expect(breaches(linesOf(text), cutOf(text))).toEqual([])
})

test('what a site calls the paper it hands out', () => {
  expect(lastText(`${minutes}\nHent referat som PDF\nDel siden\n`)).toBe('Udsat.')
})

test('a title or a sentence about the webmaster is text', () => {
  const text = minutes
    .replace('2. Molen', '2. Retningslinjer for webmaster og redaktør')
    .replace('Udsat.', 'Bo er ny webmaster i klubben.')
  expect(lastText(text)).toBe('Bo er ny webmaster i klubben.')
  expect(cutOf(text).furniture.filter(({ kind }) => kind === 'navigation')).toEqual([])
})

test('one such word below a punkt takes nothing with it', () => {
  expect(lastText(`${minutes}Notat om hjemmesiden\nTilgængelighedserklæring\nBo Ry\n`)).toBe(
    'Udsat. Notat om hjemmesiden Bo Ry',
  )
})
