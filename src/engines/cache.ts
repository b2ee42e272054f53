import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Ocr, OcrTask, Raster } from '../model/page.ts'
import { EngineError } from './engine.ts'

/** Changes with the form of what is kept. */
const form = 1

/**
 * A recogniser that keeps its answers in a folder, by what they depend on: the pixels handed over, and `recipe` (the recogniser, its model
 * and settings). A second run over the same pages asks nobody. Rejects with `EngineError` where the folder cannot be made.
 */
export async function cached(ocr: Ocr, folder: string, recipe: (task: OcrTask) => string): Promise<Ocr> {
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    const says = error instanceof Error ? error.message : String(error)
    throw new EngineError(`Expected a folder for --cache that can be written, but ${says}. Give another one.`, {
      cause: error,
    })
  })
  return async (raster, page, task) => {
    const key = keyOf(raster, recipe(task))
    const file = join(folder, key.slice(0, 2), `${key.slice(2)}.json`)
    const kept = await keptIn(file)
    if (kept !== null) return kept
    const lines = await ocr(raster, page, task)
    await keep(file, JSON.stringify(lines))
    return lines
  }
}

function keyOf({ width, height, dpi, pixels }: Raster, recipe: string): string {
  return createHash('sha256')
    .update(JSON.stringify([form, recipe, width, height, Math.round(dpi)]))
    .update(pixels)
    .digest('hex')
}

/** What is kept in a file; `null` where there is none, or none that can be read: then it is recognised, and kept anew. */
async function keptIn(file: string): Promise<Awaited<ReturnType<Ocr>> | null> {
  try {
    const kept: unknown = JSON.parse(await readFile(file, 'utf8'))
    return Array.isArray(kept) ? kept : null
  } catch {
    return null
  }
}

/** Written whole or not at all. What cannot be kept (a full disk) costs the next run time, and this one nothing. */
async function keep(file: string, text: string): Promise<void> {
  const unfinished = `${file}.${process.pid}`
  try {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(unfinished, text)
    await rename(unfinished, file)
  } catch {
    return
  }
}
