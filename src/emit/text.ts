import type { ReadPage } from '../model/page.ts'
import type { RepairedLine } from '../model/repair.ts'

/** A source as text: its lines as repaired, or as read, each with its end; a form feed before every page but the first. */
export function textOf(
  { pages, lines }: { readonly pages: readonly ReadPage[]; readonly lines: readonly RepairedLine[] },
  asTheyWere: boolean,
): string {
  const printed = new Map(pages.map(({ number }) => [number, [] as string[]]))
  for (const { page, text, asRead } of lines) printed.get(page)?.push(`${asTheyWere ? asRead : text}\n`)
  return [...printed.values()].map((page) => page.join('')).join('\f')
}
