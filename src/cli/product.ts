import { systemSays } from '../batch/system.ts'
import type { Trouble } from './failure.ts'
import type { Output } from './io.ts'
import { forTerminal } from './printable.ts'

/** How handing over one source's product went; after `closed` and a `final` failure nothing more can be handed over. */
export type Delivery =
  | { readonly state: 'written' | 'closed' }
  | { readonly state: 'failed'; readonly trouble: Trouble; readonly final: boolean }

export type Deliver = (path: string, text: string) => Promise<Delivery>

/** Writes to standard output, waiting for a slow reader; a pipe closed by its reader ends the run quietly. */
export function toStream(stream: Output): Deliver {
  return (_path, text) =>
    new Promise((resolve) => {
      stream.write(text, (error) => {
        if (!error) resolve({ state: 'written' })
        else if ('code' in error && error.code === 'EPIPE') resolve({ state: 'closed' })
        else resolve({ state: 'failed', trouble: unwritable('standard output', error), final: true })
      })
    })
}

/** The same for what stands in documents: bytes as they are for a file or a pipe, nothing that a terminal acts on for a terminal. */
export function productToStream(stream: Output): Deliver {
  const write = toStream(stream)
  return (path, text) => write(path, stream.isTTY === true ? forTerminal(text) : text)
}

const unwritable = (what: string, error: unknown): Trouble => ({
  code: 'output/unwritable',
  message: `Expected to write ${what}, but ${systemSays(error)}`,
})
