import type { Law } from './law.ts'

/** Applied to the lines as read, the repairs stand where they say and do not overlap; undone, they give the line back. */
export const repairsReplay: Law = ({ document, pages }) => {
  const lines = pages.flatMap((page) => page.lines)
  return document.repairs.flatMap(({ page, line, start, before, after }, i) => {
    const asRead = lines.find((read) => read.page === page && read.line === line)?.text
    if (asRead === undefined) return [`repair ${page}:${line} stands on no line`]
    const used = `${asRead.slice(0, start)}${after}${asRead.slice(start + before.length)}`
    const undone = `${used.slice(0, start)}${before}${used.slice(start + after.length)}`
    const next = document.repairs[i + 1]
    const overlaps = next?.page === page && next.line === line && next.start < start + before.length
    return [
      ...(asRead.startsWith(before, start) ? [] : [`${page}:${line} does not hold "${before}" at ${start}: ${asRead}`]),
      ...(undone === asRead ? [] : [`${page}:${line} is not given back by undoing "${before}" → "${after}"`]),
      ...(before === after ? [`${page}:${line} repairs "${before}" to itself`] : []),
      ...(overlaps ? [`${page}:${line} has repairs that overlap at ${start}`] : []),
    ]
  })
}
