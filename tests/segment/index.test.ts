import { expect, test } from 'vitest'
import { cutOf, outline, sectionsIn, textOf } from './cut.ts'

test('a meeting with its head, its contents list as furniture, its punkter and their sections', () => {
  const { meetings, furniture, unassigned } = cutOf(`
REFERAT Havneudvalget d. 05-12-2023

Mødedato Tirsdag d. 05. december 2023 kl. 13:00

Mødested Bådhuset, lokale 2

Indholdsfortegnelse

Meddelelser.....	3
Ny mole.....	4

Punkt 1: Meddelelser

Sagsfremstilling

Formanden orienterer.

Punkt 2: Ny mole

Sagsfremstilling

Molen er gammel.

Beslutning

Godkendt.

Bilag

Tegning.pdf
`)
  expect(meetings.map(({ documentType, punkter }) => [documentType, outline(punkter)])).toEqual([
    ['referat', ['1 Meddelelser', '2 Ny mole']],
  ])
  expect(textOf(meetings[0]?.head ?? [])).toContain('Bådhuset, lokale 2')
  expect(sectionsIn(meetings[0]?.punkter[1])).toEqual([
    'sagsfremstilling Sagsfremstilling: Molen er gammel.',
    'beslutning Beslutning: Godkendt.',
    'bilag Bilag: Tegning.pdf',
  ])
  expect(furniture.map(({ kind, line }) => `${line} ${kind}`)).toEqual(['8 contents', '10 contents', '11 contents'])
  expect(unassigned).toEqual([])
})

test('a text that is no minutes stays unassigned, and is noted', () => {
  const { meetings, unassigned, noted } = cutOf('En opskrift på boller.\n\nTag mel og mælk.')
  expect(meetings).toEqual([])
  expect(unassigned.flat().map(({ text }) => text)).toEqual(['En opskrift på boller.', 'Tag mel og mælk.'])
  expect(noted.map(({ code }) => code)).toEqual(['segment/no-meeting'])
})
