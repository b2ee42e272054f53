import { afterAll, describe, expect, test } from 'vitest'
import { openEmbedded } from '../../src/engines/embedded.ts'
import { openTurns } from '../../src/engines/turns.ts'
import { inked, white } from '../recognise/fakes.ts'

const { ocr, close } = openEmbedded({ threads: 1, pageTimeout: 100 })
afterAll(close)

describe('the recogniser that comes with the package', () => {
  test('an image that is none is a rejection, nothing uncaught; the next page is recognised', async () => {
    await expect(ocr({ width: 0, height: 0, dpi: 200, pixels: new Uint8Array() }, 1, 'page')).rejects.toBeDefined()
    expect(await ocr(white, 2, 'page')).toEqual([])
  })
  test('a page that takes longer than it may is given up, and its thread with it', async () => {
    const hasty = openEmbedded({ threads: 1, pageTimeout: 0.001 })
    await expect(hasty.ocr(inked(), 1, 'page')).rejects.toThrow('took longer than')
    await hasty.close()
  })
})
test('a thread that was started early reads the first page; one that no page needed ends with the others', async () => {
  const early = openEmbedded({ threads: 2, pageTimeout: 100 })
  for (const pages of [1, 1, 3]) early.onScan?.(pages)
  expect(await early.ocr(white, 1, 'page')).toEqual([])
  await early.close()
})
test('as many at once as there are threads, the others in their order', async () => {
  const turn = openTurns(3)
  let [running, most] = [0, 0]
  const begun: number[] = []
  await Promise.all(
    [1, 2, 3, 4, 5, 6, 7].map((i) =>
      turn(async () => {
        begun.push(i)
        most = Math.max(most, ++running)
        await new Promise((resolve) => setTimeout(resolve, 5))
        running -= 1
      }),
    ),
  )
  expect([most, begun]).toEqual([3, [1, 2, 3, 4, 5, 6, 7]])
})
