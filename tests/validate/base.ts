import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Original } from '../../src/validate/rule.ts'

export const folder = new URL('../../fixtures/validate/', import.meta.url)
export const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
export type Edits = Readonly<Record<string, Json>>

/** A fresh copy of the document that no rule objects to. */
export const base = (): Json => JSON.parse(read('base.json'))

/**
 * A document with some values set, by JSON Pointer: `"remove"` takes one away, `/-` at the end adds to a list. Done in
 * the order written.
 */
export function edit(document: Json, edits: Edits): Json {
  const copy = structuredClone(document)
  for (const [pointer, value] of Object.entries(edits)) {
    const parts = pointer.split('/').slice(1)
    const last = parts.pop() ?? ''
    const parent = parts.reduce<Json>((node, part) => child(node, part, pointer), copy)
    if (Array.isArray(parent)) {
      if (last === '-') parent.push(value)
      else if (value === 'remove') parent.splice(Number(last), 1)
      else parent[Number(last)] = value
    } else if (parent !== null && typeof parent === 'object') {
      if (value === 'remove') delete parent[last]
      else parent[last] = value
    } else throw new Error(`${pointer} leads nowhere`)
  }
  return copy
}

function child(node: Json, part: string, pointer: string): Json {
  const next = Array.isArray(node)
    ? node[Number(part)]
    : node !== null && typeof node === 'object'
      ? node[part]
      : undefined
  if (next === undefined) throw new Error(`${pointer} leads nowhere`)
  return next
}

const pages = read('base.txt')
  .split('\f')
  .map((page) => page.split('\n'))

/** The source of the base document, with some of its lines (`page:line`) replaced. */
export const original = (sha256: string | null, lines: Readonly<Record<string, string>>): Original => ({
  file: null,
  sha256,
  lineAt: (page, line) => lines[`${page}:${line}`] ?? pages[page - 1]?.[line - 1] ?? null,
})

const AnyJson: z.ZodType<Json> = z.json()
const Example = z.strictObject({
  what: z.string(),
  set: z.record(z.string(), AnyJson),
  source: z.literal(true).optional(),
  sha256: z.string().nullable().optional(),
  lines: z.record(z.string(), z.string()).optional(),
})
/** `fixtures/validate/rules/*.json`: documents that a rule objects to, at these places, and such as it nearly does. */
export const Examples = z.strictObject({
  triggers: z.array(Example.extend({ at: z.array(z.string()) })).min(1),
  nearly: z.array(Example).min(1),
})
export type Example = z.infer<typeof Example>
