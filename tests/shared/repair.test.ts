import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { RepairedLine } from '../../src/model/repair.ts'
import { foldText } from '../../src/read/fold.ts'
import { replay, undo } from '../../src/repair/replay.ts'
import { openWords } from '../../src/tools.ts'
import { bytesIn, misread, readAs, sevenBits } from '../repair/misread.ts'
import { repaired } from '../repair/stage.ts'

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url))
const textsIn = (folder: string) =>
  readdirSync(join(shared, folder))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => join(shared, folder, name))

/** Of the words of a text, so many may be lost to an encoding. */
const mostWrong = 0.005
const pages = ['windows-1252', 'latin1', 'cp850', 'cp865', 'macintosh'] as const
const oneByte = ['windows-1252', 'cp850', 'cp865', 'macintosh'] as const

/** A text as each encoding of two bytes or seven bits damages it. */
const encodings = (text: string): Record<string, string> => ({
  ...Object.fromEntries(pages.map((page) => [`UTF-8 read as ${page}`, misread(text, page)])),
  ...Object.fromEntries(pages.map((page) => [`UTF-8 read as ${page}, twice`, misread(misread(text, page), page)])),
  'seven bits': sevenBits(text),
})

/** Each change undone gives the text as read, each made gives the text as used. */
function expectLedger(lines: readonly RepairedLine[], read: string) {
  for (const { asRead, text, repairs } of lines) {
    expect(replay(asRead, repairs)).toBe(text)
    expect(undo(text, repairs)).toBe(asRead)
  }
  expect(lines.map(({ asRead }) => asRead).join('\n')).toBe(read)
}

describe.skipIf(!existsSync(shared))('repair of ../shared (skipped where it is not there)', async () => {
  const lexicon = await openWords([])
  const clean = existsSync(shared)
    ? [...textsIn('seeds').filter((file) => !/\/000_/.test(file)), ...textsIn('corpus')]
    : []
  test.each(clean)('%s is left as it is', (file) => {
    expect(repaired(readFileSync(file, 'utf8'), lexicon).repairs).toEqual([])
  })

  const whole = clean.filter((file) => !readFileSync(file, 'utf8').includes('\ufffd'))
  test.each(whole)('%s comes back from every encoding, or with a diagnostic', (file) => {
    const text = foldText(readFileSync(file, 'utf8'))
    for (const [name, damage] of Object.entries(encodings(text))) {
      const { text: back, codes, lines } = repaired(damage, lexicon)
      expectLedger(lines, damage)
      const [before, after] = [text, back].map((all) => all.split(/\s+/))
      const wrong = before?.filter((word, at) => word !== after?.[at]) ?? []
      expect(wrong.length, `${name}: ${wrong.slice(0, 8).join(' ')}`).toBeLessThanOrEqual(
        (before?.length ?? 0) * mostWrong,
      )
      if (back !== text) expect(codes, name).not.toEqual([])
    }
  })

  const swaps = oneByte.flatMap((written) =>
    oneByte.filter((page) => page !== written).map((page) => ({ written, page })),
  )
  test.each(swaps)('clean texts in $written read as $page come back', ({ written, page }) => {
    for (const file of whole) {
      const text = foldText(readFileSync(file, 'utf8'))
      if (/[\u0080-\u009f]/.test(text)) continue // damaged so already
      const bytes = bytesIn(text, written)
      const kept = readAs(bytes, written)
      const { text: back, codes, lines } = repaired(readAs(bytes, page), lexicon)
      expectLedger(lines, readAs(bytes, page))
      const [before, after] = [kept, back].map((all) => all.split(/\s+/))
      const wrong = before?.filter((word, at) => word !== after?.[at]) ?? []
      expect(wrong.length, `${file}: ${wrong.slice(0, 8).join(' ')}`).toBeLessThanOrEqual(
        (before?.length ?? 0) * mostWrong,
      )
      if (back !== kept) expect(codes, file).not.toEqual([])
    }
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
    expectLedger(lines, readFileSync(file, 'utf8'))
    expect(score.fixedShare, printed).toBeGreaterThanOrEqual(file.includes('seed-000') ? 0.97 : 0.95)
    expect(score.harmed, printed).toBeLessThanOrEqual(2)
    expect(repaired(text, lexicon).repairs).toEqual([])
    expect(lines.flatMap(({ repairs }) => repairs).length).toBeGreaterThan(200)
  })
})
