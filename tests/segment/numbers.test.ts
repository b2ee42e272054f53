import { expect, test } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import { segment } from '../../src/segment/index.ts'
import { breaches } from './breaches.ts'
import { cutOf, linesOf } from './cut.ts'

const silent = () => undefined
const meetingsOf = (text: string) => extract(segment(linesOf(text), silent), silent)
const titlesOf = (text: string) =>
  meetingsOf(text).map(({ punkter }) => punkter.map(({ number, title }) => `${number} ${title}`))
const head = 'Referat\n\nHavnebestyrelsen\n\nTirsdag den 6. marts 2018 kl. 16.00\n\n'

test('a running number with its year, listed first and told after', () => {
  const titles = ['18/08 Referat fra sidst', '18/09 Ny kran', '18/10 Sommerlukning', '18/11 Eventuelt']
  const text = `${head}Dagsorden\n${titles.join('\n')}\n\n${titles.map((title) => `${title}\nDrøftet.\n`).join('\n')}`
  expect(titlesOf(text)).toEqual([titles])
  expect(breaches(linesOf(text), cutOf(text))).toEqual([])
})

test('a capital letter after the number', () => {
  const text = `${head}1.     Godkendelse af dagsorden
Godkendt.

2.     Havneudvalget

2.A.   Indstilling om kontingent
Vedtaget.

2.B.   Indstilling om ny bro
Udsat.

3.     Eventuelt
Intet.
`
  expect(titlesOf(text)[0]).toEqual([
    '1 Godkendelse af dagsorden',
    '2 Havneudvalget',
    '2.A Indstilling om kontingent',
    '2.B Indstilling om ny bro',
    '3 Eventuelt',
  ])
})

test('the first of a list stands behind the word over it, and the answers have letters', () => {
  const text = `${head}Dagsorden:   1. Referat fra sidst
             2. Forslag
                a. Ny kran
                b. Ny bro
             3. Takster
             4. Eventuelt

Ad 1. Referat fra sidst

Godkendt.

Ad 2.a. Ny kran

Vedtaget med 7 stemmer for og 2 imod.

Ad 2.b. Ny bro

Forkastet.

Ad 3. Takster

Udsat.

Ad 4. Eventuelt

Intet.
`
  expect(titlesOf(text)).toEqual([
    ['1 Referat fra sidst', '2 Forslag', '2.a Ny kran', '2.b Ny bro', '3 Takster', '4 Eventuelt'],
  ])
  expect(breaches(linesOf(text), cutOf(text))).toEqual([])
})

test('numbers go on from meeting to meeting, as the contents list of each promises', () => {
  const meeting = (day: string, first: number) => `Havnebestyrelsen

Referat

${day} 15:30

Mødelokale 2
\fIndholdsfortegnelse

Punkter på åbent møde:

${first}: Godkendelse af dagsorden
${first + 1}: Ny kran på kaj ${first}
\fPunkt ${first}: Godkendelse af dagsorden

Beslutning

Godkendt.

Punkt ${first + 1}: Ny kran på kaj ${first}

Beslutning

Udsat.
`
  expect(titlesOf(`${meeting('07-02-2018', 1)}\f${meeting('04-04-2018', 3)}`)).toEqual([
    ['1 Godkendelse af dagsorden', '2 Ny kran på kaj 1'],
    ['3 Godkendelse af dagsorden', '4 Ny kran på kaj 3'],
  ])
})

test('a group in the words of the paper does not end its contents list', () => {
  const text = `${head}Indholdsfortegnelse

PUNKTER VEDR. DEN NYE HAVN
112. Kajen ............................................. 2
113. Takster ........................................... 3

GODKENDELSER AF TIDLIGERE BESLUTNINGER
114. Salg af Molen 4 ................................... 4

Punkt 112
Kajen

Beslutning:
Godkendt.

Punkt 113
Takster

Beslutning:
Udsat.

Punkt 114
Salg af Molen 4

Beslutning:
Godkendt.
`
  expect(titlesOf(text)).toEqual([['112 Kajen', '113 Takster', '114 Salg af Molen 4']])
})

test('the meeting and its day alone open a meeting of an old protocol, also where cases are numbered Nr. 1', () => {
  const text = `Byraadets Forhandlinger.

Mødet Torsdagen den 7de Marts 1895.

Alle Medlemmer vare tilstede.

Nr. 1. Kæmnerens Regnskab for Februar. Toges til Efterretning.

Nr. 2. Udvidelse af Kirkegaarden. Sagen udsattes.
`
  expect(meetingsOf(text).map(({ date, punkter }) => [date, punkter.length])).toEqual([['1895-03-07', 2]])
})

test('minutes, letter and case numbers at a title and under it', () => {
  const text = `${head}1. Godkendelse af referat (B 5 min.)\n\nGodkendt.\n\n2. J.nr. 41 – Ny brovægt (D 10 min.)\n\nKULBSN / 08/4410                    ÅBEN SAG\n\nDrøftet.\n`
  expect(meetingsOf(text)[0]?.punkter).toMatchObject([
    { title: 'Godkendelse af referat', durationMinutes: 5 },
    { title: 'Ny brovægt', durationMinutes: 10, caseNumbers: ['41', '08/4410'] },
  ])
})

test('the number of the case beside that of the punkt, and the title below', () => {
  const text = `${head}1. J.nr. 8-70-1-79
   Ny kran.

   Kranen er gammel.

   Beslutning: Godkendt.

2. J.nr. 8-73-12-78
   Takster for gæster fra 1. maj.

   Beslutning: Udsat.
`
  expect(titlesOf(text)[0]).toEqual(['1 Ny kran.', '2 Takster for gæster fra 1. maj.'])
  expect(meetingsOf(text)[0]?.punkter.map(({ caseNumbers }) => caseNumbers)).toEqual([['8-70-1-79'], ['8-73-12-78']])
  const marked = text.replace(/^(\d)\. J\.nr\. (\S+)$/gmu, 'Sag nr. 10$1   Sags-id. 86/11$1')
  expect(titlesOf(marked)[0]).toEqual(['101 Ny kran.', '102 Takster for gæster fra 1. maj.'])
  expect(meetingsOf(marked)[0]?.punkter.map(({ caseNumbers }) => caseNumbers)).toEqual([['86/111'], ['86/112']])
})

test('the number of the case at the right margin of the title', () => {
  const text = `${head}Pkt. 1.   Ny kran                              Sag 04-1132

Godkendt.

Pkt. 2.   Takster                              J.nr. 8-73-12-78

Udsat.
`
  expect(titlesOf(text)[0]).toEqual(['1 Ny kran', '2 Takster'])
  expect(meetingsOf(text)[0]?.punkter.map(({ caseNumbers }) => caseNumbers)).toEqual([['04-1132'], ['8-73-12-78']])
})

test('the archive’s number of a case, alone right under the title of each punkt', () => {
  const text = `${head}1. Lys på molen
Sag nr. 24/94

Opsættes.

2. Skilte ved
havnekontoret
Sag nr. 31/94

Udsat.

3. Ny kran
Sag nr. 12/93

Godkendt.
`
  expect(titlesOf(text)).toEqual([['1 Lys på molen', '2 Skilte ved havnekontoret', '3 Ny kran']])
  expect(meetingsOf(text)[0]?.punkter.map(({ caseNumbers }) => caseNumbers)).toEqual([['24/94'], ['31/94'], ['12/93']])
})

test('the title under its number has a label, or stands below the word that says who may read it', () => {
  const labelled = `${head}Sag 1\nEmne: Ny kran\nBeslutning: Godkendt.\n\nSag 2\nEmne:\nTakster på kajen\nBeslutning: Udsat.\n\nSag 3: Emne: Eventuelt\nBeslutning: Intet.\n`
  expect(titlesOf(labelled)).toEqual([['1 Ny kran', '2 Takster på kajen', '3 Eventuelt']])
  const open = `${head}Sag nr. 212\nÅben\nNy kran\nJ.nr. 8-16-3-79\n\nBeslutning: Godkendt.\n\nSag nr. 213\nLukket\nKlagesag\n\nBeslutning: Udsat.\n\nSag nr. 214\nÅben\nEventuelt\n\nBeslutning: Intet.\n`
  expect(titlesOf(open)).toEqual([['212 Ny kran', '213 Klagesag', '214 Eventuelt']])
  expect(meetingsOf(open)[0]?.punkter.map(({ closed }) => closed)).toEqual([false, true, false])
})

test('a number over the word of a section is a punkt where its parts follow', () => {
  const text = `${head}1   Opfølgning\n1.1 Referatet er sendt ud.\n2   Økonomi\n2.1 Budgettet holder.\n2.2 Kranen betales af havnen.\n3   Tidsplan\n3.1 Broen males i maj.\n4   Eventuelt\n4.1 Intet\n`
  expect(titlesOf(text)[0]?.filter((title) => /^\d /.test(title))).toEqual([
    '1 Opfølgning',
    '2 Økonomi',
    '3 Tidsplan',
    '4 Eventuelt',
  ])
})

test('a part between two others whose title and text share its line', () => {
  const text = `${head}1. Kassekladde.   Bilag 12 er drøftet   Budgettet følges\n4. Medlemsmøde\n4.1. Indkaldelse: fire uger før mødet den 19/9\n4.2. Forslag fra medlemmer:   Modtagne forslag gennemgået.\n4.3. Forslag fra bestyrelsen:   Forslag om porten gennemgået\n6 Projekter\n6.1 Vinduer   De kan skiftes uden at lejen stiger\n`
  expect(titlesOf(text)[0]).toEqual([
    '1 Kassekladde.',
    '4 Medlemsmøde',
    '4.1 Indkaldelse: fire uger før mødet den 19/9',
    '4.2 Forslag fra medlemmer',
    '4.3 Forslag fra bestyrelsen',
    '6 Projekter',
    '6.1 Vinduer',
  ])
})

test('each case begins with the word for it, and none has a number', () => {
  const text = `${head}Sag: Ny kran\nBeslutning: Godkendt.\n\nSag: Takster\nReferat: De er fra 2011.\nBeslutning: Udsat.\n`
  expect(titlesOf(text)).toEqual([['null Ny kran', 'null Takster']])
})

test('the letter of its group and a number count each case', () => {
  const text = `${head}A. SAGER TIL BESLUTNING\n\nA1. Ny kran\nGodkendt.\n\nA2. Takster\nUdsat.\n\nB. ORIENTERING\n\nB1. Besøg på havnen\nTaget til efterretning.\n`
  expect(titlesOf(text)).toEqual([['A1 Ny kran', 'A2 Takster', 'B1 Besøg på havnen']])
  expect(meetingsOf(text)[0]?.punkter.map(({ category }) => category)).toEqual([
    'SAGER TIL BESLUTNING',
    'SAGER TIL BESLUTNING',
    'ORIENTERING',
  ])
  expect(meetingsOf(text)[0]?.punkter[1]?.decision?.text).toBe('Udsat.')
})

test('the hours of each punkt stand before its number', () => {
  const text = `${head}16.00-16.05   1. Referat fra sidst\n              Godkendt.\n\n16.05-16.30   2. Ny kran\n              Udsat.\n\n16.30         3. Eventuelt\n              Intet.\n`
  expect(titlesOf(text)).toEqual([['1 Referat fra sidst', '2 Ny kran', '3 Eventuelt']])
  expect(meetingsOf(text)[0]?.punkter).toMatchObject([
    { startTime: '16:00', endTime: '16:05', decision: { text: 'Godkendt.' } },
    { startTime: '16:05', endTime: '16:30', decision: { text: 'Udsat.' } },
    { decision: { text: 'Intet.' } },
  ])
  expect(breaches(linesOf(text), cutOf(text))).toEqual([])
})

test('a clock before a title says when its punkt is taken', () => {
  const text = `${head}17.00 Godkendelse af dagsorden\nGodkendt.\n\n17.05 Nyt fra havnen\nKranen er malet.\n\n18.45 Eventuelt\nIntet.\n`
  expect(meetingsOf(text)[0]?.punkter).toMatchObject([
    { number: null, title: 'Godkendelse af dagsorden', startTime: '17:00' },
    { number: null, title: 'Nyt fra havnen', startTime: '17:05' },
    { number: null, title: 'Eventuelt', startTime: '18:45' },
  ])
})

test('the number of its case under the first title, right below the head', () => {
  const text =
    'Havneudvalget\n\nBESLUTNINGSPROTOKOL\n\nMødedato: 4. december 2012\nMødested: Havnekontoret\n\n\n148   2. behandling af takster\n\nJ.nr.: 00.22.00-P35-18\n\nBeslutning\nGodkendt.\n\n149   Kranen\n\nJ.nr.: 00.22.00-P35-19\n\nBeslutning\nUdsat.\n\n150   Eventuelt\n\nBeslutning\nIntet.\n'
  expect(titlesOf(text)).toEqual([['148 2. behandling af takster', '149 Kranen', '150 Eventuelt']])
})

test('bare numbers right under the word for the open agenda', () => {
  const text =
    'Havneudvalget\n\nBeslutninger fra mødet den 17. juni 2013 kl. 16.00\nHavnekontoret\n\nFraværende: Liv Bo (B)\n\n\nÅBEN DAGSORDEN\n\n\n81 Godkendelse af dagsorden\n   Godkendt.\n\n82 Meddelelser\n   Formand:\n   - Ny kran.\n   Taget til efterretning.\n\n83 Kajen\n   13/8871\n   Udsat.\n'
  expect(titlesOf(text)).toEqual([['81 Godkendelse af dagsorden', '82 Meddelelser', '83 Kajen']])
})
