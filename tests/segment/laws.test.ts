import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Cut, CutMeeting, Piece } from '../../src/model/cut.ts'
import type { RepairedLine } from '../../src/model/repair.ts'
import { segment } from '../../src/segment/index.ts'
import { linesOf } from './cut.ts'

const keyOf = ({ page, line }: { readonly page: number; readonly line: number }) => `${page}:${line}`

/** All pieces of a meeting, each with the part of the meeting it stands in. */
function piecesOf(meeting: CutMeeting): { readonly where: string; readonly piece: Piece }[] {
  const parts = meeting.punkter.flatMap(({ parts }, p) =>
    parts.flatMap(({ heading, sections }) =>
      [
        ...heading,
        ...sections.flatMap((section) => [...(section.heading ? [section.heading] : []), ...section.body]),
      ].map((piece) => ({ where: `punkt ${p}`, piece })),
    ),
  )
  const ends = [...meeting.head, ...meeting.tail].map((piece) => ({ where: 'ends', piece }))
  return [...ends, ...parts].filter(({ piece }) => piece.text !== '')
}

/** Where a line, or a stretch of it, stands. */
interface Stay {
  readonly where: string
  readonly from: number
  readonly to: number
}

function staysOf(cut: Cut): Map<string, Stay[]> {
  const stays = new Map<string, Stay[]>()
  const add = (key: string, stay: Stay) => stays.set(key, [...(stays.get(key) ?? []), stay])
  const whole = { from: 0, to: Number.POSITIVE_INFINITY }
  for (const furniture of cut.furniture) add(keyOf(furniture), { where: 'furniture', ...whole })
  for (const line of cut.unassigned.flat()) add(keyOf(line), { where: 'unassigned', ...whole })
  cut.meetings.forEach((meeting, m) => {
    for (const { where, piece } of piecesOf(meeting)) {
      const stay = { where: `meeting ${m} ${where}`, from: piece.column, to: piece.column + piece.text.length }
      add(keyOf(piece), stay)
    }
  })
  return stays
}

/** What the laws find wrong in a cut of these lines; nothing if they hold. */
export function breaches(lines: readonly RepairedLine[], cut: Cut): string[] {
  const stays = staysOf(cut)
  const byKey = new Map(lines.map((line) => [keyOf(line), line.text]))
  const perLine = lines.flatMap((line) => {
    if (line.text.trim() === '') return []
    const found = (stays.get(keyOf(line)) ?? []).sort((a, b) => a.from - b.from)
    if (found.length === 0) return [`lost: ${keyOf(line)} ${line.text}`]
    const twice = found.some((stay, i) => i > 0 && stay.from < (found[i - 1]?.to ?? 0))
    return twice ? [`twice: ${keyOf(line)} ${line.text} in ${found.map(({ where }) => where).join(', ')}`] : []
  })
  const wrong = cut.meetings
    .flatMap(piecesOf)
    .filter(
      ({ piece }) => byKey.get(keyOf(piece))?.slice(piece.column, piece.column + piece.text.length) !== piece.text,
    )
    .map(({ piece }) => `not there: ${keyOf(piece)} ${piece.column} ${piece.text}`)
  return [...perLine, ...wrong]
}

const silent = () => undefined
/** Lines that minutes are made of, to be shuffled into texts that no clerk would write. */
const words = [
  'Referat',
  'Dagsorden',
  'Indhold',
  'Økonomiudvalget',
  '3. maj 2021 kl. 15.00',
  'Mødedato: 3. maj 2021',
  'Mødested: Salen',
  'Deltagere: Ane Bo, Ib Co',
  'Fraværende:',
  'Punkt 1: Dagsorden',
  'Punkt 2: Referat',
  'Punkt 3: Budget.....	3',
  'Pkt. 4',
  '1. Godkendelse af dagsorden',
  '2. Meddelelser',
  '2.1 Brev fra amtet',
  '3.',
  '3',
  'Ad 1. Godkendt',
  'Sag nr. 12',
  'at det vedtages',
  'Sagsfremstilling',
  'Indstilling',
  '1. at planen godkendes',
  'Beslutning',
  'Beslutning i Økonomiudvalget den 3. maj 2021:',
  'Godkendt.',
  'Bilag',
  'Kort.pdf',
  'Sagsnr.: 12/3456',
  'Til orientering',
  'Lukkede punkter',
  'Side 2 af 3',
  'Aaret 1940, den 3. Juni afholdt Lunde Sogneraad Møde, hvor følgende Sager behandledes:',
  'Bevilgedes 15 Kr.',
  'Mødet hævet',
  'H. Holm',
  '----------',
  'Til indholdsfortegnelse',
  'Der var en lang drøftelse af sagen, som endte med at alle var enige om det hele, og det var godt.',
  '',
  '',
  '\f',
]
const texts = fc
  .array(fc.constantFrom(...words), { maxLength: 60 })
  .map((lines) => lines.join('\n').replaceAll('\n\f\n', '\f'))

describe('the laws of a cut', () => {
  test('every line that is not blank stands in exactly one place, and there as it is', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const lines = linesOf(text)
        expect(breaches(lines, segment(lines, silent))).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  test('the same lines give the same cut', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(segment(linesOf(text), silent)).toEqual(segment(linesOf(text), silent))
      }),
      { numRuns: 50 },
    )
  })

  test('an attachment names a meeting and a punkt that exist, and not its own', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { meetings } = segment(linesOf(text), silent)
        meetings.forEach(({ attachedTo }, m) => {
          if (attachedTo) expect(meetings[attachedTo.meeting]?.punkter[attachedTo.punkt]).toBeDefined()
          expect(attachedTo?.meeting).not.toBe(m)
        })
      }),
      { numRuns: 200 },
    )
  })
})
