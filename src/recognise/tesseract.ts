import type { EventEmitter } from 'node:events'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { createWorker, OEM, PSM, type Worker } from 'tesseract.js'
import type { Ocr, OcrTask, Raster } from '../model/page.ts'
import { linesOf } from './answer.ts'
import { pgmOf } from './pgm.ts'
import { within } from './within.ts'

/** A running recogniser; `close` ends its workers, whatever they are doing. */
export interface Engine {
  readonly ocr: Ocr
  readonly close: () => Promise<void>
}

/** The model and the way of cutting a page, for each task. Way 3 finds columns by itself; the default 6 reads four times as much wrong. */
const settings = {
  page: { model: 'dan', psm: PSM.AUTO },
  signs: { model: 'eng', psm: PSM.SINGLE_BLOCK },
} as const satisfies Record<OcrTask, { readonly model: string; readonly psm: PSM }>

/** No start and no page takes so long, in milliseconds; a worker that does is ended, and the next page gets a new one. */
const longest = { start: 30_000, recognise: 180_000 }

const require = createRequire(import.meta.url)
const folderOf = (model: string) =>
  join(dirname(require.resolve(`@tesseract.js-data/${model}/package.json`)), '4.0.0_best_int')

/** Tesseract as WebAssembly in so many threads, each started when a page first needs it. Nothing is fetched: the models are packages. */
export function openTesseract(threads: number): Engine {
  const idle: Record<OcrTask, Worker[]> = { page: [], signs: [] }
  const alive = new Set<Worker>()
  const waiting: (() => void)[] = []
  let free = threads

  const end = async (worker: Worker) => {
    alive.delete(worker)
    await worker.terminate()
  }
  const turn = async () => {
    if (free > 0) free -= 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
  }
  const pass = () => {
    const next = waiting.shift()
    if (next === undefined) free += 1
    else next()
  }
  const ocr: Ocr = async (raster, _page, task) => {
    await turn()
    try {
      const worker = idle[task].pop() ?? (await within(longest.start, 'the start of the recogniser', start(task)))
      alive.add(worker)
      try {
        const lines = await within(longest.recognise, 'the recognition of the page', ask(worker, raster))
        idle[task].push(worker)
        return lines
      } catch (error) {
        await end(worker)
        throw error
      }
    } finally {
      pass()
    }
  }
  return { ocr, close: async () => void (await Promise.all([...alive].map(end))) }
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
  // Print is dark on light; looking for the contrary costs 7 % of the time.
  await worker.setParameters({ tessedit_pageseg_mode: psm, tessedit_do_invert: '0', debug_file: '/dev/null' })
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
    const options = { user_defined_dpi: String(Math.round(raster.dpi)) } // passed on to Tesseract, as its documentation says
    const asked = worker.recognize(pgmOf(raster), options as object, { text: false, blocks: true })
    const { data } = await Promise.race([asked, died])
    return linesOf(data.blocks)
  } finally {
    thread.off('error', fail).off('exit', fail)
  }
}
