import { anchored } from '../../danish/anchored.ts'
import { gathered } from '../../danish/gathered.ts'
import { labelOf } from '../../danish/headings.ts'
import type { Row } from '../rows/rows.ts'
import { placed, rowOf } from '../rows/rows.ts'
import { figure, fitting } from '../rows/signs.ts'

/** A word, and a numbered heading right against it, as exports of web pages leave them: `Sagsfremstilling2. Nye stole` */
const setAgainst = /\p{Ll}\.?(?=\d{1,3}\.\s\p{Lu})/u
/** `Bo Ry (I)Indholdsfortegnelse`, `12Indholdsfortegnelse lukket møde`: the word over a contents list, right against the line before it. */
const againstContents = /[\p{Ll}\d.)](?=Indholdsfortegnelse(?:\s|$))/u
/** `Dagsorden:   1. Kajen`: the first of a list, on the line of the word over it. */
const behindWord = anchored(/^(?:Dagsorden(?:en)?|Punkter|Emner)\s?:\s{1,20}(?=1[.)]\s)/u)
const numbered = /^\d{1,3}\.\s\p{Lu}/u
/** A quick look: what is set against a line holds a number or the word. */
const mayBeAgainst = ({ text, signs }: Row) =>
  text.length <= longestLine && ((signs & figure) === 0 ? text.includes('Indholds') : /\d\.\s|Indholds/.test(text))
const longestLine = 300
const none: readonly never[] = []
/** `BeslutningGodkendt.`, `Fraværende- Ida Holm`: a label, and its text right against it. */
const gluedLabel = anchored(/^\p{Lu}\p{Ll}{4,}(?=\p{Lu}\p{Ll}|[-–]\s\p{Lu})/u)
/** `3. Nye stoleReferat`, `Punkt 3: Takster (B)Resume`: the first label of a punkt, right against its title. */
const labelAgainst =
  /^(?:Punkt\s)?\d{1,3}[.:]\s.{3,200}[\p{Ll}\d)](?=(?:Referat|Resum[eé]|Beslutning|Sagsfremstilling|Indstilling|Baggrund|Sagsresum[eé])$)/u
/** So many of them show an export that lost the blanks after its labels. */
const fewestGlued = 3

/** `… og Ea Sø.1. Kajen`: the first of the list whose second begins the next numbered row. */
function opensList(rows: readonly Row[], { at: place }: Row, at: number): boolean {
  const number = Number.parseInt(rows[place]?.text.slice(at) ?? '', 10)
  const isDotted = ({ numbering }: Row) => numbering?.style === 'dot'
  const isFirst = (row: Row) => isDotted(row) && row.numbering?.value === 1
  const after = rows.slice(place + 1, place + 1 + reach).find(isDotted)
  return number === 1 && after?.numbering?.value === 2 && after.apart && !rows.slice(0, place).some(isFirst)
}
const reach = 30

/** `17. Eventuelt den 05.02.201312. Godkendelse`: digits against the number of a heading, which alone may be cut in more than one way. */
const afterDigits = /^\d{1,3}\.\s.*\d{2}\.\s\p{Lu}/u
/** How far above it the list may begin that such a row ends. */
const listReach = 80

/** Where the first heading begins that was set against the last row of its contents list: it is printed above, in that list. */
function headingAgain(rows: readonly Row[], { at, text }: Row): number | null {
  if (!afterDigits.test(text)) return null
  const first = rows
    .slice(Math.max(0, at - listReach), at)
    .find((row) => numbered.test(row.text) && row.text.length < text.length && text.endsWith(row.text))
  return first ? text.length - first.text.length : null
}

/**
 * Parts lines where a numbered heading was set against the end of the text before it: against a label, against the word for
 * the contents list, where a list begins with it, or where the heading stands elsewhere on a line of its own. Other rows come back as they are.
 */
export function partSetAgainst(rows: readonly Row[]): readonly Row[] {
  const glued = gathered(fitting(rows, gluedLabel), (row) => {
    const word = gluedLabel.exec(row.text)?.[0]
    return word !== undefined && labelOf(word) !== null ? [[row.at, word.length] as const] : none
  })
  const behind = gathered(rows, (row) => {
    const title = row.numbering ? labelAgainst.exec(row.text)?.[0] : undefined
    return title === undefined ? none : [[row.at, title.length] as const]
  })
  const labels = new Map([...(glued.length >= fewestGlued ? glued : none), ...(behind.length > 1 ? behind : none)])
  const found = new Map(
    gathered(rows, (row) => {
      if (!mayBeAgainst(row)) return none
      const match = behindWord.exec(row.text) ?? againstContents.exec(row.text) ?? setAgainst.exec(row.text)
      const start = match ? match.index + match[0].length : headingAgain(rows, row)
      return start === null ? none : [[row.at, start] as const]
    }),
  )
  for (const [at, length] of labels) found.set(at, length)
  if (found.size === 0) return rows
  const printed = new Set(rows.filter(({ text }) => numbered.test(text)).map(({ text }) => text))
  const isParted = (row: Row, at: number) => {
    const before = row.text.slice(0, at)
    return (
      labels.has(row.at) ||
      againstContents.test(row.text) ||
      (behindWord.test(row.text) && rows[row.at + 1]?.numbering?.value === 2) ||
      opensList(rows, row, at) ||
      labelOf(before) !== null ||
      printed.has(row.text.slice(at))
    )
  }
  return rows
    .flatMap((row): Row[] => {
      const at = found.get(row.at)
      if (at === undefined || !isParted(row, at)) return [row]
      const rest = { column: row.column + at, text: row.text.slice(at), inside: true, apart: true }
      return [rowOf({ ...row, text: row.text.slice(0, at) }), rowOf({ ...row, ...rest })]
    })
    .map(placed)
}
