import { validateCodes } from '../model/codes/validate.ts'
import type { Checked, Finding } from '../model/finding.ts'
import type { Document } from '../model/meeting.ts'
import { type Keys, keysOf, type Origin } from './archive/keys.ts'
import { lookAcross } from './archive.ts'
import { look, parseDocument, type Sighted } from './check.ts'
import { fingerprinted } from './fingerprint.ts'
import { openIgnores } from './ignore.ts'
import { rowsOf } from './rows.ts'
import type { Original } from './rule.ts'
import type { Settings } from './settings.ts'

/**
 * A document handed in: `document` is the path of its file as given, `row` its line there (`null`: the file is one
 * document), and its JSON, or why there is none.
 */
export interface Submission {
  readonly document: string
  readonly row: number | null
  readonly json:
    | { readonly state: 'read'; readonly text: string }
    | { readonly state: 'unreadable'; readonly why: string }
}

/** The folder of sources. `rest` are those that are none of the claimed. */
export interface Originals {
  readonly find: (source: Document['source']) => Promise<Original>
  readonly rest: (claimed: ReadonlySet<string>) => Promise<readonly string[]>
}

export interface Checking {
  readonly settings: Settings
  readonly originals: Originals | null
  /** The fingerprints that were accepted once, and are passed over. */
  readonly baseline: ReadonlySet<string>
}

/**
 * Documents become findings: one `Checked` for each as it comes, then those that only the whole archive shows, each with
 * the document it concerns. Of a document nothing is kept but its keys.
 */
export async function* validate(submissions: AsyncIterable<Submission>, checking: Checking): AsyncGenerator<Checked> {
  const { settings, originals, baseline } = checking
  const keys: Keys[] = []
  const ignores = openIgnores(settings)
  const sift = (found: readonly Finding[]): Pick<Checked, 'findings' | 'ignored' | 'known'> => {
    const counted = found.filter((finding) => !ignores.covers(finding))
    const findings = counted.filter(({ fingerprint }) => !baseline.has(fingerprint))
    return { findings, ignored: found.length - counted.length, known: counted.length - findings.length }
  }

  for await (const submission of submissions) {
    const { origin, sighted, document } = await examine(submission, settings, originals)
    if (document !== null) keys.push(keysOf(document, origin))
    const found = sighted.map((one) => findingOf(one, { ...origin, row: one.row }, settings))
    yield { late: false, ...origin, ...sift(fingerprinted(found)) }
  }

  const unclaimed = (await originals?.rest(new Set(keys.flatMap(({ source }) => source ?? [])))) ?? []
  for (const [{ document, row, source }, sighted] of byOrigin(lookAcross({ documents: keys, unclaimed }, settings))) {
    const found = sighted.map((one) => findingOf(one, { document, row, source }, settings))
    yield { late: true, document, row, source, ...sift(fingerprinted(found)) }
  }
  for (const { index, code } of ignores.unused()) {
    const message = `Expected the entry for ${code} to ignore something, it ignored nothing. Take it out.`
    const unused = { code: 'validate/ignore-unused', pointer: `/ignore/${index}`, message, at: null } as const
    yield { late: true, ...settingsFile, ...sift(fingerprinted([findingOf(unused, settingsFile, settings)])) }
  }
}

/** The sightings of each document together, so that each of several alike gets a fingerprint of its own. */
function byOrigin<T extends { readonly origin: Origin }>(sightings: Iterable<T>): Map<Origin, T[]> {
  const groups = new Map<Origin, T[]>()
  for (const one of sightings) groups.set(one.origin, [...(groups.get(one.origin) ?? []), one])
  return groups
}

const settingsFile: Origin = { document: 'referat.config.json', row: null, source: null }

/** One document, looked at. `row` of a sighting is its line in the file. */
async function examine(submission: Submission, settings: Settings, originals: Originals | null) {
  const { document: path, row, json } = submission
  const unread = (why: string) => ({
    origin: { document: path, row, source: null },
    document: null,
    sighted: [{ code: 'validate/could-not-check' as const, pointer: '', message: why, at: null, row }],
  })
  if (json.state === 'unreadable') return unread(json.why)
  const { document, sighted } = parseDocument(json.text)
  const origin = { document: path, row, source: document?.source.path ?? null }
  const rows = rowsOf(json.text)
  const placed = ({ row: own, ...one }: Sighted) => ({ ...one, row: row ?? own ?? rows(one.pointer) })
  if (document === null) return { origin, document, sighted: sighted.map(placed) }
  try {
    const original = (await originals?.find(document.source)) ?? null
    return { origin, document, sighted: [...look(document, settings, original)].map(placed) }
  } catch (error) {
    // A fault of a rule must not hide the other documents; it says its kind alone, for its message may quote the text.
    const kind = error instanceof Error ? error.name : 'unknown'
    return unread(`Expected to check the document, but the check itself failed (${kind}). Please report this.`)
  }
}

function findingOf(
  { code, pointer, message, at }: Sighted,
  { document, row, source }: Origin,
  { severities }: Settings,
): Omit<Finding, 'fingerprint'> {
  const wanted = severities[code] ?? validateCodes[code].severity
  const severity = wanted === 'off' ? 'info' : wanted
  return { code, severity, message, document, row, pointer, source, page: at?.page ?? null, line: at?.line ?? null }
}
