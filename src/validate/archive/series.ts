import { groupMeetings } from './duplicates.ts'
import type { ArchiveRule } from './rule.ts'

export const minutesMissing: ArchiveRule = function* (archive) {
  const held = new Map<string, Set<string>>()
  for (const [body, told] of groupMeetings(archive, ({ body: name }) => name))
    held.set(body, new Set(told.map(({ meeting }) => meeting.date)))
  for (const origin of archive.documents)
    for (const { body, date, pointer, at } of origin.approvals) {
      const dates = held.get(body) ?? new Set()
      // Minutes from before the archive begins are not missing from it.
      if (dates.has(date) || ![...dates].some((one) => one < date)) continue
      const message = `Expected the minutes of ${date}, which are approved here, in the archive; found none. Look for them.`
      yield { origin, pointer, message, at }
    }
}

const day = 86_400_000
const daysBetween = (a: string, b: string) => Math.round((Date.parse(b) - Date.parse(a)) / day)
/** Five meetings show what is usual. */
const enough = 5
/** Councils rest in July. */
const summer = (from: string, to: string) => (from.slice(5) < '07-15' && to.slice(5) > '07-15' ? 31 : 0)

export const seriesGap: ArchiveRule = function* (archive) {
  for (const told of groupMeetings(archive, ({ body }) => body).values()) {
    const byDate = new Map(told.toReversed().map((one) => [one.meeting.date, one]))
    const dates = [...byDate.keys()].sort()
    const gaps = dates.slice(1).map((date, i) => {
      const before = dates[i] ?? date
      return { before, date, days: daysBetween(before, date) - summer(before, date) }
    })
    const usual = gaps.map(({ days }) => days).sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0
    if (dates.length < enough || usual === 0) continue
    for (const { before, date, days } of gaps) {
      const next = byDate.get(date)
      if (next === undefined || days <= usual * archive.thresholds.seriesGap) continue
      yield {
        origin: next.origin,
        pointer: `${next.meeting.pointer}/date`,
        message: `Expected a meeting about every ${usual} days, found none between ${before} and ${date}. See whether minutes are missing.`,
        at: next.meeting.at,
      }
    }
  }
}
