import { opensOldDecision, opensWithPassive, opensWithVerdict, tellsOldDecision } from '../../danish/decision-words.ts'
import { matchesOf } from '../../danish/matches.ts'

/** `… for en druknet Ko. Tillades med 175 Kr.`, `… Matr. Nr. 9 d. Til Efterretning.`: before the verb that decides, any full stop ends a sentence. */
export function verdictInside(line: string): number | null {
  for (const { index } of matchesOf(stopInside, line)) {
    const rest = line.slice(index).trimStart()
    if (
      opensWithVerdict(rest) ||
      tellsOfCase.test(rest) ||
      (/\p{L}{2}\.$/u.test(line.slice(0, index)) && opensWithPassive(rest))
    )
      return index
  }
  return null
}
/** `Klagen blev afvist.`: of what stands before it. */
const tellsOfCase =
  /^(?:Klagen|Andragendet|Ansøgningen|Sagen|Forslaget|Tilbudet|Regningen|Beløbet|Anmodningen) (?:bleve?|er|var|kun[dn]e|kan|maatte)(?!\p{L})/u
const stopInside = /(?<=[\p{L}\d]\.)\s+(?=\p{Lu}\p{Ll}{2})/gu

/** Where what was decided stands at the right margin: `Regning fra Smeden 12 Kr.          Anvist.` */
export function marginVerdict(line: string): number | null {
  const said = /(?<!\s)\s{4,}(?<said>\p{Lu}[^\s].{2,40})$/u.exec(line)
  return said && opensOldDecision(said.groups?.['said'] ?? '') ? said.index : null
}

/** `Gadelygterne. — Udvalget androg om`: the dash of print between a title and its case, behind a full stop. */
export const runInDash = /(?<=[\p{L}\d]{2}\.)\s{1,2}[—–](?:\s+(?=[\p{Lu}\d])|$)/u
/** `Kirkevejens Asfaltering - Udsat.`: any dash, and behind it the verb that decides. */
export function verdictDash(line: string): RegExpExecArray | null {
  const dash = /\s{1,2}[-–—]\s+(?=\p{Lu})/u.exec(line)
  const said = dash ? line.slice(dash.index + dash[0].length) : ''
  return dash && (opensOldDecision(said) || isShortAnswer(said) || isPassive(said)) ? dash : null
}
/** `Sendtes til Skolekommissionen til Udtalelse.` */
const isPassive = (said: string) => said.endsWith('.') && opensWithPassive(said)
/** `Der bevilgedes ham 20 Kr.`, `Intet.`: a few words that can be all the answer. */
const isShortAnswer = (said: string) =>
  said.length <= longestAnswer && said.endsWith('.') && (nothing.test(said) || tellsOldDecision(said))
const longestAnswer = 50
const nothing = /^(?:Intet|Ingen|Ingenting)(?: \p{L}+){0,3}\.$/u
