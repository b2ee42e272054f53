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
