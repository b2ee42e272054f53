import { describe, expect, test } from 'vitest'
import { betweenButtons } from '../../src/segment/rows/site-buttons.ts'
import { titleEnd } from '../../src/segment/titles/run-in.ts'
import { cutOf, outline, sectionsIn } from './cut.ts'

const head = 'Referat\nHavnerådet i Engby\n3. maj 2021 kl. 19:00\nSted: Havnesalen\n\n'
const outlineOf = (text: string) => cutOf(head + text).meetings.map(({ punkter }) => outline(punkter))

describe('what a site prints beside a heading', () => {
  test.each([
    ['2. Nye bolværkerKlik her for at folde ud og læse mere om Nye bolværker', '2. Nye bolværker'],
    ['Takster for bådpladser Læs mere om Takster for bådpladser', 'Takster for bådpladser'],
    ['fold dette punkt ind Resume', 'Resume'],
  ])('%s', (line, shown) => {
    const { from, to } = betweenButtons(line) ?? { from: 0, to: 0 }
    expect(line.slice(from, to)).toBe(shown)
  })
  test('a sentence about a button is text', () => {
    expect(betweenButtons('Nye bolværker: klik her for at se hele tegningen')).toBeNull()
  })
  test('a column of boards over each case is no text of it', () => {
    const matrix = 'HAV\nTEK\nBYR\nMIL\n\n'
    const text = `Sagsnr.: 20/8545 Sagsbehandler: Eva Lind\n\nNy kran på nordmolen\n\n${matrix}Øvrige sagsbehandlere: -\n\nSagsfremstilling\n\nKranen er rusten.\n\nBeslutning\n\nGodkendt.\n\nSagsnr.: 20/9101 Sagsbehandler: Eva Lind\n\nTakster for bådpladser\n\n${matrix}Øvrige sagsbehandlere: Bo Ager\n\nSagsfremstilling\n\nTaksten er ti år gammel.\n\nBeslutning\n\nUdsat.`
    expect(outlineOf(text)).toEqual([['- Ny kran på nordmolen', '- Takster for bådpladser']])
  })
  test('initials that stand once, one a line, are kept', () => {
    const { furniture } = cutOf(`${head}Til stede:\nABC\nDEF\nGHI\nJKL\n\n1. Eventuelt\n\nIntet.`)
    expect(furniture).toEqual([])
  })
})

describe('a list whose every number is 1', () => {
  const list =
    '1. Godkendelse af dagsorden\nGodkendt\n1. Opfølgning på referat\nGodkendt\n1. Nytårskur og taler\nLars taler med klubben.\n1. Kommende møder\nTirsdag.'
  test('is read under the word for the paper, though no blank line stands in it', () => {
    expect(outlineOf(`Dagsorden:\n${list}`)).toEqual([
      ['1 Godkendelse af dagsorden', '1 Opfølgning på referat', '1 Nytårskur og taler', '1 Kommende møder'],
    ])
  })
  test('is none inside a punkt', () => {
    const [punkter] = outlineOf(`1. Planer\n${list.replace(/Godkendelse|Opfølgning/gu, 'Prøve')}\n2. Eventuelt\nIntet`)
    expect(punkter).toEqual(['1 Planer', '2 Eventuelt'])
  })
})

describe('cells set against each other', () => {
  test('number and minutes are told apart by the numbers before them', () => {
    const text =
      'Punkt 15 minVelkomst\n 17.30 - 17.35 \nPunkt 210 minBådbroen\n 17.35 - 17.45Broen er lukket til påske.\nPunkt 320 minEventuelt\n 17.45 - 18.05Intet.'
    const [meeting] = cutOf(head + text).meetings
    expect(outline(meeting?.punkter ?? [])).toEqual(['1 5 minVelkomst', '2 10 minBådbroen', '3 20 minEventuelt'])
    expect(sectionsIn(meeting?.punkter[1])).toEqual(['andet -: 17.35 - 17.45 Broen er lukket til påske.'])
  })
  test('the label of the decision, set against the last item of a list', () => {
    const text =
      '1. Nye bolværker\n\nIndstilling\nDet indstilles,\n1. at bolværket skiftes i 2022Beslutning\nGodkendt.\n\n2. Eventuelt\n\nIntet.'
    const [meeting] = cutOf(head + text).meetings
    expect(sectionsIn(meeting?.punkter[0]).at(-1)).toBe('beslutning Beslutning: Godkendt.')
  })
  test('numbers that do not rise are left as they are', () => {
    const [rows] = outlineOf('Punkt 35 minVelkomst\nPunkt 910 minBådbroen')
    expect(rows ?? []).not.toContain('3 5 minVelkomst')
  })
  test.each([
    ['Grunden ved åenDer har ikke været slået græs i år.', 'Grunden ved åen'],
    ['EventueltIntet', 'Eventuelt'],
    ['Drift: Intet', 'Drift:'],
    ['Hvor skal vi købe vand? Vi må se tiden an.', 'Hvor skal vi købe vand?'],
    ['Kommunen, veje. Ea gengav budgettet i tal. Rådet savner et tal.', 'Kommunen, veje.'],
  ])('%s', (line, title) => {
    expect(line.slice(0, titleEnd(line, false) ?? undefined).trim()).toBe(title)
  })
  test.each([
    'Hvordan går det i udvalget? Har vi den rette konstituering?',
    'Banen ved åen – skal vi gå videre?',
    'Nyt fra BørneHuset',
    'Aftale med McDonald om skilte',
  ])('%s is all title', (line) => {
    expect(titleEnd(line, false)).toBeNull()
  })
})

test('a contents list whose header was set against the line before it', () => {
  const { meetings, furniture } = cutOf(`Referat

Møde i Havneudvalget

mandag den 3. maj 2021 kl. 19:00

Deltagere:

Ea Ry (A), Formand

Ib Dal (I)Indholdsfortegnelse åbent møde

1.

Nye bolværker på nordmolen

2

2.

Meddelelser

3Indholdsfortegnelse lukket møde

3.

Salg af en kran (Lukket punkt)

4

1. Nye bolværker på nordmolen

Godkendt.

2. Meddelelser

Intet.
`)
  expect(meetings.map(({ punkter }) => outline(punkter))).toEqual([['1 Nye bolværker på nordmolen', '2 Meddelelser']])
  expect(furniture.every(({ kind }) => kind === 'contents')).toBe(true)
})

describe('lists of a page', () => {
  test('on which every number is 1', () => {
    const item = (title: string) =>
      `  1. ${title}\n\n    (16:30 - 16:35)\n\n    Ansvarlig:\n\n    Ea\n\nSagsfremstilling\n\nDer er lagt tal frem.\n\nBeslutning\n\nGodkendt\n\n`
    expect(outlineOf(item('Økonomi') + item('Trivsel i gården') + item('Cykler'))).toEqual([
      ['1 Økonomi', '1 Trivsel i gården', '1 Cykler'],
    ])
  })
  test('on which every number is 1, under the names of the absent and beside days', () => {
    const text =
      'Afbud: Ea, Bo og Ib.\n\n 1. Godkendelse af dagsorden\n\nPunkt 4 tages først.\n\n 1. Meddelelser\n\nTanken er tom.\n\n 1. Fest på broen\n\nDatoen blev valgt:\n\n23. maj 2021 kl. 10:00-12:00\n\n12. juni 2021 kl. 10:00-12:00\n\n 1. Eventuelt\n\nIntet.'
    expect(outlineOf(text)).toEqual([['1 Godkendelse af dagsorden', '1 Meddelelser', '1 Fest på broen', '1 Eventuelt']])
  })
  test('on which every number is 1, and the last go on from it', () => {
    const text =
      '  1. Broen i vest\n\nDen er malet.\n\n  1. Godkendelse af dagsorden\n\nGodkendt\n\n  1. Nye lamper\n\nDe er bestilt.\n\n  1. Nyt fra haven: Intet\n  2. Eventuelt: Intet\n  3. Næste møde bliver den 3. juni'
    expect(outlineOf(text).map((rows) => rows.map((row) => row.slice(0, 10)))).toEqual([
      ['1 Broen i ', '1 Godkende', '1 Nye lamp', '1 Nyt fra ', '2 Eventuel', '3 Næste mø'],
    ])
  })
  test('with a dash for each number', () => {
    const text =
      '- Godkendelse af dagsorden\nBeslutning\nGodkendt.\n- Bådbroen\na. Tilbud\nBroen er rådden.\nBeslutning\nUdsat.\n- Sommerfest\nBeslutning\nDrøftet.\n- Eventuelt\nBo har en jolle til salg.'
    expect(outlineOf(text)).toEqual([['- Godkendelse af dagsorden', '- Bådbroen', '- Sommerfest', '- Eventuelt']])
  })
  test('dashes inside the one decision of a punkt are no punkter', () => {
    const [rows] = outlineOf(
      'Sagsfremstilling\nTre veje er nævnt:\n- Bredgade\n- Strandvej\n- Havnegade\nBeslutning\nGodkendt.',
    )
    expect(rows ?? []).not.toContain('- Bredgade')
  })
  test('`1).` is a number', () => {
    expect(
      outlineOf('1). Kassen.\nDer er flyttet konto.\n\n2). Haver.\nTo er ledige.\n\n3). Eventuelt.\nIntet.'),
    ).toEqual([['1 Kassen.', '2 Haver.', '3 Eventuelt.']])
  })
})

describe('what shows where punkter begin', () => {
  test('a contents list is known by its first title, printed again under it, where the source breaks off', () => {
    const list = '1. Kajen males\n2. Ny kran ved broen\n3. Salg af jolle\n4. Sommerfest\n\n'
    for (const header of ['PUNKTER\n\n', 'A. Sager til afgørelse i havnerådet\n'])
      expect(
        outlineOf(
          `${header}${list}${header.startsWith('A') ? header : ''}1. Kajen males\nKajen males\n\nDen er slidt, og`,
        ),
      ).toEqual([['1 Kajen males']])
  })
  test.each(['Sagsid.:', 'Sagsnr.:', 'Sagsnummer:'])('an empty %s for each, an item of a list', (label) => {
    const punkt = (text: string) => ` • ${label}\n\n  Beslutning Havnerådet den 03-05-2021\n\n  ${text}\n\n`
    expect(outlineOf(punkt('Godkendt.') + punkt('Udsat.') + punkt('Drøftet.'))).toEqual([['- ', '- ', '- ']])
  })
  test('a bullet and a colon, over titles that have none', () => {
    const text =
      '• Nyt fra formanden:\n\n- Tak for hjælpen.\n\n• Nyt fra udvalgene:\n\nKajen:\n\n- Den er malet.\n\nKranen:\n\n- Den er høj.'
    expect(outlineOf(text)).toEqual([['- Nyt fra formanden', '- Nyt fra udvalgene']])
  })
  test.each(['Evt:', 'Eventuelt', 'Evt.: Bo sælger sin jolle.'])(
    '%s without a number, after those with one',
    (last) => {
      const text = `Punkt 1: Kajen\nDen males.\n\nPunkt 2: Kranen\nUdsat.\n\nPunkt 3: Broen\nDrøftet.\n\n${last}\nFlaget er slidt.`
      expect(outlineOf(text)).toEqual([['1 Kajen', '2 Kranen', '3 Broen', `- ${last.replace(/:.*/u, '')}`]])
    },
  )
  test('where text stands under each title, a line of text is no title', () => {
    const text =
      '1 Kajen\nDen males.\n2 Kranen\nDen er høj og skal undersøges af et firma, som vi finder.\n3 Økonomi\nRegnskabet er lagt frem.\n4 Opfølgning på mødet med havnefogeden den 3. marts 2021\nBestyrelsen talte om det\n5 Eventuelt\nIntet'
    expect(outlineOf(text)).toEqual([
      ['1 Kajen', '2 Kranen', '3 Økonomi', '4 Opfølgning på mødet med havnefogeden den 3. marts 2021', '5 Eventuelt'],
    ])
  })
})

describe('heads and lists of many kinds', () => {
  test('meetings one after another, every number 1, the text after the colon, an empty closed part', () => {
    const meeting = (day: string) =>
      `Referat / beslutnings protokollat\n\nVedr. Menighedsrådsmøde d. ${day}, 2017\n\nDeltagere: Ea, Bo\n\nÅbent møde:\n\n 1. godkendelse af dagsorden: Dagsordenen blev godkendt.\n\n 1. : Tårnet: Nøglen er væk.\n\n 1. Kursus: Else og Bo deltager den 4. april.\n\n 1. Eventuelt: Intet\n\nLukket møde:\n\nNæste møde d. 3. juni\n\n`
    const text = meeting('3. maj') + meeting('3. juni')
    const punkter = ['1 godkendelse af dagsorden:', '1 Tårnet:', '1 Kursus:', '1 Eventuelt:']
    expect(cutOf(text).meetings.map(({ punkter }) => outline(punkter))).toEqual([punkter, punkter])
  })
  test('the meeting named over each punkt is no meeting of its own', () => {
    const punkt = (n: number, title: string) =>
      `\fMøde i Havneudvalget den 3. maj 2021\n\n${n}  Åbent         ${title}\n\nResumé\n\nDen er slidt.\n\n`
    const text = `Dagsorden til\nmøde i\nHavneudvalget\n\nMødedato 3. maj 2021\n${punkt(1, 'Kajen')}${punkt(2, 'Kranen')}${punkt(3, 'Broen')}`
    expect(cutOf(text).meetings.map(({ punkter }) => outline(punkter))).toEqual([['1 Kajen', '2 Kranen', '3 Broen']])
  })
  test('all titles of a contents list on one line', () => {
    const text =
      'Referat\n\n1. Kajen 2. Ny kran 3. Salg af jolle 4. Sommerfest\n\nDeltagere:\n\n\nIda Holm, A\nBo Ager, B\n\n\n1. Kajen\n\nUdsat.\n\n2. Ny kran\n\nUdsat.\n\n3. Salg af jolle\n\nUdsat.\n\n4. Sommerfest\n\nUdsat.'
    const { meetings } = cutOf(text)
    expect(meetings.map(({ punkter }) => outline(punkter))).toEqual([
      ['1 Kajen', '2 Ny kran', '3 Salg af jolle', '4 Sommerfest'],
    ])
    expect(meetings[0]?.head.map(({ text }) => text)).toContain('Ida Holm, A')
  })
  test('who was there, and nothing else, is a head of minutes; a bullet for the number that the agenda gave', () => {
    const text =
      'Til stede: Ida, Bo og Ea\n\nDagsorden:\n\n1. Tagets tilstand\n2. Loppemarked\n3. Evt.\n\n1. Tagets tilstand\n\nVi talte om taget.\n\n • Loppemarked\n\nBo låner borde.\n\n • Evt.\n\nDer er kage.'
    const { meetings } = cutOf(text)
    expect(meetings.map(({ punkter }) => outline(punkter))).toEqual([['1 Tagets tilstand', '2 Loppemarked', '3 Evt.']])
    expect([meetings[0]?.documentType, meetings[0]?.head[0]?.text]).toEqual(['referat', 'Til stede: Ida, Bo og Ea'])
  })
  test.each([
    'Aar 1861 den 22. august – Sogneforstanderskabet mødtes i Engby skole.',
    'Aar 1861 den 10. oktober – Møde i Engby skole. Sognepræsten er ikke mødt.',
    'Fredag d.15.april 1904 samledes Engby Menighedsraad i Engby Præstegaard.',
  ])('%s', (line) => {
    const text = `Aar 1861 den 6. juni – afholdtes møde i Engby skole.\n\n1. Vejen synet. Udsat.\n\nJ. Bang     C. Lund\n\n\n${line}\n\n1. Broen blev synet.\n\nJ. Bang     C. Lund`
    expect(cutOf(text).meetings.map(({ head }) => head.at(-1)?.text)).toContain(line)
  })
})

describe('lines that stand right over or against a heading', () => {
  test('the clocks of a punkt, over its heading', () => {
    const { meetings } = cutOf(
      `${head}Referat:\n\n(kl. 13:30-13:35)\n1. Kajen\n\nGodkendt.\n\n(kl. 13:35-13:40)\n2. Kranen\n\nUdsat.`,
    )
    const parts = meetings[0]?.punkter.map((punkt) => punkt.parts[0]?.heading.map(({ text }) => text))
    expect(parts).toEqual([
      ['(kl. 13:30-13:35)', '1. Kajen'],
      ['(kl. 13:35-13:40)', '2. Kranen'],
    ])
  })
  test('the first heading, set against the list of those present', () => {
    const text = 'Deltagere: Ida Holm, Bo Ager og Ea Sø.1. Kajen.\n\nDen er slidt.\n\n2. Kranen.\n\nDen er høj.'
    expect(outlineOf(text)).toEqual([['1 Kajen.', '2 Kranen.']])
  })
  test.each(['SAGER TIL UDVALGETS AFGØRELSE', 'Sager til Økonomiudvalgets/Kommunalbestyrelsens afgørelse'])(
    '%s',
    (group) => {
      const { meetings } = cutOf(`${head}${group}\n\n1. Kajen\n\nUdsat.\n\n2. Kranen\n\nUdsat.`)
      expect(meetings[0]?.punkter.map(({ category }) => category)).toEqual([group, group])
    },
  )
})

describe('answers to an agenda', () => {
  const agenda = '1. Rapport fra værket\n2. Hjemmeside\n3. Eventuelt\n\n'
  test('are told by number, with text for a title', () => {
    const text = `${agenda}Pkt 1: Formanden mindede om de gamle arbejder, der nu er gjort færdige.\n\nPkt 2: Siden er flyttet til en ny udbyder.\n\nPkt. 3: Der blev talt om lidt af hvert.`
    const { meetings } = cutOf(head + text)
    expect(meetings.map(({ punkter }) => outline(punkter))).toEqual([
      ['1 Rapport fra værket', '2 Hjemmeside', '3 Eventuelt'],
    ])
    expect(meetings[0]?.documentType).toBe('referat')
  })
  test('but a heading with its own title is none', () => {
    const text = `${agenda}Punkt 1: Rapport fra værket\nGodkendt.\n\nPunkt 2: Hjemmeside\nDen er flyttet.\n\nPunkt 3: Eventuelt\nIntet.`
    const { meetings } = cutOf(head + text)
    expect(meetings.map(({ punkter }) => outline(punkter))).toEqual([
      ['1 Rapport fra værket', '2 Hjemmeside', '3 Eventuelt'],
    ])
  })
  test('a number of `Ad` printed twice is two headings', () => {
    const text =
      'Ad 1. Valg af ordstyrer\n\nEa Lind blev valgt.\n\nAd 2. Opgaver\n\nBo Ager henter kaffe.\n\nad 2. Kassen\n\nDer er penge.\n\nAd 3. Eventuelt\n\nIntet.'
    expect(outlineOf(text)).toEqual([['1 Valg af ordstyrer', '2 Opgaver', '2 Kassen', '3 Eventuelt']])
  })
})

describe('a head that is hard to see', () => {
  test('a day and its hours open a source', () => {
    const { meetings } = cutOf(
      'Torsdag den 8.september 2022 kl. 09.00 – 11.45 på Havnehuset samt efterfølgende frokost på kroen i Engby med gæster\n\n1.Valg af ordstyrer. Ea valgt.\n\n2.Eventuelt. Intet.',
    )
    expect(meetings.map(({ head, punkter }) => [head.length, punkter.length])).toEqual([[1, 2]])
  })
  test('the word for a meeting and its day, over an agenda', () => {
    const text =
      '1. Regnskab\nGodkendt.\n\n2. Eventuelt\nIntet.\n\n\nGeneralforsamlingen den 22. maj 2021\nEa Lind bød velkommen.\n\nDagsorden:\n\n1. Valg af dirigent\n2. Beretning\n3. Valg'
    expect(outlineOf(text).length).toBe(2)
  })
})

test('the name of a file, with a board and a day in it, begins no meeting', () => {
  const text = `${head}1. Nye bolværker\n\nBeslutning:\nRådet oversender sagen til budgettet.\n\nBilag:\nTegning.pdf\nProtokol fra Havnerådet 17-03-2021.pdf\n\n2. Eventuelt\n\nBeslutning:\nIntet.\n\nTlf. 12 34 56 78 - Kontakt webmaster\n`
  const { meetings, furniture } = cutOf(text)
  expect(meetings.map(({ punkter }) => outline(punkter))).toEqual([['1 Nye bolværker', '2 Eventuelt']])
  expect(sectionsIn(meetings[0]?.punkter[0])).toEqual([
    'beslutning Beslutning: Rådet oversender sagen til budgettet.',
    'bilag Bilag: Tegning.pdf Protokol fra Havnerådet 17-03-2021.pdf',
  ])
  expect(furniture.map(({ kind }) => kind)).toEqual(['navigation'])
})

describe('a list that a page begins anew behind each paragraph', () => {
  const list = (...punkter: string[]) => outlineOf(punkter.join('\n\n'))
  test('short titles, the last as agendas end', () => {
    expect(
      list(
        '1. Baneplan',
        'Ida laver den.',
        '1. Skure',
        'To står åbne.',
        '1. Kampe i 2018',
        'Der er ti.',
        '1. Evt.',
        'Intet.',
      ),
    ).toEqual([['1 Baneplan', '1 Skure', '1 Kampe i 2018', '1 Evt.']])
  })
  test('titles before colons, with a list of its own set in below one', () => {
    expect(
      list(
        '1. Baneplan: Ida laver den.',
        '1. Nøgler: Der mangler to.\n  1. Bo',
        'Har sin.',
        '  1. Ea',
        '1. Mål: Nettet er hullet.',
        '1. Eventuelt: Intet.',
      ),
    ).toEqual([['1 Baneplan:', '1 Nøgler:', '1 Mål:', '1 Eventuelt:']])
  })
  test('only behind some of them', () => {
    const first =
      '1. VALG AF DIRIGENT: Ida Holm, dirigent.\n2. BERETNING: Bo fortalte om lejren i juli. Tak for året!\n3. VALG TIL RÅDET.'
    expect(
      list(
        first,
        'På valg er:',
        'Ea Toft',
        '1. VALG AF REVISORER.',
        'Begge fortsætter.',
        '1. EVENTUELT. Hytten er malet.',
      ),
    ).toEqual([['1 VALG AF DIRIGENT:', '2 BERETNING:', '3 VALG TIL RÅDET.', '1 VALG AF REVISORER.', '1 EVENTUELT.']])
  })
  test('once, in its middle, and with a list of its own set in', () => {
    const anew = ['– Ida er på valg', '– Bo er ikke på valg', ' 1. Fest på broen\n Den 3. juni', ' 2. Siden sidst']
    const titles = ['1 Godkendelse af referat', '2 Regnskab 2016', '3 Mødet den 5. maj 2017']
    const first = titles.map((title) => ` ${title.replace(' ', '. ')}\n Tanken er tom.`)
    const own = '  – Husk at søge:\n\n  1. Fonden\n  2. Puljen\n 3. Eventuelt\n Intet.'
    expect(list(...first, ...anew, own)).toEqual([[...titles, '1 Fest på broen', '2 Siden sidst', '3 Eventuelt']])
  })
  test('but a list inside a punkt, behind which the numbers go on, is none', () => {
    const text = '1. Referat\nGodkendt.\n2. Orientering\nPunkter:\n1. Regnskab\n2. Broen\n3. Eventuelt\nIntet.'
    expect(outlineOf(text)).toEqual([['1 Referat', '2 Orientering', '3 Eventuelt']])
  })
  test('recommendations, one in each punkt, are none', () => {
    const punkt = (title: string) => `${title}\n\nIndstilling\n\n1. Taksten hæves\n\nBeslutning\n\nGodkendt.`
    expect(
      list(...['Kajen', 'Kranen', 'Broen', 'Eventuelt'].map(punkt))
        .flat()
        .filter((one) => one.includes('Taksten')),
    ).toEqual([])
  })
  test('lists set in below their headings are of them', () => {
    const text =
      ' 1. Quizaften\n\n  1. God stemning\n  2. Tre hold\n 2. Møde med lederne\n\n  1. Ida viste planen\n  2. De tog den med\n  3. Ea sender mailen til alle, der var med på stormødet i oktober\n 3. Valgfest?\n\n  1. Ikke her i huset\n  2. Måske på rådhuset\n  3. Spørg Bo\n  4. Hent stole'
    expect(outlineOf(text)).toEqual([['1 Quizaften', '2 Møde med lederne', '3 Valgfest?']])
  })
})

test.each(['\n', '\n\n'])('a list that begins anew under every title, over bullets, is one', (between) => {
  const text = [
    '1. Diverse',
    '• Turen er betalt',
    '• Lejren aflyses',
    '1. Opfølgning på mødet',
    '• Fanen bæres af Bo',
  ].join(between)
  expect(outlineOf(text)).toEqual([['1 Diverse', '1 Opfølgning på mødet']])
})
