import { expect, test } from 'vitest'
import { defaults, openTools, transcribe } from '../../src/index.ts'

const read = async (text: string) => {
  const { meetings } = await transcribe(
    { path: 'a.txt', bytes: new TextEncoder().encode(text) },
    await openTools(),
    defaults,
  )
  return meetings
}
const head = (day: string) =>
  `ENGBY KOMMUNE                                  Blad nr. 41\nTeknisk udvalg\n\nMøde i teknisk udvalg ${day} kl. 15,00\npå kommunekontoret.\n\nAfbud:      ingen.\n\n`
const first = `05.04-17     1.  Belysning på Kirkevej.

                 Tilbud forelå på kr. 11.400.

                           Bevilget.

02.12-103    2.  Ansøgning fra murer Poul Bro om
                 dispensation på Lærkevej 8.

                 Naboerne har ikke haft indvendinger.

                           Kan ikke imødekommes.

             3.  Eventuelt.

                 Intet.

`

test('the number of the case in the margin, before that of the punkt', async () => {
  const second = `8-114/75     1.  Lejemål på havnen.\n\n                 Lejer har opsagt.\n\n                           Til efterretning.\n`
  const meetings = await read(`${head('mandag den 8. marts 1976')}${first}${head('mandag den 5. april 1976')}${second}`)
  expect(
    meetings.map(({ punkter }) => punkter.map((one) => [one.number, one.title, one.caseNumbers, one.startTime])),
  ).toEqual([
    [
      ['1', 'Belysning på Kirkevej.', ['05.04-17'], null],
      ['2', 'Ansøgning fra murer Poul Bro om dispensation på Lærkevej 8.', ['02.12-103'], null],
      ['3', 'Eventuelt.', [], null],
    ],
    [['1', 'Lejemål på havnen.', expect.anything(), null]],
  ])
})

test('days before numbers that do not rise are no numbers of cases', async () => {
  const days = '03.05-11     4.  Belysning på Kirkevej.\n\n03.06-11     2.  Lejemål på havnen.\n\n'
  const [meeting] = await read(`${head('mandag den 8. marts 1976')}${first.replaceAll(/^\d\S+ /gmu, '')}${days}`)
  expect(meeting?.punkter.flatMap(({ caseNumbers }) => caseNumbers)).toEqual([])
})
