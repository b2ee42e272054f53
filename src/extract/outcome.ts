import { gathered } from '../danish/gathered.ts'
import { itemOf, withoutMark } from '../danish/items.ts'
import { matchesOf } from '../danish/matches.ts'
import {
  agreed,
  approvedUnasked,
  bareNote,
  boardDecides,
  boardRecommends,
  deniesIt,
  fine,
  handsOver,
  infinitives,
  mainMotion,
  mayDecide,
  minority,
  nothingPattern,
  notResolved,
  phrases,
  proposes,
  reported,
  reportsState,
  reservation,
  resolved,
  toldPattern,
  type Verdict,
} from '../danish/outcomes.ts'
import { asSpoken } from '../danish/read-wrong.ts'
import { remembered } from '../danish/remembered.ts'
import { sentences } from '../danish/sentences.ts'
import { clauseBefore, type Weight, weigh, weights } from './clause-weight.ts'

interface Hit {
  readonly verdict: Verdict
  readonly weight: Weight
  readonly sentence: string
  /** The sentence is an item (`Ad 2. …`), so it may speak of one recommendation only. */
  readonly item: boolean
  /** The board resolves to do something: `Byrådet vedtog at bevilge 800 kr.` */
  readonly resolves: boolean
  /** Where its sentence starts in the text. */
  readonly start: number
}

/** When one sentence, or sentences of equal weight, say several things: which of them is the decision. */
const precedence: readonly Verdict[] = [
  'withdrawn',
  'approved',
  'rejected',
  'recommended',
  'noted',
  'postponed',
  'referred',
  'discussed',
  'not-released',
  'see-other',
  'no-remarks',
]

/** `hvem har besluttet`, `hvornår det blev vedtaget`: a question decides nothing. */
const asks = /(?:^|\s)(?:hvem|hvornår|hvordan|hvorvidt)\s/iu

const notPattern = /(?:^|\s)(?:ikke|e[ij]|næppe|hverken)(?=\s|$)/iu
/** `For spørgsmål henvises til`, `der henvises til`: readers are sent there, not the case. */
const refersReader = /(?<!\p{L})(?:der|i øvrigt|iøvrigt|for [^.]{0,80}) henvises|henvises der|henvises i øvrigt/iu

/** `Andragendet er anbefalet af Lærer Dahl.`: how others had found it, told before what the board did. */
const isOfOthers = (sentence: string, from: number, to: number) =>
  byOthers.test(sentence.slice(to, to + 40)) && stateVerb.test(sentence.slice(Math.max(0, from - 40), from))
const byOthers =
  /^ af (?!(?:den|det|de|dagsordenen|alle|et|en|[\p{L}-]*(?:r(?:å|aa)det|udvalget|bestyrelsen|forsamlingen|mødet|medlemmer(?:ne)?|direktionen))(?!\p{L}))\p{L}/iu
const stateVerb = /(?<!\p{L})(?:er|var)(?: \p{L}+)? $/u

/** `Godkendt, dog udgår Kajen 3.`: what is excepted changes nothing of the verdict before it. */
const exception = /(?<=^\p{L}{5,14}), dog .*$/u

type Phrase = (typeof phrases)[number]
/** Those of some phrases that can stand in a text, written small: first asked of the whole text, then of its sentences. */
const toldIn = (lower: string, all: readonly Phrase[]) =>
  all.filter(({ stems }) => stems.some((stem) => lower.includes(stem)))

/** Of a longer sentence only the beginning is read. */
const longestSentence = 2000
/** Without a label, a longer sentence in the present tense tells how things are. */
const longestPresent = 90
const mayRecommend = /anbefal|indstil/
const mayResolve = /vedt|beslut|bestemt|enedes|enighed|enige/

function hitsIn(text: string, start: number, labelled: boolean, told: readonly Phrase[]): Hit[] {
  const raw = text.slice(0, longestSentence)
  const lower = raw.toLowerCase()
  if (!mayDecide(lower)) return []
  const item = itemOf(raw) !== null
  const said = withoutMark(raw)
  const whole = lower.includes('forbehold') ? said.replace(reservation, '') : said
  const sentence = lower.includes(', dog ') ? whole.replace(exception, '') : whole
  const hit = (verdict: Verdict, weight: Weight, resolves = false): Hit => ({
    verdict,
    weight,
    sentence,
    item,
    start,
    resolves,
  })
  if (nothingPattern.test(sentence)) return [hit('no-remarks', weights.verdict)]
  if (lower.includes('godkendt') && approvedUnasked.test(sentence)) return [hit('approved', weights.verdict)]
  if (fine.test(sentence)) return [hit('approved', weights.verdict)]
  if (labelled && toldPattern.test(sentence)) return [hit('noted', weights.verdict)]
  if (minority.test(sentence)) return []
  const report = lower.includes('bemærkning') ? reported.exec(sentence) : null
  if (report?.groups?.['recommends']) return [hit('recommended', weights.verdict)]
  if (report) return [hit(report.groups?.['not'] ? 'rejected' : 'approved', weights.verdict)]
  const board = mayRecommend.test(lower) ? boardRecommends.exec(sentence) : null
  if (board && (labelled || !board.groups?.['compound'])) return [hit('recommended', weights.main)]
  const decides = boardDecides.exec(sentence)
  if (decides && (labelled || (!decides.groups?.['compound'] && sentence.length < longestPresent)))
    return [hit(decides.groups?.['not'] ? 'rejected' : 'approved', weights.main)]
  const found: Hit[] = []
  /** `Et ændringsforslag forkastedes, hvorefter indstillingen vedtoges`: what came last decides. */
  const afterwards = lower.indexOf(' hvorefter ')
  const taken: [number, number][] = []
  const resolution = mayResolve.test(lower) ? (resolved.exec(sentence) ?? agreed.exec(sentence)) : null
  if (resolution && weigh(sentence, resolution.index) !== weights.governed) {
    const { verb = '', not, not2, not3 } = resolution.groups ?? {}
    const isNot = (not ?? not2 ?? not3) !== undefined
    const rest = sentence.slice(resolution.index)
    const verdict = handsOver.test(rest)
      ? 'approved'
      : deniesIt.test(rest)
        ? 'rejected'
        : (infinitives[verb.toLowerCase()] ??
          (/^tage$/i.test(verb) && /efterretning/i.test(rest) ? 'noted' : 'approved'))
    const said = isNot ? notResolved[verdict] : verdict
    if (said) found.push(hit(said, weights.verdict, true))
    taken.push([resolution.index, sentence.length])
  }
  for (const { verdict, negated, pattern } of toldIn(lower, told)) {
    for (const match of matchesOf(pattern, sentence)) {
      const [from, to] = [match.index, match.index + match[0].length]
      if (taken.some(([start, end]) => from < end && start < to)) continue
      taken.push([from, to])
      if (asks.test(clauseBefore(sentence, from))) continue
      if (verdict === 'referred' && refersReader.test(sentence)) continue
      const before =
        clauseBefore(sentence, from)
          .split(/ og | men /)
          .at(-1) ?? ''
      const isNot = notPattern.test(before) || /^ ikke(?!\p{L})/iu.test(sentence.slice(to))
      const said = isNot ? negated : verdict
      if (!said) continue
      if (afterwards > 0 && from > afterwards && opposite(new Set([said, ...found.map(({ verdict }) => verdict)])))
        return [hit(said, weights.verdict)]
      found.push(hit(said, isOfOthers(sentence, from, to) ? weights.governed : weigh(sentence, from)))
    }
  }
  return found
}

const opposite = (verdicts: ReadonlySet<Verdict>) =>
  verdicts.has('rejected') && (verdicts.has('approved') || verdicts.has('recommended'))
/** `Kasse- og Regnskabsudvalget kunde ikke anbefale det.`: a committee's word, before the board resolves. */
const ofCommittee = /^(?:[\p{L}-]+ (?:og )?){0,4}?\p{L}[\p{L}-]+(?:udvalget|kommissionen|nævnet)(?!\p{L})/iu

/** One of several things said with the same weight; `null` when they speak against each other. */
function settle(hits: readonly Hit[]): Verdict | null {
  const verdicts = new Set(hits.map((one) => one.verdict))
  if (!opposite(verdicts)) return precedence.find((one) => verdicts.has(one)) ?? null
  if (hits.every((one) => one.item)) return null
  const last = hits.at(-1)
  if (last?.resolves && hits.every((one) => one === last || ofCommittee.test(one.sentence))) return last.verdict
  const main = new Set(hits.filter((one) => mainMotion.test(one.sentence)).map((one) => one.verdict))
  if (main.size > 0 && !opposite(main)) return precedence.find((one) => main.has(one)) ?? null
  return null
}

/** What a text decides, and where its deciding sentence starts; `verdict` is `null` when the text does not say. */
export interface Ruling {
  readonly verdict: Verdict | null
  /** Column of the first sentence that decides. */
  readonly start: number
  /** The text says two things that speak against each other. */
  readonly isMixed: boolean
}

const silent: Ruling = { verdict: null, start: 0, isMixed: false }

/**
 * Reads the outcome of a decision text: the verb that decides, not the one that forwards; negation turns it round.
 * `labelled` says that the text stands under a decision label, so that also a governed verb is believed.
 */
export const rule = (text: string, labelled: boolean): Ruling => (labelled ? underLabel(text) : underNone(text))

const underLabel = remembered((text) => ruling(text, true))
const underNone = remembered((text) => ruling(text, false))

/** `Amtet har godkendt Taksten. Til Efterretning.`: the last sentence decides, the others report. */
function withoutReports(hits: readonly Hit[]): readonly Hit[] {
  const last = hits.at(-1)
  if (last?.verdict !== 'noted' || hits.length === 1 || !bareNote.test(last.sentence.trim())) return hits
  return hits.every((hit) => hit === last || reportsState.test(hit.sentence) || proposes.test(hit.sentence))
    ? [last]
    : hits
}

function ruling(text: string, labelled: boolean): Ruling {
  const spoken = asSpoken(text)
  const lower = spoken.toLowerCase()
  if (!mayDecide(lower)) return silent
  const told = toldIn(lower, phrases)
  const heard = spoken === text ? (sentence: string) => sentence : asSpoken
  const hits = gathered(sentences(text), (sentence) => hitsIn(heard(sentence.text), sentence.start, labelled, told))
  const heaviest = hits.reduce((most, hit) => Math.max(most, hit.weight), 0)
  if (heaviest === 0 || (heaviest === weights.governed && !labelled)) return silent
  const chosen = withoutReports(hits.filter((hit) => hit.weight === heaviest))
  const verdict = settle(chosen)
  return { verdict, start: chosen[0]?.start ?? 0, isMixed: verdict === null }
}
