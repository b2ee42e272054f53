import { describe, expect, test } from 'vitest'
import { cutOf, outline, sectionsIn } from './cut.ts'

const minutes = `Referat
Torsdag den 4. februar 2021 kl. 10.15
Mødested: Havnesalen
Udvalg: Havneudvalget

1. Molens forlængelse mod øst og den nye
bro over sejlløbet

Molen er for kort, og der er søgt om at gøre den tyve
meter længere mod øst.

Indstilling
at den nye mole sættes i udbud.

Beslutning
Tiltrådt.

2. Kajen

Kajen er slidt, og der er tilbud på en ny af både træ
og beton.

Beslutning
Udsat.`

const doubled = minutes.replaceAll('\n', '\n\n')
const close = minutes.replace(/\n\n+/g, '\n')
const punkterIn = (text: string) => cutOf(text).meetings.flatMap(({ punkter }) => punkter)

describe('blank lines that stand everywhere or nowhere', () => {
  const whole = punkterIn(minutes)
  test('the punkter as they are laid out', () => {
    expect(outline(whole)).toEqual(['1 Molens forlængelse mod øst og den nye bro over sejlløbet', '2 Kajen'])
  })
  test.each([
    ['a blank line after every line', doubled],
    ['three blank lines after every line', doubled.replaceAll('\n', '\n\n')],
    ['no blank lines', close],
    ['no blank lines, doubled', close.replaceAll('\n', '\n\n')],
  ])('%s: the same punkter and sections', (_, text) => {
    const punkter = punkterIn(text)
    expect(outline(punkter)).toEqual(outline(whole))
    expect(punkter.map((punkt) => sectionsIn(punkt).map((section) => section.replace(/\s+/g, ' ')))).toEqual(
      whole.map((punkt) => sectionsIn(punkt).map((section) => section.replace(/\s+/g, ' '))),
    )
  })
  test('a blank line between paragraphs of one line, three between punkter: both part', () => {
    const paragraph = 'Kajen er slidt, og der er givet tilbud på en ny af både træ og beton til havnen.'
    const text = [1, 2, 3].flatMap((n) => [`${n}. Kaj ${n}`, '', paragraph, '', `${paragraph}`, '', '', '']).join('\n')
    const [first] = punkterIn(`${minutes.slice(0, minutes.indexOf('\n\n1'))}\n\n${text}`)
    expect(first?.parts[0]?.sections[0]?.body.map(({ text: line }) => line)).toEqual([paragraph, '', paragraph])
  })
})

describe('what stands over recommendations', () => {
  test('goes on with no title', () => {
    const text = minutes.replace('\n\nKajen er', '\nForvaltningen indstiller,\n1. at kajen rives ned, og\n\nKajen er')
    expect(outline(punkterIn(text))[1]).toBe('2 Kajen')
  })
})

describe('lines that the page broke', () => {
  const head = 'Referat\nHavneudvalget\n3. maj 2021 kl. 15:00\n\n'
  const punkt = (n: number, title: string) => `${n}. ${title}\n\nSagen blev drøftet.\n\nBeslutning\nGodkendt.\n\n`
  test('a title of the contents list goes on, and its page number may have a line of its own', () => {
    const titles = ['Godkendelse af dagsorden', 'Salg af grunde ved den nye havn i Kjersing', 'Udbud af sejlløbet']
    const list = `Indholdsfortegnelse\n1. ${titles[0]}\n........................ 2\n2. Salg af grunde ved den nye havn i\nKjersing.......... 3\n3. ${titles[2]}....... 4\n\n`
    const cut = cutOf(head + list + titles.map((title, i) => punkt(i + 1, title)).join(''))
    expect(cut.meetings.flatMap(({ punkter }) => outline(punkter))).toEqual(
      titles.map((title, i) => `${i + 1} ${title}`),
    )
    expect(cut.noted.map(({ code }) => code)).not.toContain('segment/contents-and-body-disagree')
  })
  test('a number that ends a sentence is no punkt', () => {
    const text = `${head.trimEnd()}\nInformation: Ida Holm tager referat. Bo Ager deltager under punkt 2 og\n3.\n\nPunkt 1: Molen\n\nGodkendt.\n\nPunkt 2: Kajen\n\nUdsat.`
    expect(cutOf(text).meetings.flatMap(({ punkter }) => outline(punkter))).toEqual(['1 Molen', '2 Kajen'])
  })
  test('a line of running text with a day in it begins no meeting', () => {
    const text = `${head}1. Meddelelser\n\nFølgende emner blev nævnt under dette punkt på Havneudvalgets\nmøde den 3. maj 2021:\n\nMolen er lukket.\n\n2. Kajen\n\nUdsat.`
    expect(cutOf(text).meetings.map(({ punkter }) => outline(punkter))).toEqual([['1 Meddelelser', '2 Kajen']])
  })
  test('bare numbers at the foot of every page but the last are no text', () => {
    const pages = ['Molen', 'Kajen', 'Broen'].map((title, i) => punkt(i + 1, title))
    const cut = cutOf(head + pages.map((page, i) => (i < 2 ? `${page}${i + 1}\f` : page)).join(''))
    expect(cut.furniture.map(({ kind }) => kind)).toEqual(['page-number', 'page-number'])
  })
})

describe('without blank lines', () => {
  const head = 'Referat\nHavneudvalget\n3. maj 2021 kl. 15:00\n'
  test('facts under a number end where the title begins', () => {
    const facts = 'Journalnr.: 20.11.00 G00\nSagsforløb: Åben sag\nMødedato: 3. maj 2021\nSagsbehandler: Ida Holm'
    const punkt = (n: number, title: string) => `Punkt: ${n}\n${facts}\n${title}\nBeslutning\nGodkendt.\n`
    const cut = cutOf(head + punkt(1, 'Meddelelser') + punkt(2, 'Ny mole'))
    expect(cut.meetings.flatMap(({ punkter }) => outline(punkter))).toEqual(['1 Meddelelser', '2 Ny mole'])
  })
})
