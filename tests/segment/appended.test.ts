import { expect, test } from 'vitest'
import { defaults, openTools, transcribe } from '../../src/index.ts'

const tools = await openTools()
const punkt = async (appended: string) => {
  const text = `Referat
Havneudvalget
Mandag den 4. marts 2024 kl. 16.00

Punkt 1: Takster

Beslutning
Godkendt.

Bilag
Notat om havnens takster
Kort over kajen
${appended}
\fPunkt 2: Eventuelt

Beslutning
Intet.
`
  const { meetings } = await transcribe({ path: 'a.txt', bytes: new TextEncoder().encode(text) }, tools, defaults)
  return meetings[0]?.punkter[0]
}

test('the texts of attachments that follow their list stand under their titles, and their labels are text', async () => {
  const first = await punkt(
    '\fNotat om havnens takster\n\nSagsfremstilling\nDer er tre takster.\n\fKort over kajen\n\nEt kort.\n',
  )
  expect(first?.attachments.map(({ title, span }) => [title, span?.from.page])).toEqual([
    ['Notat om havnens takster', 2],
    ['Kort over kajen', 3],
  ])
  expect(first?.sections.map(({ kind, heading }) => [kind, heading])).toEqual([
    ['beslutning', 'Beslutning'],
    ['bilag', 'Bilag'],
    ['bilag', 'Notat om havnens takster'],
    ['bilag', 'Kort over kajen'],
  ])
})

test('a page of no attachment listed ends the list', async () => {
  const first = await punkt('\fBrev fra Engby Sejlklub\n\nVi beder om en ny bro.\n')
  expect(first?.attachments.map(({ title }) => title)).toEqual(['Notat om havnens takster', 'Kort over kajen'])
  expect(first?.sections.at(-1)?.text).toContain('Brev fra Engby Sejlklub')
})
