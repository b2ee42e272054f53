import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { hostile } from './hostile.ts'
import { agenda } from './papers.ts'
import { folderWith, hashes, referat } from './process.ts'

const good = new Map(Array.from({ length: 12 }, (_, number) => [`in/${number}-good.txt`, agenda(number)]))
const noNetwork = new URL('../system/no-network.mjs', import.meta.url).href

/** Those that cannot become a document, and as what they are counted; all others are read as far as they can be. */
const failing: Readonly<Record<string, readonly string[]>> = {
  'broken.pdf': ['corrupted'],
  'truncated.pdf': ['corrupted'],
  'cyclic-pages.pdf': ['empty'],
  'million-pages-said.pdf': ['empty'],
  'image-60000.png': ['unsupported'],
  'million-lines.txt': ['unsupported'],
  'encrypted.pdf': ['password-protected'],
  'bomb.pdf': ['out-of-memory'],
  'bomb-in-bomb.pdf': ['out-of-memory'],
  'million-levels-deep.pdf': ['out-of-memory', 'timed-out'],
}

/** Those whose document lacks something, and says so. */
const lacking = ['bomb-image.pdf', 'image-60000.pdf', 'million-pages.pdf', 'page-huge.pdf']

interface Failure {
  readonly class: string
  readonly sources: readonly { readonly path: string }[]
}

test('hostile sources: each has its class, nothing is run, fetched or written elsewhere, the others are whole', async () => {
  const bad = new Map(Object.entries(hostile).map(([name, make]) => [`in/${name}`, make()] as const))
  const cwd = folderWith(new Map<string, string | Uint8Array>([...good, ...bad]))
  const env = { NODE_OPTIONS: `--import=${noNetwork}` }
  const limits = ['--memory', '700', '--page-timeout', '90', '--jobs', '2']
  const ended = await referat(['in', '--out', 'out', '--verbose', ...limits], cwd, env)
  expect({ code: ended.code, signal: ended.signal, stdout: ended.stdout }).toEqual({
    code: 1,
    signal: null,
    stdout: '',
  })

  const { found, failures, partialSources } = JSON.parse(readFileSync(join(cwd, 'out/.referat/summary.json'), 'utf8'))
  expect(found).toBe(good.size + bad.size)
  const seen = (failures as Failure[]).flatMap(({ class: name, sources }) =>
    sources.map(({ path }) => [path.replace('in/', ''), name] as const),
  )
  expect(seen.filter(([name, kind]) => !failing[name]?.includes(kind))).toEqual([])
  expect(seen.map(([name]) => name).sort()).toEqual(Object.keys(failing).sort())
  expect(partialSources).toEqual(lacking.map((name) => `in/${name}`))

  // Whatever a source says, a terminal shows it as text, and no byte of it becomes a file.
  expect(ended.stderr.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
  expect(readdirSync(cwd).sort()).toEqual(['in', 'out'])
  const written = Object.keys(hashes(join(cwd, 'out')))
  expect(written).toHaveLength(found - seen.length)
  expect(written.filter((name) => !name.startsWith('in/') || !name.endsWith('.json'))).toEqual([])

  const alone = folderWith(good)
  await referat(['in', '--out', 'out', '--quiet'], alone)
  expect(hashes(join(cwd, 'out'))).toMatchObject(hashes(join(alone, 'out')))
})
