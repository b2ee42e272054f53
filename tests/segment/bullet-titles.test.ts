import { describe, expect, test } from 'vitest'
import { cutOf, outline } from './cut.ts'

const head = 'Referat\nBådlauget Engen\n3. maj 2021 kl. 19:00\nSted: Havnesalen\n\n'
const outlineOf = (text: string) => cutOf(text).meetings.map(({ punkter }) => outline(punkter))

test('titles with dots behind them, over their text', () => {
  const text = 'Festudvalg…\n\nØ  Bo griller.\n\nKlubhusudvalg…\n\nØ  Døren bindes.\n\nPenge...\n\nØ  Der er nok.'
  expect(outlineOf(`${head}Til stede: Bo, Ea\n\n${text}`)).toEqual([['- Festudvalg', '- Klubhusudvalg', '- Penge']])
})

describe('titles with a bullet', () => {
  const over =
    ' • Nyt fra broen\n  Den er malet.\n • Penge og tal\n  Der er nok.\n  To mangler at betale.\n • Festen\n  Den 3. juni.'
  const runIn =
    '- Penge: 58 medlemmer.\n- Lys og vand: Bo spørger.\n- Broen i vest: Bjælken er skiftet.\n- Bordet rundt: Intet'
  test('over their text', () => {
    expect(outlineOf(head + over)).toEqual([['- Nyt fra broen', '- Penge og tal', '- Festen']])
  })
  test('over bullets farther in', () => {
    const nested = ` • Forsamling og valg\n  • Ida har hørt revisor.\n  • forslagene er læst\n • Kursus for ledere\n  • er sendt rundt\n • Fælles arbejdsdag\n  • 2/4 kl. 10`
    expect(outlineOf(head + nested)).toEqual([['- Forsamling og valg', '- Kursus for ledere', '- Fælles arbejdsdag']])
  })
  test('half of the bullets, where the last punkt of a list is one of them', () => {
    const text =
      ' • Nøgler. Ida har dem.\n • Bådene. De er malet.\n • Tur til øen d. 31.10\n\n  Bo lejer et telt.\n • Nye priser\n\n  De er uændrede.\n • Eventuelt\n\n  Intet.'
    expect(outlineOf(head + text)).toEqual([['- Tur til øen d. 31.10', '- Nye priser', '- Eventuelt']])
    expect(outlineOf(head + text.replace('Eventuelt', 'Kajen'))).toEqual([[]])
  })
  test('over their text, with a colon', () => {
    const text = '- Nyt fra broen:\nDen er malet.\n- Penge og tal\nDer er nok.\n- Eventuelt:\nIntet.'
    expect(outlineOf(head + text)).toEqual([['- Nyt fra broen', '- Penge og tal', '- Eventuelt']])
  })
  test('each apart, with text or without, some such as agendas have', () => {
    const text =
      ' • Bo Ry, om mål til hallen\n\n\n • Godkendelse af referat\n\n\n • Status fra træneren\n\nMange punkter vendt:\n\nOK til ny pris.\n\n • Kursus for træneren – se mail fra Ea.\n\n • Baner:\n\n  Er det os, der maler dem?'
    const titles = ['Bo Ry, om mål til hallen', 'Godkendelse af referat', 'Status fra træneren']
    expect(outlineOf(head + text)).toEqual([
      [...titles, 'Kursus for træneren – se mail fra Ea.', 'Baner'].map((title) => `- ${title}`),
    ])
  })
  test('before their text', () => {
    expect(outlineOf(head + runIn)).toEqual([['- Penge', '- Lys og vand', '- Broen i vest', '- Bordet rundt']])
  })
  test('under a sitting that is announced as in an old protocol', () => {
    const announced = 'Bestyrelsesmøde d. 24/10/22\n\nTilstede er Ida, Bo og Ea\n\n'
    expect(outlineOf(announced + over)).toEqual([['- Nyt fra broen', '- Penge og tal', '- Festen']])
    expect(
      outlineOf(
        `${announced}Siden sidst\nIntet nyt.\n\nHavnen\nDen er fuld.\n\nRegnskab\nDer er penge nok til broen.\n\nEventuelt\nDer skal findes en vært til festen.`,
      ),
    ).toEqual([['- Siden sidst', '- Havnen', '- Regnskab', '- Eventuelt']])
  })
  test('who does what, and a list in the text, are none', () => {
    const offices = '- Formand: Ida Holm\n- Kasserer: Bo Ry\n- Sekretær: Ea Sø\n- Ordstyrer: Ib Dal'
    expect(outlineOf(`${head}Vi har fordelt posterne:\n${offices}`)).toEqual([[]])
    const inside = 'Der mangler:\n• Sand\n• Grus\n• Sten\nBo køber ind.'
    expect(outlineOf(head + inside)).toEqual([[]])
  })
})
