import { describe, expect, test } from 'vitest'
import { cutOf, outline } from './cut.ts'

const head = 'Referat\n\nTorsdag den 4. februar 2021 kl. 10.15\nMødested: Havnesalen\nUdvalg: Havneudvalget\n\n'
const punkterIn = (text: string) => cutOf(head + text).meetings.map(({ punkter }) => punkter)
const kindsIn = (text: string) =>
  punkterIn(text).map((punkter) =>
    punkter.map(({ parts }) => parts.flatMap(({ sections }) => sections.map(({ kind }) => kind))),
  )

describe('exports that print neither numbers nor titles', () => {
  test('the last punkt may be cut off before its decision', () => {
    const text =
      'Sagsfremstilling\nDagsordenen skal godkendes.\nIndstilling\nat den godkendes.\nBeslutning\nGodkendt.\n\nSagsfremstilling\nKajen er 90 år gammel.'
    expect(kindsIn(text)).toEqual([[['sagsfremstilling', 'indstilling', 'beslutning'], ['sagsfremstilling']]])
  })
  test('what is said of a decision that is not released opens no punkt', () => {
    const course = 'Sagens forløb\n04-02-2021 Havneudvalget\nBeslutning ikke frigivet\n\nBilag\n\n'
    const text = `Dagsorden med bemærkninger\n\nBeslutning\nDagsordenen blev godkendt.\n${course}Nye broer\n\nBeslutning\nBroerne males.\n${course}Sager på vej\n\nBeslutning\nIngen kommentarer.\n${course}`
    expect(punkterIn(text).map(outline)).toEqual([['- Dagsorden med bemærkninger', '- Nye broer', '- Sager på vej']])
  })
  test('a punkt begins where the sections begin anew', () => {
    const text = `Sagsfremstilling
1. januar må der ikke længere fiskes fra molen.
Økonomi
Ingen.
Indstilling
at molen spærres.
Beslutning
Tiltrådt.
Beslutningskompetence
Byrådet.
Sagsfremstilling
Der orienteres om broen.
Beslutning
Taget til efterretning.`
    expect(kindsIn(text)).toEqual([
      [
        ['sagsfremstilling', 'økonomi', 'indstilling', 'beslutning', 'andet'],
        ['sagsfremstilling', 'beslutning'],
      ],
    ])
    expect(punkterIn(text)[0]?.map(({ number, title }) => [number, title])).toEqual([
      [null, []],
      [null, []],
    ])
  })

  test('case numbers over the first section belong to the punkt', () => {
    const [punkter] = punkterIn(`Sagsid.: 20/33839, Sagsinitialer: XYZ

Sagsfremstilling

Molen.

Beslutning Havneudvalget den 04-02-2021

Godkendt.

Sagsid.: 20/35762, Sagsinitialer: QRS

Sagsfremstilling

Broen.

Beslutning Havneudvalget den 04-02-2021

Udsat.`)
    expect(punkter?.map(({ parts }) => parts[0]?.heading[0]?.text)).toEqual([
      'Sagsid.: 20/33839, Sagsinitialer: XYZ',
      'Sagsid.: 20/35762, Sagsinitialer: QRS',
    ])
  })

  test('case numbers over several sections part the punkter, whatever section each begins with', () => {
    const text = `Sagsid.: 18/5090, Sagsinitialer: xyz

Beslutning Havneudvalget den 04-02-2021

Godkendt.

Sagsid.: 18/44, Sagsinitialer: xyz

Beslutning Havneudvalget den 04-02-2021

Udsat.

Sagsid.: 18/23514, Sagsinitialer: qrs

Sagsfremstilling

Molen.

Beslutning Havneudvalget den 04-02-2021

Godkendt.`
    expect(kindsIn(text)).toEqual([[['beslutning'], ['beslutning'], ['sagsfremstilling', 'beslutning']]])
  })

  test('lines over the first sections are titles where all have one', () => {
    const [punkter] = punkterIn(`Spærring af molen

Sagsfremstilling

Molen er løs.

Beslutning

Godkendt.

Maling af broen

Sagsfremstilling

Broen er rusten.

Beslutning

Udsat.`)
    expect(outline(punkter ?? [])).toEqual(['- Spærring af molen', '- Maling af broen'])
  })

  test('one punkt on a page of its own, under its title', () => {
    const [punkter] = punkterIn('Godkendelse af dagsordenen\n\nSe alle bilag\n\nBeslutning\n\nGodkendt.')
    expect(outline(punkter ?? [])).toEqual(['- Godkendelse af dagsordenen'])
  })

  test('a head without sections below has no punkter', () => {
    expect(punkterIn('Baggrund\n\nMolen er gammel, og ingen ved hvorfor.')).toEqual([[]])
  })
})
