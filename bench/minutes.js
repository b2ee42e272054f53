// Text to measure on: the plain fixtures, their sentences in ever new words, so that no two pages are alike.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const cases = fileURLToPath(new URL('../fixtures/cases/', import.meta.url))
const plain = readdirSync(cases)
  .filter((slug) => !/english|layer|mojibake|macroman|cp865|utf16|windows/.test(slug))
  .flatMap((slug) => {
    try {
      return [readFileSync(join(cases, slug, 'input.txt'), 'utf8').replaceAll('\f', '\n')]
    } catch {
      return [] // a case whose input is no text
    }
  })
  .join('\n\n')
/** The paragraphs with å, so modern ones. */
const paragraphs = plain.split('\n\n').filter((paragraph) => /[åÅ]/.test(paragraph))

/** Numbers from 0 to 1, the same for the same seed. @param {number} seed */
export function dice(seed) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return state / 0x7fffffff
  }
}

/** One word in so many is another one of the language: a page of minutes has about as many that no page before it had. */
const oneIn = 8

/**
 * Modern minutes of at least so many words, other ones for each seed.
 * @param {number} least @param {number} seed @param {readonly string[]} vocabulary
 */
export function minutes(least, seed, vocabulary) {
  const throws = dice(seed)
  const made = []
  for (let words = 0; words < least; ) {
    const paragraph = paragraphs[Math.floor(throws() * paragraphs.length)] ?? ''
    const text = paragraph.replace(/(?<![\p{L}\d.@/-])\p{Ll}{4,}(?![\p{L}\d@/-])/gu, (word) =>
      throws() * oneIn < 1 ? (vocabulary[Math.floor(throws() * vocabulary.length)] ?? word) : word,
    )
    made.push(text)
    words += text.split(/\s+/).length
  }
  return made.join('\n\n')
}

/** The words of a word list, in its order. @param {import('../dist/danish/automaton.js').Automaton} automaton */
export function wordsOf(automaton) {
  /** @type {string[]} */
  const words = []
  /** @param {number} node @param {string} made */
  const walk = (node, made) => {
    for (let edge = node; node !== 0; edge++) {
      const text = made + String.fromCharCode(automaton.letters[edge] ?? 0)
      const classes = automaton.classes[edge] ?? 0
      if ((classes & 1) !== 0 && classes >> 4 !== 0 && text.length > 3) words.push(text)
      walk(automaton.targets[edge] ?? 0, text)
      if (automaton.last[edge] === 1) break
    }
  }
  walk(automaton.root, '')
  return words
}

/** @type {Record<string, string[]>} What the English model reads, the commonest readings of four fonts. */
const readings = {
  æ: ['ee', 'ae', 'ze', 'e'],
  ø: ['g', 'o', 'a', '@', 'e'],
  å: ['a', 'a', 'a', '&', 'd'],
  Æ: ['A', 'AE'],
  Ø: ['@', 'O'],
  Å: ['A'],
}
/** The text as a model without Danish letters reads it. @param {string} text @param {number} seed */
export function damaged(text, seed) {
  const throws = dice(seed)
  return text.replace(/[æøåÆØÅ]/g, (letter) => {
    const list = readings[letter] ?? [letter]
    return list[Math.floor(throws() * list.length)] ?? letter
  })
}
