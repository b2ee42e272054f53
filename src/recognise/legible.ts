import type { Look, ReadPage } from '../model/page.ts'
import { type Measure, measureOf, together } from './measure.ts'

/** What is to be done with the text that lies on a page: used, or not, or a look at the page decides. */
export type Verdict =
  | { readonly trust: true }
  | { readonly trust: false; readonly because: Reason }
  | { readonly trust: 'look'; readonly untrusted: (look: Look) => Reason | null }

/** Why a text is not trusted; `no-text` where there is none. */
export type Reason = 'no-text' | 'garbled' | 'english-model' | 'stray-text' | 'text-beside-image'

/** Fewer words say nothing about a text by themselves: the page's image and the document's other pages decide. */
const fewWords = 30
/** Danish has 2.2-3.7 % æ, ø and å among its letters; English recognition leaves none. A clean page with fewer is rare. */
const danishShare = 0.008
/** Danish prose has 15 % of its commonest words and more, lists of names 4 %. */
const commonShare = 0.08
/** Clean text has next to none of either. */
const [strangeShare, unsayableShare] = [0.02, 0.15]
/**
 * Of the letters of minutes 60 % and more are among the ten commonest, eight lines for eight lines; of those of a font that numbers its
 * letters anew (`Referat` → `Uhihudw`) fewer than half, and hardly a word is one. Fewer letters say nothing.
 */
const [commonLetterShare, wordShare, fewLetters] = [0.5, 0.02, 200]
/** An image that covers so much of a page is the page. */
export const isScan = (look: Look): boolean => look.covered >= 0.5
/** A drawing with so many lines and areas may be letters; a few are a frame. */
const drawnLetters = 40
/** A text that fills less of the page's height than this may stand beside an image that holds more. */
const smallPart = { height: 0.4, words: 120 }

/** Judges the text layers of a document's pages. What is too short to be judged alone follows the document. */
export function judgeOf(layers: readonly (ReadPage | null)[]): (layer: ReadPage | null) => Verdict {
  const measures = new Map(layers.map((layer) => [layer, measureOf(layer)]))
  const document = together([...measures.values()])
  return (layer) => verdictOf(layer, measures.get(layer) ?? measureOf(layer), document)
}

function verdictOf(layer: ReadPage | null, page: Measure, document: Measure): Verdict {
  if (page.words === 0) return { trust: 'look', untrusted: (look) => (showsMore(look) ? 'no-text' : null) }
  if (isGarbled(page)) return { trust: false, because: 'garbled' }
  if (lacksDanishLetters(page) || (page.words < fewWords && lacksDanishLetters(document))) {
    // A text that is drawn has no letters but those it shows; only over an image can it be a bad recognition of better letters.
    return { trust: 'look', untrusted: (look) => (isScan(look) ? 'english-model' : null) }
  }
  if (page.words < fewWords) return { trust: 'look', untrusted: (look) => (isScan(look) ? 'stray-text' : null) }
  if (page.words < smallPart.words && heightOf(layer) < smallPart.height) {
    return { trust: 'look', untrusted: (look) => (isScan(look) && look.hasVisibleText ? 'text-beside-image' : null) }
  }
  return { trust: true }
}

const showsMore = (look: Look) =>
  look.covered > 0 || look.lostImages > 0 || look.shapes >= drawnLetters || look.hasVisibleText

function isGarbled(page: Measure): boolean {
  const { words, letters, strangeSigns, unsayable } = page
  return (
    strangeSigns > strangeShare * Math.max(50, letters) ||
    (words >= 10 && unsayable > unsayableShare * words) ||
    isNumberedAnew(page)
  )
}

const isNumberedAnew = ({ words, letters, commonWords, commonLetters }: Measure): boolean =>
  letters >= fewLetters && commonLetters < commonLetterShare * letters && commonWords < wordShare * words

function lacksDanishLetters({ words, letters, danishLetters, commonWords }: Measure): boolean {
  return words >= fewWords && danishLetters < danishShare * letters && commonWords >= commonShare * words
}

/** How much of an A4 page's height the lines of a text reach over, 0..1. */
function heightOf(layer: ReadPage | null): number {
  const boxes = (layer?.lines ?? []).flatMap(({ box }) => (box === null ? [] : [box]))
  if (boxes.length === 0) return 0
  return (Math.max(...boxes.map((box) => box.y + box.height)) - Math.min(...boxes.map((box) => box.y))) / 842
}
