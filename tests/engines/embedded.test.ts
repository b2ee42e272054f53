import type { Worker } from 'node:worker_threads'
import { afterAll, describe, expect, onTestFinished, test } from 'vitest'
import { openEmbedded } from '../../src/engines/embedded.ts'
import { openTurns } from '../../src/engines/turns.ts'
import type { Raster } from '../../src/model/page.ts'
import { inked, white } from '../recognise/fakes.ts'

/** A page of ink that takes a second at least. */
function full(): Raster {
  const { width, height, dpi, pixels } = inked()
  const down = 6
  return {
    width,
    height: down * height,
    dpi,
    pixels: Uint8Array.from({ length: down * pixels.length }, (_, i) => pixels[i % pixels.length] ?? 255),
  }
}

/** The threads that are started from now on in this test. */
function threadsFrom(): readonly Worker[] {
  const threads: Worker[] = []
  const started = (thread: Worker) => void threads.push(thread)
  process.on('worker', started)
  onTestFinished(() => void process.off('worker', started))
  return threads
}
/** A thread that has ended has no number any more. */
const hasEnded = ({ threadId }: Worker) => threadId === -1

const { ocr, close } = openEmbedded({ threads: 1, pageTimeout: 100 })
afterAll(close)

describe('the recogniser that comes with the package', () => {
  test('an image that is none is a rejection, nothing uncaught; the next page is recognised', async () => {
    await expect(ocr({ width: 0, height: 0, dpi: 200, pixels: new Uint8Array() }, 1, 'page')).rejects.toBeDefined()
    expect(await ocr(white, 2, 'page')).toEqual([])
  })
  test('a page that takes longer than it may is given up, and its thread with it; the next one gets a new thread', async () => {
    const threads = threadsFrom()
    const hasty = openEmbedded({ threads: 1, pageTimeout: 0.001 })
    await expect(hasty.ocr(full(), 1, 'page')).rejects.toThrow('took longer than')
    await expect(hasty.ocr(full(), 2, 'page')).rejects.toThrow('took longer than')
    await expect.poll(() => threads.map(hasEnded)).toEqual([true, true])
    await hasty.close()
  })
  test('a thread that dies over a page takes that page with it, and no other', async () => {
    const threads = threadsFrom()
    const engine = openEmbedded({ threads: 1, pageTimeout: 100 })
    expect(await engine.ocr(white, 1, 'page')).toEqual([])
    const lost = expect(engine.ocr(full(), 2, 'page')).rejects.toThrow('the thread of the recogniser ended')
    await threads[0]?.terminate()
    await lost
    expect(await engine.ocr(white, 3, 'page')).toEqual([])
    await engine.close()
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
