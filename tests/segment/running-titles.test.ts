import { expect, test } from 'vitest'
import { cutOf, outline } from './cut.ts'

const title = (page: number) =>
  `ENGBY KOMMUNE\nHAVNEUDVALGET                                              Blad nr. ${page}\n`
const head = `${title(61)}\nREFERAT\n\nMødedato: Tirsdag den 6. marts 1990 kl. 16\n\nMødested: Havnekontoret\n\n`
const punkt = (number: number, name: string) =>
  `${number}.   ${name}\n\nMolen er slidt.\n\nKajen er også slidt.\n\nUdsat.\n`

test('the title of each page, the line above it and the meeting’s day below are no text', () => {
  const text = `${head}${punkt(1, 'Molen')}${title(62)}\n      Møde den 6. marts 1990.\n\n${punkt(2, 'Kajen')}`
  const { meetings, furniture } = cutOf(text)
  expect(meetings.map(({ punkter }) => outline(punkter))).toEqual([['1 Molen', '2 Kajen']])
  expect(furniture.map(({ line, kind }) => [line, kind])).toEqual([
    [17, 'running-header'],
    [18, 'running-header'],
    [20, 'running-header'],
  ])
  expect(meetings[0]?.head[1]?.text).toContain('HAVNEUDVALGET')
})

test('another day below the title of a page is text', () => {
  const text = `${head}${punkt(1, 'Molen')}${title(62)}\nMøde den 3. april 1990.\n\n${punkt(2, 'Kajen')}`
  expect(cutOf(text).furniture.map(({ line }) => line)).toEqual([17, 18])
})

test('the number of a page between dashes, and the day of its meeting beside it', () => {
  const byraad = (page: number) => `ENGBY KOMMUNE                                   - ${page} -\n`
  const text = `${byraad(3)}\nByrådets møde den 6. marts 1973 kl. 16\n\n${punkt(1, 'Molen')}\n${byraad(4)}\n${punkt(2, 'Kajen')}`
  expect(cutOf(text).furniture.map(({ line }) => line)).toEqual([1, 13])
  const day = (page: number) => `${page}                        6. Marts 1908.\n`
  const old = `${day(3)}\nByraadets Møde den 6. Marts 1908.\n\n${punkt(1, 'Molen')}\n${day(4)}\n${punkt(2, 'Kajen')}`
  expect(cutOf(old).furniture.map(({ line }) => line)).toEqual([1, 13])
})
