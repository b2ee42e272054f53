/** A line with the number of a page. */
export interface Page {
  readonly at: number
  readonly page: number
}

/** A left page lies between two right ones; more than one may be missing from an extract. */
const farthestPage = 3
/** The rows of a table stand closer than the heads of two pages. */
const fewestRows = 5

const isNext = (one: Page, next: Page | undefined) =>
  next !== undefined && next.page > one.page && next.page <= one.page + farthestPage && next.at - one.at >= fewestRows

/** The pages whose numbers rise from one to the next. */
export const rising = <P extends Page>(pages: readonly P[]): P[] =>
  pages.filter((page, i) => {
    const before = pages[i - 1]
    return isNext(page, pages[i + 1]) || (before !== undefined && isNext(before, page))
  })
