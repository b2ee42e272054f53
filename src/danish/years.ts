const pattern = /^(?:(?:Aar|AAR|År|ÅR)(?:et|ET)?\s)?(?<year>1[789]\d\d)\.?$/u

/** The year that a line is and nothing else: `1882`, `Aaret 1882.` */
export function yearAlone(text: string): number | null {
  const year = text.length <= longest ? pattern.exec(text)?.groups?.['year'] : undefined
  return year === undefined ? null : Number(year)
}
const longest = 'Aaret 1882.'.length
