import { anchored } from './anchored.ts'
import { type FieldKind, fieldKinds } from './fields.ts'

/** What a label in the head of a meeting announces. */
export type HeadLabelKind = 'date' | 'time' | 'place' | 'body' | 'people' | 'other'

const kindOf: Readonly<Record<FieldKind, HeadLabelKind>> = {
  date: 'date',
  time: 'time',
  start: 'time',
  end: 'time',
  place: 'place',
  body: 'body',
  present: 'people',
  absent: 'people',
  office: 'people',
  information: 'other',
  other: 'other',
}
/** Words that begin a punkt, a case line or a page's foot as well, or name the meeting itself: they are no label of a head. */
const ordinary: ReadonlySet<string> = new Set([
  'generalforsamling',
  'ordinær generalforsamling',
  'ekstraordinær generalforsamling',
  'næste møde',
  'orientering',
  'sag',
  'sagsnr',
  'sagsnummer',
  'dok.nr',
  'side',
  'til',
  'fra',
  'dagsorden',
  'referat',
])
const kinds = new Map(
  [...fieldKinds]
    .filter(([word]) => !ordinary.has(word))
    .map(([word, kind]): [string, HeadLabelKind] => [word, kindOf[kind]]),
)
const longest = 24
const longestWording = Math.max(...[...kinds.keys()].map(({ length }) => length))
/** `MødestedRådssalen`: a label an export set against its value. */
const gluedLabel = anchored(/^\p{Lu}\p{Ll}{3,}(?=\p{Lu}\p{Ll}|\d)/u)
/** `Mødedato Tirsdag …` */
const wordBeforeValue = anchored(/^\p{Lu}\p{L}+(?=\s+[\p{Lu}\d])/u)
const withoutDot = (text: string) => (text.endsWith('.') ? text.slice(0, -1) : text)

/**
 * The label a head line begins with: `Mødested: Teams`, `Mødedato Tirsdag d. 5. …`, `Deltagere :`. A label without a
 * colon counts where it stands alone or a value with a capital or digit follows it.
 */
export function headLabelOf(
  line: string,
): { readonly kind: HeadLabelKind; readonly valueAt: number; readonly colon: boolean } | null {
  const colon = line.indexOf(':')
  if (colon > 0 && colon <= longest) {
    const kind = kinds.get(withoutDot(line.slice(0, colon).trim().toLowerCase()))
    if (kind) return { kind, valueAt: colon + 1, colon: true }
  }
  const whole = line.length <= longestWording + 1 ? kinds.get(withoutDot(line.toLowerCase())) : undefined
  if (whole) return { kind: whole, valueAt: line.length, colon: false }
  const word = wordBeforeValue.exec(line)?.[0] ?? gluedLabel.exec(line)?.[0]
  const kind = word && kinds.get(word.toLowerCase())
  return kind ? { kind, valueAt: word.length, colon: false } : null
}
