import { describe, expect, test } from 'vitest'
import { defaults, openTools, transcribe } from '../../src/index.ts'

const names =
  'Ida Holm,Bo Lund Krogh,Karen Skov,Ole P. Dam,Jens-Erik Toft,Lise Bæk,Søren Friis,Maja Hede,Per Ravn,Tove Kær'
const people = names.split(',')
const roles = ['formand', 'næstformand', 'kasserer', 'sekretær']
const roleOf = (i: number) => roles[i] ?? 'bestyrelsesmedlem'
const large = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/** How clerks list those who came, one on each line. */
const manners: readonly ((name: string, i: number) => string)[] = [
  (name) => name,
  (name) => `${name} (${name.replace(/[^A-ZÆØÅ]/gu, '')})`,
  (name, i) => `${name}, ${roleOf(i)}`,
  (name, i) => `${large(roleOf(i))} ${name}`,
  (name, i) => `${large(roleOf(i))}: ${name}`,
  (name, i) => `• ${name} - ${roleOf(i)}`,
  (name, i) => `${name.padEnd(28)}${large(roleOf(i))}`,
  (name, i) => `${name}, Skovvej ${i + 2}`,
]
const when = 'Dato: 3. maj 2019 kl. 19.00\nSted: Klubhuset, Havnevej 3\n\n'
/** Where the list stands: over the day, as the whole head. */
const heads: readonly (readonly [string | null, (list: string) => string])[] = [
  ['2019-05-03', (list) => `Referat af bestyrelsesmøde\n\n${list}\n\n${when}`],
  ['2019-05-03', (list) => `Engby Bådelaug\nReferat\n\n${list}\n\n${when}`],
  [null, (list) => `${list}\n\n`],
]
const punkter =
  '1. Valg af referent\n\nLise blev valgt.\n\n2. Økonomi\n\nRegnskabet blev godkendt.\n\n3. Eventuelt\n\nIntet.\n'

describe('a head goes on below ten people, line under line', async () => {
  const tools = await openTools()
  test.each(manners)('%s', async (manner) => {
    for (const [day, head] of heads) {
      const text = head(`Til stede:\n${people.map(manner).join('\n')}`) + punkter
      const source = { path: 'a.txt', bytes: new TextEncoder().encode(text) }
      const { meetings } = await transcribe(source, tools, defaults)
      expect(meetings.map(({ date, participants }) => [date, participants.map(({ name }) => name)])).toEqual([
        [day, people],
      ])
      expect(meetings[0]?.punkter.map(({ title }) => title)).toEqual(['Valg af referent', 'Økonomi', 'Eventuelt'])
    }
  })
})
