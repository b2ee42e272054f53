import { validateCodes } from '../../model/codes/validate.ts'
import type { Finding } from '../../model/finding.ts'
import type { Reporter } from '../report.ts'
import { placeInSource } from './words.ts'

/** GitHub takes no more results of a run. */
const most = 25_000

const levels = { error: 'error', warning: 'warning', info: 'note' } as const
const ruleIds = Object.keys(validateCodes)
const rules = Object.entries(validateCodes).map(([id, { severity, means, remedy }]) => ({
  id,
  shortDescription: { text: means },
  help: { text: remedy },
  defaultConfiguration: { level: levels[severity] },
}))

/** A relative URI reference: each part of the path encoded, never a scheme (`a:b.json → ./a%3Ab.json`). */
const uriOf = (path: string) => path.split('/').map(encodeURIComponent).join('/')
const artifact = (path: string) => ({ uri: uriOf(path), uriBaseId: '%SRCROOT%' })

function result(finding: Finding) {
  const { code, severity, message, document, row, pointer, source, page, line, fingerprint } = finding
  return {
    ruleId: code,
    ruleIndex: ruleIds.indexOf(code),
    level: levels[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: { artifactLocation: artifact(document), region: { startLine: row ?? 1 } },
        logicalLocations: [{ fullyQualifiedName: pointer === '' ? '/' : pointer, kind: 'member' }],
      },
    ],
    ...(source === null
      ? {}
      : {
          relatedLocations: [
            { physicalLocation: { artifactLocation: artifact(source) }, message: { text: placeInSource(finding) } },
          ],
        }),
    partialFingerprints: { 'referatFinding/v1': fingerprint },
    properties: { pointer, page, line },
  }
}

const notification = ({ code, message, document }: Finding) => ({
  descriptor: { id: code },
  level: 'error',
  message: { text: message },
  locations: [{ physicalLocation: { artifactLocation: artifact(document) } }],
})

/**
 * SARIF 2.1.0 (OASIS): findings are results with stable rule ids and fingerprints, URIs are relative to where the command
 * ran; what could not be checked is a notification.
 */
export const sarif = (version: string): Reporter => ({
  head: () => {
    const driver = { name: 'referat', semanticVersion: version, version, rules }
    return `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":${JSON.stringify({ driver })},"columnKind":"utf16CodeUnits","results":[`
  },
  entry: ({ findings }, { error, warning, info }) => {
    const before = error + warning + info
    const room = findings.slice(0, Math.max(0, most - before))
    return room.map((finding, i) => `${before + i === 0 ? '' : ','}\n${JSON.stringify(result(finding))}`).join('')
  },
  tail: ({ troubles, error, warning, info }) => {
    const more = error + warning + info - most
    const cut = { level: 'warning', message: { text: `${more} findings more than the ${most} that fit are left out.` } }
    const toolExecutionNotifications = [...troubles.map(notification), ...(more > 0 ? [cut] : [])]
    const invocation = { executionSuccessful: troubles.length === 0, toolExecutionNotifications }
    return `\n],"invocations":[${JSON.stringify(invocation)}]}]}\n`
  },
})
