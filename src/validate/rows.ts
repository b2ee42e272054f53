import { findNodeAtLocation, type Node, type ParseError, parse, parseTree } from 'jsonc-parser'

/** Which line (from 1) an offset of a text lies on. */
function rowOf(text: string, offset: number): number {
  let row = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) row++
  return row
}

const keyOf = (part: string) => part.replaceAll('~1', '/').replaceAll('~0', '~')

/** A function from JSON Pointer to the line of the JSON text where that value stands; what is missing stands at its parent. */
export function rowsOf(text: string): (pointer: string) => number {
  let tree: Node | undefined
  return (pointer) => {
    if (!text.trimEnd().includes('\n')) return 1
    tree ??= parseTree(text)
    let node = tree
    for (const part of pointer.split('/').slice(1).map(keyOf)) {
      const child: Node | undefined = node && findNodeAtLocation(node, [node.type === 'array' ? Number(part) : part])
      if (child === undefined) break
      node = child
    }
    return rowOf(text, node?.offset ?? 0)
  }
}

/** The line on which a text stops being JSON; `JSON.parse` says it together with a piece of the text, which may be anybody's number. */
export function rowOfFault(text: string): number {
  const errors: ParseError[] = []
  parse(text, errors, { disallowComments: true })
  return rowOf(text, errors[0]?.offset ?? text.length)
}
