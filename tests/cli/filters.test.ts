import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { codes, Document } from '../../src/index.ts'
import { Repair } from '../../src/model/repair.ts'
import { folderOf, referat } from './harness.ts'

const cwd = '.'

describe('repair', () => {
  test('clean text passes unchanged to the last blank, line end and form feed', async () => {
    const text = 'Referat  \r\n\r\n\fPunkt 1:\u00a0Dagsordenen blev godkendt\nMødet sluttede kl. 19\x0b\n\n'
    expect(await referat(['repair'], { cwd, stdin: text })).toEqual({ code: 0, stdout: text, stderr: '' })
  })

  test('damage is mended where it stands; blanks, line ends and other lines stay as they came', async () => {
    const damaged = 'Byradet\u00a0har  godkendt\t\r\n\r\n\fpa sit mgde \n'
    const { code, stdout } = await referat(['repair', '--repair', 'on'], { cwd, stdin: damaged })
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'Byrådet\u00a0har  godkendt\t\r\n\r\n\fpå sit møde \n' })
  })

  test('--json and --explain tell of the same repairs', async () => {
    const stdin = 'Byradet har godkendt det\npa sit mgde.\n'
    const [json, explained] = [
      await referat(['repair', '--repair', 'on', '--json'], { cwd, stdin }),
      await referat(['repair', '--repair', 'on', '--explain'], { cwd, stdin }),
    ]
    const repairs = json.stdout
      .trimEnd()
      .split('\n')
      .map((line) => Repair.parse(JSON.parse(line)))
    expect(repairs).toMatchObject([
      { page: 1, line: 1, start: 0, before: 'Byradet', after: 'Byrådet' },
      { page: 1, line: 2, start: 0, before: 'pa', after: 'på' },
      { page: 1, line: 2, start: 7, before: 'mgde', after: 'møde' },
    ])
    expect(explained.stdout).toBe(
      repairs
        .map(
          ({ line, start, before, after, rule, confidence }) =>
            `${line}:${start}: ${before} → ${after} (${rule}, ${confidence})\n`,
        )
        .join(''),
    )
  })

  test('reads a file by name', async () => {
    const folder = folderOf({ 'a.txt': 'Godkendt.\n' })
    expect((await referat(['repair', 'a.txt'], { cwd: folder })).stdout).toBe('Godkendt.\n')
  })

  test.each([['--json'], ['--explain']])('%s prints the repairs, of which clean text has none', async (flag) => {
    expect(await referat(['repair', flag], { cwd, stdin: 'Godkendt.\n' })).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  test('what is no text, or not there, is refused', async () => {
    const folder = folderOf({ 'a.txt': '%PDF-1.7\n' })
    const [pdf, absent] = [
      await referat(['repair', 'a.txt'], { cwd: folder }),
      await referat(['repair', 'b.txt'], { cwd: folder }),
    ]
    expect(pdf.code).toBe(2)
    expect(pdf.stderr).toContain('Expected a text, found another kind of file. Use `referat text a.txt`')
    expect(absent.code).toBe(2)
    expect(absent.stderr).toContain('Expected a text in b.txt, but')
  })
})

describe('text', () => {
  test('lines are kept, pages and sources separated by form feeds', async () => {
    const folder = folderOf({ 'a.txt': 'Side 1\n\n  slut\fSide 2\n', 'b.txt': 'Anden kilde\n' })
    const { code, stdout } = await referat(['text', 'a.txt', 'b.txt'], { cwd: folder })
    expect(code).toBe(0)
    expect(stdout.split('\f').map((page) => page.trimEnd())).toEqual(['Side 1\n\n  slut', 'Side 2', 'Anden kilde'])
  })

  test('its own output is read as the same pages', async () => {
    const folder = folderOf({ 'a.txt': 'Side 1\n\nslut\n\fSide 2\n' })
    const { stdout } = await referat(['text', '--raw', 'a.txt'], { cwd: folder })
    expect((await referat(['text', '--raw', '-'], { cwd: folder, stdin: stdout })).stdout).toBe(stdout)
  })

  test('a bad source is reported as convert reports it', async () => {
    const { code, stderr } = await referat(['text', 'a.txt'], { cwd: folderOf({ 'a.txt': '' }) })
    expect(code).toBe(1)
    expect(stderr).toContain('a.txt: error read/empty')
  })
})

describe('schema', () => {
  test('is the JSON Schema of the document', async () => {
    const { code, stdout } = await referat(['schema'], { cwd })
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject(z.toJSONSchema(Document))
  })
})

describe('explain', () => {
  test('a code: its severity, meaning and remedy', async () => {
    const { severity, means, remedy } = codes['read/empty']
    expect(await referat(['explain', 'read/empty'], { cwd })).toEqual({
      code: 0,
      stdout: `read/empty (${severity})\n\n${means}\n\nWhat to do: ${remedy}\n`,
      stderr: '',
    })
  })

  test('without a code: every code, a line each', async () => {
    const { stdout } = await referat(['explain'], { cwd })
    const printed = stdout.trimEnd().split('\n')
    expect(printed.map((line) => line.split(/\s/)[0])).toEqual(Object.keys(codes))
  })

  test('an unknown code: the nearest', async () => {
    const { code, stdout, stderr } = await referat(['explain', 'red/emty'], { cwd })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^error: Expected a diagnostic code, found red\/emty\. Nearest: read\/empty, /)
  })
})

describe('the command line', () => {
  test('--help names every command and exits with 0', async () => {
    const { code, stdout, stderr } = await referat(['--help'], { cwd })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    for (const command of ['convert', 'text', 'repair', 'schema', 'explain']) expect(stdout).toMatch(`  ${command} `)
  })

  test('a fault of the program is told, not thrown', async () => {
    const now = () => {
      throw new Error('a fault')
    }
    const { code, stdout, stderr } = await referat(['a.txt'], { cwd, now })
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(
      /^error: referat itself failed, which is a fault of the program\. Please report this:\nError: a f/,
    )
  })
})
