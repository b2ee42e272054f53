import { mkdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { hostile } from '../slow/hostile.ts'
import { folderOf, pathsOf, referat, systemError } from './harness.ts'

const minutes = 'Referat\n\nUdvalget for leg, onsdag den 3. maj 2017\n\nPunkt 1: Dagsorden\nGodkendt.\n'
const fixture = (name: string) => readFileSync(new URL(`../../fixtures/cases/${name}`, import.meta.url))
const cut = () => fixture('byraad-pdf/input.pdf').subarray(0, 3000)
const encrypted = () => hostile['encrypted.pdf']?.() ?? Buffer.of()

/** What cannot be read, what is said of it, and the code of a run that had nothing else. */
const troubles: readonly {
  what: string
  name: string
  bytes: () => string | Uint8Array
  says: string
  code: number
}[] = [
  {
    what: 'an empty file',
    name: 'empty.txt',
    bytes: () => '',
    says: 'read/empty Expected a PDF, an image or text, found no bytes at all. Export or scan the source again.',
    code: 1,
  },
  {
    what: 'a file of zeros',
    name: 'zeros.pdf',
    bytes: () => new Uint8Array(900),
    says: 'read/only-zeros Expected a PDF, an image or text, found 900 zero bytes. Copy or download the source again.',
    code: 1,
  },
  {
    what: 'a PDF that was cut off',
    name: 'cut.pdf',
    bytes: cut,
    says: 'read/broken-pdf Expected a whole PDF, found one that cannot be opened (Invalid PDF structure.). Fetch or export it again.',
    code: 1,
  },
  {
    what: 'a PDF with a password',
    name: 'locked.pdf',
    bytes: encrypted,
    says: 'read/password Expected a PDF that opens, but it is locked with a password. Give the right one with --password, or a copy without one.',
    code: 1,
  },
]

describe.each(troubles)('$what', ({ name, bytes, says, code }) => {
  test('alone: what is wrong, and what to do', async () => {
    const cwd = folderOf({ [name]: bytes() })
    expect(await referat([name], { cwd })).toEqual({
      code,
      stdout: '',
      stderr: `${name}: error ${says}\n0 of 1 source done, 0 pages, 1 failed, 0.0 s\n`,
    })
  })
  test('beside others: they are converted', async () => {
    const cwd = folderOf({ 'in/a.txt': minutes, [`in/${name}`]: bytes(), 'in/z.txt': minutes })
    const { code, stdout, stderr } = await referat(['in'], { cwd })
    expect({ code, paths: pathsOf(stdout), stderr }).toEqual({
      code: 1,
      paths: ['in/a.txt', 'in/z.txt'],
      stderr: `in/${name}: error ${says}\n2 of 3 sources done, 2 pages, 1 failed, 0.0 s\n  failed: in/${name} (${says.split(' ')[0]})\n`,
    })
  })
})

describe('nothing to read', () => {
  test('nothing of that name', async () => {
    expect(await referat(['nope.pdf'], { cwd: folderOf({}) })).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'nope.pdf: error input/not-found Expected a file, a folder or a pattern that matches one, found nothing of that name. Check its spelling.\n0 of 1 source done, 0 pages, 1 failed, 0.0 s\n',
    })
  })
  test('a folder without readable files', async () => {
    const cwd = folderOf({ 'others/a.json': '{}' })
    expect(await referat(['others'], { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'others: error input/nothing-readable Expected PDFs, images or texts in the folder or below, found none among 1 file of other kinds. Name another folder, or the files themselves.\n0 of 1 source done, 0 pages, 1 failed, 0.0 s\n',
    })
  })
  test('an empty folder', async () => {
    const cwd = folderOf({})
    mkdirSync(`${cwd}/bare`)
    expect(await referat(['bare'], { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'bare: error input/nothing-readable Expected PDFs, images or texts in the folder or below, found no file at all. Name another folder, or the files themselves.\n0 of 1 source done, 0 pages, 1 failed, 0.0 s\n',
    })
  })
  test('a folder nobody may read, and one beside it', async () => {
    const cwd = folderOf({ 'closed/b.txt': minutes, 'open/a.txt': minutes })
    const { readdir } = (await import('../../src/cli/process.ts')).files
    const fs = {
      readdir: (path: string) => (path.endsWith('closed') ? Promise.reject(systemError('EACCES')) : readdir(path)),
    }
    const says =
      'closed: error input/unreadable Expected to be allowed to read the folder, but permission is denied. Give this user the right to it. (EACCES)\n'
    expect(await referat(['closed'], { cwd, fs })).toEqual({
      code: 2,
      stdout: '',
      stderr: `${says}0 of 1 source done, 0 pages, 1 failed, 0.0 s\n`,
    })
    const both = await referat(['closed', 'open'], { cwd, fs })
    expect({ ...both, stdout: pathsOf(both.stdout) }).toEqual({
      code: 1,
      stdout: ['open/a.txt'],
      stderr: `${says}1 of 2 sources done, 1 page, 1 failed, 0.0 s\n  failed: closed (input/unreadable)\n`,
    })
  })
})

test('a PNG named .pdf is read as what it is, and said so', async () => {
  const cwd = folderOf({ 'minutes.pdf': fixture('menighedsraad-png/input.png') })
  const { code, stdout, stderr } = await referat(['minutes.pdf', '--ocr', 'never'], { cwd })
  expect(JSON.parse(stdout)).toMatchObject({ source: { path: 'minutes.pdf', mediaType: 'image/png', pageCount: 1 } })
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr:
      'minutes.pdf: warning read/other-kind Expected a PDF, as the name says, found a PNG image, and read it as that. Give the file the name it should have.\n' +
      'minutes.pdf:1: warning recognise/not-asked Expected a text worth trusting, found no text on it. Recognition is off: run without --ocr never.\n' +
      '1 of 1 source done, 1 page, 2 warnings, 0.0 s\n',
  })
})
