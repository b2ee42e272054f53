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
