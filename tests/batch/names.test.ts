import { describe, expect, test } from 'vitest'
import { outputNames } from '../../src/batch/names.ts'

const namesOf = (...names: string[]) => Object.fromEntries(outputNames(names))

test('a document takes the place of its source in the tree, and keeps its ending', () => {
  expect(namesOf('2013/maj.pdf', '2013/maj.txt', 'protokol', '../old/a.txt', './b.txt', '-')).toEqual({
    '2013/maj.pdf': '2013/maj.pdf.json',
    '2013/maj.txt': '2013/maj.txt.json',
    protokol: 'protokol.json',
    '../old/a.txt': 'old/a.txt.json',
    './b.txt': 'b.txt.json',
    '-': 'stdin.json',
  })
})

describe('two sources never get one output', () => {
  const distinct = (...names: string[]) =>
    new Set(Object.values(namesOf(...names)).map((name) => name.toLowerCase())).size
  test('not where one lies outside', () => {
    expect(namesOf('a.txt', '../a.txt')).toEqual({
      'a.txt': expect.stringMatching(/^a\.txt~\w{8}\.json$/),
      '../a.txt': expect.stringMatching(/^a\.txt~\w{8}\.json$/),
    })
    expect(distinct('a.txt', '../a.txt', '../../a.txt', '/a.txt')).toBe(4)
  })
  test('not where a disk takes small and capital, or two spellings of å, for the same', () => {
    expect(distinct('Maj.pdf', 'maj.pdf')).toBe(2)
    expect(distinct('\u00e5.pdf', 'a\u030a.pdf')).toBe(2)
  })
  test('not by way of a name that looks like one that was made', () => {
    const [made = ''] = Object.values(namesOf('a.txt', '../a.txt'))
    expect(distinct('a.txt', '../a.txt', made.replace(/\.json$/, ''))).toBe(3)
  })
  test('whatever their order', () => {
    expect(namesOf('a.txt', '../a.txt', 'A.txt')).toEqual(namesOf('A.txt', '../a.txt', 'a.txt'))
  })
})

describe('no name leads out, or does anything to a terminal', () => {
  test.each([
    ['../../etc/passwd', 'etc/passwd.json'],
    ['/etc/passwd', 'etc/passwd.json'],
    ['a/../../b', 'b.json'],
    ['..', '_.json'],
    ['a\nb.pdf', 'a%0ab.pdf.json'],
    ['\u001b[2Jb.pdf', '%1b[2Jb.pdf.json'],
    ['\ufffd.pdf', '%fffd.pdf.json'],
    ['.Referat/journal.ndjson', '_referat/journal.ndjson.json'],
  ])('%j → %s', (name, output) => {
    expect(namesOf(name)).toEqual({ [name]: output })
  })
  test('a name as long as a disk allows leaves room for its ending, and stays one of its own', () => {
    const [first, second] = [`${'æ'.repeat(120)}en.pdf`, `${'æ'.repeat(120)}to.pdf`]
    const outputs = Object.values(namesOf(first, second))
    expect(new Set(outputs).size).toBe(2)
    expect(Math.max(...outputs.map((output) => Buffer.byteLength(output)))).toBeLessThanOrEqual(255)
  })
})
