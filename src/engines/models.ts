import { rmSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import type { OcrTask } from '../model/page.ts'

/**
 * The model and the way of cutting a page, for each task. Way 3 finds columns by itself; the default 6 reads four times as much wrong.
 * The German model knows what the Danish one lacks: § @ ü.
 */
export const settings = {
  page: { model: 'dan', psm: '3' },
  signs: { model: 'deu', psm: '6' },
} as const satisfies Record<OcrTask, { readonly model: string; readonly psm: string }>

/** What Tesseract is told, whoever runs it: print is dark on light, and looking for the contrary costs 7 % of the time. */
export const variables = { tessedit_do_invert: '0' } as const

/** What the answer to a task depends on, beside the image and who reads it: for whoever keeps answers. */
export const recipeOf = (task: OcrTask): string =>
  `${settings[task].model} 4.0.0_best_int 1.0.0, psm ${settings[task].psm}`

const require = createRequire(import.meta.url)
/** The folder of a packed model. Models are packages: nothing is fetched. */
export const folderOf = (model: string): string =>
  join(dirname(require.resolve(`@tesseract.js-data/${model}/package.json`)), '4.0.0_best_int')

/** The models of this package, for a program that cannot unpack them: in a folder for a while, made when first asked for. */
export function openModels(): { readonly folder: () => Promise<string>; readonly close: () => Promise<void> } {
  let made: Promise<string> | null = null
  return {
    folder: () => {
      made ??= unpacked()
      return made
    },
    close: async () => {
      const folder = await made?.catch(() => null) // who could not have them was told
      if (typeof folder === 'string') await rm(folder, { recursive: true, force: true })
    },
  }
}

/** A process that is killed leaves its folder behind; nobody works in one for so long without a page. In milliseconds. */
const forsaken = 24 * 60 * 60 * 1000
const prefix = 'referat-models-'

async function unpacked(): Promise<string> {
  await sweep()
  const folder = await mkdtemp(join(tmpdir(), prefix))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const unpack = async ({ model }: (typeof settings)[OcrTask]) => {
    const packed = await readFile(join(folderOf(model), `${model}.traineddata.gz`))
    await writeFile(join(folder, `${model}.traineddata`), await promisify(gunzip)(packed))
  }
  await Promise.all(Object.values(settings).map(unpack))
  return folder
}

/** Takes away the folders that others left; one that is gone meanwhile, or is somebody else's, is not ours to mend. */
async function sweep(): Promise<void> {
  const names = await readdir(tmpdir())
  const folders = names.filter((name) => name.startsWith(prefix)).map((name) => join(tmpdir(), name))
  const old = async (folder: string) => Date.now() - (await stat(folder)).mtimeMs > forsaken
  const removed = folders.map(async (folder) => (await old(folder)) && rm(folder, { recursive: true, force: true }))
  await Promise.allSettled(removed)
}
