import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { Document } from '../../src/index.ts'
import { folderOf, pathsOf, referat, systemError } from './harness.ts'

const minutes = 'Referat\n\nUdvalget for leg, onsdag den 3. maj 2017\n\nPunkt 1: Dagsorden\nGodkendt.\n'

describe('what convert finds', () => {
  test('one document a line, in the order given, each file once', async () => {
    const cwd = folderOf({ 'b.txt': minutes, 'a.txt': minutes })
    const { code, stdout } = await referat(['convert', './b.txt', 'a.txt', 'b.txt'], { cwd })
    expect(code).toBe(0)
    expect(pathsOf(stdout)).toEqual(['b.txt', 'a.txt'])
    for (const line of stdout.trimEnd().split('\n')) expect(Document.safeParse(JSON.parse(line)).success).toBe(true)
  })

  test('convert is the default command', async () => {
    const cwd = folderOf({ 'a.txt': minutes })
    expect(await referat(['a.txt'], { cwd })).toEqual(await referat(['convert', 'a.txt'], { cwd }))
  })

  test('a folder is searched to its last subfolder, by content where the name says nothing', async () => {
    const cwd = folderOf({
      'in/z.txt': minutes,
      'in/2013/protokol': minutes,
      'in/2013/Referat 4.5.2013': minutes,
      'in/data.bin': Uint8Array.of(1, 0, 2, 0, 0),
      'in/table.json': '{}',
      'in/.hidden.txt': minutes,
    })
    const { code, stdout, stderr } = await referat(['in', '--verbose'], { cwd })
    expect(code).toBe(0)
    expect(pathsOf(stdout)).toEqual(['in/2013/Referat 4.5.2013', 'in/2013/protokol', 'in/z.txt'])
    expect(stderr).toContain('in/table.json: info input/passed-over Expected a PDF, an image or text, found a file')
    expect(stderr).toContain('in/data.bin: info input/passed-over')
    expect(stderr).not.toContain('hidden')
  })

  test('linked files are read, linked folders are not entered', async () => {
    const cwd = folderOf({ 'in/a.txt': minutes, 'elsewhere/b.txt': minutes })
    symlinkSync(join(cwd, 'elsewhere'), join(cwd, 'in', 'linked'))
    symlinkSync(join(cwd, 'elsewhere', 'b.txt'), join(cwd, 'in', 'b.txt'))
    symlinkSync(join(cwd, 'in'), join(cwd, 'in', 'round'))
    const { stdout } = await referat(['in'], { cwd })
    expect(pathsOf(stdout)).toEqual(['in/a.txt', 'in/b.txt'])
  })

  test('a pattern stands for the names it matches; a file of that very name comes first', async () => {
    const cwd = folderOf({
      'a/1.txt': minutes,
      'a/2.txt': minutes,
      'b/3.txt': minutes,
      '[x].txt': minutes,
      'x.txt': '',
    })
    expect(pathsOf((await referat(['a/*.txt', '[x].txt'], { cwd })).stdout)).toEqual(['a/1.txt', 'a/2.txt', '[x].txt'])
    expect(pathsOf((await referat(['{a,b}'], { cwd })).stdout)).toEqual(['a/1.txt', 'a/2.txt', 'b/3.txt'])
  })

  test('- is standard input', async () => {
    const { stdout } = await referat(['convert', '-'], { cwd: folderOf({}), stdin: minutes })
    expect(JSON.parse(stdout).source).toMatchObject({ path: '-', bytes: Buffer.byteLength(minutes) })
  })

  test('an absolute name is printed relative to the folder of the run', async () => {
    const cwd = folderOf({ 'run/here': '', 'in/a.txt': minutes })
    const { stdout } = await referat([join(cwd, 'in', 'a.txt')], { cwd: join(cwd, 'run') })
    expect(pathsOf(stdout)).toEqual(['../in/a.txt'])
  })
})

describe('what convert writes', () => {
  test('--pretty indents and changes nothing else', async () => {
    const cwd = folderOf({ 'a.txt': minutes })
    const [plain, pretty] = [await referat(['a.txt'], { cwd }), await referat(['a.txt', '--pretty'], { cwd })]
    expect(pretty.stdout).toBe(`${JSON.stringify(JSON.parse(plain.stdout), null, 2)}\n`)
  })

  test('--out mirrors the tree; files of one name but other endings all survive', async () => {
    const cwd = folderOf({ 'in/a.txt': minutes, 'in/a.text': minutes, 'in/sub/a.txt': minutes })
    const { code, stdout } = await referat(['in', '--out', 'made/json'], { cwd })
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
    const made = readdirSync(join(cwd, 'made/json'), { recursive: true, encoding: 'utf8' })
    const documents = made.filter((name) => !name.startsWith('.referat')).sort()
    expect(documents).toEqual(['in', 'in/a.text.json', 'in/a.txt.json', 'in/sub', 'in/sub/a.txt.json'])
    const one = await referat(['in/sub/a.txt'], { cwd })
    expect(readFileSync(join(cwd, 'made/json/in/sub/a.txt.json'), 'utf8')).toBe(one.stdout)
  })

  test('two sources never write one file, and nothing is written outside --out', async () => {
    const cwd = folderOf({ 'run/a.txt': minutes, 'a.txt': 'Referat\n' })
    const { code, stderr } = await referat(['a.txt', '../a.txt', '--out', 'o'], { cwd: join(cwd, 'run') })
    expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.stringContaining('2 found: 2 converted') })
    const made = readdirSync(join(cwd, 'run/o')).filter((name) => name.endsWith('.json'))
    const paths = made.map((name) => JSON.parse(readFileSync(join(cwd, 'run/o', name), 'utf8')).source.path)
    expect(paths.sort()).toEqual(['../a.txt', 'a.txt'])
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'run'])
  })

  test('a document that cannot be written is a failure, and the others are written', async () => {
    const cwd = folderOf({ 'a.txt': minutes, 'b.txt': minutes, 'o/a.txt.json/in-the-way': '' })
    const { code, stderr } = await referat(['a.txt', 'b.txt', '--out', 'o'], { cwd })
    expect(code).toBe(1)
    expect(stderr).toContain(
      'a.txt: error output/unwritable Expected to write the document, but it is a folder, where a file should be. (EISDIR)',
    )
    expect(readdirSync(join(cwd, 'o')).sort()).toEqual(['.referat', 'a.txt.json', 'b.txt.json'])
  })

  test('a closed pipe ends the run quietly', async () => {
    const cwd = folderOf({ 'a.txt': minutes, 'b.txt': minutes })
    const ended = await referat(['a.txt', 'b.txt', '--quiet'], { cwd, stdoutFails: systemError('EPIPE') })
    expect(ended).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  test('a full disk under standard output does not', async () => {
    const cwd = folderOf({ 'a.txt': minutes, 'b.txt': minutes })
    const ended = await referat(['a.txt', 'b.txt', '--quiet'], { cwd, stdoutFails: systemError('ENOSPC') })
    expect(ended.code).toBe(1)
    expect(ended.stderr).toContain(
      'a.txt: error output/unwritable Expected to write standard output, but the disk is full',
    )
  })
})

describe('what goes wrong', () => {
  test('one bad source stops nobody and is listed at the end', async () => {
    const cwd = folderOf({ 'a.txt': minutes, 'empty.txt': '', 'zeros.pdf': new Uint8Array(9), 'z.txt': minutes })
    const { code, stdout, stderr } = await referat(['a.txt', 'empty.txt', 'nope.pdf', 'zeros.pdf', 'z.txt'], { cwd })
    expect(code).toBe(1)
    expect(pathsOf(stdout)).toEqual(['a.txt', 'z.txt'])
    expect(stderr).toContain('empty.txt: error read/empty Expected ')
    expect(stderr).toContain('nope.pdf: error input/not-found Expected a file, a folder or a pattern that matches one')
    expect(stderr).toContain('zeros.pdf: error read/only-zeros Expected ')
    expect(stderr).toMatch(
      /2 of 5 sources done, 2 pages, 3 failed, .*\n {2}failed: empty.txt \(read\/empty\)\n {2}failed: nope/,
    )
  })

  test.each([
    [['nope.txt'], 'nope.txt: error input/not-found'],
    [['*.pdf'], '*.pdf: error input/not-found'],
    [['a.txt/b'], 'a.txt/b: error input/not-found'],
    [
      ['others'],
      'others: error input/nothing-readable Expected PDFs, images or texts in the folder or below, found none',
    ],
    [
      ['bare'],
      'bare: error input/nothing-readable Expected PDFs, images or texts in the folder or below, found no file',
    ],
    [['/dev/null'], 'dev/null: error input/not-a-file Expected a file or a folder, found a device'],
    [[], 'error: Expected files, folders, patterns or - (standard input), found none.'],
    [['a.txt', '--lexicon', 'nope'], 'error: --lexicon: expected a list of words, one a line, in nope'],
    [['a.txt', '--prety'], "error: unknown option '--prety'\n(Did you mean --pretty?)"],
    [['a.txt', '--ocr', 'perhaps'], "argument 'perhaps' is invalid. Allowed choices are auto, never, always, redo."],
  ])('with %j nothing can be run', async (argv, said) => {
    const cwd = folderOf({ 'a.txt': minutes, 'others/a.json': '{}' })
    mkdirSync(join(cwd, 'bare'))
    const { code, stdout, stderr } = await referat(argv, { cwd })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(said)
  })

  test('without permission: the folder and the file are named, the rest is converted', async () => {
    const cwd = folderOf({ 'in/a.txt': minutes, 'in/closed/b.txt': minutes, 'in/c.txt': minutes })
    const { readdir, readFile } = (await import('../../src/cli/process.ts')).files
    const denied = (name: string) => (path: string) => path.endsWith(name) && Promise.reject(systemError('EACCES'))
    const fs = {
      readdir: (path: string) => denied('closed')(path) || readdir(path),
      readFile: (path: string) => denied('c.txt')(path) || readFile(path),
    }
    const { code, stdout, stderr } = await referat(['in'], { cwd, fs })
    expect(code).toBe(1)
    expect(pathsOf(stdout)).toEqual(['in/a.txt'])
    expect(stderr).toContain(
      'in/closed: error input/unreadable Expected to be allowed to read the folder, but permission',
    )
    expect(stderr).toContain('in/c.txt: error input/unreadable Expected to be allowed to read the file, but permission')
    const alone = await referat(['in/closed'], { cwd, fs })
    expect({ code: alone.code, stdout: alone.stdout }).toEqual({ code: 2, stdout: '' })
  })

  test('standard input that cannot be read', async () => {
    const stdin = new Readable({ read: () => stdin.destroy(systemError('EIO')) })
    const { code, stderr } = await referat(['-'], { cwd: folderOf({}), stdin })
    expect(code).toBe(2)
    expect(stderr).toContain(
      '-: error input/unreadable Expected to be allowed to read the standard input, but the disk',
    )
  })

  test('names and messages cannot act on a terminal', async () => {
    const name = 'a\x1b[2J\nb.txt'
    const cwd = folderOf({ [name]: '' })
    expect((await referat([name], { cwd })).stderr).toContain('a\\x1b[2J\\x0ab.txt: error read/empty')
  })

  test('--strict makes a warning count', async () => {
    const cwd = folderOf({ 'a.txt': `${minutes}${'Mødet åbnes på ny. '.repeat(9)}S\ufffdren\n` })
    const [lenient, strict] = [await referat(['a.txt'], { cwd }), await referat(['a.txt', '--strict'], { cwd })]
    expect(lenient.stderr).toContain('a.txt: warning read/letters-lost Expected ')
    expect({ lenient: lenient.code, strict: strict.code }).toEqual({ lenient: 0, strict: 1 })
    expect(strict.stdout).toBe(lenient.stdout)
  })

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ])('%s ends the run with %i and says what is left', async (signal, code) => {
    const cwd = folderOf({ 'a.txt': minutes, 'b.txt': minutes })
    const stop = new AbortController()
    const readFile = () => {
      stop.abort(signal)
      return new Promise<never>(() => {})
    }
    const ended = await referat(['a.txt', 'b.txt'], { cwd, fs: { readFile }, signal: stop.signal })
    expect(ended).toMatchObject({ code, stdout: '' })
    expect(ended.stderr).toContain(`Ended early by ${signal}: 2 sources left. Run the same command again.`)
  })
})

describe('what convert reports', () => {
  test('--quiet: errors alone', async () => {
    const cwd = folderOf({ 'a.txt': minutes, 'empty.txt': '' })
    const { stderr } = await referat(['a.txt', 'empty.txt', '--quiet'], { cwd })
    expect(stderr).toMatch(/^empty\.txt: error read\/empty [^\n]*\n$/)
  })

  test('--log json: one event a line', async () => {
    const cwd = folderOf({ 'a.txt': minutes, 'empty.txt': '' })
    const { stderr } = await referat(['a.txt', 'empty.txt', '--log', 'json'], { cwd })
    const events = stderr
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(events[0]).toEqual({ event: 'begin', sources: 2, passedOver: 0 })
    expect(events).toContainEqual({
      event: 'source',
      path: 'empty.txt',
      state: 'failed',
      pages: 0,
      errors: 1,
      warnings: 0,
    })
    expect(events.at(-1)).toEqual({
      event: 'end',
      sources: 2,
      converted: 1,
      failed: 1,
      failures: [{ path: 'empty.txt', code: 'read/empty' }],
      interrupted: null,
    })
  })

  test('colour and a moving line on a terminal alone; NO_COLOR is respected', async () => {
    const cwd = folderOf({ 'empty.txt': '' })
    const [piped, terminal, plain] = [
      await referat(['empty.txt'], { cwd }),
      await referat(['empty.txt'], { cwd, terminal: 40 }),
      await referat(['empty.txt'], { cwd, terminal: 40, env: { NO_COLOR: '1' } }),
    ]
    expect(piped.stderr).not.toContain('\x1b')
    expect(terminal.stderr).toContain('\x1b[31m')
    expect(terminal.stderr).toContain('1/1 · 0 s · empty.txt')
    expect(plain.stderr.replaceAll('\r\x1b[K', '')).not.toContain('\x1b')
  })
})
