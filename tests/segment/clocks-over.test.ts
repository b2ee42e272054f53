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

const unnumbered: readonly (readonly [string, readonly string[]])[] = [
  [
    'how each is taken',
    ['17.00-17.10 - Beslutning', '17.10-17.40 - Orientering/ drøftelse', '17.40 – 18.30 - Drøftelse'],
  ],
  ['clocks alone', ['17.00-17.10', '17.10 – 17.40', 'Kl. 17.40-18.30']],
]
test.each(unnumbered)('clocks over titles without numbers: %s', async (_name, [first, second, third]) => {
  const tools = await openTools()
  const text = `Engby Skole\nSkolebestyrelsesmøde\nTorsdag den 25. april 2019\n17.00-19.00\nPersonalestuen\n\n${first}\nGodkendelse af dagsorden\nGodkendt.\n\n${second}\nOrientering om skolegården\nSe bilag.\n\n${third}\nPrincip for lejrskole\nUdsat.\n`
  const { meetings } = await transcribe({ path: 'a.txt', bytes: Buffer.from(text) }, tools, defaults)
  await tools.close()
  expect(meetings.map(({ startTime, endTime, location }) => [startTime, endTime, location])).toEqual([
    ['17:00', '19:00', 'Personalestuen'],
  ])
  expect(meetings[0]?.punkter.map(({ title, startTime, decision }) => [title, startTime, decision?.outcome])).toEqual([
    ['Godkendelse af dagsorden', '17:00', 'approved'],
    ['Orientering om skolegården', '17:10', undefined],
    ['Princip for lejrskole', '17:40', 'postponed'],
  ])
})
