import { expect, test } from 'vitest'
import { defaults, openTools, transcribe } from '../../src/index.ts'

test('a clock alone over the heading of its punkt says when it is taken', async () => {
  const tools = await openTools()
  const text =
    'Referat\n\nHavneudvalget\n\nTirsdag den 6. marts 2018 kl. 16.00\n\nTid\nPunkt\nReferat\n\n16.00\n1. Kajen\nGodkendt.\n\n16.20\n2. Molen\nUdsat.\n\n16.40\n3. Eventuelt\nIntet.\n'
  const { meetings } = await transcribe({ path: 'a.txt', bytes: Buffer.from(text) }, tools, defaults)
  await tools.close()
  expect(meetings[0]?.punkter.map(({ number, title, startTime }) => [number, title, startTime])).toEqual([
    ['1', 'Kajen', '16:00'],
    ['2', 'Molen', '16:20'],
    ['3', 'Eventuelt', '16:40'],
  ])
})
