import { expect, test } from 'vitest'
import { foldText } from '../../src/read/fold.ts'
import { openWords } from '../../src/tools.ts'
import { misread } from './misread.ts'
import { repaired } from './stage.ts'

const lexicon = await openWords([])

test('a letter that nobody can tell is left, and said', () => {
  const { text, codes } = repaired('Lis H\ufffdrlyk kom til m\ufffddet.', lexicon)
  expect(text).toBe('Lis H\ufffdrlyk kom til mødet.')
  expect(codes).toContain('repair/lost-letter')
})
test('half of a letter in two bytes is said', () => {
  expect(repaired('Ãrhus Kommune holder mÃ¸de pÃ¥ rÃ¥dhuset.', lexicon).codes).toContain('repair/lost-letter')
})
test.each(['São Paulo', 'COMUNICAÇÃO', 'Der kom en Ã fra São Paulo.'])('%s has lost nothing', (text) => {
  expect(repaired(text, lexicon).codes).toEqual([])
})
test.each(['Årets møde på Østergade', 'Ærø, Å og Ø', 'Færøsk: í dag'])(
  'folding leaves the halves of letters in %s',
  (text) => {
    expect(repaired(foldText(misread(text, 'latin1')), lexicon).text).toBe(text)
  },
)
