// Renders the invented minutes to PDF, scanned PDF and PNG, the same bytes every time:
//
//   npm run render              every sheet of scripts/fixtures/sheets.js
//   npm run render -- byraad    that one
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { bindScans, encodePng, scan } from './fixtures/scan.js'
import { sheets } from './fixtures/sheets.js'
import { typeset } from './fixtures/typeset.js'

const wanted = process.argv.slice(2)
const folder = new URL('../fixtures/cases/', import.meta.url)

/** A variant is rendered where its folder is: `byraad-scan/` is the scan of `byraad/`. @param {string} name @param {Uint8Array} bytes */
function write(name, bytes) {
  writeFileSync(new URL(name, folder), bytes)
  console.log(`${name}: ${Math.round(bytes.length / 1024)} KB`)
}

for (const [seed, sheet] of sheets.entries()) {
  if (wanted.length > 0 && !wanted.includes(sheet.slug)) continue
  const asked = (/** @type {string} */ variant) => existsSync(new URL(`${sheet.slug}-${variant}/`, folder))
  const pdf = await typeset(readFileSync(new URL(`${sheet.slug}/input.txt`, folder), 'utf8'), sheet)
  if (asked('pdf')) write(`${sheet.slug}-pdf/input.pdf`, pdf)
  if (!asked('scan') && !asked('png')) continue
  const pages = await scan(pdf, seed + 1)
  if (asked('scan')) write(`${sheet.slug}-scan/input.pdf`, await bindScans(pages))
  if (asked('png') && pages[0]) write(`${sheet.slug}-png/input.png`, await encodePng(pages[0]))
}
