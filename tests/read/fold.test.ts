import { describe, expect, test } from 'vitest'
import { foldText } from '../../src/read/fold.ts'

describe('the quick look at a text that has nothing to fold', () => {
  /** Seen, it sends the text the long way; folded, it is gone. */
  const mark = '\ufeff'

  test('hides no sign of the first plane that is folded, alone or after a letter', () => {
    const hidden: string[] = []
    for (let code = 0; code < 0xd800; code++) {
      const text = `a${String.fromCharCode(code)} b\n`
      if (foldText(text) !== foldText(text + mark)) hidden.push(code.toString(16))
    }
    expect(hidden).toEqual([])
  })

  test('leaves a text of lines, tabs and pages as it is', () => {
    const text = 'Rådet – “nævnet”\n\tkl. 17½\n\fSide 2\n'
    expect(foldText(text)).toBe(text)
  })
})
