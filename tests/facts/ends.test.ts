import { describe, expect, test } from 'vitest'
import { defaults, openTools, transcribe } from '../../src/index.ts'

/** How minutes say that the meeting was over at a quarter past nine in the evening. */
const modern = [
  'Mødet sluttede kl. 21.15.',
  'Mødet slut 21.15',
  'Mødet endte kl. 21.15.',
  'Mødet varede til kl. 21.15.',
  'Kl. 21.15 blev mødet hævet.',
  'Kl. 21.15 sluttede mødet.',
  'Sluttidspunkt: 21.15',
  'Slut: kl. 21.15',
  'Mødet lukket kl. 21:15',
  'Formanden takkede for god ro og orden og hævede mødet kl. 21.15.',
  'Mødet sluttede kl. 21.15. Næste møde er den 3. maj kl. 19.',
]

/** How old ones say that it was over at half past eight. */
const old = [
  'Mødet hævet Kl. 8½.',
  'Mødet hævet Kl. ½9.',
  'Mødet hævet Kl. 8 30.',
  'Kl. 8,30 hævedes Mødet.',
  'Mødet hævedes Kl. 8,30 Aften.',
  'Kl. 8,30',
]

describe('when a meeting was over', async () => {
  const tools = await openTools()
  const endOf = async (text: string) => {
    const source = { path: 'a.txt', bytes: new TextEncoder().encode(text) }
    return (await transcribe(source, tools, defaults)).meetings.map(({ startTime, endTime }) => [startTime, endTime])
  }
  const head = 'Engby Vandværk\n\nReferat af bestyrelsesmøde den 14. marts 2018 kl. 19.00\n\n'
  const list = '1. Ny port\nUdsat.\n\n2. Eventuelt\nIntet.\n'
  test.each(modern)('%s', async (line) => {
    const end = [['19:00', '21:15']]
    expect(await endOf(`${head}${list}\n${line}\n`)).toEqual(end)
    expect(await endOf(`${head}${list}${line}\n\nIda Holm\nformand\n`)).toEqual(end)
  })
  test('where no start is named, `Kl. 8,30` is of the evening', async () => {
    const text =
      'Byraadets Møde d. 12. Februar 1914.\n\n1. Skrivelse fra Amtet.\nToges til Efterretning.\n\n2. Vejene.\nSagen udsattes.\n\nMødet sluttede Kl. 8,30.\n'
    expect(await endOf(text)).toEqual([[null, '20:30']])
  })
  const opening = (day: string) =>
    `Aar 1932 den ${day} Kl. 7 Aften afholdt Engby Sogneraad Møde i Forsamlingshuset. Alle Medlemmer var mødte.\n\n`
  const cases = '1. Andragende fra Enke Holm. Bevilgedes 20 Kr.\n\n2. Skrivelse fra Amtet. Til Efterretning.\n'
  test.each(old)('%s', async (line) => {
    const meeting = (day: string) => `${opening(day)}${cases}${line}\nA. Holm.  B. Lund.\n\n`
    const end = ['19:00', '20:30']
    expect(await endOf(meeting('14. Marts'))).toEqual([end])
    expect(await endOf(`${meeting('14. Marts')}${meeting('18. April')}`)).toEqual([end, end])
  })

  const formulas = [
    'Saaledes passeret',
    'Saaledes passeret og vedtaget.',
    'Saaledes forhandlet.',
    'Passeret.',
    'Actum ut supra.',
  ]
  test.each(formulas)('%s is no decision', async (line) => {
    const cases =
      '1) Ansøgning fra Ole Krog.\n\nKunde ikke bevilges.\n\n2) Eftersyn af Fattighuset.\n\nMan vedtog, at Taget\nskal tækkes inden Foraaret.\n'
    const text = `Den 14de Januar 1857 afholdt Fattigcommissionen Møde i Engby Skole.\n\n${cases}\n               ${line}\n\n     C. Bruun.    Jens Thygesen.\n`
    const source = { path: 'a.txt', bytes: new TextEncoder().encode(text) }
    const [meeting] = (await transcribe(source, tools, defaults)).meetings
    expect(meeting?.punkter[1]?.decision).toMatchObject({
      text: 'Man vedtog, at Taget skal tækkes inden Foraaret.',
      outcome: 'approved',
    })
  })
})
