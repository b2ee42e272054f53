import { expect, test } from 'vitest'
import { cutOf, textOf } from './cut.ts'

test('a meeting is over where a letter of its end was missed', () => {
  const text =
    'Referat\n\nHavneudvalget\n\nTirsdag den 6. marts 1990 kl. 16.00 pa Havnekontoret.\n\n1. Kajen\n\nUdsat.\n\nModet haevet kl. 17.10.\n'
  const [meeting] = cutOf(text).meetings
  expect(textOf(meeting?.tail ?? [])).toBe('Modet haevet kl. 17.10.')
})
