import { describe, expect, test } from 'vitest'
import { caseNumbersIn, splitCaseNumber } from '../../src/danish/case-numbers.ts'
import { caseSystems } from '../../src/danish/case-systems.ts'

describe('case numbers', () => {
  test.each(caseSystems.map(({ example }) => [example]))('%s behind its label', (example) => {
    expect(caseNumbersIn(`Sagsnr.: ${example}`, '')).toEqual([example])
  })
  test.each([
    ['Sagsnr.: 330-2018-3619                 Dok.nr.: 330-2018-500301         Åbent', ['330-2018-3619']],
    ['J.nr.: 16.20.00A09 Sagsid: 1234', ['16.20.00A09', '1234']],
    ['J.nr. 8-14-5-97', ['8-14-5-97']],
    ['J.nr. 16.02.04 A 12', ['16.02.04 A 12']],
    ['J.nr. 16.02.04-A12', ['16.02.04-A12']],
    ['J.nr. 1.2.3-4-87', ['1.2.3-4-87']],
    ['Sag nr. 93.  J. nr. 6.41/68.', ['6.41/68']],
    ['J.nr. 16.02.04', ['16.02.04']],
    ['J.nr. 8-12-517/81', ['8-12-517/81']],
    ['Sagsnr. 299835 Kulturudvalget Åbent punkt', ['299835']],
    ['Sagsnummer: 20/057417-5', ['20/057417-5']],
    ['Sag: EMN-2023-009780', ['EMN-2023-009780']],
    ['Sag 306-2014-5511', ['306-2014-5511']],
    ['Sag 12/1993', []],
    ['25.05.00-P19-1-19', ['25.05.00-P19-1-19']],
    ['00.30.10-Ø00-4-15', ['00.30.10-Ø00-4-15']],
    ['12/27845', ['12/27845']],
    ['P35/kulbsn                       09/1758                          Åben sag', ['09/1758']],
    ['Sagsnr.: 14/1', ['14/1']],
    ['14/1', []],
    ['J.nr.: 00.01Ø20', ['00.01Ø20']],
    ['Journal nr.:    08.03.00G01/612', ['08.03.00G01/612']],
    ['Journalnr.: 00.01.00/2006-118          Behandles i: ØU', ['00.01.00/2006-118']],
    ['Åben sag Sagsnr.:                14/288', ['14/288']],
    ['GEO-2014-01234', ['GEO-2014-01234']],
    ['Nr. 24 BR 242/07. Forslag', ['BR 242/07']],
    ['Dok.nr.: 2012-203438', []],
    ['Projekt nr. 650260 er i alt 38.916.000 kr.', []],
    ['mødet den 12-03-2012', []],
    ['Tlf.: 41 85 99 39', []],
    ['299835', []],
  ])('%s', (line, expected) => expect(caseNumbersIn(line, '')).toEqual(expected))
  test('below a label that stands alone', () => expect(caseNumbersIn('07/5773', 'Sagsnr:')).toEqual(['07/5773']))
  test('before a title', () => {
    expect(splitCaseNumber('BR 242/07. Forslag om koncerter')).toEqual({
      number: 'BR 242/07',
      rest: 'Forslag om koncerter',
    })
    expect(splitCaseNumber('3. økonomirapport')).toEqual({ number: null, rest: '3. økonomirapport' })
  })
})
