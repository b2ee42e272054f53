import { expect, test } from 'vitest'
import { Document, defaults, openTools, transcribe } from '../src/index.ts'

test('an exported text becomes a document that fits the schema', async () => {
  const tools = await openTools()
  const source = { path: 'a.txt', bytes: new TextEncoder().encode('Referat\n\nPunkt 1: Dagsorden\nGodkendt.\n') }
  const document = await transcribe(source, tools, defaults)
  expect(Document.parse(document)).toEqual(document)
  expect(document.source.bytes).toBe(38)
  await tools.close()
})
