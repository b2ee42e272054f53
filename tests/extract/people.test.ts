import { expect, test } from 'vitest'
import { peopleOf } from '../../src/extract/people.ts'

const nobody = { role: null, party: null, note: null }

test.each([
  [
    'Ida Holm IDH, Jørgen Toft JOT og Bo RY',
    [
      { ...nobody, name: 'Ida Holm', note: 'IDH' },
      { ...nobody, name: 'Jørgen Toft', note: 'JOT' },
      { ...nobody, name: 'Bo RY' },
    ],
  ],
  ['Lone Dal (A) - formand', [{ ...nobody, name: 'Lone Dal', party: 'A', role: 'formand' }]],
  ['Formand Erik Holt (A)', [{ ...nobody, name: 'Erik Holt', party: 'A', role: 'Formand' }]],
  [
    'Birgit Lind (A), Suppleant for Bo Mose (A)',
    [{ ...nobody, name: 'Birgit Lind', party: 'A', note: 'Suppleant for Bo Mose (A)' }],
  ],
  [
    'Britt Holm, Strandby Kommune; Bo Dal, Region Øst, Rektorat; I. Sager for åbne døre',
    [
      { ...nobody, name: 'Britt Holm', note: 'Strandby Kommune' },
      { ...nobody, name: 'Bo Dal', note: 'Region Øst' },
    ],
  ],
  [
    'Britt Holm (Børne- og Ungdomsrådet\nBo Dal (Idrætsrådet)',
    [
      { ...nobody, name: 'Britt Holm', note: 'Børne- og Ungdomsrådet' },
      { ...nobody, name: 'Bo Dal', note: 'Idrætsrådet' },
    ],
  ],
  [
    'Britt Holm og Bo Dal. Det var ikke muligt at indkalde suppleanter.',
    ['Britt Holm', 'Bo Dal'].map((name) => ({ ...nobody, name })),
  ],
  ['Britt Holm (A), sag 129-131', [{ ...nobody, name: 'Britt Holm', party: 'A', note: 'sag 129-131' }]],
  [
    'Evan Lund (V) - Maria Kær (V) mødte som stedfortræder',
    [{ ...nobody, name: 'Evan Lund', party: 'V', note: 'Maria Kær (V) mødte som stedfortræder' }],
  ],
  [
    'Susanne Lars, Marianne Tind, , Mette Storm',
    ['Susanne Lars', 'Marianne Tind', 'Mette Storm'].map((name) => ({ ...nobody, name })),
  ],
  [
    'Direktør Erik Kær-Holm og Forvaltningschef Vibe Lund',
    [
      { ...nobody, name: 'Erik Kær-Holm', role: 'Direktør' },
      { ...nobody, name: 'Vibe Lund', role: 'Forvaltningschef' },
    ],
  ],
  [
    'Erik Holt (A) Lone Dal (V) Bo Mose (IA)',
    [
      { ...nobody, name: 'Erik Holt', party: 'A' },
      { ...nobody, name: 'Lone Dal', party: 'V' },
      { ...nobody, name: 'Bo Mose', party: 'IA' },
    ],
  ],
  [
    'Lone Dal (leder). Erik Holt, og Bo Mose',
    [
      { ...nobody, name: 'Lone Dal', role: 'leder' },
      { ...nobody, name: 'Erik Holt' },
      { ...nobody, name: 'Bo Mose' },
    ],
  ],
  [
    'Rune Vind og medarbejderrepræsentant Jes Kron',
    [
      { ...nobody, name: 'Rune Vind' },
      { ...nobody, name: 'Jes Kron', role: 'medarbejderrepræsentant' },
    ],
  ],
  [
    'Chr. Jensen og Kristian Sørensen',
    [
      { ...nobody, name: 'Chr. Jensen' },
      { ...nobody, name: 'Kristian Sørensen' },
    ],
  ],
  ['Anna Holm (Løsgænger).', [{ ...nobody, name: 'Anna Holm', party: 'Løsgænger' }]],
  ['Mie Juhl (MJ, referent)', [{ ...nobody, name: 'Mie Juhl', role: 'referent', note: 'MJ' }]],
  ['Gmd. Jens Pedersen', [{ ...nobody, name: 'Jens Pedersen', role: 'Gmd.' }]],
  ['Kr. Holm', [{ ...nobody, name: 'Kr. Holm' }]],
  [
    'Knud Ulv (V). For ham mødte Tage Bro (V)',
    [{ ...nobody, name: 'Knud Ulv', party: 'V', note: 'For ham mødte Tage Bro (V)' }],
  ],
  ['Kaj Amin (UP)', [{ ...nobody, name: 'Kaj Amin', party: 'UP' }]],
  ['Poul Erik Ås (PEÅ)', [{ ...nobody, name: 'Poul Erik Ås', note: 'PEÅ' }]],
  ['Eli Lars, (A)', [{ ...nobody, name: 'Eli Lars', party: 'A' }]],
  ['Ea Holm stedfortræder Bo Lind', [{ ...nobody, name: 'Ea Holm', note: 'stedfortræder Bo Lind' }]],
  [
    'Kåre Smed (Løsgænger), tjenesterejse.',
    [{ ...nobody, name: 'Kåre Smed', party: 'Løsgænger', note: 'tjenesterejse' }],
  ],
  ['Ingen', []],
  ['Hele Sogneraadet', []],
  ['', []],
])('%s', (text, expected) => expect(peopleOf(text)).toEqual(expected))
