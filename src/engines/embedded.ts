import type { EventEmitter } from 'node:events'
import { createWorker, OEM, type PSM, type Worker } from 'tesseract.js'
import type { Ocr, OcrTask, Raster } from '../model/page.ts'
import type { Engine, EngineSettings } from './engine.ts'
import { linesOfHocr } from './hocr.ts'
import { folderOf, recipeOf, settings, variables } from './models.ts'
import { tiffOf } from './tiff.ts'
import { openTurns } from './turns.ts'
import { within } from './within.ts'

/** What its answers depend on, beside the image: for whoever keeps them. */
export const embeddedRecipe = (task: OcrTask): string => `tesseract.js 7.0.0, hOCR, ${recipeOf(task)}`

/** No start takes so long, in milliseconds, on a machine that has much to do. */
const longestStart = 120_000

/**
 * Tesseract as WebAssembly in threads, each started when a page first needs it. Nothing is fetched: the models are packages. A thread
 * that dies, or takes longer than a page may, is ended; the page is rejected, and the next one gets a new thread.
 */
export function openEmbedded({ threads, pageTimeout }: Pick<EngineSettings, 'threads' | 'pageTimeout'>): Engine {
  const idle: Record<OcrTask, Worker[]> = { page: [], signs: [] }
  const alive = new Set<Worker>()
  // One thread is enough for the signs: they take a twentieth of a second a page, a thread's start a whole one.
  const turns = { page: openTurns(threads), signs: openTurns(1) }
  const end = async (worker: Worker) => {
    alive.delete(worker)
    await worker.terminate()
  }
  const begin = async (task: OcrTask) => {
    const worker = await within(longestStart, 'the start of the recogniser', start(task))
    alive.add(worker)
    return worker
  }
  // Threads that start while the image of a page is made ready. One that cannot start is told with the page.
  const early: Promise<Worker>[] = []
  let begun = 0
  const onScan = (pages: number) => {
    for (; begun < Math.min(pages, threads); begun++) {
      const worker = begin('page')
      worker.catch(() => {})
      early.push(worker)
    }
  }
  const ocr: Ocr = (raster, _page, task) =>
    turns[task](async () => {
      const worker = idle[task].pop() ?? (await ((task === 'page' ? early.shift() : undefined) ?? begin(task)))
      try {
        const lines = await within(1000 * pageTimeout, 'the recognition of the page', ask(worker, raster))
        idle[task].push(worker)
        return lines
      } catch (error) {
        await end(worker)
        throw error
      }
    })
  const close = async () => {
    await Promise.allSettled(early)
    await Promise.all([...alive].map(end))
  }
  return { ocr, onScan, close }
}

async function start(task: OcrTask): Promise<Worker> {
  const { model, psm } = settings[task]
  const worker = await createWorker(model, OEM.LSTM_ONLY, {
    langPath: folderOf(model),
    gzip: true,
    cacheMethod: 'none',
    // Without one, tesseract.js throws each rejection a second time, where nobody can catch it.
    errorHandler: () => {},
  })
  // PSM is an enumeration of these very digits.
  await worker.setParameters({ ...variables, tessedit_pageseg_mode: psm as PSM, debug_file: '/dev/null' })
  return worker
}

/** One page for one worker. Its thread may die over it: tesseract.js then leaves its promise open, so its thread is listened to. */
async function ask(worker: Worker, raster: Raster) {
  const { worker: thread } = worker as Worker & { readonly worker: EventEmitter } // there, though its types do not say so
  let fail = (_: unknown) => {}
  const died = new Promise<never>((_, reject) => {
    fail = (cause) => reject(new Error('the thread of the recogniser ended', { cause }))
  })
  thread.on('error', fail).on('exit', fail)
  try {
    // Its own form of an answer tells each letter, which takes 25 ms a page to write down and to hand over.
    const asked = worker.recognize(tiffOf(raster), {}, { text: false, blocks: false, hocr: true })
    const { data } = await Promise.race([asked, died])
    return linesOfHocr(data.hocr ?? '')
  } finally {
    thread.off('error', fail).off('exit', fail)
  }
}
