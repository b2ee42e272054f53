/** What a worker's last words on stderr say about its death. */
export const overMemory = 'referat: over its memory limit\n'

/** V8's own words when the heap of JavaScript is full, and those of a failed allocation. */
const heapFull = ['heap out of memory', 'Array buffer allocation failed', 'Zone Allocation failed']

export const diedOfMemory = (lastWords: string): boolean =>
  [overMemory.trim(), ...heapFull].some((words) => lastWords.includes(words))
