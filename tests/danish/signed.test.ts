import { expect, test } from 'vitest'
import { signedBy } from '../../src/danish/endings.ts'

const first = ['Jens', 'P.', 'P', 'Th.', '„Jens', 'v. Krogh', 'af Bro', 'JENS', 'Jens-Ove', 'McBro']
const behind = [
  '',
  '.',
  ',',
  ' Krog',
  'Krog',
  '  Bo Lund',
  '\tBo Lund',
  '  „Bo',
  ' af Bro',
  '-Ove',
  ', formand',
  ' \t v. Bro',
]
/** Every cell a name; a comma would want an office behind it. */
const lines = first
  .flatMap((name) => behind.map((rest) => `${name}${rest} Ea`))
  .filter((line) => !/,(?! formand$)|, formand Ea|\.\./u.test(line))

test.each(lines)('%j is signed by whom it names', (line) => {
  expect(signedBy(line)).not.toBeNull()
})

test.each(['Der er kommet brev', 'Jens blev valgt', 'Udvalget har drøftet sagen', '3. maj'])(
  '%j is no signature',
  (line) => {
    expect(signedBy(line)).toBeNull()
  },
)
