import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { openTools, transcribe } from '../../src/index.ts'
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
/** What the scorer prints last: so many checks of the gold, and which share of them passed. */
interface Score {
  readonly checks: number
  readonly share: number
}
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
  test('the PDF of the corpus scores against its gold at least as its text does', async () => {
    const tools = await openTools()
    const folder = mkdtempSync(join(tmpdir(), 'referat-corpus-'))
    try {
      const score = async (ending: string): Promise<Score> => {
        const path = `05_ballerup-sundhed-2012.${ending}`
        const source = { path, bytes: readFileSync(join(shared, 'corpus', path)) }
        const document = join(folder, `${ending}.json`)
        writeFileSync(document, JSON.stringify(await transcribe(source, tools, defaults)))
        const told = execFileSync(process.execPath, [
          join(shared, 'score/structure.mjs'),
          join(shared, 'gold/05.json'),
          document,
        ])
        return JSON.parse(told.toString().trim().split('\n').at(-1) ?? '')
      }
      const [pdf, text] = [await score('pdf'), await score('txt')]
      expect(text.checks).toBeGreaterThan(50)
      expect(pdf).toMatchObject({ checks: text.checks })
      expect(pdf.share).toBeGreaterThanOrEqual(text.share)
    } finally {
      await tools.close()
      rmSync(folder, { recursive: true, force: true })
    }
  }, 120_000)
})
