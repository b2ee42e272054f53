import { impossibleCpr, misread, testCpr, testCprOfFirstJanuary } from './numbers.ts'
import type { Random } from './random.ts'

/** A text with the numbers that are to be found in it, as they stand there. */
export interface Labelled {
  readonly kind: string
  readonly text: string
  readonly numbers: readonly string[]
}

const names = ['Bente Holm', 'Ole Krag', 'Aase Vinther', 'Jens-Peter Lund', 'Søren Ø. Bak', 'Karen Margrethe Dam']
const split = (digits: string, join: string) => `${digits.slice(0, 6)}${join}${digits.slice(6)}`
const dotted = (digits: string) => digits.slice(0, 6).replace(/(..)(..)(..)/, '$1.$2.$3')
const any = (random: Random) => testCpr(random, random.chance(0.5))
const label = (random: Random) =>
  random.pick([
    'CPR-nr. ',
    'cpr.nr.: ',
    'CPR: ',
    'cpr ',
    'personnummer ',
    'CPR-nummer: ',
    'cprnr ',
    'Personnr. ',
    'c.p.r. ',
  ])
const blanks = (text: string, random: Random) =>
  [...text]
    .map((glyph) => (random.chance(0.4) ? `${glyph} ` : glyph))
    .join('')
    .trim()

/** How a number may stand in minutes: the number as written, and what else the sentence around it must say. */
const found: Readonly<Record<string, (random: Random) => { number: string; plain?: boolean; lead?: string }>> = {
  'hyphen, checks': (random) => ({ number: split(testCpr(random, true), '-'), plain: true }),
  'hyphen, does not check': (random) => ({ number: split(testCpr(random, false), '-'), plain: true }),
  'hyphen, first of January': (random) => ({ number: split(testCprOfFirstJanuary(random), '-'), plain: true }),
  'dashes and blanks': (random) => ({
    number: split(any(random), random.pick(['–', ' - ', ' -', '- ', '−', '—', '-\n'])),
    plain: true,
  }),
  'dotted date': (random) => {
    const digits = any(random)
    return { number: `${dotted(digits)}-${digits.slice(6)}`, plain: true }
  },
  'ten digits, checks': (random) => ({ number: testCpr(random, true), plain: true }),
  'ten digits, first of January': (random) => ({ number: testCprOfFirstJanuary(random), plain: true }),
  'blank, checks': (random) => ({ number: split(testCpr(random, true), ' '), plain: true }),
  labelled: (random) => ({ number: split(any(random), random.pick(['-', '', ' ', '/'])), lead: label(random) }),
  'labelled, impossible': (random) => ({
    number: split(impossibleCpr(random), random.pick(['-', ''])),
    lead: label(random),
  }),
  'labelled, blanks inside': (random) => ({ number: blanks(split(any(random), '-'), random), lead: label(random) }),
  'labelled, misread': (random) => ({
    number: misread(split(any(random), random.pick(['-', ''])), random),
    lead: label(random),
  }),
  'misread, hyphen': (random) => ({ number: misread(split(any(random), '-'), random), plain: true }),
  'blanks inside, hyphen': (random) => {
    const digits = any(random)
    return {
      number: `${digits.slice(0, 2)} ${digits.slice(2, 4)} ${digits.slice(4, 6)}-${digits.slice(6)}`,
      plain: true,
    }
  },
  'after a name': (random) => ({
    number: testCpr(random, false),
    lead: `${random.pick(names)}${random.pick([', ', ' (', ' '])}`,
  }),
}

const around: readonly (readonly [string, string])[] = [
  ['Udvalget behandlede ansøgningen fra ', ' og gav afslag.'],
  ['Der blev givet tilskud til ', '.'],
  ['Punktet vedrører ', ', som har klaget over afgørelsen.'],
  ['Borgeren (', ') har fået bevilget en ledsager fra den 1. maj 2019.'],
  ['- ', ''],
  ['', ' søger om orlov i 3 uger.'],
  ['Jf. mail af 3. april fra ', ', er sagen udsat til mødet kl. 16.30.'],
  ['Elev: ', ' (7. klasse)'],
  ['Sagen om ', ' genoptages den 12-03-2019.'],
]

const phone = (random: Random) => {
  const digits = `${2 + random.below(8)}${random.digits(7)}`
  return random.pick([
    digits,
    digits.replace(/(..)(..)(..)(..)/, '$1 $2 $3 $4'),
    digits.replace(/(....)(....)/, '$1 $2'),
    `+45 ${digits.replace(/(..)(..)(..)(..)/, '$1 $2 $3 $4')}`,
    `+45${digits}`,
    `0045 ${digits}`,
  ])
}

/** What is no civil registration number, though it has as many digits or looks alike. */
const others: Readonly<Record<string, (random: Random) => string>> = {
  account: (random) =>
    random.pick(['kontonr. ', 'konto ', 'Konto: ', 'reg.nr. 9070 kontonr. ', 'bankkonto ', 'reg. nr. ']) +
    random.pick([
      `${random.digits(4)} ${random.digits(10)}`,
      random.digits(10),
      `${random.digits(4)}-${random.digits(10)}`,
      any(random),
    ]),
  iban: (random) =>
    `IBAN DK${random.digits(2)} ${random.digits(4)} ${random.digits(4)} ${random.digits(4)} ${random.digits(2)}`,
  'case number': (random) =>
    random.pick([
      `EMN-20${random.digits(2)}-0${random.digits(5)}`,
      `${random.digits(2)}/0${random.digits(5)}-${random.below(9)}`,
      `00.01.00-P35-${random.digits(3)}-15`,
      `25.05.00-P19-${random.below(9)}-19`,
      `00.01.00P35-0${random.digits(3)}`,
      `${random.digits(2)}/${random.digits(5)}`,
      `330-2018-${random.digits(4)}`,
      `${random.digits(6)}-20${random.pick(['12', '13', '17', '20'])}`,
      `20${random.pick(['09', '12', '14'])}-${random.digits(6)}`,
      `1-${random.digits(2)}-0-${random.digits(2)}-0${random.below(9)}`,
      `ESDH-${any(random)}`,
      `BR ${random.digits(3)}/0${random.below(9)}`,
    ]),
  'case number with a label': (random) =>
    random.pick([
      'Sagsnr. ',
      'Sagsnr.: ',
      'sag nr. ',
      'J.nr. ',
      'Journalnr.: ',
      'Dok.nr.: ',
      'journalnummer ',
      'Sags-id: ',
      'Acadre ',
    ]) + random.pick([split(any(random), '-'), any(random), `${random.digits(6)}-${random.digits(4)}`]),
  telephone: (random) =>
    random.pick(['tlf. ', 'telefon ', 'Mobil: ', 'på ', 'tlf.nr. ', 'ring til ', '']) + phone(random),
  'two telephones': (random) => `tlf. ${phone(random)} eller ${phone(random)}`,
  amount: (random) =>
    `${random.pick(['', 'i alt ', 'budget '])}${1 + random.below(899)}.${random.digits(3)}.${random.digits(3)} kr.`,
  'plain amount': (random) => `${1 + random.below(8)}${random.digits(9)} kr.`,
  'date and clock': (random) =>
    `den ${1 + random.below(28)}-0${1 + random.below(9)}-20${random.digits(2)} kl. 1${random.digits(1)}.30-16.${random.pick(['00', '15', '45'])}`,
  dates: (random) => `perioden 01${random.pick(['01', '07'])}19-3112${random.digits(2)}`,
  ean: (random) => `EAN-nr. 5798${random.digits(9)}`,
  cvr: (random) => `CVR-nr. ${random.digits(8)}`,
  invoice: (random) =>
    `${random.pick(['faktura ', 'Fakturanr. ', 'ordrenr. ', 'kundenr. ', 'ref. ', 'løbenr. '])}${random.chance(0.5) ? any(random) : random.digits(10)}`,
  'ten digits': (random) => `${3 + random.below(3)}${2 + random.below(8)}${random.digits(8)}`,
  table: (random) => `Elever ${Array.from({ length: 8 }, () => random.digits(2)).join(' ')}`,
  years: (random) => `budget 2019-2022, 20${random.digits(2)} 20${random.digits(2)} 20${random.digits(2)}`,
  'land register': (random) =>
    `matr.nr. ${random.digits(2)}${random.pick(['a', 'bx', ''])} og ejendomsnr. ${random.digits(10)}`,
  'long number': (random) => `serienr. ${random.digits(14)}`,
  file: (random) => `bilag 2012-${random.digits(6)} - Bygningsliste ${random.digits(4)}.pdf`,
  book: (random) => `ISBN 87-${random.digits(4)}-${random.digits(3)}-${random.below(9)}`,
  words: (random) =>
    random.pick(['BILLIGSOLD-SISI', 'IO-DIOSOZIBI', 'Ill. ILO-100', 'SOS 112-1813', 'OBS: 10 ILO 1234']),
}

/** `count` texts of the seed: half of them with a number to find, half with what resembles one; some with both. */
export function* cprTexts(random: Random, count: number): Generator<Labelled> {
  for (let n = 0; n < count; n++) {
    const [open, close] = random.pick(around)
    const noise = random.pick(Object.values(others))(random)
    if (n % 2 === 0) {
      const kind = random.pick(Object.keys(found))
      const { number, plain, lead } = found[kind]?.(random) ?? { number: '' }
      const before = lead ?? (plain && random.chance(0.3) ? `${random.pick(names)}, ` : '')
      const beside = random.chance(0.25) ? ` Se også ${noise}.` : ''
      yield { kind, text: `${open}${before}${number}${close}${beside}`, numbers: [number] }
    } else {
      const kind = random.pick(Object.keys(others))
      yield { kind, text: `${open}${others[kind]?.(random) ?? ''}${close}`, numbers: [] }
    }
  }
}
