import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { Settings } from '../../src/validate/settings.ts'
import { folderOf } from '../cli/harness.ts'
import { base, edit, read } from './base.ts'

const bin = fileURLToPath(new URL('../../bin/referat.js', import.meta.url))
const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
const section = readme.split(/^## /m).find((one) => one.startsWith('In CI')) ?? ''
const block = (language: string) => section.split(`\`\`\`${language}\n`)[1]?.split('```')[0] ?? ''

/** A checkout with one source and its document, changed so. */
function checkout(section: string): string {
  const document = edit(base(), {
    '/source/path': 'minutes/base.txt',
    '/meetings/0/punkter/2/sections/0/text': section,
  })
  const cwd = folderOf({ 'json/minutes/base.txt.json': JSON.stringify(document, null, 2) })
  mkdirSync(join(cwd, 'minutes'))
  writeFileSync(join(cwd, 'minutes/base.txt'), read('base.txt'))
  return cwd
}

test.each([
  [0, 'Forældre har klaget.'],
  [1, 'Klager, CPR 150345-6123.'],
])('the workflow of the README, copied: the step ends with %i', (code, text) => {
  const workflow = block('yaml')
  const [, command = ''] = /- run: npx --yes referat (.+)/.exec(workflow) ?? []
  const cwd = checkout(text)
  const { status, stdout } = spawnSync(process.execPath, [bin, ...command.split(' ')], { cwd, encoding: 'utf8' })
  expect(status).toBe(code)
  if (code === 1) expect(stdout).toMatch(/^::error file=json\/minutes\/base\.txt\.json,line=\d+,title=validate\/cpr::/)
  // What the later steps take exists, under the names they give it.
  const taken = [...workflow.matchAll(/(?:sarif_file|path): (.+)/g)].map((match) => match[1] ?? '')
  expect(taken).toEqual(['report.sarif', 'report.xml'])
  for (const file of taken) expect(existsSync(join(cwd, file)), file).toBe(true)
})

test('the settings of the README fit their schema', () => {
  expect(Settings.safeParse(JSON.parse(block('json'))).error).toBeUndefined()
})
