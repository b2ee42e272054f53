/** What a row may show of being part of a meeting's head. */
export type Sign =
  | 'paper'
  | 'body'
  | 'date'
  | 'clock'
  | 'date label'
  | 'place label'
  | 'time label'
  | 'body label'
  | 'people label'
  | 'other label'
  | 'page'
  | 'list'
  | 'block'
  | 'list next'
  | 'meeting number'
  | 'sitting'
  | 'whole sitting'
  | 'held'
  | 'broken sentence'

/** What each sign is worth; a sign counts once in a head. */
export const signWeights: Readonly<Record<Sign, number>> = {
  paper: 2,
  body: 2,
  date: 2,
  clock: 1,
  'date label': 2,
  'place label': 2,
  'time label': 1.5,
  'body label': 1.5,
  'people label': 1.5,
  'other label': 0.5,
  /** The head opens a page, or a gap like one lies before it. */
  page: 1,
  /** A list of punkter follows, from the first. */
  list: 1,
  /** The body on one line, the day on the next. */
  block: 0.8,
  /** Nothing but the body and the day, and the first punkt right under it. */
  'list next': 1,
  /** `Bestyrelsesmøde nr. 63`, alone on its line. */
  'meeting number': 2,
  /** The word for a meeting and its day, and nothing else on the line: `Generalforsamlingen den 22. februar 1896`. */
  sitting: 1,
  /** The same with weekday and clock, and perhaps the place: `Havneudvalgets Møde Tirsdag den 6. Marts 1934 Kl. 16 paa Havnekontoret.` */
  'whole sitting': 2,
  /** A sentence that tells that the meeting was held: `Den 14. marts 2017 afholdtes bestyrelsesmøde i Engby Borgerforening.` */
  held: 4,
  /** `Referat` / `af bestyrelsesmøde i Engby Havn`, `Dagsorden` / `til` / `mødet i Havneudvalget`: the word for the paper, and what it is of. */
  'broken sentence': 1.5,
}
