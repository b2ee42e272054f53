import { gathered } from '../danish/gathered.ts'
import type { CutMeeting } from '../model/cut.ts'

/** `Afbud fra Ida og Bo.`, `Fraværende: Ea Sø` */
const away = /^(?:Afbud|Fraværende)(?:\sfra)?\s?:?\s\p{Lu}.{1,160}$/u

/** What is said of absence between the agenda and `Ad 1`: it stands under the last punkt of the agenda, and is said of the meeting. */
export const betweenPapers = ({ documentType, punkter }: CutMeeting): string[] =>
  documentType === 'referat'
    ? gathered(punkter.at(-1)?.parts ?? [], ({ paper, sections }) =>
        paper === 'agenda' ? gathered(sections, ({ body }) => body.map(({ text }) => text)) : [],
      ).filter((text) => away.test(text))
    : []
