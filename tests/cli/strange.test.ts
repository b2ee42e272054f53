import { execFileSync } from 'node:child_process'
import { readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { productToStream } from '../../src/cli/product.ts'
import { folderOf, referat } from './harness.ts'

const minutes = 'Referat\nTorsdag den 5. juni 2013\n1. Valg\nGodkendt.\n'

test('whatever stands in a searched folder is read, or named with the reason', async () => {
  const odd = ['in/a\nb.txt', 'in/\u001b[2Jc.txt', 'in/-rf.txt', 'in/e\u0301.txt', 'in/\u00e9.txt', 'in/x..txt']
  const cwd = folderOf(Object.fromEntries([...odd, 'secret.txt', 'in/folder.pdf/d.txt'].map((name) => [name, minutes])))
  writeFileSync(Buffer.from(`${cwd}/in/\xe6.txt`, 'latin1'), minutes)
  execFileSync('mkfifo', [join(cwd, 'in/pipe.txt')])
  symlinkSync('loop', join(cwd, 'in/loop'))
  symlinkSync('..', join(cwd, 'in/round'))
  symlinkSync('/dev/zero', join(cwd, 'in/zero.txt'))
  symlinkSync('nowhere', join(cwd, 'in/dangling.txt'))
  symlinkSync('../secret.txt', join(cwd, 'in/link.txt'))

  const { code, stderr } = await referat(['in', '--out', 'out', '--verbose', '--jobs', '1'], { cwd })
  expect(code).toBe(1)
  const says = (start: string) => stderr.split('\n').filter((line) => line.startsWith(start))
  expect(says('in/pipe.txt: info input/passed-over Expected a file, found a pipe')).toHaveLength(1)
  expect(says('in/zero.txt: info input/passed-over Expected a file, found a pipe, device')).toHaveLength(1)
  expect(says('in/round: info input/passed-over Expected a folder, found a link to one')).toHaveLength(1)
  expect(says('in/loop: error input/unreadable Expected to read the file, but its links lead round')).toHaveLength(1)
  expect(says('in/dangling.txt: error input/unreadable Expected to read the file, but it is no longer')).toHaveLength(1)
  expect(says('in/\ufffd.txt: error input/unreadable Expected to read the file, but its name')).toHaveLength(1)
  expect(stderr).toContain('11 found: 8 converted, 0 partial, 0 skipped, 3 failed;')
  expect(stderr.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)

  const made = readdirSync(join(cwd, 'out/in'), { recursive: true, encoding: 'utf8' }).sort()
  expect(made.filter((name) => name.endsWith('.json') && !name.includes('~'))).toEqual([
    '%1b[2Jc.txt.json',
    '-rf.txt.json',
    'a%0ab.txt.json',
    'folder.pdf/d.txt.json',
    'link.txt.json',
    'x..txt.json',
  ])
  expect(made.filter((name) => name.includes('~'))).toHaveLength(2)
  expect(readdirSync(cwd).sort()).toEqual(['in', 'out', 'secret.txt'])
})

test.each([
  [true, 'Referat\\u001b]0;owned\\u0007 \\u009b2J\\u000dx\r\n\fæ\t"\\u001b"\n'],
  [false, 'Referat\u001b]0;owned\u0007 \u009b2J\rx\r\n\fæ\t"\\u001b"\n'],
])('what a terminal would act on is written out for a terminal (%s), and for nobody else', async (isTTY, shown) => {
  let written = ''
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      written += String(chunk)
      done()
    },
  })
  const text = 'Referat\u001b]0;owned\u0007 \u009b2J\rx\r\n\fæ\t"\\u001b"\n'
  expect(await productToStream(Object.assign(stream, { isTTY }))('a.txt', text)).toEqual({ state: 'written' })
  expect(written).toBe(shown)
})
