// What a long run costs: 10,000 small texts and 1,000 text-layer PDFs into a folder, on all cores and on one; whether memory stays
// flat, also over a PDF of 1,000 pages; and how far one thick scanned volume uses all cores. `REFERAT_BENCH_SHARE=0.1` measures with
// a tenth of everything, `REFERAT_BENCH_ONLY=texts` (pdfs, thick, scan) one of them.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { createCanvas, GlobalFonts } from '@napi-rs/canvas'
import { PDFDocument, StandardFonts } from 'pdf-lib'

const bin = fileURLToPath(new URL('../bin/referat.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'referat-bench-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const share = Number(process.env['REFERAT_BENCH_SHARE'] ?? 1)
const font = fileURLToPath(new URL('LiberationSans-Regular.ttf', import.meta.resolve('pdfjs-dist/standard_fonts/x')))
GlobalFonts.registerFromPath(font, 'Liberation Sans')

/** A short invented agenda, another for each number. @param {number} number */
const agenda = (number) => `Teknisk Udvalg
REFERAT
Mødedato: ${(number % 28) + 1}. marts ${2000 + (number % 25)} kl. 16:00

Punkt 1: Godkendelse af dagsorden
Beslutning
Godkendt.

Punkt 2: Lokalplan nr. ${number}
Sagsfremstilling
Forvaltningen fremlægger forslag nr. ${number} om området ved havnen, som har været i høring i otte uger.
Beslutning
${number % 3 === 0 ? 'Udsat.' : 'Godkendt.'}
`

/** @param {readonly string[]} pages */
async function textPdf(pages) {
  const pdf = await PDFDocument.create()
  const helvetica = await pdf.embedFont(StandardFonts.Helvetica)
  for (const text of pages) pdf.addPage().drawText(text, { x: 60, y: 740, size: 11, lineHeight: 15, font: helvetica })
  return pdf.save()
}

/** A volume of A4 pages at 200 dpi, black letters on white, each page an image. @param {number} pages */
async function volume(pages) {
  const pdf = await PDFDocument.create()
  for (let number = 1; number <= pages; number++) {
    const canvas = createCanvas(1654, 2339)
    const context = canvas.getContext('2d')
    context.fillStyle = 'white'
    context.fillRect(0, 0, canvas.width, canvas.height)
    context.fillStyle = 'black'
    context.font = '33px Liberation Sans'
    const lines = `${agenda(number)}\n${agenda(number + 1)}`.split('\n')
    for (const [index, line] of lines.entries()) context.fillText(line, 150, 200 + 60 * index)
    const image = await pdf.embedJpg(canvas.toBuffer('image/jpeg', 85))
    pdf.addPage([595, 842]).drawImage(image, { width: 595, height: 842 })
  }
  return pdf.save()
}

/** Megabytes a process uses now, 0 once it is gone. @param {number | string} pid */
function memoryOf(pid) {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}

/** @param {number} pid */
function childrenOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean)
  } catch {
    return []
  }
}

/**
 * Seconds of a run, and the memory (MB, Linux only) of its own process and of all together while it went on.
 * @param {string} input @param {number} sources @param {number} jobs
 */
async function run(input, sources, jobs) {
  const out = join(folder, 'out')
  const began = performance.now()
  const argv = [bin, input, '--out', out, '--jobs', String(jobs), '--log', 'json']
  const child = spawn(process.execPath, argv, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
  let done = 0
  /** Shares are of the sources, or, of one source alone, of the time it takes. @type {{ share: number, own: number, all: number, worker: number }[]} */
  let samples = []
  const timer = setInterval(() => {
    const pid = child.pid ?? 0
    const [own, workers] = [memoryOf(pid), childrenOf(pid).map(memoryOf)]
    const all = workers.reduce((sum, memory) => sum + memory, own)
    samples.push({
      share: sources > 1 ? done / sources : performance.now() - began,
      own,
      all,
      worker: Math.max(0, ...workers),
    })
  }, 100)
  createInterface({ input: child.stderr }).on('line', (line) => {
    if (JSON.parse(line).event === 'source') done += 1
  })
  const [code] = await once(child, 'close')
  clearInterval(timer)
  if (code !== 0 || done !== sources)
    throw new Error(`${input}: ended with ${code} after ${done} of ${sources} sources`)
  rmSync(out, { recursive: true })
  const whole = sources > 1 ? 1 : performance.now() - began
  samples = samples.map((sample) => ({ ...sample, share: sample.share / whole }))
  /** The middle of what was seen while the run was between two shares of its way. @param {number} from @param {number} to @param {'own' | 'all'} key */
  const middle = (from, to, key) => {
    const seen = samples.filter((sample) => sample.share >= from && sample.share < to).map((sample) => sample[key])
    return seen.sort((a, b) => a - b)[Math.floor(seen.length / 2)] ?? 0
  }
  return {
    seconds: (performance.now() - began) / 1000,
    peak: Math.max(...samples.map(({ all }) => all)),
    worker: Math.max(...samples.map(({ worker }) => worker)),
    tenth: { own: middle(0.05, 0.15, 'own'), all: middle(0.05, 0.15, 'all') },
    end: { own: middle(0.9, 1, 'own'), all: middle(0.9, 1, 'all') },
  }
}

/** @param {string} what @param {string} input @param {number} sources @param {number} units @param {string} unit */
async function compare(what, input, sources, units, unit) {
  const cores = availableParallelism()
  /** @type {Record<number, number>} */
  const seconds = {}
  for (const jobs of new Set([1, cores])) {
    const measured = await run(input, sources, jobs)
    seconds[jobs] = measured.seconds
    const { tenth, end, peak, worker } = measured
    console.log(
      `${what}, ${jobs} at once: ${measured.seconds.toFixed(1)} s, ${(units / measured.seconds).toFixed(1)} ${unit}/s; peak ${peak.toFixed(0)} MB in all, ${worker.toFixed(0)} MB in one worker`,
    )
    if (tenth.all > 0)
      console.log(
        `  memory at a tenth and at the end: run ${tenth.own.toFixed(0)} → ${end.own.toFixed(0)} MB (${(end.own / tenth.own).toFixed(2)}), all processes ${tenth.all.toFixed(0)} → ${end.all.toFixed(0)} MB (${(end.all / tenth.all).toFixed(2)})`,
      )
  }
  console.log(`  ${cores} cores against one: ${((seconds[1] ?? 0) / (seconds[cores] ?? 1)).toFixed(2)} times as fast`)
}

const [texts, pdfs, scans] = [10_000, 1000, 40].map((count) => Math.max(20, Math.round(count * share)))
if (texts === undefined || pdfs === undefined || scans === undefined) throw new Error('three sizes')

/** @type {Record<string, () => Promise<void>>} */
const measurements = {
  texts: async () => {
    for (let n = 0; n < texts; n++) writeFileSync(join(folder, 'texts', `${n}.txt`), agenda(n))
    await compare(`${texts} texts of ${agenda(1).length} letters`, 'texts', texts, texts, 'sources')
  },
  pdfs: async () => {
    for (let n = 0; n < pdfs; n++)
      writeFileSync(join(folder, 'pdfs', `${n}.pdf`), await textPdf([agenda(n), agenda(n + 1), agenda(n + 2)]))
    await compare(`${pdfs} PDFs of 3 pages with a text layer`, 'pdfs', pdfs, 3 * pdfs, 'pages')
  },
  thick: async () => {
    const pages = Array.from({ length: pdfs }, (_, n) => `${agenda(n)}\n${agenda(n + 1)}`)
    writeFileSync(join(folder, 'thick/volume.pdf'), await textPdf(pages))
    await compare(`one PDF of ${pdfs} pages with a text layer`, 'thick', 1, pdfs, 'pages')
  },
  scan: async () => {
    writeFileSync(join(folder, 'scan/volume.pdf'), await volume(scans))
    await compare(`one scanned volume of ${scans} pages`, 'scan', 1, scans, 'pages')
  },
}
const only = process.env['REFERAT_BENCH_ONLY'] ?? ''
for (const [name, measure] of Object.entries(measurements)) {
  if (only !== '' && only !== name) continue
  mkdirSync(join(folder, name))
  await measure()
}
