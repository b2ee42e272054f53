import { expect, test } from 'vitest'
import { cutOf } from './cut.ts'

/** More than a call takes as arguments: `Math.max(...rows)` ends such a source with an error of the engine. */
const manyRows = 150_000

test('a source has more rows than a call takes arguments', { timeout: 60_000 }, () => {
  const meeting = 'Referat\nHavnerådet i Engby\n3. maj 2021 kl. 19:00\n\n1. Kajen\n\nBeslutning\n\nGodkendt.\n'
  const rows = Array.from({ length: manyRows }, (_, n) => `Båd ${n} ligger ved molen.`).join('\n')
  const { meetings } = cutOf(`${meeting}\n2. Havnens både\n\n${rows}`)
  expect(meetings[0]?.punkter).toHaveLength(2)
})
