import { createHash } from 'node:crypto'
import { existsSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { serve } from '../../../dist/batch/serve.js'

/**
 * A worker that does what its source says, a word a line: `crash`, `exit`, `hang`, `stall`, `eat`, `eat-heap`, `rubbish`,
 * `other`, `no-json`, `throw`, `page N` (recognises it), `read N` and `all-read N` (has its text, or that of all N), `sleep N` (ms), `lanes N` (waits until it may recognise N pages at once), `die N` (SIGKILL when that page has begun),
 * `once FILE` (dies unless FILE is there, which it makes), `error` (notes one), `pid FILE` (writes its process id there). Any other line is text.
 * A word of the user's own is such a FILE for the start of the worker.
 */
serve(async ({ words: [mark] }, lanes) => {
  if (mark !== undefined) once(mark)
  return (job, onPage, onRead) => convert(job, onPage, onRead, lanes)
})

/** @type {(...args: [...Parameters<import('../../../dist/batch/serve.js').Convert>, lanes: import('../../../dist/batch/serve.js').Lanes]) => ReturnType<import('../../../dist/batch/serve.js').Convert>} */
async function convert(job, onPage, onRead, lanes) {
  const bytes = 'bytes' in job.from ? job.from.bytes : await readFile(job.from.file)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  /** @type {import('../../../dist/model/meeting.js').Diagnostic[]} */
  const notes = []
  for (const line of Buffer.from(bytes).toString().split('\n')) {
    const [word = '', value = ''] = line.split(' ')
    if (word === 'page') {
      onPage(Number(value), 'begun')
      onPage(Number(value), 'done')
    } else if (word === 'read') onRead({ page: Number(value) })
    else if (word === 'all-read') onRead({ all: Number(value) })
    else if (word === 'die') {
      onPage(Number(value), 'begun')
      await wait(20)
      process.kill(process.pid, 'SIGKILL')
      await wait(10_000)
    } else if (word === 'pid') writeFileSync(value, String(process.pid))
    else if (word === 'once') once(value)
    else if (word === 'lanes') {
      while (lanes.count !== Number(value)) await wait(20)
    } else if (word === 'sleep') await wait(Number(value))
    else if (word === 'error') {
      notes.push({ code: 'read/letters-lost', severity: 'error', message: 'Lost.', page: 1, line: 1 })
    } else await acts[word]?.(job.path)
  }
  const text = `${JSON.stringify({ schemaVersion: 1, source: { path: job.path, sha256 } })}\n`
  return { state: 'made', text, sha256, pages: 1, notes }
}

/** @param {string} file */
function once(file) {
  if (existsSync(file)) return
  writeFileSync(file, '')
  process.exit(4)
}

/** @type {Record<string, (path: string) => unknown>} */
const acts = {
  crash: () => process.abort(),
  exit: () => process.exit(3),
  throw: () => Promise.reject(new Error('a fault')),
  hang: () => {
    for (;;) Math.random()
  },
  stall: () => new Promise(() => setInterval(() => {}, 1000)),
  eat: async () => {
    const eaten = []
    for (;;) {
      eaten.push(Buffer.alloc(20_000_000, 1))
      await wait(5)
    }
  },
  'eat-heap': () => {
    const eaten = []
    for (;;) eaten.push(new Array(10_000).fill(0.5))
  },
  rubbish: () => process.send?.({ is: 'answer', answer: 'yes' }),
  other: (path) => answer(path, '{"schemaVersion":1,"source":{"path":"x","sha256":"y"}}'),
  'no-json': (path) => answer(path, '{'),
}

/**
 * @param {string} path
 * @param {string} text
 */
function answer(path, text) {
  process.send?.({ is: 'answer', path, answer: { state: 'made', text, sha256: 'y', pages: 1, notes: [] }, memory: 1 })
}
