import { expect, test } from 'vitest'
import { cutOf, outline, sectionsIn } from './cut.ts'

const minutes = `
Referat
Havneudvalget
3. maj 2021

01.   Ny mole

Bilag:
Skitse

Beslutning
Godkendt.

02.   Takster

Beslutning
Udsat.`

test('a list of all attachments behind the last punkt is of the punkter it names', () => {
  const { meetings } = cutOf(`${minutes}

Bilagsliste

01.   Ny mole
      1. Skitse (144021/14)
      2. Overslag (144025/14)`)
  expect(meetings.map(({ punkter }) => outline(punkter))).toEqual([['01 Ny mole', '02 Takster']])
  expect(sectionsIn(meetings[0]?.punkter[0]).at(-1)).toBe('bilag -: 1. Skitse (144021/14) 2. Overslag (144025/14)')
  expect(sectionsIn(meetings[0]?.punkter[1])).toEqual(['beslutning Beslutning: Udsat.'])
})

test('the list of the last punkt is its own', () => {
  const { meetings } = cutOf(`${minutes}\n\nBilagsoversigt\n\n1. Takstblad\n2. Kort`)
  expect(meetings.map(({ punkter }) => outline(punkter))).toEqual([['01 Ny mole', '02 Takster']])
  expect(sectionsIn(meetings[0]?.punkter[1])).toContain('bilag Bilagsoversigt: 1. Takstblad 2. Kort')
})
