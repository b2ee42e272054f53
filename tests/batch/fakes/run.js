import { runBatch } from '../../../dist/batch/index.js'

// A run in a process of its own, to be killed: over the folder `in`, into `out`, by the fake worker.
const [folder = '', ...names] = process.argv.slice(2)
await runBatch({
  sources: names.map((name) => ({ path: name, from: { file: `${folder}/in/${name}` } })),
  missing: [],
  out: `${folder}/out`,
  recogniser: { engine: 'embedded', cache: null, threads: 1, pageTimeout: 60 },
  options: { ocr: 'never', repair: 'off', password: null, redact: [] },
  words: [],
  indent: 0,
  limits: { jobs: 2, timeout: 60, pageTimeout: 60, memory: 500, maxFailures: null, maxFailureRate: null },
  existing: 'skip',
  shard: null,
  generator: { name: 'referat', version: '1' },
  worker: new URL('./worker.js', import.meta.url),
  signal: new AbortController().signal,
  report: (progress) => console.log(JSON.stringify(progress)),
})
