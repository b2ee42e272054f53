import { describe, expect, test } from 'vitest'
import { cutOf } from './cut.ts'

const top = 'REFERAT Havneudvalget d. 05-12-2023\n\nMødedato Tirsdag d. 05. december 2023 kl. 13:00\n\n'
const points = (...titles: string[]) => titles.map((title) => `Punkt ${title}\n\nBeslutning\n\nGodkendt.\n\n`).join('')
const contents = (...titles: string[]) =>
  `Indholdsfortegnelse\n\n${titles.map((title) => `${title}.....\t3`).join('\n')}\n\n`
const told = (title: string, text: string) => `Punkt ${title}\n\nSagsfremstilling\n\n${text}\n\n`
const story = [2, 3, 4, 5].map(
  (n) => `Molen skal repareres i sommer, og arbejdet koster omkring ${n} millioner kroner i alt.`,
)
const short = points('1: Dagsorden', '2: Ny mole')

/** Each code of the stage, by a text that has the fault and one that nearly does. */
describe.each([
  [
    'punkt-number-gap',
    top + points('1: Dagsorden', '2: Ny mole', '4: Eventuelt'),
    top + points('61: Dagsorden', '62: Ny mole', '63: Eventuelt'),
  ],
  [
    'heading-without-text',
    `${top}${short}Punkt 3: Bådpladser\n\n${points('4: Eventuelt')}`,
    `DAGSORDEN${top.slice(7)}Punkt 1: Dagsorden\n\nPunkt 2: Ny mole\n\nPunkt 3: Eventuelt`,
  ],
  ['meeting-without-punkter', `${top}Mødested Bådhuset`, `${top}Mødested Bådhuset\n\n${short}`],
  [
    'signatures-without-minutes',
    `${top}Underskriftsblad\n\nIb Dal\n\nEa Ry`,
    `${top}${short}Underskriftsblad\n\nIb Dal\n\nEa Ry`,
  ],
  [
    'text-repeated',
    top + told('1: Ny mole', story.join('\n')) + told('2: Bådpladser', story.join('\n')),
    top + told('1: Ny mole', story.join('\n')) + told('2: Bådpladser', story[0] ?? ''),
  ],
  [
    'contents-and-body-disagree',
    top + contents('Dagsorden', 'Ny mole', 'Bådpladser') + short,
    top + contents('Dagsorden', 'Ny mole') + short,
  ],
  [
    'contents-and-body-disagree',
    top + contents('Dagsorden', 'Ny mole') + points('1: Dagsorden', '2: Ny mole', '3: Bådpladser'),
    top + contents('Dagsorden', 'Ny mole', 'Bådpladser') + points('1: Dagsorden', '2: Ny mole', '3: Bådpladser'),
  ],
  ['no-meeting', 'En opskrift på boller.\n\nTag mel og mælk.', top + short],
])('segment/%s', (name, fault, nearly) => {
  const code = `segment/${name}`
  test('is noted with its place', () => {
    const [first] = cutOf(fault).noted.filter((one) => one.code === code)
    expect(first).toMatchObject({ code, page: name === 'no-meeting' ? undefined : 1 })
  })
  test('is not noted of what nearly is so', () => {
    expect(cutOf(nearly).noted.filter((one) => one.code === code)).toEqual([])
  })
})
