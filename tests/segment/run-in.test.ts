import { describe, expect, test } from 'vitest'
import { titleEnd } from '../../src/segment/titles/run-in.ts'
import { habitOf } from '../../src/segment/titles/run-in-habit.ts'
import { cutOf, outline, sectionsIn } from './cut.ts'

const head = 'Referat\nSogneforeningen Engbys bestyrelse\n3. maj 2021 kl. 19:00\n\n'

describe('where a title ends whose text follows on its line', () => {
  test.each([
    ['Godkendelse af dagsorden. Blev godkendt.', 'Godkendelse af dagsorden.'],
    ['Valg. Der skal vælges en ny kasserer.', 'Valg.'],
    ['Siden sidst: Kranen er malet.', 'Siden sidst:'],
    ['Bestyrelsens beretning: Formanden fremlagde beretningen:', 'Bestyrelsens beretning:'],
    ['Dato for generalforsamling: 12. marts 2020', 'Dato for generalforsamling:'],
    ['Eventuelt – intet.', 'Eventuelt –'],
    ['Eventuelt: Lampen på molen blinker.', 'Eventuelt:'],
    ['evt. Det blev besluttet at give en krans. Bo tager den med.', 'evt.'],
    ['Valg af dirigent: Ida Holm', 'Valg af dirigent:'],
    ['VALG AF DIRIGENT: Ida Holm, dirigent. Bo skriver.', 'VALG AF DIRIGENT:'],
    ['Valg af ordstyrer og referent Ida og Bo', 'Valg af ordstyrer og referent'],
    ['Godkendelse af dagsorden Godkendt', 'Godkendelse af dagsorden'],
    ['Godkendelse af referat Udskudt.', 'Godkendelse af referat'],
    ['Eventuelt intet', 'Eventuelt'],
    ['Fastsættelse af takster Kommer på næste gang', 'Fastsættelse af takster'],
    ['Siden sidst Der har været indbrud i to skure. Låsen er skiftet.', 'Siden sidst'],
    ['Referat af mødet den 2. maj 2017 Godkendt og lagt på nettet.', 'Referat af mødet den 2. maj 2017'],
    ['Nøgler.   Nøgle 4 er væk   Låsen skiftes i uge 12', 'Nøgler.'],
    ['Regnskab: godkendt.', 'Regnskab:'],
    ['Bemærkninger til dagsordenen: ingen', 'Bemærkninger til dagsordenen:'],
    ['Meddelelser – ingen', 'Meddelelser –'],
    ['Fadøl: 3 anlæg blev prøvet, og det mindste er købt.', 'Fadøl:'],
    ['Løvfald: Oprydningen finder sted 4. november kl. 10. Bo og Ea laver suppe.', 'Løvfald:'],
    ['Orden i kælderen – Der har stået cykler, og beboerne beder om mærkning.', 'Orden i kælderen –'],
    ['Udvalg – Ida stiller ikke op igen. Bo blev valgt.', 'Udvalg –'],
    ['Sommerfest: Der holdes fest i juni. Bo og Ida står for den.', 'Sommerfest:'],
    ['Valg til bestyrelsen Følgende blev valgt:', 'Valg til bestyrelsen'],
    ['Revisorens beretning for 2016 Gennemgået og godkendt.', 'Revisorens beretning for 2016'],
    ['Ny mødedato: 9. marts 2011 kl. 19.00 hos Ea', 'Ny mødedato:'],
    ['Havnedag den 12. september Budgettet giver plads til to telte.', 'Havnedag den 12. september'],
  ])('%s', (line, title) => {
    expect(line.slice(0, titleEnd(line, false) ?? undefined).trim()).toBe(title)
  })
  test.each([
    'Evt. – Herunder fastsættelse af næste møde.',
    'Meddelelser fra udvalgene. Orientering ved formanden',
    'Lukket: Salg af jord',
    'LUKKET PUNKT: Salg af jord, der ligger ved åen.',
    'ORIENTERING: Kajens belægning',
    'Lokalplan 12 - endelig vedtagelse',
    'Orientering: Kajens belægning',
    'Valg af dirigent: Bestyrelsen foreslår en advokat',
    'Valg af bestyrelse Engby Vest',
    'Hvem gør hvad? Fordeling af opgaver',
    'Skal vi gå videre med stien. Ideer',
    'Evt. salg af bænke',
    'Drøftelse af Budgettet for molen',
    'Udkast til Havneplanen sendes i høring',
    'Nyt fra Bestyrelsen er på vej.',
    'Budget for kajen     EMN-2019-0012',
    'Budget for kajen     Bo Ry',
    'Fra Ida: hvad det koster at leje salen.',
    'Molen – skal den lukkes?',
    'Henvist sag: Det stille torv, boliger og trafik',
    'Lokalplan 7: Boliger ved engen',
    'Broen - rådet ønskede i maj at se et forslag',
  ])('%s is all title', (line) => {
    expect(titleEnd(line, false)).toBeNull()
  })
  test('a sentence that goes on below is text as well', () => {
    const { meetings } = cutOf(
      `${head}1. Siden sidst: Bo Ager vil gerne male bænkene. Der er\nsøgt penge til maling.\n2. Eventuelt. Intet.`,
    )
    expect(outline(meetings[0]?.punkter ?? [])).toEqual(['1 Siden sidst:', '2 Eventuelt.'])
    expect(sectionsIn(meetings[0]?.punkter[0])).toEqual([
      'andet -: Bo Ager vil gerne male bænkene. Der er søgt penge til maling.',
    ])
  })
})

describe('a list whose every title has its text after a colon', () => {
  test('ends its titles there, whatever follows', () => {
    const text = `${head}1. Siden sidst: Kranen er malet.\n\n2. Nøgler: Bo spørger igen hos låsesmeden den 4. maj. Ea har en.\n\n3. Eventuelt: Intet.`
    expect(outline(cutOf(text).meetings[0]?.punkter ?? [])).toEqual(['1 Siden sidst:', '2 Nøgler:', '3 Eventuelt:'])
  })
  test('and so do lines that each end as sentences, though no verb stands in them', () => {
    const text = `${head}1.   Stiudvalg: Fest 8. september. Planlægning. Borde og bænke på pladsen
Bo regner vi med kan levere telt.

2.   Juniorudvalg: Attester på vej.  Nyt sejl til den lille båd.

3.   Økonomi: Stram, næppe overskud.

4.   Bane: Nye mål, nyt net. Afprøves 21. august.

5.   evt. Der gives en krans.`
    const [meeting] = cutOf(text).meetings
    expect(outline(meeting?.punkter ?? [])).toEqual([
      '1 Stiudvalg:',
      '2 Juniorudvalg:',
      '3 Økonomi:',
      '4 Bane:',
      '5 evt.',
    ])
  })
  test('is not one whose titles only have a colon', () => {
    expect(habitOf(['Sager: Ny kran på molen i vest.', 'Sager: Takst for lån af båden.', 'Sager: Fest.'])).toBe('none')
    expect(habitOf(['Beslutning: Lokalplan 3', 'Drøftelse: Kajens belægning', 'Orientering: Ny kran'])).toBe('none')
    expect(habitOf(['Drift: Intet', 'Kasse: Ok', 'Valg af formand', 'Budget for næste år', 'Mødeplan'])).toBe('some')
  })
})

describe('a title that breaks over two lines', () => {
  test('does so where the line is full, not where a line of text follows', () => {
    const { meetings } = cutOf(
      `${head}1. Drøftelse af skemaet om foreningens grønne haver (bilag 3)\nSkemaet gennemgås\n\n2. Eventuelt\n\nFormanden orienterede om arbejdet med stien, som nu er nået frem til åen, og som der mangler penge til.`,
    )
    expect(outline(meetings[0]?.punkter ?? [])).toEqual([
      '1 Drøftelse af skemaet om foreningens grønne haver (bilag 3)',
      '2 Eventuelt',
    ])
  })
  test('joins a word in capitals', () => {
    const { meetings } = cutOf(
      `Havneudvalget\nMandag den 4. januar 2010\nKl. 10.00\n\nSAG NR. 1\n\nMØDEPLAN FOR HAVNEUDVALGET OG HAVNERÅ-\nDET SAMT KAJENE\n\nRESUME\n\nPlanen er ny.\n\nSAG NR. 2\n\nMEDDELELSER\n\nIntet.`,
    )
    expect(outline(meetings[0]?.punkter ?? [])).toEqual([
      '1 MØDEPLAN FOR HAVNEUDVALGET OG HAVNERÅ- DET SAMT KAJENE',
      '2 MEDDELELSER',
    ])
  })
})
