import { describe, expect, test } from 'vitest'
import { runningText } from '../../src/extract/text.ts'
import { pieces } from './pieces.ts'

const text = (input: string) => runningText(pieces(input))

describe('running text', () => {
  test('line breaks inside a paragraph go, split words are whole again', () => {
    expect(text('Arbejdets tilrette-\nlæggelse drøftes\naf Social- og\nSundhedsudvalget.')).toBe(
      'Arbejdets tilrettelæggelse drøftes af Social- og Sundhedsudvalget.',
    )
  })
  test.each([
    ['Medde=\nlelse', 'Meddelelse'],
    ['ikke-\nplanlagte', 'ikke-planlagte'],
    ['it-\nudstyr', 'it-udstyr'],
    ['KL-\nnotat', 'KL-notat'],
    ['Nord-\nSyd', 'Nord-Syd'],
    ['Intet nyt -\nheller', 'Intet nyt - heller'],
    ['Børne- \nog Ungeudvalget', 'Børne- og Ungeudvalget'],
  ])('%j → %j', (input, output) => expect(text(input)).toBe(output))
  test('paragraphs are separated by a blank line', () => {
    expect(text('Første afsnit.\n\n\nAndet afsnit.')).toBe('Første afsnit.\n\nAndet afsnit.')
  })
  test('a verdict has its own line, without its full stop too', () => {
    const below = 'Ida Holm og Bo Lund deltog ikke i behandlingen af sagen, som de er inhabile i.'
    expect(text(`Godkendt som indstillet\n${below}`)).toBe(`Godkendt som indstillet\n\n${below}`)
    expect(text(`Udvalget anbefalede\n${below}`)).toBe(`Udvalget anbefalede ${below}`)
  })
  test('list items keep a line each', () => {
    expect(text('Det indstilles,\n1. at havnen\nuddybes\n2. at prisen tiltrædes\n\n• Kort\n  • Plan')).toBe(
      'Det indstilles,\n\n1. at havnen uddybes\n2. at prisen tiltrædes\n- Kort\n- Plan',
    )
  })
  test('a paragraph goes on over a page when its sentence is open', () => {
    const input = [...pieces('Udvalget ser på skoler i', 1), ...pieces('', 2), ...pieces('hele kommunen.', 2)]
    expect(runningText(input)).toBe('Udvalget ser på skoler i hele kommunen.')
  })
  test('a line broken on purpose begins a paragraph', () => {
    expect(
      text('Indstillingen er tiltrådt med en bemærkning til sagens videre gang:\nGodt.\nSalget sker straks.'),
    ).toBe('Indstillingen er tiltrådt med en bemærkning til sagens videre gang: Godt.\n\nSalget sker straks.')
  })
})
