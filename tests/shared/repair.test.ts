import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { openWords } from '../../src/tools.ts'
import { repaired } from '../repair/stage.ts'

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url))
const textsIn = (folder: string) =>
  readdirSync(join(shared, folder))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => join(shared, folder, name))

describe.skipIf(!existsSync(shared))('repair of ../shared (skipped where it is not there)', async () => {
  const lexicon = await openWords([])
  const clean = existsSync(shared)
    ? [...textsIn('seeds').filter((file) => !/\/000_/.test(file)), ...textsIn('corpus')]
    : []
  test.each(clean)('%s is left as it is', (file) => {
    expect(repaired(readFileSync(file, 'utf8'), lexicon).repairs).toEqual([])
  })

  const noisy = existsSync(shared) ? textsIn('noise').filter((file) => file.endsWith('.noisy.txt')) : []
  test.each(noisy)('%s is mended', (file) => {
    const folder = mkdtempSync(join(tmpdir(), 'referat-'))
    const { text, lines } = repaired(readFileSync(file, 'utf8'), lexicon)
    const out = join(folder, 'repaired.txt')
    writeFileSync(out, text)
    const gold = file.replace('.noisy.', '.gold.')
    const printed = execFileSync(process.execPath, [join(shared, 'score/repair.mjs'), file, gold, out], {
      encoding: 'utf8',
    })
    const score = JSON.parse(printed.trim().split('\n').at(-1) ?? '{}')
    expect(score.fixedShare, printed).toBeGreaterThanOrEqual(file.includes('seed-000') ? 0.97 : 0.95)
    expect(score.harmed, printed).toBeLessThanOrEqual(2)
    expect(repaired(text, lexicon).repairs).toEqual([])
    expect(lines.flatMap(({ repairs }) => repairs).length).toBeGreaterThan(200)
  })
})
