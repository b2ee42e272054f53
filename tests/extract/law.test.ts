import { afterAll, expect, test } from 'vitest'
import { findClocks } from '../../src/danish/clocks.ts'
import { findDates } from '../../src/danish/dates.ts'
import { fieldOf } from '../../src/danish/fields.ts'
import { extract } from '../../src/extract/index.ts'
import { openTools } from '../../src/index.ts'
import type { CutMeeting, Piece } from '../../src/model/cut.ts'
import { Meeting } from '../../src/model/meeting.ts'
import { segment } from '../../src/segment/index.ts'
import { cases } from '../fixtures.ts'
import { linesOf } from '../follow.ts'

const tools = await openTools()
afterAll(tools.close)

const stringsOf = (node: unknown): string[] =>
  typeof node === 'string'
    ? [node]
    : node !== null && typeof node === 'object'
      ? Object.values(node).flatMap(stringsOf)
      : []
const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? []

/** Words that only say what a line is: its label, the paper, the number of a punkt, its duration. */
const structure =
  /^(?:referat|dagsorden|protokol|beslutningsprotokol|åbent?|lukket|punkt|pkt|sag|nr|ad|mødet?|afholdt|holdt|år|aaret?|til|fra|den|d|kl|i|på|paa|af|min|minutter|bilag|åbne|lukkede|sager|punkter|\d+|[a-z])$/iu

/** A head's line without what other keys hold in another form: dates, clocks, its label. */
function plain(text: string): string {
  const ranges = [...findDates(text), ...findClocks(text)]
  const rest = ranges.reduce(
    (line, { start, end }) => line.slice(0, start) + ' '.repeat(end - start) + line.slice(end),
    text,
  )
  const field = fieldOf(text.trim())
  return field ? rest.trim().slice(field.valueAt) : rest
}

function lost(cut: CutMeeting, meeting: Meeting): string[] {
  const kept = letters(stringsOf(meeting).join(''))
  const missing = ({ text, page, line }: Piece, said: string) =>
    wordsOf(said)
      .filter((word) => !kept.includes(letters(word)) && !structure.test(word))
      .map((word) => `${page}:${line} "${text}" loses ${word}`)
  const inPunkter = cut.punkter.flatMap(({ title, parts }) => [
    ...title,
    ...parts.flatMap((part) => [
      ...part.heading,
      ...part.sections.flatMap(({ heading, body }) => (heading ? [heading, ...body] : body)),
    ]),
  ])
  return [
    ...inPunkter.flatMap((piece) => missing(piece, piece.text)),
    ...cut.tail.flatMap((piece) => missing(piece, piece.text)),
    ...cut.head.flatMap((piece) => missing(piece, plain(piece.text))),
  ]
}

const texts = cases.filter(({ source }) => source.path.endsWith('.txt'))

test.each(texts.map(({ slug, source }) => [slug, source] as const))(
  '%s: no word of the cut is lost',
  async (_, source) => {
    const cut = segment(await linesOf(source.bytes, tools), () => {})
    const meetings = extract(cut, () => {})
    expect(meetings.map((meeting) => Meeting.parse(meeting))).toEqual(meetings)
    expect(cut.meetings.flatMap((one, i) => (meetings[i] ? lost(one, meetings[i]) : ['no meeting']))).toEqual([])
  },
)
