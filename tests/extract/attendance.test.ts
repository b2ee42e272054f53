import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import type { Meeting } from '../../src/model/meeting.ts'
import { cutOf, meeting, part, punkt, section } from './pieces.ts'

function read(head: string, tail = '', ...punkter: ReturnType<typeof punkt>[]): Meeting {
  const [found] = extract(cutOf(meeting(head, punkter, tail)), () => {})
  if (!found) throw new Error('a cut of one meeting gives one meeting')
  return found
}
const names = (people: readonly { readonly name: string }[]) => people.map(({ name }) => name)
const minutes = (number: string, title: string, ...sections: Parameters<typeof part>[2][]) =>
  punkt(number, title, part('minutes', `${number}. ${title}`, ...sections))

describe('who was away, told behind the list of who was there', () => {
  test.each([
    ['Til stede: Ida, Ea og Jan. Bo havde meldt afbud.', ['Ida', 'Ea', 'Jan'], ['Bo']],
    [
      'Til stede: Ida Holm, Ea Toft og Jan Lund. Bo Ry og Eva Dal var fraværende.',
      ['Ida Holm', 'Ea Toft', 'Jan Lund'],
      ['Bo Ry', 'Eva Dal'],
    ],
    ['Fraværende:\nForældrevalgte: Afbud fra Bo Ry.\nElever: Eva Dal, Jan Lund.', [], ['Bo Ry', 'Eva Dal', 'Jan Lund']],
    ['Til stede: Ida Holm (IH), Ea Toft (ET). Mødet blev holdt i klubhuset.', ['Ida Holm', 'Ea Toft'], []],
  ])('%s', (line, there, away) => {
    const { participants, absent } = read(`Bestyrelsesmøde 3. maj 2016\n\n${line}`)
    expect([names(participants), names(absent)]).toEqual([there, away])
  })
  test('offices in a column of their own, with blank lines between', () => {
    const { participants, absent } = read(
      'Bestyrelsesmøde 3. maj 2016\n\nDeltagere:     Ida Holm       Formand/best.medlem      Engvej 4\n\nJan Lund       Kasserer      Søvangen\n\nAfbud:     Bo Ry       Suppleant      Engvej 2\n\nEva Dal       Suppleant for kasserer',
    )
    expect([names(participants), names(absent)]).toEqual([
      ['Ida Holm', 'Jan Lund'],
      ['Bo Ry', 'Eva Dal'],
    ])
    expect(participants.map(({ role }) => role)).toEqual(['Formand/best.medlem', 'Kasserer'])
  })
})

describe('those present', () => {
  test.each([
    [
      'groups with a number',
      'DELTAGERE\nAfd. 1: Hanne Skov, Bo Holm\nAfd. 2: Ali Hassan\nKontoret: Jan Møller',
      ['Hanne Skov', 'Bo Holm', 'Ali Hassan', 'Jan Møller'],
    ],
    [
      'the first names of two who have a part',
      'Til stede: Alma Ry, Noah Holm, Alma-Lise Sø\nMødeleder: Alma\nReferent: Noah',
      ['Alma Ry', 'Noah Holm', 'Alma-Lise Sø'],
    ],
    [
      'all came, and who they are',
      'Hele bestyrelsen var mødt. Ida Holm, Bo Ry og Ea Toft.',
      ['Ida Holm', 'Bo Ry', 'Ea Toft'],
    ],
    ['a first name that two have', 'Til stede: Bo Ry, Bo Holm\nReferent: Bo', ['Bo Ry', 'Bo Holm', 'Bo']],
    [
      'a comma text over lines',
      'Mødedeltagere Birgit Holm, Bo Dal, Ib\nLund Larsen, Søren Ry',
      ['Birgit Holm', 'Bo Dal', 'Ib Lund Larsen', 'Søren Ry'],
    ],
    [
      'a list with roles',
      'Tilstede\nLone Dal (A) - formand\nGrete Ry (A) - næstformand\nBirte Holm (F)',
      ['Lone Dal', 'Grete Ry', 'Birte Holm'],
    ],
    [
      'two columns',
      'Medlemmer\nLone Dal (A)     Grete Ry (V)\nBirte Holm (F)     Bo Sø (C)',
      ['Lone Dal', 'Grete Ry', 'Birte Holm', 'Bo Sø'],
    ],
    [
      'names that no label announces, below the labels of the head',
      'Dato: 8. maj 2009\nLokale: 120, Engby Rådhus\n\nSøren Vang, formand\nLene Farsø (A)\nOle Holt',
      ['Søren Vang', 'Lene Farsø', 'Ole Holt'],
    ],
    ['a label with where', 'Til stede ved mødet: Ida Holm, Bo Ry', ['Ida Holm', 'Bo Ry']],
    ['the same, and a verb', 'Deltagere i mødet var: Ida Holm, Bo Ry', ['Ida Holm', 'Bo Ry']],
    [
      'one on a line, with what each is',
      'Til stede:\nEva Lind, formand, udpeget af Byrådet\nBo Ager, Spejderne\nIda Dal, ansat i Havnen (referent)',
      ['Eva Lind', 'Bo Ager', 'Ida Dal'],
    ],
    [
      'a group without a colon, and a sentence under the list',
      'Til stede: Bestyrelsesmedlemmer Eva, Bo, Ib\nDesværre var suppleant Ida forhindret.',
      ['Eva', 'Bo', 'Ib'],
    ],
    [
      'a label without its colon, and the absent behind it',
      'Tilstede Ida, Bo S., Bo L., Ea. Afbud fra Kim',
      ['Ida', 'Bo S.', 'Bo L.', 'Ea'],
    ],
    ['a label and its value in a bracket', '(Tilstede: Ida, Bo og Ea)', ['Ida', 'Bo', 'Ea']],
    ['those of a board', 'Til stede fra bestyrelsen: Ida Holm (IH), Bo Ry (BR)\nFremmødte: 120', ['Ida Holm', 'Bo Ry']],
    [
      'the groups of a meeting, one on a line',
      'Deltagere\n\nBestyrelsen: Ida Holm, Bo Ry og Ea Toft\nAdministrationen: Per Lund',
      ['Ida Holm', 'Bo Ry', 'Ea Toft', 'Per Lund'],
    ],
    [
      'a board by its people, without a label over it',
      'Udvalget: Teknik og Miljø\nBestyrelsen: Ida Holm, Bo Ry og Ea Toft',
      ['Ida Holm', 'Bo Ry', 'Ea Toft'],
    ],
    ['a summons', 'Indkaldelse\n\nHans Stad\nSøren Krog', ['Hans Stad', 'Søren Krog']],
    [
      'an empty name between commas',
      'Deltagere:\n\nSusanne Lund, Marie Tind, , Mette Storm',
      ['Susanne Lund', 'Marie Tind', 'Mette Storm'],
    ],
    [
      'a deputy in the member’s line',
      'Medlemmer\nFormand Erik Nør (A)\nBirgit Lim (A), Suppleant for Bo Mose (A)',
      ['Erik Nør', 'Birgit Lim'],
    ],
    ['counts only', 'Fremmødte: Der var repræsenteret 11 af foreningens 81 ejere, heraf 2 ved fuldmagt', []],
    ['the whole council', 'Tilstede var: Hele Sogneraadet.', []],
    ['under some points only', 'Information: Ib Dal og Ea Ry deltager under punkt 3 og 4.', ['Ib Dal', 'Ea Ry']],
    [
      'labels on one line',
      'Deltagere: Jette, Kim, Ali og Birthe. Afbud: Søren. Referent: Ali',
      ['Jette', 'Kim', 'Ali', 'Birthe'],
    ],
    [
      'a sentence',
      'Til stede var Peter Ols, Hanne Dam og Svend Erik Ly. Carl Vest var forhindret.',
      ['Peter Ols', 'Hanne Dam', 'Svend Erik Ly'],
    ],
    [
      'a sentence that ends so',
      'Anna Holm, Bo Dal og Ib Ry var mødt. Ea Sø havde meldt afbud.',
      ['Anna Holm', 'Bo Dal', 'Ib Ry'],
    ],
    ['a substitute', 'Fraværende med lovligt forfald: Knud Ulv (V). For ham mødte Tage Bro (V).', ['Tage Bro']],
    ['one who came late', 'Jens Bro (A) mødte kl. 17.10', ['Jens Bro']],
    [
      'late, in the list of the absent',
      'Deltagere: Mie Ry, Bo Lund\nFraværende: Poul Vind, Ida Krog (kom kl. 17.45)',
      ['Mie Ry', 'Bo Lund', 'Ida Krog'],
    ],
    [
      'a table with crosses',
      'Medlemmer          Til stede    Afbud\nGrethe Munk           x\nInger Fly                          x\nSognepræst Lars Ege   x',
      ['Grethe Munk', 'Lars Ege'],
    ],
    ['a substitute by name', 'Til stede: Ida Holm, Bo Ry og suppleant Per Lund', ['Ida Holm', 'Bo Ry', 'Per Lund']],
    [
      'a table under its label',
      'Deltagere\nNavn\tFunktion\nGrethe Munk\tFormand\nInger Fly\tMedlem',
      ['Grethe Munk', 'Inger Fly'],
    ],
    [
      'a party behind a comma, a line each',
      'Deltagere:\n\nEli Lars, (A)\nKen Kær, (V)\nLene Lund, (Ø)',
      ['Eli Lars', 'Ken Kær', 'Lene Lund'],
    ],
    [
      'groups with labels',
      'Til stede:\nForældrevalgte: Nette Sø, Bo Høj.\nSkolerepræsentanter: Lene Fog,\nErling Grøn.\nReferent: Bo Høj',
      ['Nette Sø', 'Bo Høj', 'Lene Fog', 'Erling Grøn'],
    ],
    ['a secretary', 'Sekretær\nMie Helt Andersen', ['Mie Helt Andersen']],
  ])('%s', (_, head, expected) => expect(names(read(`Byrådet\n3. maj 2016\n${head}`).participants)).toEqual(expected))

  test('a table with crosses has its absent too', () => {
    const head =
      'Navn            Mødt    Med afbud   Uden afbud\nGrethe Munk      x\nOve Stald                  x\nInger Fly                                x'
    expect(read(`Byrådet\n3. maj 2016\n${head}`)).toMatchObject({
      participants: [{ name: 'Grethe Munk' }],
      absent: [
        { name: 'Ove Stald', note: 'Med afbud' },
        { name: 'Inger Fly', note: 'Uden afbud' },
      ],
    })
  })
  test('a table with crosses says whom each speaks for, and nothing of the body', () => {
    const head =
      'Navn                     Repræsenterer       Til stede   Afbud\nGrethe Munk (formand)    Havnerådet          x\nOve Stald                Sandvig Kommune                 x'
    const meeting = read(`Havnebestyrelsen\n3. maj 2016\n${head}`)
    expect(meeting).toMatchObject({
      body: 'Havnebestyrelsen',
      participants: [{ name: 'Grethe Munk', role: 'formand', note: 'Havnerådet' }],
      absent: [{ name: 'Ove Stald', note: 'Sandvig Kommune' }],
    })
  })
  test('whom one speaks for stands behind the comma, though it could be a name', () => {
    const head =
      'Deltagere:\nEva Holm, Region Øst (formand)\nBo Ager, Strandby Kommune\nPer Skov, Danske Havne\nLis Dal, sekretariatet\nAfbud:\nIb Ry, Danske Havne'
    expect(read(`Havneudvalget\n3. maj 2016\n${head}`)).toMatchObject({
      participants: [
        { name: 'Eva Holm' },
        { name: 'Bo Ager' },
        { name: 'Per Skov', note: 'Danske Havne' },
        { name: 'Lis Dal' },
      ],
      absent: [{ name: 'Ib Ry' }],
    })
  })
  test('initials speak of the one person who bears them', () => {
    const head = (referent: string) =>
      `Byrådet\n3. maj 2016\nDeltagere: Bent Kjær (BK), Hanne Lund, Helge Lind\nReferent: ${referent}`
    expect(read(head('BK')).participants[0]).toMatchObject({ name: 'Bent Kjær', role: 'Referent', note: 'BK' })
    expect(names(read(head('HL')).participants)).toEqual(['Bent Kjær', 'Hanne Lund', 'Helge Lind', 'HL'])
  })
  test('one person with two parts is listed once', () => {
    const { participants } = read('Byrådet\n3. maj 2016\nDirigent: Advokat Marie Stoltz\nReferent: Marie Stoltz')
    expect(participants).toEqual([
      { name: 'Marie Stoltz', role: 'Advokat, Dirigent, Referent', party: null, note: null },
    ])
  })
  test('who signed is there beside one of whom a sentence speaks', () => {
    const { participants } = read(
      'Byrådet\n3. maj 2016\nKarin Juul (A) forlod mødet kl. 17.',
      'Karin Juul        Pia Dam',
    )
    expect(participants).toMatchObject([{ name: 'Karin Juul', note: 'forlod mødet kl. 17' }, { name: 'Pia Dam' }])
  })
  test('roles, parties and notes', () => {
    const { participants } = read(
      'Byrådet\n3. maj 2016\nMedlemmer\nLone Dal (A) - formand\nBirgit Lim (A), Suppleant for Bo Mose (A)\nReferent: Ib Sø',
    )
    expect(participants).toEqual([
      { name: 'Lone Dal', role: 'formand', party: 'A', note: null },
      { name: 'Birgit Lim', role: null, party: 'A', note: 'Suppleant for Bo Mose (A)' },
      { name: 'Ib Sø', role: 'Referent', party: null, note: null },
    ])
  })
  test('who is listed and had sent apologies was not there', () => {
    const found = read('Byrådet\n3. maj 2016\nMedlemmer:\nCarl Holm, Poul Vind, Bo Lind.\n\nAfbud:\nBo Lind.')
    expect([names(found.participants), names(found.absent)]).toEqual([['Carl Holm', 'Poul Vind'], ['Bo Lind']])
  })
  test('who came late or left says so', () => {
    const found = read(
      'Byrådet\n3. maj 2016\nDeltagere: Bo Lind, Ea Ry\nInformation: Bo Lind forlod mødet kl. 16.10 efter behandlingen af punkt 23.',
    )
    expect(found.participants[0]?.note).toBe('forlod mødet kl. 16.10 efter behandlingen af punkt 23')
  })
  test('signatures are the list where there is no other', () => {
    const found = read(
      'Aar 1940 den 9. Januar afholdt Sogneraadet Møde.',
      'Mødet hævet\nHans Kold\nChr. Jensen\nNiels Andersen',
    )
    expect(found.participants).toEqual(
      ['Hans Kold', 'Chr. Jensen', 'Niels Andersen'].map((name) => ({
        name,
        role: null,
        party: null,
        note: 'underskrift',
      })),
    )
  })
})

describe('those away', () => {
  test.each([
    ['an empty label', 'Afbud/Fraværende\n\nSekretær\nMie Helt', []],
    [
      'a range of points',
      'Fraværende\nBritt Juul (A), sag 129-131\nBo Mose (A), sag 129-131',
      ['Britt Juul', 'Bo Mose'],
    ],
    ['a sentence', 'Information:\nLotte Holm deltager ikke på mødet. Anne Dal deltager i stedet.', ['Lotte Holm']],
    ['an exception', 'samtlige Medlemmer var mødte med Untagelse\naf Jens Hede\nfølgende forhandledes', ['Jens Hede']],
    [
      'an exception with initials',
      'samtlige Medlemmer vare mødte med Untagelse af\nChr. Jensen og Kristian Sø der var forhindret paa\nGrund af Sne',
      ['Chr. Jensen', 'Kristian Sø'],
    ],
    ['one who was there, under one who was not', 'Fraværende: Ole Ry\nIda Holm deltog i mødet.', ['Ole Ry']],
    ['another group under them', 'Fraværende: Ole Ry, Bo Lind\nLedelse: Ida D. Fog (IF)', ['Ole Ry', 'Bo Lind']],
    ['a line of the place', 'Mødet holdes i Klubhuset – Afbud fra Svend og Ea', ['Svend', 'Ea']],
    ['prose', 'Medlemmerne var mødt, bortset fra Ib Dal, der havde meldt afbud.', ['Ib Dal']],
    ['nobody', 'Alle Medlemmer vare mødte.', []],
    [
      'apologies with an office',
      'Afbud: Rune Vind og medarbejderrepræsentant Jes Kron. Bent Skov forlod mødet efter mødets åbne del.',
      ['Rune Vind', 'Jes Kron'],
    ],
    [
      'with and without apologies',
      'Fraværende med afbud: Ib Dal, Ea Ry indkaldt\nFraværende uden afbud: Bo Lind',
      ['Ib Dal', 'Bo Lind'],
    ],
    ['an exception of a given name cut short', 'Alle var mødt, undtagen Kr. Holm, der havde forfald.', ['Kr. Holm']],
    [
      'an exception of two',
      'hvor samtlige vare tilstede undtagen Gmd. Jens Ry og N. Chr. Madsen.',
      ['Jens Ry', 'N. Chr. Madsen'],
    ],
    [
      'apologies on a line of their own',
      'Mødelokale 214\nAfbud fra Anders Juul (L)\nJens Bro (A) mødte kl. 17.10',
      ['Anders Juul'],
    ],
    ['lawfully absent', 'Fraværende med lovligt forfald: Knud Ulv (V). For ham mødte Tage Bro (V).', ['Knud Ulv']],
    [
      'a list and then a table',
      'Fraværende med afbud: Ib Nør (IN)\nPunkt  Emne     Beslutning    Ansvarlig',
      ['Ib Nør'],
    ],
    [
      'a member of a group',
      'Fraværende:\nForældrevalgte: Dorte Myr Kjær.\nElevrepræsentanter: - -',
      ['Dorte Myr Kjær'],
    ],
    ['for some points', 'Fraværende:\n\nCarla Fisk ved sag nr. 6', ['Carla Fisk']],
    ['an empty label before a heading', 'Fraværende\n\nResume', []],
    ['a deputy came', 'Information: Ib Dal havde meldt forfald. I stedet mødte Ea Ry.', ['Ib Dal']],
  ])('%s', (_, lines, expected) => expect(names(read(`Byrådet\n3. maj 2016\n${lines}`).absent)).toEqual(expected))

  test.each([
    [
      'as a point of its own',
      minutes('1', 'Fraværende og bemærkninger', section('fravær', 'Fraværende', 'Karla Munk, Bo Rask')),
      ['Karla Munk', 'Bo Rask'],
    ],
    [
      'in the opening point',
      minutes(
        '1',
        'Godkendelse af dagsorden',
        section('beslutning', 'Beslutning', 'Afbud fra Anne Moe (A). John Lund deltager i stedet.\n\nGodkendt.'),
      ),
      ['Anne Moe'],
    ],
    [
      'in prose there',
      minutes(
        '1',
        'Dagsorden',
        section('andet', null, 'Direktør Erik Kær-Holm og Forvaltningschef Vibe Lund var forhindret i\ndeltagelse.'),
      ),
      ['Erik Kær-Holm', 'Vibe Lund'],
    ],
    [
      'between the agenda and the minutes',
      punkt(
        '9',
        'Eventuelt',
        part('agenda', '9. Eventuelt', section('andet', null, 'Afbud fra Ida Holm og Bo Ry.')),
        part('minutes', 'Ad 9', section('andet', null, 'Intet.')),
      ),
      ['Ida Holm', 'Bo Ry'],
    ],
    ['in another point', minutes('1', 'Havnen', section('fravær', 'Afbud', 'Claus Grim (Løsgænger).')), []],
  ])('%s', (_, point, expected) => expect(names(read('Byrådet\n3. maj 2016', '', point).absent)).toEqual(expected))
})

describe('those away from one punkt', () => {
  const away = (head: string, ...sections: Parameters<typeof part>[2][]) =>
    read(head, '', minutes('7', 'Havnen', ...sections)).punkter[0]?.absent ?? []
  test.each([
    ['a label', section('fravær', 'Afbud', 'Claus Grim (Løsgænger).'), ['Claus Grim']],
    ['an empty label', section('fravær', 'Følgende deltog ikke i behandlingen af punktet'), []],
    [
      'a label in the text',
      section(
        'beslutning',
        'Beslutning',
        'Drøftet.\n\nFraværende: Evan Lyng (V) - Marie Kær (V) mødte som stedfortræder.',
      ),
      ['Evan Lyng'],
    ],
    [
      'a sentence',
      section('beslutning', 'Beslutning', 'Godkendt.\n\nIb Dal, Ea Ry og Bo Lind var fraværende.'),
      ['Ib Dal', 'Ea Ry', 'Bo Lind'],
    ],
    [
      'bias',
      section(
        'beslutning',
        'Beslutning',
        'Godkendt.\n\nEsben Klit erklærede sig inhabil og deltog ikke i behandlingen af punktet.',
      ),
      ['Esben Klit'],
    ],
    ['a bare name under the heading', section('fravær', 'Fraværende', 'Ib Dal'), ['Ib Dal']],
  ])('%s', (_, one, expected) => expect(names(away('Byrådet\n3. maj 2016', one))).toEqual(expected))
  test('a reservation is no absence', () => {
    expect(
      away(
        'Byrådet\n3. maj 2016',
        section('beslutning', 'Beslutning', 'Godkendt. Ib Dal kunne ikke tiltræde indstillingen.'),
      ),
    ).toEqual([])
  })
  test('away for some points, and a participant of the meeting', () => {
    const sentence = 'Godkendt.\n\nTor Haak (F) deltog ikke under punkterne 12-15.'
    const found = read(
      'Byrådet\n3. maj 2016\nDeltagere: Tor Haak (F), Ea Ry (A)',
      '',
      minutes('1', 'Godkendelse af dagsorden', section('beslutning', 'Beslutning', sentence)),
    )
    expect(names(found.participants)).toEqual(['Tor Haak', 'Ea Ry'])
    expect(found.absent).toEqual([])
    expect(found.participants[0]?.note).toBe('deltog ikke under punkterne 12-15')
    expect(found.punkter[0]?.absent).toEqual([])
  })
  test('one a line with office and party, where what is said of one says nothing of the one above', () => {
    const found = read(`Byrådet
3. maj 2016
Deltagere:

Ea Ry (A), Formand

Bo Lind (O), 1. næstformand- afbud

Ib Dal (A)

Tor Haak (C)- deltog ikke i behandlingen af punkt: 3

Rut Sø (I)`)
    expect(names(found.participants)).toEqual(['Ea Ry', 'Ib Dal', 'Tor Haak', 'Rut Sø'])
    expect(found.absent).toMatchObject([{ name: 'Bo Lind', note: 'afbud' }])
    expect(found.participants[2]?.note).toBe('deltog ikke i behandlingen af punkt: 3')
  })
  test('a list in the text of the opening punkt, where the head names nobody', () => {
    const text = 'Ea Ry bød velkommen.\nDeltagere: Ea Ry, Ib Dal og Rut Sø.\nAfbud: Tor Haak.'
    const found = read('Byrådet\n3. maj 2016', '', minutes('1', 'Velkomst', section('andet', null, text)))
    expect(names(found.participants)).toEqual(['Ea Ry', 'Ib Dal', 'Rut Sø'])
  })
  test('a list of lines in the text of the opening punkt, up to what is no person', () => {
    const text =
      'Mødet blev holdt på Teams.\n\nDeltagerne var:\n\n1. Borgmester Ea Ry (A)\n\n2. Ib Dal (V)\n\nDagsordenen blev godkendt.'
    const found = read(
      'Byrådet\n3. maj 2016',
      '',
      minutes('1', 'Godkendelse af dagsorden', section('beslutning', 'Beslutning', text)),
    )
    expect(names(found.participants)).toEqual(['Ea Ry', 'Ib Dal'])
  })
  test('apologies and substitutes in paragraphs of their own are no decision', () => {
    const point = minutes(
      '2',
      'Godkendelse af dagsorden',
      section('beslutning', 'Beslutning', 'Dagsordenen blev godkendt.'),
      section('fravær', 'Fremmøde og inhabilitet', 'Mik Hou havde meldt afbud, og Per Ste deltog i stedet.'),
      section(
        'beslutning',
        null,
        'Lis Søk havde meldt afbud, og Kri Hess deltog i stedet.\n\nSam Moh udeblev uden afbud.',
      ),
    )
    const found = read('Lokaludvalget\n3. maj 2016', '', point).punkter[0]
    expect(found?.decision?.text).toBe('Dagsordenen blev godkendt.')
    expect(found?.absent).toMatchObject([
      { name: 'Mik Hou', note: 'Per Ste deltog i stedet' },
      { name: 'Lis Søk', note: 'Kri Hess deltog i stedet' },
      { name: 'Sam Moh' },
    ])
  })
  test('away from the meeting for its number', () => {
    const found = away(
      'Byrådet\n3. maj 2016\nFraværende\nBritt Juul (A), sag 6-8',
      section('beslutning', 'Beslutning', 'Godkendt.'),
    )
    expect(names(found)).toEqual(['Britt Juul'])
  })
})
