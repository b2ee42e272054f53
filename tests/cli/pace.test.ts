import { expect, test } from 'vitest'
import { paceLine } from '../../src/cli/batchText.ts'
import { keepPace } from '../../src/cli/pace.ts'

const fate = { outcome: 'converted', pages: 2, errors: 0, warnings: 0, notes: [] } as const

test('the line of a run: what matters most first, the slow source by the end of its name', () => {
  let now = 0
  const pace = keepPace(() => now)
  const slow = 'archive/1931/protokoller/sogneraadet/bind-4/side-1-til-900.pdf'
  pace.hear({ is: 'planned', found: 100 })
  pace.hear({ is: 'begun', path: slow })
  for (let n = 0; n < 20; n++) {
    pace.hear({ is: 'begun', path: `${n}` })
    pace.hear({ is: 'finished', path: `${n}`, output: `${n}.json`, fate })
  }
  pace.hear({ is: 'page', path: slow, page: 7, state: 'begun' })
  now = 10_000
  expect(paceLine(pace.look())).toBe(
    '20/100 · 40 s left · slow: …r/sogneraadet/bind-4/side-1-til-900.pdf, page 7 (10 s) · 40 pages · 2.0 sources/s · 4.0 pages/s',
  )
})

test('nobody knows the time left when only sources under way are left; sources not run count for nothing', () => {
  let now = 0
  const pace = keepPace(() => now)
  pace.hear({ is: 'planned', found: 3 })
  pace.hear({ is: 'begun', path: 'volume.pdf' })
  pace.hear({ is: 'begun', path: 'a' })
  pace.hear({ is: 'finished', path: 'a', output: 'a.json', fate })
  now = 1000
  expect(pace.look()).toMatchObject({ done: 1, left: 2 })
  pace.hear({ is: 'begun', path: 'b' })
  expect(pace.look().left).toBeNull()
  pace.hear({ is: 'finished', path: 'b', output: 'b.json', fate: { outcome: 'not-run' } })
  expect(pace.look()).toMatchObject({ done: 1, sourcesPerSecond: 1 })
})
