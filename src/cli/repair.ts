import { resolve } from 'node:path'
import { systemSays } from '../batch/system.ts'
import { defaults } from '../model/options.ts'
import type { Line } from '../model/page.ts'
import type { Repair, RepairedLine } from '../model/repair.ts'
import { notebook } from '../notebook.ts'
import { decode } from '../read/encoding.ts'
import { foldText } from '../read/fold.ts'
import { sniff } from '../read/sniff.ts'
import { repair as mend } from '../repair/index.ts'
import { replay } from '../repair/replay.ts'
import { openWords } from '../tools.ts'
import { exit, UsageError } from './exit.ts'
import type { Repairing } from './flags.ts'
import { pathOf } from './inputs.ts'
import type { Io } from './io.ts'
import { printable } from './printable.ts'
import { productToStream } from './product.ts'
import { isShown, reportFor } from './report.ts'
import { readAll } from './sources.ts'
import { ownWords } from './words.ts'

/**
 * `referat repair`: text in, repaired text out, the same lines in the same order; what needs no repair passes unchanged
 * to the last blank. The whole text is one page, so that a repair's line is the line of the file.
 */
export async function repair(name: string, flags: Repairing, io: Io): Promise<number> {
  const own = flags.lexicon === null ? [] : await ownWords(flags.lexicon, io)
  const pieces = decode(await bytesOf(name, io)).text.split(/(\r?\n)/)
  const lines = pieces.filter((_, i) => i % 2 === 0).map((raw, i): Line => lineOf(raw, i + 1))
  const { diagnostics, note } = notebook()
  const pages = [{ state: 'read', number: 1, origin: 'plain-text', confidence: null, lines }] as const
  const repaired = mend(pages, await openWords(own), { ...defaults, repair: flags.repair }, note)

  const report = reportFor(flags, io)
  for (const diagnostic of diagnostics)
    if (isShown(diagnostic, flags)) report.diagnostic(pathOf(name, io.cwd), diagnostic)
  const repairs = repaired.flatMap((line) => line.repairs)
  const product = flags.json
    ? repairs.map((one) => `${JSON.stringify(one)}\n`).join('')
    : flags.explain
      ? repairs.map(explained).join('')
      : pieces.map((piece, i) => (i % 2 === 0 ? mended(piece, repaired[i / 2]) : piece)).join('')
  const delivery = await productToStream(io.stdout)(name, product)
  if (delivery.state === 'failed') throw new UsageError(delivery.trouble.message)
  return exit.done
}

const lineOf = (raw: string, line: number): Line => ({
  page: 1,
  line,
  text: foldText(raw).replace(/[\n\f]/g, ' '),
  box: null,
  words: [],
})

/** The line as it came, with its repairs made in it; where folding moved its columns, the folded line. */
function mended(raw: string, line: RepairedLine | undefined): string {
  if (line === undefined || line.repairs.length === 0) return raw
  const stands = ({ start, before }: Repair) => raw.startsWith(before, start)
  return raw.length === line.asRead.length && line.repairs.every(stands) ? replay(raw, line.repairs) : line.text
}

/** `12:5: Abent → Åbent (danish-letters, 0.98)` */
const explained = ({ line, start, before, after, rule, confidence }: Repair) =>
  `${line}:${start}: ${printable(before)} → ${printable(after)} (${rule}, ${confidence})\n`

async function bytesOf(name: string, io: Io): Promise<Uint8Array> {
  if (name === '-' && io.stdin.isTTY) io.stderr.write('Reading from the terminal: end the text with Ctrl-D.\n')
  let bytes: Uint8Array
  try {
    bytes = name === '-' ? await readAll(io.stdin) : await io.fs.readFile(resolve(io.cwd, name))
  } catch (error) {
    throw new UsageError(`Expected a text in ${name === '-' ? 'standard input' : name}, but ${systemSays(error)}`)
  }
  if (sniff(bytes).is !== 'text') {
    throw new UsageError(
      `Expected a text, found another kind of file. Use \`referat text ${name}\` to read and repair it.`,
    )
  }
  return bytes
}
