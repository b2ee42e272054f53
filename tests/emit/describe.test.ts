import { expect, test } from 'vitest'
import { describe } from '../../src/emit/index.ts'
import type { Line, ReadPage } from '../../src/model/page.ts'

const bytes = new TextEncoder().encode('Referat\n')
const line: Line = { page: 1, line: 1, text: 'Referat', box: null, words: [] }
const page = (confidence: number): ReadPage => ({ state: 'read', number: 1, origin: 'ocr', confidence, lines: [line] })
const reading = { mediaType: 'text/plain', encoding: 'utf-8', pages: [], close: async () => {} }
const cut = { meetings: [], furniture: [], unassigned: [[{ ...line, asRead: 'Relerat', repairs: [] }]] }
const repaired = (confidence: number, text = 'Referat') => ({
  ...line,
  text,
  asRead: 'Relerat',
  repairs: [{ confidence, rule: 'x', after: 'f', before: 'l', start: 2, line: 1, page: 1 }],
})

test('keys stand in the order of the contract, whatever the order in which they were found', () => {
  const document = describe({ path: 'a', bytes }, reading, [page(1)], [repaired(1)], cut, [], [])
  expect(Object.keys(document)).toEqual(
    'schemaVersion generator source pages orthography meetings furniture unassigned repairs diagnostics'.split(' '),
  )
  expect(JSON.stringify(document.repairs)).toBe(
    '[{"page":1,"line":1,"start":2,"before":"l","after":"f","rule":"x","confidence":1}]',
  )
  expect(document.unassigned).toEqual([
    { span: { from: { page: 1, line: 1 }, to: { page: 1, line: 1 } }, text: 'Referat' },
  ])
})

test('confidences have four digits', () => {
  const document = describe({ path: 'a', bytes }, reading, [page(2 / 3)], [repaired(0.1 + 0.2)], cut, [], [])
  expect(document.pages[0]?.confidence).toBe(0.6667)
  expect(document.repairs[0]?.confidence).toBe(0.3)
})

test('the orthography is that of the text as used', () => {
  const old = 'Aaret 1940 den 9. Januar afholdt Sogneraadet Møde paa Raadhuset; der maatte gaas saaledes frem.'
  const document = describe({ path: 'a', bytes }, reading, [page(1)], [repaired(1, old)], cut, [], [])
  expect(document.orthography).toBe('pre-1948')
})

test('what does not fit the schema is printed as it is, with an error that names the field', () => {
  const document = describe({ path: 'a', bytes }, reading, [page(1.5)], [], cut, [], [])
  expect(document.pages[0]?.confidence).toBe(1.5)
  expect(document.diagnostics).toMatchObject([
    { code: 'emit/not-in-schema', severity: 'error', page: null, line: null },
  ])
  expect(document.diagnostics[0]?.message).toContain('pages.0.confidence: ')
})

test('the document of a volume, whose schema is compiled, is looked at as closely', () => {
  const volume = Array.from({ length: 50_000 }, () => ({ ...repaired(1), repairs: [] }))
  const right = describe({ path: 'a', bytes }, reading, [page(1)], volume, cut, [], [])
  expect(Object.keys(right)[0]).toBe('schemaVersion')
  expect(right.diagnostics).toEqual([])
  const wrong = describe({ path: 'a', bytes }, reading, [page(1.5)], volume, cut, [], [])
  expect(wrong.diagnostics[0]?.message).toContain('pages.0.confidence: ')
})
