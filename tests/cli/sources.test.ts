import { expect, test } from 'vitest'
import { files } from '../../src/cli/process.ts'
import { eachSource } from '../../src/cli/sources.ts'
import { SourceError } from '../../src/model/source.ts'
import { folderOf } from './harness.ts'

const io = (cwd: string) => ({ stdin: process.stdin, fs: files, signal: new AbortController().signal, cwd })

test('a source that crashes the program is an outcome like any other', async () => {
  const cwd = folderOf({ 'a.txt': 'a', 'b.txt': 'b', 'c.txt': 'c' })
  const inputs = ['a.txt', 'b.txt', 'c.txt'].map((path) => ({ state: 'input' as const, path, file: `${cwd}/${path}` }))
  const work = async ({ path }: { path: string }) => {
    if (path === 'a.txt') throw new TypeError('x is not a function')
    if (path === 'b.txt') throw new SourceError('read/empty', 'Expected more.')
    return 'made'
  }
  const outcomes = []
  for await (const outcome of eachSource(inputs, io(cwd), work)) outcomes.push(outcome)
  expect(outcomes).toMatchObject([
    { state: 'failed', path: 'a.txt', failure: { code: 'run/crashed', severity: 'error' } },
    { state: 'failed', path: 'b.txt', failure: { code: 'read/empty', message: 'Expected more.', page: null } },
    { state: 'done', path: 'c.txt', value: 'made' },
  ])
})
