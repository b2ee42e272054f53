import { describe, expect, test } from 'vitest'
import { cutOf, outline, textOf } from './cut.ts'

describe('the word for the paper with a colon, though in a punkt it is a label', () => {
  test.each([
    'Referat: Bestyrelsesmøde Lindby Bylaug d. 11.01.06',
    'Referat: Generalforsamling, Lindby Vandværk, onsdag den 11. januar 2006 kl. 19',
    'Referat: Generalforsamling i Lindby Vandværk\nOnsdag den 11. januar 2006 kl. 19.00',
    'Lindby Bylaug\nReferat: Bestyrelsesmøde nr. 4\nOnsdag den 11. januar 2006 kl. 19.00',
    'Vejlauget Enghaven | Referat af generalforsamling 11. januar 2006;\ni salen; kl. 19.00',
  ])('%s', (head) => {
    const { meetings, unassigned } = cutOf(
      `${head}\n\nTil stede: Ida, Bo og Ea.\n\n1. Banen\n\nDen males.\n\n2. Eventuelt\n\nIntet.`,
    )
    expect(meetings.map(({ punkter }) => outline(punkter))).toEqual([['1 Banen', '2 Eventuelt']])
    expect(unassigned).toEqual([])
  })
})

test('where and when a punkt was decided, under the label of the decision, heads no meeting', () => {
  const { meetings } = cutOf(
    '13.    Ny kran\n\nSag 306-2014-5450\n\nSagsfremstilling\n\nKranen er rusten.\n\nBeslutning fra Havnerådet\n\nDato: 26. marts 2015\n\nSted: Havnesalen, lokale 5\n\nFraværende: Ida Holm, Bo Ry\n\nKranen skiftes i 2016.',
  )
  expect(meetings.map(({ punkter }) => outline(punkter))).toEqual([['13 Ny kran']])
})

test('the word of a section is a title in a list that ends as agendas do', () => {
  const { meetings } = cutOf(
    'Referat af bestyrelsesmøde den 3. maj 2019\n\nTil stede:\nFormand: Ida Holm\nMedlem: Bo Lund\n\n1. Økonomi\nGodkendt.\n2. Eventuelt\nIntet.',
  )
  expect(meetings.map(({ punkter }) => outline(punkter))).toEqual([['1 Økonomi', '2 Eventuelt']])
})

test('bare numbers over their text, line under line', () => {
  const { meetings } = cutOf(
    'Mødereferat\n3. maj 2019 kl. 19.00 i Klubhuset\n\nTil stede: Ida Holm, Bo Lund. Afbud: Eva Storm.\n\n1 Konstituering\nIda Holm blev formand.\n2 Ny mole\nMolen er gammel.\nDen holder ikke en vinter til.\n3 Fest\nDen holdes i juni.',
  )
  expect(meetings.map(({ punkter }) => outline(punkter))).toEqual([['1 Konstituering', '2 Ny mole', '3 Fest']])
})

test.each(['Fravær: Bo', 'Fravær: Bo Ry', 'Afbud: Bo Ry'])('`%s` over what was said is no agenda', (line) => {
  const { meetings } = cutOf(
    `Bestyrelsesmøde d. 6. november 2022\n\n${line}\n\n1. Nyt fra formanden\n\nHuset er solgt.\n\n2. Toilettet\n\nTaget er lagt.\n\n3. Vandet\n\nEn lås binder.`,
  )
  expect(meetings.map(({ documentType }) => documentType)).toEqual(['referat'])
})

describe('what belongs to the head of a meeting', () => {
  test('a contents header under which nothing is listed swallows no punkt', () => {
    const cut = cutOf(`
Referat - Kommunalbestyrelsen den 4. november 2014

Mødested: Salen

Indholdsfortegnelse


1. Godkendelse af dagsorden

Beslutning i Kommunalbestyrelsen den 04-11-2014

Afbud fra Karl Egevang

Godkendt.

2. Takster for havnen

Beslutning i Kommunalbestyrelsen den 04-11-2014

Udsat.`)
    expect(cut.meetings.map(({ punkter }) => outline(punkter))).toEqual([
      ['1 Godkendelse af dagsorden', '2 Takster for havnen'],
    ])
    expect(cut.furniture).toEqual([{ page: 1, line: 6, kind: 'contents' }])
  })

  test('the letterhead of the first meeting stands over the next one too', () => {
    const meeting = (day: string) =>
      `A/B Havnely\nStrandvej 1\n\nReferat af bestyrelsesmøde tirsdag d. ${day} 2008 kl. 19 hos Ida\n\nTil stede: Ida Holm, Bo Ry\n\n1. Taget\n\nUdsat.\n\n2. Evt.\n\nIntet.\n\nIda\n\n`
    const { meetings } = cutOf(meeting('4. marts') + meeting('1. april'))
    expect(meetings.map(({ head }) => head[0]?.text)).toEqual(['A/B Havnely', 'A/B Havnely'])
  })

  test('the day on which the minutes were sent is no day of another meeting', () => {
    const { meetings } = cutOf(`
Bestyrelsesmøde i roafdelingen den 8. maj 2017

Deltagere: Ida Holm, Bo Ry og Ea Toft

Referent: Ea Toft, udsendt d. 21.05.2017

Dagsorden

1. Nye både

2. Evt.

Ad1)
Ida har set på to både.

Ad2)
Nøglen er væk.`)
    expect(meetings.map(({ punkter }) => outline(punkter))).toEqual([['1 Nye både', '2 Evt.']])
  })

  test('nothing but who was there and who was not, over titles with a colon or numbers', () => {
    const people = 'Husk, at Ea har nøglen til skuret denne gang.\n\nFremmødte: Ida, Bo, Ea og Ib\n\nAfbud: ingen\n\n'
    const numbered = '1. Festen\n\nBo køber telt.\n\n2. Andet\n\nIntet.\n\n3. Næste møde\n\nI juni.'
    const titled =
      'Godkendelse af sidste referat:\nReferatet blev godkendt.\n\nØkonomi:\nDer er penge nok.\n\nHaveudvalget:\nHækken er klippet.\n\nEventuelt:\nIntet.'
    expect(cutOf(people + numbered).meetings.map(({ head }) => textOf(head))).toEqual([
      'Fremmødte: Ida, Bo, Ea og Ib Afbud: ingen',
    ])
    expect(
      cutOf(`Til stede: Ida, Bo, Ea og Ib\nAfbud: ingen\n\n${titled}`).meetings.map(({ punkter }) => outline(punkter)),
    ).toEqual([['- Godkendelse af sidste referat', '- Økonomi', '- Haveudvalget', '- Eventuelt']])
  })

  test('the words of the title that a viewer of documents prints above it', () => {
    const { meetings, furniture } = cutOf(`Referat Havnerådet

Størrelse: px
Starte visningen fra side:

Download "Referat Havnerådet"

Transkript

Referat Havnerådet

Mødedato: Mandag den 3. maj 2021
Mødested: Havnesalen

1. Nye bolværker

Udsat.`)
    expect(meetings.map(({ head }) => head[0] && [head[0].line, head[0].text])).toEqual([[10, 'Referat Havnerådet']])
    expect(furniture.map(({ line }) => line)).toEqual([1, 3, 4, 6, 8])
  })

  test('a page without text among pages without line breaks', () => {
    const text = 'Vi har set på broen, og der er lagt tal frem for rådet, som har talt om dem i to timer.'
    const page = (number: number) =>
      `${number} Havnerådet ${number}. Sag ${number} på kajen ${text} ${text} ${text} ${text} Godkendt.`
    const { meetings } = cutOf(
      `1 Referat Havnerådet Mødedato: Mandag den 3. maj 2021 Mødested: Havnesalen ${page(1).slice(2)}\n\n2\n\n${page(3)}`,
    )
    expect(meetings.map(({ head }) => head.slice(0, 2).map(({ text }) => text))).toEqual([
      ['Referat Havnerådet', 'Mødedato: Mandag den 3. maj 2021'],
    ])
  })

  test('a sitting with its day and place, under the story of its club', () => {
    const cut = cutOf(`Om klubben

Bo Ry, formand 1974-80, har læst i de gamle protokoller.

Generalforsamling den 5. marts 2020, i Havnesalen, Biblioteket i Engby.

Ida Holm bød velkommen.

1. Valg af dirigent.
Bo Ry blev valgt.

2. Beretning.
Den blev godkendt.

3. Eventuelt.
Intet.`)
    expect(cut.meetings.map(({ head }) => head[0]?.line)).toEqual([5])
  })

  test('a contents list whose titles do come again is one', () => {
    const cut = cutOf(`
Referat
Havneudvalget
3. maj 2021

Indhold

1. Molen
2. Broen

1. Molen

Godkendt.

2. Broen

Udsat.`)
    expect(cut.furniture.map(({ line }) => line)).toEqual([6, 8, 9])
    expect(cut.meetings.map(({ punkter }) => outline(punkter))).toEqual([['1 Molen', '2 Broen']])
  })

  test('a page of minutes, with the way to each that is no list of punkter', () => {
    const cut = cutOf(`
Bestyrelsesmøder, referater

Her finder du de seneste referater.

Indholdsfortegnelse

Referat 7. april 2024

Bestyrelsesmøde Engby Digelag 7. april 2024

Deltagere: Ida Holm, Bo Lund

1. Molen

Referat 4. marts 2024

Bestyrelsesmøde Engby Digelag 4. marts 2024

Deltagere: Ida Holm, Bo Lund

1. Broen`)
    expect(cut.meetings.map(({ punkter }) => outline(punkter))).toEqual([['1 Molen'], ['1 Broen']])
    expect(cut.furniture.map(({ line }) => line)).toEqual([6])
  })

  test('the short lines above the first head, blank lines between', () => {
    const cut = cutOf(`
Sankt Olufs Sogn, Menighedsrådet

Dagsorden til møde nr. 6, den 15. maj 2024, kl. 18:30 i sognegården

1. Meddelelser

2. Eventuelt`)
    expect(cut.unassigned).toEqual([])
    expect(textOf(cut.meetings[0]?.head ?? [])).toMatch(/^Sankt Olufs Sogn/)
  })

  test.each([
    ['Referat\n\naf bestyrelsesmøde i Engby Trafikselskab\ntorsdag den 11. oktober 2012 kl. 10.00\nKajen 9, Engby\n'],
    ['Dagsorden\ntil\nmødet i Plan- og Kulturudvalget\nden 3. februar 2015 kl. 08:30\ni Salen, 1. sal\n'],
  ])('the word for the paper and what it is of, below another meeting: %s', (head) => {
    const above = 'Referat - Havneudvalget den 4. november 2014\n\n1. Molen\n\nGodkendt.\n\n2. Broen\n\nUdsat.\n'
    const { meetings } = cutOf(`${above}\n\n${head}\n49. Kajen\n\nGodkendt.\n\n50. Kranen\n\nUdsat.\n`)
    expect(meetings.map(({ punkter }) => outline(punkter))).toEqual([
      ['1 Molen', '2 Broen'],
      ['49 Kajen', '50 Kranen'],
    ])
  })

  test('but not text above it', () => {
    const cut = cutOf(`
Hjemmesiden bruger cookies til at føre statistik over dine besøg hos os og i alle kommunens afdelinger i byen.

Referat - Havneudvalget den 4. november 2014

1. Molen

2. Broen`)
    expect(cut.unassigned).toHaveLength(1)
  })

  test('a committee of any name on a date, for a punkt, opens no meeting', () => {
    const cut = cutOf(`
Kommunalbestyrelsen 22-01-2020

Referat

1. Planstrategi

Havn og Handel, 6. januar 2020, pkt. 123:

Anbefales.

Direktionen, 7. januar 2020, pkt. 2:

Anbefales.

Kommunalbestyrelsens beslutning i mødet den 22. januar 2020

Godkendt.

2. Eventuelt

Intet.`)
    expect(cut.meetings).toHaveLength(1)
    expect(cut.meetings[0]?.punkter[0]?.parts[0]?.sections.map(({ kind }) => kind)).toEqual([
      'beslutning',
      'beslutning',
      'beslutning',
    ])
  })

  test('a source that begins inside a meeting: its last decision is not the head of the next', () => {
    const cut = cutOf(`
Beslutning i Byrådet den 28-02-2022

Godkendt.

Referat
Økonomiudvalget
Mandag den 7. marts 2022

1. Molen

Udsat.`)
    expect(cut.meetings.map(({ head }) => textOf(head))).toEqual(['Referat Økonomiudvalget Mandag den 7. marts 2022'])
  })

  test('a place and a time inside a punkt are no head', () => {
    const cut = cutOf(`
Havneudvalget - 08-09-2021

Referat

108. Dialogmøde med havnens bestyrelser

Resume

Dagsorden for dialogmøde med bestyrelser.

Sted: Mødelokale Fyrtårnet, Nordby Bibliotek

Tid: 16:00 - 17:00

Beslutning

Godkendt.

109. Godkendelse af dagsorden

Beslutning

Godkendt.`)
    expect(cut.meetings.map(({ punkter }) => outline(punkter))).toEqual([
      ['108 Dialogmøde med havnens bestyrelser', '109 Godkendelse af dagsorden'],
    ])
  })

  test('a heading printed again in the line below is one heading', () => {
    const cut = cutOf(`
Havneudvalget – Referat – 1. oktober 2018

1. Godkendelse af dagsorden (B)

1.     Godkendelse af dagsorden (B)

Kompetence: Havneudvalget
Beslutning i Havneudvalget den 1. oktober 2018:
Godkendt.

2. Siden sidst (O)

2.     Siden sidst (O)

Kompetence: Havneudvalget
Beslutning i Havneudvalget den 1. oktober 2018:
Intet.`)
    const [meeting] = cut.meetings
    expect(outline(meeting?.punkter ?? [])).toEqual(['1 Godkendelse af dagsorden (B)', '2 Siden sidst (O)'])
    expect(meeting?.punkter.map(({ parts }) => parts[0]?.heading.map(({ text }) => text))).toEqual([
      ['1. Godkendelse af dagsorden (B)', '1.     Godkendelse af dagsorden (B)'],
      ['2. Siden sidst (O)', '2.     Siden sidst (O)'],
    ])
  })

  test('a line of today that names the meeting over each page opens no meeting of an old protocol', () => {
    const page = (n: number, text: string) =>
      `Side ${n} af 9\n\n\nMøde i Havneudvalget den 26. august 2013\n\n${text}\n`
    const cut = cutOf(
      [
        'Engby Kommune\n\nDagsorden til\n\nmøde i\n\nHavneudvalget\n\nMødedato 26. august 2013\n\nMødetidspunkt 16.30\n',
        page(2, '1  Åbent         Ny mole\n\nResumé\n\nMolen er gammel.'),
        page(3, '2  Åbent         Takster\n\nResumé\n\nTaksten er lav.'),
        page(4, '3  Åbent         Eventuelt\n\nResumé\n\nIntet.'),
      ].join('\n'),
    )
    expect(cut.meetings.map(({ documentType, punkter }) => [documentType, ...outline(punkter)])).toEqual([
      ['dagsorden', '1 Ny mole', '2 Takster', '3 Eventuelt'],
    ])
  })

  test('old protocols that met, gathered or gave a meeting, the newest first', () => {
    const cut = cutOf(`
Aar 1858 den 4. marts – gav Tornum Sogneforstanderskab møde i Ravnby skole, hvor da følgende blev forhandlet:

1. Fremlagdes Regnskabet.

N. Holm     P. Bak

Aar 1858 den 4. februar – Sogneforstanderskabet mødtes i Ravnby skole.

1. Veiene blev synet.

N. Holm     P. Bak

Søndag d.3.januar 1858 samledes Tornum Sogneforstanderskab i Præstegaarden.

1. Ligningen foretoges.`)
    expect(cut.meetings.map(({ head }) => textOf(head).slice(0, 24))).toEqual([
      'Aar 1858 den 4. marts – ',
      'Aar 1858 den 4. februar ',
      'Søndag d.3.januar 1858 s',
    ])
  })

  test('nothing but who was there, over a list that no blank lines part', () => {
    const cut = cutOf(`Til stede: Eva Lind (EL), Bo Ager (BA)
Afbud: Ea Sø.
1. Referat fra sidst
Godkendt.
2. Arbejdsdag 13-14/6
- Male bænke
3. Evaluering af generalforsamling 19/5
- God stemning.
4. Eventuelt
Intet.`)
    expect(cut.meetings.map(({ head, punkter }) => [textOf(head).slice(0, 9), ...outline(punkter)])).toEqual([
      [
        'Til stede',
        '1 Referat fra sidst',
        '2 Arbejdsdag 13-14/6',
        '3 Evaluering af generalforsamling 19/5',
        '4 Eventuelt',
      ],
    ])
  })

  test('a source that begins with numbered people has a head all the same', () => {
    const cut = cutOf(`Deltagere:
1. Eva Lind (A)
2. Bo Ager (B)
3. Ea Sø (C)

Referat
Havneudvalget
3. maj 2021

1. Molen

Godkendt.

2. Broen

Udsat.`)
    expect(cut.meetings.map(({ punkter }) => outline(punkter))).toEqual([['1 Molen', '2 Broen']])
  })
})

test('what stands over a letter is no head of a meeting', () => {
  const letter =
    'Fra: Ida Holm\nSendt: 3. maj 2016 22:17\nTil: bestyrelsen\nEmne: VS: Referat fra bestyrelsesmødet\n\nHej alle\n\n'
  const minutes =
    'Referat af bestyrelsesmøde torsdag den 28. april 2016 kl. 19.00\n\n1. Økonomi\n\nGodkendt.\n\n2. Eventuelt\n\nIntet.\n'
  const { meetings } = cutOf(letter + minutes)
  expect(meetings.map(({ punkter }) => outline(punkter))).toEqual(
    cutOf(minutes).meetings.map(({ punkter }) => outline(punkter)),
  )
  expect(meetings[0]?.head.some(({ text }) => text.startsWith('Emne'))).toBe(false)
})
