import { describe, expect, test } from 'vitest'
import { defaults, openTools, transcribe } from '../../src/index.ts'

/** How clerks of old protocols say who was away, and who came. */
const ways: readonly (readonly [said: string, absent: readonly string[], present: readonly string[] | null])[] = [
  ['Chr. Dal og Kr. Krog var fraværende.', ['Chr. Dal', 'Kr. Krog'], null],
  ['Alle mødte undtagen Chr. Dal, Th. Bro og N. P. Ry.', ['Chr. Dal', 'Th. Bro', 'N. P. Ry'], null],
  ['Alle Medlemmer med Undtagelse af N. Krog vare mødte.', ['N. Krog'], null],
  ['Mødte vare samtlige, dog ikke N. Krog.', ['N. Krog'], null],
  ['Af Raadets Medlemmer var N. Krog og J. Bro fraværende.', ['N. Krog', 'J. Bro'], null],
  ['Af Raadets Medlemmer manglede N. Krog.', ['N. Krog'], null],
  ['Fra Mødet var fraværende N. Krog og J. Bro.', ['N. Krog', 'J. Bro'], null],
  ['Anmeldt Forfald: Garver Krog og Parcellist Bro.', ['Krog', 'Bro'], null],
  [
    'Tilstede var Formanden, Pastor Dal, Lars Chr. Bæk og N. P. Ry, hvorimod Anders Bro havde Forfald.',
    ['Anders Bro'],
    ['Dal', 'Lars Chr. Bæk', 'N. P. Ry'],
  ],
  ['Nærværende: Dal, Ryge, Tang og Bork, medens Krog var bortrejst.', ['Krog'], ['Dal', 'Ryge', 'Tang', 'Bork']],
  ['Mødt var Hansen, Bæk og Ry; derimod havde Anders Bro meldt Forfald.', ['Anders Bro'], ['Hansen', 'Bæk', 'Ry']],
  ['Mødte: Borgmester Dal, Konsul Ryge, Bødker Tang. Bork bortrejst.', ['Bork'], ['Dal', 'Ryge', 'Tang']],
  ['Overværende: J. Bro, P. Lund, N. Krog.', [], ['J. Bro', 'P. Lund', 'N. Krog']],
  ['Der mødte: J. Bro, P. Lund, N. Krog.', [], ['J. Bro', 'P. Lund', 'N. Krog']],
]

/** Where he says it. */
const places: readonly (readonly [name: string, print: (said: string) => string])[] = [
  [
    'behind the sentence of the meeting',
    (said) => `Aar 1891 den 9. Januar afholdt Engby Sogneraad Møde i Skolen. ${said}`,
  ],
  ['under it', (said) => `Aar 1891 den 9. Januar afholdt Engby Sogneraad Møde i Skolen.\n${said}`],
  ['under the day', (said) => `Møde den 9. Januar 1891 Kl. 2 i Engby Skole.\n\n${said}`],
]

describe('who came to a meeting of an old protocol', async () => {
  const tools = await openTools()
  const list = '1. Andragende fra N. Bak om Vejen ved Kirken. Bevilgedes.\n\n2. Skrivelse fra Amtet. Til Efterretning.'
  describe.each(places)('told %s', (_, print) => {
    test.each(ways)('%s', async (said, absent, present) => {
      const text = `${print(said)}\n\n${list}\n\nMødet hævet.\n`
      const source = { path: 'a.txt', bytes: new TextEncoder().encode(text) }
      const [meeting] = (await transcribe(source, tools, defaults)).meetings
      expect(meeting?.punkter).toHaveLength(2)
      expect(meeting?.absent.map(({ name }) => name)).toEqual(absent)
      if (present) expect(meeting?.participants.map(({ name }) => name)).toEqual(present)
    })
  })
})
