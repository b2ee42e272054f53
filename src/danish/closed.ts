/** `Lukket punkt`, `(Lukket dør)`, `Punktet er lukket.` */
const closedLine =
  /^\(?(?:lukket(?: punkt| sag| møde| dør)?|(?:for )?lukkede døre|(?:punktet|sagen) er lukket|fortroligt(?: punkt)?)\)?\.?$/iu

/** Whether a line under the heading of a punkt says that it is closed, and nothing else. */
export const isClosedLine = (line: string): boolean => closedLine.test(line)
