// What reading costs beside native tools on the same machine, in turns, so that both have the same load: scans beside pdftoppm and
// tesseract in two processes (and OCRmyPDF), text layers beside pdftotext. What is not installed is left out. By the clock,
// for processor time would miss the worker processes of this program. REFERAT_PAGES sets how many pages are scanned.
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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

/** What a run took, in seconds by the clock. @typedef {{ clock: number }} Cost */

/** A shell's script with its arguments; bash says what it took. @param {string} script @param {string[]} args @returns {Promise<Cost>} */
const timed = (script, ...args) =>
  new Promise((resolve, reject) => {
    const child = spawn('bash', ['-c', `TIMEFORMAT='took %R'; time { ${script}; }`, 'bash', ...args], {
      cwd: folder,
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let said = ''
    child.stderr.on('data', (text) => {
      said += text
    })
    child.on('error', reject)
    child.on('close', (code) => {
      const took = /took (\S+)\s*$/.exec(said)
      if (code !== 0 || took === null) reject(new Error(`${script}: ${said}`))
      else resolve({ clock: Number(took[1]) })
    })
  })
/** @param {string[]} args */
const referat = (...args) => timed('"$@"', process.execPath, bin, ...args)

/** Each of some ways once in a turn, so many turns; the best times of each. @param {Record<string, () => Promise<Cost>>} ways */
async function inTurns(ways, turns = 3) {
  /** @type {Record<string, Cost>} */
  const best = {}
  for (let turn = 0; turn < turns; turn++) {
    for (const [name, way] of Object.entries(ways)) {
      const { clock } = await way()
      best[name] = { clock: Math.min(best[name]?.clock ?? Infinity, clock) }
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

/**
 * Megabytes that reading a file takes at most, as far as a tenth of its pages and as far as its end; nothing is recognised.
 * @param {string} file
 */
function memoryOf(file) {
  const script = `
    import { readFileSync } from 'node:fs'
    const { defaults, openTools, proofread } = await import('${library}')
    const tools = await openTools()
    const most = []
    const ocr = async () => (most.push(process.resourceUsage().maxRSS), [])
    await proofread({ path: 'a.pdf', bytes: readFileSync('${file}') }, { ...tools, ocr }, defaults)
    await tools.close()
    console.log((most[Math.floor(most.length / 10)] ?? 0) / 1024, process.resourceUsage().maxRSS / 1024)`
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: folder,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return stdout
    .trim()
    .split(' ')
    .map((megabytes) => Number(megabytes).toFixed(0))
}

/** @param {Record<string, Cost>} best @param {string} beside */
function print(best, beside) {
  const against = best[beside]
  for (const [name, { clock }] of Object.entries(best)) {
    const ratio = against === undefined || name === beside ? '' : `  ${(clock / against.clock).toFixed(2)} times`
    console.log(`  ${name.padEnd(26)} ${clock.toFixed(1).padStart(6)} s${ratio}`)
  }
}

const pages = Number(process.env['REFERAT_PAGES'] ?? 12)
writeFileSync(join(folder, 'scan.pdf'), await scans(pages))
const native = 'pdftoppm + tesseract x 2'
/** @type {Record<string, () => Promise<Cost>>} */
const ways = { 'referat, embedded': () => referat('text', '--raw', 'scan.pdf') }
if (hasDanish) ways['referat --engine tesseract'] = () => referat('text', '--raw', '--engine', 'tesseract', 'scan.pdf')
if (hasDanish && has('pdftoppm'))
  ways[native] = () =>
    timed(
      `pdftoppm -r 200 -gray scan.pdf page && ls page*.pgm | xargs -P 2 -I NAME tesseract NAME NAME -l dan --psm 3 quiet`,
    )
console.log(`${pages} scanned pages, best of three in turns`)
const scanned = await inTurns(ways)
if (hasDanish && has('ocrmypdf'))
  Object.assign(
    scanned,
    await inTurns({ 'OCRmyPDF -j2, once': () => timed('ocrmypdf -q -j2 -l dan scan.pdf out.pdf') }, 1),
  )
print(scanned, native)

const layers = 1000
writeFileSync(join(folder, 'text.pdf'), await texts(layers))
/** @type {Record<string, () => Promise<Cost>>} */
const readers = { 'referat text': () => referat('text', '--raw', '--repair', 'off', 'text.pdf') }
if (has('pdftotext')) readers['pdftotext'] = () => timed('pdftotext -layout text.pdf text.txt')
const best = await inTurns(readers)
console.log(`${layers} pages with a text layer`)
print(best, 'pdftotext')
console.log(`  ${((60 * layers) / (best['referat text']?.clock ?? Infinity)).toFixed(0)} pages a minute`)

writeFileSync(join(folder, 'few.pdf'), await texts(layers / 10))
console.log(
  `memory: ${memoryOf('few.pdf')[1]} MB for ${layers / 10} pages of text, ${memoryOf('text.pdf')[1]} MB for ${layers}`,
)
writeFileSync(join(folder, 'scans.pdf'), await scans(200))
const [few, all] = memoryOf('scans.pdf')
console.log(`memory: ${few} MB for the first 20 of 200 scans, ${all} MB for all, without the recogniser`)
