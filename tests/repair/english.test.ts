import { expect, test } from 'vitest'
import { openWords } from '../../src/tools.ts'
import { repaired } from './stage.ts'

const lexicon = await openWords([])

test('English-model OCR of Danish is mended', () => {
  const read =
    'Bygningsradet holdt mgde pa radhuset.\nFormanden foreslog, at sporgsmalet om velfserdsomradet forst\nblev drgftet efter frokosten, og at udvalget ngje overvejede det.'
  const { text } = repaired(read, lexicon)
  expect(text).toBe(
    'Bygningsrådet holdt møde på rådhuset.\nFormanden foreslog, at spørgsmålet om velfærdsområdet først\nblev drøftet efter frokosten, og at udvalget nøje overvejede det.',
  )
})
test('a word that goes on in the next line is mended in both', () => {
  const { text } = repaired(
    'Det blev drgftet, om planlseg-\nningen af skolegarden var god, og om mgdet skulle flyttes.',
    lexicon,
  )
  expect(text).toBe('Det blev drøftet, om planlæg-\nningen af skolegården var god, og om mødet skulle flyttes.')
})
test('what is off stays off', () => {
  expect(repaired('Mgdet blev holdt pa radhuset.', lexicon, 'off').repairs).toEqual([])
})
