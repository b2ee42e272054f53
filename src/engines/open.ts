import { availableParallelism } from 'node:os'
import type { OcrTask } from '../model/page.ts'
import { cached } from './cache.ts'
import { embeddedRecipe, openEmbedded } from './embedded.ts'
import type { Engine, EngineSettings } from './engine.ts'
import { recipeOf } from './models.ts'
import { findNative, nativeVersion, openNative } from './native.ts'

/** The embedded recogniser, a thread for each core, but no more than help (each holds some 180 MB); nothing is kept. */
export const defaultEngine: EngineSettings = {
  engine: 'embedded',
  cache: null,
  threads: Math.max(1, Math.min(4, availableParallelism())),
  pageTimeout: 120,
}

/** Opens the recogniser asked for. Rejects with `EngineError` where it, or the folder of its cache, cannot be had. */
export async function openEngine(settings: EngineSettings): Promise<Engine> {
  const native = await nativeFor(settings)
  const engine = native === null ? openEmbedded(settings) : openNative(settings)
  if (settings.cache === null) return engine
  const recipe = (task: OcrTask) => (native === null ? embeddedRecipe(task) : `${native}, ${recipeOf(task)}`)
  // Where answers are kept, perhaps nobody has to start.
  return { close: engine.close, ocr: await cached(engine.ocr, settings.cache, recipe) }
}

/** The version of the native recogniser when it is to be used. */
async function nativeFor({ engine }: EngineSettings): Promise<string | null> {
  if (engine === 'embedded') return null
  if (engine === 'tesseract') return nativeVersion()
  const found = await findNative()
  return 'version' in found ? found.version : null
}
