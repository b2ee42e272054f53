import { Chalk } from 'chalk'
import type { Diagnostic } from '../model/meeting.ts'
import type { Io, Output } from './io.ts'

/** The colours of the edge: each takes a text and gives it back, painted or, where colour is not wanted, as it is. */
export interface Paint {
  readonly severity: Readonly<Record<Diagnostic['severity'], (text: string) => string>>
  readonly place: (text: string) => string
  readonly dim: (text: string) => string
  readonly strong: (text: string) => string
}

/** Colours for one stream: on a terminal that knows them, unless NO_COLOR says no; anywhere if FORCE_COLOR says so. */
export function paintFor(stream: Output, env: Io['env']): Paint {
  const chalk = new Chalk({ level: wantsColour(stream, env) ? 1 : 0 })
  return {
    severity: { error: chalk.red.bold, warning: chalk.yellow, info: chalk.cyan },
    place: chalk.bold,
    dim: chalk.dim,
    strong: chalk.bold,
  }
}

function wantsColour(stream: Output, env: Io['env']): boolean {
  if (env['NO_COLOR']) return false
  if (env['FORCE_COLOR'] !== undefined) return !['0', 'false'].includes(env['FORCE_COLOR'])
  return stream.isTTY === true && env['TERM'] !== 'dumb'
}
