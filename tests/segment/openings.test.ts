import { describe, expect, test } from 'vitest'
import { defaults, openTools, transcribe } from '../../src/index.ts'

interface Day {
  readonly day: number
  readonly month: number
  readonly name: string
  readonly nth: number
  readonly year: number
}

/** How clerks of the years 1890 to 1965 open the minutes of a meeting. */
const openings: readonly (readonly [number, (day: Day) => string])[] = [
  [1956, ({ day, name, year }) => `Den ${day}. ${name} ${year} kl. 14 afholdt sognerådet møde på kommunekontoret.`],
  [1956, ({ day, name, year }) => `Torsdag d. ${day}. ${name} ${year} kl. 19,30 holdt menighedsrådet møde i kirken.`],
  [1956, ({ day, name, year }) => `År ${year}, den ${day}. ${name}, afholdtes ordinært byrådsmøde på rådhuset.`],
  [1956, ({ day, name, year }) => `Ordinært møde den ${day}. ${name} ${year} kl. 13.30. Samtlige medlemmer mødt.`],
  [1956, ({ day, name, year }) => `Møde i sognerådet den ${day}. ${name} ${year}.`],
  [1956, ({ day, month, year }) => `Møde den ${day}/${month} ${year}.`],
  [1956, ({ day, month, year }) => `Møde ${day}/${month}-${year % 100} kl. 19.`],
  [1956, ({ day, name, year }) => `Sognerådsmøde den ${day}. ${name} ${year}.`],
  [1956, ({ day, name, year }) => `Protokol fra mødet den ${day}. ${name} ${year}.`],
  [1956, ({ day, name, year }) => `Bestyrelsesmøde hos Peter Bak den ${day}. ${name} ${year}.`],
  [1956, ({ day, name, year }) => `${day}. ${name} ${year}.\nMøde på kommunekontoret.`],
  [1956, ({ day, name, year }) => `Den ${day}. ${name} ${year}.`],
  [1956, ({ day, month, year }) => `${day}/${month} ${year}.`],
  [1956, ({ day, name, year }) => `Mødet den ${day}. ${name} ${year} blev afholdt på skolen.`],
  [1956, ({ day, name, year }) => `Ordinær generalforsamling afholdtes den ${day}. ${name} ${year} i Engby Kro.`],
  [1956, ({ day, name, year }) => `Socialudvalget.\nMøde den ${day}. ${name} ${year}.`],
  [1956, ({ day, name, nth, year }) => `Engby Sogneråd, møde nr. ${nth} den ${day}. ${name} ${year}.`],
  [
    1956,
    ({ day, name, year }) => `Fredag den ${day}. ${name} ${year} kl. 14 afholdtes møde i kulturudvalget på skolen.`,
  ],
  [1956, ({ day, name, year }) => `Skolekommissionen holdt møde den ${day}. ${name} ${year} kl. 16.`],
  [1956, ({ day, name, year }) => `Bestyrelsen mødtes ${day}. ${name} ${year} kl. 20 hos formanden.`],
  [1931, ({ day, name, year }) => `Aar ${year} den ${day}. ${name} var Sogneraadet samlet til Møde.`],
  [1931, ({ day, name, year }) => `Den ${day}' ${name} ${year} afholdtes Møde i Fattigkommissionen.`],
  [1931, ({ day, name, year }) => `Kirkebestyrelsen samledes den ${day}. ${name} ${year} i Præstegaarden.`],
  [1931, ({ day, name, year }) => `Repræsentantskabsmøde i Brugsforeningen den ${day}. ${name} ${year}.`],
  [1893, ({ day, name, year }) => `Engby Byraad. Møde den ${day}de ${name} ${year}.`],
  [1893, ({ day, name, year }) => `Sogneraadets Møde den ${day}de ${name} ${year}.`],
  [1893, ({ day, name, year }) => `Anno ${year} den ${day}de ${name} var Forstanderskabet forsamlet.`],
  [1893, ({ day, name, year }) => `Extraordinairt Møde den ${day}de ${name} ${year}, Eftermiddag Kl. 3.`],
]

const cases =
  '1. Skrivelse fra Amtet.\nTil Efterretning.\n2. Ansøgning fra Skytteforeningen om Tilskud.\nBevilgedes 50 Kr.\n3. Vejgrus.\nVedtoges.'
const signed = 'Jens Kjær    N. Bak    Chr. Holst'
const days: readonly (readonly [number, number, string])[] = [
  [3, 1, 'Januar'],
  [11, 3, 'Marts'],
  [17, 5, 'Maj'],
]

describe('three meetings of an old protocol, whatever opens them', async () => {
  const tools = await openTools()
  const read = async (text: string) => {
    const source = { path: 'a.txt', bytes: new TextEncoder().encode(text) }
    const { meetings } = await transcribe(source, tools, defaults)
    return meetings.map(({ date, punkter }) => `${date} ${punkter.map(({ number }) => number).join()}`)
  }
  test.each(openings)('%i %s', async (year, open) => {
    const meetings = days.map(([day, month, capital], i) => {
      const name = year < 1948 ? capital : capital.toLowerCase()
      return `${open({ day, month, name, nth: i + 1, year })}\n\n${cases}\n\n${i === 1 ? 'Mødet hævet.\n\n' : ''}${signed}\n\n\n`
    })
    const found = days.map(([day, month]) => `${year}-0${month}-${String(day).padStart(2, '0')} 1,2,3`)
    const text = meetings.join('')
    expect(await read(text)).toEqual(found)
    expect(await read(text.replaceAll(/\n\n+/g, '\n'))).toEqual(found)
  })
})
