import { describe, expect, test } from 'vitest'
import { pagesOf } from '../../src/read/breaks.ts'

const page = (...lines: string[]) => `${lines.join('\n')}\n`

describe('page breaks', () => {
  test('a form feed ends a page; one at the end begins none', () => {
    expect(pagesOf('Side et\n\fPunkt 2: Regnskab\nGodkendt.\f')).toEqual([
      ['Side et'],
      ['Punkt 2: Regnskab', 'Godkendt.'],
    ])
  })
  test('an empty page between two form feeds is a page', () => {
    expect(pagesOf('Side et\f\fSide tre')).toHaveLength(3)
  })
  test('a line that begins with one blank begins a page where the first line does so too', () => {
    const pages = pagesOf(page(' Referat', '', 'Godkendt.', ' Bilag 2', 'Notat'))
    expect(pages).toEqual([
      ['Referat', '', 'Godkendt.'],
      ['Bilag 2', 'Notat'],
    ])
  })
  test('the same where the text ends with such a mark', () => {
    expect(pagesOf(`${page('Referat', '', 'Godkendt.', ' Bilag 2', 'Notat')} `)).toHaveLength(2)
  })
  test('the same where two marks are all the indentation there is', () => {
    expect(pagesOf(page('Referat', ' Side to', 'Notat', ' Side tre', 'Slut'))).toHaveLength(3)
  })
  test.each([
    ['one odd blank', page('Referat', '', ' Godkendt', '', 'Punkt 2')],
    ['a paragraph indented by one', page('Deltagere', ' Anna Bang', ' Bo Holm', '', 'Punkt 2')],
    ['list items', page('Bilag:', '- Notat', ' - Brev', '', 'Aftalt:', '1. Pris', ' 2. Frist')],
    ['deeper indentation beside it', page('Referat', '     1. Regnskab', '', ' Note', 'Slut', ' Note', 'Slut')],
  ])('%s is indentation', (_, text) => {
    expect(pagesOf(text)).toHaveLength(1)
  })
  test('three blank lines begin a page where no other large gap stands', () => {
    expect(pagesOf(page('Referat', '', 'Godkendt.', '', '', '', 'Side 2'))).toEqual([
      ['Referat', '', 'Godkendt.', '', '', ''],
      ['Side 2'],
    ])
  })
  test('three blank lines among gaps of every size are a gap', () => {
    expect(
      pagesOf(page('Referat', '', '', 'Tilstede', '', '', '', 'Anna Bang', '', '', '', '', 'Punkt 1')),
    ).toHaveLength(1)
  })
  test('three blank lines among single ones are a paragraph’s where a blank line stands after every line', () => {
    const rows = ['Referat', 'Havneudvalget', '', 'Molen er slidt,', 'og der bygges', 'en ny.', '', 'Godkendt.']
    expect(pagesOf(page(...rows.flatMap((row) => [row, ''])))).toHaveLength(1)
  })
  test('the same where the lines of a list stand close', () => {
    const list = ['Afbud: Ida', ' • Formand', ' • Kasserer', '']
    const rows = ['Menighedsrådet', '', 'Godkendt.', 'Molen', 'Der bygges.', '', 'Budget', 'Lagt frem.', '', 'Slut']
    expect(pagesOf(page(...rows.flatMap((row) => [row, '']), ...list, '', '', 'Ref. Bo'))).toHaveLength(1)
  })
})
