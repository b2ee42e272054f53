import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { existing } from '../batch/decide.ts'
import { defaultLimits } from '../batch/limits.ts'
import { generator } from '../emit/generator.ts'
import { engines } from '../engines/engine.ts'
import { privateKinds } from '../model/options.ts'
import { examples } from './examples.ts'
import { exit } from './exit.ts'
import { Converting, Reading, Repairing, Reporting, Texting, Validating } from './flags.ts'
import type { Io } from './io.ts'
import { kindsOf } from './kinds.ts'
import { toStream } from './product.ts'
import { type ReportFile, reportFile } from './reportFile.ts'
import { atLeast, shard, share, ValueError, workers } from './values.ts'

/** Reads the command line and runs the command that it names; resolves to the exit code. */
export async function parse(argv: readonly string[], io: Io): Promise<number> {
  let code: number = exit.done
  const program = commandLine(io, (ended) => {
    code = ended
  })
  try {
    await program.parseAsync([...argv], { from: 'user' })
    return code
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return error.exitCode === 0 ? exit.done : exit.nothingRun
  }
}

function commandLine(io: Io, end: (code: number) => void): Command {
  const program = new Command('referat')
    .description('Turns Danish council minutes (PDF, scan, image, text) into normalized, traceable JSON.')
    .version(generator.version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
      outputError: (text, write) => write(`${text.trimEnd()}\nSee \`referat --help\`.\n`),
    })
    .helpCommand(false)
    .addHelpText('after', examples)

  const inputs = 'files, folders (searched to the last subfolder), quoted patterns, or - for standard input'
  const print = async (text: string) => void (await toStream(io.stdout)('', text))

  reporting(limiting(reading(program.command('convert', { isDefault: true }))))
    .description('one JSON document per source (the default command)')
    .argument('[INPUT...]', inputs)
    .option('--pretty', 'indent the JSON')
    .option('--out <DIR>', 'write INPUT to DIR/INPUT.json instead of standard output, whole or not at all')
    .option('--redact <KINDS>', `replace private data by placeholders: ${privateKinds.join(',')}, or all`, kindsOf)
    .action(async (words: string[], flags: unknown) => {
      const { convert } = await import('./convert.ts')
      end(await convert(words, Converting.parse(flags), io))
    })
  reporting(reading(program.command('text')))
    .description('the text as read and repaired, with a form feed between pages')
    .argument('[INPUT...]', inputs)
    .option('--raw', 'the text before repair')
    .action(async (words: string[], flags: unknown) => {
      const { text } = await import('./text.ts')
      end(await text(words, Texting.parse(flags), io))
    })
  reporting(repairing(program.command('repair')))
    .description('a filter: text in, repaired text out, the same lines in the same order')
    .argument('[FILE]', 'a text', '-')
    .option('--explain', 'print each repair instead of the text: line:column: before → after (rule, confidence)')
    .option('--json', 'print the repairs as NDJSON instead of the text')
    .action(async (file: string, flags: unknown) => {
      const { repair } = await import('./repair.ts')
      end(await repair(file, Repairing.parse(flags), io))
    })
  validating(program.command('validate'))
    .description('converted documents against the schema, the archival rules and each other')
    .argument('[INPUT...]', 'documents (.json, .ndjson), folders of them, quoted patterns, or - for NDJSON')
    .action(async (words: string[], flags: unknown) => {
      const { validate } = await import('./validate/index.ts')
      end(await validate(words, Validating.parse(flags), io))
    })
  program
    .command('schema')
    .description('the JSON Schema of a document, or of referat.config.json')
    .addArgument(
      new Argument('[WHAT]', 'what to print the schema of').choices(['document', 'config']).default('document'),
    )
    .action(async (what: 'document' | 'config') => {
      const { schemas } = await import('./schema.ts')
      await print(schemas[what]())
    })
  program
    .command('explain')
    .description('what a diagnostic code means and what to do about it')
    .argument('[CODE]', 'such as read/empty; without it, the whole table')
    .action(async (code: string | undefined) => {
      const { explain } = await import('./explain.ts')
      await print(explain(code, io))
    })
  return program
}

const repairing = (command: Command) =>
  command
    .addOption(
      new Option('--repair <WHEN>', 'mend damaged letters where the text shows damage, everywhere, or nowhere')
        .choices(Reading.shape.repair.unwrap().options)
        .default('auto'),
    )
    .option('--lexicon <FILE>', 'your own words and names, one a line, known to be right')

const reading = (command: Command) =>
  repairing(
    command.addOption(
      new Option(
        '--ocr <WHEN>',
        'recognise pages without a trustworthy text, none, every page, or every page with an image',
      )
        .choices(Reading.shape.ocr.unwrap().options)
        .default('auto'),
    ),
  )
    .addOption(
      new Option(
        '--engine <WHICH>',
        'recognise with what comes with referat, the tesseract on PATH, or that if it is there',
      )
        .choices(engines)
        .default('embedded'),
    )
    .option('--cache <DIR>', 'keep what was recognised in DIR: the next run over the same pages recognises nothing')
    .option('--password <TEXT>', 'opens encrypted PDFs')
    .option('--strict', 'exit with 1 on a warning too')

const limiting = (command: Command) =>
  command
    .option('--jobs <N>', 'worker processes, and pages recognised at once (default: cores)', checked(workers))
    .option('--timeout <S>', 'seconds a source may take', checked(atLeast(0.001)), defaultLimits.timeout)
    .option('--page-timeout <S>', 'seconds a page may take', checked(atLeast(0.001)), defaultLimits.pageTimeout)
    .option(
      '--memory <MB>',
      'megabytes a worker process may use (default: 2048, from 6 jobs on 250 for each and 750 beside)',
      checked(atLeast(200)),
    )
    .addOption(
      new Option('--existing <WHEN>', 'with --out: leave documents that are up to date, make all anew, or meet none')
        .choices(existing)
        .default('skip'),
    )
    .option('--shard <I/N>', 'with --out: only part I of N, the same parts on every machine', checked(shard))
    .option('--dry-run', 'with --out: say what would be done, and write nothing')
    .option('--max-failures <N>', 'with --out: stop when more sources than this have failed', checked(atLeast(0)))
    .option(
      '--max-failure-rate <SHARE>',
      'with --out: stop when more than this share, 0 to 1, has failed',
      checked(share),
    )

const validating = (command: Command) =>
  command
    .addOption(
      new Option('--format <FORMAT>', 'how to report on standard output')
        .choices(Validating.shape.format.unwrap().options)
        .default('text'),
    )
    .option(
      '--report <[FORMAT=]FILE>',
      'write a report to a file too, as often as you like; .sarif, .json, .xml (JUnit) and .txt say their format',
      (word: string, before: readonly ReportFile[] = []) => [...before, checked(reportFile)(word)],
    )
    .option('--sources <DIR>', 'compare with the sources in DIR, and replay the repairs on them')
    .option('--config <FILE>', 'severities, thresholds and ignores (default: referat.config.json, if there is one)')
    .option('--baseline <FILE>', 'pass over what --write-baseline wrote there, and fail on what is new')
    .option('--write-baseline <FILE>', 'accept everything found, for --baseline')
    .option('--jobs <N>', 'threads that check a large archive (default: cores)', checked(workers))
    .option('--max-warnings <N>', 'exit with 1 on more warnings than this', checked(atLeast(0)))
    .option('--strict', 'exit with 1 on a warning too')
    .option('--quiet', 'nothing but errors on standard error')
    .option('--verbose', 'say what is passed over')

const checked =
  <T>(read: (text: string) => T) =>
  (text: string): T => {
    try {
      return read(text)
    } catch (error) {
      throw error instanceof ValueError ? new InvalidArgumentError(error.message) : error
    }
  }

const reporting = (command: Command) =>
  command
    .option('--quiet', 'nothing but errors on standard error')
    .option('--verbose', 'say what is done, what is passed over, and every remark')
    .addOption(
      new Option('--log <FORMAT>', 'how to report on standard error')
        .choices(Reporting.shape.log.unwrap().options)
        .default('text'),
    )
