import { fieldOf } from '../danish/fields.ts'
import { gathered } from '../danish/gathered.ts'
import type { CutMeeting, CutPunkt, CutSection, Piece } from '../model/cut.ts'
import type { Person } from '../model/meeting.ts'
import { peopleOf, personOnLine } from './people.ts'
import { awayUnderLabel, peopleIn } from './people-lists.ts'
import { oneLine, runningText } from './text.ts'
import { fullNames } from './told-presence.ts'
import { sectionsOfAll } from './walk.ts'

/** Titles of the punkt in which a meeting says who is there: what is said of absence there holds for the whole meeting. */
const openingTitle =
  /^(?:fravær|afbud|fremmøde|mødets åbning|åbning|velkomst|konstatering|(?:godkendelse af )?(?:mødets )?dagsorde?n|beslutninger om dagsorden|bemærkninger til dagsorden|godkendelse af tilstedeværelse|navneopråb|mødeinformation|mødedeltagere|deltagere)/iu

/** The punkter of a meeting that open it. */
export const openingOf = ({ punkter }: CutMeeting): readonly CutPunkt[] =>
  punkter.slice(0, 2).filter(({ title }) => openingTitle.test(oneLine(title)))

const isAbsence = ({ kind, heading }: CutSection) => kind === 'fravær' && heading !== null

/** The running text of what is said under a punkt, but for its lists of the absent. */
const textOfPunkt = (punkt: CutPunkt) =>
  sectionsOfAll([punkt])
    .filter((section) => !isAbsence(section))
    .map(({ body }) => runningText(body))
    .join('\n\n')

/** What is said in the punkter that open a meeting. */
export const openingTexts = (opening: readonly CutPunkt[]) =>
  opening.flatMap((punkt) => [textOfPunkt(punkt), ...onlyNames(punkt).map((names) => `Fraværende: ${names}`)])

/** Those under a label of absence in an opening punkt, one a line. */
export const openingAbsent = (opening: readonly CutPunkt[]) =>
  sectionsOfAll(opening)
    .filter(isAbsence)
    .flatMap(({ body }) => awayUnderLabel(body))
    .filter(({ note }) => !awayInPart.test(note ?? ''))

/** `til kl. 18.40 i punkt 2`, `fra kl. 21`: away for a part, and there for the rest. */
const awayInPart = /^(?:til|fra|indtil) (?:kl|klokken)(?!\p{L})/u

/** `Deltagere: Ida Holm, Bo Ry` in the text of an opening punkt; also its people on the lines below, one on each. */
export const openingLists = (opening: readonly CutPunkt[]) =>
  opening
    .flatMap(({ parts }) => parts.flatMap(({ sections }) => sections.map(({ body }) => body)))
    .flatMap((body) =>
      body.flatMap((at, i) => {
        const field = at.text.length <= longestList ? fieldOf(at.text) : null
        if (field?.kind !== 'present') return []
        if (field.alone) return at.text.trim().endsWith(':') ? onLinesUnder(body.slice(i + 1)) : []
        return peopleIn({ ...field, at, values: [{ ...at, text: at.text.slice(field.valueAt) }] })
      }),
    )
const longestList = 1000

/** `1. Ida Holm (A)` / `2. Bo Ry`: the persons that lines begin with, up to one that is none. */
function onLinesUnder(lines: readonly Piece[]): Person[] {
  const people: Person[] = []
  for (const { text } of lines) {
    if (text.trim() === '') continue
    const person = personOnLine(text.trim().replace(numberBefore, ''))
    if (person === null) break
    people.push(person)
  }
  return people
}
const numberBefore = /^\d{1,3}[.)]\s+/u

/** What stands under a punkt `Fraværende` and is nothing but names. */
function onlyNames(punkt: CutPunkt): string[] {
  if (!/^(?:fravær|afbud)/iu.test(oneLine(punkt.title))) return []
  const texts = gathered(punkt.parts, ({ sections }) => sections.map(({ body }) => runningText(body)))
  return texts.filter((text) => fullNames(text).length > 0 && fullNames(text).length === peopleOf(text).length)
}
