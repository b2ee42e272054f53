import { afterAll, expect, test } from 'vitest'
import { defaults, openTools, proofread, transcribe } from '../../src/index.ts'
import { type Paper, pdfOf } from './papers.ts'

const tools = await openTools()
afterAll(tools.close)

/** Minutes whose lines end in hyphens of all kinds: of a split word, of one that is left out, of a name, of a dash; and a soft one. */
const head = [
  'Havneudvalget',
  'Referat af møde den 3. marts 2021 kl. 10.00',
  '',
  'Punkt 1: Arbejdet i havnen',
  'Referat',
]
const prose = [
  'Udvalget drøftede den videre tilrette-',
  'læggelse af arbejdet i Social- og',
  'Sundhedsudvalget samt børne-',
  'og ungeområdet. Sagen er udarbejdet af Anne-',
  'Marie Dam, og for\u00ad',
  'valtningen følger op i 2021-',
  '2022.',
]
const minutes = await pdfOf(({ write }: Paper) => write(72, 100, ...head, ...prose))
const source = { path: 'havn.pdf', bytes: minutes }

test('hyphens at the ends of lines of a text layer are read as they stand', async () => {
  const { lines, diagnostics } = await proofread(source, tools, defaults)
  const read = lines.map(({ asRead }) => asRead).filter((line) => line !== '')
  expect(read).toEqual([...head.filter((line) => line !== ''), ...prose.map((line) => line.replace('\u00ad', '-'))])
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
})

test('split words are whole again in the running text, other hyphens stay', async () => {
  const { meetings } = await transcribe(source, tools, defaults)
  const texts = meetings.flatMap(({ punkter }) => punkter.flatMap(({ sections }) => sections.map(({ text }) => text)))
  expect(texts.join('\n')).toBe(
    'Udvalget drøftede den videre tilrettelæggelse af arbejdet i Social- og Sundhedsudvalget samt børne- og ungeområdet. ' +
      'Sagen er udarbejdet af Anne-Marie Dam, og forvaltningen følger op i 2021-2022.',
  )
})
