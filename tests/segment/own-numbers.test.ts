import { describe, expect, test } from 'vitest'
import { counterForms, countersOf } from '../../src/danish/counters.ts'
import { defaults, openTools, transcribe } from '../../src/index.ts'

/** How clerks count the punkter of their agendas, beside the ways that everybody has. */
const waysToCount: readonly ((nth: number) => string)[] = [
  (nth) => `[${nth}]`,
  (nth) => `#${nth}`,
  (nth) => `${nth};`,
  (nth) => `${nth}.-`,
  (nth) => `${nth},`,
  (nth) => `§ ${nth}`,
  (nth) => `TOP ${nth}:`,
  (nth) => `Tema ${nth}:`,
  (nth) => `P${nth}`,
  (nth) => `Til ${nth}:`,
  (nth) => `Dagsordenens punkt ${nth}:`,
  (nth) => `${nth}. punkt:`,
  (nth) => `${nth}. sag:`,
  (nth) => `${['Første', 'Andet', 'Tredje', 'Fjerde', 'Femte'][nth - 1]} punkt:`,
  (nth) => `Sag ${['I', 'II', 'III', 'IV', 'V'][nth - 1]}`,
  (nth) => `${'ABCDE'[nth - 1]}:`,
  (nth) => `${16 + nth}/24`,
  (nth) => `2024-${16 + nth}`,
  (nth) => `BR-${16 + nth}/24`,
  (nth) => `ØU ${16 + nth}`,
  (nth) => `Løbenr. ${116 + nth}`,
]
const agendas: readonly (readonly string[])[] = [
  ['Godkendelse af dagsorden', 'Orientering fra formanden', 'Regnskabet for 2023', 'Ansøgning fra Hallen', 'Eventuelt'],
  ['Sommerfesten', 'Ny hjemmeside', 'Legepladsen ved Birkevej', 'Kloakken', 'Eventuelt'],
]
const texts = [
  'Bo Kjær bød velkommen.',
  'Der er kommet to tilbud.\nDet billigste blev valgt.',
  'Taget til efterretning.',
  'Der bevilges 5.000 kr.',
  'Intet.',
]
const days = ['4. marts 2024', '8. april 2024']
const meeting = (day: string, agenda: readonly string[], wayToCount: (nth: number) => string, behind: string) =>
  `Referat af møde i Kulturudvalget\n\nMandag den ${day} kl. 16.00\nSted: Skolen\n\nTil stede: Anne Holm, Bo Kjær\n\n${agenda
    .map((title, i) => `${wayToCount(i + 1)}${behind}${title}\n${texts[i]}`)
    .join('\n\n')}\n\nMødet sluttede kl. 18.00\n\n\n`

describe('an agenda counted in a way of its own', async () => {
  const tools = await openTools()
  const read = async (text: string) => {
    const source = { path: 'a.txt', bytes: new TextEncoder().encode(text) }
    const { meetings } = await transcribe(source, tools, defaults)
    return meetings
  }

  for (const wayToCount of waysToCount)
    test(`${wayToCount(1)}, ${wayToCount(2)}: on the line of its title and above it`, async () => {
      for (const agenda of agendas)
        for (const behind of [' ', '\n']) {
          const meetings = await read(days.map((day) => meeting(day, agenda, wayToCount, behind)).join(''))
          expect(meetings.map(({ punkter }) => punkter.map(({ title }) => title))).toEqual([agenda, agenda])
        }
    })

  test('of two numbers the one that rises counts', async () => {
    const [first] = await read(meeting('4. marts 2024', agendas[0] ?? [], (nth) => `24/${16 + nth}`, ' '))
    expect(first?.punkter.map(({ number }) => number)).toEqual(['24/17', '24/18', '24/19', '24/20', '24/21'])
  })

  test('two proposals under a punkt, counted as the agenda is, are no punkter', async () => {
    const proposals = 'A: Vi venter med taget til foråret.\n\nB: Vi lægger nyt tag på hallen i år, og lejen stiger.'
    const agenda = [
      'A: Økonomi',
      'B: Meddelelser',
      `C: Taget på hallen\n\n${proposals}`,
      'D: Sommerfest',
      'E: Eventuelt',
    ]
    const [first] = await read(
      `Referat af møde i Kulturudvalget\n\nMandag den 4. marts 2024 kl. 16.00\n\n${agenda.join('\n\n')}\n\nIntet.\n`,
    )
    expect(first?.punkter.map(({ number }) => number)).toEqual(['A', 'B', 'C', 'D', 'E'])
  })

  test('the parts of a punkt, attachments and bullets count nothing of their own', async () => {
    const parts = ['A: Opfølgning fra sidst', 'B: Orientering fra Bo', 'C: Status på festen'].join('\n\n')
    const papers = ['Bilag 1 Dagsorden', 'Bilag 2 Referat', 'Bilag 3 Regnskab'].join('\n\n')
    const [first] = await read(
      `Referat af møde i Kulturudvalget\n\nMandag den 4. marts 2024 kl. 16.00\n\n1. Velkomst\n\n${parts}\n\n2. Regnskab\n\n${papers}\n\n3. Eventuelt\n\nIntet.\n`,
    )
    expect(first?.punkter.map(({ title }) => title)).toEqual(['Velkomst', 'Regnskab', 'Eventuelt'])
  })
})

describe('what a line counts by its beginning', () => {
  for (const { example, pattern } of counterForms)
    test(example, () => {
      expect(pattern.test(example)).toBe(true)
      expect(countersOf(example)[0]?.textAt).toBe(example.indexOf('Takster'))
    })
})
