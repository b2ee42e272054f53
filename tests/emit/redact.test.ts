import { describe, expect, test } from 'vitest'
import { redact } from '../../src/emit/redact.ts'
import { Document } from '../../src/model/meeting.ts'
import { privateKinds } from '../../src/model/options.ts'
import { look } from '../../src/validate/check.ts'
import { defaultSettings } from '../../src/validate/settings.ts'
import { textsOf } from '../../src/validate/walk.ts'
import { seeded } from '../danish/cpr/random.ts'
import { cprTexts } from '../danish/cpr/texts.ts'
import { base, type Edits, edit } from '../validate/base.ts'

const documentOf = (edits: Edits) => Document.parse(edit(base(), edits))
const section = '/meetings/0/punkter/2/sections/0/text'
const { line, page } = documentOf({}).repairs[0] ?? { line: 0, page: 0 }
const repair = (start: number, before: string, after: string) => ({
  ...{ page, line, start, before, after, rule: 'known-word', confidence: 0.9 },
})

const told = documentOf({
  '/source/path': 'klage 150345-6123.pdf',
  [section]:
    'Bente Holm, CPR 150345 6123, bor på Vestergade 12, 2. tv. Tlf. 20 12 34 56, bente@gmail.com. Også 160346-6124.',
  '/meetings/0/punkter/2/title': 'Klage fra 150345-6123',
  '/meetings/0/absent/0/note': 'mobil 20123456',
  '/repairs': [
    repair(0, 'Foraeldre', 'Forældre'),
    repair(17, 'l5O345', '150345'),
    repair(30, 'b0r', 'bor'),
    repair(40, 'bente.gmail.com', 'bente@gmail.com'),
  ],
  '/diagnostics': [
    { code: 'segment/no-meeting', severity: 'warning', message: 'Found "CPR 150345 6123".', page: 1, line: 1 },
  ],
})

describe('redact', () => {
  const cleared = redact(told, privateKinds)
  test('the same value is the same placeholder, in every field', () => {
    const [meeting] = cleared.meetings
    expect(cleared.source.path).toBe('klage [CPR-1].pdf')
    expect(meeting?.punkter[2]?.sections[0]?.text).toBe(
      'Bente Holm, CPR [CPR-1], bor på [ADDRESS-1] Tlf. [PHONE-1], [EMAIL-1]. Også [CPR-2].',
    )
    expect(meeting?.punkter[2]?.title).toBe('Klage fra [CPR-1]')
    expect(meeting?.absent[0]?.note).toBe('mobil [PHONE-1]')
    expect(cleared.diagnostics[0]?.message).toBe('Found "CPR [CPR-1]".')
  })
  test('a repair of what was removed keeps its place and gives nothing back; the others stay', () => {
    expect(cleared.repairs.map(({ before, after }) => [before, after])).toEqual([
      ['Foraeldre', 'Forældre'],
      ['[CPR-1]', '[CPR-1]'],
      ['b0r', 'bor'],
      ['[EMAIL-1]', '[EMAIL-1]'],
    ])
    expect(cleared.repairs.map(({ start }) => start)).toEqual(told.repairs.map(({ start }) => start))
  })
  test('what was removed where is recorded, and each kind that was looked for', () => {
    const records = cleared.diagnostics.filter(({ code }) => code.startsWith('emit/redacted-'))
    expect(records.filter(({ page: at }) => at === null).map(({ message }) => message)).toEqual([
      'The document was cleared of civil registration numbers; removals: 6.',
      'Removed [CPR-1] from /source/path.',
      'The document was cleared of e-mail addresses; removals: 2.',
      'The document was cleared of telephone numbers; removals: 2.',
      'The document was cleared of addresses of homes; removals: 1.',
      'The document was cleared of words of people’s health; removals: 0.',
    ])
    expect(records.find(({ message }) => message.includes('[CPR-2]'))).toMatchObject({ page: 2, line: 2 })
  })
  test('it fits the schema, and validation finds nothing of the kinds left', () => {
    expect(Document.parse(cleared)).toEqual(cleared)
    const codes = [...look(cleared, 'a.json', defaultSettings, null)].map(({ code }) => code)
    expect(codes.filter((code) => /cpr|phone|email|address|redaction|ledger|repair/.test(code))).toEqual([])
    for (const digits of ['150345', '6123', '20123456', '20 12', 'gmail', 'Vestergade'])
      expect(JSON.stringify(cleared)).not.toContain(digits)
  })
  test('a number is known however it is parted, where nothing says what it is', () => {
    const twice = documentOf({
      [section]: 'Bente Holm, CPR 150345-6124, har klaget.',
      '/meetings/0/punkter/2/title': 'Bilag 1503456124 og sag 15 03 45 6124, ikke 11503456124',
    })
    const [meeting] = redact(twice, ['cpr']).meetings
    expect(meeting?.punkter[2]?.title).toBe('Bilag [CPR-1] og sag [CPR-1], ikke 11503456124')
  })
  test('one kind alone is removed; none removes nothing', () => {
    expect(JSON.stringify(redact(told, ['phone']))).toContain('150345 6123')
    expect(redact(told, [])).toBe(told)
  })
  test('500 generated texts in any field: no number is left', () => {
    const random = seeded(11)
    const clean = documentOf({})
    const places = textsOf(clean)
      .map(({ pointer }) => pointer)
      .filter((pointer) => /\/(?:text|title|location|name|heading)$/.test(pointer))
    const left: string[] = []
    for (const { text, numbers } of cprTexts(random, 1000)) {
      if (numbers.length === 0) continue
      const document = documentOf({
        [random.pick(places)]: text,
        '/diagnostics': [{ code: 'x', severity: 'info', message: `Found “${text}”.`, page: 1, line: 1 }],
      })
      const whole = JSON.stringify(redact(document, ['cpr']))
      left.push(...numbers.filter((number) => whole.includes(JSON.stringify(number).slice(1, -1))))
    }
    expect(left.length).toBeLessThanOrEqual(5) // the detector's recall, measured elsewhere
  })
})
