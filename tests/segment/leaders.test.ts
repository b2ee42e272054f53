import { describe, expect, test } from 'vitest'
import { beforeLeader } from '../../src/segment/contents/leaders.ts'
import { cutOf, outline } from './cut.ts'

const printed = ['Eventuelt', 'Budget 2031', 'Referat', 'Fælles plan for mosen', 'Godkendelse af dagsorden']
const isPrinted = (title: string) => printed.includes(title)

describe('what a recogniser makes of dot leaders', () => {
  test.each([
    ['Godkendelse af dagsorden …......:…m2ertereterteerrerseer enn teser FRR  2', 'Godkendelse af dagsorden'],
    ['Referat ninsesnssnereiinierseerernsrers se eeEKEESHEVE FA ESEEN  1', 'Referat'],
    ['Fælles plan for mosen ere rer', 'Fælles plan for mosen'],
    ['Eventuelt nnn', 'Eventuelt'],
    ['Eventuelt . . .. e. .', 'Eventuelt'],
    ['Budget 2031 meeen', 'Budget 2031'],
    ['Ny vej ved mosen     uw', 'Ny vej ved mosen'],
    ['Ny vej ved mosen …...iszesesere00 022 sa0 5', 'Ny vej ved mosen'],
    ['Nye daginstitutioner...', 'Nye daginstitutioner'],
    ['Dagsofden …..imisimainunsparm ORE  1', 'Dagsofden'],
  ])('%s → %s', (row, title) => {
    expect(beforeLeader(row, isPrinted)).toBe(title)
  })
  test.each([
    'Referat fra mødet den 3. maj',
    'Budget 2031 - anden behandling',
    'Interesserede naboer til mosen',
    'Ny vej i byen',
    'Orientering om SSP-lærere og BUPL',
    'Eventuelt',
  ])('%s is a title whole', (row) => {
    expect(beforeLeader(row, isPrinted)).toBeNull()
  })
})

test('a contents list whose leaders were misread still says what groups its punkter are in', () => {
  const cut = cutOf(`Referat
Mosens Udvalg
3. maj 2031 kl. 15:00

Indholdsfortegnelse
Til godkendelse
Dagsofden …..imisimainunsparm SnETRAPKE ORE  1
Budget 2031 meeen  1
Til orientering
Fælles plan for mosen ere rer

Punkt 1: Dagsorden
Godkendt.

Punkt 2: Budget 2031
Godkendt.

Punkt 3: Fælles plan for mosen
Taget til efterretning.
`)
  const punkter = cut.meetings[0]?.punkter ?? []
  expect(outline(punkter)).toEqual(['1 Dagsorden', '2 Budget 2031', '3 Fælles plan for mosen'])
  expect(punkter.map(({ category }) => category)).toEqual(['Til godkendelse', 'Til godkendelse', 'Til orientering'])
  expect(cut.noted.map(({ code }) => code)).toEqual([])
})

test('a footer with its page at the other margin is none of the text, though it looks like a decision by body and date', () => {
  const page = (n: number, text: string) => `${text}\n\nMosens Udvalg, 03-05-2031                    Side ${n} af 2`
  const cut = cutOf(
    `${page(1, 'Referat\nMosens Udvalg\n3. maj 2031\n\nPunkt 1: Dagsorden\n\nBeslutning\n\nGodkendt.')}\f${page(2, 'Punkt 2: Hegn\n\nBeslutning\n\nUdsat.')}`,
  )
  expect(cut.furniture.map(({ page, kind }) => `${page} ${kind}`)).toEqual(['1 running-header', '2 running-header'])
})
