import { describe, expect, test } from 'vitest'
import { findClocks, findClocksIn } from '../../src/danish/clocks.ts'

describe('clocks', () => {
  test.each([
    ['kl. 16:00', '16:00', null],
    ['Kl. 15,30', '15:30', null],
    ['Kl. 14 00', '14:00', null],
    ['Kl 1400', '14:00', null],
    ['kl. 1930', '19:30', null],
    ['Kl. 1½ Em.', '13:30', null],
    ['Eftm. Kl. 5', '17:00', null],
    ['Aften Kl. 7½', '19:30', null],
    ['Søndag Eftermiddag d. 12te Juli 1896 Kl. 4', '16:00', null],
    ['Kl. 15 ½.', '15:30', null],
    ['Kl. 16.', '16:00', null],
    ['kl.21.33', '21:33', null],
    ['10:00 - 11:30', '10:00', '11:30'],
    ['05-12-2007 Kl. 15:00-16:10', '15:00', '16:10'],
    ['16.05-17', '16:05', '17:00'],
    ['kl. 16.05-17', '16:05', '17:00'],
    ['18.15 – 20.00', '18:15', '20:00'],
    ['kl. 10.30-10.45', '10:30', '10:45'],
    ['fra kl. 19 til 21', '19:00', '21:00'],
    ['kl. 19.00 - kl. 21.30', '19:00', '21:30'],
    ['19-06-2023 11:00 - 13:00', '11:00', '13:00'],
    ['Onsdag, April 3, 2019 - 18:00', '18:00', null],
    ['Kl. 3 Eftermiddag', '15:00', null],
    ['Tid: 14.30 – 14.33 (3 min.)', '14:30', '14:33'],
    ['kl. 9', '09:00', null],
    ['16:30:00', '16:30', null],
    ['Kl. 7 Aften', '19:00', null],
    ['Kl. 3 Eftmd.', '15:00', null],
    ['Kl. 8 F. M.', '08:00', null],
    ['Kl. 12 Middag', '12:00', null],
    ['Kl. 10 1/2', '10:30', null],
    ['Kl. 8 1/4', '08:15', null],
    ['Kl. 8 3/4.', '08:45', null],
    ['kl.: 19.00', '19:00', null],
    ['kl. 19 til ca. kl. 21.30', '19:00', '21:30'],
    ['17.00 – ca. 19.00', '17:00', '19:00'],
  ])('%s', (text, from, to) => expect(findClocks(text)).toMatchObject([{ from, to }]))
})

describe('what is no clock', () => {
  test.each(['29.06.20', '36.67 MB', '1.75 %', '00.01.00-P35-130-15', '27-08-2025', 'kl. 99', '12/27845', '3.899'])(
    '%s',
    (text) => expect(findClocks(text)).toEqual([]),
  )
})

describe('the value of a label for clocks', () => {
  test.each([
    ['16-18.30', '16:00', '18:30'],
    ['19 - 21', '19:00', '21:00'],
    ['19', '19:00', null],
    ['18,30', '18:30', null],
    ['kl. 17.30', '17:30', null],
  ])('%s', (text, from, to) => expect(findClocksIn(text)).toMatchObject([{ from, to }]))
  test.each(['19 personer', '25', '2-3 timer'])('%s is none', (text) => expect(findClocksIn(text)).toEqual([]))
})

describe('day or night', () => {
  test.each(['Kl. 2', 'kl. 5.30', 'Kl. 1½', 'kl. 3-5'])('%s does not say', (text) =>
    expect(findClocks(text)).toMatchObject([{ isVague: true }]),
  )
  test.each(['Kl. 2 Em.', 'kl. 02.15', 'kl. 7', 'kl. 9-12', 'Kl. 5 Aften', 'kl. 14'])('%s does', (text) =>
    expect(findClocks(text)).toMatchObject([{ isVague: false }]),
  )
})
