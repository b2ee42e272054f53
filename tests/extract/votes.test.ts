import { describe, expect, test } from 'vitest'
import { countVotes } from '../../src/extract/votes.ts'

const votes = (text: string, rejected = false) => countVotes(text, rejected).votes
const none = { for: null, against: null, abstained: null, forNames: [], againstNames: [] }

describe('votes', () => {
  test.each([
    ['Indstillingen blev vedtaget med 21 stemmer mod 6.', { ...none, for: 21, against: 6 }],
    ['Vedtaget med 14 mod 6 stemmer.', { ...none, for: 14, against: 6 }],
    [
      'Et flertal på 19 medlemmer godkendte indstillingen. 8 medlemmer (A og F) stemte imod.',
      { ...none, for: 19, against: 8, againstNames: ['A', 'F'] },
    ],
    [
      'Vedtaget med 22 stemmer for, 3 imod og en, der undlod at stemme.',
      { ...none, for: 22, against: 3, abstained: 1 },
    ],
    ['Vedtaget med fem Stemmer mod to.', { ...none, for: 5, against: 2 }],
    [
      'Godkendt. For stemte 22 (A, B, C, F og V). Imod stemte 3 (Ø).',
      { ...none, for: 22, against: 3, forNames: ['A', 'B', 'C', 'F', 'V'], againstNames: ['Ø'] },
    ],
    [
      'For stemte: Ø.\nImod stemte: A, B, C, F, O og V.',
      { ...none, forNames: ['Ø'], againstNames: ['A', 'B', 'C', 'F', 'O', 'V'] },
    ],
    [
      'For forslaget stemte 21, Venstre, Eli Bak (O), Ib Dal (C) og Socialdemokratiet.\nImod forslaget stemte 4, Enhedslisten og Kim Ry (V).',
      {
        ...none,
        for: 21,
        against: 4,
        forNames: ['Venstre', 'Eli Bak', 'Ib Dal', 'Socialdemokratiet'],
        againstNames: ['Enhedslisten', 'Kim Ry'],
      },
    ],
    [
      'For stemte: 49 ejere svarende til 4861 fordelingstal.\nImod stemte: 2 ejere svarende til 213 fordelingstal.',
      { ...none, for: 49, against: 2 },
    ],
    [
      'For stemte 6: A, F, C og Ø. Imod stemte 3: V og Æ. Planen blev godkendt.',
      { ...none, for: 6, against: 3, forNames: ['A', 'F', 'C', 'Ø'], againstNames: ['V', 'Æ'] },
    ],
    ['Skuret bygges (4 for, 1 imod).', { ...none, for: 4, against: 1 }],
    ['Forslaget blev vedtaget: 18 ja, 7 nej og 2 blanke.', { ...none, for: 18, against: 7, abstained: 2 }],
    ['Tiltrådt. Ane Bro (Ø) kunne ikke tiltræde.', { ...none, againstNames: ['Ane Bro'] }],
    ['- Nej til ny plan: 20\n- Ja til ny plan: 10', { ...none, for: 10, against: 20 }],
    ['For: 12, imod: 3, blanke: 1.', { ...none, for: 12, against: 3, abstained: 1 }],
    ['Vedtaget med 8 stemmer mod 1. Ida Holm undlod at stemme.', { ...none, for: 8, against: 1, abstained: 1 }],
    ['12 stemte for, 3 stemte imod og 2 undlod at stemme.', { ...none, for: 12, against: 3, abstained: 2 }],
    [
      'Ib Dal, Ea Ry kunne tiltræde indstillingen. Bo Lind tog forbehold. Kim Sø kunne ikke tiltræde indstillingen.',
      { ...none, forNames: ['Ib Dal', 'Ea Ry'], againstNames: ['Kim Sø'] },
    ],
    [
      'Et flertal bestående af A, F og V stemte for. Et mindretal bestående af O stemte imod.',
      { ...none, forNames: ['A', 'F', 'V'], againstNames: ['O'] },
    ],
    ['Anbefales, idet Kim Ry stemmer imod.', { ...none, againstNames: ['Kim Ry'] }],
    ['Indstillingen blev tiltrådt, idet Venstre og Ø stemte imod.', { ...none, againstNames: ['Venstre', 'Ø'] }],
    ['Godkendt, dog stemte Enhedslisten imod.', { ...none, againstNames: ['Enhedslisten'] }],
    [
      'Et flertal (A, B, F og V) tiltrådte indstillingen med 21 stemmer. Imod stemte 4 (C).',
      { ...none, for: 21, against: 4, forNames: ['A', 'B', 'F', 'V'], againstNames: ['C'] },
    ],
    ['Indstillingen blev godkendt med 31 stemmer imod 14. 6 undlod.', { ...none, for: 31, against: 14, abstained: 6 }],
    ['Godkendt mod Enhedslistens 2 stemmer.', { ...none, against: 2, againstNames: ['Enhedslisten'] }],
    ['Vedtaget mod 3 stemmer (SF).', { ...none, against: 3, againstNames: ['SF'] }],
    [
      'Et flertal (A, V og C) indstiller, at planen vedtages. Et mindretal (Ø og F) indstiller, at den forkastes.',
      { ...none, forNames: ['A', 'V', 'C'], againstNames: ['Ø', 'F'] },
    ],
    [
      'Tiltrådt med 34 stemmer imod 15. 6 medlemmer undlod at stemme.\nImod stemte: C, A. Bo Ravn (løsgænger), O og Kim Lind.',
      { ...none, for: 34, against: 15, abstained: 6, againstNames: ['C', 'A. Bo Ravn', 'O', 'Kim Lind'] },
    ],
    [
      'Ændringsforslaget blev forkastet med 30 stemmer mod 9 (F, Ø). Indstillingen blev herefter godkendt med 31 stemmer mod 8. 1 undlod at stemme.',
      { ...none, for: 31, against: 8, abstained: 1 },
    ],
  ])('%s', (text, expected) => expect(votes(text)).toEqual(expected))

  test('the votes on an amendment are not those of the decision', () => {
    const text =
      'Ændringsforslaget blev forkastet med 34 stemmer imod 15. Indstillingen blev derefter godkendt uden afstemning.'
    expect(countVotes(text, false)).toEqual({ votes: null, unanimous: null, isUnsure: false })
  })

  test('with a rejection the larger number was against', () => {
    expect(votes('Indstillingen blev forkastet med 30 stemmer imod 4.', true)).toMatchObject({ for: 4, against: 30 })
    expect(votes('Forslaget faldt med 4 stemmer mod 30.', true)).toMatchObject({ for: 4, against: 30 })
  })
  test.each([
    ['Enstemmigt godkendt.', true],
    ['Godkendt af et flertal.', false],
    ['Vedtaget med 5 stemmer mod 2.', false],
    ['Godkendt uden afstemning.', null],
    ['Alle medlemmer stemte for.', true],
    ['Godkendt mod Venstres stemmer.', false],
    ['Godkendt.', null],
  ])('%s unanimous: %s', (text, expected) => expect(countVotes(text, false).unanimous).toBe(expected))
  test.each(['Godkendt.', 'Godkendt uden afstemning.', 'Bevilgedes 25 Kr. for 1940.', 'Sagen gælder for 3 skoler.'])(
    '%s holds no vote',
    (text) => expect(votes(text)).toBeNull(),
  )
  test('the verb is not said again for the other side', () => {
    expect(countVotes('For stemte 19, imod 12. Forslaget var dermed vedtaget.', false)).toMatchObject({
      votes: { for: 19, against: 12 },
    })
    expect(countVotes('Imod forslaget stemte 8 og for 3.', true)).toMatchObject({ votes: { for: 3, against: 8 } })
  })
  test('two counts for one side: none is given', () => {
    expect(countVotes('For stemte 12. Imod stemte 3. For stemte 14. Imod stemte 1.', false)).toMatchObject({
      isUnsure: true,
      votes: null,
    })
  })
})
