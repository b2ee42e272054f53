import { expect, test } from 'vitest'
import { partRunOn } from '../../src/segment/printed/run-on.ts'
import { rowsOf } from '../../src/segment/rows/rows.ts'
import { linesOf } from './cut.ts'

const old =
  'Mandag den 3. Januar 1881 afholdtes Møde, hvor følgende forhandledes 1. en Skrivelse fra Amtet. 2, en Regning fra Smeden. 3, en Klage.'
const rows = rowsOf(linesOf(`Åben sag\n\n${old}\n\nMødet hævet`)).map((row) => ({
  ...row,
  inside: row.text === 'Åben sag',
}))

test('rows around the cases that run on keep what was known of them: that a line was parted before', () => {
  const read = partRunOn(rows)
  expect(read.length).toBeGreaterThan(rows.length)
  expect(read[0]).toEqual(rows[0])
  expect(read.at(-1)).toEqual({ ...rows.at(-1), at: read.length - 1 })
})
