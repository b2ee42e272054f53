import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const src = fileURLToPath(new URL('../src', import.meta.url))
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
const stages = ['read', 'recognise', 'repair', 'segment', 'extract', 'emit', 'validate']
/** What every stage may ask: what flows, what we know of the language, what we know of the printed page. */
const knowledge = ['model', 'danish', 'geometry']
const core = [...stages, ...knowledge]
/** Each engine and the one file that may import it. */
const engines = [
  'commander',
  'chalk',
  'fast-glob',
  '@embedpdf/pdfium',
  'pdfjs-dist',
  'tesseract.js',
  'sharp',
  '@napi-rs/canvas',
  'iconv-lite',
]

/** `import … from 'x'`, `export … from 'x'`, `import('x')` */
const importPattern = /(?:from|import)\s*\(?\s*'([^']+)'/g
const imports = files.map((file) => ({
  file: file.replaceAll('\\', '/'),
  names: [...readFileSync(join(src, file), 'utf8').matchAll(importPattern)].map((match) => match[1] ?? ''),
}))
const roomOf = (file: string) => (file.includes('/') ? (file.split('/')[0] ?? '') : '')
const target = (file: string, name: string) => relative(src, join(src, dirname(file), name)).replaceAll('\\', '/')

describe('who may import whom', () => {
  const local = imports.flatMap(({ file, names }) =>
    names.filter((name) => name.startsWith('.')).map((name) => ({ file, room: roomOf(file), to: target(file, name) })),
  )
  test('model imports model, danish danish, geometry both too, a stage its own folder and those three', () => {
    const allowed = (room: string, to: string) =>
      room === roomOf(to) ||
      (stages.includes(room) && knowledge.includes(roomOf(to))) ||
      (room === 'geometry' && ['model', 'danish'].includes(roomOf(to)))
    expect(local.filter(({ room, to }) => core.includes(room) && !allowed(room, to))).toEqual([])
  })
  test('nobody imports cli but cli', () => {
    expect(local.filter(({ room, to }) => room !== 'cli' && roomOf(to) === 'cli')).toEqual([])
  })
  test('the core knows no files, no process, no console', () => {
    const edge = ['node:fs', 'node:fs/promises', 'node:process', 'node:child_process', 'node:worker_threads']
    const inCore = imports.filter(({ file }) => core.includes(roomOf(file)))
    expect(inCore.filter(({ names }) => names.some((name) => edge.includes(name)))).toEqual([])
    const uses = inCore.filter(({ file }) => /\b(?:process|console)\./.test(readFileSync(join(src, file), 'utf8')))
    expect(uses.map(({ file }) => file)).toEqual([])
  })
  test.each(engines)('%s is imported in one file at most', (engine) => {
    const users = imports.filter(({ names }) => names.some((name) => name === engine || name.startsWith(`${engine}/`)))
    expect(users.map(({ file }) => file).slice(1)).toEqual([])
  })
})
