import { expect, test } from 'vitest'
import { attachmentsOf } from '../../src/extract/attachments.ts'
import { decisionOf } from '../../src/extract/decision.ts'
import { readPunkt } from '../../src/extract/reading.ts'
import { part, punkt, section } from './pieces.ts'

const list = (body: string) =>
  attachmentsOf(readPunkt(punkt('1', 'Havnen', part('agenda', 'Punkt 1: Havnen', section('bilag', 'Bilag', body)))))
const titles = (body: string) => list(body).map(({ title }) => title)

test.each([
  ['Statusoverblik 3. kvartal 2023.pptx', ['Statusoverblik 3. kvartal 2023.pptx']],
  [
    'Plan 2023.pdf\n\nKort over § 17, stk. 4 området 0512.pdf',
    ['Plan 2023.pdf', 'Kort over § 17, stk. 4 området 0512.pdf'],
  ],
  [
    '- Indstilling\n- Fælles notat om de syv\n\nvilde planer\n- Debat',
    ['Indstilling', 'Fælles notat om de syv vilde planer', 'Debat'],
  ],
  [
    '- Overslag over udgiften ved stien og to\nbroer\n- Breve',
    ['Overslag over udgiften ved stien og to broer', 'Breve'],
  ],
  ['Dagsorden til mødet den 6.\nseptember 2023', ['Dagsorden til mødet den 6. september 2023']],
  [
    'Forklæde\nHenvendelse til Sundheds- og Bo-\nligstyrelsen\nReferat',
    ['Forklæde', 'Henvendelse til Sundheds- og Boligstyrelsen', 'Referat'],
  ],
  ['- PDFBilag 2: Høringssvar', ['Høringssvar']],
  ['PDF Oversigt over kajer\nPDF Udkast', ['Oversigt over kajer', 'Udkast']],
  ['2.1 Takster af 10. juni 2014\n2.2 Kort', ['Takster af 10. juni 2014', 'Kort']],
  ['• Bilag 1 - Kort\n• Bilag 2 - Høringssvar', ['Kort', 'Høringssvar']],
  ['Bilag 1: Kort Bilag 2: Høringssvar', ['Kort', 'Høringssvar']],
  ['1.\nOversigt over møder (DOC)', ['Oversigt over møder']],
  ['Kort over kajen (PDF), Takster (PDF)', ['Kort over kajen', 'Takster']],
  ['330-2017-598713 - Kort over kajen', ['Kort over kajen']],
  ['Kort over kajen (PDF)\nTakster (XLS)', ['Kort over kajen', 'Takster']],
  ['1 Åben Brev af 3. maj 2011.   5511/11', ['Brev af 3. maj 2011']],
  ['1. Brev fra havnen', ['Brev fra havnen']],
  ['1.', []],
  ['Ingen', []],
  ['', []],
])('%j', (body, expected) => expect(titles(body)).toEqual(expected))

test('references before and after a title', () => {
  expect(list('2012-204248 - Redegørelse fra Træning vedrørende\nRådets svar')).toEqual([
    { number: null, title: 'Redegørelse fra Træning vedrørende Rådets svar', reference: '2012-204248', span: null },
  ])
  expect(list('1 Åben Notat om havnen   222359/12')).toEqual([
    { number: '1', title: 'Notat om havnen', reference: '222359/12', span: null },
  ])
  expect(list('Notat om havnen   (16/8841-4)\nKort over kajen   (16/8841-11)')).toEqual([
    { number: null, title: 'Notat om havnen', reference: '16/8841-4', span: null },
    { number: null, title: 'Kort over kajen', reference: '16/8841-11', span: null },
  ])
})
test('number, title and reference in columns, the size of a file behind its type', () => {
  expect(list('1    Notat om havnen          18/2214\n2    Kort over kajen           18/2215')).toEqual([
    { number: '1', title: 'Notat om havnen', reference: '18/2214', span: null },
    { number: '2', title: 'Kort over kajen', reference: '18/2215', span: null },
  ])
  expect(list('Notat om havnen (PDF, 1,2 MB)')).toEqual([
    { number: null, title: 'Notat om havnen', reference: null, span: null },
  ])
})
test('file names above the text', () => {
  const files = section('andet', null, 'Plan_2019.pdf Idekatalog.pdf\n\nTekst om planen.')
  expect(
    attachmentsOf(readPunkt(punkt('4', 'Plan', part('minutes', 'Pkt. 4', files)))).map(({ title }) => title),
  ).toEqual(['Plan_2019.pdf', 'Idekatalog.pdf'])
})
test('a bilag whose text lies in the source says where', () => {
  const [attachment] = list('Bilag 1: Sammenfatning\n\nSagsbehandler: Ib Dal\n\nSammenfatning\n\nHer står teksten.')
  expect(attachment?.span?.from).toEqual({ page: 1, line: (attachment?.span?.to.line ?? 0) - 2 })
})

test('lettered papers over what was said of them, and no part of it', () => {
  const text = 'Bilag a: Rapport\nBilag b: Plan\nRådet drøftede støj.'
  const read = readPunkt(punkt('2', 'APV', part('minutes', '2. APV', section('andet', null, text))))
  expect(attachmentsOf(read).map(({ title }) => title)).toEqual(['Rapport', 'Plan'])
  expect(decisionOf(read, { body: null, date: null }, () => {}).decision?.text).toBe('Rådet drøftede støj.')
})

test('a title listed again with its reference is one', () => {
  const again = section('bilag', null, '1. Takstblad (144021/14)\n2. Kort (144025/14)')
  const parts = part('minutes', '3. Takster', section('bilag', 'Bilag', 'Takstblad'), again)
  expect(attachmentsOf(readPunkt(punkt('3', 'Takster', parts)))).toEqual([
    { number: '1', title: 'Takstblad', reference: '144021/14', span: null },
    { number: '2', title: 'Kort', reference: '144025/14', span: null },
  ])
})

test('a line `Bilag 4.1: title` at the end of a punkt is an attachment without a list', () => {
  const text = 'Bestyrelsen godkendte regnskabet.\n\nBilag 4.1: Regnskab pr. 31. maj 2013\nBilag 4.2: Protokol'
  const found = attachmentsOf(
    readPunkt(punkt('4', 'Regnskab', part('minutes', 'Ad 4. Regnskab', section('andet', null, text)))),
  )
  expect(found).toMatchObject([
    { number: '4.1', title: 'Regnskab pr. 31. maj 2013' },
    { number: '4.2', title: 'Protokol' },
  ])
})
