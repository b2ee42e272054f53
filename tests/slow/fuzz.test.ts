import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Damage, damages, wounded } from './damage.ts'
import { agenda, fixtures, picture, scannedPdf, textPdf } from './papers.ts'
import { folderWith, hashes, referat, wanted } from './process.ts'

const cases = wanted('REFERAT_FUZZ_CASES', 5000)
const seed = wanted('REFERAT_SEED', 20261122)
/** Sources of one run, by few processes: thousands are read in minutes. The files can be made again from the seed. */
const together = 250

/** What is damaged: the fixtures, and papers whose bytes are plain enough for a wound to reach their structure. */
async function originals(): Promise<(readonly [string, Uint8Array])[]> {
  const small = [...fixtures].filter(([, bytes]) => bytes.length < 400_000)
  return [
    ...small,
    ['text.pdf', await textPdf([agenda(1), agenda(2), agenda(3)])],
    ['scan.pdf', await scannedPdf(['Referat nr. 7', 'Punkt 1: Valg'])],
    ['picture.png', picture('Referat nr. 8')],
    ['plain.pdf', plainPdf],
  ]
}

/** An uncompressed PDF with everything in it that must never be run, followed or trusted. */
const plainPdf = Buffer.from(`%PDF-1.7
1 0 obj <</Type/Catalog/Pages 2 0 R/OpenAction 6 0 R/Names<</EmbeddedFiles<</Names[(x.exe) 7 0 R]>>>>/AcroForm<</XFA 8 0 R/Fields[]>>>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>/ColorSpace<</C [/ICCBased 9 0 R]>>>>/AA<</O 6 0 R>>>> endobj
4 0 obj <</Length 81>> stream
BT /F1 12 Tf 60 700 Td (Referat) Tj 0 -20 Td (Punkt 1: Valg) Tj ET /C cs 1 0 0 sc
endstream endobj
5 0 obj <</Type/Font/Subtype/TrueType/BaseFont/Liar/FontDescriptor<</Type/FontDescriptor/FontName/Liar/FontFile2 9 0 R/Flags 32>>>> endobj
6 0 obj <</S/JavaScript/JS(app.alert\\(1\\); this.submitForm\\('http://127.0.0.1:9/'\\))>> endobj
7 0 obj <</Type/Filespec/F(../../x.exe)/EF<</F 9 0 R>>>> endobj
8 0 obj <</Length 20>> stream
<xdp><script/></xdp>
endstream endobj
9 0 obj <</Length 12/N 3>> stream
not a font!!
endstream endobj
trailer <</Root 1 0 R/Size 10>>
startxref
0
%%EOF`)

interface Summary {
  readonly found: number
  readonly converted: number
  readonly partial: number
  readonly failed: number
  readonly failures: readonly { class: string; count: number; sources: readonly { path: string; code: string }[] }[]
}

const seen = new Map<string, number>()

test(`${cases} damaged sources: none crashes, hangs, is lost, or writes elsewhere`, async () => {
  const made = await originals()
  const all = damages(made.length, cases, seed)
  for (let first = 0; first < all.length; first += together) {
    const part = all.slice(first, first + together)
    await allAccountedFor(new Map(part.map((damage, index) => nameAndBytes(made, damage, first + index))), first)
  }
  console.info(`seed ${seed}:`, Object.fromEntries([...seen].sort(([, a], [, b]) => b - a)))
})

function nameAndBytes(
  made: readonly (readonly [string, Uint8Array])[],
  { source, other, wounds }: Damage,
  number: number,
): readonly [string, Uint8Array] {
  const [name, bytes] = made[source] ?? ['', Buffer.alloc(0)]
  return [`in/${number}-${name}`, wounded(bytes, made[other]?.[1] ?? bytes, wounds)]
}

async function allAccountedFor(files: ReadonlyMap<string, Uint8Array>, first: number): Promise<void> {
  const cwd = folderWith(files)
  mkdirSync(join(cwd, 'tmp'))
  const before = hashes(join(cwd, 'in'))
  // Recognition has its own suites and takes most of the time: the first of every ten runs has it.
  const ocr = (first / together) % 10 === 0 ? 'auto' : 'never'
  const argv = ['in', '--out', 'out', '--quiet', '--ocr', ocr, '--page-timeout', '60', '--timeout', '300']
  const { code, signal, stdout } = await referat(argv, cwd, { TMPDIR: join(cwd, 'tmp') })
  expect({ signal, stdout, finished: code === 0 || code === 1 }).toEqual({ signal: null, stdout: '', finished: true })

  const summary: Summary = JSON.parse(readFileSync(join(cwd, 'out/.referat/summary.json'), 'utf8'))
  const { found, converted, partial, failed, failures } = summary
  expect({ found, sum: converted + partial + failed }).toEqual({ found: files.size, sum: files.size })
  const untoward = failures.filter(({ class: name }) => !expectedClasses.includes(name))
  expect(untoward.flatMap(({ sources }) => sources)).toEqual([])
  for (const { class: name, count } of failures) seen.set(name, (seen.get(name) ?? 0) + count)
  seen.set('converted', (seen.get('converted') ?? 0) + converted)
  seen.set('partial', (seen.get('partial') ?? 0) + partial)

  expect(Object.keys(hashes(join(cwd, 'out')))).toHaveLength(converted + partial)
  expect(hashes(join(cwd, 'in'))).toEqual(before)
  expect({ here: readdirSync(cwd).sort(), tmp: readdirSync(join(cwd, 'tmp')) }).toEqual({
    here: ['in', 'out', 'tmp'],
    tmp: [],
  })
}

/** What may become of damaged bytes. That a worker crashed, hung or ran out of memory over them may not. */
const expectedClasses = ['empty', 'password-protected', 'corrupted', 'unsupported']
