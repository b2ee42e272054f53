import { expect, test } from 'vitest'
import { boardKindOf, decidingNouns } from '../../src/danish/boards.ts'
import { isBodyName, namesBody } from '../../src/danish/bodies.ts'

test.each(decidingNouns)('a name that ends in `%s` is a board wherever one is looked for', (noun) => {
  const name = `Strandvig Fælles${noun}`
  expect(boardKindOf(name)).toBe('board')
  expect(isBodyName(name)).toBe(true)
  expect(namesBody(`Møde i ${name}`)).toBe(true)
})

test.each(['Strandvig Havneområde', 'Trafik i området', 'Kassererens oversigt'])('`%s` is no board', (name) => {
  expect(boardKindOf(name)).toBe(null)
  expect(isBodyName(name)).toBe(false)
})
