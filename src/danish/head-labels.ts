/** What a label in the head of a meeting announces. */
export type HeadLabelKind = 'date' | 'time' | 'place' | 'body' | 'people' | 'other'

const wordings: Readonly<Record<HeadLabelKind, readonly string[]>> = {
  date: [
    'mødedato',
    'dato',
    'mødedag',
    'dato for møde',
    'dato for mødet',
    'mødedato og tid',
    'dato og tid',
    'tid og sted',
    'mødetidspunkt',
    'dato/tid',
    'dato/tidspunkt',
    'afholdt',
    'afholdt den',
    'møde nr',
    'mødedato/tid',
  ],
  time: [
    'tidspunkt',
    'mødetid',
    'tid',
    'tid start',
    'tid slut',
    'starttidspunkt',
    'sluttidspunkt',
    'start',
    'slut',
    'klokken',
    'kl',
    'mødestart',
    'mødeslut',
    'mødet startede',
    'mødet sluttede',
    'møde slut',
    'møde start',
    'mødet påbegyndt',
    'mødet afsluttet',
    'mødet slut',
  ],
  place: ['mødested', 'sted', 'lokale', 'mødelokale', 'sted/lokale', 'adresse'],
  body: ['udvalg', 'emne', 'råd', 'forum', 'møde', 'organ', 'mødetype', 'bestyrelse', 'mødeforum', 'navn'],
  people: [
    'mødedeltagere',
    'deltagere',
    'deltager',
    'medlemmer',
    'tilstede',
    'til stede',
    'tilstedeværende',
    'fremmødte',
    'mødt',
    'mødte',
    'indkaldelse',
    'indkaldte',
    'fraværende',
    'afbud',
    'afbud/fraværende',
    'ikke til stede',
    'fravær',
    'gæster',
    'referent',
    'ordstyrer',
    'dirigent',
    'sekretær',
    'formand',
    'mødeleder',
    'mødeledelse',
    'deltog',
    'øvrige deltagere',
    'inviterede',
    'desuden deltog',
    'endvidere deltog',
    'deltagerliste',
    'udeblevet',
    'fra forvaltningen',
    'fra administrationen',
  ],
  other: [
    'information',
    'bemærkninger',
    'bemærkning',
    'forplejning',
    'åbent møde',
    'møde nr.',
    'mødenummer',
    'sagsbehandler',
    'journalnr',
    'kopi til',
    'fordeling',
    'indkaldt af',
  ],
}

const kinds = new Map(
  Object.entries(wordings).flatMap(([kind, words]) => words.map((word) => [word, kind as HeadLabelKind])),
)
const longest = 24
const longestWording = Math.max(...[...kinds.keys()].map(({ length }) => length))
/** `MødestedRådssalen`: a label an export set against its value. */
const gluedLabel = /^\p{Lu}\p{Ll}{3,}(?=\p{Lu}\p{Ll}|\d)/u

/**
 * The label a head line begins with: `Mødested: Teams`, `Mødedato Tirsdag d. 5. …`, `Deltagere :`. A label without a
 * colon counts where it stands alone or a value with a capital or digit follows it.
 */
export function headLabelOf(
  line: string,
): { readonly kind: HeadLabelKind; readonly valueAt: number; readonly colon: boolean } | null {
  const colon = line.indexOf(':')
  if (colon > 0 && colon <= longest) {
    const kind = kinds.get(line.slice(0, colon).trim().toLowerCase().replace(/\.$/, ''))
    if (kind) return { kind, valueAt: colon + 1, colon: true }
  }
  const whole = line.length <= longestWording + 1 ? kinds.get(line.toLowerCase().replace(/\.$/, '')) : undefined
  if (whole) return { kind: whole, valueAt: line.length, colon: false }
  const word = /^\p{Lu}\p{L}+(?=\s+[\p{Lu}\d])/u.exec(line)?.[0] ?? gluedLabel.exec(line)?.[0]
  const kind = word && kinds.get(word.toLowerCase())
  return kind ? { kind, valueAt: word.length, colon: false } : null
}
