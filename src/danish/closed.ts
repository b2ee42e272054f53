/** `Lukket punkt`, `(Lukket dør)`, `Punktet er lukket.`, `Behandledes for lukkede døre.` */
const closedLine =
  /^\(?(?:lukket(?: punkt| sag| møde| dør)?|(?:for )?lukkede døre|(?:punktet|sagen) er lukket|fortroligt(?: punkt)?|(?:(?:punktet|sagen) )?(?:blev |er )?(?:behandle(?:t|des|s)|drøfte(?:t|des|s)) (?:(?:for|bag) lukkede døre|(?:i|på) lukket møde))\)?\.?$/iu

/** Whether a line under the heading of a punkt says that it is closed, and nothing else. */
export const isClosedLine = (line: string): boolean => closedLine.test(line)
