import { fieldOf } from '../danish/fields.ts'
import { matchesOf } from '../danish/matches.ts'
import { paperWordOf } from '../danish/papers.ts'
import type { Piece } from '../model/cut.ts'

/** What stands between two wide blanks. */
const cell = /\S(?:\s{0,2}\S)*/gu
/** So far the beginning of a value may lie from that of its label. */
const tolerance = 2
const longestRow = 200

interface Cell {
  readonly from: number
  readonly text: string
}

const cellsOf = (text: string): Cell[] =>
  matchesOf(cell, text).map(({ index, 0: said }) => ({ from: index, text: said }))

/** Whether every cell is a label with nothing behind it, the first one maybe the word for the paper: `REFERAT        MØDET HÆVET:` */
function isLabels([first, ...more]: readonly Cell[]): boolean {
  if (!first || more.length === 0) return false
  const isLabel = ({ text }: Cell) => text.endsWith(':') && fieldOf(text)?.alone === true
  return (isLabel(first) || paperWordOf(first.text) !== null) && more.every(isLabel)
}

/** The part of a piece from a cell on, as a piece. */
const partOf = (piece: Piece, { from, text }: Cell): Piece => ({ ...piece, column: piece.column + from, text })

/**
 * `MØDESTED:               MØDEDATO:` over `Byrådssalen               22-11-2006`: labels in a row, each with its value right
 * below it, as label and value in turn. Other pieces come back as they are.
 */
export function withLabelsInRows(pieces: readonly Piece[]): readonly Piece[] {
  const found: Piece[] = []
  let isChanged = false
  for (let at = 0; at < pieces.length; at++) {
    const [piece, below] = [pieces[at], pieces[at + 1]]
    if (!piece) continue
    const values = below ? pairedWith(piece, below) : null
    if (!below || values === null) {
      found.push(piece)
      continue
    }
    for (const [label, value] of values) {
      found.push(partOf(piece, label))
      if (value) found.push(partOf(below, value))
    }
    isChanged = true
    at += 1
  }
  return isChanged ? found : pieces
}

/** The labels of a piece with the values below them; `null` where it has no labels, or a value stands under none. */
function pairedWith(piece: Piece, below: Piece): [Cell, Cell | undefined][] | null {
  if (piece.text.length > longestRow || !piece.text.includes(':')) return null
  const labels = cellsOf(piece.text)
  if (!isLabels(labels)) return null
  const values = cellsOf(below.text)
  const isUnder = (label: Cell, value: Cell) =>
    Math.abs(piece.column + label.from - below.column - value.from) <= tolerance
  const areUnder = values.every((value) => labels.some((label) => isUnder(label, value)))
  if (values.length < 2 || !areUnder || values.some(({ text }) => fieldOf(text) !== null)) return null
  return labels.map((label) => [label, values.find((value) => isUnder(label, value))])
}
