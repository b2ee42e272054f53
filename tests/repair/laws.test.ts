import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { replay, undo } from '../../src/repair/replay.ts'
import { openWords } from '../../src/tools.ts'
import { misread, sevenBits, transliteration } from './misread.ts'
import { repaired } from './stage.ts'

const folder = new URL('../../fixtures/repair/wild/', import.meta.url)
const wild = readdirSync(folder).map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')))
const written: string = wild[0].written.join('\n')
const lexicon = await openWords([])

const damaged: Readonly<Record<string, string>> = {
  ...Object.fromEntries(wild.map(({ read }, at) => [`recognised ${at + 1}`, read.join('\n')])),
  mojibake: misread(written, 'cp850'),
  'two layers': misread(misread(written, 'windows-1252'), 'windows-1252'),
  'seven bits': sevenBits(written),
  transliterated: transliteration(written),
  'mojibake of what was transliterated': misread(`${transliteration(written)} – “slut”`, 'windows-1252'),
}

describe.each(Object.entries(damaged))('%s', (_, text) => {
  const { lines, text: used } = repaired(text, lexicon)
  test('its repairs replay and undo', () => {
    for (const { asRead, text, repairs } of lines) {
      expect(replay(asRead, repairs)).toBe(text)
      expect(undo(text, repairs)).toBe(asRead)
    }
  })
  test('repairing it again changes nothing', () => {
    expect(repaired(used, lexicon).repairs).toEqual([])
  })
  test('lines stay lines', () => {
    expect(used.split('\n').length).toBe(text.split('\n').length)
  })
})

test('a clean attachment inside a damaged bundle stays untouched', () => {
  const [first, second] = wild
  const bundle = [...first.read, '', ...second.written, '', ...first.read]
  const { lines } = repaired(bundle.join('\n'), lexicon)
  const inside = lines.slice(first.read.length + 1, first.read.length + 1 + second.written.length)
  expect(inside.flatMap(({ repairs }) => repairs)).toEqual([])
  expect(lines.slice(0, first.read.length).flatMap(({ repairs }) => repairs).length).toBeGreaterThan(50)
})
test("a user's own words are mended to, and kept", () => {
  const text = 'Radet holdt mgde i Strandgre om Krabberupvej, og udvalget bgr hgres.'
  return openWords(['Strandøre', 'Krabberupvej']).then((own) => {
    expect(repaired(text, own).text).toBe('Rådet holdt møde i Strandøre om Krabberupvej, og udvalget bør høres.')
  })
})
test('--repair on looks at text that the gate would leave', () => {
  const text = 'Skålen blev løftet. Radhuset er gult.'
  expect(repaired(text, lexicon).repairs).toEqual([])
  expect(repaired(text, lexicon, 'on').text).toBe('Skålen blev løftet. Rådhuset er gult.')
})
