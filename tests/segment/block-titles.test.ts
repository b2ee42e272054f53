import { describe, expect, test } from 'vitest'
import { cutOf, outline } from './cut.ts'

const outlines = (text: string) => cutOf(text).meetings.map(({ punkter }) => outline(punkter))
const head = 'Referat\nBådlauget Engen\n3. maj 2021 kl. 19:00\nSted: Havnesalen\n\n'
const said = ['Bo har spurgt kroen om salen.', 'Der er købt fire lamper til stien.', 'Den er flyttet til vaskeriet.']
const body = (titles: readonly string[], under: string) =>
  titles.map((title, i) => `${title}${under}${said[i % said.length]}`).join('\n\n')

describe('titles over the text of each paragraph', () => {
  const titles = ['Sommerfest for alle', 'Nye lamper (fortsat)', 'Hjertestarter']
  const found = titles.map((title) => `- ${title}`)
  test('right over it', () => {
    expect(outlines(head + body(titles, '\n'))).toEqual([found])
  })
  test('right over it, where a sitting was announced as in an old protocol', () => {
    expect(outlines(`Bestyrelsesmøde 3. april\n\nDeltagere: Ida, Bo og Ea\n\n${body(titles, '\n')}`)).toEqual([found])
  })
  test('apart from it, where one is a title that agendas have', () => {
    expect(outlines(head + body([...titles, 'Næste møde'], '\n\n'))).toEqual([[...found, '- Næste møde']])
    expect(outlines(head + body([...titles, 'Hovedporten'], '\n\n'))).toEqual([[]])
  })
  test('paragraphs that begin in the midst of a sentence have none', () => {
    const wrapped = 'Bestyrelsen drøftede længe planen for broen over åen og\nvar glad for den.'
    expect(outlines(`${head}${wrapped}\n\n${wrapped}\n\n${wrapped}`)).toEqual([[]])
  })
})

test('titles that agendas have, with a colon, where the head of the paper is missing', () => {
  const text = `Ida Holm – IH\nBo Ry – BR\n\n${body(['Referat fra sidste møde:', 'Daglig drift:', 'Valg 2011:', 'Næste møde:'], '\n\n')}\n`
  expect(outlines(text)).toEqual([['- Referat fra sidste møde', '- Daglig drift', '- Valg 2011', '- Næste møde']])
  expect(outlines(body(['Ida Holm:', 'Bo Ry:', 'Ea Toft:', 'Eventuelt:'], '\n\n'))).toEqual([])
})

describe('heads that a clerk writes alike', () => {
  const meeting = (day: string) =>
    `Resumé – bestyrelsesmøde ${day}\n\n${body(['Husbåde', 'Bådstativer', 'Vestkajen'], '\n')}\n\n\n`
  test('each day opens a meeting', () => {
    expect(outlines(meeting('28. august 2019') + meeting('26. juni 2019'))).toHaveLength(2)
  })
  test('the days of meetings to come open none', () => {
    const text = `${meeting('28. august 2019')}Kommende møder:\n\nResumé – bestyrelsesmøde 30. oktober 2019\n\nResumé – bestyrelsesmøde 11. december 2019\n`
    expect(outlines(text)).toHaveLength(1)
  })
})
