/** KLE and other file numbers of case systems, and the years-and-number kind. */
const caseNumber =
  '(?:\\d{2}\\.\\d{2}\\.\\d{2}[-.]?\\p{Lu}\\d{2}(?:-\\d{1,6}){0,3}|EMN-\\d{4}-\\d+|\\p{Lu}{1,4}\\s?\\d{1,5}[/-]\\d{2,4}|\\d{2,4}[/-]\\d{3,8}(?:-\\d{1,4})?|\\d{3}-\\d{4}-\\d{3,8}|\\d{1,3}(?:-\\d{1,3}){3,5})'
const label = '(?:[Ss]ag(?:s(?:nr|nummer|id))?|[Jj](?:ournal)?\\.?\\s?[Nn]r|[Dd]ok(?:ument)?\\.?\\s?[Nn]r)'
const onlyCaseNumbers = new RegExp(
  `^(?:${label}\\.?\\s?:?\\s*(?:${caseNumber}|\\d{2,4}/\\d{1,2})|${caseNumber})(?:[\\s,;]{1,4}${caseNumber}){0,3}(?:,? ?(?:[Ss]ags)?[Ii]nitialer:? ?[\\p{L}\\d_]{1,12})?\\.?$`,
  'u',
)

/** Whether a line is nothing but case numbers: `25.05.00-P19-1-19`, `EMN-2025-003383`, `Sagsnr.: 20/8545`, `Sagsid.: 20/33839, Sagsinitialer: XYZ`. */
export const isCaseLine = (line: string): boolean => line.length < 90 && /\d/.test(line) && onlyCaseNumbers.test(line)
