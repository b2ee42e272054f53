import { createReadStream, fstatSync } from 'node:fs'
import { open, readdir, readFile, stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { exit } from './exit.ts'
import type { FileSystem, Io } from './io.ts'

export const files: FileSystem = {
  stat,
  readFile,
  stream: (path) => createReadStream(path),
  readdir: (path) => readdir(path, { withFileTypes: true }),
  readHead: async (path, length) => {
    const file = await open(path)
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0)
      return buffer.subarray(0, bytesRead)
    } finally {
      await file.close()
    }
  },
}

/** This process as the edge sees it. A first SIGINT or SIGTERM asks the run to end, a second one ends it. */
export function processIo(): Io {
  const stop = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      if (stop.signal.aborted) process.exit(exit[name])
      stop.abort(name)
    })
  }
  const { stdout, stderr, env } = process
  const stdin = fstatSync(0).isDirectory() ? folderAsStream() : process.stdin
  const now = () => performance.now()
  const worker = new URL('../batch/worker.js', import.meta.url)
  const examiner = new URL('./validate/examiner.js', import.meta.url)
  return { stdin, stdout, stderr, env, cwd: process.cwd(), fs: files, now, signal: stop.signal, worker, examiner }
}

/** `referat - < folder`: Node takes it for an empty stream; reading it fails, as reading a folder does. */
function folderAsStream(): Readable {
  const error = Object.assign(new Error('EISDIR: illegal operation on a directory, read'), { code: 'EISDIR' })
  return new Readable({
    read() {
      this.destroy(error)
    },
  })
}
