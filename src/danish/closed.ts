/** `Lukket punkt`, `(Lukket dør)`, `Punktet er lukket.`, `Behandledes for lukkede døre.` */
export const closedLine =
  /^\(?(?:lukket(?: punkt| sag| møde| dør)?|(?:for )?lukkede døre|(?:punktet|sagen) er lukket|fortroligt(?: punkt)?|(?:(?:punktet|sagen) )?(?:blev |er )?(?:behandle(?:t|des|s)|drøfte(?:t|des|s)) (?:(?:for|bag) lukkede døre|(?:i|på) lukket møde))\)?\.?$/iu
/** `Lukket - 82.02.00-G10-9-14`: before the number of the case; `Sagsnr. 20/8545     Sagsbeh. Ida Holm     LUKKET`: last on the line of it. */
export const closedCase =
  /^lukket(?: punkt| sag)?\s?[-–:]\s?(?:sag\S{0,6}\s)?\d[\d./-]*\S*$|^(?:sag(?:s?-?(?:nr|nummer|id))?|j(?:ournal)?\.?\s?nr)\.?\s?:?\s?\d.{0,120}\s{2,40}lukket(?: punkt| sag)?$/iu

/** Whether a line under the heading of a punkt says that it is closed, and nothing else but its case. */
export const isClosedLine = (line: string): boolean =>
  mayBeClosed.test(line) && (closedLine.test(line) || closedCase.test(line))
/** A quick look: no such line is without one of these. */
export const mayBeClosed = /lukke|fortrolig/iu
