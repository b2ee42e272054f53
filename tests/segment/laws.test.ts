import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { segment } from '../../src/segment/index.ts'
import { breaches } from './breaches.ts'
import { linesOf } from './cut.ts'

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
      {
        numRuns: 400,
        examples: [['1. Godkendelse af dagsorden\nAd 1. Godkendt\nSag nr. 12\nAd 1. Godkendt\nReferat']],
      },
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
