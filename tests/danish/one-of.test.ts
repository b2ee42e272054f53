import { describe, expect, it } from 'vitest'
import { monthForms, monthNames, monthNumber } from '../../src/danish/calendar.ts'
import { oneOf } from '../../src/danish/one-of.ts'

describe('one of some words', () => {
  it('shares the letters that words begin with', () => {
    expect(oneOf(['jan', 'januar', 'juni', 'jun', 'maj'])).toBe('(?:j(?:an(?:uar)?|un(?:i)?)|maj)')
    expect(oneOf(['råd', 'raad'])).toBe('(?:r(?:åd|aad))')
  })

  it('is one part of a pattern, whatever the words share', () => {
    const pattern = new RegExp(`^${oneOf(['abe', 'abrikos'])}?$`, 'u')
    expect(['', 'abe', 'abrikos', 'ab'].map((text) => pattern.test(text))).toEqual([true, true, true, false])
  })

  it('reads the longest word that stands there, as the list of words with the longest first does', () => {
    const [tree, list] = [new RegExp(monthNames, 'giu'), new RegExp(monthForms.join('|'), 'giu')]
    const beginnings = monthForms.flatMap((name) => Array.from(name, (_, end) => name.slice(0, end + 1)))
    for (const one of beginnings)
      for (const text of [one, `${one}er`, `x${one.toUpperCase()} ${one}`, `${one}${one}`])
        expect(text.match(tree), text).toEqual(text.match(list))
    for (const name of monthForms) expect(monthNumber(name.match(tree)?.[0] ?? ''), name).toBe(monthNumber(name))
  })

  it('takes no signs that mean more than themselves in a pattern', () => {
    expect(() => oneOf(['brand[ck]apitajn'])).toThrow('expected words of letters and blanks')
  })
})
