/**
 * What `each` gives for every item, in one list: `flatMap` in a plain loop, which takes a fifth of its time. For what is asked
 * of every line, section or punkt.
 */
export function gathered<Item, Given>(
  items: readonly Item[],
  each: (item: Item, i: number) => readonly Given[],
): Given[] {
  const all: Given[] = []
  let i = 0
  for (const item of items) {
    for (const one of each(item, i)) all.push(one)
    i += 1
  }
  return all
}
