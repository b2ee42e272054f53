import { oneOf } from './one-of.ts'

/** Number words, modern and old, up to those a council counts its votes with. */
const words = [
  ['nul', 'ingen'],
  ['en', 'én', 'een', 'et', 'ét', 'eet'],
  ['to', 'tvende'],
  ['tre'],
  ['fire'],
  ['fem'],
  ['seks', 'sex'],
  ['syv'],
  ['otte'],
  ['ni'],
  ['ti'],
  ['elleve', 'elve'],
  ['tolv'],
  ['tretten'],
  ['fjorten'],
  ['femten'],
  ['seksten', 'sexten'],
  ['sytten'],
  ['atten'],
  ['nitten'],
  ['tyve'],
  ['enogtyve'],
  ['toogtyve'],
  ['treogtyve'],
  ['fireogtyve'],
  ['femogtyve'],
  ['seksogtyve'],
  ['syvogtyve'],
  ['otteogtyve'],
  ['niogtyve'],
  ['tredive'],
  ['enogtredive'],
] as const

const values = new Map(words.flatMap((forms, value) => forms.map((form): [string, number] => [form, value])))

/** For building patterns (flags `iu`): digits or a number word. */
export const numberSource = `(?:\\d{1,6}|${oneOf([...values.keys()])}(?!\\p{L}))`

/** `39` → 39, `fem` → 5; `null` for any other word. */
export const numberOf = (word: string) => (/^\d+$/.test(word) ? Number(word) : (values.get(word.toLowerCase()) ?? null))
