import { boardKindOf } from '../danish/boards.ts'
import { isMisreadName, isName } from '../danish/names.ts'
import { isParty } from '../danish/parties.ts'
import { remembered } from '../danish/remembered.ts'
import { isOffice, isTradeAndName, officeBefore } from '../danish/roles.ts'
import type { Person } from '../model/meeting.ts'
import { areInitials } from './initials.ts'

/** `(A)`, `(Løsgænger)`, `[V]` directly after a name. */
const bracketPattern = /^\s*[([](?<inside>[^)\]]{1,60})[)\]]/u
/** What ends a name: a bracket, a dash between blanks, a colon, a small word that goes on with a sentence. */
const nameEnd =
  /\s*[([]|\s+(?=#\d)|\s+[-–—]\s+|\s*:\s|\s+(?=(?:stedfortræder|suppleant|ved sag|mødte|deltog|deltager|ankom|forlod|var|er|som|for|fra|under|til|i|paa Grund|på grund|grundet|formedelst)\s)/u
const dashPattern = /^(?:\s+#\d{1,4}\s*|\s+[-–—]\s+|\s*:\s+|[-–—]\s+|\s+)/u
/** What is longer is a sentence. */
const longestPerson = 240

/** One person as printed: `Direktør Anna Holm (A) - formand`; `null` where no name stands. */
export const personOf = (raw: string): Person | null => (raw.length > longestPerson ? null : personIn(raw))

const personIn = remembered((raw): Readonly<Person> | null => {
  let role: string | null = null
  let party: string | null = null
  const notes: string[] = []
  let name = ''
  const remember = (word: string) => {
    if (isParty(word) || (shortParty.test(word) && !areInitials(word, name))) party ??= word
    else if (isOffice(word)) role ??= word
    else notes.push(word)
  }
  let text = raw
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^[-–•*·] ?/, '')
    .replace(box, '')
    .replace(numberBefore, '')
    .replace(/ ?\( ?\)$/, '')
  const office = officeBefore.exec(text)
  if (office) {
    role = (office.groups?.['role'] ?? '').trim()
    text = text.slice(office[0].length)
    const own = officeBefore.exec(text)
    const second = (own?.groups?.['role'] ?? '').trim()
    if (own && (isAddress.test(role) || !isTradeAndName(second))) {
      role = isAddress.test(role) ? second : role
      text = text.slice(own[0].length)
    }
  }
  const end = nameEnd.exec(text)?.index ?? text.length
  name = withoutDot(text.slice(0, end))
  const letters = lettersBehind.exec(name)?.[0]
  if (letters !== undefined && areInitials(letters.trim(), name.slice(0, -letters.length))) {
    notes.push(letters.trim())
    name = name.slice(0, -letters.length)
  }
  let rest = text.slice(end)
  for (let bracket = bracketPattern.exec(rest); bracket; bracket = bracketPattern.exec(rest)) {
    for (const word of (bracket.groups?.['inside'] ?? '').split(/\s*[,;]\s*/)) remember(word.trim())
    rest = rest.slice(bracket[0].length)
  }
  const after = withoutDot(rest.replace(dashPattern, '').replace(/^[.,;:]\s*/u, ''))
  if (after !== '') remember(after)
  const isPerson =
    !byOffice.test(name) &&
    !isParty(name) &&
    (isName(name) || (party !== null && isMisreadName(name))) &&
    !isAssociation(name)
  return isPerson ? { name, role, party, note: notes.length > 0 ? notes.join(', ') : null } : null
})

/** `Fru`: an address before the office of her husband. */
const isAddress = /^(?:d?hrr?|fru|frk)\.?$/iu

/** `Ida Holm IDH`: the letters by which the minutes name her, without a bracket. */
const lettersBehind = /(?<=\p{Ll} \p{Lu}\S*) \p{Lu}{2,4}$/u

/** `[x] Ida Holm`, `☐ Bo Lund`: the box of a list in which those who came are ticked. */
const box = /^(?:\[[ xX]?\]|[☐☑☒]) ?/u

/** `2. Bo Lund`: the people of a list, counted. */
const numberBefore = /^\d{1,2}[.)]\s+(?=\p{Lu}\p{Ll}+ \p{Lu})/u

/** `Skovforeningen`, `Grundejerforeningen Mosevang`: whom a person in the column before speaks for. */
const isAssociation = (name: string) => boardKindOf(name.split(' ', 1)[0] ?? '') === 'board'

/** `Formanden` as the one who leads: an office, where the name of who holds it stands elsewhere. */
const byOffice =
  /^\p{L}*(?:formanden|sekretæren|kassereren|lederen|direktøren|borgmesteren|chefen|inspektøren|provsten|sognepræsten)$/iu

/** `UP`: a local list of two or three letters, unless they are the letters of the name. */
const shortParty = /^\p{Lu}{2,3}$/u
/** Without the dot of the sentence; an initial keeps its own. */
export const withoutDot = (text: string) => text.trim().replace(/(?<!(?:^|\s)\p{Lu})[.,;:]+$/u, '')
