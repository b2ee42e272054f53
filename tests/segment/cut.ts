import type { Code } from '../../src/model/codes.ts'
import type { Cut, CutPunkt, Piece } from '../../src/model/cut.ts'
import type { RepairedLine } from '../../src/model/repair.ts'
import { segment } from '../../src/segment/index.ts'

/** A text as the lines that the repair stage hands over; a form feed begins a page. */
export function linesOf(text: string): RepairedLine[] {
  return text.split('\f').flatMap((page, p) =>
    page.split('\n').map((line, l) => ({
      page: p + 1,
      line: l + 1,
      text: line.trimEnd(),
      box: null,
      words: [],
      asRead: line,
      repairs: [],
    })),
  )
}

export interface Noted {
  readonly code: Code
  readonly page: number | undefined
  readonly line: number | undefined
}

/** A text cut, with what was noted on the way. */
export function cutOf(text: string): Cut & { readonly noted: readonly Noted[] } {
  const noted: Noted[] = []
  const cut = segment(linesOf(text), (code, _message, place) =>
    noted.push({ code, page: place?.page, line: place?.line }),
  )
  return { ...cut, noted }
}

export const textOf = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join(' ')
/** `3 Budget` for each punkt of a meeting. */
export const outline = (punkter: readonly CutPunkt[]) =>
  punkter.map(({ number, title }) => `${number ?? '-'} ${textOf(title)}`)
export const sectionsIn = (punkt: CutPunkt | undefined) =>
  (punkt?.parts ?? []).flatMap(({ sections }) =>
    sections.map(({ kind, heading, body }) => `${kind} ${heading?.text ?? '-'}: ${textOf(body)}`),
  )
