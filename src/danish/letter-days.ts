const pattern = /^\p{Lu}\p{Ll}{2,20}(?: \p{Lu}\.)?, (?:den |d\. ?)?\d{1,2}\. ?\p{L}{3,9} \d{4}\.?$/u

/** Whether a line says where and when a paper was written, and nothing else: `Viborg, den 15. november 2007`. */
export const isLetterDay = (line: string): boolean => line.length < 60 && pattern.test(line.trim())
