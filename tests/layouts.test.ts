import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { z } from 'zod'
import type { Document } from '../src/index.ts'
import { defaults, openTools, transcribe } from '../src/index.ts'

const folder = new URL('../fixtures/minutes/', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8').replace(/^\uFEFF/u, '')
const slugs = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -'.txt'.length))

/** A text with a line of its own between pages of so many lines. */
const paged = (text: string, length: number, foot: (page: number) => readonly string[]) =>
  text
    .replaceAll('\f', '')
    .split('\n')
    .flatMap((line, i) => (i > 0 && i % length === 0 ? [...foot(i / length), line] : [line]))
    .join('\n')

/** Ways a text may be laid out by what exported it; none changes a fact. */
const layouts: Readonly<Record<string, (text: string) => string>> = {
  'no blank lines': (text) => text.replace(/\n[ \t]*(?:\n[ \t]*)+/gu, '\n'),
  'a blank line after every line': (text) => text.replaceAll('\n', '\n\n'),
  'lines broken at 90': (text) => text.replace(/(?=.{91})(.{1,90})[ \t]+/gu, '$1\n'),
  'lines broken at 60': (text) => text.replace(/(?=.{61})(.{1,60})[ \t]+/gu, '$1\n'),
  'one blank between columns': (text) => text.replace(/(?<=\S)[ \t]{2,}/gu, ' '),
  'tabs between columns': (text) => text.replace(/(?<=\S)[ \t]{2,}/gu, '\t'),
  'labels as headings of Markdown': (text) =>
    text.replace(/^[ \t]*(Beslutning|Indstilling|Sagsfremstilling|Resumé|Bilag):?[ \t]*$/gmu, '### $1'),
  'labels in bold letters': (text) =>
    text.replace(/^[ \t]*(Beslutning|Indstilling|Sagsfremstilling|Resumé|Bilag)(:?)[ \t]*$/gmu, '**$1$2**'),
  'quoted in an answer': (text) => text.replace(/^/gmu, '> '),
  'numbers between pages': (text) => paged(text, 48, (page) => ['', String(page), '\f']),
  'feet of pages': (text) => paged(text, 44, (page) => [`Side ${page} af 9`, '\f']),
}

/** Where facts change all the same, and why. Strict: a layout that is read must be taken off the list. */
const known = z.record(z.string(), z.record(z.string(), z.string())).parse(JSON.parse(read('known-layouts.json')))

const tools = await openTools()
afterAll(tools.close)
const documentOf = (text: string) => transcribe({ path: 'a.txt', bytes: Buffer.from(text) }, tools, defaults)

const factsOf = ({ meetings }: Document) =>
  meetings.flatMap(({ documentType, date, punkter }) => [
    `${documentType} ${date}`,
    ...punkter.map(({ number, title, decision }) => `${number} ${title} ${decision?.outcome}`),
  ])

const originals = await Promise.all(slugs.map(async (slug) => ({ slug, text: read(`${slug}.txt`) })))
const facts = new Map(
  await Promise.all(originals.map(async ({ slug, text }) => [slug, factsOf(await documentOf(text))] as const)),
)

test.each(Object.keys(layouts))('%s: the facts stay, but for exactly those known to change', async (name) => {
  const changed: string[] = []
  for (const { slug, text } of originals) {
    const laidOut = factsOf(await documentOf(layouts[name]?.(text) ?? text))
    if (laidOut.join('\n') !== facts.get(slug)?.join('\n')) changed.push(slug)
  }
  expect(changed.sort()).toEqual(Object.keys(known[name] ?? {}).sort())
})
