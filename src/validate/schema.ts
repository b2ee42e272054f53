import type { z } from 'zod'
import { Document } from '../model/meeting.ts'
import type { Sighting } from './rule.ts'

/** How many faults of one document are told; a document of another make has one at every key. */
const most = 20

const pointerOf = (path: readonly PropertyKey[]) =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

/** A key that is a word may be told; any other may be anybody's number. */
const tellable = (key: string) => /^[\p{L}_$-]{1,40}$/u.test(key)

/** What was expected and seen, by kinds and names of keys; never a value, which may be anybody's number. */
function describe(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `Expected no other keys than the schema’s, found ${issue.keys.map((key) => (tellable(key) ? key : 'one that is no word')).join(', ')}`
    case 'invalid_type':
      return `Expected ${issue.expected}, found ${issue.input === undefined ? 'nothing' : 'something else'}`
    case 'invalid_value':
      return `Expected ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}, found another value`
    case 'invalid_format':
      return `Expected the form ${issue.pattern ?? issue.format}, found another`
    default:
      return `Expected what the schema says (${issue.code.replaceAll('_', ' ')}), found something else`
  }
}

/** The first key of those that the schema does not know: where the finding points. */
const strangerOf = (issue: z.core.$ZodIssue) =>
  issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1).filter(tellable) : []

export type Fitted =
  | { readonly state: 'fits'; readonly document: Document }
  | { readonly state: 'unknown version' | 'does not fit'; readonly sightings: readonly Sighting[] }

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether a JSON value is a document: one of this version, one of a version unknown here, or none. */
export function fit(value: unknown): Fitted {
  const version = isObject(value) ? value['schemaVersion'] : undefined
  if (version !== undefined && version !== 1) {
    const seen = typeof version === 'number' || typeof version === 'string' ? `version ${version}` : 'no number'
    const message = `Expected schemaVersion 1, found ${seen}. Check it with the referat that wrote it.`
    return { state: 'unknown version', sightings: [{ pointer: '/schemaVersion', message, at: null }] }
  }
  const read = Document.safeParse(value, { reportInput: true })
  if (read.success) return { state: 'fits', document: read.data }
  const { issues } = read.error
  const sightings = issues.slice(0, most).map((issue) => ({
    pointer: pointerOf([...issue.path, ...strangerOf(issue)]),
    message: `${describe(issue)}. See \`referat schema\`.`,
    at: null,
  }))
  const more = {
    pointer: '',
    message: `Expected a document; ${issues.length - most} more faults are not told.`,
    at: null,
  }
  return { state: 'does not fit', sightings: issues.length > most ? [...sightings, more] : sightings }
}
