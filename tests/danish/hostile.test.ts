import { expect, test } from 'vitest'
import { caseNumbersIn } from '../../src/danish/case-numbers.ts'
import { findClocks } from '../../src/danish/clocks.ts'
import { findDates } from '../../src/danish/dates.ts'
import { fieldOf } from '../../src/danish/fields.ts'
import { sentences } from '../../src/danish/sentences.ts'
import { absencesIn } from '../../src/extract/absence.ts'
import { extract } from '../../src/extract/index.ts'
import { rule } from '../../src/extract/outcome.ts'
import { peopleOf } from '../../src/extract/people.ts'
import { readProse } from '../../src/extract/prose.ts'
import { countVotes } from '../../src/extract/votes.ts'
import { cutOf, meeting, part, punkt, section } from '../extract/pieces.ts'

/** A megabyte of each: long runs of what patterns repeat over, nearly matching beginnings without their ends. */
const megabyte = 1_000_000
const fill = (unit: string) => unit.repeat(Math.ceil(megabyte / unit.length))
const hostile: Readonly<Record<string, string>> = {
  letters: fill('a'),
  digits: fill('1'),
  blanks: `x${fill(' ')}x`,
  dots: fill('.'),
  'names and commas': fill('Anna Holm, '),
  'dates nearly': fill('12. '),
  'brackets open': fill('('),
  'clauses without end': fill('og at der, '),
  'votes nearly': fill('For stemte '),
  verbs: fill('godkendt '),
  'and and': fill('Anna og '),
  colons: fill('A: '),
  months: fill('maj '),
}
/** Quadratic work on a megabyte takes hours; linear work a second or two, also on a busy machine. */
const mostMilliseconds = 20_000

/** A cut that holds the text wherever a line of a source may land. */
const everywhere = (text: string) =>
  cutOf(
    meeting(
      `Byrådet\n${text}\nMødested: ${text}\nDeltagere: ${text}`,
      [
        punkt(
          '1',
          text,
          part('minutes', text, section('beslutning', 'Beslutning', text), section('bilag', 'Bilag', text)),
        ),
        punkt('2', 'Havnen', part('minutes', '2. Havnen', section('andet', null, `Tid: ${text}\n\nAfbud: ${text}`))),
      ],
      text,
    ),
  )
/** One long paragraph of short lines. */
const lines = (text: string) =>
  cutOf(
    meeting('Byrådet', [
      punkt('1', 'Havnen', part('minutes', '1', section('andet', null, text.match(/.{1,60}/g)?.join('\n') ?? ''))),
    ]),
  )

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  dates: (text) => findDates(text),
  clocks: findClocks,
  sentences,
  people: peopleOf,
  fields: fieldOf,
  prose: readProse,
  'case numbers': (text) => caseNumbersIn(`sag ${text} 00.00.00`, ''),
  absences: (text) => absencesIn(`afbud ${text}`),
  outcome: (text) => rule(`godkendt ${text}`, true),
  votes: (text) => countVotes(`stemte ${text}`, false),
  facts: (text) => extract(everywhere(text), () => {}),
  'facts of lines': (text) => extract(lines(text), () => {}),
}

test.each(Object.entries(hostile))(
  'a megabyte of %s is read in linear time',
  (_, text) => {
    const slow = Object.entries(readers).filter(([, read]) => {
      const start = process.cpuUsage()
      read(text)
      return process.cpuUsage(start).user / 1000 > mostMilliseconds
    })
    expect(slow.map(([name]) => name)).toEqual([])
  },
  120_000,
)
