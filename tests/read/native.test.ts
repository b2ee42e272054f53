import { expect, test } from 'vitest'
import { defaults } from '../../src/model/options.ts'
import { read } from '../../src/read/index.ts'
import { keepingNative } from '../../src/read/native.ts'
import { pdfOf } from './papers.ts'

const replaceable = () => [Array.prototype.push, JSON.parse, JSON.stringify]

test('what a library puts in place of native functions is put back, also where it fails', async () => {
  const before = replaceable()
  const pollute = () => {
    Array.prototype.push = () => 0
    JSON.parse = () => null
    JSON.stringify = () => ''
  }
  await keepingNative(async () => pollute())
  expect(replaceable()).toEqual(before)
  await expect(
    keepingNative(async () => {
      pollute()
      throw new Error('not installed')
    }),
  ).rejects.toThrow('not installed')
  expect(replaceable()).toEqual(before)
})

test('reading a PDF leaves lists and JSON as they were', async () => {
  const before = replaceable()
  const reading = await read(
    { path: 'a.pdf', bytes: await pdfOf(({ write }) => write(72, 100, 'Referat')) },
    defaults,
    () => {},
  )
  await reading.close()
  expect(replaceable()).toEqual(before)
})
