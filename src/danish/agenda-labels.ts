import { remembered } from './remembered.ts'

/** `Tid` in a punkt: when it is to be taken. */
export const timeLabel = /^(?:tid|tidspunkt|tidsforbrug|varighed|tidsramme|tidsrum)$/iu
/** `Varighed`: how long it is to take. */
export const durationLabel = /^(?:tid|varighed|tidsforbrug|tidsramme|dato for \p{L}+ og (?:forventet )?tidsforbrug)$/iu
/** `Ansvarlig`: who takes it. */
export const responsibleLabel =
  /^(?:ansvarlige?|ansvar|ansv\.?|oplæg ved|oplæg|fremlægges af|indlæg ved|ved|forelægges af|mødeansvarlig)$/iu
/** `Behandlingsform`: how it is taken. */
export const methodLabel = /^(?:metode|form|proces på mødet|behandlingsform|mødeform)$/iu
/** `Type`: what the punkt is there for. */
export const typeLabel = /^(?:type|punkttype|sagstype|punktets? type)$/iu

/** Whether a word labels when, by whom or how a punkt is taken: its value is a word or two on the same line. */
export const isAgendaLabel = remembered(
  (word): boolean =>
    timeLabel.test(word) ||
    durationLabel.test(word) ||
    responsibleLabel.test(word) ||
    methodLabel.test(word) ||
    typeLabel.test(word),
)
