const digits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 }

/** `I` → 1, `IV` → 4, `XIX` → 19. What is no Roman number gives `NaN`. */
export function romanValue(letters: string): number {
  const values = [...letters].map((letter) => digits[letter] ?? Number.NaN)
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0)
}
