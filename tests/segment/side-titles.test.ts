import { expect, test } from 'vitest'
import { cutOf, outline } from './cut.ts'

const names = ['Molen', 'Kajen', 'Takster', 'Eventuelt']
const minutes = (title: (page: number) => string) =>
  `Havneudvalget\nReferat af møde den 28. februar 2019 kl. 10.00\n\n${names
    .map(
      (name, i) =>
        `${i + 1}. ${name}\n\nSagsfremstilling\nDen er set efter.\n\nBeslutning\nUdsat.\n\n${title(i + 2)}\n`,
    )
    .join('\n')}`

test.each([
  (page: number) => `Møde nr. 1/19 -28/02/2019                 Havneudvalget                 AH side ${page} / 5`,
  (page: number) => `Havneudvalget, 28. februar 2019 - side ${page}/5`,
  (page: number) => `Åbent punkt Havneudvalget den 28-02-2019, s. ${page}`,
])('%# the title of each page and its number, inside a text without pages, are no text', (title) => {
  const { meetings, furniture } = cutOf(minutes(title))
  expect(meetings.map(({ punkter }) => outline(punkter))).toEqual([names.map((name, i) => `${i + 1} ${name}`)])
  expect(furniture).toHaveLength(names.length)
})

test('a page that a punkt refers to is text', () => {
  expect(cutOf(minutes(() => 'Se årsberetningen, side 7')).furniture).toEqual([])
})
