import type { Lanes } from './serve.ts'

/** Lets at most `lanes.count` pieces of work run at once, the others wait in their order; a change of the count holds from the next piece. */
export function openGate(lanes: Lanes): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = []
  let running = 0
  const admit = () => {
    while (running < lanes.count && waiting.length > 0) {
      running += 1
      waiting.shift()?.()
    }
  }
  return async (work) => {
    await new Promise<void>((enter) => {
      waiting.push(enter)
      admit()
    })
    try {
      return await work()
    } finally {
      running -= 1
      admit()
    }
  }
}
