import { SourceError } from '../model/source.ts'
import { type Tools, transcribe } from '../pipeline.ts'
import { openTools } from '../tools.ts'
import { openGate } from './gate.ts'
import { largestSource } from './limits.ts'
import { load } from './load.ts'
import type { Answer, Job, Setup } from './messages.ts'
import { serve } from './serve.ts'

/** The worker process of a batch: its tools are opened once and serve all its sources. */
serve(async (setup, lanes) => {
  const tools = await openTools(setup.words, setup.recogniser)
  const enter = openGate(lanes)
  return async (job, onPage) => {
    const ocr: Tools['ocr'] = (raster, page, task) =>
      enter(async () => {
        onPage(page, 'begun')
        return tools.ocr(raster, page, task).finally(() => onPage(page, 'done'))
      })
    return convert(job, { ...tools, ocr }, setup)
  }
})

async function convert({ path, from }: Job, tools: Tools, setup: Setup): Promise<Answer> {
  try {
    const bytes = 'bytes' in from ? from.bytes : await load(from.file, largestSource(setup.memory))
    const document = await transcribe({ path, bytes }, tools, setup.options)
    const json = `${JSON.stringify(document, null, setup.indent)}\n`
    const { source, pages, diagnostics } = document
    return { state: 'made', json, sha256: source.sha256, pages: pages.length, notes: diagnostics }
  } catch (error) {
    if (error instanceof SourceError) return { state: 'failed', code: error.code, message: error.message, trace: null }
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error)
    const message = `Expected a document, but referat itself failed (${trace.split('\n')[0]}). Please report it.`
    return { state: 'failed', code: 'run/crashed', message, trace }
  }
}
