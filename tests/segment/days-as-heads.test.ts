import { expect, test } from 'vitest'
import { defaults, openTools, transcribe } from '../../src/index.ts'

const tools = await openTools()
const datesOf = async (text: string) =>
  (await transcribe({ path: 'minutes.txt', bytes: Buffer.from(text) }, tools, defaults)).meetings.map(
    ({ date, punkter }) => `${date} ${punkter.map(({ number, title }) => `${number} ${title}`).join('; ')}`.trim(),
  )

const days = ['d 3/2 1940', 'd 14/3 40', 'd 22-4-1940', 'd 7/1 41']
const cases = [
  'Andragende fra Sygekassen om Tilskud.\nBevilgedes 15 Kr.',
  'Skrivelse fra Politimesteren om Mørklægning.\nTil Efterretning.',
  'Andragende fra Husmand Krog om Nedsættelse af Skat.\nNægtedes.',
  'Andragende fra Møller Bak om Eftergivelse.\nNægtedes.',
]

test('a line of a sitting and its day heads a meeting, also over cases printed as titles are', async () => {
  const text = days.map((day, i) => `Sogneraadsmøde paa Kroen ${day}\n\n${cases[i]}`).join('\n\n')
  expect((await datesOf(text)).map((line) => line.slice(0, 10))).toEqual([
    '1940-02-03',
    '1940-03-14',
    '1940-04-22',
    '1941-01-07',
  ])
})

test('the name of a page tells the day of its meeting, and that of the next page no other', async () => {
  const page = (id: string, number: number) =>
    `${id}\n\n${number}-1893. Fra Amtet forelaa en Skrivelse, som toges til Efterretning.\n`
  const text = [page('18930504_12-3', 4), page('18930504_12-4', 7), page('18930518_12-5', 9)].join('\n')
  expect((await datesOf(text)).map((line) => line.slice(0, 10))).toEqual(['1893-05-04', '1893-05-18'])
})

test('one number between a case and its decision, where the meeting has no other', async () => {
  const head = (day: string) => `Aar 1943 den ${day} var Sogneraadet forsamlet i\nSkolen. Alle Medlemmer mødte.\n\n`
  const text = `${head('7 Januar')}Ansøgning fra Snedker Juul om Hjælp\n36\nHenvises til Socialudvalget\n\nSkrivelse fra Amtet\n37\nTil Efterretning\n\n${head('8 April')}Valg af Formand\n1\nValgt blev Ole Tang\n`
  expect(await datesOf(text)).toEqual([
    '1943-01-07 36 Ansøgning fra Snedker Juul om Hjælp; 37 Skrivelse fra Amtet',
    '1943-04-08 1 Valg af Formand',
  ])
})
