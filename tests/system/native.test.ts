import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { distance } from 'fastest-levenshtein'
import { afterAll, describe, expect, test } from 'vitest'
import { type Document, defaults, openTools, transcribe } from '../../src/index.ts'
import { cases } from '../fixtures.ts'
import { isRecorded, recordedOcr } from '../recorded.ts'

const native = await openTools([], { engine: 'tesseract' })
afterAll(native.close)

const scans = cases.filter(({ slug }) => isRecorded(slug) && /scan|png|tiff/.test(slug))
/** What a document says, but for its words. */
const bones = ({ pages, meetings }: Document) => [
  pages.map(({ origin }) => origin),
  meetings.map(({ documentType, date, startTime, endTime, punkter }) => [
    [documentType, date, startTime, endTime],
    punkter.map(({ number, closed, decision }) => [number, closed, decision?.outcome]),
  ]),
]

describe('the tesseract on PATH gives the document that the embedded recogniser gave, but for a letter here and there', () => {
  test.each(scans)('$slug', async ({ slug, source }) => {
    const document = await transcribe(source, native, defaults)
    const other = await transcribe(source, { ...native, ocr: recordedOcr(slug) }, defaults)
    expect(bones(document)).toEqual(bones(other))
    const [one, two] = [JSON.stringify(document.meetings), JSON.stringify(other.meetings)]
    expect(distance(one, two) / two.length).toBeLessThan(0.01)
  })
})

test('the models that were unpacked for it are gone when the command ends, and those that a killed run left, a day later', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'referat-tests-'))
  const [left, inUse] = [join(folder, 'referat-models-left'), join(folder, 'referat-models-in-use')]
  await Promise.all([mkdir(left), mkdir(inUse)])
  const longAgo = Date.now() / 1000 - 2 * 24 * 60 * 60
  await utimes(left, longAgo, longAgo)
  const env = { ...process.env, TMPDIR: folder }
  execFileSync(process.execPath, ['bin/referat.js', '--engine', 'tesseract', 'fixtures/cases/byraad-scan/input.pdf'], {
    env,
    stdio: 'ignore',
  })
  await expect.poll(() => readdir(folder)).toEqual(['referat-models-in-use'])
  await rm(folder, { recursive: true })
})
