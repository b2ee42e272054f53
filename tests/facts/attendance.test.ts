import { describe, expect, test } from 'vitest'
import { defaults, openTools, transcribe } from '../../src/index.ts'

/** How clerks say that Ida, Bo and Per were there, and Mona and Jens were not. */
const ways: readonly (readonly [name: string, lines: string])[] = [
  ['lists', 'Til stede: Ida Holm, Bo Lund og Per Dal\nAfbud: Mona Krag, Jens Toft'],
  [
    'offices before names',
    'Til stede:\nFormand Ida Holm\nKasserer Bo Lund\nSekretær Per Dal\n\nFraværende:\nMona Krag\nSuppleant Jens Toft',
  ],
  [
    'crosses parted by tabs',
    'Navn\tTil stede\tAfbud\nIda Holm\tx\t\nBo Lund\tx\t\nPer Dal\tx\t\nMona Krag\t\tx\nJens Toft\t\tx',
  ],
  [
    'yes and no',
    'Navn            Rolle           Til stede (Ja/Nej)\nIda Holm        Formand         Ja\nBo Lund         Kasserer        Ja\nPer Dal         Medlem          Ja\nMona Krag       Medlem          Nej\nJens Toft       Suppleant       Nej',
  ],
  [
    'yes and no between bars',
    '| Navn | Til stede |\n|---|---|\n| Ida Holm | Ja |\n| Bo Lund | Ja |\n| Per Dal | Ja |\n| Mona Krag | Nej |\n| Jens Toft | Nej |',
  ],
  [
    'how each took part',
    'Navn                Deltagelse\nIda Holm            Mødt\nBo Lund             Mødt\nPer Dal             Mødt\nMona Krag           Afbud\nJens Toft           Afbud',
  ],
  ['excuses in the list', 'Bestyrelsen:\nIda Holm\nBo Lund\nPer Dal\nMona Krag (afbud)\nJens Toft (afbud)'],
  [
    'letters that are explained',
    'Til stede: IH, BL, PD. Afbud: MK, JT\n(IH = Ida Holm, BL = Bo Lund, PD = Per Dal, MK = Mona Krag, JT = Jens Toft)',
  ],
  ['groups', 'Deltagere:\nForældrerepræsentanter: Ida Holm, Bo Lund\nSkoleleder: Per Dal\nAfbud: Mona Krag, Jens Toft'],
  [
    'crosses behind offices',
    'Medlemmer                        Til stede   Afbud\nDirektør Ida Holm, formand           x\nBo Lund (HK), næstformand            x\nPer Dal                              x\nMona Krag                                        x\nJens Toft                                        x',
  ],
  [
    'others behind the list',
    'Til stede: Ida Holm og\nBo Lund. Desuden konsulent Per Dal.\nAfbud: Mona Krag, Jens Toft',
  ],
  ['numbers', 'Mødte:\n1. Ida Holm\n2. Bo Lund\n3. Per Dal\nIkke mødt:\n4. Mona Krag\n5. Jens Toft'],
  ['dashes', 'Tilstede – Ida Holm, Bo Lund, Per Dal\nAfbud – Mona Krag, Jens Toft'],
  [
    'a substitute behind the list',
    'Til stede: Ida Holm, Bo Lund, Per Dal\nAfbud: Mona Krag, Jens Toft. Per Dal mødte for Jens Toft.',
  ],
  ['strokes', 'Til stede: Ida Holm / Bo Lund / Per Dal\nAfbud: Mona Krag / Jens Toft'],
  ['strokes without blanks', 'Til stede: Ida Holm/Bo Lund/Per Dal\nAfbud: Mona Krag/Jens Toft'],
  ['plus signs', 'Til stede: Ida Holm + Bo Lund + Per Dal\nAfbud: Mona Krag + Jens Toft'],
  ['dashes between', 'Deltagere: Ida Holm – Bo Lund – Per Dal\nAfbud: Mona Krag og Jens Toft'],
  [
    'a sentence, and a label without colon',
    'Til stede var Ida Holm, Bo Lund og Per Dal\nFraværende Mona Krag og Jens Toft',
  ],
  ['a sentence, and excuses', 'Til stede var Ida Holm, Bo Lund\nog Per Dal\nAfbud fra Mona Krag og Jens Toft'],
  ['letters behind names', 'Ida Holm – IH\nBo Lund – BL\nPer Dal – PD\nMona Krag – MK (afbud)\nJens Toft – JT (afbud)'],
  ['letters in brackets', 'Ida Holm (IH)\nBo Lund (BL)\nPer Dal (PD)\nMona Krag (MK) - afbud\nJens Toft (JT) - afbud'],
  [
    'offices in a sentence',
    'Formand Ida Holm, kasserer Bo Lund og sekretær Per Dal deltog.\nMona Krag og Jens Toft havde meldt afbud.',
  ],
  ['who has sent excuses', 'Til stede: Ida Holm, Bo Lund, Per Dal\nHar meldt afbud: Mona Krag, Jens Toft'],
]

const heads: readonly (readonly [name: string, lines: string])[] = [
  ['a title', 'Engby Vandværk\n\nReferat af bestyrelsesmøde onsdag den 14. marts 2018 kl. 19.00 i Klubhuset\n\n'],
  ['labels', 'REFERAT\n\nUdvalg: Engby Ældreråd\nDato: 14-03-2018\nTid: 19:00 - 21:00\nSted: Klubhuset\n\n'],
  ['no blank line', 'Referat af møde i Engby Menighedsråd den 14. marts 2018 kl. 19.00\n'],
]

describe('who was there, however it is said', async () => {
  const tools = await openTools()
  const names = (people: readonly { readonly name: string }[] = []) => people.map(({ name }) => name)
  describe.each(heads)('under %s', (_head, head) => {
    test.each(ways)('%s', async (_way, lines) => {
      const text = `${head}${lines}\n\n1. Ny port\nUdsat.\n\n2. Eventuelt\nIntet.\n`
      const source = { path: 'a.txt', bytes: new TextEncoder().encode(text) }
      const [meeting] = (await transcribe(source, tools, defaults)).meetings
      expect(names(meeting?.participants)).toEqual(['Ida Holm', 'Bo Lund', 'Per Dal'])
      expect(names(meeting?.absent)).toEqual(['Mona Krag', 'Jens Toft'])
      expect(meeting?.punkter.map(({ title }) => title)).toEqual(['Ny port', 'Eventuelt'])
    })
  })
})
