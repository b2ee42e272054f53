import { isOffice } from '../danish/roles.ts'
import type { Person } from '../model/meeting.ts'
import { personOf } from './person.ts'

const columns = /\s{3,}|\t+/u

/** `Ida Holm            Kasserer/medlem         Engvej 4`: a person, the office in a column of its own, and whatever stands in more; `null` for any other line. */
export function personInColumns(line: string): Person | null {
  if (!columns.test(line.trim())) return null
  const [name = '', office = '', ...more] = line.trim().split(columns)
  if (!office.split('/').every(isOffice)) return null
  const person = personOf(name)
  const note = [person?.note ?? null, ...more].filter((one) => one !== null).join(', ')
  return person && { ...person, role: person.role ?? office, note: note === '' ? null : note }
}
