import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** `export function labelOf(text: string)`, `export const namesBody = (text: string) =>`: whatever reads a text. */
const readerPattern = /export (?:function|const) (?<name>\w+)\s*=?\s*\(\s*\w+: string\b(?!\s*\|)/g

/** Functions whose second argument is a question about the text, not another text. */
const asksBack = new Set(['beforeLeader'])

interface Reader {
  readonly name: string
  readonly read: (text: string) => unknown
}

/** Every pattern inside an exported value: alone, or in the rows of a table. */
function patternsIn(value: unknown, name: string): Reader[] {
  if (value instanceof RegExp) return [{ name, read: (text) => text.replace(value, '') }]
  if (Array.isArray(value)) return value.flatMap((one, i) => patternsIn(one, `${name}[${i}]`))
  if (typeof value !== 'object' || value === null || value instanceof Map || value instanceof Set) return []
  return Object.entries(value).flatMap(([key, one]) => patternsIn(one, `${name}.${key}`))
}

/** The exported patterns of every module of a folder, and its exported functions of a text, found by reading the folder. */
async function readersOf(folder: string): Promise<Reader[]> {
  const all = readdirSync(new URL(`../../src/${folder}/`, import.meta.url), { recursive: true, encoding: 'utf8' })
  const files = all.map((name) => name.replaceAll('\\', '/')).filter((file) => file.endsWith('.ts'))
  const found = await Promise.all(
    files.map(async (file) => {
      const url = new URL(`../../src/${folder}/${file}`, import.meta.url)
      const exported: Record<string, unknown> = await import(/* @vite-ignore */ url.href)
      const names = [...readFileSync(url, 'utf8').matchAll(readerPattern)].map(({ groups }) => groups?.['name'] ?? '')
      const functions = names.flatMap((name): Reader[] => {
        const read = exported[name]
        const beside = (text: string) => (asksBack.has(name) ? () => false : text)
        return typeof read === 'function' ? [{ name: `${file} ${name}`, read: (text) => read(text, beside(text)) }] : []
      })
      return [...functions, ...Object.entries(exported).flatMap(([name, one]) => patternsIn(one, `${file} ${name}`))]
    }),
  )
  return found.flat()
}

const fill = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
/** What patterns repeat over, without the end they wait for, and with it at the very end. */
const hostile: Readonly<Record<string, (length: number) => string>> = {
  letters: (length) => fill('a', length),
  capitals: (length) => fill('A', length),
  'letters, then a body': (length) => `A${fill('a', length)}udvalg x`,
  digits: (length) => fill('1', length),
  blanks: (length) => `x${fill(' ', length)}x`,
  dots: (length) => `1. A${fill('.', length)}x`,
  words: (length) => `A${fill('a ', length)}:`,
  names: (length) => fill('Anna Holm, ', length),
  'numbers nearly': (length) => fill('12.', length),
  'punkter nearly': (length) => fill('Punkt 1', length),
  brackets: (length) => fill('(', length),
  colons: (length) => fill('A: ', length),
  'days nearly': (length) => fill('d. 1/1 ', length),
}

/** How many milliseconds each length may take. Shorter texts first: what takes long on them would take hours on a megabyte. */
const steps = [
  [10_000, 300],
  [100_000, 3_000],
  [1_000_000, 30_000],
] as const

function millisecondsOf(read: Reader['read'], text: string): number {
  const start = process.cpuUsage()
  read(text)
  return process.cpuUsage(start).user / 1000
}

test.each(['danish', 'segment'])(
  'every pattern of src/%s stands a megabyte of hostile text',
  async (folder) => {
    const readers = await readersOf(folder)
    expect(readers.length).toBeGreaterThan(10)
    const slow = readers.flatMap(({ name, read }) =>
      Object.entries(hostile).flatMap(([kind, make]) => {
        const step = steps.find(([length, most]) => millisecondsOf(read, make(length)) > most)
        return step ? [`${name}: ${step[0]} characters of ${kind}`] : []
      }),
    )
    expect(slow).toEqual([])
  },
  600_000,
)
