import { expect, test } from 'vitest'
import { cutOf, outline } from './cut.ts'

const header = (page: number, number: number) => `\n${page}\n\nDen 3. marts 2011\nTEKNISK UDVALG\nSAG NR. ${number}\n`
const head = 'TEKNISK UDVALG\n\nTorsdag den 3. marts 2011\n\nKl. 10.00\n'

test('a day, a board and a number on every page are its header, and the case goes on under the number that stands again', () => {
  const { meetings, furniture } = cutOf(
    `${head}${header(2, 1)}\nNY BRO OVER AAEN\n\nRESUME\n\nBroen er for smal til\n${header(3, 1)}\nto vogne.\n${header(4, 2)}\nMEDDELELSER\n\nRESUME\n\nIntet.\n\n5`,
  )
  expect(meetings.map(({ punkter }) => outline(punkter))).toEqual([['1 NY BRO OVER AAEN', '2 MEDDELELSER']])
  expect(furniture.filter(({ kind }) => kind === 'running-header')).toHaveLength(7)
  expect(furniture.filter(({ kind }) => kind === 'page-number')).toHaveLength(4)
})

test('printed once, the day and the board are no header', () => {
  const { furniture } = cutOf(`${head}${header(2, 1)}\nNY BRO OVER AAEN\n\nRESUME\n\nBroen er for smal.`)
  expect(furniture.filter(({ kind }) => kind === 'running-header')).toEqual([])
})
