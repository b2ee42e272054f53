// What reading costs beside native tools on the same machine, in turns, so that both have the same load: scans beside pdftoppm and
// tesseract in two processes (and OCRmyPDF), text layers beside pdftotext. What is not installed is left out.
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PDFDocument, StandardFonts } from 'pdf-lib'

const bin = fileURLToPath(new URL('../bin/referat.js', import.meta.url))
const library = new URL('../dist/index.js', import.meta.url).href
const cases = new URL('../fixtures/cases/', import.meta.url)
const folder = mkdtempSync(join(tmpdir(), 'referat-bench-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const env = { ...process.env, OMP_THREAD_LIMIT: '1' }

/** @param {string} name */
const has = (name) => spawnSync('sh', ['-c', `command -v ${name}`]).status === 0
const hasDanish =
  has('tesseract') && /^dan$/m.test(spawnSync('tesseract', ['--list-langs'], { encoding: 'utf8' }).stdout)

/** @param {string} program @param {string[]} args @returns {Promise<void>} */
const run = (program, args) =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: folder, env, stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    child.stderr.on('data', (text) => {
      said += text
    })
    child.on('error', reject)
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`${program} ${args.join(' ')}: ${said}`))))
  })
/** @param {string[]} args */
const referat = (...args) => run(process.execPath, [bin, ...args])

/** Each of some ways once in a turn, so many turns; the best time of each, in seconds. @param {Record<string, () => Promise<void>>} ways */
async function inTurns(ways, turns = 3) {
  /** @type {Record<string, number>} */
  const best = {}
  for (let turn = 0; turn < turns; turn++) {
    for (const [name, way] of Object.entries(ways)) {
      const started = performance.now()
      await way()
      best[name] = Math.min(best[name] ?? Infinity, (performance.now() - started) / 1000)
    }
  }
  return best
}

/** The pages of the scanned fixtures, so many of them, in one PDF. @param {number} count */
async function scans(count) {
  const pdf = await PDFDocument.create()
  const sources = await Promise.all(
    ['byraad-scan', 'direktoermoede-scan'].map((slug) =>
      PDFDocument.load(readFileSync(new URL(`${slug}/input.pdf`, cases))),
    ),
  )
  while (pdf.getPageCount() < count)
    for (const source of sources)
      for (const page of await pdf.copyPages(source, source.getPageIndices()))
        if (pdf.getPageCount() < count) pdf.addPage(page)
  return pdf.save()
}

/** Pages of printed text, all different. @param {number} count */
async function texts(count) {
  const pdf = await PDFDocument.create()
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  for (let number = 1; number <= count; number++) {
    const page = pdf.addPage([595, 842])
    for (let row = 0; row < 45; row++)
      page.drawText(`${row + 1}. Udvalget drøftede på side ${number} forslaget om ny hal og sender det i høring.`, {
        x: 60,
        y: 780 - 16 * row,
        size: 10,
        font,
      })
  }
  return pdf.save()
}

/** Megabytes that reading a file takes at most. @param {string} file */
function memoryOf(file) {
  const script = `
    import { readFileSync } from 'node:fs'
    const { defaults, openTools, proofread } = await import('${library}')
    const tools = await openTools()
    await proofread({ path: 'a.pdf', bytes: readFileSync('${file}') }, { ...tools, ocr: async () => [] }, defaults)
    await tools.close()
    console.log(process.resourceUsage().maxRSS / 1024)`
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: folder,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return Number(stdout)
}

/** @param {Record<string, number>} best @param {string} beside */
function print(best, beside) {
  const against = best[beside]
  for (const [name, seconds] of Object.entries(best)) {
    const ratio = against === undefined ? '' : `  ${(seconds / against).toFixed(2)} times ${beside}`
    console.log(`  ${name.padEnd(34)} ${seconds.toFixed(1)} s${name === beside ? '' : ratio}`)
  }
}

const pages = 10
writeFileSync(join(folder, 'scan.pdf'), await scans(pages))
const native = 'pdftoppm + tesseract x 2'
/** @type {Record<string, () => Promise<void>>} */
const ways = { 'referat, embedded': () => referat('text', '--raw', 'scan.pdf') }
if (hasDanish) ways['referat --engine tesseract'] = () => referat('text', '--raw', '--engine', 'tesseract', 'scan.pdf')
if (hasDanish && has('pdftoppm'))
  ways[native] = async () => {
    await run('pdftoppm', ['-r', '200', '-gray', 'scan.pdf', 'page'])
    const images = readdirSync(folder).filter((name) => name.endsWith('.pgm'))
    const lane = async () => {
      for (let name = images.pop(); name !== undefined; name = images.pop())
        await run('tesseract', [name, name, '-l', 'dan', '--psm', '3'])
    }
    await Promise.all([lane(), lane()])
  }
if (hasDanish && has('ocrmypdf'))
  ways['OCRmyPDF -j2'] = () => run('ocrmypdf', ['-q', '-j2', '-l', 'dan', 'scan.pdf', 'out.pdf'])
console.log(`${pages} scanned pages, best of three in turns`)
print(await inTurns(ways), native)

const layers = 1000
writeFileSync(join(folder, 'text.pdf'), await texts(layers))
/** @type {Record<string, () => Promise<void>>} */
const readers = { 'referat text': () => referat('text', '--raw', '--repair', 'off', 'text.pdf') }
if (has('pdftotext')) readers['pdftotext'] = () => run('pdftotext', ['-layout', 'text.pdf', 'text.txt'])
const best = await inTurns(readers)
console.log(`${layers} pages with a text layer`)
print(best, 'pdftotext')
console.log(`  ${((60 * layers) / (best['referat text'] ?? Infinity)).toFixed(0)} pages a minute`)

writeFileSync(join(folder, 'few.pdf'), await texts(100))
console.log(
  `memory: ${memoryOf('few.pdf').toFixed(0)} MB for 100 pages of text, ${memoryOf('text.pdf').toFixed(0)} for ${layers}`,
)
writeFileSync(join(folder, 'scans.pdf'), await scans(200))
console.log(
  `memory: ${memoryOf('scan.pdf').toFixed(0)} MB for ${pages} scans, ${memoryOf('scans.pdf').toFixed(0)} for 200 (without the recogniser)`,
)
