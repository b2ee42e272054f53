import { textOf } from '../emit/text.ts'
import { type Source, SourceError } from '../model/source.ts'
import type { Tools } from '../pipeline.ts'
import { looksScanned } from '../read/images.ts'
import { openTools } from '../tools.ts'
import { hashOf } from './fingerprint.ts'
import { openGate } from './gate.ts'
import { largestSource } from './limits.ts'
import { load } from './load.ts'
import type { Answer, Job, Setup } from './messages.ts'
import { serve } from './serve.ts'

/** The worker process of a batch: its tools are opened once and serve all its sources. */
serve(async (setup, lanes) => {
  const tools = await openTools(setup.words, setup.recogniser)
  const enter = openGate(lanes)
  return async (job, onPage, onRead) => {
    const ocr: Tools['ocr'] = (raster, page, task) =>
      enter(async () => {
        onPage(page, 'begun')
        return tools.ocr(raster, page, task).finally(() => onPage(page, 'done'))
      })
    return answerTo(job, { ...tools, ocr, onRead }, setup)
  }
})

async function answerTo({ path, from }: Job, tools: Tools, setup: Setup): Promise<Answer> {
  try {
    const bytes = 'bytes' in from ? from.bytes : await load(from.file, largestSource(setup.memory))
    // The recogniser starts while the stages are loaded, which takes a tenth of a second.
    if (setup.options.ocr !== 'never' && looksScanned(bytes)) tools.onScan?.(1)
    return await make({ path, bytes }, tools, setup)
  } catch (error) {
    if (error instanceof SourceError) return { state: 'failed', code: error.code, message: error.message, trace: null }
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error)
    const message = `Expected a document, but referat itself failed (${trace.split('\n')[0]}). Please report it.`
    return { state: 'failed', code: 'run/crashed', message, trace }
  }
}

async function make(source: Source, tools: Tools, { product, options, indent }: Setup): Promise<Answer> {
  // Only what the product needs is loaded: a text needs half of the stages.
  if (product === 'document') {
    const { transcribe } = await import('../pipeline.ts')
    const document = await transcribe(source, tools, options)
    const { sha256 } = document.source
    const text = `${JSON.stringify(document, null, indent)}\n`
    return { state: 'made', text, sha256, pages: document.pages.length, notes: document.diagnostics }
  }
  const { proofread } = await import('../proofread.ts')
  const transcript = await proofread(source, tools, options)
  const text = textOf(transcript, product === 'raw text')
  return {
    state: 'made',
    text,
    sha256: hashOf(source.bytes),
    pages: transcript.pages.length,
    notes: [...transcript.diagnostics],
  }
}
