import { type Format, formats } from '../validate/report.ts'
import { ValueError } from './values.ts'

const isFormat = (name: string): name is Format => formats.some((format) => format === name)

/** A report that is to be written to a file. */
export interface ReportFile {
  readonly format: Format
  readonly file: string
}

/** What a file's name says of its format. */
const endings: readonly (readonly [RegExp, Format])[] = [
  [/\.sarif(?:\.json)?$/i, 'sarif'],
  [/\.json$/i, 'json'],
  [/\.xml$/i, 'junit'],
  [/\.(?:txt|log)$/i, 'text'],
]

/** `junit=out/report.xml`, or `out/report.xml` where the ending says the format. */
export function reportFile(word: string): ReportFile {
  const [, name = '', rest = ''] = /^(\w+)=(.+)$/s.exec(word) ?? []
  if (isFormat(name)) return { format: name, file: rest }
  const format = endings.find(([ending]) => ending.test(word))?.[1]
  if (format !== undefined) return { format, file: word }
  throw new ValueError(
    `Expected FORMAT=FILE with a format of ${formats.join(', ')}, or a FILE that ends in .sarif, .json, .xml or .txt, found ${word}.`,
  )
}
