import type { Explanation } from '../codes.ts'

export const emitCodes = {
  'emit/not-in-schema': {
    severity: 'error',
    means:
      'The document does not fit its own schema: a fault of referat. It is printed as it is, so that nothing is lost.',
    remedy: 'Do not trust the field named in the message; report it with the source, if it may be shared.',
  },
  'emit/redacted-cpr': {
    severity: 'info',
    means: 'The document was cleared of civil registration numbers; where a place is given, one was removed there.',
    remedy: 'Nothing. `referat validate` holds the document to it. The source still has the numbers.',
  },
  'emit/redacted-email': {
    severity: 'info',
    means: 'The document was cleared of e-mail addresses; where a place is given, one was removed there.',
    remedy: 'Nothing. `referat validate` holds the document to it. The source still has the addresses.',
  },
  'emit/redacted-phone': {
    severity: 'info',
    means: 'The document was cleared of telephone numbers; where a place is given, one was removed there.',
    remedy: 'Nothing. `referat validate` holds the document to it. The source still has the numbers.',
  },
  'emit/redacted-address': {
    severity: 'info',
    means: 'The document was cleared of addresses of homes; where a place is given, one was removed there.',
    remedy: 'Nothing. `referat validate` holds the document to it. The source still has the addresses.',
  },
  'emit/redacted-health': {
    severity: 'info',
    means: 'The document was cleared of words of people’s health; where a place is given, one was removed there.',
    remedy: 'Nothing. `referat validate` holds the document to it. The source still has the words.',
  },
} as const satisfies Record<string, Explanation>
