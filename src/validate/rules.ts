import type { ValidateCode } from '../model/codes/validate.ts'
import type { Rule } from './rule.ts'
import { attachmentMissing } from './rules/attachments.ts'
import { contentsAgainstBody } from './rules/contents.ts'
import { noSuchDate, weekday } from './rules/dates.ts'
import { repairDoesNotReplay } from './rules/ledger.ts'
import { decisionInAgenda, evidence, noDecision, noPunkter, presentAndAbsent } from './rules/meetings.ts'
import { punktNumberGap, punktNumberTwice, punktOrder } from './rules/numbers.ts'
import { sourceChanged, sourceMissing } from './rules/original.ts'
import {
  linesUnaccounted,
  lineTwice,
  outsideParent,
  pageNumbers,
  placeNowhere,
  unassignedText,
} from './rules/places.ts'
import { closedWithText, cpr, health, phone, privateAddress, privateEmail, redactionLeft } from './rules/privacy.ts'
import { conversionError, damageLeft, lowConfidence } from './rules/quality.ts'
import { absolutePath, attachedToNothing, idTwice } from './rules/references.ts'
import { textTwice, titleInText } from './rules/texts.ts'
import { noSuchTime, timeBackwards } from './rules/times.ts'
import { votesContradict } from './rules/votes.ts'

/** What is looked for in one document that fits the schema: first what must never be published, then what is broken, then what is odd. */
export const rules: readonly (readonly [ValidateCode, Rule])[] = [
  // Privacy: one of these is reason enough not to publish.
  ['validate/redaction-left', redactionLeft],
  ['validate/cpr', cpr],
  ['validate/closed-with-text', closedWithText],
  ['validate/private-email', privateEmail],
  ['validate/private-address', privateAddress],
  ['validate/phone', phone],
  ['validate/health', health],
  // The source: with another source, nothing below means anything.
  ['validate/source-missing', sourceMissing],
  ['validate/source-changed', sourceChanged],
  ['validate/conversion-error', conversionError],
  ['validate/absolute-path', absolutePath],
  // Places: what cannot be found in the source cannot be trusted.
  ['validate/page-numbers', pageNumbers],
  ['validate/place-nowhere', placeNowhere],
  ['validate/outside-parent', outsideParent],
  ['validate/line-twice', lineTwice],
  ['validate/lines-unaccounted', linesUnaccounted],
  ['validate/unassigned-text', unassignedText],
  ['validate/repair-does-not-replay', repairDoesNotReplay],
  ['validate/evidence', evidence],
  ['validate/id-twice', idTwice],
  ['validate/attached-to-nothing', attachedToNothing],
  // What the minutes say.
  ['validate/no-such-date', noSuchDate],
  ['validate/no-such-time', noSuchTime],
  ['validate/weekday', weekday],
  ['validate/time-backwards', timeBackwards],
  ['validate/no-punkter', noPunkter],
  ['validate/no-decision', noDecision],
  ['validate/decision-in-agenda', decisionInAgenda],
  ['validate/present-and-absent', presentAndAbsent],
  ['validate/contents-against-body', contentsAgainstBody],
  ['validate/punkt-number-twice', punktNumberTwice],
  ['validate/punkt-order', punktOrder],
  ['validate/punkt-number-gap', punktNumberGap],
  ['validate/title-in-text', titleInText],
  ['validate/text-twice', textTwice],
  ['validate/attachment-missing', attachmentMissing],
  ['validate/votes', votesContradict],
  // How well it was read.
  ['validate/damage-left', damageLeft],
  ['validate/low-confidence', lowConfidence],
]
