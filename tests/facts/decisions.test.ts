import { describe, expect, test } from 'vitest'
import { defaults, openTools, transcribe } from '../../src/index.ts'

type Said = readonly [sentence: string, decision: object]
const votes = (inFavour: number, against: number, abstained: number | null = null) => ({
  votes: { for: inFavour, against, abstained },
})

/** What clerks write under a punkt, and what the decision is. */
const said: readonly Said[] = [
  ['Vedtaget med 8 stemmer for og 3 imod.', { outcome: 'approved', ...votes(8, 3) }],
  ['Forslaget faldt med 4 stemmer for og 7 imod.', { outcome: 'rejected', ...votes(4, 7) }],
  ['For stemte A, F og Ø (9), imod stemte C og V (6). Forslaget er vedtaget.', { outcome: 'approved', ...votes(9, 6) }],
  ['Godkendt med stemmerne 15-4.', { outcome: 'approved', ...votes(15, 4) }],
  ['Stemmerne stod lige, 4 mod 4, og forslaget bortfaldt dermed.', { outcome: 'rejected', ...votes(4, 4) }],
  [
    'Et flertal på 5 medlemmer stemte for forslaget, mens 2 medlemmer stemte imod. Forslaget er vedtaget.',
    { outcome: 'approved', ...votes(5, 2) },
  ],
  ['14 ja, 3 nej og 2 blanke stemmer. Forslaget vedtaget.', { outcome: 'approved', ...votes(14, 3, 2) }],
  ['Forslaget opnåede ikke flertal.', { outcome: 'rejected' }],
  ['Der var flertal for forslaget.', { outcome: 'approved' }],
  ['Der var ikke flertal for forslaget.', { outcome: 'rejected' }],
  ['Som indstillet.', { outcome: 'approved' }],
  ['Bestyrelsen bakkede op om forslaget.', { outcome: 'approved' }],
  ['Vi vender tilbage til punktet på næste møde.', { outcome: 'postponed' }],
  ['Punktet bortfaldt.', { outcome: 'withdrawn' }],
  ['Fremsendes til byrådet med anbefaling.', { outcome: 'recommended' }],
  ['Intet til dette punkt.', { outcome: 'no-remarks' }],
  ['Intet nyt siden sidst.', { outcome: 'no-remarks' }],
  ['Der var intet under dette punkt.', { outcome: 'no-remarks' }],
  [
    'Ved afstemning gik 3 imod og 1 for forslaget. Forslaget er således ikke vedtaget.',
    { outcome: 'rejected', ...votes(1, 3) },
  ],
  ['Fraværende: Bo Lund. Godkendt.', { outcome: 'approved' }],
  ['Havneudvalget kunne ikke anbefale ansøgningen. Byrådet vedtog at bevilge 800 kr.', { outcome: 'approved' }],
]

/** Who did not take part in the punkt. */
const away = [
  'Bo Lund forlod mødet under punktet pga. inhabilitet. Godkendt.',
  'Bo Lund havde forladt mødet inden behandlingen af dette punkt. Godkendt.',
  'Bo Lund erklærede sig inhabil. Godkendt.',
]

/** Who is to do what. */
const tasks = [
  'Bo Lund tager kontakt til kommunen.',
  'Bo Lund er tovholder.',
  'Det blev aftalt, at Bo Lund undersøger prisen.',
  'Handling: Bo Lund undersøger prisen.',
  'Prisen undersøges (Bo Lund).',
  'Bo Lund svarer klageren.',
]

const head =
  'Engby Vandværk\n\nReferat af bestyrelsesmøde den 14. marts 2018\n\nTil stede: Ida Holm, Bo Lund, Per Dal\n\n'
const long = 'Formanden redegjorde for sagens forløb og for de tilbud, der var kommet ind.'
/** Where a sentence may stand. */
const places: readonly (readonly [name: string, print: (sentence: string) => string])[] = [
  ['under the title', (it) => `1. Ny port\n${it}\n\n2. Eventuelt\nIntet.\n`],
  ['behind what was told', (it) => `1. Ny port\n${long} ${it}\n\n2. Eventuelt\nIntet.\n`],
  ['behind a label', (it) => `1. Ny port\n${long}\nBeslutning: ${it}\n\n2. Eventuelt\nIntet.\n`],
  ['under a label', (it) => `Punkt 1: Ny port\n\nBeslutning\n${it}\n\nPunkt 2: Eventuelt\n\nBeslutning\nIntet.\n`],
  ['in a cell', (it) => `| Punkt | Referat |\n|---|---|\n| 1. Ny port | ${it} |\n| 2. Eventuelt | Intet. |\n`],
]

describe('labels around what was decided', async () => {
  const tools = await openTools()
  const read = async (text: string) => {
    const source = { path: 'a.txt', bytes: new TextEncoder().encode(`${head}${text}`) }
    return (await transcribe(source, tools, defaults)).meetings[0]?.punkter ?? []
  }
  test('behind it they say who is to do it', async () => {
    const [port] = await read(
      '1. Ny port\nBeslutning: Vi søger igen.\nAnsvarlig: Ida og Bo\nFrist: 1. maj 2018\n\n2. Eventuelt\nIntet.\n',
    )
    expect(port?.actions).toEqual([{ text: 'Vi søger igen.', responsible: 'Ida og Bo', due: '2018-05-01' }])
  })
  test('behind what was said under no label they say so where a day stands with them', async () => {
    const under = (labels: string) => read(`1. Ny port\n\nPorten males.\n${labels}\n\n2. Eventuelt\n\nIntet.\n`)
    const [port] = await under('Ansvarlig: Ida\nFrist: 1. maj 2018')
    expect(port?.actions).toEqual([{ text: 'Porten males.', responsible: 'Ida', due: '2018-05-01' }])
    expect((await under('Ansvarlig: Ida'))[0]?.actions).toEqual([])
  })
  test('before it they say who presents it, and what it is for', async () => {
    const [port] = await read(
      '1. Ny port\nAnsvarlig: Ida\nType: Beslutning\n\nPorten males.\n\n2. Eventuelt\nAnsvarlig: Alle\nType: Orientering\n\nIntet.\n',
    )
    expect(port).toMatchObject({ responsible: 'Ida', actions: [] })
  })
  test('a mark that the punkt is closed is no part of its title', async () => {
    const punkter = await read(
      'Pkt. 1 Ny port\nUdsat.\n\nPkt. 2 (lukket)\nAnsættelse af havneassistent.\nGodkendt.\n\nPkt. 3 (for lukkede døre) Køb af jord\nGodkendt.\n',
    )
    expect(punkter.map(({ number, title, closed }) => [number, title, closed])).toEqual([
      ['1', 'Ny port', false],
      ['2', 'Ansættelse af havneassistent.', true],
      ['3', 'Køb af jord', true],
    ])
  })
})

describe('what is said under a punkt is read wherever it stands', async () => {
  const tools = await openTools()
  const read = async (text: string) => {
    const source = { path: 'a.txt', bytes: new TextEncoder().encode(`${head}${text}`) }
    return (await transcribe(source, tools, defaults)).meetings[0]?.punkter[0]
  }
  describe.each(places)('%s', (_, print) => {
    test.each(said)('%s', async (sentence, decision) => {
      expect((await read(print(sentence)))?.decision).toMatchObject(decision)
    })
    test.each(away)('%s', async (sentence) => {
      expect((await read(print(sentence)))?.absent.map(({ name }) => name)).toEqual(['Bo Lund'])
    })
    test.each(tasks)('%s', async (sentence) => {
      expect((await read(print(sentence)))?.actions.map(({ responsible }) => responsible)).toEqual(['Bo Lund'])
    })
  })
})
