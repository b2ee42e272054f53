import { expect, test } from 'vitest'
import { automatonOf, classOf } from '../../src/danish/automaton.ts'
import { openWords } from '../../src/tools.ts'

test('an automaton holds its words and no others', () => {
  const classes = new Map([
    ['møde', 1],
    ['mødes', 2],
    ['mødet', 1],
    ['rådet', 3],
  ])
  const automaton = automatonOf(classes)
  for (const [word, wanted] of classes) expect(classOf(automaton, word)).toBe(wanted)
  for (const word of ['', 'm', 'møder', 'mødess', 'råde', 'å']) expect(classOf(automaton, word)).toBe(0)
})
test('an automaton shares what its words share', () => {
  const automaton = automatonOf(
    new Map([
      ['gående', 1],
      ['stående', 1],
      ['liggende', 1],
    ]),
  )
  expect(automaton.letters.length).toBeLessThan('gåendeståendeliggende'.length)
})
test('no words make an empty automaton', () => {
  expect(classOf(automatonOf(new Map()), 'og')).toBe(0)
})

const lexicon = await openWords(['Ærtholmen', 'vejkantsrabat'])
test.each([
  'møde',
  'Møde',
  'rådmanden',
  'velfærdsteknologi',
  'skolebestyrelsesmødet',
  'Søren',
  'BØR',
  'vejkantsrabat',
  'Ærtholmen',
])('%s is known', (word) => {
  expect(lexicon.knows(word)).toBe(true)
})
test.each(['mgde', 'velfserdsteknologi', 'jørgen', 'vaere', 'qqq', 'ærtholmen', ''])('%s is not', (word) => {
  expect(lexicon.knows(word)).toBe(false)
})
test('pairs that follow each other in Danish are known, those of minutes counted', () => {
  expect(lexicon.after('der')('er')).toBeGreaterThan(1)
  expect(lexicon.after('er')('sammentømret')).toBe(0)
})
