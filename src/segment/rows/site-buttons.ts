import { matchesOf } from '../../danish/matches.ts'
import { headingKey, keyOf } from './titles.ts'

/** `fold dette punkt ind Resume`: what a site's button says before the label beside it. */
const buttonBefore = /^(?:fold dette punkt (?:ind|ud)|vis dette punkt|skjul dette punkt)\s+(?=\p{Lu})/iu

/** `1. MeddelelserKlik her for at folde ud og læse mere om Meddelelser`: what a screen reader is told of the button beside a heading. */
const buttonAfter =
  /(?:klik (?:her )?(?:for at|og)|tryk (?:her )?for at|læs mere(?: om)?|vis (?:mere|detaljer|punktet)|se mere(?: om)?|fold (?:punktet )?(?:ud|ind)|åbn punktet|udvid)(?!\p{L})/giu
/** `MeddelelserÅbn/luk punkt`, `Udsigt til havnen Vis/skjul`: a button set right behind a heading. */
const buttonAtEnd = /(?<=\S)\s?(?:åbn|vis|udvid|fold ud)\s?\/\s?(?:luk|skjul|fold ind)(?:\s(?:punkt|sag)(?:et|en)?)?$/iu
/** `Dato: |`, `Mødelokale 2 |`: the edge of a cell, at the end of a line that has no other. */
const edgeAtEnd = /^[^|]{2,200}\S(?<edge>\s\|)$/u
const longestLine = 600
/** One of these stands in every such line. */
const mayHold = /lik |ryk |mere|[Ff]old |etaljer|unkt|dvid|\/|\|$/

/** The stretch of a line between the words of a site's buttons, `null` where there are none; the words after it count as such only where they say the heading again. */
export function betweenButtons(text: string): { readonly from: number; readonly to: number } | null {
  if (text.length > longestLine || !mayHold.test(text)) return null
  const end = edgeAtEnd.test(text) ? text.length - 2 : (buttonAtEnd.exec(text)?.index ?? text.length)
  if (end < text.length) return { from: 0, to: end }
  const from = buttonBefore.exec(text)?.[0].length ?? 0
  for (const { index, 0: button } of matchesOf(buttonAfter, text)) {
    const key = index > from ? headingKey(text.slice(from, index)) : ''
    if (key !== '' && keyOf(text.slice(index + button.length)).endsWith(key))
      return { from, to: text.slice(0, index).trimEnd().length }
  }
  return from > 0 ? { from, to: text.length } : null
}
