import { describe, expect, test } from 'vitest'
import { cutOf, outline, sectionsIn, textOf } from './cut.ts'

interface Case {
  readonly name: string
  readonly text: string
  readonly punkter: readonly string[]
}

const head = 'Referat\nHavneudvalget\n3. maj 2021 kl. 15:00\n\n'

/** Minutes told in their lines, and the shorter ones of the meeting before under them. */
const twoMeetings =
  'Referat fra bestyrelsesmøde torsdag d. 15. marts 2018, kl. 20.30 i Hallen\nTil stede: Ida, Bo og Ea\n1. Klargøring: Linjerne er tjekket, og bane 1 er klar.\n2. Kassen: Bo fremlagde regnskabet, og alt er betalt.\n3. Evt. Intet.\n\nRef. Ea\n\nReferat fra bestyrelsesmøde tirsdag d. 19. september 2017, kl. 19.00 hos Bo\nTil stede: Ida, Bo og Ea. Afbud fra Per\n1. Sæsonens slutning: Banerne lukkes lørdag d. 21. oktober kl. 10.00.\n2. Klubmesterskab: Der var 9 deltagere. Ea vandt.\n3. Evt. Intet.\n\nRef. Ea\n'

/** What a number's place in the list decides, and what it does not. All texts and names are invented. */
const cases: readonly Case[] = [
  {
    name: 'the word of a section whose number goes on with the list is a punkt',
    text: `${head}1. Fraværende\n\nIngen.\n\n2. Bemærkninger til dagsordenen:\n\n3. Klage over støj\n\nKlagen besvares.\n\n4. Økonomi\n\nRegnskabet blev gennemgået.`,
    punkter: ['1 Fraværende', '2 Bemærkninger til dagsordenen:', '3 Klage over støj', '4 Økonomi'],
  },
  {
    name: 'behind `Pkt. 2:` the word of a section is a title',
    text: `${head}Pkt. 1: Godkendelse af dagsorden\nGodkendt.\nPkt. 2: Økonomi\nRegnskabet blev gennemgået.\nPkt. 3: Eventuelt\nIntet.`,
    punkter: ['1 Godkendelse af dagsorden', '2 Økonomi', '3 Eventuelt'],
  },
  {
    name: 'the word of a section whose text stands behind it, among punkter told in their lines',
    text: `${head}Deltagere:\nIda Holm\nBo Ry\n\nFraværende:\nEa Toft\n\n1. Godkendelse af dagsorden: Godkendt.\n2. Økonomi: Bo gennemgik regnskabet. Taget til efterretning.\n3. Sommerfest: Holdes den 24. juni. Ida køber ind.\n4. Eventuelt: Intet.`,
    punkter: ['1 Godkendelse af dagsorden:', '2 Økonomi:', '3 Sommerfest:', '4 Eventuelt:'],
  },
  {
    name: 'a contents list of numbers, titles and pages on rows of their own, though a title ends as a sentence',
    text: `${head}INDHOLDSFORTEGNELSE:\n\nPkt. nr.\nSag\nSidetal\n\n1.\nVelkomst ved formanden\n3\n2.\nHvorfor der er nedsat et råd, og hvad det skal arbejde med.\n4\n3.\nEventuelt\n5\n\n1.      Velkomst ved formanden\nJ.nr.: 00.10.10A30-T77185\n\nVel mødt.\n\n2.      Hvorfor der er nedsat et råd, og hvad det skal arbejde med.\nJ.nr.: 00.10.10A30-T77186\n\nTaget til efterretning.\n\n3.      Eventuelt\nJ.nr.: 00.10.10A30-T77187\n\nIntet.`,
    punkter: [
      '1 Velkomst ved formanden',
      '2 Hvorfor der er nedsat et råd, og hvad det skal arbejde med.',
      '3 Eventuelt',
    ],
  },
  {
    name: 'the word of a section whose letter goes on with the list is a punkt',
    text: `${head}a. Godkendelse af referat\nGodkendt.\n\nb. Nyt fra formanden\nHun er rejst.\n\nc. Økonomi\nDer er penge nok.\n\nd. Eventuelt\nIntet.`,
    punkter: ['a Godkendelse af referat', 'b Nyt fra formanden', 'c Økonomi', 'd Eventuelt'],
  },
  {
    name: 'the numbered sections of a punkt are none',
    text: `${head}1. Kajplads til sejlere\n\n1. Resume\n\nDer er ansøgt.\n\n2. Beslutningspunkter\n\nDet indstilles.\n\n3. Økonomi\n\nIngen.\n\n2. Ny kran\n\n1. Resume\n\nKranen er slidt.\n\n2. Beslutningspunkter\n\nDet indstilles.`,
    punkter: ['1 Kajplads til sejlere', '2 Ny kran'],
  },
  {
    name: 'a case number that stands apart sets the heading under it apart',
    text: `${head}For åbne døre:\n\nIndholdsfortegnelse\n\nPkt. Tekst Side\n1 Nye udvalg 1\n2 Grundlag for ledelsen 4\n\n1-01-72-25-07\n1. Nye udvalg\n\nResume\nDer nedsættes udvalg.\n\n1-01-72-9-07\n2. Grundlag for ledelsen\n\nResume\nGrundlaget er nyt.`,
    punkter: ['1 Nye udvalg', '2 Grundlag for ledelsen'],
  },
  {
    name: 'numbers and pages on rows of their own under `Side` are a contents list',
    text: `${head}Indholdsfortegnelse\nPkt.\nTekst\nÅbne dagsordenspunkter\nSide\n1\nHavnens takster\n3\n2\nHavnehuset - nyt\nlydanlæg\n4\nLukkede dagsordenspunkter\n3\nSalg af areal\n8\n1. Havnens takster\nSagsfremstilling\nTaksterne er gamle.`,
    punkter: ['1 Havnens takster'],
  },
  {
    name: 'what is decided on each recommendation answers no list of punkter',
    text: `${head}1. Kajen\n\nBeslutning\n\nAd 1. Godkendt.\nAd 2. Et flertal godkendte indstillingen.\n\n2. Kranen\n\nBeslutning\n\nUdsat.`,
    punkter: ['1 Kajen', '2 Kranen'],
  },
  {
    name: 'the title of a case stands under its number and its journal number',
    text: `${head}Sag nr. 14\nJ.nr. 8-70-20-3-98\nTilskud til bådhuset\n\nSagen er ny.\n\nSag nr. 15\nJ.nr. 8-70-4-98\n\nNy vej ved havnen\n\nUdsat.`,
    punkter: ['14 Tilskud til bådhuset', '15 Ny vej ved havnen'],
  },
  {
    name: 'each punkt of a form begins with the label of its title',
    text: `${head}Emne: Kajen\n\nOpgave: Kajen skal males.\n\nBeslutning: Ida maler den.\n\nEmne: Kranen\n\nOpgave: Kranen skal smøres.\n\nBeslutning: Udsat.`,
    punkter: ['- Kajen', '- Kranen'],
  },
  {
    name: 'people numbered under their label are no punkter',
    text: `${head}1. Godkendelse af dagsorden\n\nDeltagerne var:\n\n1. Borgmester Ida Holm (A)\n\n2. Bo Ager (B)\n\n3. Finn Lund\n\nGodkendt.\n\n2. Kranen\n\nUdsat.`,
    punkter: ['1 Godkendelse af dagsorden', '2 Kranen'],
  },
  {
    name: 'a title that ends at a colon is over',
    text: `${head}1. Medlemmernes tilknytning til de enkelte havneafsnit:\nNy liste udarbejdes.\n\n2. Debat om kranen:\nDen er slidt.`,
    punkter: ['1 Medlemmernes tilknytning til de enkelte havneafsnit:', '2 Debat om kranen:'],
  },
  {
    name: 'a number printed again',
    text: `${head}1. Godkendelse af dagsorden\n\nBeslutning\n\nGodkendt.\n\n2. Orientering om kajen\n\nBeslutning\n\nTaget til efterretning.\n\n2. Orientering om kranen\n\nBeslutning\n\nTaget til efterretning.\n\n3. Eventuelt\n\nBeslutning\n\nIntet.`,
    punkter: ['1 Godkendelse af dagsorden', '2 Orientering om kajen', '2 Orientering om kranen', '3 Eventuelt'],
  },
  {
    name: 'numbers that changed places',
    text: `${head}Punkt 1: Dagsorden\n\nGodkendt.\n\nPunkt 2: Kajen\n\nUdsat.\n\nPunkt 4: Kranen\n\nUdsat.\n\nPunkt 3: Molen\n\nUdsat.\n\nPunkt 5: Eventuelt\n\nIntet.`,
    punkter: ['1 Dagsorden', '2 Kajen', '4 Kranen', '3 Molen', '5 Eventuelt'],
  },
  {
    name: 'a list that a sentence in a punkt introduces, and the groups of a list that introduce its punkter',
    text: `${head}1. Meddelelser fra formanden\n\nFølgende emner blev nævnt under punktet:\n\n1. Afbud. Ida Holm er syg.\n\n2. Kranen. Formanden orienterede om, at kranen er malet, og at den er grøn nu, hvilket flere er glade for, mens andre hellere ville have haft den blå eller rød.\n\nBeslutningspunkter:\n\n2. Nyt reglement for kajen\n\nVedtaget.\n\n3. Ny kran\n\nVedtaget.`,
    punkter: ['1 Meddelelser fra formanden', '2 Nyt reglement for kajen', '3 Ny kran'],
  },
  {
    name: 'case numbers and days are no headings',
    text: `${head}1. Spørgetid\n\nSag 306-2009-600\n\nDok. 306-2019-2634\n\nIngen spørgsmål.\n\n09. 11 2021\n\n2. Eventuelt\n\nIntet.`,
    punkter: ['1 Spørgetid', '2 Eventuelt'],
  },
  {
    name: 'a name beside a number is no title',
    text: `${head}Pkt. 1\n\nGodkendelse af dagsorden\n\nGodkendt\n\nPkt. 2 (Ida)\n\nKranen\n\nDen er slidt.`,
    punkter: ['1 Godkendelse af dagsorden', '2 Kranen'],
  },
  {
    name: 'a title over a number, however long',
    text: `${head}Spørgetid\nSag nr. 12\n\nBeslutningskompetence: KB\n\nBeslutning\n\nIngen.\n\nTillæg 4 til lokalplan 17 for området ved kajen - endelig vedtagelse\nSag nr. 13\n\nBeslutningskompetence: KB\n\nBeslutning\n\nGodkendt.`,
    punkter: ['12 Spørgetid', '13 Tillæg 4 til lokalplan 17 for området ved kajen - endelig vedtagelse'],
  },
  {
    name: 'the heading of a contents list set against the first punkt',
    text: `${head}Indholdsfortegnelse1. Fraværende\n\nResume\n\nIngen.\n\n2. Kajen\n\nResume\n\nDen er lang.`,
    punkter: ['1 Fraværende', '2 Kajen'],
  },
]

describe('numbers in sequence', () => {
  test.each(cases)('$name', ({ text, punkter }) => {
    expect(cutOf(text).meetings.map((meeting) => outline(meeting.punkter))).toEqual([punkter])
  })
  test('a case number over its heading is the heading’s', () => {
    const { meetings } = cutOf(`${head}Sagnr.: 1-51-71-3321-08\n\n1. Kajen\n\nResume\n\nDen er lang.`)
    expect(textOf(meetings[0]?.punkter[0]?.parts[0]?.heading ?? [])).toBe('Sagnr.: 1-51-71-3321-08 1. Kajen')
  })
  test('text after a title’s colon is text', () => {
    const { meetings } = cutOf(
      `${head}1. Tilknytning til de enkelte havneafsnit:\nNy liste udarbejdes.\n\n2. Kran\nUdsat.`,
    )
    expect(sectionsIn(meetings[0]?.punkter[0])).toEqual(['andet -: Ny liste udarbejdes.'])
  })
  test.each(['Engby Sogneraads Protokol 9/2 1921 –', '1a. Forhandlingsprotokol for Engby Kommune fra 1. Maj 1915'])(
    'what is written on a volume opens no meeting: %s',
    (title) => {
      const { meetings, unassigned } = cutOf(
        `${title}\n\nAar 1921 d. 9/2 holdt Sogneraadet Møde i Engby Kro. Følgende Sager behandledes:\n\n1. Regning fra Smeden.\n\nAnvist.\n\n2. Skrivelse fra Amtet.\n\nTil Efterretning.`,
      )
      expect(meetings.map(({ punkter }) => outline(punkter))).toEqual([
        ['1 Regning fra Smeden.', '2 Skrivelse fra Amtet.'],
      ])
      expect(unassigned.map((lines) => lines.map(({ text }) => text))).toEqual([[title]])
    },
  )
  test('the title of a volume tells whose first meeting stands under it', () => {
    const { meetings, unassigned } = cutOf(
      'Engby Sogneraads Forhandlingsprotokol 1909 – 1915.\n\nAar 1909 d. 9/2 holdtes Møde i Engby Kro. Følgende Sager behandledes:\n\n1. Regning fra Smeden.\n\nAnvist.\n\n2. Skrivelse fra Amtet.\n\nTil Efterretning.',
    )
    expect(meetings.map(({ punkter }) => outline(punkter))).toEqual([
      ['1 Regning fra Smeden.', '2 Skrivelse fra Amtet.'],
    ])
    expect(textOf(meetings[0]?.head ?? [])).toContain('Engby Sogneraads Forhandlingsprotokol')
    expect(unassigned).toEqual([])
  })
})

describe('what an export set against its neighbour', () => {
  test('a heading against the label before it, or against the contents list', () => {
    const { meetings } = cutOf(
      `${head}PUNKTER\n\n1. Kajen\n2. Nye stole\n3. Eventuelt1. Kajen\n\nIndstilling\nDen males.\n\nReferat\nSagsfremstilling2. Nye stole\n\nIndstilling\nDe købes.`,
    )
    expect(meetings.map(({ punkter }) => outline(punkter))).toEqual([['1 Kajen', '2 Nye stole']])
    expect(sectionsIn(meetings[0]?.punkter[1])).toEqual(['indstilling Indstilling: De købes.'])
  })
  test('the punkter of a list whose lines were run together', () => {
    const list = (third: number) =>
      `${head}1. Valg af dirigent:  Ida Holm.2. Beretning: Bo Ry fortalte om året, der gik godt.\n\nDer er nye stole.${third}. Regnskab: Det er godkendt.${third + 1}. Valg af revisor: Ea Sø.${third + 2}. Eventuelt: Intet.`
    expect(cutOf(list(3)).meetings.map(({ punkter }) => outline(punkter))).toEqual([
      ['1 Valg af dirigent:', '2 Beretning:', '3 Regnskab:', '4 Valg af revisor:', '5 Eventuelt:'],
    ])
    expect(cutOf(list(30)).meetings.map(({ punkter }) => punkter)).toHaveLength(1)
    expect(cutOf(list(30)).meetings[0]?.punkter).toHaveLength(1)
  })
  test('a site’s button before a label', () => {
    const { meetings } = cutOf(
      `${head}1. Kajen\nfold dette punkt ind Resume\n\nDen er slidt.\n\nfold dette punkt ind Beslutning\n\nUdsat.`,
    )
    expect(sectionsIn(meetings[0]?.punkter[0])).toEqual([
      'resumé Resume: Den er slidt.',
      'beslutning Beslutning: Udsat.',
    ])
  })
  test('a number inside a word is no heading', () => {
    const { meetings } = cutOf(`${head}1. Kajen\n\nSe bilag2. Den er lang.\n\n2. Kranen\n\nDen er høj.`)
    expect(outline(meetings[0]?.punkter ?? [])).toEqual(['1 Kajen', '2 Kranen'])
  })
  test('who proposes is a label where none stands above', () => {
    const { meetings } = cutOf(
      `${head}1. Kajen\n\nResume\n\nDen er slidt.\n\nHavneudvalget indstiller,\n\nat kajen males.\n\n2. Kranen\n\nIndstilling\n\nHavneudvalget indstiller,\n\nat kranen males.`,
    )
    expect(meetings[0]?.punkter.map(sectionsIn)).toEqual([
      ['resumé Resume: Den er slidt.', 'indstilling Havneudvalget indstiller,: at kajen males.'],
      ['indstilling Indstilling: Havneudvalget indstiller,  at kranen males.'],
    ])
  })
})

test('a board on a day over the word for the paper begins another source where it opens a page', () => {
  const { meetings } = cutOf(
    `${head}1. Kajen\n\nUdsat.\n\fByrådet 22-01-2020\n\nReferat\n\n  • 301. Kranen\n\nGodkendt.`,
  )
  expect(meetings.map(({ punkter }) => outline(punkter))).toEqual([['1 Kajen'], ['301 Kranen']])
})

test('the shorter minutes under the newest of a page are read in its manner, the first of their punkter right under who came', () => {
  expect(cutOf(twoMeetings).meetings.map(({ punkter }) => outline(punkter))).toEqual([
    ['1 Klargøring:', '2 Kassen:', '3 Evt.'],
    ['1 Sæsonens slutning:', '2 Klubmesterskab:', '3 Evt.'],
  ])
})

test('who stayed away, between the agenda and the replies to it, and a reply to two of its punkter', () => {
  const text = `${head}Dagsorden:\n1. Orientering\n2. Hjemmeside\n3. Information\n4. Eventuelt\n\nAfbud fra Ida Holm\n\nPkt 1: Bo fortalte om de nye pumper på kajen.\n\nPkt 2 & 3: Der kan findes meget på hjemmesiden.\n\nPkt. 4: Der var forskelligt at tale om.`
  const [meeting] = cutOf(text).meetings
  expect(outline(meeting?.punkter ?? [])).toEqual(['1 Orientering', '2 Hjemmeside', '3 Information', '4 Eventuelt'])
  expect(textOf(meeting?.head ?? [])).toContain('Afbud fra Ida Holm')
  expect(sectionsIn(meeting?.punkter[1])).toEqual(['andet -: Der kan findes meget på hjemmesiden.'])
})
