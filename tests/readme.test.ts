import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { madeAnew } from '../scripts/readme.js'
import { defaults, openTools, transcribe } from '../src/index.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const tools = await openTools()
afterAll(tools.close)

/** The code blocks of a section, in order. */
const blocksOf = (heading: string) =>
  [
    ...(readme.split(/^## /m).find((section) => section.startsWith(heading)) ?? '').matchAll(/```\w+\n([\s\S]*?)```/g),
  ].map((match) => match[1] ?? '')
const documentOf = (text: string) => transcribe({ path: '-', bytes: Buffer.from(text) }, tools, defaults)

describe('README', () => {
  test('what it shows is what the program says: `npm run readme` writes it anew', () => {
    expect(madeAnew(readme)).toBe(readme)
  }, 60_000)

  test('the damaged excerpt becomes the JSON shown, word for word', async () => {
    const [excerpt, json] = blocksOf('What it does')
    expect(await documentOf(excerpt ?? '')).toMatchObject(JSON.parse(json ?? ''))
  })

  test('the excerpt it refuses to change gets no repair', async () => {
    const [excerpt] = blocksOf('What it leaves alone')
    expect(excerpt).toContain('paa')
    expect(await documentOf(excerpt ?? '')).toMatchObject({ repairs: [], orthography: 'pre-1948' })
  })
})
