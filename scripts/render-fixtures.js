// Renders the invented minutes to PDF, scanned PDF and PNG, the same bytes every time:
//
//   npm run render              every sheet of scripts/fixtures/sheets.js
//   npm run render -- byraad    that one
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { bindScans, encodeJpeg, encodePng, encodeTiff, scan } from './fixtures/scan.js'
import { sheets } from './fixtures/sheets.js'
import { typeset } from './fixtures/typeset.js'

const wanted = process.argv.slice(2)
const folder = new URL('../fixtures/cases/', import.meta.url)

const read = (/** @type {string} */ name) => readFileSync(new URL(name, folder), 'utf8')

/** A variant is rendered where its folder is: `byraad-scan/` is the scan of `byraad/`. @param {string} name @param {Uint8Array} bytes */
function write(name, bytes) {
  writeFileSync(new URL(name, folder), bytes)
  console.log(`${name}: ${Math.round(bytes.length / 1024)} KB`)
}

/** @typedef {import('./fixtures/scan.js').Page} Page */
/** What is made of the scanned pages, by the ending of the variant's folder. @type {Record<string, [string, (first: Page, pages: Page[], slug: string) => Promise<Uint8Array>]>} */
const scanned = {
  scan: ['input.pdf', (_, pages) => bindScans(pages)],
  layer: ['input.pdf', (_, pages, slug) => bindScans(pages, read(`${slug}-english/input.txt`).split('\f'))],
  png: ['input.png', encodePng],
  jpeg: ['input.jpg', encodeJpeg],
  tiff: ['input.tif', encodeTiff],
}

for (const [seed, sheet] of sheets.entries()) {
  if (wanted.length > 0 && !wanted.includes(sheet.slug)) continue
  const asked = (/** @type {string} */ variant) => existsSync(new URL(`${sheet.slug}-${variant}/`, folder))
  const pdf = await typeset(read(`${sheet.slug}/input.txt`), sheet)
  if (asked('pdf')) write(`${sheet.slug}-pdf/input.pdf`, pdf)
  const variants = Object.entries(scanned).filter(([variant]) => asked(variant))
  if (variants.length === 0) continue
  const pages = await scan(pdf, seed + 1)
  const [first] = pages
  if (first === undefined) throw new Error(`${sheet.slug}: expected pages to scan, saw none`)
  for (const [variant, [file, make]] of variants)
    write(`${sheet.slug}-${variant}/${file}`, await make(first, pages, sheet.slug))
}
