import { describe, expect, test } from 'vitest'
import { cutOf, outline } from './cut.ts'

const head = 'Referat fra bestyrelsesmøde d. 3. april 2024\n\nTil stede: Ida, Bo, Ea og Per\nAfbud: Kim\n\n'

/** Titles of a board, a club and a school; some are such as agendas have. */
const papers: Readonly<Record<string, readonly string[]>> = {
  board: ['Nyt fra formanden', 'Regnskab/budget', 'Træerne ved søen', 'Venteliste – procedure', 'Arbejdsdag', 'Evt.'],
  club: ['Siden sidst', 'Økonomi', 'Klubhuset', 'Ungdomsafdelingen', 'Næste møde', 'Eventuelt'],
}
const said = ['Svar fra kommunen modtaget', 'Lille overskud', 'To tilbud', 'Listen er lang', 'Lørdag kl. 10', 'Intet']
const twice = (sign: string) => said.map((text) => `${sign} ${text}\n${sign} ${text} i år`)
/** What stands under them: no sentence anywhere. */
const texts: Readonly<Record<string, readonly string[]>> = {
  fragments: said,
  bullets: twice('•'),
  dashes: twice('-'),
}
type Layout = (titles: readonly string[], text: readonly string[]) => string
const layouts: Readonly<Record<string, Layout>> = {
  'blank lines round each title': (titles, text) => titles.map((title, i) => `${title}\n\n${text[i]}`).join('\n\n'),
  'a blank line above each title': (titles, text) => titles.map((title, i) => `${title}\n${text[i]}`).join('\n\n'),
  'signs of Markdown': (titles, text) => titles.map((title, i) => `## ${title}\n\n${text[i]}`).join('\n\n'),
  capitals: (titles, text) => titles.map((title, i) => `${title.toUpperCase()}\n${text[i]}`).join('\n\n'),
  'colons and no blank line': (titles, text) => titles.map((title, i) => `${title}:\n${text[i]}`).join('\n'),
}
const ways = Object.entries(papers).flatMap(([paper, titles]) =>
  Object.entries(texts).flatMap(([text, lines]) =>
    Object.entries(layouts).map(([name, layout]) => ({ name: `${paper}, ${text}, ${name}`, titles, lines, layout })),
  ),
)
const small = (title: string) => title.replace(/[.:]$/u, '').toLowerCase()

describe('titles without numbers over text without sentences', () => {
  test.each(ways)('$name', ({ titles, lines, layout }) => {
    const { meetings } = cutOf(`${head}${layout(titles, lines)}\n`)
    expect(meetings.map(({ punkter }) => outline(punkter).map(small))).toEqual([
      titles.map((title) => `- ${small(title)}`),
    ])
  })
  test('bullets under sentences have none', () => {
    const text =
      'Bestyrelsen mødtes hos Ida.\n\nDer blev talt om:\n• Taget\n• Broen\n\nSmeden har sendt svar:\n• Lågen er klar\n\nVi mødes igen:\n• i maj'
    expect(cutOf(head + text).meetings.map(({ punkter }) => outline(punkter))).toEqual([[]])
  })
})
