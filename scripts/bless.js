// Writes the golden documents that tests/cases.test.ts compares with, after somebody looked at them:
//
//   npm run bless -- byraad sogneraad     those cases
//   npm run bless -- --all                every case
//   npm run bless -- --record byraad-scan also records anew what the recogniser reads, as ocr.json
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { defaults, openTools, transcribe } from '../dist/index.js'

const words = process.argv.slice(2)
const folder = new URL('../fixtures/cases/', import.meta.url)
const slugs = words.includes('--all') ? readdirSync(folder) : words.filter((word) => !word.startsWith('--'))
if (slugs.length === 0) {
  console.error('bless: expected the names of cases (folders of fixtures/cases) or --all, saw none')
  process.exit(2)
}
const tools = await openTools()

/**
 * What the recogniser said, a recognised line a line; three decimals are enough.
 * @param {Record<string, Awaited<ReturnType<import('../dist/index.js').Ocr>>>} heard
 */
const recordingOf = (heard) => {
  const short = (/** @type {string} */ _, /** @type {unknown} */ part) =>
    typeof part === 'number' ? Math.round(part * 1000) / 1000 : part
  const answers = Object.entries(heard)
    .sort()
    .map(([asked, lines]) => `"${asked}": [\n${lines.map((line) => JSON.stringify(line, short)).join(',\n')}\n]`)
  return `{${answers.join(',\n')}}\n`
}

for (const slug of slugs) {
  const input = readdirSync(new URL(`${slug}/`, folder)).find((name) => name.startsWith('input.'))
  if (input === undefined) throw new Error(`${slug}: expected an input.txt, .pdf or .png in fixtures/cases/${slug}`)
  const source = { path: `fixtures/cases/${slug}/${input}`, bytes: readFileSync(new URL(`${slug}/${input}`, folder)) }
  const recording = new URL(`${slug}/ocr.json`, folder)
  if (words.includes('--record')) {
    /** @type {Record<string, Awaited<ReturnType<import('../dist/index.js').Ocr>>>} */
    const heard = {}
    /** @type {typeof tools.ocr} */
    const ocr = async (raster, page, task) => {
      const read = await tools.ocr(raster, page, task)
      heard[`${page} ${task}`] = read
      return read
    }
    const { diagnostics } = await transcribe(source, { ...tools, ocr }, defaults)
    const failed = diagnostics.find(({ code }) => code === 'recognise/failed')
    if (failed) throw new Error(`${slug}: page ${failed.page} is not recorded, for it failed: ${failed.message}`)
    if (Object.keys(heard).length > 0) writeFileSync(recording, recordingOf(heard))
  }
  const recorded = existsSync(recording) ? JSON.parse(readFileSync(recording, 'utf8')) : {}
  /** @type {typeof tools.ocr} */
  const replay = async (_, page, task) => {
    const said = recorded[`${page} ${task}`]
    if (said === undefined) throw new Error(`${slug}: page ${page} (${task}) is not recorded: bless it with --record`)
    return said
  }
  const document = await transcribe(source, { ...tools, ocr: replay }, defaults)
  writeFileSync(new URL(`${slug}/expected.json`, folder), `${JSON.stringify(document, null, 1)}\n`)
  console.log(`${slug}: ${document.meetings.length} meetings, ${document.repairs.length} repairs`)
}
await tools.close()
