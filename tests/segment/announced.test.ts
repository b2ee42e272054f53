import { describe, expect, test } from 'vitest'
import { defaults, openTools, transcribe } from '../../src/index.ts'

const sittings = [
  'Sogneraadsmøde',
  'Extra Sogneraadsmøde',
  'Ordinært Møde',
  'Konstituerende Møde',
  'Møde holdt',
  'Bestyrelsesmøde afholdt',
  'Møde i Fattigkommissionen',
  'Engby Sogneraad. Møde',
  'Byraadets ordinære Møde',
  'Ordinær Generalforsamling',
]
/** Where the place and the hour stand, before and behind the day. */
const orders: readonly ((sitting: string, day: string) => string)[] = [
  (sitting, day) => `${sitting} i Skolen ${day} Kl. 3 Eftm.`,
  (sitting, day) => `${sitting} ${day} i Skolen Kl. 3 Eftm.`,
  (sitting, day) => `${sitting} ${day} Kl. 3 Eftm. i Skolen.`,
]
const days: readonly ((month: string) => string)[] = [
  (month) => `den 3. ${month} 1923`,
  (month) => `d. 3 ${month} 1923`,
  (month) => `den 3de ${month} 1923`,
]
const people: readonly (readonly [string, string])[] = [
  ['Alle mødte.', ''],
  ['J. Bak havde lovligt Forfald.', 'J. Bak'],
  ['Alle mødte paanær J. Bak.', 'J. Bak'],
  ['Ikke mødt: J. Bak.', 'J. Bak'],
  ['J. Bak og P. Lund fraværende.', 'J. Bak; P. Lund'],
  ['Udeblevet: J. Bak.', 'J. Bak'],
  ['Tilstede var: Hele Raadet.', ''],
]
const cases =
  '1. Skrivelse fra Amtet om Vejene. Til Efterretning.\n2. Ansøgning fra Skytteforeningen. Bevilgedes 50 Kr.\n3. Forslag om nyt Stakit. Udsat.'

describe('three sittings, each announced by its name and its day, and who came on the same line', async () => {
  const tools = await openTools()
  const ways = sittings.flatMap((sitting, s) =>
    orders.map(
      (order, o) => [sitting, order, days[(s + o) % days.length], people[(s + 2 * o) % people.length]] as const,
    ),
  )
  test.each(ways)('%s, %s', async (sitting, order, day, [came, away] = ['', '']) => {
    const text = ['Januar', 'Marts', 'Maj'].map(
      (month) => `${order(sitting, day?.(month) ?? '')} ${came}\n\n${cases}\n\nJens Kjær    N. Bak    Chr. Holst\n\n\n`,
    )
    const source = { path: 'a.txt', bytes: new TextEncoder().encode(text.join('')) }
    const { meetings } = await transcribe(source, tools, defaults)
    const found = meetings.map(({ date, startTime, location, absent, punkter }) => [
      date,
      startTime,
      location,
      absent.map(({ name }) => name).join('; '),
      punkter.length,
    ])
    expect(found).toEqual(['01', '03', '05'].map((month) => [`1923-${month}-03`, '15:00', 'Skolen', away, 3]))
  })
})

test('years of two digits are those of the capital nouns', async () => {
  const tools = await openTools()
  const text = `Møde den 3/1-23 i Skolen. Samtlige Medlemmer mødt.\n\n${cases}\n\nMødet hævet.\n\nMøde den 7/2-23 i Skolen. Samtlige Medlemmer mødt.\n\n${cases}\n`
  const { meetings } = await transcribe({ path: 'a.txt', bytes: new TextEncoder().encode(text) }, tools, defaults)
  expect(meetings.map(({ date }) => date)).toEqual(['1923-01-03', '1923-02-07'])
})
