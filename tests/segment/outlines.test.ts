import { describe, expect, test } from 'vitest'
import { cutOf, outline, sectionsIn, textOf } from './cut.ts'

test('the headings of a page that prints them as lists inside lists lose their bullets, its lists keep theirs', () => {
  const [meeting] = cutOf(`Havneudvalget - Referat fra mødet den 12-03-2019

  • 1 Ny bro ved Sluseholmen
    • Resume

      Broen er 40 år gammel.

    • Indstilling

      1. at broen fornyes
    • Beslutning i Havneudvalget den 12-03-2019

      Godkendt.

    • Bilag
      • Tegning af broen
      • Overslag

  • 2 Takster
    • Resume

      • Både under 8 meter
    • Beslutning i Havneudvalget den 12-03-2019

      Udsat.
`).meetings
  expect(outline(meeting?.punkter ?? [])).toEqual(['1 Ny bro ved Sluseholmen', '2 Takster'])
  expect(sectionsIn(meeting?.punkter[0])).toEqual([
    'resumé Resume: Broen er 40 år gammel.',
    'indstilling Indstilling: 1. at broen fornyes',
    'beslutning Beslutning i Havneudvalget den 12-03-2019: Godkendt.',
    'bilag Bilag: • Tegning af broen • Overslag',
  ])
  expect(sectionsIn(meeting?.punkter[1])[0]).toBe('resumé Resume: • Både under 8 meter')
})

test('bullets before one label or two are a list', () => {
  const { meetings } = cutOf(`Referat fra Havneudvalgets møde den 12. marts 2019

1. Orientering
• Økonomi
• Bilag
Taget til efterretning.

2. Eventuelt
Intet.
`)
  expect(
    textOf(meetings[0]?.punkter[0]?.parts.flatMap(({ sections }) => sections.flatMap(({ body }) => body)) ?? []),
  ).toContain('• Økonomi')
})

test('parts of a punkt that are numbered by letters alone on their lines, also where pages begin with them', () => {
  const [meeting] = cutOf(`Referat af bestyrelsesmøde den 12. marts 2019

1.

Godkendelse af dagsorden

Godkendt

2.

Orientering
\f2.a

Formanden

Intet
2.b

Kassereren

Regnskabet er klar.

3.

Sager til beslutning
\f3.a

Nyt tag

Vedtaget
\f3.b

Maling

Udsat

4.

Eventuelt
`).meetings
  expect(outline(meeting?.punkter ?? [])).toEqual([
    '1 Godkendelse af dagsorden',
    '2 Orientering',
    '2.a Formanden',
    '2.b Kassereren',
    '3 Sager til beslutning',
    '3.a Nyt tag',
    '3.b Maling',
    '4 Eventuelt',
  ])
})

test('a title below the facts of its case, and the name of the board over its number', () => {
  const facts = (number: string) => `Havneudvalget
Punkt: ${number}

Systemsagsnr.: 09/${number}
Journalnr.: 00.22.00 A0${number}
Mødedato: 12-03-2019
Sagsansvarlig enhed: Havnekontoret
`
  const [meeting] = cutOf(`Havneudvalget
Referat fra 12. marts 2019

Følgende sager behandles på mødet           Side
Meddelelser                                    2
Takster                                        3

${facts('4')}
Meddelelser

Beslutning
Til efterretning.

${facts('5')}
Takster

Beslutning
Godkendt.
`).meetings
  expect(outline(meeting?.punkter ?? [])).toEqual(['4 Meddelelser', '5 Takster'])
  expect(meeting?.punkter.map((punkt) => sectionsIn(punkt).at(-1))).toEqual([
    'beslutning Beslutning: Til efterretning.',
    'beslutning Beslutning: Godkendt.',
  ])
})

test('an old protocol opens its next meeting right below the signatures, and runs on from a head through its cases', () => {
  const cases = 'Andragende fra Beboere paa Kirkevejen om Opsætning af en Lygte. Henvistes til Udvalget. '.repeat(5)
  const { meetings } = cutOf(`Aar 1931 den 19. Marts Kl. 2 Em. afholdtes Sogneraadsmøde i Forsamlingshuset.
Skatteprocenten ansattes til 3,6
Mødet hævet
H. V. Nilsson
Aar 1931 den 9. April Kl. 2 Em. afholdtes Sogneraadsmøde i Forsamlingshuset. Alle var mødt.
Tilbud paa Tjæring vedtoges.
Mødet hævet

Aar 1931 den 23. April afholdtes Sogneraadsmøde. Der foretoges: ${cases}
`)
  expect(meetings.map(({ head }) => textOf(head).slice(0, 20))).toEqual([
    'Aar 1931 den 19. Mar',
    'Aar 1931 den 9. Apri',
    'Aar 1931 den 23. Apr',
  ])
})

test('a volume whose lines are pages, where meetings begin inside a line or fill one', () => {
  const old = 'Smeden fik 8 Rdl. for Hestenes Beslag og Foder i Vinterens Løb efter Regning. '.repeat(6)
  const { meetings } =
    cutOf(`${old}Aar 1856 den 16 Juni afholdtes Møde i Ravnby. I Mødet blev forhandlet 1. Broen tjæres. 2. Skolen males. 3. Ligningen fremlægges.
År 1897, den 9.marts indbudt til møde på Engby Kro for at stifte en forening. Man blev enig om lovene. ${old}
Mødet hævet.
År 1898 den 22.februar afholdt Engby Kontrolforening generalforsamling på kroen, hvor følgende forhandledes.
Lovene befandtes passende.
`)
  expect(meetings.map(({ head }) => textOf(head).slice(0, 20))).toEqual([
    'Aar 1856 den 16 Juni',
    'År 1897, den 9.marts',
    'År 1898 den 22.febru',
  ])
  expect(outline(meetings[0]?.punkter ?? [])).toEqual(['1 Broen tjæres.', '2 Skolen males.', '3 Ligningen fremlægges.'])
})

test('a meeting with somebody, told of under a punkt, opens no meeting', () => {
  const { meetings } = cutOf(`Referat af bestyrelsesmøde den 5. februar 2024

1. Orientering

Møde med byrådet den 29. februar.

2. Regnskab

Godkendt.
`)
  expect(meetings.map(({ punkter }) => outline(punkter))).toEqual([['1 Orientering', '2 Regnskab']])
})

const punktOf = (number: number, title: string) => `${number}. ${title}

Sagsrids

Sagen handler om havnen, som er for lille.

Andre følger

Ingen kendte.

Høring og forløb

Havneudvalget den 12. marts 2019

Indstilling

At forslaget godkendes.

Beslutning

Godkendt

Fraværende i Havneudvalget - 12. marts 2019:

Ida Holm

`

test('labels that one body alone uses are told by their place over text in several punkter; a decision is none', () => {
  const [meeting] = cutOf(
    `Referat fra Havneudvalgets møde den 12. marts 2019\n\n${['Broen', 'Takster', 'Kranen'].map((title, i) => punktOf(i + 1, title)).join('')}`,
  ).meetings
  expect(sectionsIn(meeting?.punkter[1])).toEqual([
    'andet Sagsrids: Sagen handler om havnen, som er for lille.',
    'andet Andre følger: Ingen kendte.',
    'andet Høring og forløb: ',
    'beslutning Havneudvalget den 12. marts 2019: ',
    'indstilling Indstilling: At forslaget godkendes.',
    'beslutning Beslutning: Godkendt',
    'fravær Fraværende i Havneudvalget - 12. marts 2019: Ida Holm',
  ])
})

test('the name below a label of absence is no footer, though it ends page after page', () => {
  const page = (number: number, title: string) =>
    `${number}. ${title}\n\nBeslutning\nGodkendt.\n\nAfbud:\nIda Holm (Ø)\n\n   Side ${number}\n\n`
  const [meeting] = cutOf(
    `Referat fra Havneudvalgets møde den 12. marts 2019\n\n${['Broen', 'Takster', 'Kranen', 'Eventuelt'].map((title, i) => page(i + 1, title)).join('')}`,
  ).meetings
  expect(meeting?.punkter.map((punkt) => sectionsIn(punkt).at(-1))).toEqual(Array(4).fill('fravær Afbud: Ida Holm (Ø)'))
})

test('groups whose owners head them, a mark below a closed title, and a list of minutes that is called Dagsorden', () => {
  const [meeting] = cutOf(`Mødedeltagere

Ida Holm, Bo Ry

Møde lokation

Rådhuset

Dagsorden

HAVNEUDVALGETS SAGER
Punkt Titel
301 Nye bolværker
Sagsfremstilling

Bolværket er råddent.

Beslutning

Godkendt.
SAGER REJST AF MEDLEMMERNE
Punkt Titel
302 Forslag fra Ida Holm om bænke
Sagsfremstilling

Der er ingen bænke.

Beslutning

Forslaget blev oversendt til havneudvalget.
LUKKEDE SAGER
Punkt Titel
303 Personalesag
Lukket sag
`).meetings
  expect(outline(meeting?.punkter ?? [])).toEqual([
    '301 Nye bolværker',
    '302 Forslag fra Ida Holm om bænke',
    '303 Personalesag',
  ])
  expect(meeting?.punkter.map(({ category }) => category)).toEqual([
    'HAVNEUDVALGETS SAGER',
    'SAGER REJST AF MEDLEMMERNE',
    'SAGER REJST AF MEDLEMMERNE',
  ])
  expect(meeting?.punkter.map(({ closed }) => closed)).toEqual([false, false, true])
  expect(meeting?.documentType).toBe('referat')
})

test('an agenda with text under some of its punkter is no contents list, though a title is printed again', () => {
  const [meeting] = cutOf(`Referat af bestyrelsesmøde den 16. marts 2015

Dagsorden:

1. Bestyrelsen deler arbejdet. Der skal findes en kasserer.
2. Nyt fra havnen
Kranen er malet, og broen skal ses efter i april.
3. Takster
4. Eventuelt

Ad. 1 Bestyrelsen deler arbejdet. Der skal findes en kasserer.

Ida Holm er kasserer.

Ad. 2 Nyt fra havnen

Taget til efterretning.
`).meetings
  expect(outline(meeting?.punkter ?? []).map((one) => one.slice(0, 10))).toEqual([
    '1 Bestyrel',
    '2 Nyt fra ',
    '3 Takster',
    '4 Eventuel',
  ])
})

describe('the file of a case, made of extracts of meetings', () => {
  const first = 'Andragende fra Beboerne om en Lygte. Formanden mente, at det hastede. Vedtoges.'
  const second = 'Indstilling fra Udvalget om Stole. Der var indhentet to Tilbud. Sagen udsattes.'
  const link = 'Klik her for at åbne den oprindelige kilde Til første side (J. Nr. 9-1912)'
  const heads = ['Uddrag fra byrådsmødet den 4. maj 1912 - side 3', 'Uddrag fra byrådsmødet den 1. juni 1912 - side 8']
  const list = 'Indholdsfortegnelse 1) Byrådsmødet den 4. maj 1912 2) Byrådsmødet den 1. juni 1912'
  const filler = 'Flere Medlemmer talte om Sagen, som de fandt vanskelig at overse. '.repeat(6)
  test.each([
    [
      'a page on each line',
      `1 Engbys journalsager (J. Nr. 9-1912) ${list} ${heads[0]} ${link} ${first} ${filler}Dette dokument er fra\n\n2 ${heads[1]} ${link} ${second} ${filler}Dette dokument er fra Side 2 af 2\n`,
    ],
    [
      'line by line',
      `${heads[0]}\n\n${link}\n\n${first}\n\nDette dokument er fra\n\n${heads[1]}\n\n${link}\n\n${second}\n`,
    ],
  ])('%s', (_, text) => {
    const { meetings } = cutOf(text)
    expect(meetings.map(({ head }) => /Uddrag.*$/u.exec(textOf(head))?.[0])).toEqual(heads)
    expect(meetings.map(({ punkter }) => outline(punkter))).toEqual([
      ['- Andragende fra Beboerne om en Lygte.'],
      ['- Indstilling fra Udvalget om Stole.'],
    ])
  })
})

test('every number printed as 1., told by titles that agendas have', () => {
  const [meeting] = cutOf(`Referat af bestyrelsesmøde den 16. marts 2015

  1. Godkendelse af dagsorden

Godkendt

  1. Kranen på kajen

Den nye krane er leveret.

  1. Maling af skuret

Det laveste tilbud blev valgt.

  1. Eventuelt

Intet.
`).meetings
  expect(outline(meeting?.punkter ?? []).map((punkt) => punkt.slice(2))).toEqual([
    'Godkendelse af dagsorden',
    'Kranen på kajen',
    'Maling af skuret',
    'Eventuelt',
  ])
})

test('punkter with bare numbers and days in their titles open no meeting, and a decision is no end of a title', () => {
  const { meetings } = cutOf(`NORDBY VANDVÆRK
Referat af bestyrelsesmøde den 9. maj 2019 kl. 19.00
1 Godkendelse af dagsorden
Godkendt
2 Godkendelse af referat fra sidste møde den 21. februar 2019
Godkendt
3 Skal vi have nye målere?
Der indhentes tilbud.
4 Opfølgning på generalforsamlingen den 28. marts 2019
Bestyrelsen er uændret.
5 Næste møde
Torsdag den 22. august 2019 kl. 19.00 hos Ida
6 Eventuelt
Intet
`)
  expect(meetings.map(({ punkter }) => outline(punkter))).toEqual([
    [
      '1 Godkendelse af dagsorden',
      '2 Godkendelse af referat fra sidste møde den 21. februar 2019',
      '3 Skal vi have nye målere?',
      '4 Opfølgning på generalforsamlingen den 28. marts 2019',
      '5 Næste møde',
      '6 Eventuelt',
    ],
  ])
})

test('labels right against their text, a number with its colon apart, and a day behind the word for the paper', () => {
  const punkt = (number: number, title: string) => `Kopier link til punktet - Print
${number} : ${title}
BilagIngen bilag.
BeslutningGodkendt.
`
  const [meeting] = cutOf(`Referat: 15. april 2024 kl. 08:00
Deltagere
- Ida Holm
${punkt(1, 'Godkendelse af dagsorden')}${punkt(2, 'Broen')}`).meetings
  expect(textOf(meeting?.head ?? [])).toBe('Referat: 15. april 2024 kl. 08:00 Deltagere - Ida Holm')
  expect(outline(meeting?.punkter ?? [])).toEqual(['1 Godkendelse af dagsorden', '2 Broen'])
  expect(sectionsIn(meeting?.punkter[1])).toEqual(['bilag Bilag: Ingen bilag.', 'beslutning Beslutning: Godkendt.'])
})

test('a list of the absent with a paragraph for each name goes on over its blank lines', () => {
  const text = `Referat
Havneudvalget
3. maj 2021 kl. 15:00

1. Godkendelse af dagsorden

Beslutning

Fraværende med afbud:

Ida Holm (Liste K), tjenesterejse.

Bo Dam (Løsgænger), sygdom.

Ea Sø (A) ankom kl. 15.20 under punkt 2.

Godkendt.

2. Molen

Beslutning

Fraværende med afbud:

Ingen.

Udsat.`
  expect(cutOf(text).meetings[0]?.punkter.map(sectionsIn)).toEqual([
    [
      'beslutning Beslutning: ',
      'fravær Fraværende med afbud: Ida Holm (Liste K), tjenesterejse.  Bo Dam (Løsgænger), sygdom.',
      'beslutning -: Ea Sø (A) ankom kl. 15.20 under punkt 2.  Godkendt.',
    ],
    ['beslutning Beslutning: ', 'fravær Fraværende med afbud: Ingen.', 'beslutning -: Udsat.'],
  ])
})

test('what came of a case, told in sentences after its attachments, is none of them', () => {
  const text = `Referat
Havneudvalget
3. maj 2021 kl. 15:00

1. Takster

Bilag: Takstblad 2021

Ida Holm gennemgik taksterne for året.

Udvalget tog orienteringen til efterretning.

2. Molen

Beslutning
Godkendt.
Fraværende:
Bilag
Tegning af molen
Overslag

3. Eventuelt

Intet.`
  expect(cutOf(text).meetings[0]?.punkter.slice(0, 2).map(sectionsIn)).toEqual([
    [
      'bilag Bilag: Takstblad 2021',
      'andet -: Ida Holm gennemgik taksterne for året.  Udvalget tog orienteringen til efterretning.',
    ],
    ['beslutning Beslutning: Godkendt.', 'fravær Fraværende: ', 'bilag Bilag: Tegning af molen Overslag'],
  ])
})

test('groups with a remark, with doors, and in capitals; their pages in a contents list; the sender at the foot', () => {
  const foot = 'Havnekontoret, Kajen 2, 9999 Nordby Tlf. 12 34 56 78'
  const text = `Referat
Havneudvalget
3. maj 2021 kl. 15:00

Indholdsfortegnelse
Til efterretning - for åbne døre 2
41. Regnskab 2020 2
Til behandling - for åbne døre 3
42. Salg af kajen 3
TEMA: HAVNEN 3
43. Kranen 3

Til efterretning - for åbne døre

41. Regnskab 2020
Taget til efterretning.

${foot}

Til behandling - for åbne døre

42. Salg af kajen
Udsat.

TEMA: HAVNEN

43. Kranen
Drøftet.

Orienteringspunkter: (Intet referat)

44. Nyt fra formanden

Til behandling - for lukkede døre

45. Leje af kajen

${foot}

HAVN, VEJ & PARK
Kajgade
Nordby Havn
9999 Nordby`
  const { meetings, furniture } = cutOf(text)
  expect(meetings[0]?.punkter.map(({ number, category, closed }) => [number, category, closed])).toEqual([
    ['41', 'Til efterretning', false],
    ['42', 'Til behandling', false],
    ['43', 'HAVNEN', false],
    ['44', 'Orienteringspunkter', false],
    ['45', 'Til behandling', true],
  ])
  expect(furniture.filter(({ kind }) => kind === 'running-header')).toHaveLength(2)
  expect(meetings[0]?.punkter.flatMap(sectionsIn).join(' ')).not.toMatch(/Kajgade|Tlf|TEMA|døre/u)
})

test('cases of an old protocol run over blank lines between all lines, amounts, and verdicts at the margin', () => {
  const text = `Aar 1911 den 10. Maj holdt Sogneraadet ordinært Møde i Kroen.

1. Foreningen afholder sin aarlige Generalforsamling paa Højskolehjemmet i Byen Lørdag d.

    20. Maj. Til at give Møde valgtes Peder Holm.

2. Ministeriet har i Skrivelse af 26. April meddelt, at naar det nye Gymnastik-

    huset er opført, gives der Tilskud.

    Bevilgedes.

3. Valget d. 21/9 20. Samlet Udgift for hele Amtet er opgjort til 1970 Kr. og deraf skal alene denne Kommune udrede 24,10 Kr.               Til Efterretning.

4. Regning fra Smeden 12 Kr.     Anvist.`
  const [meeting] = cutOf(text).meetings
  expect(outline(meeting?.punkter ?? [])).toEqual([
    '1 Foreningen afholder sin aarlige Generalforsamling paa Højskolehjemmet i Byen Lørdag d. 20. Maj.',
    '2 Ministeriet har i Skrivelse af 26. April meddelt, at naar det nye Gymnastik- huset er opført, gives der Tilskud.',
    '3 Valget d. 21/9 20. Samlet Udgift for hele Amtet er opgjort til 1970 Kr. og deraf skal alene denne Kommune udrede 24,10 Kr.',
    '4 Regning fra Smeden 12 Kr.',
  ])
  expect(sectionsIn(meeting?.punkter[3])).toEqual(['beslutning -: Anvist.'])
})

test('a label of two lines, the board’s meeting over the number of the punkt, is no head and no heading', () => {
  const decided = (body: string, day: number, number: number, text: string) =>
    `${body}s møde ${day}. november 2005\n\nPunkt ${number}:\n\n${text}\n\n`
  const [meeting, ...more] = cutOf(`Møde i Byrådet
mandag den 28. november 2005, kl. 19.30

REFERAT

1. Molen

${decided('Havneudvalget', 22, 1, 'Anbefales.')}${decided('Byrådet', 28, 1, 'Vedtaget.')}2. Kranen

${decided('Byrådet', 28, 2, 'Udsat.')}`).meetings
  expect(more).toEqual([])
  expect(outline(meeting?.punkter ?? [])).toEqual(['1 Molen', '2 Kranen'])
  expect(sectionsIn(meeting?.punkter[0])).toEqual([
    'beslutning Havneudvalgets møde 22. november 2005: ',
    'beslutning Punkt 1: Anbefales.',
    'beslutning Byrådets møde 28. november 2005: ',
    'beslutning Punkt 1: Vedtaget.',
  ])
})

test('the pages of an agenda headed by the meeting and the punkt keep their headings', () => {
  const [meeting] = cutOf(
    `Byrådets møde 28. november 2005\nPunkt 1:\nMolen\n\nGodkendt.\n\fByrådets møde 28. november 2005\nPunkt 2:\nKranen\n\nUdsat.`,
  ).meetings
  expect(outline(meeting?.punkter ?? [])).toEqual(['1 Molen', '2 Kranen'])
})
