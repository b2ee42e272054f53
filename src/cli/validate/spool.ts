import { createReadStream } from 'node:fs'
import { appendFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Checked } from '../../model/finding.ts'
import { linesOf } from './lines.ts'

/** What was found, kept on the disk until the whole archive has been seen, so that memory does not grow with it. */
export interface Spool {
  readonly add: (checked: Checked) => Promise<void>
  /** A finding that only the whole archive shows, put to its document. */
  readonly addLate: (checked: Checked) => void
  /** Every document in order, with all its findings; what has no document comes last. As often as is wanted. */
  readonly all: () => AsyncGenerator<Checked>
  readonly close: () => Promise<void>
}

/** Characters written at a time. */
const flushAt = 1_000_000

export async function openSpool(): Promise<Spool> {
  const folder = await mkdtemp(join(tmpdir(), 'referat-validate-'))
  const file = join(folder, 'checked.ndjson')
  const late = new Map<string, Checked>()
  const keyOf = ({ document, row }: Checked) => `${row ?? ''}\n${document}`
  let pending = ''
  const flush = async () => {
    const text = pending
    pending = ''
    await appendFile(file, text)
  }
  return {
    add: async (checked) => {
      pending += `${JSON.stringify(checked)}\n`
      if (pending.length >= flushAt) await flush()
    },
    addLate: (checked) => {
      const before = late.get(keyOf(checked))
      late.set(keyOf(checked), before ? merge(before, checked) : checked)
    },
    all: async function* () {
      await flush()
      const left = new Map(late)
      for await (const line of linesOf(createReadStream(file))) {
        const checked: Checked = JSON.parse(line)
        const more = left.get(keyOf(checked))
        left.delete(keyOf(checked))
        yield more ? merge(checked, more) : checked
      }
      yield* left.values()
    },
    close: () => rm(folder, { recursive: true, force: true }),
  }
}

const merge = (one: Checked, other: Checked): Checked => ({
  ...one,
  findings: [...one.findings, ...other.findings],
  ignored: one.ignored + other.ignored,
  known: one.known + other.known,
})
