import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const input = 'fixtures/cases/byraad/input.txt'

const shell = (command: string) => spawnSync('bash', ['-o', 'pipefail', '-c', command], { cwd: root, encoding: 'utf8' })

/** What a person would see, escape sequences and all, who types the command in a terminal of 60 columns. */
function typed(command: string): string {
  const { stdout, status } = spawnSync('script', ['-qec', `stty cols 60; ${command}`, '/dev/null'], {
    cwd: root,
    encoding: 'utf8',
  })
  expect(status).not.toBe(null)
  return stdout
}

test('a terminal gets colours and a moving line, which leaves no trace', () => {
  const seen = typed(`node bin/referat.js ${input} nope.pdf >/dev/null`)
  expect(seen).toContain('\x1b[31m')
  expect(seen).toContain('1/2 · 0 s · fixtures/cases/byraad/input.txt')
  expect(seen.trimEnd().split('\r\x1b[K').at(-1)).toContain('failed: nope.pdf (input/not-found)')
})

test('NO_COLOR is respected on a terminal', () => {
  expect(typed('NO_COLOR=1 node bin/referat.js nope.pdf').replaceAll('\r\x1b[K', '')).not.toContain('\x1b')
})

test('the moving line never gets into the documents on the same terminal', () => {
  const documents = typed(`node bin/referat.js ${input} ${input} | cat`)
  expect(documents).toMatch(/(?:^|\r\x1b\[K)\{"schemaVersion":1,.*\}\r\n/m)
})

test('| jq and | head read what convert writes', () => {
  const command = `node bin/referat.js --quiet ${input} fixtures/cases/byraad-pdf/input.pdf`
  expect(shell(`${command} | jq -r .source.path`).stdout).toBe(`${input}\nfixtures/cases/byraad-pdf/input.pdf\n`)
  expect(shell(`${command} | head -n 1 | jq -r .source.mediaType`)).toMatchObject({
    stdout: 'text/plain\n',
    stderr: '',
  })
})

test('text from pdftotext converts from a pipe', () => {
  const { stdout, status } = shell('pdftotext -layout fixtures/cases/byraad-pdf/input.pdf - | node bin/referat.js -')
  expect(status).toBe(0)
  expect(JSON.parse(stdout).source).toMatchObject({ path: '-', mediaType: 'text/plain' })
})
