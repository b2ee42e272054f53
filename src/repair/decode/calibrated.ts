/**
 * The model's chance of a reading (0..1) as the share of such readings that are right. It takes the words of a line for more
 * independent than they are, so its odds are too long; how much was measured on 45,000 words (`npm run score` prints the table).
 */
export function calibrated(chance: number): number {
  const odds = chance / Math.max(1 - chance, shortest)
  const longer = odds ** trust
  return longer / (1 + longer)
}

const trust = 0.8
const shortest = 1e-9
