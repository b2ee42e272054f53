import { execFileSync } from 'node:child_process'
import { appendFile, mkdir, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { load } from '../../src/batch/load.ts'
import { makeFolder } from './run.ts'

const megabyte = 1024 * 1024
const refusal = (code: string, says: string) =>
  expect.objectContaining({ name: 'SourceError', code, message: expect.stringContaining(says) })

test('the bytes of a file', async () => {
  const file = join(await makeFolder(), 'a')
  await writeFile(file, 'Referat')
  expect(Buffer.from(await load(file, 100)).toString()).toBe('Referat')
})

test.each([
  ['grows', (file: string) => appendFile(file, 'more')],
  ['shrinks', (file: string) => truncate(file, 5)],
  ['is rewritten', (file: string) => writeFile(file, 'b', { flag: 'r+' })],
])('a file that %s while it is read is refused', async (_, change) => {
  const file = join(await makeFolder(), 'a')
  await writeFile(file, Buffer.alloc(200 * megabyte, 'a'))
  let isOver = false
  const loading = load(file, 1024 * megabyte).finally(() => {
    isOver = true
  })
  const refused = expect(loading).rejects.toEqual(refusal('batch/changed', 'Wait for its writer'))
  while (!isOver) await Promise.all([change(file), wait(10)])
  await refused
})

test('what is no file, is not there, or is too large is refused at once', async () => {
  const folder = await makeFolder()
  const at = (name: string) => join(folder, name)
  execFileSync('mkfifo', [at('pipe')])
  await mkdir(at('folder'))
  await symlink('loop', at('loop'))
  await symlink('/dev/zero', at('zero'))
  await writeFile(at('big'), '')
  await truncate(at('big'), 3000 * megabyte)
  await expect(load(at('pipe'), 1)).rejects.toEqual(refusal('input/not-a-file', 'found a pipe'))
  await expect(load(at('zero'), 1)).rejects.toEqual(refusal('input/not-a-file', 'found a device'))
  await expect(load(at('folder'), 1)).rejects.toEqual(refusal('input/not-a-file', 'found a folder'))
  await expect(load(at('loop'), 1)).rejects.toEqual(refusal('input/unreadable', 'round in a circle'))
  await expect(load(at('gone'), 1)).rejects.toEqual(refusal('input/unreadable', 'no longer there'))
  await expect(load(at('\ufffd'), 1)).rejects.toEqual(refusal('input/unreadable', 'not written in UTF-8'))
  await expect(load(at('big'), 1024 * megabyte)).rejects.toEqual(refusal('batch/too-large', 'found 3000 MB'))
})
