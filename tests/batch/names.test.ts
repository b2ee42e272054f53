import { describe, expect, test } from 'vitest'
import { outputNames } from '../../src/batch/names.ts'

const namesOf = (...names: string[]) => Object.fromEntries(outputNames(names))

test('a document takes the place of its source in the tree', () => {
  expect(namesOf('2013/maj.pdf', '2013/juni.v2.txt', 'protokol', '1940.01', '.pdf')).toEqual({
    '2013/maj.pdf': '2013/maj.json',
    '2013/juni.v2.txt': '2013/juni.v2.json',
    protokol: 'protokol.json',
    '1940.01': '1940.01.json',
    '.pdf': '.pdf.json',
  })
})

describe('two sources never get one output', () => {
  test('of the same name, all keep their ending', () => {
    expect(namesOf('a/maj.pdf', 'a/maj.txt', 'b/maj.pdf')).toEqual({
      'a/maj.pdf': 'a/maj.pdf.json',
      'a/maj.txt': 'a/maj.txt.json',
      'b/maj.pdf': 'b/maj.json',
    })
  })
  test('not where a disk takes small and capital, or two spellings of å, for the same', () => {
    expect(namesOf('Maj.pdf', 'maj.pdf')).toEqual({
      'Maj.pdf': expect.stringMatching(/^Maj\.pdf~\w{8}\.json$/),
      'maj.pdf': expect.stringMatching(/^maj\.pdf~\w{8}\.json$/),
    })
    expect(new Set(Object.values(namesOf('\u00e5.pdf', 'a\u030a.pdf'))).size).toBe(2)
  })
  test('not by way of a name that looks like one that was made', () => {
    const made = namesOf('a.pdf', 'a.txt', 'a.pdf.txt', 'a.pdf.json.txt')
    expect(new Set(Object.values(made)).size).toBe(4)
  })
  test('whatever their order', () => {
    expect(namesOf('a.txt', 'a.pdf', 'A.txt')).toEqual(namesOf('A.txt', 'a.pdf', 'a.txt'))
  })
})

describe('no name leads out, or does anything to a terminal', () => {
  test.each([
    ['../../etc/passwd', '_/_/etc/passwd.json'],
    ['/etc/passwd', '_/etc/passwd.json'],
    ['a/../../b', '_/b.json'],
    ['a\nb.pdf', 'a%0ab.json'],
    ['\u001b[2Jb.pdf', '%1b[2Jb.json'],
    ['\ufffd.pdf', '%fffd.json'],
    ['.Referat/journal.txt', '_referat/journal.json'],
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
