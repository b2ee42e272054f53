import { describe, expect, test } from 'vitest'
import { phrases } from '../../src/danish/outcomes.ts'
import { rule } from '../../src/extract/outcome.ts'

const outcome = (text: string) => rule(text, true).verdict

describe('the outcome of a decision', () => {
  test.each(phrases.map(({ example, verdict }) => [example, verdict] as const))('%s', (text, expected) => {
    expect(outcome(text)).toBe(expected)
  })
  test.each([
    ['Godkendt.', 'approved'],
    ['Byraadet godkendte planen.', 'approved'],
    ['Vedtoges med 5 Stemmer mod 2 ikke at anbefale.', 'rejected'],
    ['Udvalget kan ikke anbefale ansøgningen.', 'rejected'],
    ['Udvalget kan anbefale ansøgningen.', 'recommended'],
    ['Udvalget meddelte tilladelse på vilkår.', 'approved'],
    ['OK', 'approved'],
    ['Ok, men det haster.', null],
    ['Rådet kan ikke støtte forslaget om færre ture.', 'rejected'],
    ['KKR anbefaler aftalen. Lundby tager forbehold for afsnit 4.', 'recommended'],
    ['LokalMED støtter forslaget.', 'approved'],
    ['Udvalget kunne ikke give naboen medhold.', 'rejected'],
    ['Der gives ikke medhold i klagen.', 'rejected'],
    ['Indsigelsen kunne ikke tages til følge.', 'rejected'],
    ['Klageren fik medhold.', 'approved'],
    ['Besluttede ikke at udsætte sagen.', null],
    ['Til orientering.', 'noted'],
    ['Orienteret.', 'noted'],
    ['Intet til referat.', 'no-remarks'],
    ['Bestyrelsens forslag om at købe en bænk for højst 900 kr. blev vedtaget.', 'approved'],
    ['Et forslag om at sælge den blev nedstemt med 9 stemmer mod 4.', 'rejected'],
    ['Der var ingen bemærkninger.', 'no-remarks'],
    ['Intet til evt.', 'no-remarks'],
    ['Anvistes til Udbetaling.', 'approved'],
    ['Han er anvist en anden Bolig.', null],
    ['Der var enighed om at udskyde valget til maj.', 'postponed'],
    ['Der var enighed om at afslutte samarbejdet.', 'approved'],
    ['Der var enighed om, at det går godt.', null],
    ['Kassereren fremlagde regnskabet, der blev godkendt.', 'approved'],
    ['Kassereren fremlagde regnskabet, som udviser et overskud.', null],
    ['Forslag om at holde aftensang vedtages.', 'approved'],
    ['Prisen er uændret, hvilket blev vedtaget.', 'approved'],
    ['Der var ingen bemærkninger til regnskabet, som herefter godkendtes.', 'approved'],
    ['Broen skal males, hvilket vi har talt om før.', null],
    ['Intet under eventuelt.', 'no-remarks'],
    ['M-rådet støtter ikke forslaget om et fælles blad.', 'rejected'],
    ['Ingen indvendinger.', 'no-remarks'],
    ['Menighedsrådet bevilger 5.000 kr.', 'approved'],
    ['Bestyrelsen godkender ikke budgettet.', 'rejected'],
    ['Smeden tilstodes 8 Rdl. om Maaneden.', 'approved'],
    ['Der gives dispensation.', 'approved'],
    ['Udvalget tilslutter sig indstillingen.', 'approved'],
    ['Punktet blev ikke behandlet.', 'withdrawn'],
    ['Overføres til næste møde.', 'postponed'],
    [
      'Et flertal (A, V og C) indstiller, at planen vedtages. Et mindretal (Ø og F) indstiller, at den forkastes.',
      'recommended',
    ],
    ['Ad 1) Anbefales godkendt.\nAd 2) Anbefales ikke.', null],
    ['Ændringsforslaget blev forkastet. Indstillingen anbefales.', 'recommended'],
    ['Godkendt. Partiet Havnen tog forbehold.', 'approved'],
    ['Partiet Havnen tog forbehold.', null],
    ['Godkendt.\n\nSag 3 udgår.', 'approved'],
    ['- Skilte på havnen, hvem har besluttet dem, og hvorfor', null],
    ['Listen bliver skrevet og fremsendes til alle.', null],
    ['Fremsendes til Teknisk Udvalg til behandling.', 'referred'],
    ['Alle godkendte rammer gennemgås på skolen.', null],
    ['Indstillingen godkendt med denne bemærkning: Taget skal være rødt.', 'approved'],
    ['Herefter godkendt.', 'approved'],
    ['Tillægget blev optaget som punkt 9. Herefter godkendt.', 'approved'],
    ['Godkendt uden bemærkninger.', 'approved'],
    ['Godkendt som indstillet.', 'approved'],
    ['Godkendt, idet udvalget anbefaler en ny plan.', 'approved'],
    ['Godkendt. For stemte 12 (A, B og V). Imod stemte 3 (Ø).', 'approved'],
    ['Bevilgedes 15 Kr.', 'approved'],
    ['Vedtoges at yde den ønskede Garanti', 'approved'],
    ['Vedtoges at svare at saadanne ikke findes i Kommunen', 'approved'],
    ['Sogneraadet vedtog at tiltræde Amtsraadets Forslag.', 'approved'],
    ['Man vedtog at købe Marken.', 'approved'],
    ['Sagen, som Byraadet tiltraadte.', 'approved'],
    [
      'Tilbagesendes til udvalget med bemærkning, at byrådet i sit møde den 4. maj 2011 har vedtaget planen.',
      'approved',
    ],
    ['Byrådet vedtog at henvise sagen til udvalget.', 'referred'],
    ['Besluttede at udsætte sagen.', 'postponed'],
    ['Vedtoges at anbefale Fornyelsen for 8 Aar.', 'recommended'],
    ['Anbefales over for regionsrådet.', 'recommended'],
    ['Indstilles til godkendelse', 'recommended'],
    ['Indstilles godkendt.', 'recommended'],
    ['Punkt 1 – 2 anbefales overfor Kommunalbestyrelsen.', 'recommended'],
    ['Andragendet anbefales.', 'recommended'],
    ['Udvalget anbefaler over for byrådet, at planen godkendes.', 'recommended'],
    ['Kunde ikke bevilges.', 'rejected'],
    ['Andragendet kunne ikke bevilges', 'rejected'],
    ['Indstillingen kunne ikke tiltrædes, da der mangler penge.', 'rejected'],
    ['Indstillingen blev forkastet med 30 stemmer imod 4.', 'rejected'],
    ['Sogneraadet maa fastholde sin Stilling, hvorefter Andragendet ikke kan anbefales.', 'rejected'],
    ['Fandtes ingen Anledning til at tegne sig som Medlem', 'rejected'],
    ['Forslaget fandt Byraadet ikke Anledning til at bevilge, da der er to i Forvejen.', 'rejected'],
    ['Imødekommes ikke.', 'rejected'],
    ['Taget til efterretning', 'noted'],
    ['Til Efterretning', 'noted'],
    ['Toges til Efterretning', 'noted'],
    ['1) Rådmanden tog orienteringen til efterretning.', 'noted'],
    ['Taget til orientering.', 'noted'],
    ['Drøftet og taget til efterretning.', 'noted'],
    ['Drøftet uden særlige bemærkninger til referat.', 'discussed'],
    ['En aktuel sag fra havnen blev vendt.', 'discussed'],
    ['Udsat.', 'postponed'],
    ['Sagen blev udsat uden behandling.', 'postponed'],
    ['Punktet genoptages.', 'postponed'],
    ['udsættes til næste møde', 'postponed'],
    ['Fremsendes til Byudvalget til behandling', 'referred'],
    ['Sagen oversendt til Økonomiudvalget.', 'referred'],
    ['Overlades Vejudvalget.', 'referred'],
    ['Udgik.', 'withdrawn'],
    ['Punktet blev ikke nået og sættes på mødet den 5. maj 2023.', 'withdrawn'],
    ['Taget af dagsordenen.', 'withdrawn'],
    ['Intet.', 'no-remarks'],
    ['Ingen bemærkninger.', 'no-remarks'],
    ['Intet at bemærke.', 'no-remarks'],
    ['Notatet er ikke frigivet.', 'not-released'],
    ['Se sag 42.', 'see-other'],
  ])('%s → %s', (text, expected) => expect(outcome(text)).toBe(expected))

  test.each([
    'Brev om busser er sendt ud.',
    'Der henvises til bilaget for flere tal.',
    'Det aftales, at direktøren svarer udvalget.',
    '10 Kr.',
    'Ad 1. Godkendt.\nAd 2. Forkastet.',
    'NN orienterede om mødet.',
  ])('%s says no outcome', (text) => expect(outcome(text)).toBeNull())

  test('the motion itself decides, not the amendment', () => {
    expect(outcome('Ændringsforslaget blev forkastet. Indstillingen blev godkendt.')).toBe('approved')
  })
  test('what another body proposes does not decide', () => {
    expect(rule('Bygningsudvalget indstiller forslaget tiltrådt. Tiltrådt.', false)).toMatchObject({
      verdict: 'approved',
      start: 48,
    })
    expect(rule('Bygningsudvalget indstiller, at prisen godkendes.', false).verdict).toBeNull()
    expect(rule('Notater skrives kort med vægt på, hvorfor sagen fremsendes.', false).verdict).toBeNull()
    expect(rule('Budgettet er opbrugt, hvorfor sagen henvises til Økonomiudvalget.', false).verdict).toBe('referred')
  })
})
