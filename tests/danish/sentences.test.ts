import { expect, test } from 'vitest'
import { sentences } from '../../src/danish/sentences.ts'

test.each([
  ['Godkendt. Udvalget takkede.', ['Godkendt.', 'Udvalget takkede.']],
  ['Mødet kl. 16.10 med Chr. Holm blev kort.', ['Mødet kl. 16.10 med Chr. Holm blev kort.']],
  ['Bevilgedes 40 Kr. Resten udsættes.', ['Bevilgedes 40 Kr.', 'Resten udsættes.']],
  ['En ramme på 45.000 kr. i 2019.', ['En ramme på 45.000 kr. i 2019.']],
  ['Den 3. Juni og den 4. Juli.', ['Den 3. Juni og den 4. Juli.']],
  ['Sagen hænger sammen med punkt 4. FAS følger op.', ['Sagen hænger sammen med punkt 4.', 'FAS følger op.']],
  ['Ad 1. Godkendt.\nAd 2. Udsat.', ['Ad 1. Godkendt.', 'Ad 2. Udsat.']],
  ['1. Godkendt; 2. udsat', ['1. Godkendt;', '2. udsat']],
  ['A. Holm og B. Dal sad for bordet.', ['A. Holm og B. Dal sad for bordet.']],
  ['P.D. Holm og N.P.J. Dal var syge.', ['P.D. Holm og N.P.J. Dal var syge.']],
  ['Undtagen Kr. Holm mødte alle.', ['Undtagen Kr. Holm mødte alle.']],
  ['Hjælp 40 Kr. Bevilgedes.', ['Hjælp 40 Kr.', 'Bevilgedes.']],
  ['Planen gælder til 2023. Der kommer en ny.', ['Planen gælder til 2023.', 'Der kommer en ny.']],
])('%j', (text, expected) => expect(sentences(text).map((one) => one.text)).toEqual(expected))
