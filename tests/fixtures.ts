import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Source } from '../src/index.ts'
import { Facts } from './facts/facts.ts'

const folder = new URL('../fixtures/', import.meta.url)

/**
 * What is known to be wrong about a case: facts it misses and laws it breaks, by their printed names. Strict: what passes
 * fails the build until it is taken off the list.
 */
const Known = z.strictObject({ facts: z.array(z.string()), laws: z.array(z.string()) })
type Known = z.infer<typeof Known>

/** One folder of `fixtures/cases`. `family` is the minutes it shows: variants (`-pdf`, `-scan`, …) share the facts of their family. */
export interface Case {
  readonly slug: string
  readonly family: string
  readonly source: Source
  readonly facts: Facts
  readonly known: Known
}

const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, folder), 'utf8'))
const slugs = readdirSync(new URL('cases/', folder)).sort()
/** `byraad-scan` → `byraad`: the longest slug with facts of its own that this one begins with. */
const familyOf = (slug: string) =>
  slugs
    .filter((other) => `${slug}-`.startsWith(`${other}-`) && existsSync(new URL(`cases/${other}/facts.json`, folder)))
    .at(-1) ?? slug

/** Every case there is: a new one is a new folder. */
export const cases: readonly Case[] = slugs.map((slug) => {
  const input = readdirSync(new URL(`cases/${slug}/`, folder)).find((name) => name.startsWith('input.')) ?? 'input'
  const family = familyOf(slug)
  const known = `cases/${slug}/known-failure.json`
  return {
    slug,
    family,
    source: { path: `fixtures/cases/${slug}/${input}`, bytes: readFileSync(new URL(`cases/${slug}/${input}`, folder)) },
    facts: Facts.parse(json(`cases/${family}/facts.json`)),
    known: existsSync(new URL(known, folder)) ? Known.parse(json(known)) : { facts: [], laws: [] },
  }
})

/** The texts that no repair may touch, by file name. */
const texts = existsSync(new URL('restraint/', folder)) ? readdirSync(new URL('restraint/', folder)) : []
export const restraint = texts.map((name) => ({
  name,
  bytes: readFileSync(new URL(`restraint/${name}`, folder)),
}))
