import { expect, test } from 'vitest'
import { segment } from '../../src/segment/index.ts'
import { rejoined } from '../../src/segment/printed/rejoin.ts'
import { linesOf } from './cut.ts'

const text = `Referat fra bestyrelsesmødet i Vandværket Kilden

1. Ny boring ved Skovvejen og aftale med lodsejeren om adgang over marken
Boringen ved Skovvejen giver for lidt vand om sommeren, og bestyrelsen har derfor talt med lodsejeren om en ny plads længere mod nord.
Der er indhentet tre tilbud, og det laveste er på 412.000 kr. uden moms, hvortil kommer rør og pumpe.
Beslutning: Det laveste tilbud antages, og formanden skriver under.

2. Eventuelt
Kassereren spurgte til de målere, der blev sat op i foråret, og formanden lovede at tage dem med på næste møde i bestyrelsen.
Naboen til pumpehuset klager over larm om natten, og smeden ser på døren og på den ventilator, som sidder over den.
`
const broken = text.replace(/(?=.{61})(.{1,60})[ \t]+/gu, '$1\n')
const textOf = (source: string) => rejoined(linesOf(source)).map((line) => line.text)

test('lines that a width broke are whole again', () => {
  expect(broken).not.toBe(text)
  expect(textOf(broken)).toEqual(linesOf(text).map((line) => line.text))
})

test('the title, and the lines it stood on', () => {
  const [meeting] = segment(linesOf(broken), () => undefined).meetings
  expect(meeting?.punkter[0]?.title.map((piece) => piece.text)).toEqual([
    'Ny boring ved Skovvejen og aftale med lodsejeren om adgang over marken',
  ])
  expect(meeting?.punkter[0]?.parts[0]?.span).toEqual({ from: { page: 1, line: 3 }, to: { page: 1, line: 11 } })
  expect(meeting?.punkter[1]?.parts[0]?.span.from).toEqual({ page: 1, line: 13 })
})

test.each([
  ['lines of any length', text],
  ['lines as wide as each other that each begin anew', 'Bo Ager, formand for bestyrelsen\n'.repeat(12)],
  ['a list of titles', broken.replaceAll(/\n(?=\p{Ll})/gu, '\n- ')],
])('%s stay as they are', (_name, source) => {
  expect(textOf(source)).toEqual(linesOf(source).map((line) => line.text))
})

test('what was decided begins anew under its label, however full the line of the label is', () => {
  const label = 'Teknik- og Havneudvalgets beslutning den 12.03.2013 Punkt 1'
  expect(textOf(`${broken}\n${label}\nIndstilles til godkendelse.\n`)).toContain(label)
})
