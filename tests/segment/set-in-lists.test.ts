import { describe, expect, test } from 'vitest'
import { cutOf, outline } from './cut.ts'

const head = 'Referat\nBådlauget Engen\n3. maj 2021 kl. 19:00\nSted: Havnesalen\n\n'
const titles = ['Godkendelse af dagsorden', 'Godkendelse af referat', 'Regnskab', 'Eventuelt']
const listed = (text: string) => titles.map((title) => ` 1. ${title}\n${text}\n`).join('')
const outlineOf = (text: string) => cutOf(head + text).meetings.map(({ punkter }) => outline(punkter))

describe('a list of which each number is printed as one, with no blank lines', () => {
  test('over what was said, set in', () => {
    expect(outlineOf(listed('  Bo fortalte om det.'))).toEqual([titles.map((title) => `1 ${title}`)])
  })
  test('no list where the last is none that agendas end with', () => {
    const text = `${head}${listed('  Bo fortalte om det.').replace('Eventuelt', 'Kajen')}`
    expect(cutOf(text).meetings.map(({ punkter }) => punkter.length)).toEqual([1])
  })
})

describe('a paper that does not say what it is', () => {
  const typeOf = (who: string) =>
    cutOf(
      `Bådlauget Engen\nBestyrelsesmøde 3. maj 2021\n\n${who}\n\nPunkt 1: Kajen\nDen males.\n\nPunkt 2: Festen\nI juni.`,
    ).meetings[0]?.documentType
  test('is minutes where it lists who came or that none stayed away', () => {
    expect(typeOf('Til stede:\n• Ida\n• Bo')).toBe('referat')
    expect(typeOf('Deltagere:\nIda Holm, Bo Lind\n\nFraværende:\nIngen')).toBe('referat')
  })
  test('is an agenda where the lines are left empty', () => {
    expect(typeOf('Til stede:\n\nFraværende:\n\nReferent:')).toBe('dagsorden')
  })
})
