import { expect, test } from 'vitest'
import { openFlusher } from '../../src/batch/flush.ts'

/** A flusher whose flushes end when told to. */
function slow() {
  const under: { readonly folder: string; readonly end: (error?: Error) => void }[] = []
  const flush = openFlusher(
    (folder) =>
      new Promise((resolve, reject) => {
        under.push({ folder, end: (error) => (error === undefined ? resolve() : reject(error)) })
      }),
  )
  const folders = () => under.map(({ folder }) => folder)
  return { under, flush, folders }
}
const moment = () => new Promise((resolve) => setImmediate(resolve))

test('who comes while a folder is being flushed shares the next flush, for the one under way may have missed him', async () => {
  const { under, flush, folders } = slow()
  const done: string[] = []
  const first = flush('a').then(() => done.push('first'))
  await moment()
  const later = [flush('a').then(() => done.push('second')), flush('a').then(() => done.push('third'))]
  const other = flush('b').then(() => done.push('other'))
  await moment()
  expect(folders()).toEqual(['a', 'b'])
  under[0]?.end()
  await first
  await moment()
  expect([folders(), done]).toEqual([['a', 'b', 'a'], ['first']])
  for (const { end } of under) end()
  await Promise.all([...later, other])
  expect(done.toSorted()).toEqual(['first', 'other', 'second', 'third'])
})

test('a flush that fails is told to those who waited for it, not to those who come after', async () => {
  const { under, flush } = slow()
  const first = flush('a')
  await moment()
  const second = flush('a')
  under[0]?.end(new Error('disk gone'))
  await expect(first).rejects.toThrow('disk gone')
  await moment()
  under[1]?.end()
  await expect(second).resolves.toBeUndefined()
})
