import { expect, test } from 'vitest'
import { defaults, openTools, transcribe } from '../../src/index.ts'

const read = async (text: string) => {
  const tools = await openTools()
  const { meetings } = await transcribe({ path: 'a.txt', bytes: new TextEncoder().encode(text) }, tools, defaults)
  await tools.close()
  return meetings
}
const outlineOf = (meeting: Awaited<ReturnType<typeof read>>[number] | undefined) =>
  meeting?.punkter.map(({ number, title }) => `${number ?? '-'} ${title}`)

test('a page of a club, its labels without colons and all on lines that run on', async () => {
  const text =
    'REFERAT FRA BESTYRELSESMØDE 11. MAJ 2020\n\n  • af\n\nBestyrelsesmøde 11. maj 2020 Klokken 17.15\n\nSted Maskinhallen\n\nDeltagere Ida Holm, Bo Lund, Per Dal Afbud Mona Krag\n\n1. Nyt fra banen Skiltet er sat op. Arbejdet går som planlagt.\n\n2. Godkendelse af dagsorden Godkendt.\n\n3. Eventuelt Intet.\n'
  const [meeting, ...others] = await read(text)
  expect(others).toEqual([])
  expect(meeting).toMatchObject({ date: '2020-05-11', startTime: '17:15', location: 'Maskinhallen' })
  expect(meeting?.participants.map(({ name }) => name)).toEqual(['Ida Holm', 'Bo Lund', 'Per Dal'])
  expect(meeting?.absent.map(({ name }) => name)).toEqual(['Mona Krag'])
})

test('the minutes a punkt takes, bare at the end of its title', async () => {
  const list = '1. Spørgsmål fra borgere 20 min\n\n2. Folkeparken 10 min\n\n3. Busser hvert 10 min'
  const text = `Engby Borgerråd\nReferat af rådsmøde 8. september 2021 kl. 19.00\n\nDagsorden:\n\n${list}\n\nAd 1) - Ingen mødte op\n\nAd 2) - Der plantes fem træer\n\nAd 3) - Drøftet\n`
  const [meeting] = await read(text)
  expect(meeting?.punkter.map(({ title, durationMinutes }) => [title, durationMinutes])).toEqual([
    ['Spørgsmål fra borgere', 20],
    ['Folkeparken', 10],
    ['Busser hvert 10 min', null],
  ])
})

test('every number is 1, below the word for the minutes, and a colon behind each title', async () => {
  const titles = ['Kalender', 'Medlemmer', 'Meddelelser', 'Roning', 'Eventuelt']
  const text = `Bestyrelsesmøde 7. august 2018\n\n \n\nReferat:\n\n${titles.map((title) => ` 1. ${title}:\n\nDer er talt om ${title.toLowerCase()}.`).join('\n\n')}\n`
  const meetings = await read(text)
  expect(meetings.map(outlineOf)).toEqual([titles.map((title) => `1 ${title}`)])
})

test('every number is 1, and each title says how long', async () => {
  const text =
    'Referat bestyrelsesmøde den 10. oktober 2022 kl. 19.00\n\nMødeleder: Ida Holm\n\n 1. Godkendelse af referat – 5 min\n  Godkendt\n\n 1. Runden rundt – 30 min\n  Ida: intet\n\n 1. Økonomi – 15 min\n  Der er balance.\n'
  const [meeting] = await read(text)
  expect(outlineOf(meeting)).toEqual(['1 Godkendelse af referat', '1 Runden rundt', '1 Økonomi'])
})

test('the title of the minutes under their agenda, both under the title of the page', async () => {
  const titles = ['1. Opfølgning', '2. Budget', '3. Orientering', '4. Evt.']
  const text = `Referat - 10.12.19\n\nDagsorden til bestyrelsesmøde tirsdag den 10. december kl. 18.30. Mødet afholdes hos Ida.\n\n${titles.join('\n')}\n\nReferat fra bestyrelsesmøde tirsdag den 10. december 2019 kl. 18.30 – 20.30\n\nDeltagere: Ida Holm, Bo Lund og Per Dal.\n\n${titles.map((title) => `${title}\nDer blev talt om det.`).join('\n\n')}\n`
  const [meeting, ...others] = await read(text)
  expect(others).toEqual([])
  expect(meeting).toMatchObject({ date: '2019-12-10', startTime: '18:30', endTime: '20:30' })
  expect(meeting?.participants.map(({ name }) => name)).toEqual(['Ida Holm', 'Bo Lund', 'Per Dal'])
  expect(JSON.stringify(meeting?.punkter)).not.toContain('Referat fra')
})

test('a word of the form that is a title of the list too', async () => {
  const punkt = (title: string, kind: string) =>
    `${title}\n\nSagstype\n\n${kind}\n\nIndstilling\nDet indstilles, at planen drøftes.\n\nBeslutning\nDrøftet.\n\n`
  const titles = ['1. Ny mole', '2. Takster i havnen', '3. Kollektiv trafik', '4. Orientering', '5. Eventuelt']
  const told = titles.slice(0, 3).map((title, i) => punkt(title, i === 1 ? 'Beslutning' : 'Orientering'))
  const text = `Referat\nEngby Havneråd\n3. maj 2016 kl. 16.30\n\nPUNKTER\n\n${titles.join('\n')}\n\n${told.join('')}${punkt(titles[4] ?? '', 'Beslutning')}`
  const [meeting] = await read(text)
  expect(outlineOf(meeting)).toEqual(['1 Ny mole', '2 Takster i havnen', '3 Kollektiv trafik', '5 Eventuelt'])
})

test('titles with a colon, one alone on its line and the others before their text', async () => {
  const text =
    'Bestyrelsesmøde i Engby Haveforening den 7. januar 2018\n\nReferent og ordstyrer vælges: Ida\n\nAftale om næste møde 29.1 eller 4.2:  Søndag den 4.2. blev valgt.\n\nStatus haver:  Ida orienterede.\n\n • Der er pt 7 på listen.\n • Nogle bor her fast om vinteren.\n • Formanden skriver til dem.\n • Elmålerne aflæses i april.\n\nStatus regnskab: \n\nBo laver et udkast.\n\nEventuelt: Intet.\n'
  const [meeting] = await read(text)
  expect(outlineOf(meeting)).toEqual(['- Status haver', '- Status regnskab', '- Eventuelt'])
})

test('a title that says what came of it is of minutes', async () => {
  const [meeting] = await read(
    'Møde: Bestyrelsesmøde\nTid: Mandag d. 7/12 2009 kl. 17:30\nFraværende: Bo, Ea\n\n1. Dagsorden og referat godkendt.\n\n2. Økonomi:\n\n3. Evt.:\n',
  )
  expect(meeting?.documentType).toBe('referat')
})

test('more than one blank behind the word for the paper', async () => {
  const [meeting] = await read(
    'Engby > Referater\n\nReferat  fra Lokalrådets møde 18. september 2006\n\n1. Valg\nIda blev valgt.\n\n2. Eventuelt\nIntet.\n',
  )
  expect(meeting?.date).toBe('2006-09-18')
})

test('the day of a letter over that of the meeting, whose weekday the clerk took wrong', async () => {
  const [meeting] = await read(
    'Til kreds 17, Engby 25. oktober 2010\nReferat af 36. kredsbestyrelsesmøde.\nMødet afholdtes tirsdag den 11. oktober 2010 kl. 18:00 - 21:15 i Roklubben.\n\n1. Budget\nGodkendt.\n\n2. Evt.\nIntet.\n',
  )
  expect(meeting?.date).toBe('2010-10-11')
})
