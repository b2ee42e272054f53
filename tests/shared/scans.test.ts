import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Document, defaults, openTools, transcribe } from '../../src/index.ts'

const shared = fileURLToPath(new URL('../../../shared', import.meta.url))
const there = existsSync(shared)

type Meeting = Document['meetings'][number]
/** What a meeting is, who was there, and what came of its punkter. */
const factsOf = ({ documentType, date, startTime, endTime, location, participants, absent, punkter }: Meeting) => ({
  head: [documentType, date, startTime, endTime, location],
  people: [participants, absent].map((list) => list.map(({ name }) => name)),
  punkter: punkter.map(({ number, title, closed, decision, absent: away }) => [
    [number, title, closed],
    decision?.outcome ?? null,
    away.map(({ name }) => name),
  ]),
})

describe.skipIf(!there)('the same pages as text, as text layer and scanned (skipped where ../shared is absent)', () => {
  let tools: Awaited<ReturnType<typeof openTools>>
  beforeAll(async () => {
    tools = await openTools()
  })
  afterAll(() => tools.close())
  const convert = async (path: string) => transcribe({ path, bytes: readFileSync(join(shared, path)) }, tools, defaults)

  test('scan and text layer: meetings, punkter, dates, times, people, outcomes', async () => {
    const [layer, scan] = [await convert('scans/text-layer.pdf'), await convert('scans/plain-200dpi.pdf')]
    expect(scan.pages.every(({ origin }) => origin === 'ocr')).toBe(true)
    expect(layer.meetings.map(factsOf)).toHaveLength(3)
    expect(scan.meetings.map(factsOf)).toEqual(layer.meetings.map(factsOf))
    const times = ({ meetings }: Document) =>
      meetings.flatMap(({ punkter }) => punkter.map(({ startTime, endTime }) => [startTime, endTime]))
    expect(times(scan)).toEqual(times(layer))
  }, 600_000)

  test('text layer and text: the same, as far as the pages reach', async () => {
    const seeds = readdirSync(join(shared, 'seeds')).filter((name) => /^00[134]/.test(name))
    const texts = await Promise.all(seeds.map((name) => convert(`seeds/${name}`)))
    const whole = texts.flatMap(({ meetings }) => meetings).map(factsOf)
    for (const { head, people, punkter } of (await convert('scans/text-layer.pdf')).meetings.map(factsOf)) {
      const same = whole.find((meeting) => meeting.head[1] === head[1])
      expect({ head, people }).toEqual({ head: same?.head, people: same?.people })
      expect(same?.punkter).toEqual(expect.arrayContaining(punkter))
    }
  }, 60_000)
})
