import { describe, expect, test } from 'vitest'
import { folderOf, pathsOf, referat } from './harness.ts'

const minutes = 'Referat\nTorsdag den 5. juni 2013\n1. Valg\nGodkendt.\n'
const worker = new URL('../batch/fakes/worker.js', import.meta.url)

describe('convert by worker processes', () => {
  test('documents leave in the order of the sources, whichever is done first', async () => {
    const cwd = folderOf({ 'a.txt': 'sleep 800', 'b.txt': 'b', 'c.txt': 'sleep 300', 'd.txt': 'd' })
    const names = ['a.txt', 'b.txt', 'nope.txt', 'c.txt', 'd.txt']
    const { code, stdout, stderr } = await referat([...names, '--jobs', '3'], { cwd, worker })
    expect(pathsOf(stdout)).toEqual(['a.txt', 'b.txt', 'c.txt', 'd.txt'])
    expect(code).toBe(1)
    expect(stderr).toContain('nope.txt: error input/not-found')
  })
  test('one that hangs is stopped, named, and counted; the others leave', async () => {
    const cwd = folderOf({ 'a.txt': 'hang', 'b.txt': 'b', 'c.txt': 'exit' })
    const ended = await referat(['a.txt', 'b.txt', 'c.txt', '--jobs', '2', '--page-timeout', '2'], { cwd, worker })
    expect(ended.code).toBe(1)
    expect(pathsOf(ended.stdout)).toEqual(['b.txt'])
    expect(ended.stderr).toContain('a.txt: error batch/page-timed-out Expected a page to be done within 2 s')
    expect(ended.stderr).toContain('c.txt: error batch/crashed Expected a document, but the worker died (exit code 3)')
  })
  test('the bytes are those of a run without workers', async () => {
    const cwd = folderOf({ 'a.txt': minutes, 'b.txt': `${minutes}2. Økonomi\nDrøftet.\n`, 'empty.txt': '' })
    const names = ['a.txt', 'b.txt', 'empty.txt', '--pretty']
    const [alone, workers] = [await referat(names, { cwd }), await referat([...names, '--jobs', '2'], { cwd })]
    expect(workers).toEqual(alone)
  })
  test('a run asked to end hands over no more', async () => {
    const cwd = folderOf({ 'a.txt': 'stall', 'b.txt': 'b' })
    const stop = new AbortController()
    setTimeout(() => stop.abort('SIGINT'), 700)
    const ended = await referat(['a.txt', 'b.txt', '--jobs', '2'], { cwd, worker, signal: stop.signal })
    expect(ended).toMatchObject({ code: 130, stdout: '' })
    expect(ended.stderr).toContain('Ended early by SIGINT: 2 sources left.')
  })
})

describe('text by worker processes', () => {
  test('one that crashes is named and counted; the others leave, in order', async () => {
    const names = Array.from({ length: 34 }, (_, n) => `${n}.txt`)
    const cwd = folderOf(Object.fromEntries(names.map((name, n) => [name, n === 5 ? 'exit' : name])))
    const { code, stdout, stderr } = await referat(['text', ...names], { cwd, worker })
    expect([code, stdout.split('\f').length]).toEqual([1, 33])
    expect(stderr).toContain('5.txt: error batch/crashed Expected a document, but the worker died (exit code 3)')
  })
  test.each([[], ['--raw']])('the text is that of a run without workers %j', async (...flags) => {
    const damaged = 'Byradet godkendte pa sit mgde forslaget om en ny skole i byen.\n\f2. Valg\nGodkendt.\n'
    const names = Array.from({ length: 33 }, (_, n) => `${n}.txt`)
    const cwd = folderOf(Object.fromEntries(names.map((name, n) => [name, `${n}. Sag\n${damaged}`])))
    const workers = await referat(['text', '--repair', 'on', ...flags, ...names], { cwd })
    const alone = await referat(['text', '--repair', 'on', ...flags, '0.txt'], { cwd })
    expect(workers.code).toBe(0)
    expect(workers.stdout.startsWith(`${alone.stdout}\f1. Sag\n`)).toBe(true)
    expect(workers.stdout.split('\f')).toHaveLength(66)
  })
})
