import { decisionLabelOf } from '../danish/decision-labels.ts'
import { fieldOf } from '../danish/fields.ts'
import { gathered } from '../danish/gathered.ts'
import { labelOf } from '../danish/headings.ts'
import { matchesOf } from '../danish/matches.ts'
import { paperWordOf } from '../danish/papers.ts'

/** How far before its colon a label may begin. */
const reach = 100
const capital = /(?<=^|\s)\p{Lu}/gu
/** The end of a sentence: no label goes on over it, where the full stop of `1. maj` or `J. nr.` is none. */
const sentenceEnd = /(?<!\d|(?<!\p{L})\p{L}{1,3})[.!?]\s|:/gu

const decisionWord = /^(?:Beslutning|BESLUTNING)/u

/** Lines that stand in the midst of a page without breaks and have a wording of their own, each with an example. */
export const flatLines: readonly { readonly example: string; readonly pattern: RegExp }[] = [
  {
    example: 'Mødet hævet kl. 17.40',
    pattern: /(?<=^|\s)Mødet (?:blev )?(?:hævet|slut|sluttet|afsluttet|sluttede)\s(?:kl\.?\s)?\d{1,2}[.:]\d\d/gu,
  },
  {
    example: 'Mødet afholdtes i Langby',
    pattern: /(?<=^|\s)(?=Mødet (?:blev )?(?:afholdtes|afholdt|holdt|begyndte|startede|fandt sted)(?!\p{L}))/gu,
  },
  {
    example: 'Referat',
    /** Over the list: `… i Klubhuset Referat 1. Formalia` */
    pattern: /(?<=^|\S\s)(?:Referat|REFERAT|Dagsorden|DAGSORDEN)(?=\s1[.:)]\s\p{Lu}|$)/gu,
  },
  {
    example: 'Afholdt onsdag den 5. april 2017 kl. 10-15',
    pattern: /(?<=^|\s)(?=Afholdt (?:\p{L}{2,5}dag )?(?:den|d\.) \d)/gu,
  },
  {
    example: 'Tilstedeværende medlemmer af Rådet',
    pattern:
      /(?<=^|\s)(?:(?:Tilstedeværende|Fremmødte) (?:medlemmer|observatører|gæster)(?: (?:af|fra|i) \p{L}{3,24})?|Fra sekretariatet|(?<=\) |\p{Ll} )Afbud)(?=$|\s\p{Lu}\p{Ll}{1,20}\s\p{Lu})/gu,
  },
  { example: 'Side 1 af 4', pattern: /(?<=^|\s)Side \d{1,3}(?: af \d{1,3}|\.(?=\sMøde\p{Ll}+:))(?=\s\p{Lu}|$)/gu },
  { example: 'Dagsorden Beslutning', pattern: /(?<=^|\s)Dagsorden (?:Beslutning|Referat)(?=\s|$)/gu },
  {
    example: 'Indholdsfortegnelse',
    pattern:
      /(?<=^|\s)(?:Indholdsfortegnelse|INDHOLDSFORTEGNELSE|Sagsoversigt|Punkter til dagsorden|(?:Fortegnelse over|FORTEGNELSE OVER) (?:punkterne|PUNKTERNE)):?(?=\s|$)/gu,
  },
  {
    example: 'Indholdsfortegnelse Sag Tekst Sidenr.',
    pattern:
      /(?<=(?:Indholdsfortegnelse|Sagsoversigt|Punkter til dagsorden):?\s)(?:(?:Side|Sidenr\.?|Sidetal|Sag|Pkt\.?|Tekst)(?:\s|$)){1,4}/gu,
  },
  {
    example: 'Uddrag fra byrådsmødet den 4. maj 1922 - side 3',
    pattern:
      /(?<=^|\s)Uddrag (?:fra|af) \p{L}{0,24}mødet (?:den|d\.) \d{1,2}\. \p{L}{3,9} \d{4}(?: [-–] side \d{1,4})?/gu,
  },
  {
    example: 'Indholdsfortegnelse 1) Byrådsmødet den 4. maj 1922 2) Byrådsmødet den 18. maj 1922',
    pattern:
      /(?<=^|Indholdsfortegnelse )(?:\d{1,2}\) \p{L}{0,24}mødet (?:den|d\.) \d{1,2}\. \p{L}{3,9} \d{4}(?:\s|$))+/gu,
  },
  {
    example: 'Klik her for at åbne den oprindelige kilde',
    pattern: /(?<=^|\s)Klik her for at åbne den oprindelige kilde(?: Til første side(?: \([^()]{3,24}\))?)?/gu,
  },
  { example: 'Dette dokument er fra', pattern: /(?<=^|\s)Dette dokument er fra(?: Side \d{1,3} af \d{1,3})?$/gu },
  {
    example: 'Byrådet Mødedato 4. oktober 2010 Mødelokale Rådssalen',
    pattern:
      /(?<=\s)(?=(?:Mødedato|Mødetidspunkt|Mødetid|Mødested|Mødelokale|Starttidspunkt|Sluttidspunkt)\s(?:(?!Side\s)\p{Lu}\p{Ll}|\d|kl))/gu,
  },
  {
    example: 'Møde Mødelokale Rådssalen Fraværende Ole Holm V',
    pattern: /(?<=\s(?:Mødelokale|Mødested)\s[^.:]{3,60}\s)(?=Fraværende\s\p{Lu}\p{Ll}+\s\p{Lu})/gu,
  },
  { example: 'Åbne sager 4 Lukkede sager 5', pattern: /(?<=^|\s)Åbne sager \d{1,3} Lukkede sager \d{1,3}(?=\s|$)/gu },
  {
    example: 'i Rådssalen REFERAT Skriftlige spørgsmål',
    pattern: /(?<=\p{Ll}[.)]?\s)(?:REFERAT|DAGSORDEN|BESLUTNINGSPROTOKOL)(?=\s(?:\p{Lu}\p{Ll}|\d)|$)/gu,
  },
  {
    example: 'Nye lamper 09/4471 Teknisk Udvalg indstiller',
    pattern: /(?<=\p{L}\s)\d\d\/\d{3,6}(?=\s\p{Lu}[^.:;]{3,90}\sindstiller)/gu,
  },
  { example: 'Pkt. Tekst', pattern: /(?<=^|\s)Pkt\. Tekst(?=\s|$)/gu },
  { example: 'Pkt. Tekst Side', pattern: /(?<=Pkt\. Tekst\s)Side(?=\s|$)/gu },
  {
    example: 'BESLUTNING I BYRÅDET DEN 26.05.2015',
    pattern:
      /(?<=^|\s)(?:Beslutning(?:er)?|BESLUTNING(?:ER)?)\s[\p{L} ,&-]{3,70}\s(?:den|DEN)\s\d{1,2}[-.]\d{1,2}[-.]\d{4}(?=\s|$)/gu,
  },
  {
    example: 'Beslutning Kultur- og Havneudvalget den 8. april 2014',
    pattern:
      /(?<=^|\s)(?:Beslutning(?:er)?|BESLUTNING(?:ER)?)\s(?:i\s)?\p{Lu}[\p{L} ,&-]{3,70}\sden\s\d{1,2}\.\s?(?:\d{1,2}\.\s?|\p{Ll}{3,9}\s)\d{4}:?(?=\s|$)/gu,
  },
  {
    example: 'RESUMÉ',
    pattern:
      /(?<=^|\s)(?:RESUM[EÉ]|SAGSFREMSTILLING|INDSTILLING|BAGGRUND|ØKONOMI|BILAG|BESLUTNING)(?=$|\s(?!(?:I|FRA|DEN)\s)[\p{Lu}\d])/gu,
  },
  {
    example: 'Havneudvalget Ordinært møde Dato 8. april 2014 Tid 14:00 Sted Havnehuset',
    pattern:
      /(?<=\s)(?=Dato \d{1,2}\.?[\s-]?(?:\p{Ll}{3,9}|\d{1,2})[\s.-]?\d{4}\s)|(?<=\s)(?=Tid \d{1,2}[.:]\d\d\s)|(?<=\sTid \d\d[.:]\d\d\s)(?=Sted \p{Lu})/gu,
  },
  {
    example: 'ÅBEN DEL',
    pattern: /(?<=^|\s)(?:ÅBEN|LUKKET) DEL(?=\s\d|$)/gu,
  },
  { example: 'Åben - Tilbud fra banken', pattern: /(?<=^|\s)(?=(?:Åben|Lukket) - \p{Lu})/gu },
  {
    example: 'Følgende sager behandles:',
    pattern: /(?<=^|\s)(?:Bemærkninger )?Følgende sager (?:blev )?behandle(?:s|t|de[s]?):/gu,
  },
  { example: 'Åben sag', pattern: /(?<=^|\s)(?:Åben|Lukket) sag(?=\s\p{Lu}|$)/gu },
  {
    example: 'KULBSN / 08/4410 ÅBEN SAG',
    pattern: /(?<=^|\s)\p{Lu}{3,8}\s\/\s\d\d\/\d{1,6}\s(?:ÅBEN|LUKKET)\sSAG(?=\s|$)/gu,
  },
  { example: 'Åbent punkt Sag nr. 4', pattern: /(?<=^|\s)(?:Åbent|Lukket) punkt(?=\sSag\snr)/gu },
  {
    example: 'Sagsnr.: 10/6120',
    pattern:
      /(?<=^|\s)(?:J\.?\s?nr|Sags?nr|Sagsid|Dok\.?nr|Journalnr)\.?\s?:\s?[\dA-Z][\p{L}\d./-]{3,24}(?:\s(?:J\.?\s?nr|Sags?nr|Sagsid|Dok\.?nr)\.?\s?:\s?[\dA-Z][\p{L}\d./-]{3,24})*/gu,
  },
  {
    example: 'Forvaltningen indstiller, at taksten hæves',
    pattern: /(?<=^|[^\d][.!?]\s)\p{Lu}[^.:;,]{2,70}\s(?:indstiller|foreslår|anbefaler)[,:]?(?=\s(?:[Aa]t\s|[-•]\s))/gu,
  },
  { example: '- at huset selv finder resten', pattern: /(?<=^|\s)(?=[-•–]\s[Aa]t\s)/gu },
]

/** Words that are labels though no colon follows them and no sentence ends before them. */
const sureWords =
  /(?<=\s)(?:Sagsfremstilling|Resum[eé]|Sammendrag|Beslutningstema|Indstilling|Beslutning)(?=\s[\p{Lu}\d"”»–-])/gu
const fewestSure = 3
/** Up to four words after the end of a sentence, before a capital: `… bilag. Økonomi Der er …` */
const afterSentence = /(?<=[^\d][.!?]\s)\p{Lu}\p{L}+(?:,?\s[\p{L}-]+){0,3}?(?=\s(?!(?:I|FRA|DEN)\s)[\p{Lu}\d"”»])/gu

/** Where a page without line breaks is to be broken for the labels it holds: before each, and behind those that stand alone. */
export function labelCuts(text: string, isBare: boolean): ReadonlySet<number> {
  const cuts = new Set<number>()
  const around = (from: number, to: number) => {
    cuts.add(from)
    cuts.add(to)
  }
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    const found = labelBefore(text, colon)
    if (found?.alone) around(found.from, colon + 1)
    else if (found) cuts.add(found.from)
  }
  for (const { pattern } of flatLines)
    for (const match of matchesOf(pattern, text)) around(match.index, match.index + match[0].length)
  for (const match of matchesOf(afterSentence, text))
    if (labelOf(match[0])?.valueAt === match[0].length) around(match.index, match.index + match[0].length)
  for (const match of isBare ? matchesOf(sureWords, text) : []) around(match.index, match.index + match[0].length)
  for (const end of namesEnds(
    text,
    [...cuts].sort((a, b) => a - b),
  ))
    cuts.add(end)
  return cuts
}

/** Whether a source without line breaks prints its labels bare, as words before a capital. */
export const printsBareLabels = (texts: readonly string[]): boolean =>
  texts.reduce((sum, text) => sum + matchesOf(sureWords, text).length, 0) >= fewestSure

/** `Fraværende: Ida Holm, Bo Ry Sagen blev udsat.`: where the names of the absent end and a sentence begins, with a capital as they do. */
function namesEnds(text: string, cuts: readonly number[]): number[] {
  let cut = 0
  return gathered(matchesOf(absent, text), (label) => {
    const from = label.index + label[0].length
    let [before, names]: [number | null, number] = [null, 0]
    while ((cuts[cut] ?? Infinity) < from) cut += 1
    const limit = Math.min(from + farthestName, cuts[cut] ?? Infinity)
    for (const word of matchesOf(/\S+/gu, text.slice(from, limit))) {
      if (/^\p{Lu}/u.test(word[0])) {
        before = from + word.index
        names += 1
        if (/\p{L}{2}\.$/u.test(word[0])) return []
      } else if (!/^(?:og|samt)$/u.test(word[0])) return before !== null && names > 2 ? [before] : []
    }
    return []
  })
}
const absent = /(?<=^|\s)(?:Ikke til stede|Fraværende|Afbud(?: fra)?):\s/gu
const farthestName = 300

/** The label that ends at a colon: the longest that is one. `alone`: its value stands on a line of its own. */
function labelBefore(text: string, colon: number): { readonly from: number; readonly alone: boolean } | null {
  const start = Math.max(0, colon - reach)
  const near = text.slice(start, colon)
  const from = matchesOf(sentenceEnd, near).reduce((end, match) => Math.max(end, match.index + match[0].length), 0)
  const starts = matchesOf(capital, near).filter(({ index }) => index >= from)
  const decides = starts.find(({ index }) => decisionWord.test(near.slice(index)))
  const away = starts.findLast(({ index }) => fieldOf(`${near.slice(index)}:`)?.kind === 'absent')
  for (const match of away ? [away] : decides ? [decides] : starts) {
    const label = near.slice(match.index)
    const line = `${label}:`
    if (fieldOf(line)?.alone) return { from: start + match.index, alone: false }
    if (labelOf(line)?.length === label.trimEnd().length || decisionLabelOf(line) || paperWordOf(line))
      return { from: start + match.index, alone: true }
  }
  return null
}
