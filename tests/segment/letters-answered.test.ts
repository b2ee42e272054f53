import { describe, expect, test } from 'vitest'
import { defaults, openTools, transcribe } from '../../src/index.ts'

/** How minutes answer the letters under a punkt of their agenda: the number as they print it, and the words before it. */
const replies = [
  ['2a', 'Ad 2 a.', 'Ad 2 b.'],
  ['2a', 'Ad 2a.', 'Ad 2b.'],
  ['2a', 'Ad 2 a)', 'Ad 2 b)'],
  ['2.a', 'Ad 2.a.', 'Ad 2.b.'],
] as const

const agenda = 'Dagsorden:\n1. Referat\n2. Økonomi\n   a. Regnskab\n   b. Budget\n3. Eventuelt\n\n'

describe('letters of an agenda that the minutes answer', async () => {
  const tools = await openTools()
  const read = async (minutes: string) => {
    const text = `Referat af bestyrelsesmøde i Engby Vandværk den 14. marts 2018\n\n${agenda}${minutes}`
    const source = { path: 'a.txt', bytes: new TextEncoder().encode(text) }
    const punkter = (await transcribe(source, tools, defaults)).meetings.flatMap((one) => one.punkter)
    return punkter.map(({ number, title, decision }) => `${number} ${title}: ${decision?.outcome ?? '-'}`)
  }
  test.each(replies)('%s by %s', async (number, a, b) => {
    const minutes = `Ad 1. Godkendt.\n${a} Regnskabet blev godkendt.\n${b} Der mangler tal. Udsat.\nAd 3. Intet.\n`
    expect(await read(minutes)).toEqual([
      '1 Referat: approved',
      '2 Økonomi: -',
      `${number} Regnskab: approved`,
      `${number.replace('a', 'b')} Budget: postponed`,
      '3 Eventuelt: no-remarks',
    ])
  })
  test('letters that no reply names stay text', async () => {
    const said = await read('Ad 1. Godkendt.\nAd 2. Begge dele blev godkendt.\nAd 3. Intet.\n')
    expect(said).toEqual(['1 Referat: approved', '2 Økonomi: approved', '3 Eventuelt: no-remarks'])
  })
})
