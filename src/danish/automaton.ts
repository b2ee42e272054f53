/**
 * Words as a minimal acyclic automaton. A node is the index of its first edge; its edges follow each other, ordered by
 * letter, the last one marked. Edge: letter (bits 0-15), last of its node (bit 16); `targets` holds the node it leads to
 * (0: none), `classes` what the word that ends with it is (0: no word ends here).
 * Built as in Daciuk et al., "Incremental Construction of Minimal Acyclic Finite-State Automata" (2000).
 */
export interface Automaton {
  readonly root: number
  readonly letters: Uint16Array
  readonly last: Uint8Array
  readonly targets: Uint32Array
  readonly classes: Uint16Array
  /** Which letters leave a node, at the index of its first edge: see `bitOf`. */
  readonly masks: Uint32Array
}

/** Danish letters have a bit each, in the order of their codes; all others share one, that of the sign. */
const danishLetters = 'abcdefghijklmnopqrstuvwxyzåæø'
const otherBit = 1 << 31
const bits = Int32Array.from({ length: 256 }, (_, letter) => {
  const rank = danishLetters.indexOf(String.fromCharCode(letter))
  return rank < 0 ? otherBit : 1 << rank
})
const bitOf = (letter: number): number => (letter < 256 ? (bits[letter] ?? otherBit) : otherBit)

/** The masks of the nodes whose edges these are. */
export function masksOf(letters: Uint16Array, last: Uint8Array): Uint32Array {
  const masks = new Uint32Array(letters.length)
  let mask = 0
  let first = 1
  for (let edge = 1; edge < letters.length; edge++) {
    mask |= bitOf(letters[edge] ?? 0)
    if (last[edge] === 1) {
      masks[first] = mask
      mask = 0
      first = edge + 1
    }
  }
  return masks
}

/** How many bits are set (Warren, "Hacker's Delight", 5-1). */
function bitsIn(mask: number): number {
  const pairs = mask - ((mask >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** The edge that leaves `node` with this letter (a UTF-16 code unit), or -1. */
export function edgeFrom(automaton: Automaton, node: number, letter: number): number {
  if (node === 0) return -1
  const mask = (automaton.masks[node] ?? 0) | 0
  const bit = bitOf(letter)
  if ((mask & bit) === 0) return -1
  if (mask >= 0) return node + bitsIn(mask & (bit - 1))
  for (let edge = node; ; edge++) {
    const seen = automaton.letters[edge] ?? 0
    if (seen === letter) return edge
    if (seen > letter || automaton.last[edge] === 1) return -1
  }
}

/** The class of a word, 0 where the automaton does not hold it. */
export function classOf(automaton: Automaton, word: string): number {
  let node = automaton.root
  let edge = -1
  for (let at = 0; at < word.length; at++) {
    edge = edgeFrom(automaton, node, word.charCodeAt(at))
    if (edge < 0) return 0
    node = automaton.targets[edge] ?? 0
  }
  return edge < 0 ? 0 : (automaton.classes[edge] ?? 0)
}

interface Draft {
  readonly letters: number[]
  readonly classes: number[]
  readonly children: (Draft | null)[]
  id: number
}
const draft = (): Draft => ({ letters: [], classes: [], children: [], id: 0 })

/** Builds the automaton of words and their classes (1-65535). The words may come in any order; a word twice keeps its last class. */
export function automatonOf(classes: ReadonlyMap<string, number>): Automaton {
  const known = new Map<string, Draft>()
  const nodes: Draft[] = []
  let edges = 1 // edge 0 is nobody's: node 0 means "no node"

  const settle = (node: Draft): Draft => {
    let key = ''
    for (let i = 0; i < node.letters.length; i++)
      key += `${node.letters[i]}.${node.classes[i]}.${node.children[i]?.id ?? 0},`
    const twin = known.get(key)
    if (twin !== undefined) return twin
    node.id = edges
    edges += node.letters.length
    known.set(key, node)
    nodes.push(node)
    return node
  }
  const path: Draft[] = [draft()]
  const closeTo = (depth: number) => {
    for (let at = path.length - 1; at > depth; at--) {
      const node = path.pop()
      const parent = path[at - 1]
      if (node === undefined || parent === undefined) break
      parent.children[parent.children.length - 1] = node.letters.length === 0 ? null : settle(node)
    }
  }
  let before = ''
  for (const word of [...classes.keys()].sort()) {
    let shared = 0
    while (shared < before.length && before.charCodeAt(shared) === word.charCodeAt(shared)) shared++
    closeTo(shared)
    for (let at = shared; at < word.length; at++) {
      const node = path[at]
      const child = draft()
      node?.letters.push(word.charCodeAt(at))
      node?.classes.push(at === word.length - 1 ? (classes.get(word) ?? 0) : 0)
      node?.children.push(child)
      path.push(child)
    }
    before = word
  }
  closeTo(0)
  const root = path[0]
  return freeze(root === undefined || root.letters.length === 0 ? 0 : settle(root).id, nodes, edges)
}

function freeze(root: number, nodes: readonly Draft[], edges: number): Automaton {
  const frozen = {
    root,
    letters: new Uint16Array(edges),
    last: new Uint8Array(edges),
    targets: new Uint32Array(edges),
    classes: new Uint16Array(edges),
  }
  for (const node of nodes)
    node.letters.forEach((letter, at) => {
      frozen.letters[node.id + at] = letter
      frozen.classes[node.id + at] = node.classes[at] ?? 0
      frozen.targets[node.id + at] = node.children[at]?.id ?? 0
      frozen.last[node.id + at] = at === node.letters.length - 1 ? 1 : 0
    })
  return { ...frozen, masks: masksOf(frozen.letters, frozen.last) }
}
