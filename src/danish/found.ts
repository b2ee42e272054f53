/**
 * Something found in a text: `start`..`end` (UTF-16 columns from 0) is what stands there, `value` the same in one
 * spelling, so that two writings of one thing are known for the same.
 */
export interface Found {
  readonly start: number
  readonly end: number
  readonly value: string
}
