import { readdirSync, readFileSync } from 'node:fs'

const src = new URL('../src/', import.meta.url)
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts'))
  .sort()
const sourceOf = (file: string) => readFileSync(new URL(file, src), 'utf8')

/** A comment and the code that it stands over. */
export interface Comment {
  /** `src/danish/dates.ts:12`: the line of the code. */
  readonly place: string
  readonly file: string
  /** Its words, without the signs that make it a comment. */
  readonly text: string
  readonly code: string
}

/** A doc comment, or a run of `//` lines, with nothing before it on its line. */
const commentPattern = /^[ \t]*(?:\/\*\*(?<block>[\s\S]*?)\*\/[ \t]*\n|(?<lines>(?:[ \t]*\/\/[^\n]*\n)+))/gm
const marksPattern = /^[ \t]*(?:\/\/|\*)?[ \t]?/gm

/** Every comment of `src` that stands over code. */
export function comments(): Comment[] {
  return files.flatMap((file) => {
    const source = sourceOf(file)
    return [...source.matchAll(commentPattern)].map((match) => {
      const end = match.index + match[0].length
      const text = (match.groups?.['block'] ?? match.groups?.['lines'] ?? '').replace(marksPattern, '').trim()
      return { place: `src/${file}:${source.slice(0, end).split('\n').length}`, file, text, code: source.slice(end) }
    })
  })
}

const literal = String.raw`\/(?<body>(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n])+)\/(?<flags>[dgimsuvy]*)`
const patternCode = new RegExp(
  String.raw`^[ \t]*(?:export )?const \w+(?:: RegExp)? =\s*(?:anchored\(\s*)?${literal}`,
  'u',
)
const rowCode = new RegExp(
  String.raw`example: (?<quote>['"])(?<example>.*?)\k<quote>,\s*(?:\w+: [^\n/]*,\s*)*pattern:\s*${literal}`,
  'gu',
)

/** The literal of a match, without the flags that make it remember. */
const regExpOf = (groups: Readonly<Record<string, string>> | undefined) =>
  new RegExp(groups?.['body'] ?? '(?!)', (groups?.['flags'] ?? '').replace(/[gy]/g, ''))

/** What a pattern fits by its comment, and what it does not. */
export interface Samples {
  readonly fit: readonly string[]
  readonly miss: readonly string[]
}

const samplePattern = /`(?<sample>[^`]+)`/g
const runPattern = /(?:^|:\s)(?<run>(?:`[^`]+`(?:\s·\s|,\s|,?\s(?:and|or)\s|\s(?=`)|(?=\s*$|[:;.](?:\s|$))))+)/u
const missPattern = /\bno (?<run>`[^`]+`(?:(?:, no|, | or | nor )`[^`]+`)*)/gu
const samplesIn = (text: string) => [...text.matchAll(samplePattern)].map(({ groups }) => groups?.['sample'] ?? '')

export function samplesOf(text: string): Samples {
  const fit = samplesIn(runPattern.exec(text)?.groups?.['run'] ?? '')
  const miss = [...text.matchAll(missPattern)].flatMap(({ groups }) => samplesIn(groups?.['run'] ?? ''))
  return { fit, miss: fit.length === 0 ? [] : miss }
}

/** The patterns whose comments give examples. */
export function patternExamples(from: readonly Comment[]) {
  return from.flatMap(({ place, text, code }) => {
    const groups = patternCode.exec(code)?.groups
    const samples = samplesOf(text)
    return groups === undefined || samples.fit.length === 0 ? [] : [{ place, pattern: regExpOf(groups), samples }]
  })
}

/** The rows of tables that hold a pattern and an example. */
export function rowExamples() {
  return files.flatMap((file) =>
    [...sourceOf(file).matchAll(rowCode)].map(({ groups }) => ({
      place: `src/${file}: ${groups?.['example']}`,
      example: groups?.['example'] ?? '',
      pattern: regExpOf(groups),
    })),
  )
}

/** What becomes of what. */
interface Pair {
  readonly from: string
  readonly to: string | number | boolean | null
}

const pairPattern = /`(?<from>[^`]+)` → (?:`(?<text>[^`]+)`|(?<number>\d+)|(?<nothing>null))/gu

const pairsOf = (text: string): Pair[] =>
  [...text.matchAll(pairPattern)].map(({ groups }) => ({
    from: groups?.['from'] ?? '',
    to: groups?.['text'] ?? (groups?.['number'] === undefined ? null : Number(groups['number'])),
  }))

const functionCode = /^export (?:function (?<name>\w+)\(\w+: string\)|const (?<arrow>\w+) = \(\w+: string\))/u
const ruleCode = /^export const \w+: Rule = /u

/** `` Whether a line is …: `a`, `b`; but no `c` ``: the samples of a question, and their answers. */
const answersOf = (text: string): Pair[] => {
  const { fit, miss } = text.startsWith('Whether ') ? samplesOf(text) : { fit: [], miss: [] }
  return [...fit.map((from) => ({ from, to: true })), ...miss.map((from) => ({ from, to: false }))]
}

/** The exported functions of one text whose comments give examples. */
export function functionExamples(from: readonly Comment[]) {
  return from.flatMap(({ place, file, text, code }) => {
    const groups = functionCode.exec(code)?.groups
    const [name, pairs] = [groups?.['name'] ?? groups?.['arrow'], [...pairsOf(text), ...answersOf(text)]]
    return name === undefined || pairs.length === 0 ? [] : [{ place, module: new URL(file, src).href, name, pairs }]
  })
}

/** The rules of repair whose comments give examples. */
export const ruleExamples = (from: readonly Comment[]) =>
  from
    .filter(({ code }) => ruleCode.test(code))
    .map(({ place, text }) => ({ place, pairs: pairsOf(text) }))
    .filter(({ pairs }) => pairs.length > 0)
