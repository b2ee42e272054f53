/**
 * Does the work on several items at once and hands the results over in the order of the items. At most `width` are under
 * way or wait to be taken, so that one slow item, or a slow reader, does not fill the memory with those behind it.
 */
export async function* inOrder<T, R>(
  items: Iterable<T> | AsyncIterable<T>,
  width: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const underWay: Promise<R>[] = []
  for await (const item of items) {
    underWay.push(work(item))
    const first = underWay.length < width ? undefined : underWay.shift()
    if (first !== undefined) yield await first
  }
  for (const result of underWay) yield await result
}
