import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderOf, referat } from './harness.ts'

const minutes = `Sandvig Byråd
REFERAT
Mødedato: 27. august 2025 kl. 16:00
Fraværende: Bo Ravn (på grund af depression)

Punkt 1: Klage fra 150345-6123
Sagsfremstilling
Bente Holm, CPR 150345 6123, bor på Vestergade 12, 2. tv. og har tlf. 20 12 34 56. Hun er sygemeldt.
Ole Krag er alvorligt syg og skriver fra ole@gmail.com.
Beslutning
Godkendt.
`
/** Pieces of what must be nowhere. */
const secret = /150345|160346|612[34]|20 ?12 ?34|Vestergade|ole@|gmail|depression|alvorligt syg/

/** The path and content of everything below a folder. */
const everything = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => {
    const file = join(folder, name)
    return statSync(file).isFile() ? `${name}\n${readFileSync(file, 'utf8')}` : name
  })

test('a redacted archive holds none of it, in no file and no name; validation proves it and finds the sources', async () => {
  const cwd = folderOf({
    'in/klage 150345-6123.txt': minutes,
    'in/klage_160346-6124_svar.txt': minutes.replace('27. august', '28. august'),
    'in/150345-6123/bilag.txt': minutes.replace('27. august', '29. august'),
    'in/broken 150345-6123.pdf': '%PDF-1.7\n%%EOF',
  })
  const argv = ['convert', 'in', 'none 150345-6123.pdf', '--out', 'out', '--redact', 'all', '--verbose']
  const first = await referat(argv, { cwd })
  expect(first.stderr).toContain('5 found: 3 converted, 0 partial, 0 skipped, 2 failed')
  const again = await referat(argv, { cwd })
  expect(again.stderr).toContain('5 found: 0 converted, 0 partial, 3 skipped, 2 failed')
  for (const text of [...everything(join(cwd, 'out')), first.stderr, again.stderr, first.stdout])
    expect(text).not.toMatch(secret)

  const { stdout } = await referat(['validate', 'out', '--sources', 'in', '--format', 'json'], { cwd })
  const codes = JSON.parse(stdout).documents.flatMap(({ findings }: { findings: { code: string }[] }) =>
    findings.map(({ code }) => code),
  )
  expect(
    codes.filter((code: string) => /cpr|phone|mail|address|health|redaction|source-(?:missing|changed)/.test(code)),
  ).toEqual([])
  // The broken source was not converted; that is told.
  expect(codes).toContain('validate/source-unconverted')
  expect(stdout).not.toMatch(secret)
})

test('on standard output and standard error too', async () => {
  const cwd = folderOf({ 'klage 150345-6123.txt': minutes })
  const argv = ['klage 150345-6123.txt', 'none 150345-6123.pdf', '--redact', 'all', '--verbose']
  for (const log of ['text', 'json']) {
    const { stdout, stderr } = await referat([...argv, '--log', log], { cwd })
    expect(`${stdout}${stderr}`).toContain('klage [CPR-1].txt')
    expect(`${stdout}${stderr}`).not.toMatch(secret)
  }
})

test('the document of a name that was not cleared is found by its name', async () => {
  const cwd = folderOf({ 'in/klage 150345-6123.txt': minutes })
  await referat(['convert', 'in', '--out', 'out'], { cwd })
  const { stdout } = await referat(['validate', 'out', '--format', 'json'], { cwd })
  const found = JSON.parse(stdout).documents[0].findings.filter(({ code }: { code: string }) => code === 'validate/cpr')
  expect(found.map(({ pointer }: { pointer: string }) => pointer)).toContain('')
  expect(stdout).not.toMatch(/6123/)
})
