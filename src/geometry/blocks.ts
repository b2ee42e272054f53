import type { Row } from './rows.ts'

/** Rows that are read one after another, from the top down. `begins` when its first row begins something new. */
export interface Block {
  readonly rows: readonly Row[]
  readonly begins: boolean
}

export function blocksOf(rows: readonly Row[]): Block[] {
  return [{ rows, begins: true }]
}
