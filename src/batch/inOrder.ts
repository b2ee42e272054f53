import type { Answer, Job, Page } from './messages.ts'
import type { Pool } from './pool.ts'

/** An answer about a source; `null`: the pool was closed before there was one. */
export interface Answered {
  readonly job: Job
  readonly answer: Answer | null
}

/**
 * Converts sources at once and hands the answers over in the order of the sources. At most `width` are under way or wait
 * to be taken, so that one slow source, or a slow reader, does not fill the memory with those behind it.
 */
export async function* convertInOrder(
  jobs: readonly Job[],
  pool: Pool,
  width: number,
  hooks: { readonly onBegin: (path: string) => void; readonly onPage: (path: string, page: Page) => void },
): AsyncGenerator<Answered> {
  const underWay: Promise<Answered>[] = []
  const start = async (job: Job): Promise<Answered> => {
    const { path } = job
    const onPage = (page: Page) => hooks.onPage(path, page)
    return { job, answer: await pool.convert(job, { onBegin: () => hooks.onBegin(path), onPage }) }
  }
  for (const job of jobs) {
    underWay.push(start(job))
    if (underWay.length < width) continue
    const first = underWay.shift()
    if (first !== undefined) yield await first
  }
  for (const answered of underWay) yield await answered
}
