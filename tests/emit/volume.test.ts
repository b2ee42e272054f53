import { expect, test } from 'vitest'
import { describe } from '../../src/emit/index.ts'
import { extract } from '../../src/extract/index.ts'
import { Document } from '../../src/model/meeting.ts'
import { notebook } from '../../src/notebook.ts'
import { readText } from '../../src/read/text.ts'
import { segment } from '../../src/segment/index.ts'
import { cases } from '../fixtures.ts'
import { linesOf } from '../segment/cut.ts'

/** From so many lines on a document is looked at, and not copied key by key. */
const manyLines = 50_000
const texts = cases.filter(({ source }) => source.path.endsWith('.txt') && source.bytes[0] !== 0xff)

test.each(texts)(
  '$slug, in a volume: every key stands in the order of the schema as the stages write it',
  ({ source }) => {
    const { diagnostics, note } = notebook()
    const reading = readText(source.bytes, note)
    const text = reading.pages.flatMap((page) => (page.state === 'read' ? page.lines.map((line) => line.text) : []))
    const lines = linesOf(text.join('\n'))
    const [first] = lines
    const blank = Array.from({ length: manyLines }, () => ({ ...first, page: 1, line: 1, text: '', repairs: [] }))
    const cut = segment(lines, note)
    const found = extract(cut, note)
    const all = [...lines, ...blank] as typeof lines // the padding has whatever a line has
    const document = describe(source, reading, [], all, cut, found, diagnostics)
    expect(diagnostics.some(({ code }) => code === 'emit/not-in-schema')).toBe(false)
    expect(JSON.stringify(document)).toBe(JSON.stringify(Document.parse(document)))
  },
)
