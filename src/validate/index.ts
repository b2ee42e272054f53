import type { Checked, Finding } from '../model/finding.ts'
import type { Keys, Origin } from './archive/keys.ts'
import { lookAcross } from './archive.ts'
import { type Examined, examine, type FindOriginal, findingOf, type Submission } from './examine.ts'
import { fingerprinted } from './fingerprint.ts'
import { openIgnores } from './ignore.ts'
import type { Settings } from './settings.ts'

export type { Submission } from './examine.ts'

/** The folder of sources. `rest` are those whose files are none of the claimed. */
export interface Originals {
  readonly find: NonNullable<FindOriginal>
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
export const validate = (submissions: AsyncIterable<Submission>, checking: Checking): AsyncGenerator<Checked> =>
  conclude(examineEach(submissions, checking), checking)

/** Each document looked at by itself, one after the other. */
export async function* examineEach(
  submissions: AsyncIterable<Submission>,
  { settings, originals }: Pick<Checking, 'settings' | 'originals'>,
): AsyncGenerator<Examined> {
  for await (const submission of submissions) yield examine(submission, settings, originals?.find ?? null)
}

/** What was found, less what the settings ignore and the baseline knows, and then the archive as a whole. */
export async function* conclude(examined: AsyncIterable<Examined>, checking: Checking): AsyncGenerator<Checked> {
  const { settings, originals, baseline } = checking
  const keys: Keys[] = []
  const claimed = new Set<string>()
  const ignores = openIgnores(settings)
  const sift = (found: readonly Finding[]): Pick<Checked, 'findings' | 'ignored' | 'known'> => {
    const counted = found.filter((finding) => !ignores.covers(finding))
    const findings = counted.filter(({ fingerprint }) => !baseline.has(fingerprint))
    return { findings, ignored: found.length - counted.length, known: counted.length - findings.length }
  }

  for await (const { origin, keys: own, findings, sourceFile } of examined) {
    if (own !== null) keys.push(own)
    if (sourceFile !== null) claimed.add(sourceFile)
    yield { late: false, ...origin, ...sift(findings) }
  }

  const unclaimed = (await originals?.rest(claimed)) ?? []
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
