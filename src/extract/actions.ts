import { findDates } from '../danish/dates.ts'
import {
  agreedBefore,
  doerBefore,
  doneBy,
  dueLine,
  followUp,
  nextMeeting,
  nobody,
  responsibleLine,
  taskOf,
} from '../danish/follow-ups.ts'
import { gathered } from '../danish/gathered.ts'
import { sentences } from '../danish/sentences.ts'
import type { Person, Punkt } from '../model/meeting.ts'
import type { ReadPunkt, ReadSection } from './reading.ts'

type Action = Punkt['actions'][number]

const mentions =
  /følger|tilbage|undersøger|afklarer|kontakter|udarbejder|indhenter|sørger|svarer|kontakt|es.{0,82}\(|fremsender|rundsender|indkalder|udsender|kvalificerer|forbereder|bringer|sender|kigger|arbejder|fat|laver|skriver|bestiller|ansøger|(?:å|aa)t[ao]g|lovede|nsvarlig|pfølgning|ktion|andling|ovholder|dføres/

const mayBeTask =
  /retter|står for|lægger|køber|finder|aftaler|inviterer|taler med|ringer|skriver|spørger|booker|printer|planlægger|opdaterer|rykker|samler|medbringer|oploader|informerer|koordinerer|skal /

/** When something is due: a full date as `YYYY-MM-DD`, anything else as printed. */
function dueIn(text: string): string | null {
  const match = dueLine.exec(text) ?? nextMeeting.exec(text)
  const due = match?.groups?.['due']?.trim()
  if (!match || due === undefined) return null
  const from = match.index + match[0].indexOf(due)
  return findDates(text.slice(from, from + 60)).find(({ start }) => start <= 4)?.iso ?? due
}

/** Whether every one of `Ulrik og Lis` is somebody of the meeting: by name, given name, or the initials beside the name. */
function areKnown(who: string, people: readonly Person[]): boolean {
  return who
    .split(/,? og |, |\//u)
    .every((one) =>
      people.some(
        ({ name, note }) => name === one || name.startsWith(`${one} `) || (note ?? '').split(/[\s,]+/u).includes(one),
      ),
    )
}

/** A sentence that only says who follows up is understood with the sentence before it. */
const isBare = (sentence: string) => sentence.split(' ').length <= 4

function inText(text: string, people: readonly Person[]): Action[] {
  if (!mentions.test(text) && !mayBeTask.test(text)) return []
  const list = sentences(text)
  return gathered(list, ({ text: printed }, i): Action[] => {
    const sentence = printed.replace(agreedBefore, '')
    const line = responsibleLine.exec(sentence)
    const task = taskOf.exec(sentence)
    const isTask = task !== null && areKnown(task.groups?.['who'] ?? '', people)
    const named = doneBy.exec(sentence)
    const isNamed = named !== null && areKnown(named.groups?.['who'] ?? '', people)
    const match = line ?? followUp.exec(sentence) ?? (isTask ? task : null) ?? (isNamed ? named : null)
    const said = match?.groups?.['who']?.trim() ?? ''
    const who = line ? ((followUp.exec(said) ?? doerBefore.exec(said))?.groups?.['who'] ?? said) : said
    if (!who || nobody.test(who.split(' ')[0] ?? '')) return []
    const before = list[i - 1]?.text
    const after = list[i + 1]?.text ?? ''
    const whole = (line || isBare(sentence)) && before !== undefined ? `${before} ${printed}` : printed
    return [
      {
        text: whole,
        responsible: who,
        due: dueIn(whole) ?? (/^(?:frist|deadline)/i.test(after) ? dueIn(after) : null),
      },
    ]
  })
}

/** `Beslutning: Vi søger igen.` / `Ansvarlig: Ida og Bo` / `Frist: 1. maj`: labels behind what was decided say who is to do it, and when. */
function labelled(sections: readonly ReadSection[]): Action[] {
  const said = sections.findIndex(({ kind, heading, text }) => decides.has(kind) && heading !== null && text !== '')
  const decided = said < 0 ? sections.findIndex((section, i) => isTask(section, sections[i + 1])) : said
  const after = decided < 0 ? [] : sections.slice(decided + 1)
  if (after.some(({ kind }) => kind === 'sagsfremstilling')) return []
  return gathered(after, ({ heading, paper, body }): Action[] => {
    if (paper !== 'minutes' || !heading || !whoLabel.test(heading.text)) return []
    const lines = body.map(({ text }) => text.trim()).filter((line) => line !== '')
    const [who = ''] = lines
    const due = lines.find((line, i) => i > 0 && dueLabel.test(line)) ?? ''
    return who === '' || who.length > longestWho
      ? []
      : [{ text: sections[decided]?.text ?? '', responsible: who.replace(/\.$/u, ''), due: dueIn(due) }]
  })
}
/** `Taget males i juni.` under no label, right over `Ansvarlig: Ida` / `Frist: 1. maj`: who only presents a punkt has no day for it. */
const isTask = ({ heading, paper, text }: ReadSection, next: ReadSection | undefined) =>
  heading === null &&
  paper === 'minutes' &&
  text !== '' &&
  whoLabel.test(next?.heading?.text ?? '') &&
  next?.body.some((piece) => dueLabel.test(piece.text.trim())) === true
const decides: ReadonlySet<string> = new Set(['beslutning', 'referat', 'opsamling'])
const whoLabel = /^(?:ansvarlige?|ansv\.?|tovholder)$/iu
const dueLabel = /^(?:frist|deadline)\s?:/iu
const longestWho = 80

/** The follow-ups that the minutes of a punkt name. In an agenda `Ansvarlig:` says who presents the point, so only minutes are read. */
export function actionsOf(punkt: ReadPunkt, people: readonly Person[]): Action[] {
  const told = punkt.sections
    .filter(({ kind, paper }) => (paper === 'minutes' ? saysWhatWasDone.has(kind) : kind === 'beslutning'))
    .flatMap(({ text }) => inText(text, people))
  const isTold = (who: string | null) =>
    told.some(({ responsible }) => responsible === who || who?.startsWith(`${responsible} `))
  return [...told, ...labelled(punkt.sections).filter(({ responsible }) => !isTold(responsible))]
}
const saysWhatWasDone: ReadonlySet<string> = new Set(['andet', 'beslutning', 'referat', 'opsamling', 'proces'])
