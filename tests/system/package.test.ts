import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const cases = join(root, 'fixtures/cases')
const folder = mkdtempSync(join(tmpdir(), 'referat-package-'))

const run = (program: string, ...argv: string[]) =>
  execFileSync(program, argv, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], env: offline })

/** Every process of the installed program, workers included, refuses to open a connection. */
const offline = { ...process.env, NODE_OPTIONS: `--import ${new URL('no-network.mjs', import.meta.url)}` }

beforeAll(() => {
  const npm = (cwd: string, ...argv: string[]) => execFileSync('npm', argv, { cwd, encoding: 'utf8' })
  const tarball = npm(root, 'pack', '--silent', '--pack-destination', folder).trim().split('\n').at(-1) ?? ''
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n')
  npm(folder, 'install', '--omit=dev', '--no-audit', '--no-fund', '--prefer-offline', `./${tarball}`)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the installed command converts text, text layer, scan and image as this project does, without a network', () => {
  const inputs = ['byraad/input.txt', 'byraad-pdf/input.pdf', 'byraad-scan/input.pdf', 'menighedsraad-png/input.png']
  const argv = ['convert', '--quiet', ...inputs.map((name) => join(cases, name))]
  const installed = run(join(folder, 'node_modules/.bin/referat'), ...argv)
  expect(installed.trimEnd().split('\n')).toHaveLength(inputs.length)
  expect(installed).toBe(run(process.execPath, join(root, 'bin/referat.js'), ...argv))
})

test('the installed library transcribes, and its schema is there', () => {
  writeFileSync(
    join(folder, 'use.js'),
    `import { Document, defaults, openTools, transcribe } from 'referat'
     import schema from 'referat/schema.json' with { type: 'json' }
     const tools = await openTools()
     const bytes = new TextEncoder().encode('Referat\\n\\nPunkt 1: Dagsorden\\nGodkendt.\\n')
     const document = await transcribe({ path: 'a.txt', bytes }, tools, defaults)
     await tools.close()
     console.log(Document.safeParse(document).success, schema.title)`,
  )
  expect(run(process.execPath, 'use.js')).toBe('true referat document\n')
})

test('its types compile in a project that is as strict as can be', () => {
  writeFileSync(
    join(folder, 'use.ts'),
    `import { type Document, type Options, defaults, openTools, transcribe } from 'referat'
     const options: Options = { ...defaults, ocr: 'never' }
     export const titles = async (path: string, bytes: Uint8Array): Promise<string[]> => {
       const document: Document = await transcribe({ path, bytes }, await openTools(), options)
       return document.meetings.flatMap((meeting) => meeting.punkter.map((punkt) => punkt.title))
     }`,
  )
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  const strict = ['--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess']
  run(
    process.execPath,
    tsc,
    '--noEmit',
    '--module',
    'nodenext',
    '--target',
    'es2023',
    '--types',
    '',
    ...strict,
    'use.ts',
  )
})

test('a user without permission is told so, and the rest is converted', () => {
  // On root permissions do not bite, so nobody runs it: here, where nobody can read the program.
  const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
  mkdirSync(join(folder, 'in/closed'), { recursive: true })
  for (const name of ['in/a.txt', 'in/b.txt']) cpSync(join(cases, 'byraad/input.txt'), join(folder, name))
  for (const name of ['in/b.txt', 'in/closed']) chmodSync(join(folder, name), 0)
  chmodSync(folder, 0o755)
  const installed = join(folder, 'node_modules/referat/bin/referat.js')
  const { stdout, stderr, status } = spawnSync(process.execPath, [installed, 'in'], {
    cwd: folder,
    encoding: 'utf8',
    ...nobody,
  })
  expect(stderr).toContain('in/b.txt: error input/unreadable Expected to be allowed to read the file, but permission')
  expect(stderr).toContain(
    'in/closed: error input/unreadable Expected to be allowed to read the folder, but permission',
  )
  expect({ status, path: JSON.parse(stdout).source.path }).toEqual({ status: 1, path: 'in/a.txt' })
})

test('the network is really refused', () => {
  expect(() => run(process.execPath, '-e', "require('node:net').connect(80, '127.0.0.1')")).toThrow(/no network/)
  expect(() => run(process.execPath, '-e', "fetch('http://127.0.0.1/').catch((e) => { throw e.cause ?? e })")).toThrow()
})
