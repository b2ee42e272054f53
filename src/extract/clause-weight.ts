import { matchesOf } from '../danish/matches.ts'
import { presents, proposes } from '../danish/outcomes.ts'

/** How much a word weighs: it is the whole sentence, it stands in a main clause, or in a clause that another verb governs. */
export const weights = { verdict: 3, main: 2, governed: 1 } as const
export type Weight = (typeof weights)[keyof typeof weights]

/** `om taksten `, `hvis sagen `, `hvordan den `: a clause that what stands before it governs. */
const governs = /^\s*om\s|(?:^|\s)(?:at|hvis|såfremt|saafremt|hvorvidt|hvordan|hvad|når|fordi|uanset)\s/iu
/** `Forslag om at male broen blev `: the proposal is what the verb speaks of, though `at` stands between. */
const motionFirst =
  /^(?:\p{L}+s |et )?(?:ændrings)?(?:forslag|ansøgning|anmodning|andragende|ønske)(?:et|en)?\s(?:[^,;:]{0,60}\s)?om at \p{L}+[eåo]\s[^,;:]*\s(?:blev\s*)?$/iu

/** `Sag 3 udgår`: said of another punkt than this. */
const ofAnother = /^(?:sag|punkt|pkt\.?)(?: nr\.?)? \d+[a-z]? (?:udg|uds|er |blev |tages|flyttes|behandles)/iu
/** `med fokus på, hvorfor notatet `: why something is done, where `…, hvorfor sagen henvises` does it. */
const asksWhy = /(?<!\p{L})(?:på|om|af|over|til|i|ved|for),?\s+hvorfor\s[^,;:]*$/iu
const relative = /^\s*(?:der|som|hvor|hvis|da|idet|hvilket|hvori)\s/iu
/** `hvilket blev `, `som herefter `: the clause tells what came of it, as in `… uændret pris, hvilket blev vedtaget`. */
const concludes =
  /^\s*(?:hvilket(?: (?:herefter|derefter|også))?(?: blev)?|(?:som|der) (?:(?:herefter|derefter)(?: blev)?|blev (?:herefter|derefter)|blev(?= \p{L}+(?:et|t) og )(?: \p{L}+ og)?)|(?:som|der|hvilke[nt]?) (?:tages|toges))(?: \p{L}+t)?\s*$/iu
/** `hvilket Byraadet`: the board itself acts in the clause, as in `hvilket Byraadet bevilgede`. */
const boardActs = /^\s*(?:som|hvilket) (?:[\p{L}-]*(?:r(?:å|aa)det|udvalget|bestyrelsen)|man)\s*$/iu

/** `som ` before `bevilgedes.`, the end of the sentence: `Andragende fra Enke Holm om Brændsel, som bevilgedes.` */
const isToldLast = (clause: string, rest: string) => /^\s(?:som|hvilke[nt]?)\s$/u.test(clause) && toldLast.test(rest)
const toldLast =
  /^\p{Ll}+(?:edes|[tdns]tes|oges|agdes)(?: (?:enstemmigt?|uforandret|til Efterretning|til \p{Lu}\p{L}+|med \S{1,12} Stemmer[^,;]{0,24}))?\.?$/u

const clauseEnd = /[,;:]/g
const furthestLook = 400

/** The part of a sentence's clause that stands before a hit. */
export function clauseBefore(sentence: string, at: number): string {
  const before = sentence.slice(Math.max(0, at - furthestLook), at)
  let from = 0
  for (const match of matchesOf(clauseEnd, before)) from = match.index + 1
  return before.slice(from)
}

export function weigh(sentence: string, at: number): Weight {
  const clause = clauseBefore(sentence, at)
  if (ofAnother.test(sentence)) return weights.governed
  if (motionFirst.test(clause)) return weights.main
  if ((concludes.test(clause) || isToldLast(clause, sentence.slice(at))) && clause.length < at) return weights.verdict
  if (governs.test(clause) || proposes.test(clause)) return weights.governed
  if (asksWhy.test(sentence.slice(Math.max(0, at - furthestLook), at))) return weights.governed
  if (relative.test(clause) && clause.length < at && !boardActs.test(clause) && !isPresented(sentence, at))
    return weights.governed
  const isShort = sentence.split(' ').length <= 8
  return at <= 30 || isShort ? weights.verdict : weights.main
}

/** Whether the verb at `at` says what came of what was laid before the board in the clause before it. */
function isPresented(sentence: string, at: number): boolean {
  const told = presents.exec(sentence)
  return told !== null && at >= told.index + told[0].length
}
