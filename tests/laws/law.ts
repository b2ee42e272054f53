import type { Tools } from '../../src/index.ts'
import type { Followed } from '../follow.ts'

/** A law looks at one followed source and says, one sentence each, where it is broken; `[]` where it holds. */
export type Law = (followed: Followed, tools: Tools) => readonly string[] | Promise<readonly string[]>
