import type { EngineSettings } from '../engines/engine.ts'
import type { Ocr } from '../model/page.ts'
import type { Source } from '../model/source.ts'
import type { Tools } from '../pipeline.ts'
import type { openTools } from '../tools.ts'
import type { Io } from './io.ts'
import type { Each, Made } from './run.ts'
import { eachSource } from './sources.ts'

/** One source after the other in this process: what a few small texts, and the text alone, need. */
export const eachHere = (
  io: Io,
  recogniser: EngineSettings,
  make: (source: Source, tools: Tools) => Promise<Made>,
): Each =>
  async function* (sources, own, report) {
    const tools = toolsOnDemand(own, recogniser)
    const work = async (source: Source): Promise<Made> => {
      report.started(source.path)
      const { ocr, ...others } = await tools.open()
      const counted: Ocr = async (raster, page, task) => {
        const lines = await ocr(raster, page, task)
        if (task === 'page') report.recognised()
        return lines
      }
      return make(source, { ...others, ocr: counted })
    }
    try {
      yield* eachSource(sources, io, work)
    } finally {
      if (!io.signal.aborted) await tools.close()
    }
  }

/** Opened with the first source that needs them: a run that finds no source waits for nothing. */
function toolsOnDemand(own: readonly string[], recogniser: EngineSettings) {
  let opened: ReturnType<typeof openTools> | null = null
  const open = () => {
    opened ??= import('../tools.ts').then((tools) => tools.openTools(own, recogniser))
    return opened
  }
  return { open, close: async () => (opened === null ? undefined : (await opened).close()) }
}
