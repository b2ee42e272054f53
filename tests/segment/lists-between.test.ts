import { describe, expect, test } from 'vitest'
import { cutOf, outline } from './cut.ts'

const head = 'Bådlauget Engen\nReferat af bestyrelsesmøde onsdag den 14. marts 2018 kl. 19.00 i klubhuset\n\n'
const titles = ['Godkendelse af referat', 'Nyt fra formanden', 'Reparation af taget', 'Sommerfest', 'Eventuelt']
const texts = ['Referatet blev godkendt.', '', 'Bo har fået to tilbud og vælger et.', 'Ea bestiller telt.', 'Intet.']

/** How a secretary writes the number and the title of a punkt, with its text. */
const ways: readonly (readonly [string, (n: number, title: string, text: string) => string])[] = [
  ['a line apart', (n, title, text) => `${n}. ${title}\n${text}\n\n`],
  ['a bracket', (n, title, text) => `${n}) ${title}\n${text}\n\n`],
  ['a number alone', (n, title, text) => `${n} ${title}\n\n${text}\n\n`],
  ['run in', (n, title, text) => `${n}. ${title}: ${text}\n`],
]

/** What the second punkt tells, that has numbers of its own. */
const told: readonly string[] = [
  'Følgende er købt:\n1. to borde\n2. seks stole\n3. en ovn\n4. et skab\nAlt er betalt.',
  'Der har været klager fra lejerne i opgang\n7. Bo taler med dem.',
  'Kalender for foråret:\n14. april: Arbejdsdag\n3. maj: Standerhejsning\nDagene lægges ud.',
  'Valgt blev:\n1. suppleant: Jan Krog\n2. suppleant: Eva Ry\nBegge for et år.',
  'Dagsorden til næste møde:\n1. Sommerfest\n2. Vedligeholdelse\n3. Valg af revisor\nFormanden indkalder.',
  'Der er kommet et brev.\n\nFra: Jens Krog\nSendt: 3. marts 2018 10:12\nTil: Bestyrelsen\nEmne: Hegn\n\nJeg vil gerne bygge.\n\nHan får svar.',
]

describe.each(told)('%s', (second) => {
  test.each(ways)('stands between punkter written with %s', (_, print) => {
    const list = titles.map((title, i) => print(i + 1, title, texts[i] || second)).join('')
    const { meetings } = cutOf(`${head}${list}\nMødet slut kl. 21.15\n`)
    expect(meetings.map(({ punkter }) => outline(punkter).map((title) => title.replace(/:$/u, '')))).toEqual([
      titles.map((title, i) => `${i + 1} ${title}`),
    ])
  })
})

describe('the first punkt, whose text begins as the head of a meeting does', () => {
  const own: typeof ways = [
    ...ways,
    ['Ad and a bracket', (n, title, text) => `Ad ${n}) ${title}\n${text}\n\n`],
    ['a dash', (n, title, text) => `${n} - ${title}\n${text}\n\n`],
  ]
  test.each(own)('written with %s', (_, print) => {
    const said = ['Referat fra mødet d. 7/2 godkendt.', 'Formanden har talt med kommunen.']
    const list = titles.map((title, i) => print(i + 1, title, said[i] ?? texts[i] ?? '')).join('')
    const { meetings } = cutOf(`${head}Til stede: Ida Holm, Bo Lund\nRef.: Bo\n\n${list}`)
    const read = meetings.map(({ punkter }) => outline(punkter).map((title) => title.replace(/:$/u, '')))
    expect(read).toEqual([titles.map((title, i) => `${i + 1} ${title}`)])
  })
})
