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

test('what bears the parts of the number under the label of attachments are those', () => {
  const { meetings } = cutOf(
    `${head}1. Referat\n\nGodkendt.\n\n2. Takster for havnen\n\nVedtaget.\n\nBilag\n2.1 Takster af 10. juni 2014\n2.2 Notat om kajen\n\n3. Ny kran\n\nUdsat.`,
  )
  expect(meetings.map(({ punkter }) => outline(punkter))).toEqual([['1 Referat', '2 Takster for havnen', '3 Ny kran']])
})

test('so is the last of them, over the label of the punkt that follows', () => {
  const punkt = (number: number, title: string) =>
    `${number}. ${title}\n\nDirektionen indstiller:\nat sagen vedtages.\n\nBilag:\n${number}.1 Notat\n${number}.2 Høringssvar fra ejerne\n\nBeslutning:\nVedtaget.\n\n\n`
  const text = `${head}49. Referat\n50. Takster\n51. Ruten\n\n\n49. Referat\n\nBeslutning:\nGodkendt.\n\n\n${punkt(50, 'Takster')}${punkt(51, 'Ruten')}`
  expect(cutOf(text).meetings.map(({ punkter }) => outline(punkter))).toEqual([
    ['49 Referat', '50 Takster', '51 Ruten'],
  ])
})

test('a list that begins anew right under a heading, before the next number of the punkter, is of that punkt', () => {
  const text = (blank: string) =>
    `${head}1. Planer${blank}1. Årsmøde${blank}Ida leder mødet.${blank}2. Fest${blank}Bo køber ind.${blank}2. Medlemmer${blank}Intet${blank}3. Penge${blank}1. Status på gælden${blank}Der er betalt.${blank}2. Forsikringer${blank}Intet nyt.${blank}4. Både${blank}1. Status på broen${blank}Den er tæt.${blank}5. Eventuelt${blank}Intet`
  for (const lines of [text('\n'), text('\n\n'), text('\n').replaceAll('\n\n', '\n')])
    expect(cutOf(lines).meetings.map(({ punkter }) => outline(punkter))).toEqual([
      ['1 Planer', '2 Medlemmer', '3 Penge', '4 Både', '5 Eventuelt'],
    ])
})

test('the minutes right under an agenda are no list inside its last punkt', () => {
  const agenda = '1. Referat\n2. Kranen\n3. Eventuelt\n'
  const { meetings } = cutOf(`${head}${agenda}1. Referat\nGodkendt.\n2. Kranen\nUdsat.\n3. Eventuelt\nIntet.`)
  expect(meetings.map(({ punkter }) => outline(punkter))).toEqual([['1 Referat', '2 Kranen', '3 Eventuelt']])
})

/** The list of a board's minutes stands under `Dagsorden:`. */
const held = (who: string, end: string) =>
  `Møde onsdag den 9. marts 1988 kl. 19.30 i Bådhuset.\n\n${who}\n\nDagsorden:\n\n1. Budget.\n\nLavet af Ida.\n\n2. Kranen.\n\nMan ser på den.\n\n3. Eventuelt.\n\nIntet.\n\n${end}`

test.each([
  ['Alle var mødt.', 'Mødet sluttede kl. 22.10.', 'referat'],
  ['Fraværende: Ida Holm.', 'Mødet hævet.', 'referat'],
  ['Til stede var Ida Holm, Bo Ry og Ea Toft.', 'Referent: Ea Toft', 'referat'],
  ['Fraværende:', 'Kaffe kl. 22.10.', 'dagsorden'],
  ['Afbud: Ea Toft', 'Kaffe kl. 22.10.', 'dagsorden'],
])('a list under `Dagsorden:`, with %s and %s, is a %s', (who, end, kind) => {
  expect(cutOf(held(who, end)).meetings.map(({ documentType }) => documentType)).toEqual([kind])
})

test('open and closed cases under Roman numbers, and in an old protocol', () => {
  const { meetings } = cutOf(
    `${head}I. SAGER FOR ÅBNE DØRE\n\nSag nr. 31. Kajplan.\n\nBeslutning: Udsat.\n\nII. SAGER FOR LUKKEDE DØRE\n\nSag nr. 32. Køb af Kajgade 11.\n\nBeslutning: Tiltrådt.`,
  )
  expect(meetings[0]?.punkter.map(({ closed }) => closed)).toEqual([false, true])
  const old = cutOf(
    'Aar 1899 den 9. Januar afholdt Byraadet Møde.\n\n1. Skrivelse fra Havnen.\nTil Efterretning.\n\nFor lukkede Døre:\n\n2. Andragende om Skat.\nNægtedes.',
  )
  expect(old.meetings[0]?.punkter.map(({ closed }) => closed)).toEqual([false, true])
})

test('`(lukket punkt)` and `(bilag)` in the agenda are no part of the title that comes again', () => {
  const { meetings } = cutOf(
    `${head}Dagsorden:\n\n1. Referat (bilag)\n\n2. Leje (lukket punkt)\n\nAd 1. Referat\n\nGodkendt.\n\nAd 2. Leje\n\nLukket punkt.`,
  )
  expect(meetings.map(({ punkter }) => outline(punkter))).toEqual([['1 Referat', '2 Leje']])
})
