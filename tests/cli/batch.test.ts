import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Ended, folderOf, referat } from './harness.ts'

const minutes = 'Referat\nTorsdag den 5. juni 2013\n1. Valg\nGodkendt.\n'
/** One worker is enough for a handful of sources. */
const batch = (argv: readonly string[], setting: Parameters<typeof referat>[1]): Promise<Ended> =>
  referat([...argv, '--jobs', '1'], setting)
const summaryOf = (cwd: string) => JSON.parse(readFileSync(join(cwd, 'o/.referat/summary.json'), 'utf8'))

describe('convert --out tells what became of every source', () => {
  test('the failures by class, with what to do; the same as JSON', async () => {
    const cwd = folderOf({ 'in/a.txt': minutes, 'in/empty.txt': '', 'in/zeros.txt': new Uint8Array(9) })
    const { code, stdout, stderr } = await batch(['in', 'nope.pdf', '--out', 'o'], { cwd })
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain('in/empty.txt: error read/empty Expected ')
    expect(stderr).toContain('4 found: 1 converted, 0 partial, 0 skipped, 3 failed; 1 page in 0.0 s\n')
    expect(stderr.slice(stderr.indexOf('1 empty'))).toBe(
      `1 empty: Export or scan these sources again: there is nothing in them.
  in/empty.txt (read/empty)
1 corrupted: Copy or download them again, or open them in the program that wrote them and save them anew.
  in/zeros.txt (read/only-zeros)
1 unreadable: Check their names and this user’s right to read them, leave them alone while the run lasts, and run again.
  nope.pdf (input/not-found)
`,
    )
    expect(summaryOf(cwd)).toMatchObject({ found: 4, converted: 1, failed: 3, notRun: 0, stopped: null })
    expect(
      summaryOf(cwd).failures.map(({ class: name, count }: { class: string; count: number }) => [name, count]),
    ).toEqual([
      ['empty', 1],
      ['corrupted', 1],
      ['unreadable', 1],
    ])
  })
  test('the same again: all skipped, and still a failure while one is missing', async () => {
    const cwd = folderOf({ 'a.txt': minutes, 'b.txt': '' })
    await batch(['a.txt', 'b.txt', '--out', 'o'], { cwd })
    const again = await batch(['a.txt', 'b.txt', '--out', 'o'], { cwd })
    expect(again.code).toBe(1)
    expect(again.stderr).toContain('2 found: 0 converted, 0 partial, 1 skipped, 1 failed; ')
    writeFileSync(join(cwd, 'b.txt'), minutes)
    expect((await batch(['a.txt', 'b.txt', '--out', 'o'], { cwd })).code).toBe(0)
  })
  test('standard input is a source like others', async () => {
    const cwd = folderOf({})
    expect((await batch(['-', '--out', 'o'], { cwd, stdin: minutes })).code).toBe(0)
    expect(JSON.parse(readFileSync(join(cwd, 'o/stdin.json'), 'utf8')).source.path).toBe('-')
  })
  test('--log json: one event a line, each source once', async () => {
    const cwd = folderOf({ 'a.txt': minutes, 'b.txt': '' })
    const { stderr } = await batch(['a.txt', 'b.txt', '--out', 'o', '--log', 'json'], { cwd })
    const events = stderr
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(events[0]).toEqual({ event: 'begin', sources: 2, passedOver: 0 })
    const sources = events.filter(({ event }) => event === 'source')
    expect(sources.map(({ path, state, output }) => ({ path, state, output }))).toEqual(
      expect.arrayContaining([
        { path: 'a.txt', state: 'converted', output: 'a.txt.json' },
        { path: 'b.txt', state: 'failed', output: 'b.txt.json' },
      ]),
    )
    expect(sources).toHaveLength(2)
    expect(events.at(-1)).toMatchObject({ event: 'end', found: 2, converted: 1, failed: 1, pages: 1 })
  })
  test('--quiet: failures alone', async () => {
    const cwd = folderOf({ 'a.txt': minutes, 'b.txt': '' })
    const { stderr } = await batch(['a.txt', 'b.txt', '--out', 'o', '--quiet'], { cwd })
    expect(stderr).toMatch(/^b\.txt: error read\/empty [^\n]*\n$/)
  })
  test('--dry-run says it, and writes nothing', async () => {
    const cwd = folderOf({ 'a.txt': minutes, 'b.txt': minutes, 'c.txt': minutes, 'o/c.txt.json': 'by hand' })
    await batch(['a.txt', 'b.txt', '--out', 'o'], { cwd })
    writeFileSync(join(cwd, 'b.txt'), `${minutes}Mere.\n`)
    writeFileSync(join(cwd, 'd.txt'), minutes)
    const before = readFileSync(join(cwd, 'o/.referat/journal.ndjson'), 'utf8')
    const rehearsed = await batch(['a.txt', 'b.txt', 'c.txt', 'd.txt', '--out', 'o', '--dry-run'], { cwd })
    expect(rehearsed).toEqual({
      code: 0,
      stdout: `skip    a.txt → o/a.txt.json
replace b.txt → o/b.txt.json
keep    c.txt → o/c.txt.json
convert d.txt → o/d.txt.json
`,
      stderr: '1 to convert, 1 to replace, 1 to skip, 1 to keep, 0 cannot be had. Nothing was written.\n',
    })
    expect(readFileSync(join(cwd, 'o/.referat/journal.ndjson'), 'utf8')).toBe(before)
    const elsewhere = await batch(['a.txt', '--out', 'new', '--dry-run'], { cwd })
    expect(elsewhere.stdout).toBe('convert a.txt → new/a.txt.json\n')
  })
})

describe('convert --out stops', () => {
  const many = Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [`in/${String(index).padStart(2, '0')}.txt`, '']),
  )
  test.each([
    ['--max-failures', '3', '4 sources have failed, more than --max-failures 3 allows'],
    ['--max-failure-rate', '0.5', '20 of 20 sources have failed, more than --max-failure-rate 0.5 allows'],
  ])('%s %s', async (option, value, says) => {
    const cwd = folderOf(many)
    const { code, stderr } = await batch(['in', '--out', 'o', option, value], { cwd })
    expect(code).toBe(1)
    expect(stderr).toContain(`Ended early: ${says}.`)
    const { found, failed, notRun } = summaryOf(cwd)
    expect({ found, left: failed + notRun }).toEqual({ found: 40, left: 40 })
    expect(notRun).toBeGreaterThan(10)
  })
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ])('at %s with %i, and says how to go on', async (signal, code) => {
    const cwd = folderOf({ 'a.txt': minutes, 'b.txt': minutes })
    const ended = await batch(['a.txt', 'b.txt', '--out', 'o'], { cwd, signal: AbortSignal.abort(signal) })
    expect(ended).toMatchObject({ code, stdout: '' })
    expect(ended.stderr).toContain(`Ended early: interrupted by ${signal}.`)
    expect(ended.stderr).toContain('2 sources left. Run the same command again: what is done is kept.')
    expect((await batch(['a.txt', 'b.txt', '--out', 'o'], { cwd })).code).toBe(0)
  })
})

describe('convert --out refuses, with 2, before anything is done', () => {
  test.each([
    [[], 'Expected files, folders, patterns'],
    [['a.txt', '--jobs', '0'], 'Expected a whole number from 1 to 1024.'],
    [['a.txt', '--shard', '3/2'], 'Expected a part and the number of parts, such as 2/5.'],
    [['a.txt', '--max-failure-rate', '50'], 'Expected a number from 0 to 1.'],
    [['a.txt', '--memory', '100'], 'Expected a number of at least 200.'],
    [['a.txt', '--timeout', 'soon'], 'Expected a number of at least 0.001.'],
    [['nope.pdf'], 'nope.pdf: error input/not-found'],
    [['a.txt', '--existing', 'error'], 'found 1 of them, a.txt.json first'],
  ])('%j', async (argv, says) => {
    const cwd = folderOf({ 'a.txt': minutes, 'o/a.txt.json': '' })
    const { code, stdout, stderr } = await referat(['convert', ...argv, '--out', 'o'], { cwd })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(says)
  })
  test('where --out is a file, lies below one, or its journal leads out', async () => {
    const cwd = folderOf({ 'a.txt': minutes, file: '', 'elsewhere/b': '', 'linked/c': '' })
    symlinkSync(join(cwd, 'elsewhere'), join(cwd, 'linked/.referat'))
    for (const [out, says] of [
      ['file', 'a file has the name of the folder'],
      ['file/below', 'a part of its path is a file'],
      ['linked', 'out of the output folder'],
    ] as const) {
      const { code, stderr } = await batch(['a.txt', '--out', out], { cwd })
      expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(says) })
    }
  })
  test.each([['--existing', 'overwrite'], ['--shard', '1/2'], ['--dry-run'], ['--max-failures', '1']])(
    'without --out: %s',
    async (...option) => {
      const cwd = folderOf({ 'a.txt': minutes })
      const { code, stderr } = await referat(['convert', 'a.txt', ...option], { cwd })
      expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(`${option[0]} is about files`) })
    },
  )
})
