import { describe, expect, test } from 'vitest'
import { cutOf, outline } from './cut.ts'

const head = 'Referat\nBådlauget Engen\n3. maj 2021 kl. 19:00\nSted: Havnesalen\n\n'
const outlineOf = (text: string) => cutOf(head + text).meetings.map(({ punkter }) => outline(punkter))
const body = (print: (title: string) => string, under = '\n') =>
  ['Siden sidst', 'Snerydning', 'Næste møde', 'Eventuelt']
    .map((title) => `${print(title)}${under}Bo har talt med kommunen om det.`)
    .join('\n\n')
const titles = (print: (title: string) => string) => [
  `- ${print('Siden sidst')}`,
  `- ${print('Snerydning')}`,
  `- ${print('Næste møde')}`,
  `- ${print('Eventuelt')}`,
]

describe('titles without numbers and colons', () => {
  test.each([
    ['as they are', (title: string) => title],
    ['in capitals', (title: string) => title.toUpperCase()],
    ['with a full stop', (title: string) => `${title}.`],
  ])('%s', (_, print) => {
    expect(outlineOf(body(print))).toEqual([titles(print)])
    expect(outlineOf(body(print, '\n\n'))).toEqual([titles(print)])
  })
  test.each(['', ':'])('a list that a line inside introduces is no list of punkter: titles ending in "%s"', (mark) => {
    const agenda = '1. Valg af dirigent\n2. Beretning\n3. Regnskab\n4. Eventuelt'
    const text = `Godkendelse af referat${mark}\nGodkendt.\n\nØkonomi${mark}\nDer er penge nok.\n\nGeneralforsamling${mark}\nVi holder den 20. juni kl. 19. Dagsorden:\n${agenda}\n\nSommerfest${mark}\nEa laver plakaten.\n\nEventuelt${mark}\nIntet.`
    expect(outlineOf(text)).toEqual([
      ['- Godkendelse af referat', '- Økonomi', '- Generalforsamling', '- Sommerfest', '- Eventuelt'],
    ])
    const only = `Bestyrelsen mødtes i klubhuset, og dagsordenen var denne:\n${agenda}\n\nIda blev valgt.\n`
    expect(outlineOf(only)).toEqual([['1 Valg af dirigent', '2 Beretning', '3 Regnskab', '4 Eventuelt']])
  })
  test('a colon behind an abbreviation', () => {
    const text =
      'Godkendelse af referat:\nGodkendt.\n\nLeje af stuen 2. th.:\nBo flytter ind.\n\nSnerydning, skilte m.m.:\nDer er lagt salt.\n\nEventuelt:\nIntet.'
    expect(outlineOf(text)).toEqual([
      ['- Godkendelse af referat', '- Leje af stuen 2. th.', '- Snerydning, skilte m.m.', '- Eventuelt'],
    ])
  })
  test('the first titles under the head, the economy and daily matters', () => {
    const text =
      'Bestyrelsesmøde 24-01-2018\n\nAfbud fra Ida og Bo\n\nIngen bemærkninger til sidste referat\n\nKranen på kajen\n\nDen er malet to gange.\n\nØkonomi\n\nDer er penge nok.\n\nEvt. salg af den gamle båd\n\nEa spørger på værftet.\n\nEventuelt\n\nBo mangler en nøgle.\n\nNæste møde\n\nTorsdag d. 1. marts kl. 19.30'
    const { meetings } = cutOf(text)
    expect(meetings.map(({ punkter }) => outline(punkter))).toEqual([
      ['- Kranen på kajen', '- Økonomi', '- Evt. salg af den gamle båd', '- Eventuelt', '- Næste møde'],
    ])
    expect(meetings[0]?.documentType).toBe('referat')
    expect(cutOf(text.replace('Afbud fra Ida og Bo', 'Afbud til Ida')).meetings[0]?.documentType).toBe('dagsorden')
  })
  test('a section printed under each of a few cases is no title', () => {
    const text = ['Kranen', 'Broen', 'Kajen'].map((title) => `${title}\n\nØkonomi\n\nDer er penge nok.`).join('\n\n')
    expect(outlineOf(text)).toEqual([[]])
  })
  test('with a full stop here and none there', () => {
    const text =
      'Valg af dirigent.\nBo blev valgt.\n\nSnerydning\nDer er lagt salt.\n\nRegnskab\nGodkendt.\n\nEventuelt\nIntet.'
    expect(outlineOf(text)).toEqual([['- Valg af dirigent.', '- Snerydning', '- Regnskab', '- Eventuelt']])
  })
  test('none beside numbers that go on from the meeting before', () => {
    const item = (number: number, title: string) =>
      `${number}. J.nr. 3-${number}/66.\n     ${title}.\n\n     Udsat.\n\n`
    const { meetings } = cutOf(
      `LANGBY SOGNERÅD\n\nU D S K R I F T\n\nMødet den 7. september 1966 kl. 14.00 på kontoret.\n\n${item(121, 'Ansøgning fra vandværket')}${item(122, 'Forslag fra skolen')}${item(123, 'Regnskab for vejen')}${item(124, 'Høring om åen')}`,
    )
    expect(meetings).toHaveLength(1)
  })
  test('those that agendas have, where no blank line parts them from the text above', () => {
    expect(outlineOf('Siden sidst\nBroen er malet.\nRegnskab\nDer er penge nok.\nEventuelt\nIntet.')).toEqual([
      ['- Siden sidst', '- Regnskab', '- Eventuelt'],
    ])
  })
  test('with an abbreviation or a day inside', () => {
    const parts = [
      'Valg af formand og evt. kasserer',
      'Høstfest 28. oktober',
      'Udlevering af nøgler m.m.',
      'Regnskab',
      'Eventuelt',
    ]
    expect(outlineOf(parts.map((title) => `${title}\nIda tager sig af det.`).join('\n\n'))).toEqual([
      parts.map((title) => `- ${title}`),
    ])
  })
  test('right below the word for the agenda, and under a bare answer', () => {
    const text =
      'Dagsorden:\nVelkomst\nIda bød velkommen.\n\nGodkendelse af referat\nGodkendt\nRegnskab\nDer er penge nok.\n\nEventuelt\nIntet.'
    expect(outlineOf(text)).toEqual([['- Velkomst', '- Godkendelse af referat', '- Regnskab', '- Eventuelt']])
  })
  test('the others between them too, where no blank line parts any', () => {
    const text =
      'Dagsorden:\n\nSiden sidst\nBroen er malet.\nSnerydning\nDer er lagt salt.\nNyt fra formanden\nHun er rejst.\nSommerfest\nDen holdes i juni.\nEventuelt\nIntet.'
    expect(outlineOf(text)).toEqual([
      ['- Siden sidst', '- Snerydning', '- Nyt fra formanden', '- Sommerfest', '- Eventuelt'],
    ])
  })
  test('a name, a sentence and a line in other print are none', () => {
    const text = `${body((title) => title)}\n\nForslaget genvalgtes\nDet blev vedtaget.\n\nIda Holm\nHun takkede for valget.\n\nFARVEL\nDet var det hele.`
    expect(outlineOf(text)).toEqual([titles((title) => title)])
  })
  test('two such lines are no habit, and beside numbers they are text', () => {
    expect(outlineOf('Regnskab\nDer er penge nok.\n\nEventuelt\nIntet.')).toEqual([[]])
    const [rows] = outlineOf(`1. Havnen\n\n${body((title) => title)}\n\n2. Broen\n\nUdsat.\n\n3. Festen\n\nIntet.`)
    expect(rows).toEqual(['1 Havnen', '2 Broen', '3 Festen'])
  })
})
