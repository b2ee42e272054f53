import type { Document } from '../../src/model/meeting.ts'
import { textsOf } from '../../src/validate/walk.ts'
import { testCpr } from '../danish/cpr/numbers.ts'
import type { Random } from '../danish/cpr/random.ts'
import type { Edits, Json } from './base.ts'

/** A way to spoil a document: the values to set, and where the rule of this code must object; `null` where it cannot be done. */
export interface Mutation {
  readonly edits: Edits
  readonly at: string
}
type Mutate = (document: Document, random: Random) => Mutation | null

const set = (at: string, value: Json): Mutation => ({ edits: { [at]: value }, at })
const pointersOf = (document: Document, ending: RegExp) =>
  textsOf(document)
    .map(({ pointer }) => pointer)
    .filter((pointer) => ending.test(pointer))
const oneOf = <T>(list: readonly T[], random: Random) => (list.length === 0 ? null : random.pick(list))
const punkterOf = (document: Document) =>
  document.meetings.flatMap((meeting, m) =>
    meeting.punkter.map((punkt, p) => ({ meeting, punkt, p, pointer: `/meetings/${m}/punkter/${p}` })),
  )
const sectionsOf = (document: Document) =>
  punkterOf(document).flatMap(({ punkt, pointer }) =>
    punkt.sections.map((section, i) => ({
      punkt,
      section,
      punktPointer: pointer,
      pointer: `${pointer}/sections/${i}`,
    })),
  )
const modern = (document: Document) => document.orthography === 'modern'

/** Puts a sentence into a text of the minutes. */
const say =
  (sentence: (random: Random) => string, fits: (document: Document) => boolean = () => true): Mutate =>
  (document, random) => {
    const one = oneOf(
      sectionsOf(document).filter(({ section }) => section.kind !== 'bilag'),
      random,
    )
    return one && fits(document) ? set(`${one.pointer}/text`, sentence(random)) : null
  }

export const mutations: Readonly<Record<string, readonly Mutate[]>> = {
  'validate/schema': [
    (document, random) => {
      const at = `/${random.pick(Object.keys(document).filter((key) => key !== 'schemaVersion'))}`
      return set(at, 'remove')
    },
    (_, random) => set(`/${random.pick(['pages', 'source/bytes', 'orthography', 'meetings'])}`, { no: true }),
    () => set('/invented', 1),
  ],
  'validate/unknown-version': [(_, random) => set('/schemaVersion', 2 + random.below(9))],
  'validate/punkt-number-twice': [
    (document, random) => {
      const one = oneOf(
        punkterOf(document).filter(({ p, punkt }) => p > 0 && /^\d+$/.test(punkt.number ?? '')),
        random,
      )
      const before = one?.meeting.punkter[0]?.number
      return one && before && /^\d+$/.test(before) ? set(`${one.pointer}/number`, before) : null
    },
  ],
  'validate/punkt-number-gap': [
    (document, random) => {
      const one = oneOf(
        punkterOf(document).filter(({ p, punkt }) => p > 0 && /^\d+$/.test(punkt.number ?? '')),
        random,
      )
      const before = one?.meeting.punkter[one.p - 1]?.number ?? ''
      return one && /^\d+$/.test(before)
        ? set(`${one.pointer}/number`, `${Number(before) + 2 + random.below(40)}`)
        : null
    },
  ],
  'validate/title-in-text': [
    (document, random) => {
      const one = oneOf(
        punkterOf(document).filter(({ punkt }) => punkt.sections.length > 0 && /\p{L}/u.test(punkt.title)),
        random,
      )
      if (one === null) return null
      return set(`${one.pointer}/sections/0/text`, `${one.punkt.title}\n${one.punkt.sections[0]?.text ?? ''}`)
    },
  ],
  'validate/text-twice': [
    (document, random) => {
      const one = oneOf(
        punkterOf(document).filter(({ punkt }) => punkt.sections.length > 1),
        random,
      )
      const text = 'Det blev besluttet at udsætte sagen, til der foreligger et bedre grundlag.'
      if (one === null) return null
      const [from, to] = [`${one.pointer}/sections/0/text`, `${one.pointer}/sections/1/text`]
      return { edits: { [from]: text, [to]: text }, at: to }
    },
  ],
  'validate/attachment-missing': [say(() => 'Forslaget er vist i bilag 37.')],
  'validate/weekday': [say(() => 'Mødet søndag den 14. marts 2018 er flyttet.')],
  'validate/damage-left': [say(() => 'RÃ¥det vedtog det.'), say(() => 'Man s\ufffdger om støtte.')],
  'validate/cpr': [
    say((random) => `Ansøger med CPR-nr. ${testCpr(random, random.chance(0.5)).replace(/^.{6}/, '$&-')}.`),
    (document, random) => {
      const at = oneOf(pointersOf(document, /\/(?:title|name|location|heading|message|path)$/), random)
      return at === null ? null : set(at, '150345-6123')
    },
  ],
  'validate/phone': [say(() => 'Ring på tlf. 87 12 34 56.', modern)],
  'validate/private-email': [say(() => 'Skriv til bente@gmail.com.', modern)],
  'validate/private-address': [say(() => 'Hun bor på Vestergade 12, 2. tv.', modern)],
  'validate/health': [say(() => 'Bente Holm er sygemeldt.', modern)],
  'validate/closed-with-text': [
    (document, random) => {
      const one = oneOf(
        sectionsOf(document).filter(
          ({ pointer, section }) => pointer.endsWith('/sections/0') && /^\p{L}{3}/u.test(section.text),
        ),
        random,
      )
      if (one === null) return null
      return {
        edits: { [`${one.punktPointer}/closed`]: true, [`${one.pointer}/text`]: 'Bygningen sælges.' },
        at: one.pointer,
      }
    },
  ],
  'validate/no-such-date': [
    (document, random) => {
      const i = document.meetings.findIndex(({ date }) => date !== null)
      return i < 0
        ? null
        : set(`/meetings/${i}/date`, random.pick(['2018-02-30', '2019-13-01', '0218-03-04', '2020-00-10']))
    },
  ],
  'validate/no-such-time': [
    (document, random) => {
      const i = document.meetings.findIndex(({ startTime }) => startTime !== null)
      return i < 0 ? null : set(`/meetings/${i}/startTime`, random.pick(['25:00', '10:75', '24:30']))
    },
  ],
  'validate/time-backwards': [
    (document) => {
      const i = document.meetings.findIndex(({ startTime, evidence }) => startTime !== null && evidence.startTime)
      if (i < 0) return null
      const at = `/meetings/${i}/endTime`
      return { edits: { [`/meetings/${i}/startTime`]: '11:00', [at]: '10:59' }, at }
    },
  ],
  'validate/no-punkter': [
    (document) => {
      const i = document.meetings.findIndex(({ cancelled }) => !cancelled)
      return i < 0 ? null : set(`/meetings/${i}/punkter`, [])
    },
  ],
  'validate/present-and-absent': [
    (document) => {
      const i = document.meetings.findIndex(({ participants }) => participants.some(({ note }) => note === null))
      const person = document.meetings[i]?.participants.find(({ note }) => note === null)
      return person ? { edits: { [`/meetings/${i}/absent`]: [{ ...person }] }, at: `/meetings/${i}/absent/0` } : null
    },
  ],
  'validate/evidence': [
    (document, random) => {
      const i = random.below(document.meetings.length)
      const fact = oneOf(Object.keys(document.meetings[i]?.evidence ?? {}), random)
      return fact === null
        ? null
        : { edits: { [`/meetings/${i}/evidence/${fact}`]: 'remove' }, at: `/meetings/${i}/${fact}` }
    },
  ],
  'validate/id-twice': [
    (document) => (document.meetings.length < 2 ? null : set('/meetings/1/id', document.meetings[0]?.id ?? '')),
  ],
  'validate/attached-to-nothing': [
    (document, random) => {
      const i = random.below(document.meetings.length)
      const at = `/meetings/${i}/attachedTo`
      return { edits: { [at]: { meeting: 'no-such', punkt: null } }, at: `${at}/meeting` }
    },
  ],
  'validate/place-nowhere': [
    (document, random) => {
      const one = oneOf(sectionsOf(document), random)
      return one && { edits: { [`${one.pointer}/span/to/line`]: 99_999 }, at: `${one.pointer}/span` }
    },
    (document, random) => {
      const i = random.below(document.meetings.length)
      return { edits: { [`/meetings/${i}/span/from/page`]: 999 }, at: `/meetings/${i}/span` }
    },
  ],
  'validate/outside-parent': [
    (document, random) => {
      const one = oneOf(
        punkterOf(document).filter(({ punkt }) => punkt.span.length === 1 && punkt.sections.length > 0),
        random,
      )
      const from = one?.meeting.span.from
      if (!one || !from || one.punkt.span[0]?.from.line === from.line) return null
      return set(`${one.pointer}/sections/0/span`, { from: { ...from }, to: { ...from } })
    },
  ],
  'validate/line-twice': [
    (document, random) => {
      const one = oneOf(document.furniture, random)
      return one && { edits: { '/furniture/-': { ...one } }, at: `/furniture/${document.furniture.length}` }
    },
  ],
  'validate/lines-unaccounted': [
    (document, random) => {
      // Lines put in on an earlier page would lie within the meeting that goes on over it.
      const last = document.pages.length - 1
      return set(`/pages/${last}/lineCount`, (document.pages[last]?.lineCount ?? 0) + 12 + random.below(30))
    },
  ],
  'validate/unassigned-text': [
    (document) => {
      const place = { page: 1, line: 1 }
      const at = `/unassigned/${document.unassigned.length}`
      return { edits: { '/unassigned/-': { span: { from: place, to: place }, text: 'Afskrift' } }, at }
    },
  ],
  'validate/repair-does-not-replay': [
    (document) => {
      const repair = { page: 1, line: 1, start: 0, before: 'a', after: 'a', rule: 'none', confidence: 1 }
      return { edits: { '/repairs/-': repair }, at: `/repairs/${document.repairs.length}` }
    },
  ],
  'validate/low-confidence': [
    (document, random) => set(`/pages/${random.below(document.pages.length)}/confidence`, random.below(75) / 100),
  ],
  'validate/conversion-error': [
    (document) => {
      const error = { code: 'read/broken-page', severity: 'error', message: '', page: 1, line: null }
      return { edits: { '/diagnostics/-': error }, at: `/diagnostics/${document.diagnostics.length}` }
    },
  ],
  'validate/page-numbers': [(document) => set('/source/pageCount', document.pages.length + 1)],
  'validate/absolute-path': [(_, random) => set('/source/path', random.pick(['/srv/a.pdf', 'C:\\a.pdf', '~/a.pdf']))],
  'validate/decision-in-agenda': [
    (document, random) => {
      const one = oneOf(
        punkterOf(document).filter(({ punkt }) => punkt.decision !== null),
        random,
      )
      if (one === null) return null
      const meeting = one.pointer.replace(/\/punkter.*/, '')
      return { edits: { [`${meeting}/documentType`]: 'dagsorden' }, at: `${one.pointer}/decision` }
    },
  ],
  'validate/votes': [
    (document, random) => {
      const one = oneOf(punkterOf(document), random)
      const votes = { for: 1, against: 2, abstained: null, forNames: ['A', 'B'], againstNames: [] }
      const decision = { text: 'Vedtaget.', outcome: 'approved', unanimous: true, votes }
      return one && { edits: { [`${one.pointer}/decision`]: decision }, at: `${one.pointer}/decision/unanimous` }
    },
  ],
}
