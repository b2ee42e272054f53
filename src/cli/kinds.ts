import { type PrivateKind, privateKinds } from '../model/options.ts'
import { UsageError } from './exit.ts'

/** `cpr,phone` → those kinds, in the order in which they are looked for; `all` → every kind. */
export function kindsOf(list: string): PrivateKind[] {
  const asked = list.split(',').map((word) => word.trim())
  const known: readonly string[] = [...privateKinds, 'all']
  const strange = asked.find((word) => !known.includes(word))
  if (strange !== undefined)
    throw new UsageError(
      `--redact: expected kinds of ${known.join(', ')}, with commas between, found ${strange || 'none'}.`,
    )
  return privateKinds.filter((kind) => asked.includes(kind) || asked.includes('all'))
}
