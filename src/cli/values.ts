import type { Shard } from '../batch/plan.ts'

/** Thrown for a value of an option that is none; `message` says what was expected. */
export class ValueError extends Error {}

export function workers(text: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1 || number > 1024)
    throw new ValueError('Expected a whole number from 1 to 1024.')
  return number
}

/** A number of at least `least`. */
export const atLeast = (least: number) => (text: string) => {
  const number = Number(text)
  if (text.trim() === '' || !Number.isFinite(number) || number < least)
    throw new ValueError(`Expected a number of at least ${least}.`)
  return number
}

export function share(text: string): number {
  const number = Number(text)
  if (text.trim() === '' || !(number >= 0 && number <= 1)) throw new ValueError('Expected a number from 0 to 1.')
  return number
}

/** `2/5` */
const shardPattern = /^(?<index>[1-9]\d{0,5})\/(?<count>[1-9]\d{0,5})$/

export function shard(text: string): Shard {
  const groups = shardPattern.exec(text)?.groups
  const [index, count] = [Number(groups?.['index']), Number(groups?.['count'])]
  if (!(index <= count)) throw new ValueError('Expected a part and the number of parts, such as 2/5.')
  return { index, count }
}
