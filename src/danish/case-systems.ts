/** One system of case numbers: how its numbers look, and whether the look alone is enough. */
interface CaseSystem {
  readonly name: string
  readonly example: string
  readonly source: string
  /** Nothing else looks like this, so it is believed anywhere; the others only behind a label or alone on a line. */
  readonly isDistinct: boolean
}

/** Every system of case numbers met in Danish minutes, the longer forms before the shorter. */
export const caseSystems: readonly CaseSystem[] = [
  { name: 'letters', example: 'EMN-2025-003383', source: '\\p{Lu}{2,5}-(?:19|20)\\d\\d-\\d{3,6}', isDistinct: true },
  {
    name: 'KLE',
    example: '00.01.00-P35-130-15',
    source: '\\d\\d\\.\\d\\d\\.\\d\\d-\\p{Lu}\\d\\d-\\d{1,5}(?:-\\d{1,4})?',
    isDistinct: true,
  },
  {
    name: 'KLE and year',
    example: '00.01.00/2006-118',
    source: '\\d\\d\\.\\d\\d\\.\\d\\d/(?:19|20)\\d\\d-\\d{1,6}',
    isDistinct: true,
  },
  {
    name: 'KLE and short year',
    example: '00.01.00/87-12',
    source: '\\d\\d\\.\\d\\d\\.\\d\\d/\\d\\d-\\d{1,6}',
    isDistinct: true,
  },
  {
    name: 'KLE without hyphens',
    example: '00.01.00P35-0098',
    source: '\\d\\d\\.\\d\\d\\.\\d\\d\\.?\\p{Lu}\\d\\d(?:[-/]\\d{1,6}|-\\p{Lu}\\d{3,6})?(?:/(?:19|20)\\d\\d)?',
    isDistinct: true,
  },
  {
    name: 'KLE with a blank',
    example: '18.14.00 Ø 40/87',
    source: '\\d\\d\\.\\d\\d\\.\\d\\d[ -]\\p{Lu} ?\\d\\d(?:[-/]\\d{1,6}){0,2}',
    isDistinct: true,
  },
  {
    name: 'KLE of two levels and year',
    example: '00.01.G01/2006-118',
    source: '\\d\\d\\.\\d\\d\\.\\p{Lu}\\d\\d/(?:19|20)\\d\\d-\\d{1,6}',
    isDistinct: true,
  },
  {
    name: 'KLE of two levels',
    example: '00.01Ø20',
    source: '\\d\\d\\.\\d\\d ?\\p{Lu} ?\\d\\d(?:[-/]\\d{1,6})?',
    isDistinct: false,
  },
  {
    name: 'council',
    example: 'BR 242/07',
    source: '(?:BR|ØU|MB|BY) \\d{1,4}/(?:(?:19|20)\\d\\d|\\d\\d)',
    isDistinct: true,
  },
  {
    name: 'unit',
    example: 'VHL 6/2009',
    source: '(?!Sag )\\p{Lu}{2,4} \\d{1,4}/(?:19|20)\\d\\d',
    isDistinct: false,
  },
  { name: 'acadre', example: '20/057417-5', source: '\\d\\d/\\d{3,6}(?:-\\d{1,4})?', isDistinct: false },
  { name: 'short year and number', example: '18-010221', source: '\\d\\d-\\d{5,7}', isDistinct: false },
  {
    name: 'number of a short year',
    example: '4120/16',
    source: '(?!(?:1[89]|20)\\d\\d/)\\d{3,6}/\\d\\d(?![\\d/])',
    isDistinct: false,
  },
  { name: 'body-year-number', example: '330-2018-3619', source: '\\d{3}-(?:19|20)\\d\\d-\\d{1,6}', isDistinct: false },
  {
    name: 'year-group-number',
    example: '1987/4-33',
    source: '(?:(?:19|20)\\d\\d/\\d{1,4}-\\d{1,5}|\\d\\d-\\d{3,6}-\\d{1,3})',
    isDistinct: false,
  },
  { name: 'year-number', example: '2012-28504', source: '(?:19|20)\\d\\d[-–/]\\d{3,8}', isDistinct: false },
  { name: 'number-year', example: '018520-2013', source: '\\d{4,6}-(?:19|20)\\d\\d', isDistinct: false },
  {
    name: 'groups and letter',
    example: '1-30-11-06-V',
    source: '\\d{1,3}(?:-\\d{1,4}){3,4}-\\p{Lu}',
    isDistinct: false,
  },
  { name: 'groups and year', example: '8-12-517/81', source: '\\d{1,3}(?:-\\d{1,4}){2,3}/\\d\\d', isDistinct: false },
  {
    name: 'groups',
    example: '1-13-0-75-07',
    source: '\\d{1,3}(?:-\\d{1,4}){3,5}|\\d{1,3}(?:-\\d{1,3}){2}',
    isDistinct: false,
  },
  { name: 'old', example: '4-1890', source: '\\d{1,4}[-/](?:18|19)\\d\\d', isDistinct: false },
  { name: 'digits', example: '299835', source: '\\d{4,10}', isDistinct: false },
]
