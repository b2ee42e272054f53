import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { seeded } from '../laws/seeded.ts'
import { agenda, fixtures, scannedPdf, textPdf } from './papers.ts'
import { ended, folderWith, hashes, referat, start, wanted } from './process.ts'

const kills = wanted('REFERAT_KILLS', 50)
const seed = wanted('REFERAT_SEED', 20261122)
const count = wanted('REFERAT_SOURCES', 300)

/** Texts, text-layer PDFs and scans: `count` sources, a scan in twelve. */
async function sources(): Promise<Map<string, string | Uint8Array>> {
  const texts = [...fixtures].filter(([name]) => name.endsWith('.txt')).map(([, bytes]) => bytes)
  const made = new Map<string, string | Uint8Array>()
  for (let number = 0; number < count; number++) {
    const name = `in/${number % 7}/${number}`
    if (number % 12 === 0)
      made.set(`${name}.pdf`, await scannedPdf([`Referat nr. ${number}`, 'Punkt 1: Valg\nGodkendt.']))
    else if (number % 12 < 3) made.set(`${name}.pdf`, await textPdf([agenda(number), agenda(number + 1)]))
    else if (number % 12 < 6) made.set(`${name}.txt`, texts[number % texts.length] ?? '')
    else made.set(`${name}.txt`, agenda(number))
  }
  return made.set('in/empty.txt', '')
}

interface Line {
  readonly event: string
  readonly output?: string
}

/** What the journal tells, without the lines that a kill cut off. */
const journalOf = (folder: string): Line[] =>
  readFileSync(join(folder, '.referat/journal.ndjson'), 'utf8')
    .split('\n')
    .flatMap((line) => {
      try {
        return [JSON.parse(line)]
      } catch {
        return []
      }
    })

/** Outputs whose source was taken up again after the journal had called it done. */
function convertedTwice(lines: readonly Line[]): string[] {
  const done = new Set<string>()
  const twice: string[] = []
  for (const { event, output = '' } of lines) {
    if (event === 'done') done.add(output)
    if (event === 'begun' && done.has(output)) twice.push(output)
  }
  return twice
}

test(`killed with kill -9 at ${kills} moments, a run leaves what an undisturbed one does`, async () => {
  const cwd = folderWith(await sources())
  const began = performance.now()
  const undisturbed = await referat(['in', '--out', 'whole', '--quiet'], cwd)
  const whole = performance.now() - began
  expect(undisturbed.code).toBe(1) // the empty one
  const expected = hashes(join(cwd, 'whole'))
  expect(Object.keys(expected)).toHaveLength(count)

  const roll = seeded(seed)
  let [killed, runs] = [0, 0]
  while (killed < kills) {
    const out = `out-${runs++}`
    for (;;) {
      const child = start(['in', '--out', out, '--quiet'], cwd)
      const end = ended(child)
      // Early moments are the more likely: start, lock and first files are where a run is most easily hurt.
      const moment = roll() ** 2 * whole
      const isOver = await Promise.race([end.then(() => true), wait(killed < kills ? moment : whole * 20, false)])
      if (isOver) break
      process.kill(-(child.pid ?? 0), 'SIGKILL')
      await end
      killed += 1
      onlyWholeFiles(join(cwd, out), expected)
    }
    const last = await referat(['in', '--out', out, '--quiet'], cwd)
    expect(last).toMatchObject({ code: 1, signal: null })
    expect(hashes(join(cwd, out))).toEqual(expected)
    expect(convertedTwice(journalOf(join(cwd, out)))).toEqual([])
    expect(readdirSync(join(cwd, out, '.referat')).sort()).toEqual(['journal.ndjson', 'summary.json'])
    rmSync(join(cwd, out), { recursive: true })
  }
  console.info(
    `${killed} kills in ${runs} folders of ${count + 1} sources; undisturbed ${(whole / 1000).toFixed(1)} s; seed ${seed}`,
  )
})

/** What stands in the folder the moment after a kill is whole, each file. */
function onlyWholeFiles(out: string, expected: Readonly<Record<string, string>>): void {
  if (!existsSync(out)) return
  for (const [name, hash] of Object.entries(hashes(out))) expect({ name, hash }).toEqual({ name, hash: expected[name] })
}
