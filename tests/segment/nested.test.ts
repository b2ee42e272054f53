import { expect, test } from 'vitest'
import { cutOf, outline, sectionsIn } from './cut.ts'

const head = 'Mødedato: 12.09.2019, kl. 18:30\nMødested: Beboerhuset, Kajgade 6\n\n'

test('what is numbered under the label of a decision are its items, and the items of those', () => {
  const { meetings } = cutOf(
    `${head}Referat og godkendelse af dagsordenen\n\nUdvalget skal drøfte referatet.\n\nIndstilling\n\nFormanden indstiller, at referatet drøftes.\n\nBeslutning\n\n1. Udvalget havde ingen bemærkninger.\n\n2. Udvalget tog disse sager op:\n1. Hotel ved kajen\n2. Kranen\n\n3. Udvalget godkendte dagsordenen.`,
  )
  expect(meetings.map(({ punkter }) => outline(punkter))).toEqual([['- Referat og godkendelse af dagsordenen']])
  expect(sectionsIn(meetings[0]?.punkter[0]).map((section) => section.split(' ', 2).join(' '))).toEqual([
    'andet -:',
    'indstilling Indstilling:',
    'beslutning Beslutning:',
  ])
})
