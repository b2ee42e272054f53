import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { cached } from '../../src/engines/cache.ts'
import { EngineError } from '../../src/engines/engine.ts'
import type { Ocr } from '../../src/model/page.ts'
import { inked, line, white } from '../recognise/fakes.ts'

async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'referat-cache-'))
  onTestFinished(() => rm(made, { recursive: true, force: true }))
  return made
}
/** A recogniser that counts how often it is asked. */
function counting() {
  let asked = 0
  const ocr: Ocr = async () => {
    asked += 1
    return [line('Referat')]
  }
  return { ocr, asked: () => asked }
}
const recipe = () => 'one'

test('the same pixels are recognised once, in this run and the next, whatever their page number', async () => {
  const [dir, { ocr, asked }] = [await folder(), counting()]
  const first = await (await cached(ocr, dir, recipe))(inked(), 1, 'page')
  const again = await (await cached(ocr, dir, recipe))(inked(), 7, 'page')
  expect(again).toEqual(first)
  expect(asked()).toBe(1)
})
test('other pixels, another task and other settings are recognised anew', async () => {
  const [dir, { ocr, asked }] = [await folder(), counting()]
  const one = await cached(ocr, dir, (task) => `one ${task}`)
  await one(inked(), 1, 'page')
  await one(white, 1, 'page')
  await one(inked(), 1, 'signs')
  await (await cached(ocr, dir, () => 'two'))(inked(), 1, 'page')
  await (await cached(ocr, dir, (task) => `one ${task}`))({ ...inked(), dpi: 300 }, 1, 'page')
  expect(asked()).toBe(5)
})
test('an answer that cannot be read any more is made anew; a failure is not kept', async () => {
  const [dir, { ocr, asked }] = [await folder(), counting()]
  const one = await cached(ocr, dir, recipe)
  await one(inked(), 1, 'page')
  const files = await readdir(dir, { recursive: true })
  await writeFile(join(dir, files.find((name) => name.endsWith('.json')) ?? ''), '[{"words":')
  expect(await one(inked(), 1, 'page')).toHaveLength(1)
  expect(asked()).toBe(2)
  const failing = await cached(
    () => Promise.reject(new Error('no')),
    dir,
    () => 'other',
  )
  await expect(failing(inked(), 1, 'page')).rejects.toThrow('no')
  expect((await readdir(dir, { recursive: true })).filter((name) => name.endsWith('.json'))).toHaveLength(1)
})
test('a folder that cannot be made is said before any work', async () => {
  const dir = await folder()
  await writeFile(join(dir, 'file'), '')
  await expect(cached(counting().ocr, join(dir, 'file', 'cache'), recipe)).rejects.toThrow(EngineError)
})
