import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { defaults } from '../../src/model/options.ts'
import { read } from '../../src/read/index.ts'

const shared = fileURLToPath(new URL('../../../shared', import.meta.url))
const there = existsSync(shared)
const seed = (start: string) => {
  const name = readdirSync(join(shared, 'seeds')).find((file) => file.startsWith(start)) ?? start
  return readFileSync(join(shared, 'seeds', name))
}
const pagesOf = async (bytes: Uint8Array) => (await read({ path: 'seed', bytes }, defaults, () => {})).pages

const layersOf = async (bytes: Uint8Array) =>
  (await pagesOf(bytes)).map((page) => (page.state === 'scan' ? (page.layer?.lines ?? []) : page.lines))
const words = (text: string) => text.split(/\s+/).filter(Boolean)

describe.skipIf(!there)('reading what ../shared holds (skipped where it is absent)', () => {
  test.each([
    ['000', 29],
    ['001', 1],
    ['002', 8],
    ['003', 6],
    ['004', 1],
  ])('seed %s has %i pages and loses no line', async (name, count) => {
    const bytes = seed(name)
    const pages = await pagesOf(bytes)
    expect(pages).toHaveLength(count)
    const text = pages.flatMap((page) => (page.state === 'read' ? page.lines.map((line) => line.text.trim()) : []))
    expect(text.filter(Boolean)).toEqual(
      bytes
        .toString('utf8')
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    )
  })
  test('the PDF of the corpus reads like its text: the same lines in the same order', async () => {
    const layers = await layersOf(readFileSync(join(shared, 'corpus/05_ballerup-sundhed-2012.pdf')))
    const text = readFileSync(join(shared, 'corpus/05_ballerup-sundhed-2012.txt'), 'utf8').split('\f')
    expect(layers.map((lines) => lines.map((line) => words(line.text).join(' ')).filter(Boolean))).toEqual(
      text.slice(0, 15).map((page) =>
        page
          .split('\n')
          .map((line) => words(line).join(' '))
          .filter(Boolean),
      ),
    )
  })
})
