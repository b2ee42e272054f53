import { expect, test } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import { segment } from '../../src/segment/index.ts'
import { breaches } from './breaches.ts'
import { cutOf, linesOf } from './cut.ts'

const head = 'Referat\n\nHavnebestyrelsen\n\nTirsdag den 6. marts 2018 kl. 16.00\nFraværende: Bo Ager\n'
const silent = () => undefined
const punkterOf = (text: string) =>
  (extract(segment(linesOf(text), silent), silent)[0]?.punkter ?? []).map(
    ({ number, title, responsible, decision }) => ({
      number,
      title,
      responsible,
      decided: decision?.text ?? null,
      outcome: decision?.outcome ?? null,
    }),
  )

const twoColumns = `${head}
Mødepunkt                            Beslutning

1. Godkendelse af referat            Godkendt

2. Fordeling af pladser i den        Bestyrelsen godkender fordelingen,
nordre havn                          og havnefogeden skriver til ejerne.

Fem ejere har skrevet.

3. Ny kran                           Udsat
`

test('a table printed line by line is read cell by cell', () => {
  expect(punkterOf(twoColumns)).toMatchObject([
    { number: '1', title: 'Godkendelse af referat', outcome: 'approved' },
    { number: '2', title: 'Fordeling af pladser i den nordre havn', outcome: 'approved' },
    { number: '3', title: 'Ny kran', outcome: 'postponed' },
  ])
  expect(punkterOf(twoColumns)[1]?.decided).toBe(
    'Bestyrelsen godkender fordelingen, og havnefogeden skriver til ejerne.',
  )
  expect(breaches(linesOf(twoColumns), cutOf(twoColumns))).toEqual([])
})

test('the text of a punkt runs across both columns, and the next punkt has its decision beside it again', () => {
  const text = `${head}
Mødepunkt                                   Beslutning

1    Godkendelse af referat                 Godkendt

2    Eva Lind viser tegninger af den nye bro
     Sag: Broen (214)

     Eva Lind er indbudt. Hun har tegnet broen sammen med to af ejerne i den
     nordre havn, og de svarer på spørgsmål.

     Bestyrelsen beder om en pris.

3    Takster for gæster                     Godkendt og underskrevet
     Sag: Takster 2018 (7)

     Nye takster til godkendelse

                                                  Referat, Side: 1
\fMødepunkt                                   Beslutning

4    Eventuelt                              Intet
`
  expect(punkterOf(text)).toMatchObject([
    { number: '1', title: 'Godkendelse af referat', outcome: 'approved' },
    { number: '2', title: 'Eva Lind viser tegninger af den nye bro' },
    { number: '3', title: 'Takster for gæster', decided: 'Godkendt og underskrevet' },
    { number: '4', title: 'Eventuelt', outcome: 'no-remarks' },
  ])
  expect(breaches(linesOf(text), cutOf(text))).toEqual([])
})

test('a cell between two others may be empty on a line', () => {
  const text = `${head}
Pkt.   Emne                  Ansvarlig    Beslutning

1      Godkendelse af        IDA          Godkendt med
       referatet                          to rettelser.

2      Kranen                BO           Bestyrelsen har
                                          set kranen.
                                          Udsat.
`
  expect(punkterOf(text)).toMatchObject([
    { number: '1', title: 'Godkendelse af referatet', responsible: 'IDA', decided: 'Godkendt med to rettelser.' },
    { number: '2', title: 'Kranen', responsible: 'BO', outcome: 'postponed' },
  ])
  expect(breaches(linesOf(text), cutOf(text))).toEqual([])
})

test('the words over columns are no label where the cells were printed one a line', () => {
  const text = `${head}
Mødepunkt
Beslutning

1. Godkendelse af dagsorden
Godkendt.

2. Kranen
Bestyrelsen har set kranen.

3. Eventuelt
Intet.
`
  expect(punkterOf(text)).toMatchObject([
    { number: '1', title: 'Godkendelse af dagsorden', outcome: 'approved' },
    { number: '2', title: 'Kranen' },
    { number: '3', title: 'Eventuelt', outcome: 'no-remarks' },
  ])
  expect(breaches(linesOf(text), cutOf(text))).toEqual([])
})

test('number, title, text and who takes it stand in four columns; a new page prints the words again', () => {
  const text = `${head}
Punkt   Emne                  Beslutning                     Ansvarlig
1       Godkendelse af        Godkendt                       Ida
        referat
2       Kranen                Havnefogeden henter tilbud     Bo
\fPunkt   Emne                  Beslutning                     Ansvarlig
                              hos to firmaer.
3       Eventuelt             Intet
`
  expect(punkterOf(text)).toMatchObject([
    { number: '1', title: 'Godkendelse af referat', responsible: 'Ida', outcome: 'approved' },
    { number: '2', title: 'Kranen', responsible: 'Bo' },
    { number: '3', title: 'Eventuelt', outcome: 'no-remarks' },
  ])
  expect(breaches(linesOf(text), cutOf(text))).toEqual([])
})

test('who takes a punkt stands below its title', () => {
  const text = `${head}
Dagsorden                         Referat
1. Regnskab                       Regnskabet blev gennemgået.
   ved Ida Holm, bilag 1
2. Takster                        Udsat.
   ved formanden
`
  expect(punkterOf(text)).toMatchObject([
    { title: 'Regnskab', responsible: 'Ida Holm' },
    { title: 'Takster', responsible: 'formanden', outcome: 'postponed' },
  ])
})

test('lines that run across the columns, and columns without a word over them, are left as they are', () => {
  const prose = `${head}
1. Godkendelse af dagsorden          Godkendt

2. Kranen

Kranen er gammel.                    Den skal males.
`
  expect(cutOf(prose).meetings[0]?.punkter).toHaveLength(2)
  const over = `${head}
Punkt                Referat
Mødet begyndte med en rundvisning på havnen, som varede en time.

1. Kranen

Kranen er gammel, men den virker endnu, og ingen har klaget.
`
  expect(punkterOf(over)).toMatchObject([{ number: '1', title: 'Kranen' }])
  expect(breaches(linesOf(over), cutOf(over))).toEqual([])
})

test.each(['Referat/opfølgning', 'Drøftelse og beslutning', 'Bemærkninger / konklusion', 'Noter samt ansvarlig'])(
  'two words over one column: %s',
  (words) =>
    expect(
      punkterOf(twoColumns.replace('Mødepunkt     ', 'Punkt/emne    ').replace('Beslutning', words)),
    ).toMatchObject([
      { number: '1', title: 'Godkendelse af referat', outcome: 'approved' },
      { number: '2', title: 'Fordeling af pladser i den nordre havn', outcome: 'approved' },
      { number: '3', title: 'Ny kran', outcome: 'postponed' },
    ]),
)

const scheduled = `${head}
Dagsorden                            Tid             Ansvarlig
1. Referat fra sidst                 19.00-19.05     AD
2. Ny kran                           20 min.         MB
3. Eventuelt                                         Alle
`

test('a table that tells when and by whom punkter are taken, and no more', () => {
  const [meeting, ...others] = extract(segment(linesOf(scheduled), silent), silent)
  expect(meeting?.punkter).toMatchObject([
    { title: 'Referat fra sidst', startTime: '19:00', endTime: '19:05', responsible: 'AD', decision: null },
    { title: 'Ny kran', durationMinutes: 20, responsible: 'MB', decision: null },
    { title: 'Eventuelt', durationMinutes: null, responsible: 'Alle', decision: null },
  ])
  expect(others).toEqual([])
})

test('what was said follows below such a table, under the same numbers', () => {
  const told = '\n1. Referat fra sidst\nGodkendt.\n\n2. Ny kran\nDer er to tilbud.\nUdsat.\n\n3. Eventuelt\nIntet.\n'
  const [meeting, ...others] = extract(segment(linesOf(scheduled + told), silent), silent)
  expect(meeting?.punkter).toMatchObject([
    { title: 'Referat fra sidst', startTime: '19:00', responsible: 'AD', decision: { outcome: 'approved' } },
    { title: 'Ny kran', durationMinutes: 20, responsible: 'MB', decision: { outcome: 'postponed' } },
    { title: 'Eventuelt', responsible: 'Alle', decision: { outcome: 'no-remarks' } },
  ])
  expect(others).toEqual([])
  expect(breaches(linesOf(scheduled + told), cutOf(scheduled + told))).toEqual([])
})

test('the number of a case in a column between those of the punkt and its title', () => {
  const text = `${head}
Sag nr.    Journal nr.         Tekst                                         Beslutning

1.         00.01.00 G01        Protokol fra sidste møde                      Godkendt.

2.         82.20.01 P19        Ombygning af Vestskolen. Økonomiudvalget      Vedtaget.
                               indstiller, at der gives en bevilling.

3.         13.05.22 K08        Klage over støj fra motorbane                 Udsat til næste
                                                                             møde.
`
  const { punkter } = extract(segment(linesOf(text), silent), silent)[0] ?? { punkter: [] }
  expect(punkter.map(({ number, caseNumbers, decision }) => [number, ...caseNumbers, decision?.text])).toEqual([
    ['1', '00.01.00 G01', 'Godkendt.'],
    ['2', '82.20.01 P19', 'Vedtaget.'],
    ['3', '13.05.22 K08', 'Udsat til næste møde.'],
  ])
  expect(punkter[0]?.title).toBe('Protokol fra sidste møde')
})
