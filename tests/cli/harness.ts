import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { onTestFinished } from 'vitest'
import type { FileSystem, Io } from '../../src/cli/io.ts'
import { main } from '../../src/cli/main.ts'
import { files } from '../../src/cli/process.ts'

/** A folder of its own for one test, filled with the files given by name and content. */
export function folderOf(contents: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'referat-cli-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(contents)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

interface Setting {
  readonly cwd: string
  readonly stdin?: string | Readable
  readonly env?: Io['env']
  readonly fs?: Partial<FileSystem>
  readonly signal?: AbortSignal
  readonly now?: () => number
  /** The module that worker processes run; the real one by default. */
  readonly worker?: URL
  /** The module that threads of validation run; the real one by default. */
  readonly examiner?: URL
  /** Width of the terminal that standard error is; none by default. */
  readonly terminal?: number
  /** What writing to standard output fails with. */
  readonly stdoutFails?: NodeJS.ErrnoException
}

export interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

class Sink extends Writable {
  text = ''
  readonly isTTY: boolean
  readonly columns: number

  constructor(terminal: number | undefined, fails: Error | undefined) {
    super({
      write: (chunk, _encoding, done) => {
        if (fails) return done(fails)
        this.text += String(chunk)
        done()
      },
    })
    this.isTTY = terminal !== undefined
    this.columns = terminal ?? 80
  }
}

/** Runs the command line as a process would, but in this one; the clock stands still. */
export async function referat(argv: readonly string[], setting: Setting): Promise<Ended> {
  const stdout = new Sink(undefined, setting.stdoutFails)
  const stderr = new Sink(setting.terminal, undefined)
  const stdin = setting.stdin instanceof Readable ? setting.stdin : Readable.from([Buffer.from(setting.stdin ?? '')])
  const code = await main(argv, {
    stdin,
    stdout,
    stderr,
    env: setting.env ?? {},
    cwd: setting.cwd,
    fs: { ...files, ...setting.fs },
    now: setting.now ?? (() => 0),
    signal: setting.signal ?? new AbortController().signal,
    worker: setting.worker ?? new URL('../../dist/batch/worker.js', import.meta.url),
    examiner: setting.examiner ?? new URL('../../dist/cli/validate/examiner.js', import.meta.url),
  })
  return { code, stdout: stdout.text, stderr: stderr.text }
}

/** The system's error of that code, as a call on a file would throw it. */
export const systemError = (code: string): NodeJS.ErrnoException =>
  Object.assign(new Error(`${code}: it failed`), { code })

/** The documents on an NDJSON output, by the paths of their sources. */
export const pathsOf = (ndjson: string): string[] =>
  ndjson
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line).source.path)
