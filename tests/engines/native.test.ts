import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { inked } from '../recognise/fakes.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'referat-path-'))
  vi.stubEnv('PATH', `${folder}${delimiter}${process.env['PATH'] ?? ''}`)
  vi.resetModules() // the program's environment is taken when the module is loaded
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true, force: true })
})
/** A `tesseract` on PATH that does as a shell script says. */
async function program(script: string) {
  await writeFile(join(folder, 'tesseract'), `#!/bin/sh\n${script}\n`)
  await chmod(join(folder, 'tesseract'), 0o755)
  return import('../../src/engines/native.ts')
}
const speaks = (...models: string[]) =>
  `case "$1" in --version) echo "tesseract 5.3.0";; --list-langs) printf 'List of available languages (${models.length}):\\n${models.join('\\n')}\\n';; *) `
const word = `<span class='ocr_line' title=\\"bbox 0 0 90 20; baseline 0 -4; x_size 20\\"><span class='ocrx_word' title='bbox 0 0 90 20; x_wconf 96'>`
/** As the program answers to one path after the other: a word on each page but the one of nothing, and held back as pipes do. */
const reads = (text: string) =>
  `while read -r name; do case "$name" in *blank.tif) said="";; *) said="${word}${text}</span></span>";; esac; echo "<div class='ocr_page' title='image \\"$name\\"; bbox 0 0 9 9'>$said</div>"; done`

describe('the tesseract on PATH', () => {
  test('one that knows Danish is used, through the same function', async () => {
    const { findNative, openNative } = await program(`${speaks('dan', 'eng')} ${reads('Referat')};; esac`)
    expect(await findNative()).toEqual({ version: 'tesseract 5.3.0' })
    const { ocr, close } = openNative({ threads: 2, pageTimeout: 20 })
    const lines = await ocr(inked(), 1, 'page')
    expect(lines.map(({ words }) => words.map(({ text }) => text))).toEqual([['Referat']])
    await close()
  })
  test('it reads with the models of this package, letters and signs, from a folder that is gone afterwards', async () => {
    const told = join(folder, 'told')
    const { openNative } = await program(`printf '%s ' "$@" >>${told}; ${reads('Referat')}`)
    const { ocr, close } = openNative({ threads: 2, pageTimeout: 20 })
    await ocr(inked(), 1, 'page')
    await ocr(inked(), 1, 'signs')
    const words = (await readFile(told, 'utf8')).split(' ')
    const after = (flag: string) => words.filter((_, i) => words[i - 1] === flag)
    expect([after('-l'), after('--psm')]).toEqual([
      ['dan', 'deu'],
      ['3', '6'],
    ])
    const [models = ''] = after('--tessdata-dir')
    expect((await readdir(models)).sort()).toEqual(['blank.tif', 'dan.traineddata', 'deu.traineddata'])
    await close()
    await expect(readdir(models)).rejects.toThrow('ENOENT')
  })
  test('its models are unpacked when pages are told of, and gone when none was read after all', async () => {
    vi.stubEnv('TMPDIR', folder)
    const { openNative } = await program(`${speaks('dan')} ;; esac`)
    const { onScan, close } = openNative({ threads: 2, pageTimeout: 20 })
    const models = async () => (await readdir(folder)).filter((name) => name.startsWith('referat-models-'))
    onScan?.(1)
    await vi.waitFor(async () => expect(await models()).toHaveLength(1))
    await close()
    expect(await models()).toEqual([])
  })
  test('one without the Danish model cannot be used', async () => {
    const { findNative, nativeVersion } = await program(`${speaks('eng')} ;; esac`)
    expect(await findNative()).toEqual({ because: 'tesseract 5.3.0 is there without the Danish model (dan)' })
    await expect(nativeVersion()).rejects.toThrow('Install tesseract-ocr')
  })
  test('a process reads page after page; one that dies over a page, or hangs, takes that page with it and no other', async () => {
    const starts = join(folder, 'starts')
    const { openNative } = await program(
      `echo start >>${starts}; ${reads('Referat').replace('case "$name" in', 'case "$name" in */3.tif) exit 3;; */4.tif) exec sleep 30;;')}`,
    )
    const { ocr, close } = openNative({ threads: 1, pageTimeout: 1 })
    const pages = await Promise.allSettled([1, 2, 3, 4, 5, 6].map((page) => ocr(inked(), page, 'page')))
    expect(pages.map((page) => (page.status === 'fulfilled' ? 'read' : String(page.reason)))).toEqual([
      'read',
      'read',
      'Error: tesseract ended with exit code 3',
      'Error: the recognition of the page took longer than 1 seconds',
      'read',
      'read',
    ])
    expect((await readFile(starts, 'utf8')).match(/start/g)).toHaveLength(3)
    await close()
  })
  test('one that hangs is killed after the time a page may take, one that fails says how', async () => {
    const hanging = await program('exec sleep 30')
    const started = performance.now()
    await expect(hanging.openNative({ threads: 1, pageTimeout: 0.3 }).ocr(inked(), 1, 'page')).rejects.toThrow(
      'took longer than',
    )
    expect(performance.now() - started).toBeLessThan(10_000)
    const failing = await program('exit 3')
    await expect(failing.openNative({ threads: 1, pageTimeout: 20 }).ocr(inked(), 1, 'page')).rejects.toThrow(
      'exit code 3',
    )
  })
})
test('no tesseract on PATH', async () => {
  vi.stubEnv('PATH', folder)
  const { findNative } = await import('../../src/engines/native.ts')
  expect(await findNative()).toEqual({ because: 'there is none' })
})
