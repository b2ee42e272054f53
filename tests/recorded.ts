import { existsSync, readFileSync } from 'node:fs'
import type { Ocr } from '../src/index.ts'

const fileOf = (slug: string) => new URL(`../fixtures/cases/${slug}/ocr.json`, import.meta.url)

/** Whether a case is a scan whose recognition was recorded. */
export const isRecorded = (slug: string) => existsSync(fileOf(slug))

/** The recogniser as it was recorded for a case (`npm run bless -- --record <slug>`): the same answer every time, in no time. */
export function recordedOcr(slug: string): Ocr {
  const file = fileOf(slug)
  const pages: Readonly<Record<string, Awaited<ReturnType<Ocr>>>> = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : {}
  return async (_, page, task) => {
    const read = pages[`${page} ${task}`]
    if (read === undefined)
      throw new Error(`${slug}: page ${page} (${task}) is not recorded: npm run bless -- --record ${slug}`)
    return read
  }
}
