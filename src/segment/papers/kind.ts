import { findDates } from '../../danish/dates.ts'
import { isBareAnswer, tellsDecision } from '../../danish/decision-words.ts'
import { nothingPattern } from '../../danish/outcomes.ts'
import type { PaperWord } from '../../danish/papers.ts'
import type { CutSection } from '../../model/cut.ts'
import type { Ground } from '../ground.ts'
import type { OwnLabels } from '../punkter/own-labels.ts'
import { sectionsOf } from '../punkter/sections.ts'
import type { Paper } from './paper.ts'

const none: OwnLabels = new Map()
/** Sections that only minutes fill. */
const deciding: ReadonlySet<string> = new Set(['beslutning', 'opsamling', 'referat'])

/** `Teknisk Udvalg, den 2. februar 1999:` in a paper of a later day: an agenda holds such decisions too. */
function isEarlier({ heading }: CutSection, day: string | null): boolean {
  const [date] = heading && day !== null ? findDates(heading.text) : []
  return !!date?.iso && day !== null && date.iso < day
}

/** `Forslaget blev oversendt til udvalget`: decided, under the label of a decision. */
const passedOn =
  /(?<!\p{L})(?:blev|er) (?:\p{L}+ )?(?:forkastet|nedstemt|oversendt|henvist|afvist|sendt tilbage|tilbagesendt)(?!\p{L})/iu
/** Fewer filled decisions may be of an earlier day. */
const fewestDecided = 2

/** `Dagsorden` over punkter most of which hold what was decided, under a bare `Beslutning` or in a column so headed: the word heads the list of minutes. */
function holdsOwnDecisions(ground: Ground, { items }: Paper): boolean {
  const decided = items.filter(({ runs }) => {
    const rows = (runs[0]?.bodyRows ?? []).map((at) => ground.rows[at]).filter((row) => row !== undefined)
    if (!rows.some(({ label, cell }) => label?.kind === 'beslutning' || cell?.over)) return false
    return sectionsOf(rows, { from: 0, labels: none }).some(
      ({ kind, heading, over, body }) =>
        kind === 'beslutning' &&
        (over !== undefined ||
          (/^beslutning(?:er)?\s?:?$/iu.test(heading?.text ?? '') &&
            body.some(({ text }) => tellsDecision(text) || passedOn.test(text)))),
    )
  })
  return decided.length >= fewestDecided && 2 * decided.length > items.length
}

/** `Dagsorden` whose punkter say what came of them under `Referat:`, most of them. */
function holdsReports({ rows }: Ground, { items }: Paper): boolean {
  const told = items.filter(({ runs }) =>
    (runs[0]?.bodyRows ?? []).some((at) => {
      const { label, text = '' } = rows[at] ?? {}
      return label?.kind === 'referat' && label.valueAt < text.length && reportLabel.test(text)
    }),
  )
  return told.length >= fewestDecided && 2 * told.length > items.length
}
const reportLabel = /^referat\s?:/iu

/** `Alle var mødt.`, `Fraværende: Else Bruun.`: who came is told once the meeting has been held. */
const cameToMeeting =
  /^(?:alle(?: medlemmer(?:ne)?)?|samtlige(?: medlemmer)?|hele \p{L}+) (?:var|vare|er) (?:mødt|til ?stede)|^(?:fravær(?:ende)?|til ?stede|fremmødte|mødte?|ikke mødt)(?: var)?\s?:\s*\p{L}/iu

/** `Mødet sluttede kl. 22.10`, `Mødet hævet`: no agenda knows. */
const endOfMeeting =
  /^(?:mødet|generalforsamlingen) (?:slut(?:tede|tet)?|(?:blev |er )?(?:hævet|afsluttet)|hævedes)(?!\p{L})/iu

const tellsEnd = (rows: Ground['rows'], places: readonly number[]) =>
  places.some((at) => endOfMeeting.test(rows[at]?.text ?? ''))
const bodiesOf = (items: Paper['items']) => items.map(({ runs }) => runs[0]?.bodyRows ?? [])

/** `Dagsorden:` over the list of minutes: the head says who came, and what follows how the meeting ended or what came of most punkter. */
function wasHeld({ rows }: Ground, { headRows, items, tailRows }: Paper): boolean {
  if (!headRows.some((at) => cameToMeeting.test(rows[at]?.text ?? ''))) return false
  const bodies = bodiesOf(items)
  if (tellsEnd(rows, [...(bodies.at(-1) ?? []), ...tailRows])) return true
  const told = bodies.filter((body) => body.some((at) => tellsDecision(rows[at]?.text ?? '')))
  return told.length >= fewestDecided && 2 * told.length > items.length
}

/** `Til stede: Ida, Bo`: no agenda knows. */
const presence = /^(?:til ?stede|tilstedeværende|fremmødte|mødte?)(?: var)?\s?:\s*\S/iu
/** `Til stede: Ida`, `Fraværende: Ingen`: the same, from two lines, the label and what stands below it. */
const toldBelow =
  /^(?:Til ?stede|Tilstedeværende|Fremmødte)\s?: (?:[•·*–-]\s*)?(?!Fravær|Afbud|Refer)\p{Lu}\p{Ll}+(?=[\s,.(]|$)|^(?:Afbud|Fraværende)\s?: Ingen\.?$/u
const tellsWhoCame = ({ rows }: Ground, { headRows }: Paper) =>
  headRows.some((at, i) => {
    const { text = '' } = rows[at] ?? {}
    const below = /:$/u.test(text) ? (rows[headRows[i + 1] ?? -1]?.text ?? '') : ''
    return presence.test(text) || toldBelow.test(`${text} ${below}`.trim())
  })

/** `Afbud fra Ida og Bo`, `Fraværende: Ea Toft`: who stayed away; but no `Afbud til Ida`. */
const absence =
  /^(?:Afbud(?: fra)?|Fravær(?:ende)?)\s?:?\s+(?!Ingen|Alle)\p{Lu}\p{L}+(?=[,.]|\s(?:og|samt)\s|\s\p{Lu}|$)/u
/** Who stayed away, over sentences under most of the punkter. */
function tellsWhatWasSaid({ rows }: Ground, { headRows, items }: Paper): boolean {
  if (!headRows.some((at) => absence.test(rows[at]?.text ?? ''))) return false
  const told = items.filter(({ runs }) => runs[0]?.bodyRows.some((at) => endsSentence.test(rows[at]?.text ?? '')))
  return 2 * told.length > items.length
}
const endsSentence = /\p{Ll}{2}\.$/u

/** `Indkaldelse`, or `Dagsorden:`, over punkter without sections, the last line under most of which tells what came of them: `Budgettet blev godkendt.`, `Intet.` */
function tellsOutcomes({ rows }: Ground, { items }: Paper): boolean {
  const bodies = bodiesOf(items)
  if (bodies.some((body) => body.some((at) => (rows[at]?.label ?? rows[at]?.decision ?? null) !== null))) return false
  const told = bodies.filter((body) => {
    const last = rows[body.at(-1) ?? -1]?.text ?? ''
    return isBareAnswer(last) || tellsDecision(last) || nothingPattern.test(last)
  })
  return told.length > fewestDecided && 2 * told.length > items.length
}

/** `Dagsorden:` under who came and who did not, over punkter without sections of which most have sentences, one that something was decided. */
function tellsWhoCameAndSaid({ rows }: Ground, { headRows, items }: Paper): boolean {
  const heads = headRows.map((at) => rows[at]?.text ?? '')
  const isSure = heads.some((text) => presence.test(text) || cameToMeeting.test(text) || wasThere.test(text))
  if (!isSure && !heads.some((text) => missing.test(text))) return false
  const bodies = bodiesOf(items)
  if (bodies.some((body) => body.some((at) => ofAgenda.has(rows[at]?.label?.kind ?? 'andet')))) return false
  const said = bodies.filter((body) => body.some((at) => endsSentence.test(rows[at]?.text ?? '')))
  const isTold = (text: string) => isBareAnswer(text) || tellsDecision(text) || nothingPattern.test(text)
  const told = bodies.filter((body) => body.some((at) => isTold(rows[at]?.text ?? '')))
  return 2 * said.length > items.length && told.length >= (isSure ? 1 : fewestDecided)
}
/** `Til stede var Ida, Bo og Ea.` */
const wasThere = /^(?:Til ?stede|Fremmødte?|Mødte?) var \p{Lu}/u
/** `Afbud: Ida`, `Ikke til stede: Bo`, `Afbud:` over the names. */
const missing = /^(?:Afbud|Fravær(?:ende)?|Ikke til ?stede|Udeblevet)(?: fra)?\s?:?(?:\s+\p{Lu}|$)/u
/** Sections that an agenda fills. */
const ofAgenda: ReadonlySet<string> = new Set([
  'sagsfremstilling',
  'indstilling',
  'baggrund',
  'formål',
  'resumé',
  'bilag',
])

/** `1. Dagsorden og referat godkendt.`: a title that says what came of it. */
const titleTells = /\s(?:godkendt|vedtaget|udsat|drøftet)\.?$/iu

/** What a paper that does not say is, the last with a head `before` it: minutes tell of decisions, an agenda does not. `null` when it has no punkter or empty decisions. */
function kindOf(ground: Ground, paper: Paper, before: Paper | undefined): PaperWord | null {
  const day = (paper.head ?? before?.head)?.date ?? null
  if (paper.items.length > 0 && paper.items.every(({ heading }) => heading.style === 'ad')) return 'minutes'
  if (
    paper.kind === 'agenda' &&
    (holdsOwnDecisions(ground, paper) ||
      holdsReports(ground, paper) ||
      wasHeld(ground, paper) ||
      tellsOutcomes(ground, paper) ||
      tellsWhoCameAndSaid(ground, paper))
  )
    return 'minutes'
  if (paper.kind) return paper.kind
  if (paper.items.length === 0) return tellsWhoCame(ground, paper) ? 'minutes' : null
  if (paper.items.every(({ heading }) => heading.style === 'punkt' && heading.key === '')) return 'minutes'
  if (paper.items.some(({ heading }) => heading.style === 'ad')) return 'minutes'
  const plain: CutSection[] = []
  let hasDecisions = false
  for (const { runs } of paper.items) {
    const rows = (runs[0]?.bodyRows ?? []).map((at) => ground.rows[at]).filter((row) => row !== undefined)
    for (const section of sectionsOf(rows, { from: 0, labels: none })) {
      if (section.kind === 'andet' && section.heading === null) plain.push(section)
      if (!deciding.has(section.kind) || isEarlier(section, day)) continue
      if (section.body.length > 0) return 'minutes'
      hasDecisions = true
    }
  }
  if (paper.items.some(({ heading }) => titleTells.test(heading.title.map(({ text }) => text).join(' '))))
    return 'minutes'
  if (plain.some(({ body }) => body.some(({ text }) => tellsDecision(text)))) return 'minutes'
  if (tellsWhoCame(ground, paper) || tellsWhatWasSaid(ground, paper)) return 'minutes'
  if (tellsEnd(ground.rows, [...(bodiesOf(paper.items).at(-1) ?? []), ...paper.tailRows])) return 'minutes'
  return hasDecisions ? null : 'agenda'
}

/** The papers that hold anything, each with its kind: what the head of the one before says, a paper without a head goes on with. */
export function withKinds(ground: Ground, papers: readonly Paper[]): readonly Paper[] {
  const claimed = papers.filter(({ headRows, items }) => headRows.length > 0 || items.length > 0)
  let headed: Paper | undefined
  for (const paper of claimed) {
    paper.kind = kindOf(ground, paper, headed)
    if (paper.head) headed = paper
  }
  return claimed
}
