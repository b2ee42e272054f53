import { expect, test } from 'vitest'
import { mayBeWrong, readings } from '../../src/danish/read-wrong.ts'
import { cutOf, textOf } from './cut.ts'

test('a meeting is over where a letter of its end was missed', () => {
  const text =
    'Referat\n\nHavneudvalget\n\nTirsdag den 6. marts 1990 kl. 16.00 pa Havnekontoret.\n\n1. Kajen\n\nUdsat.\n\nModet haevet kl. 17.10.\n'
  const [meeting] = cutOf(text).meetings
  expect(textOf(meeting?.tail ?? [])).toBe('Modet haevet kl. 17.10.')
})

test('no reading of a word is passed over by the quick look', () => {
  const all = readings.flatMap((read) => [read, `${read[0]?.toUpperCase()}${read.slice(1)}`, read.toUpperCase()])
  expect(all.filter((read) => !mayBeWrong.test(read))).toEqual([])
  expect(mayBeWrong.test('Mødet hævet. Drøftet og afslået.')).toBe(false)
})
