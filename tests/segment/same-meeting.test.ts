import { describe, expect, test } from 'vitest'
import { defaults, openTools, transcribe } from '../../src/index.ts'

const tools = await openTools()
const read = async (text: string) =>
  (await transcribe({ path: 'a.txt', bytes: new TextEncoder().encode(text) }, tools, defaults)).meetings

const titles = ['Takster for havnen', 'Ny kran ved kajen', 'Oprensning af sejlrenden', 'Eventuelt']
const said = ['Godkendt.', 'Udsat.', 'Godkendt.', 'Intet.']
const listed = (under: readonly string[]) =>
  titles.map((title, i) => `${i + 1}. ${title}\n${under[i] ?? ''}\n`).join('\n')
const head = (paper: string, board: string) =>
  `${paper}\n${board}\n\nMandag den 4. marts 2024 kl. 16.00\nSted: Havnekontoret\n\n`

describe('an agenda and the minutes of the same day', () => {
  test('are one meeting under two names of its board, where the minutes follow the list', async () => {
    const minutes = `${head('REFERAT', 'Kirkebestyrelsen')}Til stede: Ida Holm, Bo Ry\n\n${listed(said)}`
    const meetings = await read(`${head('DAGSORDEN', 'Menighedsrådet')}${listed([])}\n\f${minutes}`)
    expect(meetings.map(({ documentType, punkter }) => [documentType, punkter.length])).toEqual([['referat', 4]])
  })
})

test('a list and the minutes below it are one meeting, though half of the titles are told in short', async () => {
  const list = '1. Valg af dirigent\n2. Forslag om ændring af vedtægternes § 6 og 10\n3. Eventuelt\n'
  const minutes = '1. Valg af dirigent\nBo Ry.\n2. Vedtægter\nVedtaget.\n3. Eventuelt\nIntet.\n'
  const meetings = await read(
    `Bådlauget Engen\nGeneralforsamling 4. maj 2022\n\nDagsorden:\n${list}\nFormanden bød velkommen.\n${minutes}`,
  )
  expect(meetings.map(({ punkter }) => punkter.length)).toEqual([3])
})

describe('an agenda', () => {
  test('whose punkter say under `Referat:` what came of them is of the minutes', async () => {
    const reports = titles.map((title) => `Referat: Bo fortalte om ${title.toLowerCase()}.`)
    const [meeting] = await read(`${head('DAGSORDEN', 'Havneudvalget')}${listed(reports)}`)
    expect(meeting?.documentType).toBe('referat')
  })

  test('counted by a word is answered by its titles alone', async () => {
    const agenda = titles.map((title, i) => `Pkt. ${i + 1} ${title}${i === 1 ? '\nBo sender tilbuddet ud.' : ''}`)
    const answers = titles.map((title, i) => `${title}\n${said[i]}`)
    const [meeting] = await read(
      `${head('Referat', 'Havneudvalget')}Dagsorden:\n${agenda.join('\n')}\n\n${answers.join('\n\n')}\n`,
    )
    expect(meeting?.punkter.map(({ title }) => title)).toEqual(titles)
    expect(meeting?.punkter.map(({ decision }) => decision?.outcome)).toEqual([
      'approved',
      'postponed',
      'approved',
      'no-remarks',
    ])
  })
})
