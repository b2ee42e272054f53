import type { Finding } from '../../model/finding.ts'
import type { Summary } from '../report.ts'

export const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`

/** `minutes/a.pdf, page 2, line 14` */
export const placeInSource = ({ source, page, line }: Finding) =>
  [source, page === null ? null : `page ${page}`, line === null ? null : `line ${line}`]
    .filter((part) => part !== null)
    .join(', ')

/** `archive.ndjson:17` where a file holds many documents. */
export const nameOf = ({ document, row }: { readonly document: string; readonly row: number | null }) =>
  row === null ? document : `${document}:${row}`

/** `3 errors, 2 warnings in 120 documents (5 ignored, 7 known)` */
export function summarise({ documents, error, warning, info, ignored, known, troubles }: Summary): string {
  const found = [
    plural(error, 'error'),
    plural(warning, 'warning'),
    ...(info > 0 ? [`${info} for information`] : []),
    ...(troubles.length > 0 ? [`${plural(troubles.length, 'document')} not checked`] : []),
  ]
  const aside = [
    ...(ignored > 0 ? [`${ignored} ignored`] : []),
    ...(known > 0 ? [`${known} known from the baseline`] : []),
  ]
  return `${found.join(', ')} in ${plural(documents, 'document')}${aside.length > 0 ? ` (${aside.join(', ')})` : ''}`
}
