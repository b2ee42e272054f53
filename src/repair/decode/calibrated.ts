import { type Candidate, costOf } from './candidate.ts'

/**
 * The model's chance of a reading (0..1) as the share of such readings that are right, measured on 80,000 words of minutes and of
 * other Danish in twenty fonts (`npm run score` prints the table). Two things make it less:
 * the model takes the words of a line for more independent than they are, so its odds are too long;
 * and it knows no words but its own, so what is dear for its length was most often a name, a foreign word or a slip (`falling` is no
 * `tælling`). A sign inside the word (`m@de`), `Ig` for `lø`, and what is always
 * written so (`oe` where letters were lacking) say by themselves that something was misread.
 */
export function calibrated(chance: number, candidate: Candidate, read: string): number {
  const odds = chance / Math.max(1 - chance, shortest)
  const longer = odds ** trust
  const share = longer / (1 + longer)
  if (candidate.kind === 'agreed') return share
  const worth = (isTelling(candidate, read) ? signWorth : 0) + (candidate.kind === 'name' ? nameWorth : 0)
  const excess = costOf(candidate) - read.length - worth
  return share / (1 + Math.exp((excess - evens) / spread))
}

const trust = 0.8
const shortest = 1e-9
/** In nats: a reading that is hardly ever another. */
const hardlyAny = 0.05
/** A sign; or a g among consonants, where no Danish syllable has one (`forsggsar`). */
const signPattern = /[^\p{L}]|[bcdfhjkmpstvz]g[bcdfghjkmnpstvz]/u
/** In nats: what a sign is worth, and that names are dear but not longer for it; the excess at which as many are right as wrong, and how fast that changes. */
const signWorth = 6
const nameWorth = 4
const evens = 16
const spread = 1.7

const isTelling = ({ misreadings }: Candidate, read: string): boolean =>
  signPattern.test(read) ||
  misreadings.some(({ reading: { danish, written, cost } }) => danish && (written.length > 1 || cost < hardlyAny))
