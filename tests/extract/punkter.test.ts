import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import type { CutPunkt } from '../../src/model/cut.ts'
import type { Punkt } from '../../src/model/meeting.ts'
import { cutOf, meeting, part, punkt, section } from './pieces.ts'

const head = 'Byrådet\n27. august 2025 kl. 16\nRådhuset, sal 1'

/** A punkt read inside a meeting of `Byrådet` on 27 August 2025, and the codes noted. */
function read(one: CutPunkt, top = head): Punkt & { readonly codes: readonly string[] } {
  const codes: string[] = []
  const [found] = extract(cutOf(meeting(top, [one])), (code) => void codes.push(code))
  const [first] = found?.punkter ?? []
  if (!first) throw new Error('a cut of one punkt gives one punkt')
  return { ...first, codes }
}
const titled = (title: string) => read(punkt('1', title, part('agenda', `1. ${title}`)))
const minutes = (...sections: Parameters<typeof part>[2][]) =>
  read(punkt('1', 'Havnen', part('minutes', '1. Havnen', ...sections)))
const agenda = (...sections: Parameters<typeof part>[2][]) =>
  read(punkt('1', 'Havnen', part('agenda', '1. Havnen', ...sections)))

describe('titles', () => {
  test.each([
    ['BU - Lukket punkt', { title: 'BU - Lukket punkt', closed: true }],
    ['ØU - Lukket sag: Salg af grund', { title: 'ØU - Lukket sag: Salg af grund', closed: true }],
    ['Råstoffer i Holme                  8-55-1-13-97', { title: 'Råstoffer i Holme', caseNumbers: ['8-55-1-13-97'] }],
    ['Godkendelse af referat                    Side 3', { title: 'Godkendelse af referat' }],
    ['Orientering fra havnen (5 min)', { title: 'Orientering fra havnen', durationMinutes: 5 }],
    ['Takster (30 min.) - beslutning', { title: 'Takster', durationMinutes: 30, category: 'beslutning' }],
    ['Orientering fra havnen\n(10 min.)', { title: 'Orientering fra havnen', durationMinutes: 10 }],
    ['Skolehaven v/Ella – 10 min.', { title: 'Skolehaven v/Ella', durationMinutes: 10, responsible: 'Ella' }],
    ['Nyt fra molen (v/ formanden)', { title: 'Nyt fra molen (v/ formanden)', responsible: null }],
    ['Nyt fra molen (10 min - slut kl. 18.45)', { title: 'Nyt fra molen', durationMinutes: 10, endTime: '18:45' }],
    ['Nyt fra molen (kl. 18.30 - 18.45)', { title: 'Nyt fra molen', startTime: '18:30', endTime: '18:45' }],
    ['Nyt fra molen (forslag fra 2019)', { title: 'Nyt fra molen (forslag fra 2019)', startTime: null, endTime: null }],
    ['Molens regler. /Beslutning.', { title: 'Molens regler', category: 'beslutning' }],
    ['Molens regler /Orientering og drøftelse', { title: 'Molens regler', category: 'orientering og drøftelse' }],
    ['Molens regler                              D', { title: 'Molens regler', category: 'drøftelse' }],
    ['Køb af molen (FOR LUKKEDE DØRE)', { title: 'Køb af molen', closed: true }],
    ['10 minMolens tilstand', { title: 'Molens tilstand', durationMinutes: 10 }],
    ['Svar på forslag om Havnens\nPerles fremtid', { title: 'Svar på forslag om Havnens Perles fremtid' }],
    [
      'Opfølgning på møde med Psykiatri- og Socialud-\nvalget',
      { title: 'Opfølgning på møde med Psykiatri- og Socialudvalget' },
    ],
    ['Godkendelse af dagsorden (B)', { title: 'Godkendelse af dagsorden', category: 'beslutning' }],
    ['Ny kulturaftale (14.00-15.00) #', { title: 'Ny kulturaftale', startTime: '14:00', endTime: '15:00' }],
    ['(O) Meddelelser fra formanden', { title: 'Meddelelser fra formanden', category: 'orientering' }],
    ['(O/B) Nyt fra udvalgene', { title: 'Nyt fra udvalgene', category: 'orientering' }],
    ['Siden sidst (O)', { title: 'Siden sidst', category: 'orientering' }],
    ['Boliger, Skema B (C)', { title: 'Boliger, Skema B', category: null }],
    ['Spørgsmål fra Ib Dal (O)', { title: 'Spørgsmål fra Ib Dal (O)', category: null }],
    ['Lukket: Køb af landbrugsejendom', { title: 'Køb af landbrugsejendom', closed: true }],
    ['Lukket - Salg af grund', { title: 'Salg af grund', closed: true }],
    ['Salg af grund (Lukket)', { title: 'Salg af grund', closed: true }],
    ['Lukket punkt: udbud', { title: 'Lukket punkt: udbud', closed: true }],
    ['BR 242/07. Forslag om åbne koncerter', { title: 'Forslag om åbne koncerter', caseNumbers: ['BR 242/07'] }],
    ['Principper for lejrskoler - til beslutning', { title: 'Principper for lejrskoler', category: 'beslutning' }],
    ['Ansøgning om støtte (drøftelse)', { title: 'Ansøgning om støtte', category: 'drøftelse' }],
    ['Skolens vej til læring', { title: 'Skolens vej til læring', category: null }],
    ['Forslag sendt til høring', { title: 'Forslag sendt til høring', category: null }],
    ['Godkendelse af dagsorden ( )', { title: 'Godkendelse af dagsorden' }],
    ['BR 124/2000 Vision for broen', { title: 'Vision for broen', caseNumbers: ['BR 124/2000'] }],
    ['3. økonomirapport', { title: '3. økonomirapport' }],
    ['2. behandling af budget 2020-23', { title: '2. behandling af budget 2020-23' }],
    ['Cykeloprydning og -parkering:', { title: 'Cykeloprydning og -parkering' }],
  ])('%j', (title, expected) => expect(titled(title)).toMatchObject(expected))
})

describe('who takes a punkt, named after its title', () => {
  const people = `${head}\nDeltagere: Ella Krog (EK), Bo Ry, Ida\nAfbud: Tor Haak`
  test.each([
    ['Skolehaven (Ella)', { title: 'Skolehaven (Ella)', responsible: 'Ella' }],
    ['Skolehaven v. Ella', { title: 'Skolehaven v. Ella', responsible: 'Ella' }],
    ['Skolehaven v. Havnen', { title: 'Skolehaven v. Havnen', responsible: null }],
    ['Skolehaven – 5 min (alle)', { title: 'Skolehaven (alle)', durationMinutes: 5, responsible: 'alle' }],
    ['Skolehaven (Ella og Bo Ry)', { title: 'Skolehaven (Ella og Bo Ry)', responsible: 'Ella og Bo Ry' }],
    ['Skolehaven - Ida/Bo', { title: 'Skolehaven - Ida/Bo', responsible: 'Ida/Bo' }],
    [
      'Skolehaven (Tor, Ida) (10 min.)',
      { title: 'Skolehaven (Tor, Ida)', responsible: 'Tor, Ida', durationMinutes: 10 },
    ],
    ['Skolehaven (EK)', { title: 'Skolehaven (EK)', responsible: 'EK' }],
    ['SKOLEHAVEN (30 MIN) - ELLA', { title: 'SKOLEHAVEN - ELLA', responsible: 'ELLA', durationMinutes: 30 }],
    ['Skolehaven (Rita)', { title: 'Skolehaven (Rita)', responsible: null }],
    ['Spørgsmål fra Ella Krog (SF)', { title: 'Spørgsmål fra Ella Krog (SF)', responsible: null }],
    ['Valg af referent - Bo Ry', { title: 'Valg af referent - Bo Ry', responsible: null }],
  ])('%j', (title, expected) =>
    expect(read(punkt('1', title, part('agenda', `1. ${title}`)), people)).toMatchObject(expected),
  )
})

describe('what an agenda states', () => {
  test('labels as sections', () => {
    const found = agenda(
      section('formål', 'Baggrund/formål', 'Udvalget drøfter havnen.'),
      section('andet', 'Metode', 'Mundtlig drøftelse, hvorefter der skal konkluderes på\nsagen'),
      section('andet', 'Ansvarlig', 'Teknik og Miljø/Eva Holm'),
      section('andet', 'Tid', '14.30 – 14.33 (3 min.)'),
    )
    expect(found).toMatchObject({
      startTime: '14:30',
      endTime: '14:33',
      durationMinutes: 3,
      responsible: 'Teknik og Miljø/Eva Holm',
      method: 'Mundtlig drøftelse, hvorefter der skal konkluderes på sagen',
    })
  })
  test('how a punkt is gone about is not the group it stands in', () => {
    const found = agenda(section('andet', 'Metode', 'Orientering'))
    expect(found).toMatchObject({ method: 'Orientering', category: null })
  })
  test('labels in the text', () => {
    const found = agenda(section('andet', null, 'Ansvarlig: Liv Gro Holm\n\nTid: 19.50–19.52 (2 min.)'))
    expect(found).toMatchObject({
      startTime: '19:50',
      endTime: '19:52',
      durationMinutes: 2,
      responsible: 'Liv Gro Holm',
    })
  })
  test('a clock alone on its line, and what the point is there for', () => {
    expect(agenda(section('andet', null, '18.30-18.35\n\nBeslut\n\nGodkendt'))).toMatchObject({
      startTime: '18:30',
      endTime: '18:35',
      category: 'beslutning',
    })
  })
  test('the meeting’s information says when', () => {
    const found = read(
      punkt('2', 'Havnen', part('agenda', 'Punkt 2: Havnen')),
      `${head}\nInformation: Pkt. 1 kl. 10.00-10.15 Bo Lind\nPkt. 2 kl. 10.15-10.30 Ea Ry`,
    )
    expect(found).toMatchObject({ startTime: '10:15', endTime: '10:30' })
  })
  test('time the paper expects', () => {
    expect(
      agenda(section('andet', null, 'Dato for mødet og forventet tidsforbrug: 04.09.2023 — 10 minutter'))
        .durationMinutes,
    ).toBe(10)
  })
})

describe('decisions', () => {
  test.each([
    ['Beslutning', 'Godkendt.', 'Godkendt.', 'approved'],
    ['Byrådets beslutning', 'Tiltrådt.', 'Tiltrådt.', 'approved'],
    ['Beslutning Byrådet den 27-08-2025', 'Udsat.', 'Udsat.', 'postponed'],
    ['Byrådet, den 27. august 2025', 'Drøftet.', 'Drøftet.', 'discussed'],
    ['Beslutning', '', null, undefined],
    ['BYRÅDETS BESLUTNING', 'Tomt indhold', null, undefined],
    ['Beslutning for Punkt 1: Opsamling fra mødet 4. november 2022', 'Godkendt.', 'Godkendt.', 'approved'],
  ])('under "%s": %s', (heading, text, said, outcome) => {
    const { decision } = minutes(section('beslutning', heading, text))
    expect([decision?.text ?? null, decision?.outcome]).toEqual([said, outcome])
  })
  test('of other boards and days are told apart', () => {
    const found = minutes(
      section('beslutning', 'Teknik- og Miljøudvalget, 10. juni 2025, pkt. 65', 'Anbefales.'),
      section('beslutning', 'Beslutning i Økonomiudvalget den 27-08-2025', 'Indstilles godkendt.'),
      section('beslutning', 'Beslutning', 'Godkendt.'),
    )
    expect(found.decision?.text).toBe('Godkendt.')
    expect(found.earlierDecisions).toEqual([
      { body: 'Teknik- og Miljøudvalget', date: '2025-06-10', text: 'Anbefales.' },
      { body: 'Økonomiudvalget', date: '2025-08-27', text: 'Indstilles godkendt.' },
    ])
  })
  test('what another day summed up decides nothing today', () => {
    const before = section('opsamling', 'Opsamling fra mødet 1. august 2025', 'Punktet blev ikke nået og udsættes.')
    const today = (said: string) => section('opsamling', 'Opsamling fra mødet 27. august 2025', said)
    const found = minutes(before, today('Ea Ry viste kort.'))
    expect([found.decision, found.earlierDecisions.length]).toEqual([null, 1])
    expect(minutes(before, today('Forslaget blev drøftet.')).decision?.outcome).toBe('discussed')
  })
  test('who was away may stand between the label of a decision and its text', () => {
    const found = minutes(
      section('beslutning', 'Beslutninger Skoleudvalget den 01-08-2025'),
      section('fravær', 'Ikke til stede', 'Ib Dal'),
      section('beslutning', null, 'Indstillingen anbefales ikke.'),
      section('beslutning', 'Beslutninger Byrådet 2022-2025 den 27-08-2025'),
      section('fravær', 'Ikke til stede', 'Ea Ry'),
      section('beslutning', null, 'Sagen oversendes til budgetforhandlingerne.'),
    )
    expect(found.earlierDecisions).toEqual([
      { body: 'Skoleudvalget', date: '2025-08-01', text: 'Indstillingen anbefales ikke.' },
    ])
    expect(found.decision).toMatchObject({ outcome: 'referred', text: 'Sagen oversendes til budgetforhandlingerne.' })
    expect(found.absent.map(({ name }) => name)).toEqual(['Ea Ry'])
  })
  test('an agenda holds only earlier ones', () => {
    const found = agenda(section('beslutning', 'Beslutning i Økonomiudvalget den 12-08-2025', 'Godkendt.'))
    expect([found.decision, found.earlierDecisions.length]).toEqual([null, 1])
  })
  test('a list of earlier ones', () => {
    const found = agenda(
      section(
        'tidligere-beslutning',
        'Tidligere beslutninger',
        '- Byrådet d. 18. februar 2020: "Havnen i 2020"\n- Økonomiudvalget den 5. december 2012 Punkt 3',
      ),
    )
    expect(found.earlierDecisions.map(({ body, date }) => [body, date])).toEqual([
      ['Byrådet', '2020-02-18'],
      ['Økonomiudvalget', '2012-12-05'],
    ])
    expect(agenda(section('tidligere-beslutning', 'Tidligere behandling', 'Ingen.')).earlierDecisions).toEqual([])
    const cells = 'Mødedato\n\nÅbent punkt\n\nHavneudvalget\n\n06-11-2018\n\n1'
    expect(agenda(section('tidligere-beslutning', 'Behandling', cells)).earlierDecisions).toEqual([])
  })
  test('minutes without a label, from the first sentence that decides', () => {
    const { decision } = minutes(
      section(
        'andet',
        null,
        'Sagen blev gennemgået af Ib Dal.\n\nIndstillingen kunne ikke tiltrædes, da der mangler penge.\n\nDer kommer en ny sag.',
      ),
    )
    expect(decision).toMatchObject({
      outcome: 'rejected',
      text: 'Indstillingen kunne ikke tiltrædes, da der mangler penge.\n\nDer kommer en ny sag.',
    })
  })
  test('minutes that count both sides, and no verb says what came of it', () => {
    const { decision } = minutes(
      section('andet', null, 'Vi snakkede om bådene. 3 stemte for at leje ud og 2 imod, så det gør vi. Bo skriver.'),
    )
    expect(decision).toMatchObject({ outcome: null, votes: { for: 3, against: 2 } })
    expect(decision?.text).toMatch(/^3 stemte/)
    expect(minutes(section('andet', null, 'Vi snakkede om bådene. 3 er for store.')).decision).toBeNull()
  })
  test('minutes that decide nothing', () => {
    expect(minutes(section('andet', null, 'Ib Dal orienterede om havnen.')).decision).toBeNull()
  })
  test('below the proposal, without a blank line', () => {
    const { decision } = minutes(
      section(
        'indstilling',
        'Det foreslås',
        '1. at hallen åbnes\n(Stillet af Ib Dal)\nIndstillingen blev forkastet med 39 stemmer imod 5.\nFor stemte: Ø.\nImod stemte: A, B og V.',
      ),
    )
    expect(decision).toMatchObject({
      outcome: 'rejected',
      votes: { for: 5, against: 39, forNames: ['Ø'], againstNames: ['A', 'B', 'V'] },
    })
  })
  test('what is recommended is no decision', () => {
    expect(
      minutes(section('indstilling', 'Indstilling', 'Chefen indstiller, at\n\nA) Planen godkendes.')).decision,
    ).toBeNull()
  })
  test('who was away is no part of it', () => {
    expect(minutes(section('beslutning', 'Beslutning', 'Fraværende:\nGodkendt.')).decision?.text).toBe('Godkendt.')
    expect(
      minutes(
        section('beslutning', 'Beslutning', 'Drøftet.\n\nFraværende: Ib Dal (V) - Ea Ry (V) mødte som stedfortræder.'),
      ).decision?.text,
    ).toBe('Drøftet.')
  })
  test('one that stands twice counts once and is noted', () => {
    const found = minutes(
      section('beslutning', 'Beslutning', 'Godkendt.'),
      section('beslutning', 'Beslutning', 'Godkendt.'),
    )
    expect([found.decision?.text, found.codes]).toEqual(['Godkendt.', ['extract/repeated-text']])
  })
  test('recommendations decided differently: no one outcome, and a diagnostic', () => {
    const found = minutes(section('beslutning', 'Beslutning', 'Ad 1. Godkendt.\nAd 2. Forkastet.'))
    expect([found.decision?.outcome, found.codes]).toEqual([null, ['extract/outcome-mixed']])
  })
})

describe('follow-ups', () => {
  test.each([
    [
      'Der mangler tal for havnen. FAS følger op.',
      [{ text: 'Der mangler tal for havnen. FAS følger op.', responsible: 'FAS', due: null }],
    ],
    [
      'Ea Ry kontakter havnefogeden inden den 1. maj 2026.',
      [{ text: 'Ea Ry kontakter havnefogeden inden den 1. maj 2026.', responsible: 'Ea Ry', due: '2026-05-01' }],
    ],
    [
      'Sekretariatet undersøger prisen til næste møde.',
      [{ text: 'Sekretariatet undersøger prisen til næste møde.', responsible: 'Sekretariatet', due: 'næste møde' }],
    ],
    ['Taget skal males. Ansvarlig: HR', [{ text: 'Taget skal males. Ansvarlig: HR', responsible: 'HR', due: null }]],
    [
      'Taget skal males. Aktion: HR underretter lejeren.',
      [{ text: 'Taget skal males. Aktion: HR underretter lejeren.', responsible: 'HR', due: null }],
    ],
    [
      'Bo Lund påtog sig at låne en stige.',
      [{ text: 'Bo Lund påtog sig at låne en stige.', responsible: 'Bo Lund', due: null }],
    ],
    ['Man påtog sig at låne en stige. Det lovede at blive koldt.', []],
    ['Det følger op på sidste møde.', []],
  ])('%s', (text, expected) => expect(minutes(section('andet', null, text)).actions).toEqual(expected))
  test('who presents an agenda point follows nothing up', () => {
    expect(agenda(section('andet', null, 'Ansvarlig: Liv Holm')).actions).toEqual([])
  })
  test('verbs of every day are believed of who was there', () => {
    const top = `${head}\nDeltagere: Ulrik Bach, Lis Gram (LG)`
    const said = (text: string) =>
      read(punkt('1', 'Jul', part('minutes', '1. Jul', section('andet', null, text))), top).actions
    expect(said('Ulrik retter til og lægger på hjemmesiden inden 1. januar 2014.')).toMatchObject([
      { responsible: 'Ulrik', due: '2014-01-01' },
    ])
    expect(said('Bestyrelsen bakker op. LG står for gløgg.')).toMatchObject([{ responsible: 'LG', due: null }])
    expect(said('Lis skal bestille nye lys inden 3. juni 2014.')).toMatchObject([
      { responsible: 'Lis', due: '2014-06-03' },
    ])
    expect(said('Der købes nye lys (Ulrik, frist 3. juni 2014).')).toMatchObject([
      { responsible: 'Ulrik', due: '2014-06-03' },
    ])
    expect(said('Eleverne skal hente lys. Lis skal være på skolen.')).toEqual([])
    expect(said('Bo køber lys. Eleverne finder billigere frugt. Vejret retter sig.')).toEqual([])
  })
  test('a day without a year is due as printed', () => {
    expect(
      minutes(section('andet', null, 'Kim sender det til administrationen senest den 15. maj.')).actions,
    ).toMatchObject([{ responsible: 'Kim', due: '15. maj' }])
  })
})

test('a meeting inside another names that one and its punkt', () => {
  const outer = meeting(head, [punkt('1', 'Dagsorden'), punkt('2', 'Referat')])
  const inner = {
    ...meeting('Byrådet\n13. august 2025', [punkt('1', 'Dagsorden')]),
    attachedTo: { meeting: 0, punkt: 1 },
  }
  const [first, second] = extract(cutOf(outer, inner), () => {})
  expect(second?.attachedTo).toEqual({ meeting: first?.id, punkt: '2' })
  expect([first?.id, second?.id]).toEqual(['byraadet-2025-08-27-1', 'byraadet-2025-08-13-1'])
})

describe('names alone under a heading', () => {
  const top = `${head}\nAfbud: Eva Lind (A), Bo Ager (C)`
  const under = (names: string) =>
    read(
      punkt(
        '1',
        'Molen',
        part('minutes', '1. Molen', section('andet', null, names), section('beslutning', 'Beslutning', 'Godkendt.')),
      ),
      top,
    ).absent.map(({ name }) => name)
  test('are those the head says are away', () => {
    expect(under('Bo Ager (C), Eva Lind (A)')).toEqual(['Bo Ager', 'Eva Lind'])
  })
  test('are others where the head does not say so', () => {
    expect(under('Bo Ager (C), Ida Dal (A)')).toEqual([])
  })
})

test('a label of two lines names the board and the day of what stands under its second line', () => {
  const label = (text: string, number: string, said: string) => [
    section('beslutning', text),
    section('beslutning', number, said),
  ]
  const sections = [
    ...label('Havneudvalgets møde 22. november 2005', 'Punkt 1', 'Udsat.'),
    ...label('Byrådets møde 28. november 2005', 'Punkt 1', 'Godkendt.'),
  ]
  const [found] = extract(
    cutOf(meeting('Byrådet\n28. november 2005', [punkt('1', 'Molen', part('minutes', '1. Molen', ...sections))])),
    () => {},
  )
  expect(found?.punkter[0]?.decision).toMatchObject({ text: 'Godkendt.', outcome: 'approved' })
  expect(found?.punkter[0]?.earlierDecisions).toEqual([{ body: 'Havneudvalget', date: '2005-11-22', text: 'Udsat.' }])
})
