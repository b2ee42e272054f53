import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import type { OcrLine, OcrTask, Raster } from '../model/page.ts'
import { type Engine, EngineError, type EngineSettings } from './engine.ts'
import { linesOfHocr } from './hocr.ts'
import { openModels, settings, variables } from './models.ts'
import { pgmOf } from './pgm.ts'
import { openTurns } from './turns.ts'

/** More than a core each makes it six times slower. */
const env = { ...process.env, OMP_THREAD_LIMIT: '1' }
const program = 'tesseract'
const model = 'dan'

/** `tesseract 5.3.0`, when the program on PATH has the Danish model; else why it cannot be used. */
export async function findNative(): Promise<{ readonly version: string } | { readonly because: string }> {
  try {
    const [says, lists] = await Promise.all(['--version', '--list-langs'].map((asked) => answerOf([asked], null, 10)))
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
 * The `tesseract` on PATH, a process for each page, with the models of this package: they read a page in three quarters of the time that
 * Debian's take, and the answers are those of the embedded recogniser.
 */
export function openNative({ threads, pageTimeout }: Pick<EngineSettings, 'threads' | 'pageTimeout'>): Engine {
  const models = openModels()
  const turn = openTurns(threads)
  return {
    ocr: (raster, _page, task) => turn(async () => recognised(raster, task, await models.folder(), pageTimeout)),
    // Models are unpacked while the first image is made ready; one that cannot be is told with its page.
    onScan: () => void models.folder().catch(() => {}),
    close: models.close,
  }
}

async function recognised(raster: Raster, task: OcrTask, folder: string, seconds: number): Promise<OcrLine[]> {
  const { model: own, psm } = settings[task]
  const told = [
    '--tessdata-dir',
    folder,
    '-l',
    own,
    '--psm',
    psm,
    '--oem',
    '1',
    '--dpi',
    String(Math.round(raster.dpi)),
  ]
  const set = Object.entries(variables).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  return linesOfHocr(
    await answerOf(['-', '-', ...told, ...set, '-c', 'tessedit_create_hocr=1'], pgmOf(raster), seconds),
  )
}

/** What the program answers to some bytes on its standard input; rejects when it fails, or takes longer than it may. */
async function answerOf(args: readonly string[], input: Buffer | null, seconds: number): Promise<string> {
  const child = spawn(program, args, {
    env,
    stdio: ['pipe', 'pipe', 'pipe'],
    timeout: 1000 * seconds,
    killSignal: 'SIGKILL',
  })
  const ended = new Promise<void>((resolve, reject) => {
    child.on('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'ENOENT' ? new Error('there is none', { cause: error }) : error),
    )
    child.on('close', (code, signal) => {
      if (code === 0) resolve()
      else if (signal === 'SIGKILL')
        reject(new Error(`the recognition of the page took longer than ${Math.round(seconds)} seconds`))
      else reject(new Error(`tesseract ended with ${signal ?? `exit code ${code}`}`))
    })
  })
  // A program that ends before it has read everything says so by its exit code.
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  const [answer] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  return answer
}
