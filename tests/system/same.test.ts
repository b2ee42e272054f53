import { join } from 'node:path'
import { expect, test } from 'vitest'
import { agenda, fixtures, scannedPdf, textPdf } from '../slow/papers.ts'
import { folderWith, hashes, referat } from '../slow/process.ts'

/** Texts, text-layer PDFs and scans, among them names that locales sort and fold in different ways. */
const sources = async () =>
  new Map<string, string | Uint8Array>([
    ['in/Ærø.txt', agenda(1)],
    ['in/aarhus.txt', agenda(2)],
    ['in/Århus.txt', agenda(3)],
    ['in/i.txt', agenda(4)],
    ['in/I.txt', agenda(5)],
    ['in/2.txt', fixtures.get('byraad.txt') ?? ''],
    ['in/10.txt', agenda(8)],
    ['in/text.pdf', await textPdf([agenda(6), agenda(7)])],
    ['in/scan.pdf', await scannedPdf(['Referat af mødet', 'Punkt 1: Valg\nGodkendt.'])],
    ['in/two/scan.pdf', await scannedPdf(['Byrådet, den 5. juni 2013', 'Punkt 1: Skolen\nUdsat.'])],
  ])

test('the same bytes whatever --jobs, the order of arguments, locale and time zone', async () => {
  const files = await sources()
  const cwd = folderWith(files)
  const names = [...files.keys()]
  const runs: Readonly<Record<string, readonly [argv: readonly string[], env?: NodeJS.ProcessEnv]>> = {
    'as usual': [['in']],
    'one worker': [[...names, '--jobs', '1']],
    'more workers than cores, the arguments turned round': [[...names.toReversed(), '--jobs', '3']],
    'Turkish, at the end of the world': [
      names,
      { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' },
    ],
    'no locale, before everyone else': [names, { LC_ALL: 'C', LANG: 'C', TZ: 'Etc/GMT+12' }],
  }
  const made: Record<string, unknown> = {}
  for (const [name, [argv, env]] of Object.entries(runs)) {
    expect(await referat([...argv, '--out', name, '--quiet'], cwd, env)).toMatchObject({ code: 0, stderr: '' })
    made[name] = hashes(join(cwd, name))
  }
  expect(Object.keys(made['as usual'] ?? {})).toHaveLength(files.size)
  for (const name of Object.keys(runs)) expect({ name, made: made[name] }).toEqual({ name, made: made['as usual'] })
})

test('standard output has the same documents in the order of the arguments', async () => {
  const files = await sources()
  const cwd = folderWith(files)
  const names = [...files.keys()].filter((name) => !name.endsWith('scan.pdf'))
  const lines = async (argv: readonly string[], env?: NodeJS.ProcessEnv) =>
    (await referat([...argv, '--quiet'], cwd, env)).stdout.trimEnd().split('\n')
  const usual = await lines(names)
  expect(usual.map((line) => JSON.parse(line).source.path)).toEqual(names)
  const turned = await lines([...names.toReversed(), '--jobs', '3'], { LC_ALL: 'tr_TR.UTF-8', TZ: 'Asia/Tokyo' })
  expect(turned.toReversed()).toEqual(usual)
})
