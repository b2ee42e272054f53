import { expect, test } from 'vitest'
import { cutOf, outline, textOf } from './cut.ts'

const head = 'Referat af skolebestyrelsesmøde\n\nDato: Mandag den 28. november 2022\nTid: 17.00 - 19.30\n\n\n'
const punkt = (title: string, word: string) => `${title}\n\n${word}Rasmus fortalte om det.\n\n\n`

test('how long a punkt takes, behind titles that have no number', () => {
  const text = `${head}${punkt('Godkendelse af dagsorden (5 min.)', '')}${punkt('Nyt fra eleverne (10 min.)', 'Orientering\n\n')}${punkt('Budget 2023 (30 minutter)', 'Beslutning\n\n')}Eventuelt\n\nIntet.\n`
  const [meeting] = cutOf(text).meetings
  expect(outline(meeting?.punkter ?? [])).toEqual([
    '- Godkendelse af dagsorden (5 min.)',
    '- Nyt fra eleverne (10 min.)',
    '- Budget 2023 (30 minutter)',
    '- Eventuelt',
  ])
})

test('the cover of a volume belongs to its first meeting, and `Ekstraordinært møde (møde nr. 3)` opens one', () => {
  const meeting = (title: string, day: string, number: number) =>
    `${title}\n${day} kl. 15.00 i mødelokale 1\n\nFraværende: Ingen\n\n${number}. Takster\n\nBeslutning: Godkendt.\n\nMødet hævet kl. 16.20.\n\n----------\n\n`
  const { meetings } = cutOf(
    `ENGBY KOMMUNE\nSOCIALUDVALGET\nBESLUTNINGSPROTOKOL 1996\n\n\n\n${meeting('Møde nr. 1', 'Tirsdag den 16. januar 1996', 1)}${meeting('Møde nr. 2', 'Tirsdag den 20. februar 1996', 2)}${meeting('Ekstraordinært møde (møde nr. 3)', 'Mandag den 4. marts 1996', 3)}`,
  )
  expect(meetings).toHaveLength(3)
  expect(textOf(meetings[0]?.head ?? [])).toMatch(/^ENGBY KOMMUNE SOCIALUDVALGET BESLUTNINGSPROTOKOL 1996 Møde nr. 1/)
  expect(textOf(meetings[2]?.head ?? [])).toMatch(/^Ekstraordinært møde \(møde nr. 3\)/)
})
