import { appendFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openJournal, readJournals } from '../../src/batch/journal.ts'
import { makeFolder } from './run.ts'

const writing = (output: string, digest: string) => ({
  event: 'writing' as const,
  source: `in/${output}`,
  output,
  sha256: 's',
  version: '1',
  options: 'o',
  digest,
  pages: 1,
  errors: 0,
  warnings: 0,
})
const open = (file: string) => openJournal(file, () => new Date(0))

test('what was appended stands there, a line each, in its order', async () => {
  const file = join(await makeFolder(), 'journal.ndjson')
  const journal = await open(file)
  const names = Array.from({ length: 100 }, (_, index) => `${index}`)
  await Promise.all(names.map((name) => journal.append(writing(name, 'd'))))
  await journal.close()
  const lines = (await readFile(file, 'utf8')).trimEnd().split('\n')
  expect(lines.map((line) => JSON.parse(line).output)).toEqual(names)
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ at: '1970-01-01T00:00:00.000Z', event: 'writing' })
})

test('a later line counts, all hashes are remembered', async () => {
  const file = join(await makeFolder(), 'journal.ndjson')
  const journal = await open(file)
  await journal.append(writing('a', 'first'))
  await journal.append(writing('a', 'second'))
  await journal.close()
  const past = await readJournals([file, `${file}.not-there`])
  expect(past.last.get('a')?.digest).toBe('second')
  expect([...(past.digests.get('a') ?? [])]).toEqual(['first', 'second'])
  expect(past.torn).toBe(0)
})

test('a line cut off by a power cut costs that line alone, also when others follow', async () => {
  const file = join(await makeFolder(), 'journal.ndjson')
  const before = await open(file)
  await before.append(writing('a', 'd'))
  await before.close()
  await appendFile(file, '{"event":"writing","output":"b"')
  const after = await open(file)
  await after.append(writing('c', 'd'))
  await after.close()
  const past = await readJournals([file])
  expect([...past.last.keys()]).toEqual(['a', 'c'])
  expect(past.torn).toBe(1)
})

test('rubbish in a journal is counted, never thrown', async () => {
  const file = join(await makeFolder(), 'journal.ndjson')
  await writeFile(file, Buffer.from([0xff, 0, 10, 0x7b, 10, 0x31, 10, 0x5b, 0x5d, 10]))
  expect((await readJournals([file])).torn).toBe(4)
})
