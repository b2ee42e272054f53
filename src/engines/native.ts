import { spawn } from 'node:child_process'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { Ocr, OcrTask, Raster } from '../model/page.ts'
import { type Engine, EngineError, type EngineSettings } from './engine.ts'
import { linesOfHocr } from './hocr.ts'
import { openModels, settings, variables } from './models.ts'
import { type Reader, startReader } from './reader.ts'
import { tiffOf } from './tiff.ts'
import { openTurns } from './turns.ts'
import { within } from './within.ts'

/** More than a core each makes it six times slower. */
const env = { ...process.env, OMP_THREAD_LIMIT: '1' }
const program = 'tesseract'
const model = 'dan'

/** `tesseract 5.3.0`, when the program on PATH has the Danish model; else why it cannot be used. */
export async function findNative(): Promise<{ readonly version: string } | { readonly because: string }> {
  try {
    const [says, lists] = await Promise.all(['--version', '--list-langs'].map((asked) => answerOf([asked], 10)))
    const version = says?.split('\n')[0]?.trim() ?? program
    const models = lists?.split('\n').slice(1) ?? []
    if (models.some((name) => name.trim() === model)) return { version }
    return { because: `${version} is there without the Danish model (dan)` }
  } catch (error) {
    return { because: error instanceof Error ? error.message : String(error) }
  }
}

/** The version of the program on PATH; throws `EngineError` where it cannot be used. */
export async function nativeVersion(): Promise<string> {
  const found = await findNative()
  if ('version' in found) return found.version
  throw new EngineError(missing(found.because))
}

export const missing = (because: string): string =>
  `Expected a tesseract on PATH that reads Danish, but ${because}. Install tesseract-ocr and tesseract-ocr-dan, or leave out --engine tesseract.`

/**
 * The `tesseract` on PATH, a process for each page that is recognised at once, with the models of this package: they read a page in
 * three quarters of the time that Debian's take, and the answers are those of the embedded recogniser. A process reads many pages, for
 * its start takes as long as an eighth of a page. One that dies, or takes longer than a page may, is ended; the page is rejected, and
 * the next one gets a new process.
 */
export function openNative({ threads, pageTimeout }: Pick<EngineSettings, 'threads' | 'pageTimeout'>): Engine {
  const models = openModels()
  const idle: Record<OcrTask, Reader[]> = { page: [], signs: [] }
  const alive = new Set<Reader>()
  const turns = { page: openTurns(threads), signs: openTurns(1) }
  let made: Promise<string> | null = null
  /** Where the models lie, the images while they are read, and the one of nothing. */
  const folder = () => {
    made ??= models.folder().then(async (path) => {
      await writeFile(join(path, blank), tiffOf(nothing))
      return path
    })
    return made
  }
  const begin = async (task: OcrTask) => {
    const reader = started(task, await folder())
    alive.add(reader)
    return reader
  }
  const end = (reader: Reader) => {
    alive.delete(reader)
    reader.end()
  }
  // Processes that start while the first image is made ready. One that cannot is told with its page.
  const early: Promise<unknown>[] = []
  let images = 0
  const onScan = (pages: number) => {
    while (early.length < Math.min(pages, threads))
      early.push(
        begin('page').then(
          (reader) => idle.page.push(reader),
          () => {},
        ),
      )
  }
  const ocr: Ocr = (raster, _page, task) =>
    turns[task](async () => {
      const image = join(await folder(), `${++images}.tif`)
      await writeFile(image, tiffOf(raster))
      const used = idle[task].pop()
      const reader = used?.isAlive() ? used : await begin(task)
      try {
        const answer = await within(1000 * pageTimeout, 'the recognition of the page', reader.read(image))
        idle[task].push(reader)
        return linesOfHocr(answer)
      } catch (error) {
        end(reader)
        throw error
      } finally {
        await rm(image, { force: true })
      }
    })
  const close = async () => {
    await Promise.allSettled(early)
    for (const reader of [...alive]) end(reader)
    await models.close()
  }
  return { ocr, onScan, close }
}

function started(task: OcrTask, folder: string): Reader {
  const { model: own, psm } = settings[task]
  const told = ['--tessdata-dir', folder, '-l', own, '--psm', psm, '--oem', '1']
  const set = { ...variables, tessedit_create_hocr: '1', stream_filelist: '1' }
  const variable = Object.entries(set).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  return startReader(program, ['-', '-', ...told, ...variable], env, join(folder, blank))
}

const blank = 'blank.tif'
/** A page of nothing, as small as Tesseract takes one. */
const nothing: Raster = { width: 32, height: 32, dpi: 200, pixels: new Uint8Array(32 * 32).fill(255) }

/** What the program answers; rejects when it fails, or takes longer than it may. */
async function answerOf(args: readonly string[], seconds: number): Promise<string> {
  const child = spawn(program, args, {
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 1000 * seconds,
    killSignal: 'SIGKILL',
  })
  const ended = new Promise<void>((resolve, reject) => {
    child.on('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'ENOENT' ? new Error('there is none', { cause: error }) : error),
    )
    child.on('close', (code, signal) => {
      if (code === 0) resolve()
      else if (signal === 'SIGKILL') reject(new Error(`it did not answer within ${seconds} seconds`))
      else reject(new Error(`tesseract ended with ${signal ?? `exit code ${code}`}`))
    })
  })
  const [answer] = await Promise.all([text(child.stdout), ended])
  return answer
}
